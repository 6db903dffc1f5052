import { fail, type Result } from "../../../shared/base/result.ts";
import {
  decodeLinkCode,
  encodeLinkCode,
  type LinkCode,
  type LinkCodeProblem,
} from "../../../shared/seal/link/linkCode.ts";

/** An address, so that a phone's own camera opens the right page with it. Behind the # nothing reaches a server. */
export function codeText(serverUrl: string, code: LinkCode): string {
  return `${serverUrl}/link#${encodeLinkCode(code)}`;
}

/** A code of another server than this one would wait there for ever. */
export function readCode(serverUrl: string, text: string): Result<LinkCode, LinkCodeProblem | "code-elsewhere"> {
  const code = decodeLinkCode(text);
  const address = /^\s*(https?:\/\/[^/#\s]+)/iu.exec(text)?.[1];
  if (code.ok && address !== undefined && address.toLowerCase() !== serverUrl.toLowerCase())
    return fail("code-elsewhere");
  return code;
}
