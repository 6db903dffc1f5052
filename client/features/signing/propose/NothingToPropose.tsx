import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { BuildPageProblem } from "../../../../shared/signing/buildPage.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import styles from "../signing.module.css";

type Problem = BuildPageProblem | "tomorrow" | "enough";

/** Why there is no picture now, and what would make one. */
export function NothingToPropose(props: { readonly problem: Problem }): ReactNode {
  const { t } = useLingui();
  const lead = (problem: Problem): string => {
    switch (problem) {
      case "nothing-to-propose":
        return t`There is nothing to put on a page yet. A point comes onto it once you are both comfortable with it, and a limit of your own once you are.`;
      case "page-too-large":
        return t`This is more than fits on a page that can be signed. Open some points again, or make their words shorter, then propose it.`;
      case "name-missing":
        return t`A page carries both of your names. Choose a name first, then propose it.`;
      case "language-unknown":
        return t`A page cannot be printed in this language yet.`;
      // The two waits keep a no from being asked for over and over.
      case "tomorrow":
        return t`A proposal ended today, by itself. You can propose a page again from tomorrow.`;
      case "enough":
        return t`Three pages were proposed today, and that is enough for one day. You can propose one again from tomorrow.`;
      default:
        return assertNever(problem);
    }
  };
  return (
    <Page title={t`Propose a page`} place={t`The page`} scope="both" lead={lead(props.problem)} aside={<InfoButton />}>
      <div className={styles["acts"]}>
        <ButtonLink to="/agreement">
          <Trans>Back to the agreement</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
