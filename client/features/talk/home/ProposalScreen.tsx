import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { otherSlot } from "../../../../shared/base/ids.ts";
import { useConversations } from "../../../platform/conversation/useConversations.ts";
import { writeTalkDraft } from "../../../platform/mine/talkDrafts.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import type { TalkProblem } from "../../../platform/words/talkProblem.ts";
import { firstStatementDraft } from "../live/draftName.ts";
import { useModeWords } from "../words/useModeWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useTalkProblem } from "../words/useTalkProblem.ts";
import { type Brought, BroughtSentence } from "./BroughtSentence.tsx";
import styles from "./home.module.css";
import { modeFrom } from "./modeFrom.ts";
import { HowAndWhen, type Plan } from "./HowAndWhen.tsx";

/** What it is about, and send. When, who begins and how are answered already, and can be changed. */
export function ProposalScreen(): ReactNode {
  const { session, view: space } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const mine = useMine();
  const view = useConversations();
  const { me, partner } = useNames();
  const words = useModeWords();
  const tell = useTalkProblem();
  const mode = modeFrom(useParams()["mode"]);
  const [topic, setTopic] = useState("");
  const [brought, setBrought] = useState<Brought | null>(null);
  const [plan, setPlan] = useState<Plan>({ at: null, aloud: false, mineFirst: true });
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<TalkProblem | "no-topic" | null>(null);

  // Also when the other one has just suggested something: there is one conversation at a time.
  const isOpen = view?.open != null;
  useEffect(() => {
    if (isOpen) void navigate("/talk", { replace: true });
  }, [isOpen, navigate]);

  if (mode === null || space.stage !== "together") return <Navigate to="/talk" replace />;
  if (view === null || !view.loaded || isOpen) return null;
  if (view.nextFrom !== null) return <Navigate to="/talk" replace />;
  const { time, name, how } = words(mode, "me", partner);
  // Null the first time only: from then on the beginning goes round, and nobody argues for it.
  const fixedFirst = mode === "hear-me" ? me : view.firstNext;
  const first = fixedFirst ?? (plan.mineFirst ? me : otherSlot(me));

  const send = (event: FormEvent): void => {
    event.preventDefault();
    const conversations = session.conversations();
    if (conversations === null || isPending) return;
    if (topic.trim() === "") return setProblem("no-topic");
    setPending(true);
    const { aloud, at } = plan;
    void conversations.propose({ kind: "propose", mode, aloud, topic: topic.trim(), first, at }).then((sent) => {
      setPending(false);
      if (!sent.ok) return setProblem(sent.problem);
      // It waits for my turn; until I say it there, it is mine alone.
      if (brought !== null && mine !== null) writeTalkDraft(mine, firstStatementDraft(sent.value), brought.draft);
      void navigate("/talk", { replace: true });
    });
  };
  return (
    <Page
      title={t`What is it about?`}
      place={t`Talk`}
      scope="me"
      lead={
        <>
          {time} · {name}. {how}
        </>
      }
      aside={<InfoButton />}
    >
      <form className={styles["form"]} onSubmit={send} noValidate>
        <TextField
          label={t`In a few words`}
          hint={t`${partner} reads this with your invitation.`}
          value={topic}
          onChange={setTopic}
          maxLength={LIMITS.topicCharacters}
          placeholder={t`The messages on Friday`}
          {...(problem === "no-topic" && { problem: t`Write in a few words what it is about.` })}
        />
        <BroughtSentence
          brought={brought}
          onBring={(next) => {
            setBrought(next);
            if (next !== null) setTopic(next.topic);
          }}
        />
        <HowAndWhen plan={plan} onChange={setPlan} first={first} isFirstFixed={fixedFirst !== null} />
        {problem !== null && problem !== "no-topic" && <Notice tone="attention">{tell(problem)}</Notice>}
        <div className={styles["send"]}>
          <div className={styles["sendRow"]}>
            <Button type="submit" tone="primary" isPending={isPending}>
              {t`Suggest it to ${partner}`}
            </Button>
            <ButtonLink to="/talk" tone="plain">
              <Trans>Not now</Trans>
            </ButtonLink>
          </div>
          {view.past.length === 0 && (
            <p className={styles["quiet"]}>
              <Trans>Either of us may keep a copy.</Trans>
            </p>
          )}
        </div>
      </form>
    </Page>
  );
}
