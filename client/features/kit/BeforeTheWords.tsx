import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { KitPage } from "../../platform/kit/kit.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import type { LockProblem } from "../../platform/words/lockProblem.ts";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./kit.module.css";

/** What the words open, said before they are on a screen; and whoever finds a device open does not see them. */
export function BeforeTheWords(props: { readonly onShown: (page: KitPage) => void }): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<LockProblem | ProblemWord | null>(null);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const { hasPin, hasPassphrase } = view.lock;

  async function show(): Promise<void> {
    const proven = await session.locks.prove(typed);
    setWrong(proven.ok ? null : proven.problem);
    if (!proven.ok) return;
    const shown = await session.kit.show();
    if (shown.ok) props.onShown(shown.value);
    // Gone meanwhile by another tab that was told it is on paper: the screen above says that.
    else setProblem(shown.problem === "kit-not-here" ? null : shown.problem);
  }

  return (
    <Page
      title={t`Your recovery kit`}
      scope="me"
      lead={t`24 words on paper. With them you come back to your space when a phone is lost or a browser forgets it.`}
      aside={<InfoButton />}
    >
      <p>
        <Trans>
          Whoever has the page has your place here: keep it where only you look. Your partner is told nothing of it.
        </Trans>
      </p>
      <p>
        {hasPassphrase ? (
          <Trans>Your own notes stay closed without your passphrase. The page does not replace it.</Trans>
        ) : (
          <Trans>
            You have no passphrase, so these words open your own notes too. If that worries you, set one first, under
            Just me.
          </Trans>
        )}
      </p>
      <p>
        <Trans>
          Until you say that you have the page, the words also lie on this device, sealed like everything else.
        </Trans>
      </p>
      {(hasPin || hasPassphrase) && (
        <SecretField
          label={hasPin ? t`The PIN of this device` : t`Your passphrase`}
          value={typed}
          onChange={setTyped}
          isPin={hasPin}
          problem={wrong === null ? null : <LockProblemSentence word={wrong} />}
        />
      )}
      {problem !== null && (
        <Notice tone="attention">
          <ProblemSentence word={problem} />
        </Notice>
      )}
      <div className={styles["actions"]}>
        <Button tone="primary" onPress={() => void show()}>
          <Trans>Show the words</Trans>
        </Button>
        <ButtonLink tone="plain" to="/today">
          <Trans>Not now</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
