import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthPrefixed, readLengthPrefixed, utf8Bytes } from "./lengthPrefixed.ts";

const bytes = fc.uint8Array({ maxLength: 12 });

describe("length-prefixed lists", () => {
  it("E5: two different lists are never the same bytes", () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), fc.array(bytes, { maxLength: 4 }), (left, right) => {
        const same = JSON.stringify(left.map((part) => [...part])) === JSON.stringify(right.map((part) => [...part]));
        return same === (lengthPrefixed(left).toString() === lengthPrefixed(right).toString());
      }),
    );
    expect(lengthPrefixed(["ab", "c"])).not.toEqual(lengthPrefixed(["a", "bc"]));
  });

  it("E5: a list reads back, and nothing may be missing or follow", () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), fc.integer({ min: 1, max: 5 }), (list, cut) => {
        const written = lengthPrefixed(list);
        expect(readLengthPrefixed(written, list.length)).toEqual(list);
        expect(readLengthPrefixed(written, list.length + 1)).toBeNull();
        expect(readLengthPrefixed(Uint8Array.from([...written, 0]), list.length)).toBeNull();
        if (written.length >= cut) expect(readLengthPrefixed(written.slice(0, -cut), list.length)).toBeNull();
      }),
    );
  });

  it("E5: half a surrogate pair is refused, as it would collide with the replacement character", () => {
    expect(() => utf8Bytes("\ud83d")).toThrow("surrogate");
    expect(() => lengthPrefixed(["ok", "\udc00"])).toThrow("surrogate");
  });
});
