import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { ProblemWord } from "../../words/problemWord.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import { addSignature } from "../cms/addSignature.ts";
import { certificatesTo } from "../keys/certificatesTo.ts";
import { keyRecord, type Signatory } from "../keys/certifyDevice.ts";
import { signerOf } from "../keys/deviceKey.ts";
import { openDeviceKeyStore } from "../keys/openDeviceKeyStore.ts";
import { keyStanding } from "../keys/keyStanding.ts";
import { ownDeviceKey } from "../keys/ownDeviceKey.ts";
import type { PageToSign, SignedPart } from "../log/pageDesk.ts";
import type { SigningPlace } from "../log/signingPlace.ts";
import type { PageDeskPorts } from "./pageDeskPorts.ts";

/**
 * One signature with the key of this device, which is on its disk and in the space's log before anything is
 * signed with it. Over the pages alone, or over the other's file, which was checked against the same pages.
 */
export async function signOnDevice(
  { page, before, day }: PageToSign,
  drawn: Uint8Array,
  place: () => SigningPlace,
  ports: PageDeskPorts,
): Promise<Result<SignedPart, SigningProblem>> {
  const { space, slot, signing, keys, records, state } = place();
  const certificates = certificatesTo(records, slot, toBase64url(signing.publicKey));
  if (!certificates.ok) return fail("kit-first");
  const { name } = page.partners[slot];
  const root = keys.roots[slot];
  const signatory: Signatory = { space, slot, root, certificates: certificates.value, signing, name, day };
  const store = await openDeviceKeyStore(ports.keyName, ports.clock);
  const own = await ownDeviceKey(store, signatory, state, ports.random).finally(() => store.close());
  if (!own.ok) return own;
  const { key, certificate } = own.value;
  const { spkiHash, serial } = keyRecord(certificate);
  if (keyStanding(state, slot, spkiHash, state.head.n) === "unknown") {
    const published = await ports.publish({ spkiHash, serial });
    if (!published.ok) return fail(PUBLISHING[published.problem] ?? "server-troubled");
  }
  const field = slot === "a" ? "SignatureA" : "SignatureB";
  const file = before ?? drawn;
  const signed = await addSignature({ file, field, day, certificate, sign: signerOf(key) });
  const attachment = before === null ? signed : signed.slice(before.length);
  const said = {
    kind: "sign",
    on: day,
    base: toBase64url(sha256(drawn)),
    file: toBase64url(sha256(attachment)),
    spki: spkiHash,
  } as const;
  return ok({ said, attachment });
}

/** The words that the space has for it, as far as they say more than "not just now". */
const PUBLISHING: Partial<Readonly<Record<ProblemWord, SigningProblem>>> = {
  offline: "offline",
  locked: "locked",
  "space-closed": "space-closed",
  "storage-full": "storage-full",
  "storage-refused": "storage-refused",
  "program-outdated": "program-outdated",
  "device-not-known": "not-signed-in",
  "too-many-tries": "too-many-requests",
  "frozen-forked": "forked",
  "frozen-not-valid": "forked",
  "frozen-rolled-back": "rolled-back",
  "clock-differs": "clock-wrong",
};
