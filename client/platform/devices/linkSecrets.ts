import * as z from "zod/mini";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { utf8Bytes } from "../../../shared/base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type LogHead, logHeadSchema } from "../../../shared/seal/entry/heads.ts";
import { bytesField, slotField, spaceIdField } from "../../../shared/wire/fields.ts";
import { type DeviceState, deviceState, keptRing } from "../keys/deviceState.ts";
import { keptInvitation } from "../keys/keptInvitation.ts";
import type { Held } from "../space/held.ts";

/**
 * What one device of mine gives the next: keys and how far the log was, and no word of text. Shared text comes from
 * the server, the private document too, and that one opens only with its passphrase where there is one. The kit's
 * bytes stay where they are: 24 words are shown on one device and kept on paper.
 */
const linkSecrets = z.strictObject({
  version: z.literal(1),
  space: spaceIdField,
  slot: slotField,
  partnerSecret: bytesField(32),
  partnerEpoch: z.int().check(z.nonnegative()),
  pastSecrets: z.record(z.string(), bytesField(32)),
  spaceKeys: z.record(z.string(), bytesField(32)),
  invitation: z.nullable(keptInvitation),
  linkedEpoch: z.nullable(z.int().check(z.nonnegative())),
  partnerName: z.nullable(z.string()),
  /** With it the new device knows of a passphrase before it opens anything. */
  ring: keptRing,
  head: logHeadSchema,
});
type LinkSecrets = z.infer<typeof linkSecrets>;

export function secretsOf({ device, log }: Held): Uint8Array {
  const { space, slot, partnerSecret, partnerEpoch, pastSecrets, spaceKeys } = device;
  const { invitation, linkedEpoch, partnerName, ring } = device;
  const { n, hash } = log.state.head;
  const secrets: LinkSecrets = {
    version: 1,
    space,
    slot,
    partnerSecret,
    partnerEpoch,
    pastSecrets,
    spaceKeys,
    invitation,
    linkedEpoch,
    partnerName,
    ring,
    head: { n, hash },
  };
  return utf8Bytes(JSON.stringify(secrets));
}

/** A device of its own in everything that is not the person's: nothing but keys is taken over. */
export function deviceFrom(
  secrets: Uint8Array,
  attempt: Uint8Array,
): Result<{ readonly device: DeviceState; readonly head: LogHead }, "program-outdated"> {
  const parsed = linkSecrets.safeParse(JSON.parse(new TextDecoder().decode(secrets)));
  // Sealed by a device of mine whose program is newer than this one.
  if (!parsed.success) return fail("program-outdated");
  const { version: _one, head, ...mine } = parsed.data;
  const device = deviceState.parse({
    ...mine,
    version: 1,
    kit: null,
    nextSpaceKey: null,
    standing: "registered",
    attempt: toBase64url(attempt),
    wantsServer: true,
    joining: null,
    setAside: null,
  });
  return ok({ device, head });
}
