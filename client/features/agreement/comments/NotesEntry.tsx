import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { whoSeenFrom } from "../../../../shared/agreement/clause.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { LightButton } from "../../../platform/ui/LightButton.tsx";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./comments.module.css";
import { useStarter } from "./useStarter.ts";
import type { Notes } from "./useNotes.ts";

/**
 * One quiet word under a point. It says how many notes stand here and never which of them are new: what waits
 * for nobody needs no number, and nobody is told who has read what.
 */
export function NotesEntry(props: { readonly notes: Notes | null; readonly number: string }): ReactNode {
  const { notes, number } = props;
  const { me, mayWrite } = useDesk();
  const starter = useStarter();
  const { t } = useLingui();
  useNews(notes, number);
  if (notes === null) return null;
  const { clause, threads, isOpen, hasDraft } = notes;
  const count = threads.reduce((sum, { comments }) => sum + comments.length, 0);
  if (count === 0 && !mayWrite) return null;
  const toggle = (): void => {
    if (!isOpen && count === 0) notes.begin("comment", null, "");
    else notes.setOpen(!isOpen);
  };
  const mayAsk = mayWrite && !isOpen && whoSeenFrom(clause.who, me) === "ask-me";
  return (
    <>
      <LightButton
        id={notes.entryId}
        className={styles["entry"]}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": notes.listId })}
        onPress={toggle}
      >
        {count === 0 ? <Trans>Comment</Trans> : <Plural value={count} one="# note here" other="# notes here" />}
        <span className="cg-hidden">{t`on point ${number}`}</span>
        {hasDraft && !isOpen && (
          <span className={styles["mine"]}>
            <Trans>a draft of yours</Trans>
          </span>
        )}
      </LightButton>
      {mayAsk && (
        <LightButton
          className={styles["entry"]}
          aria-label={t`Ask about it, point ${number}`}
          onPress={() => notes.begin("question", null, starter)}
        >
          <Trans>Ask about it</Trans>
        </LightButton>
      )}
    </>
  );
}

/** A note of the other's is said once, politely, to whoever listens to this page. */
function useNews(notes: Notes | null, number: string): void {
  const { me, partnerName } = useDesk();
  const { t } = useLingui();
  const theirs = (notes?.threads ?? []).reduce(
    (sum, { comments }) => sum + comments.filter(({ author }) => author !== me).length,
    0,
  );
  const before = useRef<number | null>(null);
  const isThere = notes !== null;
  // Whose signature was only checked now stood here before.
  const isNews = notes?.comments.cameLate(notes.clause.id) !== true;
  useEffect(() => {
    if (isThere && isNews && before.current !== null && theirs > before.current)
      announce(t`${partnerName} wrote a note on point ${number}.`);
    before.current = isThere ? theirs : null;
  }, [isThere, isNews, theirs, partnerName, number, t]);
}
