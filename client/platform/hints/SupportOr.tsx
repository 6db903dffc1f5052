import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useProfile } from "../mine/useProfile.ts";

/**
 * Behind the small i, once it is open: when what was written may be about fear or force, words for that
 * instead of words about wording. Whoever hid the help card for good reads the ordinary ones.
 */
export function SupportOr(props: { readonly isSupport: boolean; readonly children: ReactNode }): ReactNode {
  const [{ helpCardHidden }] = useProfile();
  if (!props.isSupport || helpCardHidden) return props.children;
  return (
    <>
      <p>
        <Trans>
          What is written here may be about fear or force. Then the wording is not what matters, and there is nothing to
          improve in it. You can stop here, or keep it for yourself; nobody is told.
        </Trans>
      </p>
      <p>
        <Trans>
          If you are sometimes afraid of what happens when you disagree, somebody outside the two of you can be the
          better place to begin.
        </Trans>
      </p>
    </>
  );
}
