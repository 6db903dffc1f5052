import * as z from "zod/mini";
import { LIMITS } from "../../base/limits.ts";
import { sealedField, timeField } from "../fields.ts";

const LONGEST_LOG = 2 * LIMITS.signingEntriesEach;

/** A place in the signing log; also the one after its last. */
export const signingPlaceField = z.int().check(z.nonnegative(), z.maximum(LONGEST_LOG));
export const signingEntryField = sealedField(LIMITS.signingEntryBytes);

/** As the server keeps it: `at` is its clock when it did. */
export const storedSigningEntry = z.strictObject({ n: signingPlaceField, at: timeField, entry: signingEntryField });
export type StoredSigningEntry = z.infer<typeof storedSigningEntry>;

export const signingEntriesField = z.array(storedSigningEntry).check(z.maxLength(LONGEST_LOG));
