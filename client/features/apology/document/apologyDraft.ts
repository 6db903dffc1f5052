import * as Y from "yjs";
import * as z from "zod/mini";
import { APOLOGY_PARTS, type ApologyPart, type ApologyParts } from "../../../../shared/apology/apologyParts.ts";
import { type ApologyId, ID_PATTERN, newId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { writeText } from "../../../platform/mine/writeText.ts";

/**
 * The one apology that somebody is writing: in their private document from the first letter, in both ways of
 * writing at once, so that changing the way loses nothing. It may stay there for ever. It carries the id that
 * it will have, so that sharing it twice is sharing it once.
 */
export interface ApologyDraft {
  readonly id: ApologyId | null;
  readonly way: "guided" | "free";
  readonly hasNews: boolean;
  readonly parts: ApologyParts;
  readonly text: string;
}

/** A pasted letter is kept whole; what fits is said where it is shared. */
export const DRAFT_CHARACTERS = 50_000;
const TEXTS = [...APOLOGY_PARTS, "text"] as const;

// Decrypted is still untrusted: an older or broken device of mine may have written anything.
const stored = z.object({
  id: z.catch(z.nullable(z.string().check(z.regex(ID_PATTERN))), null),
  way: z.catch(z.enum(["guided", "free"]), "guided"),
  hasNews: z.catch(z.boolean(), false),
});

export function apologyDraftOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("apology:draft");
}

export function readApologyDraft(draft: Y.Map<unknown> | null): ApologyDraft {
  const { id, way, hasNews } = stored.parse(draft === null ? {} : Object.fromEntries(draft.entries()));
  const text = (name: string): string => {
    const letters = draft?.get(name);
    return letters instanceof Y.Text ? letters.toString().slice(0, DRAFT_CHARACTERS) : "";
  };
  // reason: the keys are those of the list; `fromEntries` forgets it.
  const parts = Object.fromEntries(APOLOGY_PARTS.map((part) => [part, text(part)])) as Record<ApologyPart, string>;
  // reason: the schema is the pattern of an id.
  return { id: id as ApologyId | null, way, hasNews, parts, text: text("text") };
}

export function writeApologyDraft(
  mine: Y.Doc,
  change: { readonly way?: "guided" | "free"; readonly hasNews?: boolean; readonly words?: Partial<Words> },
  random: Random,
): void {
  const draft = apologyDraftOf(mine);
  mine.transact(() => {
    if (readApologyDraft(draft).id === null) draft.set("id", newId<ApologyId>(random));
    if (change.way !== undefined) draft.set("way", change.way);
    if (change.hasNews !== undefined) draft.set("hasNews", change.hasNews);
    for (const name of TEXTS) {
      const next = change.words?.[name];
      if (next === undefined) continue;
      const before = draft.get(name);
      const letters = before instanceof Y.Text ? before : draft.set(name, new Y.Text());
      writeText(letters, next.slice(0, DRAFT_CHARACTERS).toWellFormed());
    }
  });
}

type Words = Readonly<Record<(typeof TEXTS)[number], string>>;

/** Shared, or not to be kept: nothing tells later that there was one. */
export function forgetApologyDraft(mine: Y.Doc): void {
  apologyDraftOf(mine).clear();
}

export function isDraftEmpty(draft: ApologyDraft): boolean {
  return [draft.text, ...Object.values(draft.parts)].every((text) => text.trim() === "");
}
