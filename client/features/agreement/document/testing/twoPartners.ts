import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { Random } from "../../../../../shared/base/random.ts";
import type { Slot } from "../../../../../shared/base/ids.ts";
import { type Agreement, bindAgreement } from "../bindAgreement.ts";
import { nameEditorOrigin } from "../editorOrigin.ts";
import type { OwnWords } from "../ownRemovals.ts";

/** Repeatable bytes: a failing run can be run again. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    bytes: (length) =>
      Uint8Array.from({ length }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
      }),
  };
}

export interface Partner {
  readonly slot: Slot;
  readonly agreement: Agreement;
  readonly random: Random;
}

/** Ada and Bo with a plain document each; `meet` is the network, and until it is called both are offline. */
export function twoPartners(
  seed = 1,
  words: Readonly<Partial<Record<Slot, OwnWords>>> = {},
): { ada: Partner; bo: Partner; meet: () => void } {
  nameEditorOrigin(ySyncPluginKey);
  const partner = (slot: Slot, clientID: number): Partner => {
    const doc = new Y.Doc();
    doc.clientID = clientID;
    // As the sealed document does (decisions/0004): what arrives is never tidied.
    doc.on("afterTransaction", (transaction: Y.Transaction) => {
      transaction._needFormattingCleanup = false;
    });
    return { slot, agreement: bindAgreement(doc, words[slot] ?? null), random: seededRandom(seed + clientID) };
  };
  const ada = partner("a", 12);
  const bo = partner("b", 21);
  const give = (from: Y.Doc, to: Y.Doc): void =>
    Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), "network");
  const meet = (): void => {
    give(ada.agreement.doc, bo.agreement.doc);
    give(bo.agreement.doc, ada.agreement.doc);
    give(ada.agreement.doc, bo.agreement.doc);
  };
  return { ada, bo, meet };
}

/** Types like the editor's binding does: under its origin, into the paragraph's text node. */
export function type(partner: Partner, id: string, letters: string, at = 0): void {
  const text = firstText(partner, id);
  partner.agreement.doc.transact(() => text.insert(Math.min(at, text.length), letters), ySyncPluginKey);
}

/** Suggests letters in the first paragraph, as the editor writes them. */
export function suggest(partner: Partner, id: string, letters: string, at: number): void {
  const text = firstText(partner, id);
  const by = { by: partner.slot };
  partner.agreement.doc.transact(() => text.insert(at, letters, { insertion: by }), ySyncPluginKey);
}

/** Suggests that letters of the first paragraph go. */
export function suggestWithout(partner: Partner, id: string, at: number, length: number): void {
  const text = firstText(partner, id);
  partner.agreement.doc.transact(() => text.format(at, length, { deletion: { by: partner.slot } }), ySyncPluginKey);
}

function firstText(partner: Partner, id: string): Y.XmlText {
  const map = partner.agreement.doc.getMap("clauses").get(id);
  const fragment = map instanceof Y.Map ? map.get("text") : null;
  const paragraph = fragment instanceof Y.XmlFragment ? fragment.get(0) : null;
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("there is nothing to type into");
  return text;
}
