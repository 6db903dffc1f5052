import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import styles from "../devices.module.css";

/** Done, and the one thing that may be left to do. */
export function NewKeysMade(props: { readonly signedOut: number }): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  // Without the kit's words the new keys are as unknown to the other as those of a stranger.
  const needsWords = view.stage === "together" && view.safetyWords !== null && !view.wordsCompared;
  return (
    <Page title={t`New keys are made`} place={t`My devices`} scope="me" aside={<InfoButton />}>
      {props.signedOut > 0 && (
        <p>
          <Plural
            value={props.signedOut}
            one="That device is signed out. It opens nothing that is written from now on."
            other="Those devices are signed out. They open nothing that is written from now on."
          />
        </p>
      )}
      {needsWords && (
        <p>
          <Trans>When you are next together, read the eight words to each other.</Trans>
        </p>
      )}
      {view.ring.kit === "kept" && (
        <p>
          <Trans>Keep your recovery kit: it goes on fitting.</Trans>
        </p>
      )}
      <div className={styles["actions"]}>
        {needsWords && (
          <ButtonLink to="/words">
            <Trans>Show the eight words</Trans>
          </ButtonLink>
        )}
        <ButtonLink tone={needsWords ? "plain" : "primary"} to="/devices">
          <Trans>My devices</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
