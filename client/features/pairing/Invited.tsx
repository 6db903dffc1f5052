import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { isolated } from "../../platform/words/isolated.ts";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import { isInAppBrowser } from "./inAppBrowser.ts";
import { forgetOpenedLink } from "./openedLink.ts";
import styles from "./pairing.module.css";
import { useAct } from "./useAct.ts";

/** First the invitation alone, then the name and the one sentence about whoever runs the server. */
export function Invited(props: { link: string; inviterName: string | null; onJoined: () => void }): ReactNode {
  const [isDeciding, setDeciding] = useState(false);
  if (isDeciding) return <JoinForm link={props.link} onJoined={props.onJoined} />;
  return (
    <Invitation
      inviterName={props.inviterName}
      onGoOn={() => {
        // Joining needs more of the program than looking; it comes while a name is typed.
        for (const coming of [
          import("../../platform/space/spaceVerbs.ts"),
          import("../../platform/space/spaceSubjects.ts"),
        ])
          coming.catch(() => {});
        setDeciding(true);
      }}
    />
  );
}

function Invitation(props: { inviterName: string | null; onGoOn: () => void }): ReactNode {
  const { t } = useLingui();
  const inviter = props.inviterName === null ? t`Your partner` : isolated(props.inviterName);
  return (
    <Page
      title={t`${inviter} would like to share a private space with you.`}
      place={t`An invitation`}
      lead={t`Look around before you decide. Nobody is told that you opened this.`}
    >
      {/* Its storage is apart from the usual browser's, and some empty it when the message is closed. */}
      {isInAppBrowser(navigator.userAgent) && (
        <Notice tone="attention">
          <Trans>
            This is a messenger's own browser. Open the link in your usual browser before you join, or the space stays
            in here.
          </Trans>
        </Notice>
      )}
      <div className={styles["actions"]}>
        <Button tone="primary" onPress={props.onGoOn}>
          <Trans>Go on to joining</Trans>
        </Button>
        <ButtonLink to="/example">
          <Trans>Look around</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

function JoinForm(props: { link: string; onJoined: () => void }): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [name, setName] = useState(view.me.name ?? "");
  const { act, problem, isPending } = useAct();
  const isNameProblem = problem === "name-empty" || problem === "name-too-long";
  const host = location.host;

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    act(
      () => session.join(props.link, name),
      () => {
        // Used up: found again in this tab it would only say that it has ended.
        forgetOpenedLink();
        props.onJoined();
      },
    );
  };
  return (
    <Page title={t`What are you called?`} place={t`An invitation`}>
      <form className={styles["stack"]} onSubmit={onSubmit} noValidate>
        <TextField
          label={t`Your name`}
          value={name}
          onChange={setName}
          {...(isNameProblem && { problem: <ProblemSentence word={problem} /> })}
        />
        <p>
          <Trans>
            Whoever runs this server can change the program. If that is your partner, write nothing here that they must
            not read.
          </Trans>{" "}
          <span className={styles["muted"]}>
            <Trans>
              This server is <bdi>{host}</bdi>.
            </Trans>
          </span>
        </p>
        {view.mine !== null && (
          <p>
            <Trans>What you wrote here on your own comes along, and stays only yours.</Trans>
          </p>
        )}
        {problem !== null && !isNameProblem && (
          <Notice tone="problem">
            <ProblemSentence word={problem} />
          </Notice>
        )}
        <Button type="submit" tone="primary" isPending={isPending}>
          <Trans>Join</Trans>
        </Button>
      </form>
    </Page>
  );
}
