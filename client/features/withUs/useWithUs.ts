import { LIMITS } from "../../../shared/base/limits.ts";
import { type WithUs, withUsNow } from "../../../shared/withUs/withUs.ts";
import { useLookAgain } from "../../platform/browser/useLookAgain.ts";
import { useConversations } from "../../platform/conversation/useConversations.ts";
import { useBound } from "../../platform/said/useBound.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { bindWithUs } from "./document/bindWithUs.ts";

export interface WithUsDesk {
  readonly state: WithUs;
  readonly isMine: boolean;
  /** Suggests a round, or joins the one that the other suggested. */
  readonly switchOn: () => void;
  /** Ends it for both, also a suggestion; no reason, no answer. */
  readonly end: () => void;
}

/** Null while there is only one, and before what lies on this device was read. */
export function useWithUs(): WithUsDesk | null {
  const { session, view } = useSpace();
  const words = useBound(bindWithUs);
  const said = words?.view() ?? null;
  const conversations = useConversations();
  const now = session.conversations()?.now() ?? 0;
  const isOver = (talk: string): boolean => conversations?.past.some(({ id }) => id === talk) === true;
  const state: WithUs = said === null ? { kind: "off" } : withUsNow(said, now, isOver);
  useLookAgain(state.kind === "off" ? null : state.round.until - now);
  if (words === null || conversations === null || view.stage !== "together") return null;
  const say = (until: number, talk: string | null, isOn: boolean): void => {
    words.say({ until, talk, isOn });
    // At once: the other sits beside the same guest and presses next.
    view.shared?.flush();
  };
  return {
    state,
    isMine: state.kind === "suggested" && state.by === view.slot,
    switchOn() {
      // Joining names the same round; a new one would be a second suggestion.
      if (state.kind === "suggested") say(state.round.until, state.round.talk, true);
      else say(Math.floor(now + LIMITS.withUsMs), conversations?.open?.id ?? null, true);
    },
    end() {
      if (state.kind !== "off") say(state.round.until, state.round.talk, false);
    },
  };
}
