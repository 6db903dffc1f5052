import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SeenVersion } from "../../../shared/signing/seenState.ts";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import type { Draft } from "./draft/draft.ts";
import { readyIn } from "./draft/readyIn.ts";
import styles from "./signing.module.css";
import { lastSigned, usePages } from "./usePages.ts";
import { useStandingWords } from "./words/useStandingWords.ts";

/**
 * The page's place in the agreement: what is proposed, what was signed, and the way to propose. It says the same
 * to both, whoever has signed or answered, and nothing at all while there is nothing to say.
 */
export function PagePlace(props: { readonly draft: Draft | null }): ReactNode {
  const pages = usePages();
  const { t } = useLingui();
  if (pages === null || props.draft === null) return null;
  const { seen, view } = pages;
  const signed = lastSigned(seen);
  // Usually one and the same: a page that stands on, while a newer one was signed and rests, is the exception.
  const shown = [...new Set([seen.standingPage, signed])].filter((page) => page !== null);
  // Only then is a next one offered: beside a page that holds it would look like a correction.
  const isOver = signed === null || ["open-again", "withdrawn", "due"].includes(signed.standing.kind);
  const mayBegin = seen.proposal === null && isOver && view.maySign !== "closed";
  const count = readyIn(props.draft);
  if (seen.proposal === null && shown.length === 0 && count.agreed + count.limits === 0) return null;
  return (
    <section className={styles["section"]} aria-label={t`The page`} data-screen-only="">
      {seen.proposal !== null && (
        <Line page={seen.proposal} to="/agreement/page/sign">
          <Trans>Read it</Trans>
        </Line>
      )}
      {shown.map((page) => (
        <Line
          key={page.version}
          page={page}
          to={page === signed ? "/agreement/page" : `/agreement/page/of/${page.version}`}
        >
          <Trans>The page we signed</Trans>
        </Line>
      ))}
      {mayBegin && count.agreed + count.limits > 0 && <Propose may={seen.mayPropose} count={count} />}
    </section>
  );
}

function Line(props: { readonly page: SeenVersion; readonly to: string; readonly children: ReactNode }): ReactNode {
  const { page, to, children } = props;
  const words = useStandingWords();
  return (
    <div className={styles["place"]} data-standing={page.standing.kind}>
      <p>{words(page)}</p>
      <ButtonLink to={to}>{children}</ButtonLink>
    </div>
  );
}

function Propose(props: { readonly may: string; readonly count: ReturnType<typeof readyIn> }): ReactNode {
  const { agreed, limits } = props.count;
  if (props.may !== "yes")
    return (
      <p className={styles["quiet"]}>
        <Trans>You can propose a page again from tomorrow.</Trans>
      </p>
    );
  return (
    <div className={styles["place"]}>
      <p>
        {agreed > 0 ? (
          <Plural
            value={agreed}
            one="You are both comfortable with # point. When it suits you, it can go on a page that you both sign."
            other="You are both comfortable with # points. When it suits you, they can go on a page that you both sign."
          />
        ) : (
          <Plural
            value={limits}
            one="# limit stands. When it suits you, it can go on a page that you both sign."
            other="# limits stand. When it suits you, they can go on a page that you both sign."
          />
        )}
      </p>
      <ButtonLink to="/agreement/page/propose">
        <Trans>Propose a page</Trans>
      </ButtonLink>
    </div>
  );
}
