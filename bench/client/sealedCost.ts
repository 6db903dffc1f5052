import * as Y from "yjs";
import { openSealedDocument } from "../../client/platform/document/openSealedDocument.ts";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { HandClock } from "../../client/platform/document/testing/handClock.ts";
import { seededRandom } from "../../client/platform/document/testing/seededRandom.ts";
import { newId, type Slot } from "../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../shared/seal/keys/signingKeys.ts";
import { median } from "../relay/figures.ts";
import type { NamedTrace } from "./traces.ts";

/** After so many edits somebody looks up for a moment: that is when a document is tidied. */
const EDITS_BEFORE_A_REST = 200;
const REST_MS = 6_000;
const LOADS = 7;

export interface Cost {
  readonly timeMs: number;
  readonly wireBytes: number;
  readonly storedBytes: number;
  readonly loadMs: number;
}

export interface SealedCost extends Cost {
  /** Of every seal that folded older entries, on the thread that paints. */
  readonly foldP99Ms: number;
  readonly foldMaxMs: number;
  /** The same for what happens only while nobody types. */
  readonly restMaxMs: number;
  /** Whether somebody who opens it anew has every letter. */
  readonly isWhole: boolean;
}

type Edit = NamedTrace["edits"][number];

function apply(text: Y.Text, edit: Edit): void {
  for (const [at, deleted, inserted] of edit) {
    if (deleted > 0) text.delete(at, deleted);
    if (inserted !== "") text.insert(at, inserted);
  }
}

const now = (): number => performance.now();

/** Yjs as it is: each edit one update, the document stored as one. */
export function plainCost({ edits }: NamedTrace, writers: number): Cost & { readonly text: string } {
  const docs = Array.from({ length: writers }, () => new Y.Doc());
  let wireBytes = 0;
  docs.forEach((doc, by) =>
    doc.on("update", (update: Uint8Array, origin) => {
      if (origin === "wire") return;
      wireBytes += update.length;
      docs.forEach((other, at) => void (at !== by && Y.applyUpdate(other, update, "wire")));
    }),
  );
  const startedAt = now();
  edits.forEach((edit, at) => {
    const doc = docs[at % writers] as Y.Doc;
    doc.transact(() => apply(doc.getText("clause"), edit));
  });
  const timeMs = now() - startedAt;
  const stored = Y.encodeStateAsUpdate(docs[0] as Y.Doc);
  const loads = Array.from({ length: LOADS }, () => {
    const doc = new Y.Doc();
    const from = now();
    Y.applyUpdate(doc, stored);
    return now() - from;
  });
  const text = (docs[0] as Y.Doc).getText("clause").toString();
  return { timeMs, wireBytes, storedBytes: stored.length, loadMs: median(loads), text };
}

/**
 * The same edits through the sealed document of the product, each sealed by itself as live typing is, padded, with its
 * own folds and snapshots. Storage and sockets are left out on both sides: what is compared is Yjs with Yjs and seals.
 */
export async function sealedCost({ edits }: NamedTrace, writers: number): Promise<SealedCost & { text: string }> {
  const space = newSpace();
  const documents: SealedDocument[] = [];
  for (let writer = 0; writer < writers; writer++) documents.push(await space.open(writer === 0 ? "a" : "b"));
  let wireBytes = 0;
  let isFold = false;
  documents.forEach(({ outer }, by) => {
    outer.on("afterTransaction", ({ local, deleteSet }: Y.Transaction) => {
      isFold ||= local && deleteSet.clients.size > 0;
    });
    outer.on("update", (update: Uint8Array, origin) => {
      if (origin === "wire") return;
      wireBytes += update.length;
      documents.forEach((other, at) => void (at !== by && Y.applyUpdate(other.outer, update, "wire")));
    });
  });
  const folds: number[] = [];
  const rests: number[] = [];
  const startedAt = now();
  for (let at = 0; at < edits.length; at++) {
    const document = documents[at % writers] as SealedDocument;
    document.inner.transact(() => apply(document.inner.getText("clause"), edits[at] as Edit));
    const from = now();
    isFold = false;
    document.flush();
    if (isFold) folds.push(now() - from);
    if (at % EDITS_BEFORE_A_REST !== EDITS_BEFORE_A_REST - 1) continue;
    const restedAt = now();
    space.clock.advance(REST_MS);
    rests.push(now() - restedAt);
    // Tidying goes on in promises.
    await new Promise((resolve) => void setImmediate(resolve));
  }
  const timeMs = now() - startedAt;
  const [first] = documents as [SealedDocument, ...SealedDocument[]];
  const text = first.inner.getText("clause").toString();
  const stored = Y.encodeStateAsUpdate(first.outer);
  const loads: number[] = [];
  let isWhole = true;
  for (let load = 0; load < LOADS; load++) {
    const document = await space.open("a");
    const from = now();
    Y.applyUpdate(document.outer, stored, "wire");
    loads.push(now() - from);
    isWhole &&= document.inner.getText("clause").toString() === text;
    await document.destroy();
  }
  for (const document of documents) await document.destroy();
  folds.sort((one, other) => one - other);
  return {
    timeMs,
    wireBytes,
    storedBytes: stored.length,
    loadMs: median(loads),
    foldP99Ms: folds[Math.floor(folds.length * 0.99)] ?? 0,
    foldMaxMs: folds.at(-1) ?? 0,
    restMaxMs: Math.max(0, ...rests),
    isWhole,
    text,
  };
}

function newSpace(): { readonly clock: HandClock; open(slot: Slot): Promise<SealedDocument> } {
  const random = seededRandom(7);
  const clock = new HandClock();
  const room = { space: newId(random), document: newId(random), epoch: 1, generation: 0 } as const;
  const key = random.bytes(32);
  const signing = { a: signingKeysFromSeed(random.bytes(32)), b: signingKeysFromSeed(random.bytes(32)) };
  return {
    clock,
    async open(slot) {
      const opened = openSealedDocument({
        room: room as Parameters<typeof openSealedDocument>[0]["room"],
        key,
        padding: "shared",
        author: { slot, signing: signing[slot] },
        signersOf: (of) => [signing[of].publicKey],
        databaseName: "bench",
        socket: null,
        clock,
        random,
      });
      return opened;
    },
  };
}
