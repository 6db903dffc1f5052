import type * as Y from "yjs";
import { readComment } from "../../../../shared/agreement/comment.ts";
import { type CommentId, isId } from "../../../../shared/base/ids.ts";
import { readCanonical } from "../../../../shared/seal/canonical.ts";
import { type SignedRecord, signedRecordSchema } from "../../../../shared/seal/record/signedRecord.ts";
import { keptComments } from "./bindComments.ts";
import { commentDraftsOf, readCommentDraft } from "./commentDrafts.ts";

/** Everything this person wrote about points, shared or not, for their own copy. */
export function ownComments(mine: Y.Doc): readonly string[] {
  const drafts = [...commentDraftsOf(mine).keys()].map((place) => readCommentDraft(mine, place)?.text ?? "");
  const kept = [...keptComments(mine)].map(([id, stored]) => {
    const json = typeof stored === "string" ? readCanonical(stored) : null;
    const record = signedRecordSchema.safeParse(json?.ok === true ? json.value : null);
    // reason: the schema is a record's shape; whose it is needs no proof in one's own document.
    return record.success && isId(id) ? readComment(id as CommentId, record.data as unknown as SignedRecord) : null;
  });
  return [...kept.map((comment) => comment?.text ?? ""), ...drafts];
}
