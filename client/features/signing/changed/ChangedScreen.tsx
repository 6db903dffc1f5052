import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Navigate, useParams } from "react-router";
import { pageWords } from "../../../../shared/signing/words/pageWords.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Draft } from "../draft/draft.ts";
import styles from "../signing.module.css";
import { usePages, versionOf } from "../usePages.ts";
import { DifferentPoint } from "./DifferentPoint.tsx";
import { differences } from "./differences.ts";

/** The page that was signed, and what is drafted beside it: what a new page would say otherwise. */
export function ChangedScreen(props: { readonly draft: Draft | null }): ReactNode {
  const pages = usePages();
  const { version } = useParams();
  if (pages === null || props.draft === null) return null;
  const page = versionOf(pages.seen, version);
  if (page === null || !(page.bothSigned || page.standing.kind === "proposed"))
    return <Navigate to="/agreement/page" replace />;
  return <Changed page={page} draft={props.draft} mayPropose={pages.seen.mayPropose === "yes"} />;
}

function Changed(props: {
  readonly page: SeenVersion;
  readonly draft: Draft;
  readonly mayPropose: boolean;
}): ReactNode {
  const { page, draft, mayPropose } = props;
  const { t } = useLingui();
  // In the language of the page that was signed, whatever the screens are in.
  const words = pageWords(page.page.lang);
  const topics = differences(page.page, draft);
  return (
    <Page
      title={t`What is different by now`}
      place={t`The page`}
      scope="both"
      lead={
        page.bothSigned
          ? t`The page you signed does not change. This is what you have written beside it since, as a new page would say it.`
          : t`The page that is proposed does not change. This is how the agreement differs from it.`
      }
      aside={<InfoButton />}
    >
      <div className={styles["acts"]} data-screen-only="">
        <ButtonLink to={page.bothSigned ? `/agreement/page/of/${page.version}` : "/agreement/page/sign"}>
          <Trans>Back to the page</Trans>
        </ButtonLink>
        {mayPropose && topics.length > 0 && (
          <ButtonLink to="/agreement/page/propose">
            <Trans>Propose a new page</Trans>
          </ButtonLink>
        )}
      </div>
      {topics.length === 0 && (
        <p>
          <Trans>Nothing is different: the agreement says what the page says.</Trans>
        </p>
      )}
      {topics.map(({ topic, title, points }) => (
        <section key={topic} className={styles["section"]}>
          <h2>{title === "" && words.ok ? words.value.limitsTitle : <bdi>{title}</bdi>}</h2>
          <ul className={styles["different"]}>
            {points.map((point) => (
              <DifferentPoint key={point.id} point={point} partners={page.page.partners} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
