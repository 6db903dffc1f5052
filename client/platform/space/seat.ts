import type * as z from "zod/mini";
import { equalBytes } from "../../../shared/base/bytes.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { allSigners } from "../../../shared/seal/log/signersOf.ts";
import { type DeviceState, deviceState, keptLog } from "../keys/deviceState.ts";
import { type GuardState, guardState, NO_GUARD } from "../keys/guardState.ts";
import { identityOf } from "../keys/identity.ts";
import { memoryVault } from "../keys/memoryVault.ts";
import { openVault } from "../keys/openVault.ts";
import type { Vault } from "../keys/vault.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Held } from "./held.ts";
import { knownLog } from "./knownLog.ts";

/**
 * The vault, and what was read from it. It is read afresh before every act, because another tab of this
 * device may have gone further. When a write is refused the held value stays in memory and is not read
 * over: nothing is lost while the tab is open, and nothing that depends on it is sent.
 */
export interface Seat {
  readonly held: Held | null;
  readonly isStorageRefused: boolean;
  /** "locked": everything was dropped while it was being read. */
  load(): Promise<Result<Held | null, "keys-missing" | "locked">>;
  keep(next: Held): Promise<Result<void, ProblemWord>>;
  /** Forgets what is in memory; the vault keeps it. */
  drop(): void;
  /** Erases the vault. */
  clear(): Promise<void>;
  /** What was typed on the lock screen; everything that is read from now on is read with it. */
  takeStretched(stretched: Uint8Array): void;
  readGuard(): Promise<GuardState>;
  keepGuard(guard: GuardState): Promise<Result<void, ProblemWord>>;
  close(): void;
}

export async function openSeat(options: { name: string; clock: Clock; onChange: () => void }): Promise<Seat> {
  const opened = await openVault(options.name, options.clock);
  const vault: Vault = opened.ok ? opened.value : memoryVault();
  let held: Held | null = null;
  let stretched: Uint8Array | null = null;
  let isUnsaved = false;
  let isDropped = false;
  let drops = 0;

  return {
    get held() {
      return held;
    },
    isStorageRefused: !vault.kept,
    async load() {
      isDropped = false;
      if (isUnsaved) return ok(held);
      const before = drops;
      const { device, log } = await readBoth(vault);
      if (before !== drops) return fail("locked");
      if (!device.ok || !log.ok) return fail("keys-missing");
      if (device.value === null || log.value === null) {
        held = null;
        return ok(null);
      }
      if (held !== null && isSameJson(held.device, device.value) && isSameJson(held.log.records, log.value)) {
        return ok(held);
      }
      const known = knownLog(log.value);
      const identity = identityOf(device.value, stretched);
      const next = known.ok ? { device: device.value, log: known.value, identity } : null;
      if (next === null || !fits(next)) return fail("keys-missing");
      held = next;
      return ok(held);
    },
    async keep(next) {
      const isKept =
        held !== null &&
        !isUnsaved &&
        isSameJson(held.device, next.device) &&
        isSameJson(held.log.records, next.log.records);
      if (isKept) return ok(undefined);
      const written = await vault.write({ device: next.device, log: next.log.records });
      // Locked meanwhile: the progress is on the disk, and no key comes back into memory.
      if (isDropped) return written;
      isUnsaved = !written.ok;
      stretched = next.identity.stretched;
      held = next;
      options.onChange();
      return written;
    },
    drop() {
      isDropped = true;
      drops++;
      stretched = null;
      held = null;
      isUnsaved = false;
    },
    async clear() {
      await vault.clear();
      stretched = null;
      held = null;
      isUnsaved = false;
    },
    takeStretched(typed) {
      stretched = typed;
      held = null;
    },
    async readGuard() {
      const read = await vault.read("lock", guardState);
      return read.ok ? (read.value ?? NO_GUARD) : NO_GUARD;
    },
    keepGuard: (guard) => vault.write({ lock: guard }),
    close: () => vault.close(),
  };
}

/** Two entries of one write. Another tab may write between the two reads; then both are read once more. */
async function readBoth(vault: Vault): Promise<{ device: Kept<DeviceState>; log: Kept<z.infer<typeof keptLog>> }> {
  for (;;) {
    const device = await vault.read("device", deviceState);
    const log = await vault.read("log", keptLog);
    if (isSameJson(device, await vault.read("device", deviceState))) return { device, log };
  }
}

type Kept<T> = Result<T | null, "keys-missing">;

/**
 * These keys are, or were, this person's in this log: another device of theirs may have made new ones since.
 * Before a join was answered the log does not know them yet.
 */
function fits({ device, log: { state }, identity }: Held): boolean {
  if (device.space !== state.space) return false;
  const own = identity.partner.signing.publicKey;
  return device.standing === "joining" || allSigners(state, device.slot).some((signer) => equalBytes(signer, own));
}

function isSameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
