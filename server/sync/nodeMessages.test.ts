import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NodeMessage, readNodeMessage, writeNodeMessage } from "./nodeMessages.ts";
import { identityOf } from "./testing/cast.ts";

const by = (name: "ada-phone" | "bo") => {
  const { device, slot } = identityOf(name);
  return { device, slot };
};

const MESSAGES: readonly NodeMessage[] = [
  { kind: "who" },
  { kind: "look" },
  {
    kind: "writers",
    sessions: [
      { client: 4_000_000_000, slot: "a" },
      { client: 5, slot: "b" },
    ],
  },
  { kind: "present", by: by("bo"), states: Uint8Array.of(1, 2, 3) },
  {
    kind: "wrote",
    after: 7,
    seq: 2 ** 40,
    updates: [
      { update: Uint8Array.of(9), by: by("ada-phone"), deletes: true },
      { update: new Uint8Array(300), by: null, deletes: false },
    ],
  },
];

describe("what nodes tell each other about a room", () => {
  it.each(MESSAGES)("R107: is read as it was written ($kind)", (message) => {
    expect(readNodeMessage(writeNodeMessage("a node", message))).toEqual({ node: "a node", message });
  });

  it("R107: of another version, cut off, longer than itself or of anything else nothing is taken", () => {
    for (const message of MESSAGES) {
      const written = writeNodeMessage("a node", message);
      for (let length = 0; length < written.length; length++)
        expect(readNodeMessage(written.subarray(0, length))).toBe(null);
      expect(readNodeMessage(Uint8Array.of(...written, 0))).toBe(null);
      expect(readNodeMessage(Uint8Array.of(2, ...written.subarray(1)))).toBe(null);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readNodeMessage(bytes);
        readNodeMessage(Uint8Array.of(1, ...bytes));
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });
});
