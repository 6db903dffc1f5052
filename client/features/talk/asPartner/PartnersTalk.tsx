import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useCallback } from "react";
import type { ConversationsView, ConversationView } from "../../../platform/conversation/conversations.ts";
import { useConversations } from "../../../platform/conversation/useConversations.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { AtRest } from "../home/AtRest.tsx";
import { HowLong } from "../home/HowLong.tsx";
import { PastTalks } from "../home/PastTalks.tsx";
import { useNow } from "../live/useNow.ts";
import { SceneBody } from "../SceneBody.tsx";
import { sceneOf } from "../sceneOf.ts";
import { useSceneWords } from "../useSceneWords.ts";

const nothing = (): void => {};
const nobody = (): null => null;
const NO_PAUSE = { isWished: false, wish: nothing, undo: nothing };

/**
 * Talk as it stands before the partner, read from their seat: the same scenes and the same words as on their
 * screen. An invitation they let pass quietly looks here as it arrived, because letting it pass is theirs alone; a
 * place for their words is empty, because their drafts are. It says nothing aloud and keeps nothing.
 */
export function PartnersTalk(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const conversations = useConversations();
  if (conversations?.loaded !== true) return null;
  if (view.stage === "together") return <Together view={conversations} />;
  return (
    <Page title={t`Talk`} scope="me" lead={t`What you two said stays readable here.`} aside={<InfoButton />}>
      <PastTalks past={conversations.past} />
    </Page>
  );
}

function Together(props: { readonly view: ConversationsView }): ReactNode {
  const { view } = props;
  const { session } = useSpace();
  const { t } = useLingui();
  const { me, partner, plainPartner } = useNames();
  const words = useSceneWords();
  const { open, past, nextFrom } = view;
  const scene = open !== null ? sceneOf(open, me, false) : nextFrom !== null ? "rest" : "home";
  const read = useCallback(() => session.conversations()?.now() ?? 0, [session]);
  const now = useNow(read, scene === "paused");
  const isMyPause = open !== null && calledBy(open, me);
  // What froze a talk is each device's own finding.
  if (scene === "trouble")
    return (
      <Page title={t`Talk`} scope="both">
        <p>
          <Trans>This talk cannot be shown from the other seat just now.</Trans>
        </p>
      </Page>
    );
  if (open === null || scene === "home" || scene === "rest")
    return (
      <Page
        title={scene === "home" ? t`How long have you got?` : t`Talk`}
        place={t`Talk`}
        scope="me"
        {...(scene === "rest" && {
          lead: t`No conversation is planned. You can suggest one again from tomorrow.`,
        })}
        aside={<InfoButton />}
      >
        {scene === "home" && <HowLong />}
        <AtRest past={past} />
      </Page>
    );
  const { title, lead } = words(scene, open, now, isMyPause);
  return (
    <Page
      title={title}
      place={t`Talk`}
      scope="both"
      {...(lead !== "" && { lead })}
      aside={scene === "live" ? <InfoButton label={t`About this talk, for you alone`} /> : <InfoButton />}
    >
      <SceneBody
        scene={scene}
        isFirst={past.length === 0}
        isMyPause={isMyPause}
        now={now}
        pause={NO_PAUSE}
        isTimeHidden
        onHideTime={nothing}
        onLeave={nothing}
        onDone={nothing}
        PutIntoAgreement={nobody}
        conversation={open}
        acts={{
          send: nothing,
          end: nothing,
          takeBack: () => false,
          whenFree: nothing,
          now: read,
          problem: null,
          markActed: nothing,
          takeActed: () => false,
        }}
        me={me}
        partner={partner}
        plainPartner={plainPartner}
        can={(move) => open.moves.includes(move)}
        isWaiting={false}
      />
    </Page>
  );
}

/** Who called the pause that is on: the log says so, and both have it. */
function calledBy({ dialogue }: ConversationView, slot: string): boolean {
  return dialogue.said.findLast(({ move }) => move.kind === "pause")?.author === slot;
}
