import { useLingui } from "@lingui/react/macro";
import { memo, type ReactNode, useState } from "react";
import { type Clause, hasEnded } from "../../../../shared/agreement/clause.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { CommentableText } from "../comments/CommentableText.tsx";
import { NotesEntry } from "../comments/NotesEntry.tsx";
import { NotesList } from "../comments/NotesList.tsx";
import { useNotes } from "../comments/useNotes.ts";
import { beginOwnVersion } from "../document/ownVersion.ts";
import { type Sheet, textKey, useDesk } from "../desk/Desk.tsx";
import { focusComfortable } from "../desk/handFocus.ts";
import { useIsAskedFor } from "../find/asked.ts";
import { PointText } from "../editor/PointText.tsx";
import type { AnsweredBy } from "../topic/topicsOnPage.ts";
import { AnsweredRequest } from "./AnsweredRequest.tsx";
import { AnswerRequest } from "./AnswerRequest.tsx";
import { Suggestions } from "../suggestions/Suggestions.tsx";
import { GoneNote } from "./GoneNote.tsx";
import { InYourName } from "./InYourName.tsx";
import { LookAgain } from "./LookAgain.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import { OwnVersion } from "./OwnVersion.tsx";
import { PointFoot } from "./PointFoot.tsx";
import { PointFrame } from "./PointFrame.tsx";
import { PointStateLine } from "./PointStateLine.tsx";
import { PointThoughts } from "./PointThoughts.tsx";
import { useComfortable } from "./useComfortable.ts";
import { UnreadableText } from "./UnreadableText.tsx";
import { useMayChange } from "./useMayChange.ts";

/** A point that both can read and write. Drawn again only when it changes itself, however much is typed elsewhere. */
export const SharedPoint = memo(function SharedPoint(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string;
  /** It was deleted while I write in it, and is drawn for as long as I do: its words, and nothing else. */
  readonly isGone: boolean;
  /** My own version of this point, not shared yet. */
  readonly own: Clause | null;
  readonly state: PointState;
  /** The point that answers it, if it is a request that was answered. */
  readonly answer: AnsweredBy | null;
}): ReactNode {
  const { sheet, clause, number, isGone, own, state, answer } = props;
  const { mine, writes, place, today } = useDesk();
  const { t } = useLingui();
  const notes = useNotes(sheet, clause);
  const comfortable = useComfortable(clause, state);
  const [wasUnfolded, setUnfolded] = useState(false);
  const isAskedFor = useIsAskedFor(answer === null ? null : clause);
  const isUnfolded = wasUnfolded || isAskedFor;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const maySayMore = useMayChange(sheet, clause);
  // "On my own first": a tap into the shared words opens my own version below them.
  const writeAlone = (): void => {
    if (mine === null) return;
    if (own === null) beginOwnVersion(mine.agreement, clause);
    place.enter(textKey(mine, clause), "end");
  };
  // So does what stands beside them: letters typed there would reach the other as they are typed.
  const sayMoreAlone = (): void => {
    if (mine === null) return;
    if (own === null) beginOwnVersion(mine.agreement, clause);
    setMoreOpen(true);
  };
  const isAlone = writes?.scope === "me";
  const write = (): void => (writes?.scope === "me" ? writeAlone() : place.enter(textKey(sheet, clause), "end"));
  // The panel goes, and the focus with it: the answer that was meant has it.
  const keep = (): void => {
    focusComfortable(clause.id);
    comfortable.confirm();
  };
  const look = isGone
    ? "gone"
    : answer !== null
      ? "answered"
      : hasEnded(clause, today)
        ? "ended"
        : state.isAgreed
          ? "agreed"
          : state.talkers.length > 0
            ? "talk"
            : "open";
  return (
    <PointFrame sheet={sheet} clause={clause} number={isGone ? null : number} look={look}>
      {answer !== null && (
        <AnsweredRequest
          clause={clause}
          number={number}
          answer={answer}
          isUnfolded={isUnfolded}
          onToggle={() => setUnfolded(!wasUnfolded)}
        />
      )}
      {(answer === null || isUnfolded) && (
        <>
          <CommentableText notes={notes} point={clause.id}>
            <PointText
              sheet={sheet}
              clause={clause}
              label={t`Point ${number}`}
              {...(isAlone && { onWish: writeAlone })}
            />
          </CommentableText>
          {isGone && <GoneNote clause={clause} />}
        </>
      )}
      {(answer === null || isUnfolded) && !isGone && (
        <>
          <Suggestions sheet={sheet} clause={clause} number={number} />
          <PointThoughts sheet={sheet} clause={clause} />
          <UnreadableText sheet={sheet} clause={clause} />
          {own !== null && mine !== null && (
            <OwnVersion
              sheet={mine}
              clause={own}
              number={number}
              maySayMore={maySayMore}
              isMoreOpen={isMoreOpen}
              onMore={setMoreOpen}
            />
          )}
          <InYourName sheet={sheet} clause={clause} state={state} onTakeOn={comfortable.press} />
          <PointFoot
            sheet={sheet}
            clause={clause}
            number={number}
            state={<PointStateLine clause={clause} state={state} number={number} />}
            {...(isAlone && { onMore: sayMoreAlone })}
          >
            <MarkButtons clause={clause} state={state} number={number} onComfortable={() => comfortable.press()} />
            <AnswerRequest clause={clause} isAnswered={answer !== null} />
            <NotesEntry notes={notes} number={number} />
          </PointFoot>
          {comfortable.asked.length > 0 && (
            <LookAgain rules={comfortable.asked} number={number} onWrite={write} onKeep={keep} />
          )}
          <NotesList notes={notes} number={number} />
        </>
      )}
    </PointFrame>
  );
});
