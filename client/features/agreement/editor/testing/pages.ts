import { getSchema } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { Slot } from "../../../../../shared/base/ids.ts";
import { baseText } from "../../../../../shared/agreement/textRuns.ts";
import { agreementUndo } from "../../document/agreementUndo.ts";
import { nameEditorOrigin } from "../../document/editorOrigin.ts";
import { readFragment } from "../../document/readFragment.ts";
import { newFragment } from "../../document/writeParagraphs.ts";
import { writeLetters } from "../letterBinding.ts";
import { Deletion, Insertion } from "../suggestionMarks.ts";
import { inHand } from "../writingHand.ts";

const schema = getSchema([Document, Paragraph, Text, Insertion, Deletion]);

/** What somebody does between two places of the text they see; places count the ends of paragraphs too. */
export type Act = (tr: Transaction) => Transaction;

/** `base` with [+letters] that are suggested and [-letters] that are suggested to go. */
export function drawn(doc: Node): string {
  return doc.children
    .map((paragraph) =>
      paragraph.children
        .map(({ text, marks }) =>
          marks.reduce((inner, { type }) => `[${type.name === "insertion" ? "+" : "-"}${inner}]`, text ?? ""),
        )
        .join(""),
    )
    .join("|");
}

export interface Page {
  readonly slot: Slot;
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly fragment: () => Y.XmlFragment;
  state: () => EditorState;
  /** Does something as the editor would, with a caret or a selection before it. */
  act: (from: number, to: number, act: Act) => EditorState;
  base: () => string;
  drawn: () => string;
}

/**
 * A page of one partner: the real rewriting and the real way back into the document, without a screen. The
 * point is Ada's unless `ownedBy` says otherwise.
 */
export function page(slot: Slot, clientID: number, ownedBy: () => Slot | null = () => "a"): Page {
  const doc = new Y.Doc();
  doc.clientID = clientID;
  // As the sealed document does (decisions/0004): what arrives is never tidied.
  doc.on("afterTransaction", (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false;
  });
  const fragment = (): Y.XmlFragment => pointIn(doc).get("text") as Y.XmlFragment;
  nameEditorOrigin(ySyncPluginKey);
  const undo = agreementUndo(doc);
  const state = (): EditorState => EditorState.create({ doc: initProseMirrorDoc(fragment(), schema).doc });
  return {
    slot,
    doc,
    undo,
    fragment,
    state,
    act(from, to, act) {
      const { doc: shown, meta } = initProseMirrorDoc(fragment(), schema);
      const selection = TextSelection.between(shown.resolve(from), shown.resolve(to));
      const before = EditorState.create({ doc: shown, selection });
      const owner = ownedBy();
      const tr = inHand(before, act(before.tr), owner === null || owner === slot ? null : slot);
      const after = before.apply(tr);
      doc.transact(() => {
        writeLetters(fragment(), after.doc, meta.mapping);
        updateYFragment(doc, fragment(), after.doc, meta);
      }, ySyncPluginKey);
      undo.stopCapturing();
      return after;
    },
    base: () => baseText(readFragment(fragment()).runs).join("\n"),
    drawn: () => drawn(state().doc),
  };
}

function pointIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("clauses").get("point") as Y.Map<unknown>;
}

export function give(from: Page, to: Page): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), "network");
}

/** Ada's page and Bo's, with the same words on both. */
export function twoPages(words: string, ownedBy?: () => Slot | null): { ada: Page; bo: Page; meet: () => void } {
  const [ada, bo] = [page("a", 12, ownedBy), page("b", 21, ownedBy)];
  ada.doc.getMap("clauses").set("point", new Y.Map());
  pointIn(ada.doc).set("text", newFragment(words.split("\n")));
  give(ada, bo);
  return {
    ada,
    bo,
    meet() {
      give(ada, bo);
      give(bo, ada);
      give(ada, bo);
    },
  };
}
