import * as fc from "fast-check";
import * as Y from "yjs";
import { differenceFrame, stateVectorFrame, updateFrame } from "../writeFrames.ts";
import { appearanceFrame } from "./appearanceFrame.ts";
import { changeOf } from "./rawClient.ts";

/** Good frames of a client that does not care for order, to be damaged. */
function goodFrames(session: string): readonly Uint8Array[] {
  const doc = new Y.Doc();
  const root = doc.getArray(session);
  const updates = Array.from({ length: 6 }, (_, i) =>
    updateFrame(changeOf(doc, () => root.push([new Uint8Array(20).fill(i)]))),
  );
  return [
    ...updates,
    updateFrame(changeOf(doc, () => root.delete(1, 2))),
    differenceFrame(Y.encodeStateAsUpdate(doc)),
    stateVectorFrame(Y.encodeStateVector(doc)),
    stateVectorFrame(Uint8Array.of(0)),
    appearanceFrame(5, 1, '"here"'),
    Uint8Array.of(3),
  ];
}

/** Whatever a client gone mad may send: good, damaged, cut, joined, or anything at all; a string is a text frame. */
export function madFrames(session: string): fc.Arbitrary<Uint8Array | string> {
  const good = fc.constantFrom(...goodFrames(session));
  const damaged = fc.tuple(good, fc.nat(), fc.nat(255)).map(([frame, at, byte]) => {
    const copy = frame.slice();
    copy[at % copy.length] = byte;
    return copy;
  });
  const cut = fc.tuple(good, fc.nat()).map(([frame, at]) => frame.slice(0, at % frame.length));
  const joined = fc.tuple(good, fc.oneof(good, damaged)).map(([one, other]) => Uint8Array.of(...one, ...other));
  return fc.oneof(good, damaged, cut, joined, fc.uint8Array({ maxLength: 60 }), fc.string());
}

/** The same ones for the same seed, for whoever sends them over a real socket. */
export function someMadFrames(session: string, seed: number, count: number): readonly (Uint8Array | string)[] {
  return fc.sample(madFrames(session), { seed, numRuns: count });
}
