import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { begun, closedFor, heard, openTalkWorld, sends, type TalkWorld } from "./talkWorld.ts";

let it2: TalkWorld;
beforeEach(async () => {
  it2 = await openTalkWorld();
});
afterEach(() => it2.end());

describe("a whole conversation between two devices", { timeout: 30_000 }, () => {
  it("C44: one sentence each: both were heard, both check out, and both keep the same record", async () => {
    const { ada, bo } = it2;
    await begun(it2, "one-sentence");
    await heard(ada, bo, "I felt alone on Friday.");
    await sends(bo, { kind: "take-floor" });
    await heard(bo, ada, "I was afraid to call.");
    await sends(ada, { kind: "checkout", appreciation: "You listened." });
    await sends(bo, { kind: "checkout", appreciation: "You stayed." });
    const [adas, bos] = await closedFor(it2);
    expect(adas.dialogue.end).toBe("complete");
    expect(bos.dialogue).toEqual(adas.dialogue);
    expect(adas.dialogue.ignored).toBe(0);
  });
});
