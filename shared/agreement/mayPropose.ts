import { type Clause, hasEnded, isEmpty } from "./clause.ts";

/**
 * Whether a point belongs on a page that is proposed for signing: it is agreed as it stands (a limit of one's own:
 * by its author's word), it has words that both can read whole, and it has not ended. Everything else is still
 * open, and nobody is named for it.
 *
 * What reads like a rule for the other person needs nothing more here: its author's own *Comfortable* is only
 * given once they have read why (`decisions/look-again.md`), and no point is agreed without it.
 */
export function mayPropose(
  point: { readonly clause: Clause; readonly isAgreed: boolean },
  /** The reader's own day. */
  today: string,
): boolean {
  const { clause, isAgreed } = point;
  return (
    isAgreed &&
    clause.kind !== "request" &&
    clause.textState === "plain" &&
    !isEmpty(clause) &&
    !hasEnded(clause, today)
  );
}
