import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useProfile } from "../mine/useProfile.ts";
import { InfoButton } from "../ui/InfoButton.tsx";

/**
 * The small i of every composer: the same to look at whatever was written. Only what it says fits the
 * words, and it says it when it is opened and not before. Below it comes the help card, as everywhere.
 */
export function ComposerInfo(props: {
  readonly isSupport: boolean;
  /** What this composer is for, in one or two sentences. */
  readonly children: ReactNode;
}): ReactNode {
  const [{ helpCardHidden }] = useProfile();
  return (
    <InfoButton>
      {props.isSupport && !helpCardHidden ? (
        <>
          <p>
            <Trans>
              What you wrote here may be about fear or force. Then the wording is not what matters, and there is nothing
              to improve in it. You can stop here, or keep it for yourself; nobody is told.
            </Trans>
          </p>
          <p>
            <Trans>
              If you are sometimes afraid of what happens when you disagree, somebody outside the two of you can be the
              better place to begin.
            </Trans>
          </p>
        </>
      ) : (
        <>
          <p>{props.children}</p>
          <p>
            <Trans>
              What you write is yours alone until you share it. Thoughts on wording are made on this device, often too
              many, and never right for everything. Nobody is told of them.
            </Trans>
          </p>
        </>
      )}
    </InfoButton>
  );
}
