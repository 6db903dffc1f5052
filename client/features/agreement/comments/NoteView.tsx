import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Comment } from "../../../../shared/agreement/comment.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useDesk } from "../desk/Desk.tsx";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { answerPlace, changePlace, newThreadPlace } from "./commentDrafts.ts";
import styles from "./comments.module.css";
import { NoteComposer } from "./NoteComposer.tsx";
import { useDraft } from "./useDraft.ts";
import type { Notes } from "./useNotes.ts";

/** What one of the two said, and on which day. My own I may word anew or take back; then it is gone for both. */
export function NoteView(props: { readonly notes: Notes; readonly comment: Comment }): ReactNode {
  const { notes, comment } = props;
  const { me, partnerName, mayWrite } = useDesk();
  const { t } = useLingui();
  const say = useDayWords();
  const [isChanging, setChanging] = useState<boolean | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const place = changePlace(notes.clause.id, comment.id);
  const draft = useDraft(notes, place);
  const isMine = comment.author === me;
  const isWriting = isMine && mayWrite && (isChanging ?? draft !== null);
  const begin = (): void => {
    if (draft === null) notes.drafts.write(place, { text: comment.text, kind: comment.kind }, browserRandom);
    setChanging(true);
  };
  // The words go back to where they came from, unless others of mine wait there.
  const takeBack = (): void => {
    const { id, thread, text, kind, anchor } = comment;
    const from = thread === id ? newThreadPlace(notes.clause.id) : answerPlace(notes.clause.id, thread);
    const isKept = notes.drafts.at(from) === null && (thread === id || notes.threads.some(hasOthers));
    flushSync(() => {
      if (isKept) notes.drafts.write(from, { text, kind, anchor }, browserRandom);
      notes.comments.takeBack(comment);
    });
    notes.sheet.flush();
    document.getElementById(notes.listId)?.focus();
    announce(
      isKept
        ? t`Taken back. It is gone for both of you; the words are in your draft.`
        : t`Taken back. It is gone for both of you.`,
    );
  };
  const hasOthers = ({ id, comments }: Notes["threads"][number]): boolean =>
    id === comment.thread && comments.length > 1;

  return (
    <div className={styles["note"]} data-slot={comment.author}>
      <p className={styles["by"]}>
        <span className={styles["name"]}>{isMine ? <Trans>You</Trans> : <bdi>{partnerName}</bdi>}</span>
        <span>{say(comment.day)}</span>
        {comment.kind === "question" && (
          <span>
            <Trans>a question</Trans>
          </span>
        )}
        {comment.isChanged && (
          <span>
            <Trans>worded anew</Trans>
          </span>
        )}
      </p>
      {isWriting ? (
        <NoteComposer
          notes={notes}
          place={place}
          label={t`My words, anew`}
          takesFocus={isChanging === true}
          onShare={({ draft: anew }) => notes.comments.change(comment, anew.text)}
          onDone={(isShared) => {
            flushSync(() => {
              if (notes.drafts.at(place)?.text === comment.text) notes.drafts.forget(place);
              setChanging(isShared ? null : false);
            });
            change.current?.focus();
          }}
        />
      ) : (
        <p className={styles["said"]} dir="auto">
          {comment.text}
        </p>
      )}
      {isMine && mayWrite && !isWriting && (
        <div className={styles["acts"]}>
          <Button ref={change} tone="plain" onPress={begin}>
            <Trans>Change it</Trans>
          </Button>
          <Button tone="plain" onPress={takeBack}>
            <Trans>Take it back</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
