import type { Clock } from "../../shared/base/clock.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import { readSigningHeader } from "../../shared/seal/signing/signingHeader.ts";
import { createTalkAccess, type TalkRefusal } from "../access/talkAccess.ts";
import type { SpaceLogs } from "../access/spaceLogs.ts";
import type { StoredSigningEntry } from "../store/signingStore.ts";
import type { DeviceIdentity, Store } from "../store/store.ts";
import type { StoreProblem } from "../store/written.ts";
import { type LimitRefusal, withinLimits } from "./withinLimits.ts";

/**
 * One entry's way onto the disk. The server reads 50 bytes of it: which version, signature or note, and what
 * it follows. What a note says, who agreed to what and what stands in a page, it never learns. What was stored
 * before is answered before limits are asked: an answer that got lost can be asked for again.
 */
export interface SigningLog {
  append(who: DeviceIdentity, n: number, entry: Uint8Array): Promise<SigningAppended>;
  /** A page, and whether there is more after it; also of a closed space, as long as its rooms can be read. */
  read(who: DeviceIdentity, from: number): Promise<Result<SigningPage, TalkRefusal>>;
}

export interface SigningPage {
  readonly entries: readonly StoredSigningEntry[];
  readonly more: boolean;
}

export type SigningAppended =
  | Result<
      { readonly atMs: number },
      TalkRefusal | StoreProblem | "not-understood" | "chain-broken" | "already-signed" | "signing-full"
    >
  | { readonly ok: false; readonly problem: "signing-conflict"; readonly missed: readonly StoredSigningEntry[] }
  | LimitRefusal;

export interface SigningParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly spaceLogs: SpaceLogs;
  /** To every device of both partners, once it is on the disk. */
  readonly announce: (space: SpaceId, n: number) => void;
}

const DAY_MS = 24 * 60 * 60_000;

export function createSigningLog({ store, clock, spaceLogs, announce }: SigningParts): SigningLog {
  const access = createTalkAccess(spaceLogs);
  return {
    async append({ space, slot }, n, entry) {
      const header = readSigningHeader(entry);
      if (!header.ok) return fail("not-understood");
      const allowed = await access.mayWrite(space);
      if (!allowed.ok) return allowed;
      const { kind, version, previous } = header.value;
      const nowMs = clock.now();
      const tally = await store.tallySigning(space, slot, nowMs - DAY_MS);
      const limits = n < tally.entries ? ok(undefined) : withinLimits(tally, kind, entry.length);
      if (!limits.ok) return limits;
      const written = await store.appendSigning({
        space,
        n,
        previous,
        entry,
        // The server's clock never goes back within a log, whatever somebody does to the machine's.
        atMs: Math.max(nowMs, tally.lastAtMs),
        broughtBy: slot,
        signs: kind === "signature" ? version : null,
      });
      if (written.ok) {
        if (written.value.isNew) announce(space, n);
        return ok({ atMs: written.value.atMs });
      }
      if (written.problem !== "signing-conflict") return fail(written.problem);
      const missed = await store.readSigning(space, n, LIMITS.signingReadBytes);
      return { ok: false, problem: "signing-conflict", missed };
    },
    async read({ space, slot }, from) {
      const allowed = await access.mayRead(space, clock.now());
      if (!allowed.ok) return allowed;
      const entries = await store.readSigning(space, from, LIMITS.signingReadBytes);
      const next = (entries.at(-1)?.n ?? Infinity) + 1;
      const { entries: all } = await store.tallySigning(space, slot, 0);
      return ok({ entries, more: next < all });
    },
  };
}
