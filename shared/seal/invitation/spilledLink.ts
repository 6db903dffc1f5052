import { fromBase64url } from "../../base/base64url.ts";
import { isId, type SpaceId } from "../../base/ids.ts";
import { tokenHash } from "./tokenHash.ts";

/**
 * For the server: some messengers write `%23` for `#`, and the browser then sends the secret as part of
 * the path. What can still be read of it names the invitation to void; cut or garbled otherwise it is
 * voided all the same as long as space and token are there. Null when the path is no such thing.
 */
export function readSpilledLink(path: string): { space: SpaceId; tokenHash: string } | null {
  const [, space = "", tokenText = ""] = SPILLED_PATH.exec(path) ?? [];
  const token = fromBase64url(tokenText, 16);
  return isId(space) && token.ok ? { space: space as SpaceId, tokenHash: tokenHash(token.value) } : null;
}

/** Whether the path carries a link at all: such a path is kept out of every log. */
export function isSpilledPath(path: string): boolean {
  return /%(25)*23/iu.test(path);
}

const SPILLED_PATH = /%(?:25)*23\d{1,2}\.([\w-]{22})\.([\w-]{22})/iu;
