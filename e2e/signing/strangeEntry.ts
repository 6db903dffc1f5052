import { bytesOf, deviceState } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { fromBase64url, toBase64url } from "../../shared/base/base64url.ts";
import type { Clock } from "../../shared/base/clock.ts";
import type { VersionId } from "../../shared/base/ids.ts";
import { sealSigningEntry } from "../../shared/seal/signing/sealSigningEntry.ts";
import { signingEntryHash } from "../../shared/seal/signing/signingHeader.ts";
import { type Person, valueOf } from "../pairing/pairingWorld.ts";
import { post } from "../post.ts";

/**
 * Somebody with developer tools: their own keys and their own login, in a program that is not ours. It puts the
 * next entry into the signing log, under rules that it made up.
 */
export async function writesUnderRules(
  person: Person,
  clock: Clock,
  entry: { readonly version: VersionId; readonly rules: number },
): Promise<void> {
  const { session, network } = person;
  const vault = valueOf(await openVault(person.storage, clock));
  const device = valueOf(await vault.read("device", deviceState))!;
  vault.close();
  const pen = session.pen()!;
  const { entries } = await post<{ entries: { n: number; entry: string }[] }>(network, "signing/read", { from: 0 });
  const last = valueOf(fromBase64url(entries.at(-1)!.entry));
  const newest = String(Math.max(...Object.keys(device.spaceKeys).map(Number)));
  const sealed = sealSigningEntry({
    spaceKey: bytesOf(device.spaceKeys[newest]!),
    space: pen.space,
    header: { kind: "note", version: entry.version, previous: signingEntryHash(last) },
    rules: entry.rules,
    body: new TextEncoder().encode('{"head":"of tomorrow"}'),
    attachment: new Uint8Array(0),
    secretKey: pen.signing.secretKey,
    random: { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  });
  const answer = await post(network, "signing/append", { n: entries.length, entry: toBase64url(valueOf(sealed)) });
  if (!JSON.stringify(answer).includes('"ok":true')) throw new Error(`not taken: ${JSON.stringify(answer)}`);
}
