import { beforeAll, describe, expect, it } from "vitest";
import { concatBytes, equalBytes } from "../../shared/base/bytes.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import type { Random } from "../../shared/base/random.ts";
import { placeOf } from "./attackTools.ts";
import { type SignedFiles, signedFiles, verify } from "./signedFiles.ts";

/**
 * A thousand and more changed files, from a seed that a failure prints. Whatever was changed, no report may call the
 * file one of those that are as they were signed; the two honest exceptions are the ends of its own parts.
 */
const SEEDS = ["first", "second", "third", "fourth"] as const;
const EACH = 300;

let files: SignedFiles;
beforeAll(async () => {
  files = await signedFiles("mutations");
});

describe("G186: no change of a signed file goes unseen", () => {
  it.each(SEEDS)("three hundred changes, seed %s", { timeout: 240_000 }, async (seed) => {
    const random = seededRandom(seed);
    const told = new Map<string, number>();
    for (let turn = 0; turn < EACH; turn++) {
      const change = changeOf(random, files.both);
      if (equalBytes(change.bytes, files.both)) continue;
      const { state, unchanged } = await verify(change.bytes);
      const isHonest = change.bytes.length === files.one.length || change.bytes.length === files.base.length;
      const expected = isHonest && change.what === "cut" ? /one-signed|unsigned/ : /changed|refused|not-ours/;
      expect(state, `seed ${seed}, turn ${turn}: ${change.what} at ${change.at}`).toMatch(expected);
      told.set(`${state} ${unchanged.why}`, (told.get(`${state} ${unchanged.why}`) ?? 0) + 1);
    }
    // Not all of them in one corner: pages, signatures and ends were all met.
    expect([...told.keys()].toSorted().join()).toContain("changed pages-differ");
    expect([...told.keys()].toSorted().join()).toContain("changed signature-differs");
  });

  it(
    "a bit of each third byte of the second part takes it away, and leaves the first",
    { timeout: 240_000 },
    async () => {
      const random = seededRandom("each byte");
      const start = files.one.length;
      // Four fifths of it is the signature's place, of which a tenth of the bytes are enough here.
      const hole = placeOf(files.both, "/Contents <", start) + "/Contents <".length;
      const end = placeOf(files.both, ">", hole);
      for (let at = start; at < files.both.length; at += at > hole && at < end - 30 ? 30 : 3) {
        const changed = files.both.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
        const { state, keys } = await verify(changed);
        expect([state, keys[0]?.signature], `byte ${at}`).toEqual(["changed", "holds"]);
      }
    },
  );
});

interface Change {
  readonly what: string;
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Half of them hit where signatures lie; the pages are most of the file, and one comparison finds those. */
function changeOf(random: Random, file: Uint8Array): Change {
  const half = below(random, 2) === 0;
  const at = half ? files.base.length + below(random, file.length - files.base.length) : below(random, file.length);
  const length = 1 + below(random, 40);
  const before = file.subarray(0, at);
  const after = file.subarray(at);
  const drawn = random.bytes(length);
  const kind = below(random, 9);
  const change = (what: string, bytes: Uint8Array): Change => ({ what, at, bytes });
  switch (kind) {
    case 0:
    case 1: {
      const bytes = file.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
      return change("bit", bytes);
    }
    case 2: {
      const bytes = file.slice();
      const digits = Buffer.from("0123456789abcdefABCDEF <>\n");
      bytes[at] = digits[below(random, digits.length)] ?? 0;
      return change("digit", bytes);
    }
    case 3:
      return change("bytes put in", concatBytes(before, drawn, after));
    case 4:
      return change("bytes taken out", concatBytes(before, after.subarray(length)));
    case 5:
      return change("a stretch twice", concatBytes(before, after.subarray(0, length), after));
    case 6:
      return change("a stretch over another", file.slice().copyWithin(at, below(random, file.length), file.length - 1));
    case 7:
      return change("cut", before);
    default:
      return change("appended", concatBytes(file, after.subarray(0, length), drawn));
  }
}

function below(random: Random, end: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return ((a * 256 + b) * 65_536 + c * 256 + d) % end;
}
