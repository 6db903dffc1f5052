import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { SafetyWords } from "../../platform/space/SafetyWords.tsx";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";

/** The words that are compared once after pairing, with *Later*; signing asks for them again (features/signing). */
export function SafetyWordsScreen(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  if (view.safetyWords === null) {
    return (
      <Page title={t`Eight words`} lead={t`They are here once you are both inside.`}>
        <div>
          <ButtonLink to="/today">
            <Trans>Go on</Trans>
          </ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page
      title={t`Eight words`}
      lead={t`Read these eight words to each other. If they match, nobody stands in between, not even whoever runs this server. If they differ, stop and make a new link.`}
    >
      <SafetyWords words={view.safetyWords} onGoOn={() => void navigate("/today")} />
    </Page>
  );
}
