import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { ConversationsView, ConversationView } from "../../platform/conversation/conversations.ts";
import { useQuietNotNow } from "../../platform/mine/useTalk.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { AtRest } from "./home/AtRest.tsx";
import { HowLong } from "./home/HowLong.tsx";
import { LeaveTalk } from "./pause/LeaveTalk.tsx";
import { useMyPause } from "./pause/useMyPause.ts";
import { usePause } from "./pause/usePause.ts";
import { MyTurnVoice } from "./live/MyTurnVoice.tsx";
import { useCan } from "./live/useCan.ts";
import { useFocusAfterAct } from "./live/useFocusAfterAct.ts";
import { useNow } from "./live/useNow.ts";
import { useTalkActs } from "./live/useTalkActs.ts";
import type { PutIntoAgreement } from "./record/putIntoAgreement.ts";
import { SceneBody } from "./SceneBody.tsx";
import { type Scene, sceneOf } from "./sceneOf.ts";
import { useSceneWords } from "./useSceneWords.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { PathsApproach } from "../../platform/ui/drawings/PathsApproach.tsx";
import { useTalkProblem } from "./words/useTalkProblem.ts";

/** The conversation that is shown: the open one, or the one that ended while somebody looked, until they put it away. */
function useShown(view: ConversationsView): readonly [ConversationView | null, () => void] {
  const [lastId, setLastId] = useState<string | null>(null);
  const [awayId, setAwayId] = useState<string | null>(null);
  const { open, past } = view;
  if (open !== null && open.id !== lastId) setLastId(open.id);
  const last = open ?? past.find(({ id }) => id === lastId) ?? null;
  return [last === null || last.id === awayId ? null : last, () => setAwayId(lastId)];
}

/**
 * One page for everything that a conversation can be at, so that the partner's act changes its words and
 * never takes the focus: that follows only one's own acts.
 */
export function TogetherTalk(props: {
  readonly view: ConversationsView;
  readonly PutIntoAgreement: PutIntoAgreement;
}): ReactNode {
  const { view } = props;
  const { t } = useLingui();
  const { me, partner, plainPartner } = useNames();
  const [shown, forget] = useShown(view);
  const [quiet] = useQuietNotNow();
  const acts = useTalkActs(shown?.id ?? null);
  const can = useCan(shown);
  const tell = useTalkProblem();
  const words = useSceneWords();
  const [isTimeHidden, setTimeHidden] = useState(false);
  const [leavingId, setLeavingId] = useState<string | null>(null);
  const scene: Scene | "home" =
    shown !== null ? sceneOf(shown, me, quiet.has(shown.id)) : view.nextFrom !== null ? "rest" : "home";
  // Only a pause watches the time; elsewhere a screen that changes by itself would press.
  const now = useNow(acts.now, scene === "paused");
  const isMyPause = useMyPause(shown);
  const pause = usePause(shown, acts, can("pause"));

  const isHome = shown === null || scene === "home";
  const { title, lead } = isHome
    ? scene === "rest"
      ? { title: t`Talk`, lead: t`No conversation is planned. You can suggest one again from tomorrow.` }
      : view.open === null
        ? { title: t`How long have you got?`, lead: undefined }
        : { title: t`Talk`, lead: t`In a minute you can suggest the next one, if you like.` }
    : words(scene, shown, now, isMyPause);
  const isMyTurn = scene === "live" && shown?.dialogue.next === me;
  useFocusAfterAct(acts, title);

  const rests = scene === "rest" || scene === "home";
  return (
    <Page
      title={title}
      place={t`Talk`}
      scope={rests ? "me" : "both"}
      {...(lead !== undefined && lead !== "" && { lead })}
      aside={scene === "live" ? <InfoButton label={t`About this talk, for you alone`} /> : <InfoButton />}
    >
      <MyTurnVoice
        sentence={scene === "live" ? `${lead ?? ""} ${sentenceOf(title)}` : `${sentenceOf(title)} ${lead ?? ""}`}
        isMyTurn={isMyTurn}
      />
      {!view.kept && <Notice tone="attention">{tell("storage-refused")}</Notice>}
      {/* What froze it says so itself. */}
      {acts.problem !== null && scene !== "trouble" && <Notice tone="attention">{tell(acts.problem)}</Notice>}
      {/* For a turn that came by mistake; nobody but its holder can give it back. */}
      {can("give-back") && (
        <Notice
          tone="calm"
          actions={<Button onPress={() => acts.send({ kind: "give-back" })}>{t`Give the turn back`}</Button>}
        >
          {t`The turn came to you by mistake. Give it back, and ${partner} can go on.`}
        </Notice>
      )}
      {scene === "home" && view.open === null && (
        <>
          {view.past.length === 0 && <PathsApproach />}
          <HowLong />
        </>
      )}
      {!isHome && scene !== "rest" && (
        <SceneBody
          scene={scene}
          isFirst={view.past.length === 0}
          isMyPause={isMyPause}
          now={now}
          pause={pause}
          isTimeHidden={isTimeHidden}
          onHideTime={setTimeHidden}
          onLeave={() => setLeavingId(shown.id)}
          onDone={() => {
            acts.markActed();
            forget();
          }}
          PutIntoAgreement={props.PutIntoAgreement}
          conversation={shown}
          acts={acts}
          me={me}
          partner={partner}
          plainPartner={plainPartner}
          can={can}
          isWaiting={shown.sending !== null}
        />
      )}
      <LeaveTalk
        scene={scene}
        isOpen={shown !== null && shown.id === leavingId}
        onClose={() => setLeavingId(null)}
        onLeave={acts.end}
        partner={partner}
      />
      {rests && <AtRest past={view.past} />}
    </Page>
  );
}

/** A heading has no full stop; spoken after another sentence it needs one, unless it asks or trails off. */
function sentenceOf(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`;
}
