import { join } from "node:path";
import { fail } from "../../shared/base/result.ts";
import type { Move } from "../../shared/conversation/moves.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./readDatabase.ts";
import { atStage, fragmentOf, valueOf } from "../pairing/pairingWorld.ts";
import { pageOf, shows, showsVersion, signingOf, signs } from "../signing/signingWorld.ts";
import { openOperatorWorld, type OperatorWorld } from "./operatorWorld.ts";
import { PEOPLE, sharedWords, type Someone, until } from "./restoreSteps.ts";

let world: OperatorWorld;
beforeEach(async () => {
  world = await openOperatorWorld();
});
afterEach(() => world.end());

describe("what a restore took away", { timeout: 120_000 }, () => {
  it("R89: what was signed after the backup comes back, each signature by its author, and the log goes on", async () => {
    const { ada, bo, server, backups, tool } = world;
    for (const { session } of [ada, bo]) {
      await signingOf(session);
      session.markWordsCompared("match");
      await shows(session, ({ maySign }) => maySign === "yes");
    }
    const page = pageOf(ada);
    const { version } = page;
    valueOf(await (await signingOf(ada.session)).propose(page));
    const copy = join(backups, "copy.db");
    tool("backup", copy);
    for (const one of [bo, ada]) {
      await showsVersion(one, version, () => true);
      valueOf(await signs(one, version));
    }
    await showsVersion(bo, version, (seen) => seen.bothSigned);
    const entries = openDatabase(server.database).signingEntries();
    await server.end("SIGKILL");
    tool("restore", copy);
    expect(openDatabase(server.database).signingEntries()).toBeLessThan(entries);
    await server.start();
    await until(() => openDatabase(server.database).signingEntries() === entries, "everything that was signed is back");
    for (const { session } of [ada, bo])
      await shows(session, ({ maySign, trouble }) => maySign === "yes" && trouble === null);
    for (const one of [ada, bo]) await showsVersion(one, version, (seen) => seen.bothSigned);
    valueOf(await (await signingOf(bo.session)).withdraw(version, "all"));
    await until(() => openDatabase(server.database).signingEntries() === entries + 1, "the log goes on");
  });

  it("R90: a conversation that goes on comes back, each word by the device of who said it, and goes on", async () => {
    const { ada, bo, server, backups, tool } = world;
    const openOf = ({ session }: Someone) => session.conversations()?.view().open ?? null;
    const says = async (one: Someone, move: Move): Promise<void> => {
      await until(() => openOf(one)?.moves.includes(move.kind) === true, `${move.kind} is possible`);
      valueOf((await one.session.conversations()?.send(openOf(one)!.id, move)) ?? fail("nobody is here"));
    };
    await until(
      () => PEOPLE.every((name) => world[name].session.conversations()?.view().loaded === true),
      "both can talk",
    );
    const proposed = { kind: "propose", mode: "hear-me", aloud: false, topic: "Friday", first: "a", at: null } as const;
    valueOf((await ada.session.conversations()?.propose(proposed)) ?? fail("nobody is here"));
    const copy = join(backups, "copy.db");
    tool("backup", copy);
    await says(bo, { kind: "accept" });
    await says(bo, { kind: "ready" });
    await says(ada, { kind: "ready" });
    await says(ada, { kind: "statement", text: "I was afraid", aloud: false });
    await until(() => openOf(bo)?.moves.includes("paraphrase") === true, "Bo heard it");
    const events = openDatabase(server.database).conversationEvents();
    await server.end("SIGKILL");
    tool("restore", copy);
    expect(openDatabase(server.database).conversationEvents()).toBe(1);
    await server.start();
    await until(
      () => openDatabase(server.database).conversationEvents() === events,
      "everything that was said is back",
    );
    await says(bo, { kind: "paraphrase", text: "You were afraid", aloud: false });
    await until(() => openOf(ada)?.moves.includes("got-it") === true, "Ada heard it");
    expect([ada, bo].map((one) => openOf(one)?.trouble)).toEqual([null, null]);
  });

  it("R91: who joined after the backup is in the log again by the other's device, and comes back with their 24 words", async () => {
    const { ada, bo, link, someone, server, backups, tool, end } = await openOperatorWorld({}, false);
    const copy = join(backups, "copy.db");
    tool("backup", copy);
    valueOf(await bo.session.join(fragmentOf(link), "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    ada.session.view().shared?.inner.getMap("test").set("words", "before");
    await ada.session.view().shared?.whenSaved();
    const { words, asked } = valueOf(await bo.session.kit.show());
    const answers = Object.fromEntries(asked.map((place) => [place, words[place - 1] ?? ""]));
    valueOf(await bo.session.kit.confirm(answers));
    const records = openDatabase(server.database).records();
    await server.end("SIGKILL");
    tool("restore", copy);
    await server.start();
    await until(() => openDatabase(server.database).records() === records, "the log is whole again");
    await until(() => bo.session.view().problem === "device-not-known", "Bo's device is told");
    expect(ada.session.view().problem).toBeNull();
    expect(ada.session.view().stage).toBe("together");
    const again = someone("bos-again");
    valueOf(await again.session.kit.restore(words.join(" "), "phone"));
    await atStage(again.session, "together");
    await until(() => sharedWords(again)?.get("words") === "before", "Bo reads what is shared");
    sharedWords(again)?.set("bos", "after");
    await until(() => sharedWords(ada)?.get("bos") === "after", "both go on");
    await end();
  });
});
