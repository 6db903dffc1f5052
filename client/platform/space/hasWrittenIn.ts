import type { SealedDocument } from "../document/sealedDocument.ts";

/**
 * Whether this tab has sealed anything into the document since it was opened. Each tab writes under an outer
 * client id of its own, so the answer is what everybody with the room can see anyway. Before it, whatever a
 * device writes by itself would tell the partner that somebody is reading just now.
 */
export function hasWrittenIn({ outer }: SealedDocument): boolean {
  return outer.store.clients.has(outer.clientID);
}
