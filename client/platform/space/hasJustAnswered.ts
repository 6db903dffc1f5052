import type { SealedDocument } from "../document/sealedDocument.ts";

/** The server has just taken something: we are online, however long the live channel still waits to try again. */
export function hasJustAnswered(document: SealedDocument | null): boolean {
  const status = document?.status();
  return status?.connection === "online" && status.synced && status.saved === "saved";
}
