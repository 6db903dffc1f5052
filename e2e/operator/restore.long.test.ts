import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./readDatabase.ts";
import { atStage, fragmentOf, valueOf } from "../pairing/pairingWorld.ts";
import { openOperatorWorld, type OperatorWorld } from "./operatorWorld.ts";
import { ownWords, PEOPLE, sharedWords, until } from "./restoreSteps.ts";

let world: OperatorWorld;
beforeEach(async () => {
  world = await openOperatorWorld();
});
afterEach(() => world.end());

/** Both write into both of their documents, without a pause, until they are stopped. */
function bothWrite(): { readonly stop: () => Promise<number> } {
  const end = new AbortController();
  let written = 0;
  const writing = (async () => {
    for (; !end.signal.aborted; written++) {
      for (const name of PEOPLE) {
        sharedWords(world[name])?.set(`${name} ${written}`, `shared ${written}`);
        ownWords(world[name])?.set(`${name} ${written}`, `own ${written}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return {
    async stop() {
      end.abort();
      await writing;
      return written;
    },
  };
}

const allSaved = (): Promise<unknown> =>
  Promise.all(
    PEOPLE.flatMap((name) => {
      const { mine, shared } = world[name].session.view();
      return [mine, shared].flatMap((document) => (document === null ? [] : [document.whenSaved()]));
    }),
  );

/** Everything that anybody wrote is with both, and the own with its owner. */
function hasAll(written: number): boolean {
  return PEOPLE.every(
    (name) => sharedWords(world[name])?.size === 2 * written && ownWords(world[name])?.size === written,
  );
}

const areOnline = (): boolean =>
  PEOPLE.every((name) => {
    const { mine, shared } = world[name].session.view();
    return mine?.status().connection === "online" && shared?.status().connection === "online";
  });

describe("a restore under load", { timeout: 120_000 }, () => {
  it("R86: what was acknowledged after the backup comes back from the two devices, and both go on", async () => {
    const writers = bothWrite();
    await until(() => (sharedWords(world.ada)?.size ?? 0) > 100, "they write");
    const copy = join(world.backups, "copy.db");
    world.tool("backup", copy);
    const atBackup = sharedWords(world.ada)?.size ?? 0;
    await until(() => (sharedWords(world.ada)?.size ?? 0) > atBackup + 200, "they write on");
    await world.server.end("SIGKILL");
    world.tool("restore", copy);
    await world.server.start();
    await until(areOnline, "both are back");
    const written = await writers.stop();
    await until(() => hasAll(written), "both have everything");
    await allSaved();
    expect(world.ada.session.view().problem).toBeNull();
    expect(world.bo.session.view().problem).toBeNull();
    // Not in their memories alone: the server has it again, for a device that knows nothing yet.
    await world.server.end("SIGTERM");
    expect(openDatabase(world.server.database).roomBytes()).toBeGreaterThan(openDatabase(copy).roomBytes());
  });

  it("R87: records of the space's log that the backup lacks are brought back first, and with them the newer rooms", async () => {
    const copy = join(world.backups, "copy.db");
    world.tool("backup", copy);
    const before = world.ada.session.view().shared?.room.epoch ?? 0;
    valueOf(await world.ada.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    await until(() => world.bo.session.view().shared?.room.epoch === before + 1, "Bo is in the new room");
    sharedWords(world.ada)?.set("after", "new keys");
    ownWords(world.ada)?.set("after", "mine");
    await until(() => sharedWords(world.bo)?.get("after") === "new keys", "Bo reads it");
    await allSaved();
    const records = openDatabase(world.server.database).records();
    await world.server.end("SIGKILL");
    world.tool("restore", copy);
    expect(openDatabase(world.server.database).records()).toBeLessThan(records);
    await world.server.start();
    await until(() => openDatabase(world.server.database).records() === records, "the log is whole again");
    await until(areOnline, "both are in the new rooms");
    sharedWords(world.bo)?.set("bos", "goes on");
    await until(() => sharedWords(world.ada)?.get("bos") === "goes on", "both go on");
    await allSaved();
    expect(world.ada.session.view().problem).toBeNull();
  });

  it("R85: a link that was open in the backup opens nothing any more; its inviter is told and makes another", async () => {
    const { ada, bo, link, server, backups, tool, end } = await openOperatorWorld({}, false);
    const copy = join(backups, "copy.db");
    tool("backup", copy);
    await server.end("SIGKILL");
    expect(tool("restore", copy)).toContain("1 open invitation was ended");
    await server.start();
    await until(() => ada.session.view().invitation?.state === "withdrawn", "Ada is told");
    expect(await bo.session.join(fragmentOf(link), "Bo")).toEqual({ ok: false, problem: "link-withdrawn" });
    const next = valueOf(await ada.session.renewInvitation());
    valueOf(await bo.session.join(fragmentOf(next.link), "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    await end();
  });
});
