import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./comments.module.css";
import { newThreadPlace } from "./commentDrafts.ts";
import { NoteComposer } from "./NoteComposer.tsx";
import { NotesPlace } from "./NotesPlace.tsx";
import { ThreadView } from "./ThreadView.tsx";
import type { Notes } from "./useNotes.ts";
import { useDraft } from "./useDraft.ts";

/** What both said about one point: what is open, what is settled, and a place to say more. */
export function NotesList(props: { readonly notes: Notes | null; readonly number: string }): ReactNode {
  const { notes, number } = props;
  if (notes === null || !notes.isOpen) return null;
  return <OpenList notes={notes} number={number} />;
}

function OpenList(props: { readonly notes: Notes; readonly number: string }): ReactNode {
  const { notes, number } = props;
  const { mayWrite } = useDesk();
  const { t } = useLingui();
  const more = useRef<HTMLButtonElement>(null);
  const threads = useRef<HTMLUListElement>(null);
  const place = newThreadPlace(notes.clause.id);
  const draft = useDraft(notes, place);
  const open = notes.threads.filter(({ isSettled }) => !isSettled);
  const settled = notes.threads.filter(({ isSettled }) => isSettled);
  const isWriting = mayWrite && (notes.isWriting ?? draft !== null);
  const leave = (isShared: boolean): void => {
    flushSync(() => {
      notes.setWriting(isShared ? null : false);
      if (notes.threads.length === 0 && !isShared) notes.setOpen(false);
    });
    if (more.current === null) document.getElementById(notes.entryId)?.focus();
    else more.current.focus({ preventScroll: isShared });
    // What was just said stands above the hand; it is what one wants to see.
    if (isShared) threads.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  };
  return (
    <NotesPlace id={notes.listId} title={t`Notes on point ${number}`} onClose={() => notes.setOpen(false)}>
      {open.length > 0 && (
        <ul ref={threads} className={styles["threads"]} aria-label={t`Open notes`}>
          {open.map((thread) => (
            <ThreadView key={thread.id} notes={notes} thread={thread} />
          ))}
        </ul>
      )}
      {isWriting && (
        <NoteComposer
          notes={notes}
          place={place}
          label={t`What I would like to say about point ${number}`}
          hasKinds
          takesFocus={notes.isWriting === true}
          onShare={(written) => notes.comments.share(notes.clause, written.draft, null, written.today)}
          onDone={leave}
        />
      )}
      {mayWrite && !isWriting && (
        <div>
          <Button ref={more} onPress={() => notes.begin("comment", null, "")}>
            {draft === null ? <Trans>Write a note</Trans> : <Trans>Go on with my draft</Trans>}
          </Button>
        </div>
      )}
      {settled.length > 0 && (
        <Disclosure title={<Trans>Settled</Trans>}>
          <ul className={styles["threads"]} aria-label={t`Settled notes`}>
            {settled.map((thread) => (
              <ThreadView key={thread.id} notes={notes} thread={thread} />
            ))}
          </ul>
        </Disclosure>
      )}
    </NotesPlace>
  );
}
