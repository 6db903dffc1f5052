import * as Y from "yjs";
import type { Anchor } from "../../../../shared/agreement/comment.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { clauseFragment, clauseMap } from "../document/layout.ts";

/** A place between two letters of a point: which paragraph, and after how many of all letters that stand in it. */
export interface Place {
  readonly paragraph: number;
  readonly at: number;
}

/** Some words of a point, as they are selected on the screen. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
  readonly words: string;
}

type Edge = Anchor["start"];

function textAt(fragment: Y.XmlFragment, { paragraph, at }: Place): Y.XmlText | null {
  const element = fragment.get(paragraph);
  const text = element instanceof Y.XmlElement ? element.get(0) : null;
  return text instanceof Y.XmlText && at <= text.length ? text : null;
}

function plainEdge({ type, item, assoc }: Y.RelativePosition): Edge {
  const id = (of: Y.ID): { client: number; clock: number } => ({ client: of.client, clock: of.clock });
  return { ...(type !== null && { type: id(type) }), ...(item !== null && { item: id(item) }), assoc };
}

/**
 * Ties a comment to words, so that they stay its words while others type around them. The beginning holds on
 * to its first letter and the end to its last one: what is typed beside them is not part of it.
 */
export function anchorAt(doc: Y.Doc, clause: ClauseId, stretch: Stretch): Anchor | null {
  const map = clauseMap(doc, clause);
  const fragment = map === null ? null : clauseFragment(map);
  const quote = stretch.words.trim().slice(0, LIMITS.commentQuoteCharacters).toWellFormed();
  if (fragment === null || quote === "") return null;
  const [first, last] = [textAt(fragment, stretch.from), textAt(fragment, stretch.to)];
  if (first === null || last === null) return null;
  return {
    start: plainEdge(Y.createRelativePositionFromTypeIndex(first, stretch.from.at, 0)),
    end: plainEdge(Y.createRelativePositionFromTypeIndex(last, stretch.to.at, -1)),
    quote,
  };
}

/**
 * Where its words stand now; null when they are gone, and when the anchor never was one: the partner's device
 * wrote it, and a made-up id can make the look-up throw.
 */
export function placesOf(doc: Y.Doc, clause: ClauseId, anchor: Anchor): Omit<Stretch, "words"> | null {
  const map = clauseMap(doc, clause);
  const fragment = map === null ? null : clauseFragment(map);
  if (fragment === null) return null;
  const [from, to] = [placeOf(doc, fragment, anchor.start), placeOf(doc, fragment, anchor.end)];
  if (from === null || to === null) return null;
  const isEmpty = from.paragraph > to.paragraph || (from.paragraph === to.paragraph && from.at >= to.at);
  return isEmpty ? null : { from, to };
}

function placeOf(doc: Y.Doc, fragment: Y.XmlFragment, edge: Edge): Place | null {
  if (edge.type === undefined && edge.item === undefined) return null;
  try {
    const position = Y.createRelativePositionFromJSON({ ...edge, assoc: edge.assoc ?? 0 });
    const found = Y.createAbsolutePositionFromRelativePosition(position, doc);
    if (found === null || !(found.type instanceof Y.XmlText)) return null;
    const paragraph = fragment.toArray().findIndex((child) => child === found.type.parent);
    return paragraph === -1 ? null : { paragraph, at: found.index };
  } catch {
    return null;
  }
}
