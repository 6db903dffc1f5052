import { type ReactNode, useEffect, useRef, useState } from "react";
import { announce } from "../../../platform/ui/announce.ts";

/**
 * Says what changed in the talk: the start of my turn at once, everything else politely. The region is there
 * before it has anything to say, because one that appears together with its words is not read; and what
 * stands on the screen when somebody comes to it is read with the page, not announced.
 */
export function MyTurnVoice(props: { readonly sentence: string; readonly isMyTurn: boolean }): ReactNode {
  const { sentence, isMyTurn } = props;
  const [urgent, setUrgent] = useState("");
  const last = useRef(sentence);
  useEffect(() => {
    if (last.current === sentence) return;
    last.current = sentence;
    setUrgent(isMyTurn ? sentence : "");
    if (!isMyTurn) announce(sentence);
  }, [sentence, isMyTurn]);
  return (
    <div role="alert" aria-live="assertive" className="cg-hidden" data-my-turn="">
      {urgent}
    </div>
  );
}
