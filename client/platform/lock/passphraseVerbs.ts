import { toBase64url } from "../../../shared/base/base64url.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { isPassphrase, PASSPHRASE_COST, passphraseSalt, passphraseText } from "../../../shared/seal/keys/passphrase.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { PassphraseField } from "../keys/passphrase.ts";
import { ringOf } from "../ring/ringDesk.ts";
import type { Held } from "../space/held.ts";
import type { Running } from "../space/running.ts";
import type { LockProblem } from "../words/lockProblem.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { changePassphrase } from "./changePassphrase.ts";
import type { Locks } from "./locks.ts";
import { withForgotten, withoutPassphrase, withPassphrase, withRemembered } from "./nextPassphrase.ts";
import type { Stretch } from "../stretch/stretch.ts";

/** Ordinary words are long; what is shorter than this is guessed by whoever stole the device. */
const SHORTEST = 10;

type Verbs = Pick<Locks, "setPassphrase" | "removePassphrase" | "beginEmpty" | "remember">;
type Problem = LockProblem | ProblemWord;

/**
 * A passphrase is set, taken away, forgotten and remembered without anything being sealed anew: what lies under an
 * earlier one keeps opening, because its key goes along, sealed under the next. Each verb asks for what is there now,
 * and writes the ring, from which this person's other devices learn that they have to ask.
 */
export function passphraseVerbs(parts: {
  readonly running: Running;
  readonly isKnown: (held: Held, current: string | null) => Promise<Result<void, LockProblem>>;
  readonly stretch: Stretch;
  readonly calmly: <T, P extends string>(
    done: () => Promise<Result<T, P>>,
  ) => Promise<Result<T, P | "stretching-refused">>;
  readonly andOpen: (shuts: number) => Promise<Result<void, "locked">>;
}): Verbs {
  const { running, isKnown, stretch, calmly, andOpen } = parts;
  const { desk, gate } = running;

  /** One change at a time, and told as such when another device was quicker: what it set may not be overwritten. */
  const changing = (change: (held: Held, before: PassphraseField | null) => Promise<Result<Next, Problem>>) =>
    calmly(() =>
      running.act<void, Problem>(async (held) => {
        if (held === null) return fail("no-space-here");
        if (held.device.standing === "joining") return fail("offline");
        const next = await change(held, ringOf(held).passphrase);
        if (!next.ok) return next;
        const done = await changePassphrase(held, desk, next.value.field, next.value.stretched);
        if (!done.ok) return done.problem === "locked" ? fail("changed-elsewhere") : done;
        return ok(undefined);
      }),
    );

  return {
    setPassphrase: (typed, current) =>
      changing(async (held, before) => {
        const text = passphraseText(typed);
        if (text.length < SHORTEST) return fail("passphrase-short");
        const known = await isKnown(held, current);
        const { passphrase } = held.identity;
        if (!known.ok || passphrase === null) return known.ok ? fail("locked") : known;
        const salt = passphraseSalt(held.device.space, held.device.slot);
        const stretched = await stretch(text, salt, PASSPHRASE_COST);
        const next = { stretched, salt: toBase64url(salt) };
        return ok({ field: withPassphrase(before, passphrase, next, desk.random), stretched });
      }),

    removePassphrase: (current) =>
      changing(async (held, before) => {
        const known = await isKnown(held, current);
        const { passphrase } = held.identity;
        if (!known.ok || passphrase === null) return known.ok ? fail("locked") : known;
        if (before === null) return fail("changed-elsewhere");
        return ok({ field: withoutPassphrase(before, passphrase), stretched: null });
      }),

    /** It may be any of the forgotten ones, so each of their salts is tried: at most `LOST_PASSPHRASES` of them. */
    remember: (typed) =>
      changing(async (held, before) => {
        const { passphrase, stretched } = held.identity;
        if (before === null || passphrase === null) return fail("changed-elsewhere");
        for (const mark of before.lost) {
          const found = await stretch(passphraseText(typed), bytesOf(mark.salt), PASSPHRASE_COST);
          if (!isPassphrase(found, mark.check)) continue;
          return ok({ field: withRemembered(before, passphrase, { mark, stretched: found }, desk.random), stretched });
        }
        return fail("passphrase-wrong");
      }),

    beginEmpty: () =>
      calmly(async () => {
        // The PIN of this device stands before this too.
        if (gate.asks() !== "passphrase") return fail("locked");
        const shuts = gate.shuts();
        const begun = await running.behindLock<void, Problem>(async (held) => {
          const before = ringOf(held).passphrase;
          if (before === null) return ok(undefined);
          const done = await changePassphrase(held, desk, withForgotten(before), null);
          return done.ok ? ok(undefined) : done;
        });
        if (!begun.ok) return begun;
        if (shuts !== gate.shuts()) return fail("locked");
        gate.passphraseShown();
        return andOpen(shuts);
      }),
  };
}

interface Next {
  readonly field: PassphraseField;
  readonly stretched: Uint8Array | null;
}
