import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { LinkCode } from "../../../shared/seal/link/linkCode.ts";
import { sealToDevice } from "../../../shared/seal/link/linkSeal.ts";
import { giftRequest, signOutRequest } from "../../../shared/seal/log/ownDeviceRequest.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import type { Desk, Held } from "../space/held.ts";
import { isRegistered, registerSpace } from "../space/registerSpace.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { signedByMe } from "./signedByMe.ts";

/**
 * Gives what this device holds to the one whose code was read here, after a person compared the words. The log is
 * as this device knows it; whatever came since, the new device reads for itself.
 */
export async function giveSecrets(
  held: Held,
  desk: Desk,
  code: LinkCode,
  secrets: Uint8Array,
): Promise<Result<void, ProblemWord>> {
  // Begun here and nowhere else yet: the other device would find nobody to ask.
  const registered = isRegistered(held) ? ok(held) : await registerSpace(held, desk);
  if (!registered.ok) return registered;
  const sealed = await sealToDevice(secrets, code);
  const signature = signedByMe(held, giftRequest(held.device, code.id, sha256(sealed)));
  const answer = await desk.api.call("links/give", { link: code.id, sealed: toBase64url(sealed), signature });
  return answer.ok ? ok(undefined) : fail(problemOfAnswer(answer.problem));
}

/** The server forgets this device; what is kept here is erased afterwards, by whoever asked. */
export async function signOutHere(held: Held, desk: Desk): Promise<Result<void, ProblemWord>> {
  const { thisDevice } = held.device;
  if (!isRegistered(held)) return ok(undefined);
  if (thisDevice === null) return fail("offline");
  const answer = await desk.api.call("devices/sign-out", {
    signature: signedByMe(held, signOutRequest(held.device, thisDevice)),
  });
  // Gone already, by another device's hand or by a lost answer.
  if (answer.ok || answer.problem === "not-signed-in") return ok(undefined);
  return fail(problemOfAnswer(answer.problem));
}
