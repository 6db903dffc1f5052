import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { decodeLinkCode } from "../../shared/seal/link/linkCode.ts";
import { sealToDevice } from "../../shared/seal/link/linkSeal.ts";
import { readDeviceCode } from "../../client/platform/devices/readDeviceCode.ts";
import { counts, link } from "./linkedDevice.ts";
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
});
afterEach(() => world.end());

const PATIENTLY = { timeout: 8_000 };

describe("linking another device", { timeout: 30_000 }, () => {
  it("V5: Ada's laptop shows a code, her phone reads the same four words and gives, and the laptop is in", async () => {
    await meet(phone, bo);
    phone.session.view().mine?.inner.getMap("sentences").set("one", "private");
    await phone.session.view().mine?.whenSaved();
    phone.session.view().shared?.inner.getMap("anything").set("one", "shared");
    const waiting = valueOf(await laptop.session.devices.wait("Laptop"));
    expect(waiting.words).toHaveLength(4);
    expect(valueOf(readDeviceCode(phone.network.serverUrl, waiting.text)).words).toEqual(waiting.words);
    const arrived = waiting.arrived();
    valueOf(await phone.session.devices.give(waiting.text));
    valueOf(await arrived);
    // The first screen finds what was answered on the phone.
    expect(laptop.session.view().mine?.inner.getMap("sentences").get("one")).toBe("private");
    const there = await atStage(laptop.session, "together");
    await expect.poll(() => there.shared?.inner.getMap("anything").get("one"), PATIENTLY).toBe("shared");
    expect(there.safetyWords).toEqual(phone.session.view().safetyWords);
    laptop.session.view().shared?.inner.getMap("anything").set("two", "from the laptop");
    await expect
      .poll(() => bo.session.view().shared?.inner.getMap("anything").get("two"), PATIENTLY)
      .toBe("from the laptop");
    // After a reload the laptop is a device like any other, with a login of its own.
    await laptop.reopen();
    await atStage(laptop.session, "together");
    expect(laptop.network.cookies).not.toEqual(phone.network.cookies);
  });

  it("V6: linking adds no record to the log, and Bo's device hears, asks and shows nothing", async () => {
    await meet(phone, bo);
    await seen(bo.session, ({ partner }) => partner.name === "Ada");
    await expect.poll(() => bo.network.asked, PATIENTLY).toContain("/api/signing/read");
    // What follows from the pairing is done: each act waits for those before it.
    let before = -1;
    while (before !== bo.network.asked.length) {
      before = bo.network.asked.length;
      for (const person of [phone, bo, phone, bo]) await person.session.keepOnServer();
    }
    const { outer, awareness } = bo.session.view().shared ?? {};
    if (outer === undefined || awareness === undefined) throw new Error("nothing is shared yet");
    const arrived: unknown[] = [];
    for (const change of ["update", "afterTransaction"] as const) outer.on(change, () => arrived.push(change));
    awareness.on("update", () => arrived.push("awareness"));
    const { problem, devices, ...view } = bo.session.view();
    await link(phone, laptop);
    await counts(phone, 2);
    await expect.poll(() => laptop.session.view().shared?.status().synced, PATIENTLY).toBe(true);
    expect(bo.network.asked.slice(before)).toEqual([]);
    expect(arrived).toEqual([]);
    expect(bo.session.view()).toMatchObject({ ...view, problem, devices, mine: view.mine, shared: view.shared });
    const { records } = await post<{ records: { type: string }[] }>(bo.network, "log/read", { from: 0 });
    expect(records.map(({ type }) => type)).not.toContain("device");
    expect(records).toHaveLength((await post<{ records: [] }>(phone.network, "log/read", { from: 0 })).records.length);
    const me = await post<{ devices: unknown[]; ring: number }>(bo.network, "me", {});
    expect([me.devices.length, me.ring]).toEqual([1, 0]);
  });

  it("V7: a code is good for two minutes, for one device and for one gift; whatever ended is one answer", async () => {
    await meet(phone, bo);
    const late = valueOf(await laptop.session.devices.wait("Laptop"));
    const waited = late.arrived();
    world.clock.move(LIMITS.linkLifeMs);
    expect(await waited).toEqual({ ok: false, problem: "code-ended" });
    expect(await phone.session.devices.give(late.text)).toEqual({ ok: false, problem: "code-ended" });
    const used = await link(phone, laptop);
    expect(await phone.session.devices.give(used.text)).toEqual({ ok: false, problem: "code-ended" });
    const stopped = valueOf(await world.person("tablet").session.devices.wait("Tablet"));
    stopped.stop();
    await expect.poll(() => phone.session.devices.give(stopped.text)).toEqual({ ok: false, problem: "code-ended" });
    await counts(phone, 2);
  });

  it("V7: given once, a second gift is refused, and only the device that showed the code can fetch it", async () => {
    await meet(phone, bo);
    const waiting = valueOf(await laptop.session.devices.wait("Laptop"));
    valueOf(await phone.session.devices.give(waiting.text));
    expect(await phone.session.devices.give(waiting.text)).toEqual({ ok: false, problem: "code-ended" });
    const code = valueOf(decodeLinkCode(waiting.text));
    const guessed = { link: code.id, claim: toBase64url(new Uint8Array(32)) };
    expect(await post(bo.network, "links/take", guessed)).toEqual({ ok: false, problem: "code-ended" });
    expect(await post(bo.network, "links/open", guessed)).toEqual({ ok: false, problem: "code-ended" });
    await post(bo.network, "links/end", guessed);
    valueOf(await waiting.arrived());
    await atStage(laptop.session, "together");
  });

  it("V8: a code that was cut, changed, or is something else is told before any request", async () => {
    const { text } = valueOf(await laptop.session.devices.wait("Laptop"));
    valueOf(await phone.session.begin());
    const asked = phone.network.asked.length;
    const told = (code: string) => {
      const read = readDeviceCode(phone.network.serverUrl, code);
      return read.ok ? "read" : read.problem;
    };
    expect(told(`  ${text.slice(0, 80)}\n${text.slice(80)} `)).toBe("read");
    expect(told(fragmentOf(text))).toBe("read");
    expect(told(text.slice(0, -3))).toBe("code-mangled");
    expect(told(text.replace(/.$/u, (last) => (last === "0" ? "1" : "0")))).toBe("code-mangled");
    for (const other of ["", "hello", "https://example.org/"]) expect(told(other)).toBe("code-foreign");
    expect(told(text.replace("http://", "https://elsewhere."))).toBe("code-elsewhere");
    expect(told(`${phone.network.serverUrl}/join#1.${"a".repeat(21)}A.x.y.z`)).toBe("code-is-invitation");
    expect(phone.network.asked).toHaveLength(asked);
  });

  it("V9: a stolen cookie lets no device in: a gift is signed by the person for these very bytes", async () => {
    await meet(phone, bo);
    const thiefs = valueOf(await laptop.session.devices.wait("Thief"));
    const code = valueOf(decodeLinkCode(thiefs.text));
    const sealed = toBase64url(await sealToDevice(Uint8Array.of(1), code));
    const forged = { link: code.id, sealed, signature: toBase64url(new Uint8Array(64)) };
    expect(await post(phone.network, "links/give", forged)).toEqual({ ok: false, problem: "not-signed-in" });
    // Bo's own signature is for Bo's devices: what he gives is his.
    // reason: what was signed is caught on its way out, which the port does not let anybody do.
    const network = phone.network as { fetch: (url: string, init: RequestInit) => Promise<Response> };
    let taken: unknown = null;
    const real = network.fetch;
    network.fetch = async (url, init) => {
      if (!url.endsWith("links/give")) return real(url, init);
      taken = JSON.parse(init.body as string);
      throw new TypeError("fetch failed");
    };
    expect(await phone.session.devices.give(thiefs.text)).toEqual({ ok: false, problem: "offline" });
    network.fetch = real;
    const other = { ...(taken as { link: string; sealed: string; signature: string }), sealed };
    expect(await post(phone.network, "links/give", other)).toEqual({ ok: false, problem: "not-signed-in" });
    expect(await post(bo.network, "links/give", taken)).toEqual({ ok: false, problem: "not-signed-in" });
    expect(await post(phone.network, "links/give", taken)).toEqual({ ok: true });
  });

  it("V10: what the server puts in the place of a gift is thrown away, and nothing of it is kept", async () => {
    await meet(phone, bo);
    const waiting = valueOf(await laptop.session.devices.wait("Laptop"));
    const code = valueOf(decodeLinkCode(waiting.text));
    // A server knows neither the code's secret nor what would open; at most the public half, if it leaked.
    const forged = toBase64url(await sealToDevice(Uint8Array.of(1), { ...code, psk: new Uint8Array(32) }));
    laptop.network.rewrites = (path, answer) => {
      const { given } = answer as { given?: object | null };
      return path === "/api/links/take" && given != null ? { ok: true, given: { ...given, sealed: forged } } : answer;
    };
    const arrived = waiting.arrived();
    valueOf(await phone.session.devices.give(waiting.text));
    expect(await arrived).toEqual({ ok: false, problem: "code-not-answered" });
    expect(laptop.session.view().mine).toBe(null);
    expect(await databases(laptop, () => true)).toEqual([]);
  });

  it("V10: a server that shows the new device less of the log than the phone knew is not believed", async () => {
    await meet(phone, bo);
    laptop.network.rewrites = (path, answer) =>
      path === "/api/log/read"
        ? { ok: true, records: (answer as { records: unknown[] }).records.slice(0, -1) }
        : answer;
    const waiting = valueOf(await laptop.session.devices.wait("Laptop"));
    const arrived = waiting.arrived();
    valueOf(await phone.session.devices.give(waiting.text));
    expect(await arrived).toEqual({ ok: false, problem: "frozen-rolled-back" });
    expect(laptop.session.view().mine).toBe(null);
  });

  it("V11: the answer that brings the secrets gets lost: asked again, it is the same one device", async () => {
    await meet(phone, bo);
    let losses = 0;
    laptop.network.losesAnswer = (path) => path === "/api/links/take" && losses++ < 2;
    await link(phone, laptop);
    await atStage(laptop.session, "together");
    expect(losses).toBeGreaterThan(2);
    expect((await counts(phone, 2)).devices).toHaveLength(2);
  });

  it("V11: a browser that lost its storage and kept its login is linked again as one device, not as two", async () => {
    await meet(phone, bo);
    await link(phone, laptop);
    await counts(phone, 2);
    await laptop.closeTab();
    for (const name of [laptop.storage, ...(await databases(laptop, () => true))]) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    }
    laptop.session = laptop.openTab();
    await atStage(laptop.session, "keys-missing");
    await link(phone, laptop);
    await atStage(laptop.session, "together");
    const { devices } = await post<{ devices: unknown[] }>(phone.network, "me", {});
    expect(devices).toHaveLength(2);
  });

  it("V12: a browser with a space of its own is not made into somebody's device", async () => {
    await meet(phone, bo);
    const waiting = valueOf(await laptop.session.devices.wait("Laptop"));
    valueOf(await laptop.session.begin());
    const arrived = waiting.arrived();
    valueOf(await phone.session.devices.give(waiting.text));
    expect(await arrived).toEqual({ ok: false, problem: "other-space-here" });
    expect(laptop.session.view().stage).toBe("alone");
  });

  it("V25: the passphrase does not travel: the new device asks for it before it shows anything, ring or no ring", async () => {
    await meet(phone, bo);
    phone.session.view().mine?.inner.getMap("sentences").set("one", "private");
    await phone.session.view().mine?.whenSaved();
    valueOf(await phone.session.locks.setPassphrase("four quiet herons", null));
    // As if the connection went away between the gift and the ring.
    laptop.network.rewrites = (path, answer) =>
      path.startsWith("/api/ring/") ? { ok: false, problem: "server-failed" } : answer;
    await link(phone, laptop);
    const { mine } = await seen(laptop.session, ({ stage, lock }) => stage === "locked" && lock.asks === "passphrase");
    expect(mine).toBe(null);
    laptop.network.rewrites = (_path, answer) => answer;
    expect((await laptop.session.locks.enterPassphrase("four quiet owls")).ok).toBe(false);
    valueOf(await laptop.session.locks.enterPassphrase("four quiet herons"));
    const there = await atStage(laptop.session, "together");
    await expect.poll(() => there.mine?.inner.getMap("sentences").get("one"), PATIENTLY).toBe("private");
  });

  it("V13: Ada links before anybody was invited, and either device's invitation is known to the other", async () => {
    valueOf(await phone.session.begin());
    await link(phone, laptop);
    await Promise.all([counts(phone, 2), counts(laptop, 2)]);
    const { link: address } = valueOf(await phone.session.invite("Ada"));
    const there = await atStage(laptop.session, "inviting");
    expect(there.invitation?.link).toBe(address);
    // The phone is off when Bo comes: the laptop knows how to tell that it is him.
    await phone.closeTab();
    valueOf(await bo.session.join(fragmentOf(address), "Bo"));
    await Promise.all([atStage(laptop.session, "together"), atStage(bo.session, "together")]);
    await phone.reopen();
    await atStage(phone.session, "together");
    expect(phone.session.view().safetyWords).toEqual(bo.session.view().safetyWords);
  });
});
