import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lastWordsOf } from "../../client/platform/document/lastWords.ts";
import { paperStorage } from "../../client/platform/document/testing/paperStorage.ts";
import {
  atStage,
  databases,
  fragmentOf,
  meet,
  openWorld,
  type Person,
  seen,
  valueOf,
  type World,
} from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(async () => {
  await world.end();
  vi.unstubAllGlobals();
});

/** Whose last words lie in local storage. */
const lastWordsLeft = (): readonly string[] =>
  Object.keys(localStorage).flatMap((key) => /^cg[/]last[/](.+)[/]documents[/]/.exec(key)?.[1] ?? []);

describe("this device", { timeout: 20_000 }, () => {
  it("P18: two tabs that begin at the same moment begin one space", async () => {
    const other = ada.openTab();
    await Promise.all([ada.session.begin(), other.begin()]);
    await Promise.all([atStage(ada.session, "alone"), atStage(other, "alone")]);
    expect(other.view().mine?.room).toEqual(ada.session.view().mine?.room);
  });

  it("P18: an invitation made in one tab is there in the other, and one join brings both together", async () => {
    const other = ada.openTab();
    const { link } = valueOf(await ada.session.invite("Ada"));
    expect((await atStage(other, "inviting")).invitation?.link).toBe(link);
    expect(valueOf(await other.invite("Ada")).link).toBe(link);
    valueOf(await bo.session.join(fragmentOf(link), "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(other, "together"), atStage(bo.session, "together")]);
  });

  it("P19: locked, keys and words are gone from memory in every tab; unlocked, all of it is back", async () => {
    await meet(ada, bo);
    const other = ada.openTab();
    await atStage(other, "together");
    ada.session.view().mine?.inner.getMap("sentences").set("one", "kept");
    await ada.session.lock();
    const locked = ada.session.view();
    expect(locked).toMatchObject({ stage: "locked", mine: null, shared: null, safetyWords: null, slot: null });
    expect(await ada.session.setName("Ada")).toEqual({ ok: false, problem: "locked" });
    await atStage(other, "locked");
    valueOf(await ada.session.unlock());
    const back = await atStage(ada.session, "together");
    expect(back.mine?.inner.getMap("sentences").get("one")).toBe("kept");
  });

  it("P20: the browser wiped its storage while the login stayed: that is said, and is no first visit", async () => {
    await meet(ada, bo);
    await ada.closeTab();
    const names = [ada.storage, ...(await databases(ada, () => true))];
    await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase(name).onsuccess = resolve;
          }),
      ),
    );
    ada.session = ada.openTab();
    await atStage(ada.session, "keys-missing");
    valueOf(await ada.session.begin());
    await atStage(ada.session, "alone");
  });

  it("P2: a browser that keeps nothing lets Ada write in this tab, and says that nothing stays", async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, "indexedDB");
    const refuse = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(globalThis, "indexedDB", {
      value: { open: refuse, deleteDatabase: refuse },
      configurable: true,
    });
    try {
      const cleo = world.person("cleo");
      await atStage(cleo.session, "storage-refused");
      valueOf(await cleo.session.begin());
      const view = await seen(cleo.session, ({ mine }) => mine !== null);
      expect(view.stage).toBe("storage-refused");
      view.mine?.inner.getMap("sentences").set("one", "still here");
      expect(view.mine?.status().storage).toBe("refused");
      expect(await cleo.session.invite("Cleo")).toEqual({ ok: false, problem: "storage-refused" });
      expect(await cleo.session.join("1.x", "Cleo")).toEqual({ ok: false, problem: "storage-refused" });
      expect(cleo.session.view().mine?.inner.getMap("sentences").get("one")).toBe("still here");
    } finally {
      if (real !== undefined) Object.defineProperty(globalThis, "indexedDB", real);
    }
  });

  it("P21: what Ada answered about the eight words is known to her devices and to nobody else", async () => {
    await meet(ada, bo);
    const sharedWords = (): string => JSON.stringify({ ...bo.session.view().shared?.inner.toJSON(), people: null });
    const before = sharedWords();
    expect(ada.session.view().wordsCompared).toBe(false);
    ada.session.markWordsCompared("later");
    await seen(ada.session, (view) => view.wordsAnswer === "later" && !view.wordsCompared);
    ada.session.markWordsCompared("match");
    ada.session.markArrivalSeen();
    await seen(ada.session, (view) => view.wordsCompared && !view.arrivalUnseen);
    await ada.reopen();
    await seen(ada.session, (view) => view.wordsCompared && !view.arrivalUnseen);
    expect(bo.session.view().wordsCompared).toBe(false);
    expect(sharedWords()).toBe(before);
  });

  it("P22: without a connection inviting waits with a sentence, and writing goes on", async () => {
    valueOf(await ada.session.begin());
    ada.network.isUp = false;
    expect(await ada.session.invite("Ada")).toEqual({ ok: false, problem: "offline" });
    expect(ada.session.view()).toMatchObject({ stage: "alone", online: false, problem: null, me: { name: "Ada" } });
    ada.network.isUp = true;
    valueOf(await ada.session.invite("Ada"));
  });

  it("P23, V243: wiped on purpose, nothing of Ada is left in this browser, her last words neither", async () => {
    vi.stubGlobal("localStorage", paperStorage());
    await meet(ada, bo);
    for (const { storage } of [ada, bo]) lastWordsOf(`${storage}/documents/a room`).put(Uint8Array.of(0, 0));
    await ada.session.lock();
    expect(lastWordsLeft()).toEqual([ada.storage, bo.storage]);
    valueOf(await ada.session.unlock());
    await ada.session.wipe();
    expect(lastWordsLeft()).toEqual([bo.storage]);
    expect(ada.session.view()).toMatchObject({ stage: "none", mine: null, slot: null });
    expect(await databases(ada, (names) => names.length === 0)).toEqual([]);
  });

  it("P23: wiped in one tab while another is at work, nothing is written again", async () => {
    await meet(ada, bo);
    const other = ada.openTab();
    await atStage(other, "together");
    const renaming = [other.setName("Ada A."), other.keepOnServer(), other.setName("Ada B.")];
    await ada.session.wipe();
    await Promise.all([...renaming, other.setName("Ada C.")]);
    await ada.closeTab();
    await other.close();
    const empty = await seen(ada.openTab(), ({ stage }) => stage !== "opening");
    expect(empty).toMatchObject({ slot: null, mine: null, shared: null });
  });

  it("P28: the server restarts under both: they find back by themselves, and what was written meanwhile arrives", async () => {
    await meet(ada, bo);
    const restarted = world.restart();
    await seen(ada.session, (view) => !view.online);
    ada.session.view().shared?.inner.getMap("test").set("word", "meanwhile");
    await restarted;
    await Promise.all([seen(ada.session, (view) => view.online), seen(bo.session, (view) => view.online)]);
    const bos = bo.session.view().shared;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (bos?.inner.getMap("test").get("word") === "meanwhile") resolve();
      };
      bos?.inner.on("afterTransaction", look);
      look();
    });
  });

  it("P16: a cookie of another space opens nothing here, and nothing here is lost", async () => {
    await meet(ada, bo);
    const cleo = world.person("cleo");
    valueOf(await cleo.session.begin());
    valueOf(await cleo.session.keepOnServer());
    ada.network.cookies.clear();
    for (const [name, value] of cleo.network.cookies) ada.network.cookies.set(name, value);
    await ada.reopen();
    const view = await seen(ada.session, ({ problem }) => problem === "device-not-known");
    const { mine } = view;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (mine?.status().refused !== null) resolve();
      };
      mine?.subscribe(look);
      look();
    });
    expect(mine?.status().refused).toBe("no-such-room");
  });
});
