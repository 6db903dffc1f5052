import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { rootKeysFromKit } from "../../shared/seal/keys/kitKeys.ts";
import { kitFromWords } from "../../shared/seal/keys/kitWords.ts";
import { answerTo, keepsKit } from "./keptKit.ts";
import { counts, link } from "./linkedDevice.ts";
import { atStage, databases, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import { allSaved, vaultOf } from "./rotationSteps.ts";
import { post } from "../post.ts";

let world: World;
let phone: Person;
let bare: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  phone = world.person("adas-phone");
  bare = world.person("adas-next-phone");
  bo = world.person("bo");
});
afterEach(() => world.end());

const PATIENTLY = { timeout: 8_000 };

const mine = (person: Person, key: string) => person.session.view().mine?.inner.getMap("notes").get(key);
const ours = (person: Person, key: string) => person.session.view().shared?.inner.getMap("anything").get(key);

/** By epoch, as its own program keeps them. */
const keysHeldBy = async (person: Person): Promise<readonly string[]> =>
  Object.values((await vaultOf(person)).spaceKeys);

describe("the recovery kit", { timeout: 30_000 }, () => {
  it("V60: Ada confirms three of her words, and from then on the kit is on paper alone", async () => {
    await meet(phone, bo);
    expect(phone.session.view().kitHere).not.toBe(null);
    const page = valueOf(await phone.session.kit.show());
    expect([page.words.length, page.asked.length, new Set(page.asked).size]).toEqual([24, 3, 3]);
    const [first = 0] = page.asked;
    const wrong = { ...answerTo(page), [first]: page.words[first] ?? "" };
    expect(await phone.session.kit.confirm(wrong)).toEqual({ ok: false, problem: "kit-words-differ" });
    expect(await phone.session.kit.confirm({})).toEqual({ ok: false, problem: "kit-words-differ" });
    valueOf(await phone.session.kit.confirm(answerTo(page)));
    const view = await seen(phone.session, ({ kitHere }) => kitHere === null);
    expect(view.ring.kit).toBe("kept");
    expect(await phone.session.kit.show()).toEqual({ ok: false, problem: "kit-not-here" });
    await phone.reopen();
    await atStage(phone.session, "together");
    expect(phone.session.view().kitHere).toBe(null);
  });

  it("V61: without a connection nothing is erased, and never is a choice that keeps the kit where it is", async () => {
    await meet(phone, bo);
    const page = valueOf(await phone.session.kit.show());
    phone.network.isUp = false;
    expect(await phone.session.kit.confirm(answerTo(page))).toEqual({ ok: false, problem: "offline" });
    expect(phone.session.view().kitHere).not.toBe(null);
    phone.network.isUp = true;
    valueOf(await phone.session.kit.never());
    expect(phone.session.view().ring.kit).toBe("never");
    expect(valueOf(await phone.session.kit.show()).words).toEqual(page.words);
  });

  it.each(["words", "code"] as const)("V62: the %s on a bare device bring back everything", async (way) => {
    await meet(phone, bo);
    phone.session.view().mine?.inner.getMap("notes").set("one", "private");
    phone.session.view().shared?.inner.getMap("anything").set("one", "shared");
    await expect.poll(() => ours(bo, "one"), PATIENTLY).toBe("shared");
    await allSaved(phone);
    const page = await keepsKit(phone);
    const words = phone.session.view().safetyWords;
    await phone.closeTab();
    await bo.closeTab();
    const back = valueOf(
      await bare.session.kit.restore(way === "words" ? page.words.join(" ") : page.code, "New phone"),
    );
    expect(back.asOf).toBeLessThanOrEqual(world.clock.now());
    await atStage(bare.session, "together");
    await expect.poll(() => mine(bare, "one"), PATIENTLY).toBe("private");
    await expect.poll(() => ours(bare, "one"), PATIENTLY).toBe("shared");
    const view = await counts(bare, 2);
    expect(view.devices.map(({ name }) => name)).toContain("New phone");
    expect([view.safetyWords, view.kitHere, view.ring.kit]).toEqual([words, null, "kept"]);
    await bo.reopen();
    bare.session.view().shared?.inner.getMap("anything").set("two", "after");
    await expect.poll(() => ours(bo, "two"), PATIENTLY).toBe("after");
    await bare.reopen();
    await atStage(bare.session, "together");
  });

  it("V63: Ada's other device hears of it, and Bo's hears, asks and shows nothing", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    await seen(bo.session, ({ partner }) => partner.name === "Ada");
    await expect.poll(() => bo.network.asked, PATIENTLY).toContain("/api/signing/read");
    const before = bo.network.asked.length;
    const { records } = await post<{ records: unknown[] }>(bo.network, "log/read", { from: 0 });
    valueOf(await bare.session.kit.restore(page.words.join(" "), "New phone"));
    await counts(phone, 2);
    expect(bo.network.asked.slice(before)).toEqual(["/api/log/read"]);
    expect((await post<{ records: unknown[] }>(bo.network, "log/read", { from: 0 })).records).toHaveLength(
      records.length,
    );
    expect((await post<{ devices: unknown[] }>(bo.network, "me", {})).devices).toHaveLength(1);
  });

  it("V64: an unknown kit, a wrong signature and a used nonce are one answer, and leave nothing here", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    const stranger = world.person("stranger");
    valueOf(await stranger.session.begin());
    const unknown = valueOf(await stranger.session.kit.show());
    let sent: Record<string, string> = {};
    // reason: what was signed is caught on its way out, which the port does not let anybody do.
    const network = bare.network as { fetch: (url: string, init: RequestInit) => Promise<Response> };
    const real = network.fetch;
    network.fetch = async (url, init) => {
      if (url.endsWith("recovery/recover")) sent = JSON.parse(init.body as string) as Record<string, string>;
      return real(url, init);
    };
    const refused = { ok: false, problem: "recovery-refused" };
    expect(await bare.session.kit.restore(unknown.words.join(" "), "Phone")).toEqual(refused);
    expect(await databases(bare, () => true)).toEqual([]);
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    const forged = { ...sent, signature: toBase64url(new Uint8Array(64)) };
    const { nonce } = await post<{ nonce: string }>(bo.network, "recovery/ask", {});
    for (const body of [sent, forged, { ...sent, nonce }])
      expect(await post(bo.network, "recovery/recover", body)).toEqual(refused);
  });

  it("V74: the server is shown no word, no byte and no code of a kit, whoever searches what it keeps", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    const sent: string[] = [];
    // reason: what leaves is looked at on its way out, which the port does not let anybody do.
    const network = bare.network as { fetch: (url: string, init: RequestInit) => Promise<Response> };
    const real = network.fetch;
    network.fetch = async (url, init) => {
      sent.push(`${url} ${init.body as string}`);
      return real(url, init);
    };
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    await atStage(bare.session, "together");
    const kit = valueOf(kitFromWords(page.words.join(" ")));
    const kept = readdirSync(world.folder).map((name) => readFileSync(join(world.folder, name)));
    const secrets = [page.code.slice(9, 40), toBase64url(kit).slice(0, 40), page.words.slice(0, 3).join(" ")];
    for (const secret of secrets) {
      expect(sent.join("\n")).not.toContain(secret);
      for (const bytes of kept) expect(bytes.includes(secret)).toBe(false);
    }
    for (const bytes of kept) expect(bytes.includes(Buffer.from(kit))).toBe(false);
    // What must be there is there, or the search would find nothing at all.
    expect(sent.join("\n")).toContain(toBase64url(rootKeysFromKit(kit).root.publicKey));
  });

  it("V65: the answer gets lost: pressed again, it is one device and not two", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    let isLost = true;
    bare.network.losesAnswer = (path) => path === "/api/recovery/recover" && isLost;
    expect(await bare.session.kit.restore(page.code, "Phone")).toEqual({ ok: false, problem: "offline" });
    isLost = false;
    valueOf(await bare.session.kit.restore(page.code, "Phone"));
    expect((await counts(phone, 2)).devices).toHaveLength(2);
  });

  it("V66: new keys were made without the words: the kit makes newer ones, and both texts come back", async () => {
    await meet(phone, bo);
    phone.session.view().mine?.inner.getMap("notes").set("one", "private");
    phone.session.view().shared?.inner.getMap("anything").set("one", "shared");
    await expect.poll(() => ours(bo, "one"), PATIENTLY).toBe("shared");
    await allSaved(phone);
    const page = await keepsKit(phone);
    valueOf(await phone.session.rotating.makeNewKeys({ revoke: [], words: "" }));
    await seen(bo.session, ({ partnerKeys }) => partnerKeys?.words === true);
    phone.session.view().mine?.inner.getMap("notes").set("two", "after the kit was printed");
    phone.session.view().shared?.inner.getMap("anything").set("later", "under the newer keys");
    await expect.poll(() => ours(bo, "later"), PATIENTLY).toBe("under the newer keys");
    await allSaved(phone);
    await phone.closeTab();
    await bo.closeTab();
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    await seen(bare.session, ({ stage, ownKeys }) => stage === "together" && ownKeys === "current");
    await expect.poll(() => mine(bare, "one"), PATIENTLY).toBe("private");
    expect(mine(bare, "two")).toBe(undefined);
    // What was shared under keys that the paper has is here; the rest comes with Bo's device.
    await expect.poll(() => ours(bare, "one"), PATIENTLY).toBe("shared");
    expect(ours(bare, "later")).toBe(undefined);
    await bo.reopen();
    await atStage(bo.session, "together");
    expect(ours(bo, "later")).toBe("under the newer keys");
    bo.session.view().shared?.inner.getMap("anything").set("three", "a first word");
    await expect.poll(() => ours(bare, "later"), PATIENTLY).toBe("under the newer keys");
    expect(bare.session.view().safetyWords).toEqual(bo.session.view().safetyWords);
    bare.session.view().shared?.inner.getMap("anything").set("two", "together again");
    await expect.poll(() => ours(bo, "two"), PATIENTLY).toBe("together again");
  });

  it("V67: new keys were made with the words at hand: the same paper goes on fitting", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    valueOf(await phone.session.rotating.makeNewKeys({ revoke: [], words: page.words.join(" ") }));
    phone.session.view().mine?.inner.getMap("notes").set("two", "after");
    await allSaved(phone);
    await phone.closeTab();
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    await expect.poll(() => mine(bare, "two"), PATIENTLY).toBe("after");
    expect(bare.session.view().ownKeys).toBe("current");
    // What was said and signed before lies under keys that were granted to the keys of then.
    const [before, here] = await Promise.all([keysHeldBy(phone), keysHeldBy(bare)]);
    expect(here).toEqual(before);
    expect(here.length).toBeGreaterThan(2);
  });

  it("V68: a browser with a space of its own is not made into somebody's device", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    valueOf(await bare.session.begin());
    const asked = bare.network.asked.length;
    expect(await bare.session.kit.restore(page.code, "Phone")).toEqual({ ok: false, problem: "other-space-here" });
    expect(bare.network.asked).toHaveLength(asked);
  });

  it("V68: a browser that lost its storage and kept its login comes back as the device it was, not as a second", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    await phone.closeTab();
    for (const name of [phone.storage, ...(await databases(phone, () => true))]) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    }
    phone.session = phone.openTab();
    await atStage(phone.session, "keys-missing");
    valueOf(await phone.session.kit.restore(page.words.join(" "), "Phone"));
    await atStage(phone.session, "together");
    expect((await post<{ devices: unknown[] }>(phone.network, "me", {})).devices).toHaveLength(1);
  });

  it("V69: with a passphrase the kit alone opens no private note: it is asked for first", async () => {
    await meet(phone, bo);
    phone.session.view().mine?.inner.getMap("notes").set("one", "private");
    await allSaved(phone);
    valueOf(await phone.session.locks.setPassphrase("the tide comes in twice", null));
    await allSaved(phone);
    const page = await keepsKit(phone);
    await phone.closeTab();
    // Whatever else fails on the way: what the ring says of a passphrase is known before anything is opened.
    bare.network.rewrites = (path, answer) =>
      path === "/api/ring/write" ? { ok: false, problem: "store-failed" } : answer;
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    bare.network.rewrites = (_path, answer) => answer;
    expect(bare.session.view()).toMatchObject({ stage: "locked", mine: null });
    await seen(bare.session, ({ stage, lock }) => stage === "locked" && lock.asks === "passphrase");
    expect(bare.session.view().mine).toBe(null);
    valueOf(await bare.session.locks.enterPassphrase("the tide comes in twice"));
    await expect.poll(() => mine(bare, "one"), PATIENTLY).toBe("private");
  });

  it("V70: Ada is alone, and her kit brings her own words back", async () => {
    valueOf(await phone.session.begin());
    valueOf(await phone.session.keepOnServer());
    phone.session.view().mine?.inner.getMap("notes").set("one", "private");
    await allSaved(phone);
    const page = await keepsKit(phone);
    await phone.closeTab();
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    await atStage(bare.session, "alone");
    await expect.poll(() => mine(bare, "one"), PATIENTLY).toBe("private");
  });

  it("V78: whoever had their own things deleted on the server is an unknown kit to it", async () => {
    valueOf(await phone.session.begin());
    valueOf(await phone.session.keepOnServer());
    const page = await keepsKit(phone);
    valueOf(await phone.session.leaving.eraseOwn());
    await seen(phone.session, ({ left }) => left === "done");
    expect(await bare.session.kit.restore(page.code, "Phone")).toEqual({ ok: false, problem: "recovery-refused" });
  });

  it("V71: two devices, a lost one signed out: the kit comes back beside the one that stayed", async () => {
    await meet(phone, bo);
    const page = await keepsKit(phone);
    const laptop = world.person("adas-laptop");
    await link(phone, laptop);
    await counts(laptop, 2);
    const lost = laptop.session.view().devices.find(({ isThis }) => !isThis);
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: lost === undefined ? [] : [lost.id], words: "" }));
    laptop.session.view().mine?.inner.getMap("notes").set("one", "on the laptop");
    await allSaved(laptop);
    valueOf(await bare.session.kit.restore(page.words.join(" "), "Phone"));
    await seen(bare.session, ({ stage, ownKeys }) => stage === "together" && ownKeys === "current");
    await seen(laptop.session, ({ ownKeys }) => ownKeys !== "being-made");
    expect((await counts(bare, 2)).devices).toHaveLength(2);
  });
});
