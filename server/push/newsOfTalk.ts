import { fromBase64url } from "../../shared/base/base64url.ts";
import type { Slot } from "../../shared/base/ids.ts";
import { readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import type { StoredEvent } from "../../shared/wire/conversation.ts";

/**
 * Whatever one of the two says in a talk the other sees in that talk, so it is news. A record that closes a talk names
 * nobody, and must look like nobody: it is none.
 */
export function newsOfTalk({ event }: StoredEvent, tell: (forWhom: Slot) => void): void {
  const bytes = fromBase64url(event);
  const header = bytes.ok ? readEventHeader(bytes.value) : null;
  if (header?.ok === true && header.value.author !== null) tell(header.value.author === "a" ? "b" : "a");
}
