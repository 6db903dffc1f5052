import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { CommentKind } from "../../../../shared/agreement/comment.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Result } from "../../../../shared/base/result.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ComposerInfo } from "../../../platform/hints/ComposerInfo.tsx";
import { HintsBelow } from "../../../platform/hints/HintsBelow.tsx";
import { readAsSpeaker } from "../../../platform/hints/readers.ts";
import { useHints } from "../../../platform/hints/useHints.ts";
import { useOneMoreTap } from "../../../platform/hints/useOneMoreTap.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useDesk } from "../desk/Desk.tsx";
import styles from "./comments.module.css";
import { type CommentDraft, type DraftPlace, DRAFT_CHARACTERS } from "./commentDrafts.ts";
import { KindChips } from "./KindChips.tsx";
import { ShareRow } from "./ShareRow.tsx";
import { useDraft } from "./useDraft.ts";
import type { Notes } from "./useNotes.ts";

export interface Written {
  readonly draft: CommentDraft;
  readonly today: string;
}

/**
 * A note in the making: mine alone, kept as it is typed, shared as one change. While a talk is paused it waits
 * here: a pause that goes on in the margin is none.
 */
export function NoteComposer(props: {
  readonly notes: Notes;
  readonly place: DraftPlace;
  readonly label: string;
  readonly hasKinds?: boolean;
  /** It was opened by hand, and not because words wait in it. */
  readonly takesFocus: boolean;
  readonly onShare: (written: Written) => Result<void, "too-many-comments" | "too-long">;
  readonly onDone: (isShared: boolean) => void;
}): ReactNode {
  const { notes, place, label, takesFocus } = props;
  const { partnerName, today, tell } = useDesk();
  const { t } = useLingui();
  const draft = useDraft(notes, place);
  const isHeld = useHeldBack() === "paused";
  const waitingId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus]);
  const text = draft?.text ?? "";
  const kind: CommentKind = draft?.kind ?? "comment";
  const hints = useHints(text, readAsSpeaker);
  const write = (change: Partial<CommentDraft>): void => notes.drafts.write(place, change, browserRandom);
  const share = (): void => {
    if (draft === null || isHeld) return;
    const shared = props.onShare({ draft, today });
    if (!shared.ok) {
      if (shared.problem === "too-many-comments")
        tell(t`This point holds as many notes of yours as it can. Perhaps some of them can be taken back?`);
      return;
    }
    notes.drafts.forget(place);
    notes.sheet.flush();
    props.onDone(true);
    announce(t`Shared. ${partnerName} can read it now.`);
  };
  const { isAsking, onSend, onSendAnyway, onChangeIt } = useOneMoreTap(text, readAsSpeaker, share);
  const isTooLong = text.trim().length > LIMITS.commentCharacters;
  const leave = (): void => {
    if (text.trim() === "") notes.drafts.forget(place);
    props.onDone(false);
  };

  return (
    <form
      className={styles["composer"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !isTooLong && !isHeld) onSend();
      }}
    >
      <div className={styles["top"]}>
        <Privacy scope="me" />
        <ComposerInfo isSupport={hints.isSupport}>
          <Trans>
            A note that you share can be read by both of you, and settled by either. Nobody sees who has read it.
          </Trans>
        </ComposerInfo>
      </div>
      {draft !== null && draft.anchor !== null && (
        <blockquote className={styles["quote"]} dir="auto">
          {draft.anchor.quote}
        </blockquote>
      )}
      {props.hasKinds === true && <KindChips kind={kind} text={text} onChange={write} />}
      <TextArea
        label={label}
        rows={2}
        value={text}
        onChange={(next) => write({ text: next })}
        maxLength={DRAFT_CHARACTERS}
        ref={field}
        problem={
          isTooLong ? t`A note holds at most 2,000 characters. All of it is kept here; perhaps it is two notes?` : null
        }
      />
      <HintsBelow
        hints={hints}
        text={text}
        onChange={(change) => {
          const taken = change(text);
          if (taken !== null) write({ text: taken.text });
        }}
      />
      {isHeld && (
        <p id={waitingId} className={styles["waiting"]}>
          <Trans>Your talk is paused. This stays with you until it goes on; then you can share it.</Trans>
        </p>
      )}
      <ShareRow
        isAsking={isAsking}
        canShare={text.trim() !== "" && !isTooLong && !isHeld}
        describedBy={isHeld ? waitingId : null}
        onSendAnyway={onSendAnyway}
        onChangeIt={onChangeIt}
        onLeave={leave}
      />
    </form>
  );
}
