import { readKept, writeKept } from "../../platform/preferences/preferences.ts";

/**
 * Whether a space was opened in this browser before: decides, before any of its code is loaded, if the
 * first page is the landing or Today. Wrong in either direction it costs one redirect.
 */
const KEY = "cg.here";

export function isSpaceHere(): boolean {
  return readKept(KEY) !== null;
}

export function rememberSpaceHere(isHere: boolean): void {
  writeKept(KEY, isHere ? "1" : null);
}
