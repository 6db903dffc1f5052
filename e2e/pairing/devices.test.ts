import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newlyMine } from "../../client/platform/devices/myDevices.ts";
import { deviceState } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { toBase64url } from "../../shared/base/base64url.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { serverFiles } from "../canary/atRest.ts";
import { findCanary } from "../canary/findCanary.ts";
import { counts, link, linked } from "./linkedDevice.ts";
import { atStage, databases, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import { post } from "../post.ts";

let world: World;
let phone: Person;
let laptop: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  phone = world.person("adas-phone");
  laptop = world.person("adas-laptop");
  bo = world.person("bo");
  await meet(phone, bo);
});
afterEach(() => world.end());

/** Everything that leaves and arrives over HTTP from now on. */
function noted(person: Person): string[] {
  const passed: string[] = [];
  const { network } = person;
  const send = network.fetch;
  const rewrites = network.rewrites;
  network.rewrites = (path, answer) => {
    passed.push(JSON.stringify(answer));
    return rewrites(path, answer);
  };
  Object.assign(network, {
    fetch: (url: string, init: RequestInit) => {
      passed.push(`${url} ${init.body as string}`);
      return send(url, init);
    },
  });
  return passed;
}

/** What the disk of this profile has, read as its own program reads it. */
async function keptBy(person: Person): Promise<{ partnerSecret: string; spaceKeys: Record<string, string> }> {
  const vault = await openVault(person.storage, world.clock);
  const device = vault.ok ? await vault.value.read("device", deviceState) : vault;
  if (!device.ok || device.value === null) throw new Error("nothing is kept");
  return device.value;
}

const named = (person: Person, ...names: readonly string[]) =>
  seen(person.session, ({ devices }) => names.every((name) => devices.some((one) => one.name === name)));
const idOf = (person: Person, isThis: boolean) => {
  const found = person.session.view().devices.find((one) => one.isThis === isThis);
  if (found === undefined) throw new Error("no such device in the list");
  return found.id;
};

