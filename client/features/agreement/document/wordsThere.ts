import type * as Y from "yjs";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { clauseFragment, clauseMap } from "./layout.ts";
import { readFragment } from "./readFragment.ts";

/** What stands in a point, whether or not it is shown: with everything that is suggested, as its writer reads it. */
export function wordsThere(doc: Y.Doc, id: ClauseId): string {
  const map = clauseMap(doc, id);
  const runs = readFragment(map === null ? null : clauseFragment(map)).runs;
  const paragraphs = runs.map((paragraph) => paragraph.filter(({ deletedBy }) => deletedBy === undefined));
  return paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join("")).join("\n");
}
