import type { SpaceSession } from "../../platform/space/spaceSession.ts";

/**
 * The one open session, as far as the shell must reach it without carrying its code: the landing page
 * knows how to lock a space, and loads none of the cryptography that opens one.
 */
let current: { readonly session: SpaceSession; readonly ownText: () => string } | null = null;

export function setCurrentSpace(session: SpaceSession, ownText: () => string): void {
  current = { session, ownText };
}

export function lockSpace(): void {
  void current?.session.lock();
}

/** What this person wrote for themselves, for a screen that cannot show anything else any more. */
export function lastOwnText(): string {
  try {
    return current?.ownText() ?? "";
  } catch {
    return "";
  }
}
