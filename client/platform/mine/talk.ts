import * as Y from "yjs";
import * as z from "zod/mini";
import { NOTE_CHARACTERS } from "./notes.ts";
import { writeText } from "./writeText.ts";

/**
 * What belongs to a conversation and is nobody else's: the quiet "not now", how calm somebody was before
 * and after, and what they wrote for themselves during a pause. None of it is ever sent or counted; the
 * partner's side cannot tell whether any of it exists.
 */
const calmNumber = z.nullable(z.int().check(z.gte(0), z.lte(10)));
const calm = z.object({ before: z.catch(calmNumber, null), after: z.catch(calmNumber, null) });
export type Calm = Readonly<z.infer<typeof calm>>;

export const NO_CALM: Calm = { before: null, after: null };

export function quietOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("talk:quiet");
}

/** Proposals that this person lets pass: they lapse by their own clock, as if nobody had looked. */
export function readQuiet(quiet: Y.Map<unknown> | null): ReadonlySet<string> {
  return new Set([...(quiet ?? [])].flatMap(([conversation, isQuiet]) => (isQuiet === true ? [conversation] : [])));
}

export function writeQuiet(mine: Y.Doc, conversation: string, isQuiet: boolean): void {
  if (isQuiet) quietOf(mine).set(conversation, true);
  else quietOf(mine).delete(conversation);
}

export function calmOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("talk:calm");
}

export function readCalm(calms: Y.Map<unknown> | null): ReadonlyMap<string, Calm> {
  const found = new Map<string, Calm>();
  for (const [conversation, entry] of calms ?? []) {
    const parsed = calm.safeParse(entry);
    if (parsed.success) found.set(conversation, parsed.data);
  }
  return found;
}

export function writeCalm(mine: Y.Doc, conversation: string, change: Partial<Calm>): void {
  const before = readCalm(calmOf(mine)).get(conversation) ?? NO_CALM;
  const next = { ...before, ...change };
  if (next.before === null && next.after === null) calmOf(mine).delete(conversation);
  else calmOf(mine).set(conversation, next);
}

export function pauseNotesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("talk:notes");
}

export function readPauseNotes(notes: Y.Map<unknown> | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [conversation, note] of notes ?? []) if (note instanceof Y.Text) found.set(conversation, note.toString());
  return found;
}

export function writePauseNote(mine: Y.Doc, conversation: string, next: string): void {
  const notes = pauseNotesOf(mine);
  const known: unknown = notes.get(conversation);
  mine.transact(() => {
    if (next === "") notes.delete(conversation);
    else if (known instanceof Y.Text) writeText(known, next.slice(0, NOTE_CHARACTERS));
    else notes.set(conversation, new Y.Text(next.slice(0, NOTE_CHARACTERS)));
  });
}
