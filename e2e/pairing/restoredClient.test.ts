import { describe, expect, it } from "vitest";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { begun, openTalkWorld, sends, sentence, showsOpen } from "../talk/talkWorld.ts";
import { perTest } from "../perTest.ts";
import { atStage, seen, valueOf } from "./pairingWorld.ts";
import { backupOf } from "./profileBackup.ts";
import { until } from "./leavingSteps.ts";

/** A browser profile that is put back from a backup of yesterday: its keys are right, and all else is behind. */
const two = perTest(openTalkWorld);

async function writes(document: SealedDocument | null, words: string): Promise<void> {
  document?.inner.getText("clause").insert(0, words);
  await document?.whenSaved();
}
const reads = (document: SealedDocument | null): string | undefined => document?.inner.getText("clause").toString();
const sessionsOf = (document: SealedDocument | null): readonly string[] => [...(document?.outer.share.keys() ?? [])];

describe("a device that is restored from an old backup", { timeout: 60_000 }, () => {
  it("V254: takes up what came since, loses nothing, and writes in sessions that nothing was sealed in before", async () => {
    const { ada, bo } = two();
    await writes(ada.session.view().shared, "one ");
    await writes(ada.session.view().mine, "mine one ");
    const restore = await backupOf(ada);
    await atStage(ada.session, "together");
    await writes(ada.session.view().shared, "two ");
    await writes(ada.session.view().mine, "mine two ");
    await until(() => reads(bo.session.view().shared) === "two one ", "Bo reads it");
    await writes(bo.session.view().shared, "three ");
    const before = sessionsOf(bo.session.view().shared);

    await restore();
    await atStage(ada.session, "together");
    await until(() => reads(ada.session.view().shared) === "three two one ", "it came back");
    await until(() => reads(ada.session.view().mine) === "mine two mine one ", "the private words too");
    await writes(ada.session.view().shared, "four ");
    await until(() => reads(bo.session.view().shared) === "four three two one ", "Bo reads on");
    // Its counters are those of the backup: in a session of before, a number would be sealed under twice.
    expect(sessionsOf(bo.session.view().shared)).toHaveLength(before.length + 1);
    expect(bo.session.view().shared?.status().quarantined).toBe(0);
  });

  it("V254: says the next thing in a talk at the next place, and neither of the two sees a fork", async () => {
    const { ada, bo } = two();
    const restore = await backupOf(ada);
    await atStage(ada.session, "together");
    const id = await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone on Friday.") });
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });

    await restore();
    await sends(ada, { kind: "got-it" });
    for (const { session } of [ada, bo]) {
      const open = await showsOpen(session, ({ dialogue, sending }) => dialogue.understood.a && sending === null);
      expect([open.id, open.trouble]).toEqual([id, null]);
      expect(open.dialogue.said.map(({ move }) => move.kind)).toEqual(
        expect.arrayContaining(["statement", "paraphrase", "got-it"]),
      );
    }
  });

  it("V254: from before new keys it takes those up like any other device of Ada's, and goes on under them", async () => {
    const { ada, bo } = two();
    await writes(ada.session.view().shared, "one ");
    await writes(ada.session.view().mine, "mine one ");
    const restore = await backupOf(ada);
    await atStage(ada.session, "together");
    const before = ada.session.view().shared?.room.epoch ?? 0;
    valueOf(await ada.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    await seen(bo.session, ({ partnerKeys }) => partnerKeys !== null);
    const epochOf = (): number => ada.session.view().shared?.room.epoch ?? 0;
    await until(() => epochOf() > before, "the shared room moved on");
    const newest = epochOf();
    await writes(ada.session.view().shared, "two ");

    await restore();
    await until(() => epochOf() === newest, "it is in the newest room");
    expect(ada.session.view().ownKeys).toBe("current");
    await until(() => reads(ada.session.view().shared) === "two one ", "it came back under the new key");
    await until(() => reads(ada.session.view().mine) === "mine one ", "the private words too");
    await writes(ada.session.view().shared, "three ");
    await until(() => reads(bo.session.view().shared) === "three two one ", "Bo reads on");
  });
});
