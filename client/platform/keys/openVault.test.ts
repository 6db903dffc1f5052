import "fake-indexeddb/auto";
import { openDB } from "idb";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { browserClock } from "../browser/browserClock.ts";
import { memoryVault } from "./memoryVault.ts";
import { openVault } from "./openVault.ts";
import type { Vault } from "./vault.ts";

const secretSchema = z.strictObject({ secret: z.string() });
let count = 0;
const freshName = (): string => `vault-test-${++count}`;

async function openedVault(name: string): Promise<Vault> {
  const opened = await openVault(name, browserClock);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

describe("the vault", () => {
  it.each([
    ["in IndexedDB", () => openedVault(freshName())],
    ["of a browser that keeps nothing", async () => memoryVault()],
  ])("P1: Ada's vault %s gives back what was written and nothing before", async (_name, open) => {
    const vault = await open();
    expect(await vault.read("device", secretSchema)).toEqual({ ok: true, value: null });
    expect(await vault.write({ device: { secret: "ada" } })).toEqual({ ok: true, value: undefined });
    expect(await vault.read("device", secretSchema)).toEqual({ ok: true, value: { secret: "ada" } });
    await vault.clear();
    expect(await vault.read("device", secretSchema)).toEqual({ ok: true, value: null });
    vault.close();
  });

  it("P1: what lies in the browser's database is ciphertext, under a key that cannot be taken out", async () => {
    const name = freshName();
    const vault = await openedVault(name);
    await vault.write({ device: { secret: "canary-phrase" } });
    vault.close();
    const raw = await openDB(name);
    const stored = (await raw.get("secrets", "device")) as { sealed: ArrayBuffer };
    expect(new TextDecoder().decode(stored.sealed)).not.toContain("canary");
    const key = (await raw.get("wrapping", "device")) as CryptoKey;
    expect(key.extractable).toBe(false);
    raw.close();
  });

  it("P1: an entry moved to another name, wrapped by another key or of another shape is not believed", async () => {
    const name = freshName();
    const vault = await openedVault(name);
    await vault.write({ device: { secret: "ada" } });
    expect(await vault.read("device", z.strictObject({ other: z.number() }))).toEqual({
      ok: false,
      problem: "keys-missing",
    });
    const raw = await openDB(name);
    await raw.put("secrets", await raw.get("secrets", "device"), "log");
    expect(await vault.read("log", secretSchema)).toEqual({ ok: false, problem: "keys-missing" });
    await raw.delete("wrapping", "device");
    expect(await vault.read("device", secretSchema)).toEqual({ ok: false, problem: "keys-missing" });
    raw.close();
    vault.close();
  });

  it("P1: two tabs that write for the first time at once can both read both entries", async () => {
    const name = freshName();
    const [one, two] = await Promise.all([openedVault(name), openedVault(name)]);
    await Promise.all([one.write({ device: { secret: "one" } }), two.write({ log: { secret: "two" } })]);
    expect(await two.read("device", secretSchema)).toEqual({ ok: true, value: { secret: "one" } });
    expect(await one.read("log", secretSchema)).toEqual({ ok: true, value: { secret: "two" } });
    one.close();
    two.close();
  });

  it("P2: a browser that refuses storage is a word, not a crash", async () => {
    const real = globalThis.indexedDB;
    const refusing = {
      open: () => {
        throw new DOMException("refused", "SecurityError");
      },
    };
    Object.defineProperty(globalThis, "indexedDB", { value: refusing, configurable: true, writable: true });
    try {
      expect(await openVault(freshName(), browserClock)).toEqual({ ok: false, problem: "storage-refused" });
    } finally {
      Object.defineProperty(globalThis, "indexedDB", { value: real, configurable: true, writable: true });
    }
  });
});
