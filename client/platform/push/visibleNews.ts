import type * as Y from "yjs";

/**
 * What of the shared document the other sees as soon as it is there. The rest is in there too and shows nothing, or not
 * yet: marks before both have pressed, halves of a weekly look, what is muted, where somebody stands in a meeting. Of
 * those no word goes to the server: being told "there is something" and finding nothing would say that they happened.
 */
const SEEN_AT_ONCE = [
  "clauses",
  "topics",
  "comments",
  "threads",
  "apologies",
  "promises",
  "promiseLog",
  "promiseWords",
  "findings",
  "warmWords",
  "reassurance",
  "reassuranceAnswers",
] as const;

/** Hears of one's own changes that the other will see; returns how to stop. */
export function onVisibleNews(shared: Y.Doc, onNews: () => void): () => void {
  const look = ({ local, changedParentTypes }: Y.Transaction): void => {
    if (!local) return;
    const isSeen = SEEN_AT_ONCE.some((name) => {
      const root = shared.share.get(name);
      return root !== undefined && changedParentTypes.has(root);
    });
    if (isSeen) onNews();
  };
  shared.on("afterTransaction", look);
  return () => shared.off("afterTransaction", look);
}
