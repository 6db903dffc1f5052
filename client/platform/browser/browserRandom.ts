import type { Random } from "../../../shared/base/random.ts";

/** The platform's own randomness, for ids and positions. */
export const browserRandom: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
