import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { InfoButton } from "../ui/InfoButton.tsx";
import { SupportOr } from "./SupportOr.tsx";

/**
 * The small i of every composer: the same to look at whatever was written. Only what it says fits the
 * words, and it says it when it is opened and not before. Below it comes the help card, as everywhere.
 */
export function ComposerInfo(props: {
  readonly isSupport: boolean;
  /** What this composer is for, in one or two sentences. */
  readonly children: ReactNode;
}): ReactNode {
  return (
    <InfoButton>
      <SupportOr isSupport={props.isSupport}>
        <p>{props.children}</p>
        <p>
          <Trans>
            What you write is yours alone until you share it. Thoughts on wording are made on this device, often too
            many, and never right for everything. Nobody is told of them.
          </Trans>
        </p>
      </SupportOr>
    </InfoButton>
  );
}
