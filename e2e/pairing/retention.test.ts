import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DAY_MS, isOnDisk, rowsOf, swept, until, untilSwept, written } from "./leavingSteps.ts";
import { atStage, databases, fragmentOf, meet, openWorld, type Person, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

describe("what the server keeps, and until when", { timeout: 60_000 }, () => {
  it("V164: thirty days after the closing what two people shared is gone from the disk, and what is private stays", async () => {
    await meet(ada, bo);
    const conversations = ada.session.conversations();
    if (conversations === null) throw new Error("two together may talk");
    valueOf(
      await conversations.propose({
        kind: "propose",
        mode: "short",
        aloud: false,
        topic: "Friday",
        first: "a",
        at: null,
      }),
    );
    const shared = await written(ada.session.view().shared, "both of us");
    const adas = await written(ada.session.view().mine, "only Ada");
    valueOf(await bo.session.leaving.close());
    await atStage(ada.session, "closed");
    await Promise.all([ada.closeTab(), bo.closeTab()]);

    // A day before: still there, for whoever wants to save it.
    world.clock.move(29 * DAY_MS);
    await swept(world);
    await bo.reopen();
    await until(() => bo.session.view().shared?.status().connection === "online", "Bo still reads it");
    expect([isOnDisk(world, shared), isOnDisk(world, adas), rowsOf(world, "conversation_events") > 0]).toEqual([
      true,
      true,
      true,
    ]);

    world.clock.move(DAY_MS);
    await untilSwept(world, () => !isOnDisk(world, shared), "the shared bytes are in no file of the server");
    expect(
      ["conversations", "conversation_events", "signing_entries", "invitations"].map((t) => rowsOf(world, t)),
    ).toEqual([0, 0, 0, 0]);
    // Who was in the room is shown out, and keeps the copy that is on this device.
    await until(() => bo.session.view().shared?.status().refused === "no-such-room", "Bo is shown out");
    expect(bo.session.view().shared?.inner.getText("clause").toString()).toBe("both of us");
    expect(isOnDisk(world, adas)).toBe(true);
    await ada.reopen();
    await until(() => ada.session.view().mine?.status().synced === true, "Ada's own room goes on");
    expect(isOnDisk(world, shared)).toBe(false);
  });

  it("V165: nobody's copy brings back what has ended", async () => {
    await meet(ada, bo);
    const shared = await written(ada.session.view().shared, "both of us");
    for (const { session } of [ada, bo]) await written(session.view().mine, "only mine");
    valueOf(await ada.session.leaving.close());
    await atStage(bo.session, "closed");
    world.clock.move(31 * DAY_MS);
    await untilSwept(world, () => !isOnDisk(world, shared), "it has ended");
    for (const person of [ada, bo]) {
      await person.reopen();
      await until(() => person.session.view().shared?.status().refused === "no-such-room", "the room is gone for good");
    }
    world.clock.move(DAY_MS);
    await untilSwept(world, () => rowsOf(world, "retention_looks") === 0, "nothing more is to come");
    expect(isOnDisk(world, shared)).toBe(false);
    // The two private ones.
    expect(rowsOf(world, "rooms")).toBe(2);
  });

  it("V179: a room that was left for new keys is in no file of the server 90 days later, and not before", async () => {
    await meet(ada, bo);
    const left = [
      await written(ada.session.view().shared, "both of us"),
      await written(ada.session.view().mine, "only Ada"),
    ];
    await until(() => ada.session.view().devices.length === 1, "this device knows its own");
    valueOf(await ada.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    const now = [
      await written(ada.session.view().shared, "and on: "),
      await written(ada.session.view().mine, "and on: "),
    ];
    await ada.closeTab();
    await bo.closeTab();
    const areThere = (all: readonly Uint8Array[]): boolean[] => all.map((bytes) => isOnDisk(world, bytes));
    for (let days = 0; days < 89; days++) world.clock.move(DAY_MS);
    await swept(world);
    expect([...areThere(left), ...areThere(now)]).toEqual([true, true, true, true]);
    world.clock.move(DAY_MS);
    await untilSwept(world, () => areThere(left).every((isThere) => !isThere), "both old rooms are gone");
    expect(areThere(now)).toEqual([true, true]);
  });

  it("V166: an open space loses nothing, however long nobody comes", async () => {
    await meet(ada, bo);
    const shared = await written(ada.session.view().shared, "both of us");
    const adas = await written(ada.session.view().mine, "only Ada");
    await Promise.all([ada.closeTab(), bo.closeTab()]);
    world.clock.move(365 * DAY_MS);
    await untilSwept(world, () => rowsOf(world, "invitations") === 0, "the used invitation is forgotten");
    await ada.reopen();
    await until(() => ada.session.view().shared?.status().synced === true, "Ada goes on where she was");
    await ada.closeTab();
    // After more than a browser keeps its cookie a login ends, here as there; what is in the space does not.
    for (let years = 0; years < 3; years++) world.clock.move(365 * DAY_MS);
    await swept(world);
    expect([isOnDisk(world, shared), isOnDisk(world, adas)]).toEqual([true, true]);
  });

  it("V167: what a person set aside to join another's space is deleted there, once its words have come along", async () => {
    const link = fragmentOf(valueOf(await ada.session.invite("Ada")).link);
    valueOf(await bo.session.begin());
    valueOf(await bo.session.keepOnServer());
    const begun = await written(bo.session.view().mine, "begun alone");
    expect(isOnDisk(world, begun)).toBe(true);
    valueOf(await bo.session.join(link, "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    const { space } = bo.session.view().mine?.room ?? {};
    await databases(bo, (names) => names.every((name) => name.endsWith("/copies") || name.includes(`/${space}/`)));
    await until(() => !isOnDisk(world, begun), "the old room is deleted");
    expect(bo.session.view().mine?.inner.getText("clause").toString()).toBe("begun alone");
    expect(rowsOf(world, "ended_spaces")).toBe(1);
  });
});
