import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import type { World } from "./pairingWorld.ts";

export const DAY_MS = 24 * 3_600_000;
/** A busy machine takes longer. */
const PATIENCE_MS = 20_000;

/** Writes, and waits until the server has it; gives back bytes of the entry as they lie on its disk. */
export async function written(document: SealedDocument | null, words: string): Promise<Uint8Array> {
  if (document === null) throw new Error("there is nothing to write in");
  document.inner.getText("clause").insert(0, words);
  await document.whenSaved();
  const entries = [...document.outer.share.keys()].flatMap((name) =>
    document.outer.getArray<Uint8Array>(name).toArray(),
  );
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error("nothing was sealed");
  return entry.slice(-24);
}

/** Whether these bytes are anywhere in what the server keeps, its write-ahead log included. */
export function isOnDisk(world: World, bytes: Uint8Array): boolean {
  return readdirSync(world.folder).some((name) => readFileSync(join(world.folder, name)).includes(Buffer.from(bytes)));
}

export function rowsOf(world: World, table: string): number {
  const database = new DatabaseSync(join(world.folder, "common-ground.db"), { readOnly: true });
  try {
    return Number(database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.["rows"]);
  } finally {
    database.close();
  }
}

/**
 * As `until`, while minutes pass: the sweep begins its next round a minute after the last one has ended, and a round
 * may still be under way when a test moves the clock by a month.
 */
export function untilSwept(world: World, isSo: () => boolean, what: string): Promise<void> {
  return until(() => {
    world.clock.move(30_000);
    return isSo();
  }, what);
}

/** The sweep has looked at everything that was due by now, whatever it did about it. */
export function swept(world: World): Promise<void> {
  const due = `retention_looks WHERE at_ms <= ${world.clock.now()}`;
  return untilSwept(world, () => rowsOf(world, due) === 0, "every look that was due is taken");
}

/** Awaited, because the sweep works while the clock goes on; nothing sleeps for a fixed time. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`never so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
