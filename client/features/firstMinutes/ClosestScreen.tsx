import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import type { Closest } from "../../platform/mine/profile.ts";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { useBegin } from "../../platform/space/useBegin.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./firstMinutes.module.css";

/**
 * One private tap, or none. Coming here is what makes this device's keys and private document: no name, no
 * network, nothing announced. A tap while they are still being made waits for them.
 */
export function ClosestScreen(): ReactNode {
  const { view } = useSpace();
  useBegin();
  const { t } = useLingui();
  const navigate = useNavigate();
  const [profile, changeProfile] = useProfile();

  const choose = (closest: Closest): void => {
    changeProfile({ closest });
    void navigate("/start/sentence");
  };
  const choices: readonly (readonly [Closest, string])[] = [
    ["was-hurt", t`My trust was hurt`],
    ["did-hurt", t`I hurt my partner's trust`],
    ["both", t`Both`],
    ["rather-not", t`Rather not say`],
  ];
  return (
    <Page
      title={t`Which is closest today?`}
      place={t`A beginning`}
      scope="me"
      lead={t`Only you see this. It chooses the examples you are shown, and nothing else.`}
      aside={<InfoButton />}
    >
      <div className={styles["choices"]}>
        {choices.map(([closest, words]) => (
          <Button
            key={closest}
            className={styles["choice"]}
            tone={profile.closest === closest ? "primary" : "secondary"}
            isPending={view.mine === null}
            onPress={() => choose(closest)}
          >
            {words}
          </Button>
        ))}
      </div>
      <div>
        <ButtonLink to="/start/sentence" tone="plain">
          <Trans>Skip this</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
