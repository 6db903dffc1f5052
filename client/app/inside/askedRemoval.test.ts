import { describe, expect, it } from "vitest";
import type { MassRemoval } from "../../platform/document/massRemoval.ts";
import { askedRemoval } from "./askedRemoval.ts";

function documentOf(): {
  removed: (name: string) => void;
  done: string[];
  document: Parameters<typeof askedRemoval>[0];
} {
  const done: string[] = [];
  let told = (_removal: MassRemoval): void => undefined;
  return {
    done,
    document: {
      onMassRemoval(listener) {
        told = listener;
        return () => undefined;
      },
    },
    removed: (name) =>
      told({
        session: "AAAAAAAAAAAAAAAAAAAAAA" as MassRemoval["session"],
        author: "b",
        removedLength: 300,
        beforeLength: 400,
        keepMine: () => void done.push(`back ${name}`),
        takeTheirs: () => void done.push(`out ${name}`),
      }),
  };
}

describe("a large part was taken out", () => {
  it("P33: it is asked until it is answered, on whatever screen, and both removals come back", () => {
    const { document, removed, done } = documentOf();
    const first = askedRemoval(document);
    removed("one");
    removed("two");
    const onAnotherScreen = askedRemoval(document);
    expect(onAnotherScreen).toBe(first);
    expect(onAnotherScreen.current()).not.toBeNull();
    onAnotherScreen.answer("bring-back");
    expect(done).toEqual(["back two", "back one"]);
    expect(first.current()).toBeNull();
  });

  it("P33: left out, it is let go once, and nobody is asked again", () => {
    const { document, removed, done } = documentOf();
    removed("before anybody asked");
    const asking = askedRemoval(document);
    removed("one");
    asking.answer("leave-out");
    expect(done).toEqual(["out one"]);
    expect(asking.current()).toBeNull();
  });
});
