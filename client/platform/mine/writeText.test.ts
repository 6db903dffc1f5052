import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { writeText } from "./writeText.ts";

const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "😀", "😁", "é"), maxLength: 12 });

describe("writing a private line letter by letter", () => {
  it("reaches any text from any other, whole emoji included", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const doc = new Y.Doc();
        const replica = new Y.Doc();
        doc.on("update", (update: Uint8Array) => Y.applyUpdate(replica, update));
        const text = doc.getText("line");
        writeText(text, before);
        writeText(text, after);
        expect(replica.getText("line").toString()).toBe(after);
      }),
    );
  });

  it("merges what Ada typed on two devices at once", () => {
    const phone = new Y.Doc();
    const laptop = new Y.Doc();
    writeText(phone.getText("line"), "I miss us");
    Y.applyUpdate(laptop, Y.encodeStateAsUpdate(phone));
    writeText(phone.getText("line"), "I miss us so");
    writeText(laptop.getText("line"), "Tonight I miss us");
    Y.applyUpdate(laptop, Y.encodeStateAsUpdate(phone));
    expect(laptop.getText("line").toString()).toBe("Tonight I miss us so");
  });
});