describe("my devices", { timeout: 30_000 }, () => {
  it("V14: each of Ada's devices lists both, by name and day, and knows which of them it is", async () => {
    await linked(phone, laptop);
    valueOf(await phone.session.devices.name(idOf(phone, true), "  My   phone "));
    for (const person of [phone, laptop]) {
      const { devices } = await named(person, "My phone", "Laptop");
      expect(devices.map(({ name }) => name)).toEqual(["My phone", "Laptop"]);
      expect(devices.map(({ isThis }) => isThis)).toEqual([person === phone, person === laptop]);
      for (const { since } of devices) expect(Math.abs(world.clock.now() - since)).toBeLessThan(60_000);
    }
  });

  it("V15: for seven days each of Ada's devices says that one is new, and Bo's says nothing at any time", async () => {
    await linked(phone, laptop);
    const now = world.clock.now();
    const fresh = (person: Person, atMs: number) => newlyMine(person.session.view().devices, atMs).length;
    expect([fresh(phone, now), fresh(laptop, now), fresh(bo, now)]).toEqual([1, 1, 0]);
    const last = now + LIMITS.deviceNoticeMs;
    expect([fresh(phone, last - 60_000), fresh(phone, last + 60_000)]).toEqual([1, 0]);
  });

  it("V16: names given on both devices at the same moment are both kept", async () => {
    await linked(phone, laptop);
    const [onPhone, onLaptop] = [idOf(phone, true), idOf(laptop, true)];
    const both = await Promise.all([
      phone.session.devices.name(onPhone, "Phone"),
      laptop.session.devices.name(onLaptop, "Work laptop"),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await Promise.all([named(phone, "Phone", "Work laptop"), named(laptop, "Phone", "Work laptop")]);
  });

  it("V16: without a connection a name is not given, says so, and the list is there from this device's disk", async () => {
    await linked(phone, laptop);
    await named(phone, "Laptop");
    phone.network.isUp = false;
    await phone.reopen();
    expect((await named(phone, "Laptop")).devices).toHaveLength(2);
    const kept = await phone.session.devices.name(idOf(phone, true), "Phone");
    expect(kept).toEqual({ ok: false, problem: "offline" });
  });

  it("V17: a ring that is older than one that was read is not believed, and a lost one is written anew", async () => {
    await linked(phone, laptop);
    const older = await post(phone.network, "ring/read", {});
    valueOf(await phone.session.devices.name(idOf(phone, true), "Phone"));
    await named(laptop, "Phone");
    let reads = 0;
    laptop.network.rewrites = (path, answer) => {
      // reason: the answer as it came, with a ring that is said to be news.
      if (path === "/api/me") return { ...(answer as object), ring: 99 };
      if (path !== "/api/ring/read") return answer;
      reads++;
      return older;
    };
    await laptop.reopen();
    await expect.poll(() => reads, { timeout: 8_000 }).toBeGreaterThan(0);
    await atStage(laptop.session, "together");
    await named(laptop, "Phone", "Laptop");
    // Restored from a backup, the server has none at all: what a device knows of it comes back with its next change.
    let written: unknown = null;
    laptop.network.rewrites = (path, answer) => {
      if (path === "/api/ring/read") return { ok: true, version: 0, sealed: null };
      if (path !== "/api/ring/write") return answer;
      written = answer;
      return { ok: true, version: 1 };
    };
    valueOf(await laptop.session.devices.name(idOf(laptop, true), "Old laptop"));
    expect(written).not.toBe(null);
    await named(laptop, "Phone", "Old laptop");
  });

  it("V18: nobody reads or writes another's ring: Bo's own is all that his login reaches", async () => {
    await linked(phone, laptop);
    // Nothing more of her own is on its way into it.
    await seen(phone.session, ({ ring }) => Object.values(ring.devices).filter(({ box }) => box !== null).length === 2);
    const [adas, bos] = [await post(phone.network, "ring/read", {}), await post(bo.network, "ring/read", {})];
    expect([bos["version"], bos["sealed"]]).not.toEqual([adas["version"], adas["sealed"]]);
    for (const more of [{ slot: "a" }, { space: "s" }])
      expect(await post(bo.network, "ring/read", more)).toEqual({ ok: false, problem: "not-understood" });
    // Nor does a login that was stolen from Ada write hers: what is written is signed.
    const forged = {
      version: Number(adas["version"]) + 1,
      sealed: toBase64url(new Uint8Array(4096)),
      signature: toBase64url(new Uint8Array(64)),
    };
    for (const person of [bo, phone, laptop])
      expect(await post(person.network, "ring/write", forged)).toEqual({ ok: false, problem: "record-refused" });
    expect(await post(phone.network, "ring/read", {})).toEqual(adas);
    expect(await post(world.person("stranger").network, "ring/read", {})).toEqual({
      ok: false,
      problem: "not-signed-in",
    });
  });

  it("V19: signed out, the laptop has nothing left, its login is worth nothing, and the phone's list is shorter", async () => {
    await linked(phone, laptop);
    valueOf(await laptop.session.devices.signOut());
    expect(laptop.session.view()).toMatchObject({ stage: "none", mine: null, shared: null });
    expect(await databases(laptop, (names) => names.length === 0)).toEqual([]);
    expect(await post(laptop.network, "me", {})).toEqual({ ok: false, problem: "not-signed-in" });
    const { devices, ring } = await counts(phone, 1);
    expect(devices[0]?.isThis).toBe(true);
    expect(Object.keys(ring.devices)).not.toContain(idOf(bo, true));
    await seen(phone.session, (view) => Object.values(view.ring.devices).every(({ name }) => name !== "Laptop"));
    // No record tells the partner.
    const { records } = await post<{ records: { type: string }[] }>(bo.network, "log/read", { from: 0 });
    expect(records.map(({ type }) => type)).not.toContain("device-revoked");
  });

  it("V19: a stolen login alone signs nobody out, and without a connection nothing is erased", async () => {
    await linked(phone, laptop);
    const forged = { signature: toBase64url(new Uint8Array(64)) };
    expect(await post(laptop.network, "devices/sign-out", forged)).toEqual({ ok: false, problem: "not-signed-in" });
    laptop.network.isUp = false;
    expect(await laptop.session.devices.signOut()).toEqual({ ok: false, problem: "offline" });
    expect(laptop.session.view().stage).toBe("together");
    laptop.network.isUp = true;
    expect((await counts(phone, 2)).devices).toHaveLength(2);
  });

  it("V23: of linking and of the ring the server holds, is sent and gives out no name, no key and no secret", async () => {
    const canary = "Bartmeise am Fenster 4301";
    const heard = [phone, laptop].map(noted);
    await link(phone, laptop, canary);
    await named(phone, canary);
    await atStage(laptop.session, "together");
    const { partnerSecret, spaceKeys } = await keptBy(laptop);
    const secrets = [partnerSecret, ...Object.values(spaceKeys)].map((key, i) => ({
      name: `secret ${i}`,
      phrase: Buffer.from(key, "base64url"),
    }));
    expect(secrets.length).toBeGreaterThan(1);
    const canaries = [{ name: canary, phrase: canary }, ...secrets];
    const passed = heard.flat();
    const places = [...passed.map((text) => Buffer.from(text)), ...serverFiles(world.folder).map(({ bytes }) => bytes)];
    expect(places.length).toBeGreaterThan(10);
    for (const one of canaries) for (const bytes of places) expect(findCanary(bytes, one), one.name).toEqual([]);
    // The search is not blind: the code's own id is what the server is told.
    expect(passed.some((text) => text.includes('"claim":"'))).toBe(true);
  });

  it("V20: a longer name changes no size on the server", async () => {
    await linked(phone, laptop);
    const before = String((await post(phone.network, "ring/read", {}))["sealed"]);
    valueOf(await phone.session.devices.name(idOf(phone, true), "A much longer name than before"));
    const after = String((await post(phone.network, "ring/read", {}))["sealed"]);
    expect(after).not.toBe(before);
    expect(after).toHaveLength(before.length);
    expect(before.length).toBeGreaterThan(5_000);
  });
});
