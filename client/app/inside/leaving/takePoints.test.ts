import * as Y from "yjs";
import { describe, expect, it } from "vitest";
import type { CopyContent } from "../../../../shared/backup/copyContent.ts";
import type { DocumentId, Slot, SpaceId } from "../../../../shared/base/ids.ts";
import { newInnerClient } from "../../../platform/document/clientIds.ts";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import { agreementOf } from "../../../features/agreement/document/agreementOf.ts";
import { takePoints } from "./takePoints.ts";

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const HERE = `${"h".repeat(21)}A` as SpaceId;
const THERE = `${"t".repeat(21)}A`;
const DETAILS = { need: "", why: "", example: "", fallback: "", scope: "" };

function point(id: string, text: string, who: string) {
  const rest = {
    kind: "commitment",
    state: "open",
    details: DETAILS,
    start: null,
    review: null,
    end: null,
    answers: null,
  };
  return { id: `${id.repeat(21)}A`, number: "1.1", text: [text], who, ...rest };
}

function copyOf(points: readonly unknown[], space = THERE): CopyContent {
  const words = { title: "t", status: "s", founding: "f", preamble: "p", notice: "n" };
  const file = {
    format: "common-ground-agreement",
    version: 1,
    day: "2026-11-22",
    people: { a: "Ada", b: "Bo" },
    ...words,
  };
  const agreement = JSON.stringify({ ...file, topics: [{ id: "daily-life", title: "Daily life", points }] });
  const rest = { root: "r".repeat(43), names: { a: "Ada", b: "Bo" }, mine: "", reading: "", pages: [] };
  return { format: "common-ground-copy", version: 1, day: "2026-11-22", space, slot: "a", agreement, ...rest };
}

/** Of a document only what this needs of it. */
function ownDocument(me: Slot): SealedDocument {
  const inner = new Y.Doc();
  // Whose hand wrote something is read from the document's own number.
  inner.clientID = newInnerClient(me, random);
  const room = { space: HERE, document: HERE as string as DocumentId, epoch: 0, generation: 0 };
  // reason: nothing is sealed or sent here; the rest of a document has its own tests.
  return { inner, room, flush: () => undefined } as unknown as SealedDocument;
}

describe("V177: the points of a copy", () => {
  it("come in as one's own, seen from the seat one sits in here, and not twice", () => {
    const mine = ownDocument("b");
    const content = copyOf([point("x", "I will tell you the same evening.", "a"), point("y", "Ask me first.", "b")]);
    expect(takePoints(mine, "b", content, random)).toBe(2);
    const own = [...agreementOf(mine.inner, null).view().clauses.values()];
    expect(own.map(({ paragraphs, who }) => [paragraphs.join(), who])).toEqual(
      expect.arrayContaining([
        ["I will tell you the same evening.", "b"],
        ["Ask me first.", "a"],
      ]),
    );
    expect(takePoints(mine, "b", content, random)).toBe(0);
  });

  it("stay where they are in the space they come from, and a copy without any brings none", () => {
    const mine = ownDocument("a");
    expect(takePoints(mine, "a", copyOf([point("x", "One.", "a")], HERE), random)).toBe(0);
    expect(takePoints(mine, "a", { ...copyOf([]), agreement: null }, random)).toBe(0);
    expect(takePoints(mine, "a", { ...copyOf([]), agreement: "not an agreement" }, random)).toBe(0);
    expect(agreementOf(mine.inner, null).view().clauses.size).toBe(0);
  });
});
