import type { Random } from "../../../shared/base/random.ts";

/** Between half and the whole of it, so that a restarted server does not meet everybody at once. */
export function jitter(random: Random, milliseconds: number): number {
  return milliseconds * (0.5 + (random.bytes(1)[0] ?? 0) / 512);
}
