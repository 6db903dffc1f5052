import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { SafetyWords } from "../../../platform/space/SafetyWords.tsx";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";

/** The same eight words as after pairing, before a first signature. They never share a screen with what is signed. */
export function SafetyWordsFirst(props: { readonly onLeave: () => void }): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  return (
    <Page
      title={t`Eight words`}
      place={t`The page`}
      lead={t`Read these eight words to each other. If they match, nobody stands in between, not even whoever runs this server. If they differ, stop and make a new link.`}
      aside={<InfoButton />}
    >
      <SafetyWords words={view.safetyWords ?? []} onGoOn={props.onLeave} />
    </Page>
  );
}
