import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { isId } from "../../base/ids.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../base/result.ts";

/**
 * What a bare device shows and a device of the same person reads: `1.<id>.<box 32 B>.<psk 32 B>.<checksum>`, the
 * fragment of an address. The new device shows and the old one reads, because then a photograph of the code
 * opens nothing: the key that opens stays in the new device's memory. What the code holds lets somebody seal
 * to that device and prove that they saw its screen.
 */
export interface LinkCode {
  /** Under which the server relays, and forgets after two minutes. */
  readonly id: string;
  /** X25519, made for this code alone. */
  readonly box: Uint8Array;
  /** Whoever did not see the code cannot answer in its place, the server among them. */
  readonly psk: Uint8Array;
}

export type LinkCodeProblem =
  /** Nothing of ours. */
  | "code-foreign"
  /** Ours once, and cut or changed on its way. */
  | "code-mangled"
  /** An invitation to share a space: that is for a partner, not for a device. */
  | "code-is-invitation";

export function encodeLinkCode({ id, box, psk }: LinkCode): string {
  if (!isId(id) || box.length !== 32 || psk.length !== 32) throw new Error("an id, and twice 32 bytes");
  const body = `1.${id}.${toBase64url(box)}.${toBase64url(psk)}`;
  return `${body}.${checksum(body)}`;
}

/** Takes a fragment, or a whole address as a camera read it or somebody pasted it. */
export function decodeLinkCode(text: string): Result<LinkCode, LinkCodeProblem> {
  const pasted = text.replace(/\s/gu, "");
  if (/\/join\/?(#|%23|$)/iu.test(pasted)) return fail("code-is-invitation");
  const fragment = pasted.slice(pasted.lastIndexOf("#") + 1);
  const whole = WHOLE.exec(fragment);
  if (whole === null) return fail(/^1\.[\w-]{22}(\.|$)/u.test(fragment) ? "code-mangled" : "code-foreign");
  const [, body = "", id = "", boxText = "", pskText = "", sum = ""] = whole;
  const box = fromBase64url(boxText, 32);
  const psk = fromBase64url(pskText, 32);
  if (!box.ok || !psk.ok || !isId(id) || checksum(body) !== sum) return fail("code-mangled");
  return ok({ id, box: box.value, psk: psk.value });
}

const WHOLE = /^(1\.([\w-]{22})\.([\w-]{43})\.([\w-]{43}))\.([0-9a-f]{8})$/u;

/** Four words that both screens show: somebody who holds another code up gets other words. */
export function linkWords({ id, box, psk }: LinkCode): readonly string[] {
  const digest = sha256(lengthPrefixed(["cg/v1/device-link/words", id, box, psk]));
  const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 4 }, (_, i) => wordlist[Number.parseInt(bits.slice(i * 11, i * 11 + 11), 2)] ?? "");
}

function checksum(body: string): string {
  return bytesToHex(sha256(lengthPrefixed(["cg/v1/device-link/code", body])).subarray(0, 4));
}
