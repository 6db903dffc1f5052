import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsFromKit } from "../../shared/seal/keys/kitWords.ts";
import type { CopyContent } from "../../shared/backup/copyContent.ts";
import { bytesOf, type DeviceState, deviceState } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { browserClock } from "../../client/platform/browser/browserClock.ts";
import { until, written } from "./leavingSteps.ts";
import { atStage, meet, openWorld, type Person, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

const OUT = { day: "2026-11-22", agreement: '{"points":"as data"}', reading: "# Everything\n" };
const PASSPHRASE = { under: "passphrase", words: "four quiet words here" } as const;
const sentence = ({ session }: Person, id: string): unknown => session.view().mine?.inner.getMap("sentences").get(id);

/** What this device holds, read as its own program reads it. */
async function secretsOf(person: Person): Promise<DeviceState> {
  const vault = valueOf(await openVault(person.storage, browserClock));
  const device = valueOf(await vault.read("device", deviceState));
  vault.close();
  if (device === null) throw new Error("nothing is kept here");
  return device;
}

async function kitOf(person: Person): Promise<Uint8Array> {
  const { kit } = await secretsOf(person);
  if (kit === null) throw new Error("the kit has left this device");
  return bytesOf(kit);
}

async function madeBy(person: Person): Promise<Uint8Array> {
  return valueOf(await person.session.leaving.copies.make(OUT, PASSPHRASE)).file;
}

async function takenIn(person: Person, file: Uint8Array): Promise<CopyContent> {
  const { copies } = person.session.leaving;
  const content = valueOf(await copies.open(file, PASSPHRASE));
  valueOf(await copies.takeIn(content));
  return content;
}

describe("a sealed copy that comes back in", { timeout: 60_000 }, () => {
  it("V171: begins a new space on another device, with everything private in it, which reaches the server there", async () => {
    await meet(ada, bo);
    ada.session.view().mine?.inner.getMap("sentences").set("one", "I felt hurt");
    ada.session.view().mine?.inner.getText("notes").insert(0, "a note of mine");
    const file = await madeBy(ada);
    // Bo lost everything; Ada closes the old space, and begins anew in a browser that knows nothing.
    const anew = world.person("ada-anew");
    valueOf(await anew.session.begin());
    valueOf(await anew.session.setName("Ada"));
    const content = await takenIn(anew, file);
    expect(content).toMatchObject({ ...OUT, slot: "a", names: { a: "Ada", b: "Bo" } });
    expect(sentence(anew, "one")).toBe("I felt hurt");
    const boAgain = world.person("bo-again");
    await meet(anew, boAgain);
    expect(anew.session.view().mine?.room.space).not.toBe(content.space);
    await anew.session.view().mine?.whenSaved();
    await anew.reopen();
    await atStage(anew.session, "together");
    await until(() => sentence(anew, "one") === "I felt hurt", "it is kept in the new space");
    expect(anew.session.view().mine?.inner.getText("notes").toString()).toBe("a note of mine");
    expect(anew.session.view().mine?.status()).toMatchObject({ unopened: 0, quarantined: 0 });
    expect(boAgain.session.view().shared?.inner.getMap("sentences").size).toBe(0);
  });

  it("V172: into the space it came from it brings nothing twice, replaces nothing, and can come in again", async () => {
    await meet(ada, bo);
    ada.session.view().mine?.inner.getText("notes").insert(0, "before");
    const file = await madeBy(ada);
    ada.session.view().mine?.inner.getText("notes").insert(6, " and after");
    await takenIn(ada, file);
    await takenIn(ada, file);
    expect(ada.session.view().mine?.inner.getText("notes").toString()).toBe("before and after");
    await written(ada.session.view().mine, "still writing");
    await ada.reopen();
    await atStage(ada.session, "together");
    await until(() => ada.session.view().mine?.inner.getText("notes").toString() === "before and after", "kept");
    expect(ada.session.view().mine?.status()).toMatchObject({ unopened: 0, quarantined: 0 });
  });

  it("V172: beside what somebody has written in the new space meanwhile, both are there", async () => {
    valueOf(await ada.session.begin());
    ada.session.view().mine?.inner.getMap("sentences").set("old", "from before");
    const file = await madeBy(ada);
    const anew = world.person("ada-anew");
    valueOf(await anew.session.begin());
    valueOf(await anew.session.keepOnServer());
    anew.session.view().mine?.inner.getMap("sentences").set("new", "written since");
    await takenIn(anew, file);
    await anew.session.view().mine?.whenSaved();
    // Another browser of the same person would read it from the server alone; here the disk and the server agree.
    await anew.reopen();
    await until(() => sentence(anew, "old") === "from before", "what came in");
    expect(sentence(anew, "new")).toBe("written since");
  });

  it("V173: the 24 words open it as well; somebody else's 24 words seal nothing and open nothing", async () => {
    valueOf(await ada.session.begin());
    valueOf(await bo.session.begin());
    const words = wordsFromKit(await kitOf(ada)).join(" ");
    const bos = wordsFromKit(await kitOf(bo)).join(" ");
    const { copies } = ada.session.leaving;
    expect(await copies.make(OUT, { under: "kit", words: bos })).toEqual({ ok: false, problem: "kit-of-another" });
    const { file } = valueOf(await copies.make(OUT, { under: "kit", words }));
    expect((await bo.session.leaving.copies.open(file, { under: "kit", words })).ok).toBe(true);
    expect(await bo.session.leaving.copies.open(file, { under: "kit", words: bos })).toEqual({
      ok: false,
      problem: "copy-words-differ",
    });
    const swapped = words.split(" ").toReversed().join(" ");
    expect((await copies.open(file, { under: "kit", words: swapped })).ok).toBe(false);
    expect(await copies.open(file, { under: "kit", words: "only three words" })).toEqual({
      ok: false,
      problem: "kit-word-count",
    });
  });

  it("V174: the partner's copy, another file, a damaged one and other words are refused, and nothing changes", async () => {
    await meet(ada, bo);
    bo.session.view().mine?.inner.getMap("sentences").set("one", "only Bo's");
    const file = await madeBy(bo);
    const { copies } = ada.session.leaving;
    const before = JSON.stringify(ada.session.view().mine?.inner.getMap("sentences").toJSON());
    const bos = valueOf(await copies.open(file, PASSPHRASE));
    expect(await copies.takeIn(bos)).toEqual({ ok: false, problem: "copy-of-partner" });
    const problemOf = async (bytes: Uint8Array, words = PASSPHRASE.words as string) => {
      const result = await copies.open(bytes, { ...PASSPHRASE, words });
      return result.ok ? "opened" : result.problem;
    };
    expect(await problemOf(file, "five other quiet words")).toBe("copy-words-differ");
    expect(await problemOf(file.slice(0, -1))).toBe("copy-damaged");
    expect(await problemOf(readFileSync(new URL(import.meta.url)))).toBe("copy-foreign");
    for (const mine of ["AAAAAAAA", "_____w", ""])
      expect(await copies.takeIn({ ...bos, root: "A".repeat(43), mine })).toEqual({
        ok: false,
        problem: "copy-damaged",
      });
    expect(await copies.make(OUT, { under: "passphrase", words: "short" })).toEqual({
      ok: false,
      problem: "passphrase-short",
    });
    expect(JSON.stringify(ada.session.view().mine?.inner.getMap("sentences").toJSON())).toBe(before);
  });

  it("V175: making a copy sends nothing, and a copy holds no key of any kind", async () => {
    await meet(ada, bo);
    // Nothing can leave, and nothing is missed.
    ada.network.isUp = false;
    const file = await madeBy(ada);
    const text = JSON.stringify(valueOf(await ada.session.leaving.copies.open(file, PASSPHRASE)));
    const { kit, partnerSecret, spaceKeys } = await secretsOf(ada);
    for (const secret of [kit ?? "none", partnerSecret, ...Object.values(spaceKeys)])
      expect(text).not.toContain(secret);
  });
});
