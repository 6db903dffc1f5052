import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
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
 * One private tap, or none. Whoever only looks has begun nothing, and "back" is the first page again. The tap makes this
 * device's keys and private document (no name, no network, nothing announced) and waits for them; the next screen does
 * it for whoever skips this one.
 */
export function ClosestScreen(): ReactNode {
  const { view } = useSpace();
  const [chosen, setChosen] = useState<Closest | null>(null);
  useBegin(chosen !== null);
  const { t } = useLingui();
  const navigate = useNavigate();
  const [profile, changeProfile] = useProfile();
  const isHere = view.mine !== null;

  useEffect(() => {
    if (chosen === null || !isHere) return;
    changeProfile({ closest: chosen });
    void navigate("/start/sentence");
    // oxlint-disable-next-line react/exhaustive-deps -- reason: once for each tap, not for each new pair of functions
  }, [chosen, isHere]);

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
            isPending={chosen === closest}
            onPress={() => setChosen(closest)}
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
