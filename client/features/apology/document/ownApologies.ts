import type * as Y from "yjs";
import { apologyTexts, readApology } from "../../../../shared/apology/apology.ts";
import { APOLOGY_PARTS } from "../../../../shared/apology/apologyParts.ts";
import type { ApologyId } from "../../../../shared/base/ids.ts";
import { apologyDraftOf, readApologyDraft } from "./apologyDraft.ts";
import { readsOf } from "./keptReads.ts";

/** What of apologies is in a private document: the one being written, in both ways of writing, and what was read. */
export function ownApologies(mine: Y.Doc): readonly string[] {
  const { parts, text } = readApologyDraft(apologyDraftOf(mine));
  const read = [...readsOf(mine)].flatMap(([id, value]) => {
    // reason: only its words are wanted; whose it is stands beside them on the screen.
    const apology = readApology(id as ApologyId, "a", value);
    return apology === null || "takenBack" in apology ? [] : [apologyTexts(apology.said).join("\n")];
  });
  return [...APOLOGY_PARTS.map((part) => parts[part]), text, ...read];
}
