import { createContext, use } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import type { Comments } from "../comments/bindComments.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import type { Marks } from "../marks/bindMarks.ts";
import type { WritingPlace } from "./writingPlace.ts";

/** One document that can be written in on this screen: mine, or ours. */
export interface Sheet {
  readonly scope: "me" | "both";
  readonly agreement: Agreement;
  /** Null in the private document. */
  readonly awareness: Awareness | null;
  /** Seals what was typed, at once: called when the caret leaves a text. */
  readonly flush: () => void;
}

/** Everything that points and topics need, gathered once by the screen; it stays the same while people type. */
export interface DeskTools {
  readonly me: Slot;
  readonly partnerName: string;
  /** The reader's own day, as it lies in the document. */
  readonly today: string;
  readonly mine: Sheet | null;
  readonly shared: Sheet | null;
  readonly marks: Marks | null;
  readonly comments: Comments | null;
  /** New words and changes go to this sheet: the private one while alone and for "on my own first". */
  readonly writes: Sheet | null;
  readonly place: WritingPlace;
  /** False in a closed space: everything can be read, nothing changed. */
  readonly mayWrite: boolean;
  /** A picture of the partner's page: drawn as it lies before them, and no text of it opens. */
  readonly isPicture: boolean;
  readonly add: (topic: TopicId, text?: string, then?: "stay" | "write", answers?: ClauseId) => void;
  readonly remove: (sheet: Sheet, clause: Clause) => void;
  readonly share: (clause: Clause) => void;
  readonly tell: (sentence: string) => void;
}

export const DeskContext = createContext<DeskTools | null>(null);

export function useDesk(): DeskTools {
  const desk = use(DeskContext);
  if (desk === null) throw new Error("a point needs a desk to lie on");
  return desk;
}

/** Where the two carets are. Apart from the rest, because it changes with every tap into another text. */
export interface Carets {
  /** The key of the one text that I am writing in. */
  readonly active: string | null;
  /** The clause that my partner's caret is in. */
  readonly partnerClause: string | null;
}

export const CaretContext = createContext<Carets>({ active: null, partnerClause: null });

/** The same point may be open in both documents at once, so a text is named by its sheet too. */
export function textKey(sheet: Sheet, clause: Clause): string {
  return `${sheet.scope}:${clause.id}`;
}

/** The point of this sheet that a key names, or null. */
export function idIn(sheet: Sheet, key: string | null): string | null {
  return key?.startsWith(`${sheet.scope}:`) === true ? key.slice(sheet.scope.length + 1) : null;
}

/** Whose hand a change on a sheet is: nobody's in particular in the private one, where everything is mine. */
export function writerIn(sheet: Sheet, me: Slot): Slot | null {
  return sheet.scope === "both" ? me : null;
}
