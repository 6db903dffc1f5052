import * as z from "zod/mini";
import { fromBase64url, toBase64url } from "../../shared/base/base64url.ts";
import type { Clock } from "../../shared/base/clock.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok } from "../../shared/base/result.ts";
import { deviceIdField, spaceIdField } from "../../shared/wire/fields.ts";
import type { Bus } from "../cluster/bus.ts";
import type { Keys } from "../cluster/keys.ts";
import { type Gift, type Linking, PLACES, WAIT_MS } from "./linking.ts";

/**
 * The places of `linking.ts` where several nodes serve: the one that shows a code and the one that reads it may talk to
 * different ones. They lie in Redis, which keeps nothing on a disk, and end by themselves. While Redis is away nobody
 * waits in vain: the answer is "try again".
 */
interface SharedParts {
  readonly keys: Keys;
  readonly bus: Bus;
  readonly clock: Clock;
}

const placeSchema = z.strictObject({ claimHash: z.string(), expiresAt: z.number() });
const giftSchema = z.strictObject({
  sealed: z.string(),
  space: spaceIdField,
  slot: z.enum(["a", "b"]),
  from: deviceIdField,
});

export function createSharedLinking({ keys, bus, clock }: SharedParts): Linking {
  /** Who waits on this node. */
  const waiting = new Map<string, () => void>();
  let opened = 0;
  let isClosed = false;
  const placeOf = (link: string): string => keys.name(`place:${link}`);
  const giftOf = (link: string): string => keys.name(`gift:${link}`);
  const channelOf = (link: string): string => `gift:${link}`;

  async function read<Shape extends z.ZodMiniType>(name: string, shape: Shape): Promise<z.infer<Shape> | null> {
    const found = await keys.ask(["GET", name]);
    if (typeof found !== "string") return null;
    const parsed = shape.safeParse(JSON.parse(found));
    return parsed.success ? parsed.data : null;
  }

  async function giftAt(link: string): Promise<Gift | null> {
    const found = await read(giftOf(link), giftSchema);
    const sealed = found === null ? null : fromBase64url(found.sealed);
    return found !== null && sealed?.ok === true ? { ...found, sealed: sealed.value } : null;
  }

  async function isClaimed(link: string, claimHash: string): Promise<boolean> {
    return (await read(placeOf(link), placeSchema))?.claimHash === claimHash;
  }

  async function untilGiven(link: string): Promise<void> {
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const stopWaiting = clock.after(WAIT_MS, wake);
    waiting.get(link)?.();
    waiting.set(link, wake);
    const stopHearing = await bus.subscribe(channelOf(link), wake);
    try {
      // Given between the first look and now, it was not heard.
      if (!isClosed && (await giftAt(link)) === null) await woken;
    } finally {
      // Also when Redis went away meanwhile: nobody would end this later.
      stopWaiting();
      stopHearing();
      if (waiting.get(link) === wake) waiting.delete(link);
    }
  }

  return {
    open: (link, claimHash) =>
      orTryAgain(async () => {
        if (opened >= PLACES) return fail("too-many-requests");
        const expiresAt = clock.now() + LIMITS.linkLifeMs;
        const place = JSON.stringify({ claimHash, expiresAt });
        if ((await keys.ask(["SET", placeOf(link), place, "NX", "PX", String(LIMITS.linkLifeMs)])) === "OK") {
          opened += 1;
          clock.after(LIMITS.linkLifeMs, () => void (opened -= 1));
          return ok({ expiresAt });
        }
        // The same device again: its answer got lost.
        const there = await read(placeOf(link), placeSchema);
        return there?.claimHash === claimHash ? ok({ expiresAt: there.expiresAt }) : fail("code-ended");
      }),
    give: (link, gift) =>
      orTryAgain(async () => {
        const left = await keys.ask(["PTTL", placeOf(link)]);
        if (typeof left !== "number" || left <= 0) return fail("code-ended");
        const value = JSON.stringify({ ...gift, sealed: toBase64url(gift.sealed) });
        if ((await keys.ask(["SET", giftOf(link), value, "NX", "PX", String(left)])) !== "OK")
          return fail("code-ended");
        bus.publish(channelOf(link), Uint8Array.of(1));
        return ok(undefined);
      }),
    take: (link, claimHash) =>
      orTryAgain(async () => {
        if (!(await isClaimed(link, claimHash))) return fail("code-ended");
        waiting.get(link)?.();
        const there = await giftAt(link);
        if (there !== null) return ok(there);
        await untilGiven(link);
        return (await isClaimed(link, claimHash)) ? ok(await giftAt(link)) : fail("code-ended");
      }),
    async end(link, claimHash) {
      await orTryAgain(async () => {
        if (await isClaimed(link, claimHash)) await keys.ask(["DEL", placeOf(link), giftOf(link)]);
        waiting.get(link)?.();
        return ok(undefined);
      });
    },
    close() {
      isClosed = true;
      for (const wake of waiting.values()) wake();
    },
  };
}

/** Also what somebody else put there in another form counts as nothing that can be used. */
async function orTryAgain<Answer>(work: () => Promise<Answer>) {
  try {
    return await work();
  } catch {
    return fail("store-failed");
  }
}
