import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Thread } from "../../../../shared/agreement/commentThreads.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { useDesk } from "../desk/Desk.tsx";
import { placesOf } from "./anchor.ts";
import { answerPlace } from "./commentDrafts.ts";
import styles from "./comments.module.css";
import { NoteComposer } from "./NoteComposer.tsx";
import { NoteView } from "./NoteView.tsx";
import { useDraft } from "./useDraft.ts";
import type { Notes } from "./useNotes.ts";

/** One thread: the words it is about, what was said, and that either of the two can settle it or open it again. */
export function ThreadView(props: { readonly notes: Notes; readonly thread: Thread }): ReactNode {
  const { notes, thread } = props;
  const { mayWrite } = useDesk();
  const { t } = useLingui();
  const [isAnswering, setAnswering] = useState<boolean | null>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const place = answerPlace(notes.clause.id, thread.id);
  const draft = useDraft(notes, place);
  const isWriting = mayWrite && (isAnswering ?? draft !== null);
  const settle = (): void => {
    flushSync(() => notes.comments.settle(thread, thread.isSettled ? "open" : "settled"));
    notes.sheet.flush();
    document.getElementById(notes.listId)?.focus();
    announce(thread.isSettled ? t`Open again.` : t`Settled. It can be opened again at any time.`);
  };
  return (
    <li className={styles["thread"]}>
      <Quote notes={notes} thread={thread} />
      {thread.comments.map((comment) => (
        <NoteView key={`${comment.id}.${comment.author}`} notes={notes} comment={comment} />
      ))}
      {isWriting && (
        <NoteComposer
          notes={notes}
          place={place}
          label={t`My answer`}
          takesFocus={isAnswering === true}
          onShare={(written) => notes.comments.share(notes.clause, written.draft, thread, written.today)}
          onDone={(isShared) => {
            flushSync(() => setAnswering(isShared ? null : false));
            answer.current?.focus();
          }}
        />
      )}
      {mayWrite && !isWriting && (
        <div className={styles["acts"]}>
          <Button ref={answer} tone="plain" onPress={() => setAnswering(true)}>
            {draft === null ? <Trans>Answer</Trans> : <Trans>Go on with my answer</Trans>}
          </Button>
          <Button tone="plain" onPress={settle}>
            {thread.isSettled ? <Trans>Open it again</Trans> : <Trans>This is settled</Trans>}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The words stay with the comment when they have gone from the point. */
function Quote(props: { readonly notes: Notes; readonly thread: Thread }): ReactNode {
  const { notes, thread } = props;
  const { anchor } = thread;
  if (anchor === null) return null;
  const isGone = placesOf(notes.sheet.agreement.doc, notes.clause.id, anchor) === null;
  return (
    <div className={styles["about"]}>
      {isGone && (
        <p>
          <Trans>These words are no longer in the point:</Trans>
        </p>
      )}
      <blockquote className={styles["quote"]} dir="auto">
        {anchor.quote}
      </blockquote>
    </div>
  );
}
