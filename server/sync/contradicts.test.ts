import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { contradicts } from "./contradicts.ts";
import { ADAS_SESSION } from "./testing/cast.ts";

/** So many entries of one session, written from its first place on. */
function written(entries: readonly number[], deleted = 0): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 11;
  for (const entry of entries) doc.getArray(ADAS_SESSION).push([Uint8Array.of(entry)]);
  if (deleted > 0) doc.getArray(ADAS_SESSION).delete(0, deleted);
  return Y.encodeStateAsUpdate(doc);
}

describe("what lies in one place of a session", () => {
  it("R111: contradicts what else was to lie there, and what was deleted does too", () => {
    expect(contradicts(written([1, 9]), written([1, 2]))).toBe(true);
    expect(contradicts(written([1, 2], 2), written([1, 2]))).toBe(true);
  });

  it("R112: the same, less of it, more of it, or another session's contradicts nothing", () => {
    const other = new Y.Doc();
    other.getArray(ADAS_SESSION).push([Uint8Array.of(9)]);
    for (const theirs of [written([1, 2]), written([1]), written([1, 2, 3]), Y.encodeStateAsUpdate(other)]) {
      expect(contradicts(theirs, written([1, 2]))).toBe(false);
    }
  });
});
