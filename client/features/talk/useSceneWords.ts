import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../shared/base/assertNever.ts";
import type { Dialogue } from "../../../shared/conversation/dialogue.ts";
import type { ConversationView } from "../../platform/conversation/conversations.ts";
import { useEndWords } from "./close/useEndWords.ts";
import { useStepWords } from "./live/useStepWords.ts";
import type { Scene } from "./sceneOf.ts";
import type { SceneWords } from "./SceneWords.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { useWhenWords } from "./words/useWhenWords.ts";

/** The heading and the one line below it. PEOPLE.md section 4, to the letter. */
export function useSceneWords(): (
  scene: Scene,
  conversation: ConversationView,
  now: number,
  isMyPause: boolean,
) => SceneWords {
  const { t } = useLingui();
  const { me, partner } = useNames();
  const when = useWhenWords();
  const stepWords = useStepWords();
  const endWords = useEndWords();

  // Over days a time is named, because nobody sits there waiting.
  const turn = (dialogue: Dialogue, now: number): string => {
    const isMine = dialogue.next === me;
    if (dialogue.plan?.mode === "days") {
      const until = when.moment(dialogue.pen.closesAt, now);
      return isMine
        ? t`Your turn, until ${until}. Take the time you need.`
        : t`${partner} has the turn, until ${until}. You only need to listen.`;
    }
    return isMine ? t`Your turn. Take the time you need.` : t`${partner} has the turn. You only need to listen.`;
  };

  return (scene, { dialogue, floorUntil }, now, isMyPause) => {
    const { plan } = dialogue;
    switch (scene) {
      case "rest":
        return { title: t`Talk`, lead: t`No conversation is planned. You can suggest one again from tomorrow.` };
      case "invited":
        return plan !== null && plan.counters > 0
          ? { title: t`${partner} suggests another time`, lead: t`There is no hurry.` }
          : { title: t`${partner} would like to talk`, lead: t`There is no hurry.` };
      case "suggested":
        return { title: t`You have suggested a talk`, lead: t`There is nothing you have to do now.` };
      case "ready":
        return {
          title: t`It begins when both of you are ready`,
          lead: plan?.topic ?? "",
        };
      case "live":
        return { title: stepWords(dialogue, me, partner), lead: turn(dialogue, now) };
      case "paused": {
        const from = floorUntil === null ? now : floorUntil;
        const time = when.time(from);
        if (from <= now)
          return { title: t`A pause`, lead: t`You can go on when both of you like. Nobody has to explain.` };
        return isMyPause
          ? { title: t`A pause`, lead: t`Paused. Nobody has to explain. You can go on from ${time}. When suits you?` }
          : { title: t`A pause`, lead: t`A pause. Pauses belong to a good conversation. You can go on from ${time}.` };
      }
      case "ended":
        return endWords(dialogue);
      case "trouble":
        return { title: t`This conversation rests`, lead: t`What was said is kept on this device.` };
      default:
        return assertNever(scene);
    }
  };
}
