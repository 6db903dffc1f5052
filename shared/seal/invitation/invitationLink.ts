import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { isId, type SpaceId } from "../../base/ids.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../base/result.ts";

/**
 * The fragment of an invitation: `1.<space>.<token 16 B>.<key 32 B>.<checksum>`. Only `[A-Za-z0-9._-]`,
 * and it ends in hex, so that nothing at its end is taken for punctuation by a messenger that makes links
 * clickable. The checksum (8 hex digits) is looked at before any request: a link that was cut or changed
 * on its way is told apart from one that was used, and nothing of it reaches the server.
 */
export interface InvitationSecrets {
  readonly space: SpaceId;
  readonly token: Uint8Array;
  readonly key: Uint8Array;
}

export type LinkProblem =
  /** Nothing behind the address. */
  | "link-empty"
  /** Begins like ours and stops too early: copied or wrapped badly. */
  | "link-truncated"
  /** `%23` for `#`: the secret went to the server, which has voided it. */
  | "link-spilled"
  /** Complete, yet not what was sent: the checksum differs, or something was added inside. */
  | "link-mangled"
  /** Made by a newer version of this program. */
  | "link-newer"
  /** Something else altogether. */
  | "link-foreign";

export function encodeInvitationLink({ space, token, key }: InvitationSecrets): string {
  if (token.length !== 16 || key.length !== 32) throw new Error("a token is 16 bytes, a link's key 32");
  const body = `1.${space}.${toBase64url(token)}.${toBase64url(key)}`;
  return `${body}.${checksum(body)}`;
}

/** Takes a fragment with or without `#`, or a whole address as somebody pasted it. */
export function decodeInvitationLink(text: string): Result<InvitationSecrets, LinkProblem> {
  const pasted = text.replace(INVISIBLE, "").trim();
  if (SPILLED.test(pasted)) return fail("link-spilled");
  const hash = pasted.lastIndexOf("#");
  const fragment = hash === -1 && ADDRESS.test(pasted) ? "" : pasted.slice(hash + 1);
  if (fragment === "") return fail("link-empty");
  const whole = WHOLE.exec(fragment);
  if (whole === null) return fail(lesserProblem(fragment));
  const [, body = "", space = "", tokenText = "", keyText = "", sum = ""] = whole;
  const token = fromBase64url(tokenText, 16);
  const key = fromBase64url(keyText, 32);
  if (!token.ok || !key.ok || !isId(space) || checksum(body) !== sum) return fail("link-mangled");
  return ok({ space: space as SpaceId, token: token.value, key: key.value });
}

/** Messengers and right-to-left text add marks that nobody sees: soft hyphens, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/|^[^#\s]*\/join\b/iu;
const SPILLED = /(^|\/join\/?)%(25)*23/iu;
/** What may stand behind a link in a sentence; anything else changed the link. */
const WHOLE =
  /^(1\.([\w-]{22})\.([\w-]{22})\.([\w-]{43}))\.([0-9a-f]{8})[.,;:!?)\]}>"'*\u00bb\u201c\u201d\u2019\u3002]*(?:\s.*)?$/su;

function lesserProblem(fragment: string): LinkProblem {
  const parts = fragment.split(".");
  const [version = "", ...rest] = parts;
  if (/^(?:[2-9]|[1-9]\d)\.[\w-]{22}\./u.test(fragment)) return "link-newer";
  if (version !== "1") return fragment.startsWith("1%") ? "link-mangled" : "link-foreign";
  const lengths = [22, 22, 43, 8];
  const isOurs = rest.every((part, i) => /^[\w-]*$/u.test(part) && (lengths[i] ?? 0) >= part.length);
  const isCut = rest.every((part, i) => i === rest.length - 1 || part.length === lengths[i]);
  return isOurs && isCut && rest.length <= 4 ? "link-truncated" : "link-mangled";
}

function checksum(body: string): string {
  return bytesToHex(sha256(lengthPrefixed(["cg/v1/link", body])).subarray(0, 4));
}
