import * as Y from "yjs";
import { bindComments, type Comments } from "../../client/features/agreement/comments/bindComments.ts";
import { type Agreement, bindAgreement } from "../../client/features/agreement/document/bindAgreement.ts";
import { bindMarks, type Marks } from "../../client/features/agreement/marks/bindMarks.ts";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import type { RecordPen } from "../../client/platform/space/recordPen.ts";
import type { Clause } from "../../shared/agreement/clause.ts";
import type { ClauseId, Slot } from "../../shared/base/ids.ts";

/** The agreement as one device reads and writes it: the very bindings that the screen uses. */
export interface AgreementDesk {
  readonly slot: Slot;
  readonly agreement: Agreement;
  readonly marks: Marks;
  readonly comments: Comments;
}

/**
 * What the schedule remembers of what people did, so that a reader can be asked whether it still holds. The private
 * document of a person is the same on both of their devices at once: it is sealed and sent like the shared one, and
 * how is shown elsewhere.
 */
export class AgreementRecord {
  readonly #mine = { a: new Y.Doc(), b: new Y.Doc() };
  readonly #desks = new WeakMap<SealedDocument, AgreementDesk>();
  /** What points said, letter for letter, when each pressed *Comfortable* on them. */
  readonly pressed: Readonly<Record<Slot, Set<string>>> = { a: new Set(), b: new Set() };
  /** Words that somebody suggested, by the point; each is there once and nobody else writes it. */
  readonly suggested = new Map<string, string>();
  /** Words of suggestions that somebody took, left or took back. */
  readonly settled = new Set<string>();
  /** Points that somebody deleted who may. */
  readonly removed = new Set<string>();
  /** Texts of comments that their author took back, and of those that stay, by the point. */
  readonly said = new Map<string, ClauseId>();
  readonly takenBack = new Set<string>();

  deskAt(document: SealedDocument, pen: RecordPen): AgreementDesk {
    const known = this.#desks.get(document);
    if (known !== undefined) return known;
    const { slot } = pen;
    const mine = this.#mine[slot];
    const words = { pen: () => pen, mine: () => mine, subscribe: () => () => {} };
    const desk: AgreementDesk = {
      slot,
      agreement: bindAgreement(document.inner, words),
      marks: bindMarks(document.inner, mine, pen),
      comments: bindComments(document.inner, mine, pen),
    };
    desk.marks.subscribe(() => {});
    desk.comments.subscribe(() => {});
    this.#desks.set(document, desk);
    return desk;
  }
}

/** What a mark is about, without the hash that the program makes of it. */
export function contentOf(clause: Clause): string {
  const { id, paragraphs, who, start, review, end, details } = clause;
  return JSON.stringify([id, paragraphs, who, start, review, end, details.scope, details.fallback]);
}
