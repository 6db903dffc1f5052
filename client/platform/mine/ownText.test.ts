import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { writeNote } from "./notes.ts";
import { ownText } from "./ownText.ts";
import { beginSentence, changeSentence } from "./sentences.ts";

const HEADINGS = {
  sentences: "Sentences",
  points: "Points",
  comments: "Comments",
  apologies: "Apologies",
  promises: "Promises",
  weeks: "Weeks",
  notes: "Notes",
  talk: "Talk",
  promise: "Promise",
  values: "Values",
  crossed: "Crossed",
  crossedCare: "Care",
  crossedCause: "Cause",
  crossedPlan: "Plan",
};

describe("S14: a copy of everything that is one's own, made here and told to nobody", () => {
  it("holds drafts, points and notes, and no heading without words", () => {
    const ada = new Y.Doc();
    beginSentence(ada, "one");
    changeSentence(ada, "one", { feelings: ["sad"], about: "Friday" });
    writeNote(ada, "promise", "If I am late, then I will write.");
    expect(
      ownText(
        ada,
        {
          points: ["I will rest on Sundays.", " "],
          comments: ["Which Sunday?"],
          apologies: [],
          promises: [],
          weeks: [],
        },
        HEADINGS,
      ),
    ).toBe(
      "Sentences\n\nI feel sad about Friday.\n\n\nPoints\n\nI will rest on Sundays.\n\n\nComments\n\nWhich Sunday?\n\n\nPromise\n\nIf I am late, then I will write.\n",
    );
  });

  it("is empty while nothing was written", () => {
    expect(ownText(new Y.Doc(), { points: [], comments: [], apologies: [], promises: [], weeks: [] }, HEADINGS)).toBe(
      "",
    );
  });
});
