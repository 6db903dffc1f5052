import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import type { InvitationState } from "../../platform/space/spaceView.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import { EndedInvitation } from "./EndedInvitation.tsx";
import styles from "./pairing.module.css";
import { ServerCode } from "./ServerCode.tsx";
import { useAct } from "./useAct.ts";

/** The name is asked for now and not before: now somebody is going to read it. */
export function InvitationForm(props: { ended: InvitationState | null }): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [name, setName] = useState(view.me.name ?? "");
  const { act, problem, isPending } = useAct();
  const isNameProblem = problem === "name-empty" || problem === "name-too-long";
  // Asked for only by servers that are not open to everybody, and only once they have said so.
  const needsCode = problem === "creation-closed" || problem === "code-not-right";

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    act(() => session.invite(name));
  };
  return (
    <Page
      title={t`Invite your partner`}
      lead={t`You get a link to send in your own words. Joining shares nothing by itself.`}
    >
      {props.ended !== null && <EndedInvitation state={props.ended} />}
      {needsCode && <ServerCode onTaken={() => act(() => session.invite(name))} />}
      <form className={styles["stack"]} onSubmit={onSubmit} noValidate>
        <TextField
          label={t`Your name`}
          hint={t`As your partner calls you. Only the two of you can read it.`}
          value={name}
          onChange={setName}
          {...(isNameProblem && { problem: <ProblemSentence word={problem} /> })}
        />
        {problem !== null && !isNameProblem && !needsCode && (
          <Notice tone="problem">
            <ProblemSentence word={problem} />
          </Notice>
        )}
        <div className={styles["actions"]}>
          <Button type="submit" tone="primary" isPending={isPending}>
            <Trans>Make the link</Trans>
          </Button>
          <ButtonLink to={view.mine === null ? "/" : "/today"} tone="plain">
            <Trans>Not now</Trans>
          </ButtonLink>
        </div>
        <p className={styles["muted"]}>
          <Trans>The link works once, for two days.</Trans>
        </p>
      </form>
    </Page>
  );
}
