import type { RoomChannel } from "./roomChannel.ts";
import type { DocumentStatus } from "./sealedDocument.ts";

/** `unsealed`: something was typed that is in no entry yet. */
export function documentStatus(channel: RoomChannel, unsealed: boolean): DocumentStatus {
  const { connection, disk, book, presence } = channel;
  const status = connection?.status ?? "offline";
  // A document in which nothing stands has nothing to wait for, connected or not.
  const isEmpty = channel.outer.store.clients.size === 0 && book.inner.store.clients.size === 0;
  const isSaved = !unsealed && !channel.isLost && (connection?.saved === true || isEmpty);
  return {
    saved: isSaved ? "saved" : status === "offline" ? "kept" : "on-its-way",
    keptOnDisk: !unsealed && disk.kept,
    storage: disk.state,
    connection: status,
    synced: connection?.synced ?? false,
    refused: connection?.refused ?? null,
    unopened: book.unopened,
    quarantined: book.quarantined,
    headsDiffer: presence?.headsDiffer ?? false,
    isBehind: channel.isBehind,
  };
}

export function sameStatus(left: DocumentStatus, right: DocumentStatus): boolean {
  return (Object.keys(left) as (keyof DocumentStatus)[]).every((field) => left[field] === right[field]);
}
