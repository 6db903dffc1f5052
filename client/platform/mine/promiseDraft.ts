import type * as Y from "yjs";
import * as z from "zod/mini";
import { ID_PATTERN } from "../../../shared/base/ids.ts";
import { noteOf, writeNote } from "./notes.ts";

/** What a promise can grow out of: something said in a talk, an apology, a point of the agreement. */
export const PROMISE_SOURCES = ["talk", "apology", "point"] as const;
export interface PromiseSource {
  readonly kind: (typeof PROMISE_SOURCES)[number];
  /** Null for a talk: what was said in it is found there by its day. */
  readonly id: string | null;
}

const source = z.strictObject({ kind: z.enum(PROMISE_SOURCES), id: z.nullable(z.string().check(z.regex(ID_PATTERN))) });

/**
 * The promise that somebody is about to make, in their private document: what was said elsewhere begins it,
 * and nothing of it is a promise until they say so. What they had begun before stays in front of it.
 */
export function draftPromise(mine: Y.Doc, what: string, from: PromiseSource): void {
  mine.transact(() => {
    const before = noteOf(mine, "promise").toString().trim();
    writeNote(mine, "promise", before === "" || before === what.trim() ? what.trim() : `${before}\n\n${what.trim()}`);
    mine.getMap("promise:draft").set("from", { ...from });
  });
}

export function draftedFrom(mine: Y.Doc): PromiseSource | null {
  const parsed = source.safeParse(mine.getMap("promise:draft").get("from"));
  return parsed.success ? parsed.data : null;
}

export function forgetPromiseDraft(mine: Y.Doc): void {
  mine.transact(() => {
    writeNote(mine, "promise", "");
    mine.getMap("promise:draft").delete("from");
  });
}
