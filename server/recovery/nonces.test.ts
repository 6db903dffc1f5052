import { describe, expect, it } from "vitest";
import { LIMITS } from "../../shared/base/limits.ts";
import { systemRandom } from "../systemRandom.ts";
import { createMovedClock } from "../testing/movedClock.ts";
import { createNonces } from "./nonces.ts";

describe("what somebody signs who comes back", () => {
  it("V64: is good once, for two minutes, and on the server that gave it", async () => {
    const clock = createMovedClock();
    const nonces = createNonces(clock, systemRandom, systemRandom.bytes(32));
    const [first, second, late] = [nonces.give(), nonces.give(), nonces.give()];
    expect(new Set([first, second, late]).size).toBe(3);
    expect(await Promise.all([nonces.use(first), nonces.use(first), nonces.use(second)])).toEqual([true, false, true]);
    expect(await createNonces(clock, systemRandom, systemRandom.bytes(32)).use(late)).toBe(false);
    clock.move(LIMITS.recoveryNonceMs);
    expect(await Promise.all([nonces.use(late), nonces.use(first)])).toEqual([false, false]);
  });

  it("V64: none that was made up or changed is taken", async () => {
    const nonces = createNonces(createMovedClock(), systemRandom, systemRandom.bytes(32));
    const given = Buffer.from(nonces.give(), "base64url");
    for (let i = 0; i < given.length; i++) {
      const changed = Buffer.from(given);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(await nonces.use(changed.toString("base64url"))).toBe(false);
    }
    expect(await Promise.all([nonces.use(""), nonces.use("A".repeat(75))])).toEqual([false, false]);
  });
});
