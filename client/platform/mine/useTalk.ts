import {
  type Calm,
  calmOf,
  NO_CALM,
  pauseNotesOf,
  quietOf,
  readCalm,
  readPauseNotes,
  readQuiet,
  writeCalm,
  writePauseNote,
  writeQuiet,
} from "./talk.ts";
import { EMPTY_TALK_DRAFT, readTalkDrafts, type TalkDraft, talkDraftsOf, writeTalkDraft } from "./talkDrafts.ts";
import { useMine } from "./useMine.ts";
import { useObserved } from "./useObserved.ts";

/** `key`: the conversation's id and the step, "<id>/statement"; "new/..." before there is a conversation. */
export function useTalkDraft(key: string): readonly [TalkDraft, (next: TalkDraft) => void] {
  const mine = useMine();
  const drafts = useObserved(mine === null ? null : talkDraftsOf(mine), readTalkDrafts);
  const write = (next: TalkDraft): void => {
    if (mine !== null) writeTalkDraft(mine, key, next);
  };
  return [drafts.get(key) ?? EMPTY_TALK_DRAFT, write];
}

/** Whether something of a conversation is written and not said. */
export function useHasBegun(conversation: string): boolean {
  const mine = useMine();
  const drafts = useObserved(mine === null ? null : talkDraftsOf(mine), readTalkDrafts);
  return [...drafts.keys()].some((key) => key.startsWith(`${conversation}/`));
}

/** The quiet "not now": nothing is sent, and one's own screens then show that nothing is planned. */
export function useQuietNotNow(): readonly [ReadonlySet<string>, (conversation: string, isQuiet?: boolean) => void] {
  const mine = useMine();
  const quiet = useObserved(mine === null ? null : quietOf(mine), readQuiet);
  const write = (conversation: string, isQuiet = true): void => {
    if (mine !== null) writeQuiet(mine, conversation, isQuiet);
  };
  return [quiet, write];
}

/** Private numbers from 0 to 10, before and after; shown to nobody. */
export function useCalm(conversation: string): readonly [Calm, (change: Partial<Calm>) => void] {
  const mine = useMine();
  const calms = useObserved(mine === null ? null : calmOf(mine), readCalm);
  const write = (change: Partial<Calm>): void => {
    if (mine !== null) writeCalm(mine, conversation, change);
  };
  return [calms.get(conversation) ?? NO_CALM, write];
}

/** What somebody writes for themselves while the conversation is paused. */
export function usePauseNote(conversation: string): readonly [string, (next: string) => void] {
  const mine = useMine();
  const notes = useObserved(mine === null ? null : pauseNotesOf(mine), readPauseNotes);
  const write = (next: string): void => {
    if (mine !== null) writePauseNote(mine, conversation, next);
  };
  return [notes.get(conversation) ?? "", write];
}
