import { toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import {
  isPassphrase,
  PASSPHRASE_COST,
  passphraseCheck,
  passphraseText,
} from "../../../shared/seal/keys/passphrase.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { GuardState } from "../keys/guardState.ts";
import type { Held } from "../space/held.ts";
import type { Running } from "../space/running.ts";
import type { Tabs } from "../storage/tabs.ts";
import type { LockProblem } from "../words/lockProblem.ts";
import type { Locks } from "./locks.ts";
import { isPassphraseKnown } from "./isPassphraseKnown.ts";
import { passphraseVerbs } from "./passphraseVerbs.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { tried } from "./tries.ts";

const PIN = /^\d{4,12}$/;

/**
 * Each reads as: what is asked for, what is judged, what opens.
 *
 * A PIN guards a screen, and is judged by a check that lies on this device. A passphrase is half of a key: a wrong one
 * opens nothing even where nobody asks, and its check only says so at once. Both count their tries before they judge,
 * on the disk, so that a reload gives nobody a try for free.
 */
export function createLocks(running: Running, tabs: Tabs, stretch: Stretch): Locks {
  const { gate, desk } = running;

  /** What was typed before the last "Leave quickly" opens nothing: the door was shut meanwhile. */
  async function andOpen(shuts: number): Promise<Result<void, "locked">> {
    if (shuts !== gate.shuts()) return fail("locked");
    if (gate.asks() !== "nothing") return ok(undefined);
    const opened = await running.unlock();
    return opened.ok || gate.asks() !== "nothing" ? ok(undefined) : fail("locked");
  }

  const isPin = async ({ pin }: GuardState, typed: string): Promise<boolean> =>
    pin === null ||
    equalBytes(passphraseCheck(await stretch(typed, bytesOf(pin.salt), PASSPHRASE_COST)), bytesOf(pin.check));

  /** Whoever found this device open does not know it. */
  const isPinKnown = (current: string | null): Promise<Result<void, LockProblem>> =>
    gate.guard().pin === null
      ? Promise.resolve(ok(undefined))
      : tried(gate, desk.clock, "pin", (guard) => isPin(guard, current ?? ""));

  const isKnown = (held: Held, current: string | null) => isPassphraseKnown(running, stretch, held, current);

  const changed = (change: (guard: GuardState) => Promise<GuardState>) =>
    running.act(async () => {
      await gate.keep(await change(gate.guard()));
      tabs.tell("changed");
      return ok(undefined);
    });

  /** Stretching takes 64 MiB and a worker, and a small phone may have neither just now: that is no wrong word. */
  const calmly = async <T, P extends string>(
    done: () => Promise<Result<T, P>>,
  ): Promise<Result<T, P | "stretching-refused">> => {
    try {
      return await done();
    } catch {
      return fail("stretching-refused");
    }
  };

  return {
    enterPin: (pin) =>
      calmly(async () => {
        const shuts = gate.shuts();
        const judged = await tabs.alone(() => tried(gate, desk.clock, "pin", (guard) => isPin(guard, pin)));
        if (!judged.ok) return judged;
        if (shuts !== gate.shuts()) return fail("locked");
        gate.pinShown();
        return andOpen(shuts);
      }),

    enterPassphrase: (text) =>
      calmly(async () => {
        const shuts = gate.shuts();
        const found = await running.behindLock(async (held) => {
          const set = held.device.ring?.value.passphrase?.set ?? null;
          if (set === null) return ok(null);
          let stretched: Uint8Array | null = null;
          const judged = await tried(gate, desk.clock, "passphrase", async () => {
            stretched = await stretch(passphraseText(text), bytesOf(set.salt), PASSPHRASE_COST);
            return isPassphrase(stretched, set.check);
          });
          return judged.ok ? ok<Uint8Array | null>(stretched) : judged;
        });
        if (!found.ok) return found;
        if (shuts !== gate.shuts()) return fail("locked");
        if (found.value !== null) await running.takeStretched(found.value);
        gate.passphraseShown();
        return andOpen(shuts);
      }),

    /** Whoever has the 24 words is the person: judged by the root that the log names, with nothing asked of a server. */
    async enterKitWords(words) {
      const shuts = gate.shuts();
      const { kitFromWords } = await import("../../../shared/seal/keys/kitWords.ts");
      const kit = kitFromWords(words);
      if (!kit.ok) return fail("words-not-these");
      const judged = await running.behindLock<void, LockProblem>(async ({ device, log }) => {
        const root = log.state.partners[device.slot]?.root;
        const isOwn = root !== undefined && equalBytes(rootKeysFromKit(kit.value).root.publicKey, root);
        if (!isOwn) return fail("words-not-these");
        await gate.keep({ ...gate.guard(), pin: null, tries: 0, waitUntil: 0 });
        return ok(undefined);
      });
      return judged.ok ? andOpen(shuts) : judged;
    },

    prove: (typed) =>
      calmly(async () => {
        if (gate.guard().pin !== null) return tabs.alone(() => isPinKnown(typed));
        return running.act((held) => (held === null ? Promise.resolve(ok(undefined)) : isKnown(held, typed)));
      }),

    setPin: (pin, current) =>
      calmly(async () => {
        if (!PIN.test(pin)) return fail("pin-shape");
        const known = await tabs.alone(() => isPinKnown(current));
        if (!known.ok) return known;
        return changed(async (guard) => {
          const salt = desk.random.bytes(32);
          const check = toBase64url(passphraseCheck(await stretch(pin, salt, PASSPHRASE_COST)));
          return { ...guard, pin: { salt: toBase64url(salt), check }, tries: 0, waitUntil: 0 };
        });
      }),

    removePin: (current) =>
      calmly(async () => {
        const known = await tabs.alone(() => isPinKnown(current));
        return known.ok ? changed(async (guard) => ({ ...guard, pin: null })) : known;
      }),

    setIdle: (idleMinutes) => changed(async (guard) => ({ ...guard, idleMinutes })),

    ...passphraseVerbs({ running, isKnown, stretch, calmly, andOpen }),
  };
}
