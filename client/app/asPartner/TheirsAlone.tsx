import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { Page } from "../../platform/ui/Page.tsx";
import { fromPicture } from "./asPartnerPath.ts";

/** Pages that are the same for everybody, as far as they are nobody's. */
const SAME_FOR_BOTH = ["/agreement/read", "/agreement/page", "/help", "/right-for-us", "/example", "/reads", "/verify"];

/**
 * A page of theirs of which no picture is drawn. Said in sentences, because an empty copy of it would look as if
 * they had written nothing there.
 */
export function TheirsAlone(props: { readonly name: string }): ReactNode {
  const { name } = props;
  const { t } = useLingui();
  const own = fromPicture(useLocation().pathname) ?? "";
  const isSame = SAME_FOR_BOTH.some((path) => own === path || own.startsWith(`${path}/`));
  return (
    <Page title={t`What ${name} sees here`} place={t`What ${name} sees`} scope={isSame ? "both" : "me"}>
      {isSame && (
        <p>
          <Trans>
            <bdi>{name}</bdi> can open the same page and reads the same. Neither of you sees whether the other was here.
          </Trans>
        </p>
      )}
      {!isSame && (
        <>
          <p>
            <Trans>
              <bdi>{name}</bdi> has a page like this too. What you two have shared on it stands there in the same words;
              what <bdi>{name}</bdi> keeps private, you do not see.
            </Trans>
          </p>
          <p>
            <Trans>
              In the same way <bdi>{name}</bdi> sees nothing of what you keep private here, and not that you were here.
            </Trans>
          </p>
        </>
      )}
    </Page>
  );
}
