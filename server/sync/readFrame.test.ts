import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { readFrame } from "./readFrame.ts";
import { awarenessFrame, differenceFrame, KEEPALIVE_FRAME, stateVectorFrame, updateFrame } from "./writeFrames.ts";

const join = (...frames: readonly Uint8Array[]) => Uint8Array.from(frames.flatMap((frame) => [...frame]));

describe("reading a frame", () => {
  it("K12: reads every message of a frame, and each message is a frame of its own", () => {
    const update = Uint8Array.of(9, 9, 9);
    const frame = join(
      updateFrame(update),
      stateVectorFrame(Uint8Array.of(0)),
      awarenessFrame(Uint8Array.of(0)),
      differenceFrame(update),
    );
    const read = readFrame(frame);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.map(({ kind }) => kind)).toEqual(["update", "state-vector", "awareness", "difference"]);
    const [first, , , last] = read.value;
    expect(first).toMatchObject({ update, message: updateFrame(update) });
    expect(last).toMatchObject({ update, message: differenceFrame(update) });
  });

  it("R8: the keepalive is a frame that changes nothing", () => {
    expect(readFrame(KEEPALIVE_FRAME)).toEqual({ ok: true, value: [{ kind: "awareness", states: Uint8Array.of(0) }] });
  });

  it.each([
    ["nothing", []],
    ["an unknown type", [7]],
    ["an authentication message", [2, 0, 0]],
    ["our own count of what is saved", [100, 1]],
    ["an unknown step", [0, 3, 0]],
    ["a length beyond the end", [0, 2, 50, 1]],
    ["a number without an end", [0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ["a state vector that claims too much", [0, 0, 1, 5]],
    ["a state vector with something behind it", [0, 0, 2, 0, 0]],
    ["half a message behind a whole one", [1, 1, 0, 0]],
  ])("K12: refuses %s", (_what, bytes) => {
    expect(readFrame(Uint8Array.from(bytes))).toEqual({ ok: false, problem: "malformed" });
  });

  it("K12: never throws, whatever the bytes, and never answers a state vector that Yjs would refuse", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readFrame(bytes);
        if (!read.ok) return;
        for (const message of read.value) if (message.kind === "state-vector") Y.decodeStateVector(message.stateVector);
      }),
      { numRuns: 2_000 },
    );
  });
});
