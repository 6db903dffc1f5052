import { useCallback, useRef, useState } from "react";
import type { ConversationId } from "../../../../shared/base/ids.ts";
import type { Move } from "../../../../shared/conversation/moves.ts";
import { EMPTY_TALK_DRAFT, writeTalkDraft } from "../../../platform/mine/talkDrafts.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import type { TalkProblem } from "../../../platform/words/talkProblem.ts";
import { useTalkProblem } from "../words/useTalkProblem.ts";

export interface TalkActs {
  /** `draft`: the words that go with it; they stay in the private document until the move was acknowledged. */
  readonly send: (move: Move, draft?: string) => void;
  readonly end: () => void;
  /** False when it may have left this device already. */
  readonly takeBack: () => boolean;
  /** Now, or as soon as what is on its way has arrived. */
  readonly whenFree: (act: () => void) => void;
  readonly now: () => number;
  readonly problem: TalkProblem | null;
  /** An act of one's own that sends nothing, such as going back to the list. */
  readonly markActed: () => void;
  /** True once after an act of one's own, for whoever moves the focus to what comes next. */
  readonly takeActed: () => boolean;
}

/** What this person can do in a conversation; what could not be done is one sentence, and the words are kept. */
export function useTalkActs(conversation: ConversationId | null): TalkActs {
  const { session } = useSpace();
  const mine = useMine();
  const tell = useTalkProblem();
  const [problem, setProblem] = useState<TalkProblem | null>(null);
  const acted = useRef(false);
  const settle = useCallback(
    (found: TalkProblem | null) => {
      setProblem(found);
      if (found !== null) announce(tell(found));
    },
    [tell],
  );
  const send = useCallback(
    (move: Move, draft?: string) => {
      const conversations = session.conversations();
      if (conversations === null || conversation === null) return;
      acted.current = true;
      setProblem(null);
      void conversations.send(conversation, move).then((sent) => {
        if (sent.ok && draft !== undefined && mine !== null) writeTalkDraft(mine, draft, EMPTY_TALK_DRAFT);
        settle(sent.ok || sent.problem === "taken-back" ? null : sent.problem);
      });
    },
    [session, conversation, mine, settle],
  );
  const end = useCallback(() => {
    const conversations = session.conversations();
    if (conversations === null || conversation === null) return;
    acted.current = true;
    void conversations.end(conversation).then((ended) => settle(ended.ok ? null : ended.problem));
  }, [session, conversation, settle]);
  const takeBack = useCallback(() => {
    return conversation !== null && session.conversations()?.takeBack(conversation) === true;
  }, [session, conversation]);
  const whenFree = useCallback(
    (act: () => void) => {
      const conversations = session.conversations();
      const isFree = (): boolean => conversations?.view().open?.sending == null;
      if (conversations === null || isFree()) return act();
      const stop = conversations.subscribe(() => {
        if (!isFree()) return;
        stop();
        act();
      });
    },
    [session],
  );
  const now = useCallback(() => session.conversations()?.now() ?? Date.now(), [session]);
  const takeActed = useCallback(() => {
    const was = acted.current;
    acted.current = false;
    return was;
  }, []);
  const markActed = useCallback(() => {
    acted.current = true;
  }, []);
  return { send, end, takeBack, whenFree, now, problem, markActed, takeActed };
}
