import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { type Clause, hasEnded, textOf } from "../../../../shared/agreement/clause.ts";
import { STANDING_WORDS } from "../../../../shared/agreement/preamble.ts";
import { doerOf } from "../../../../shared/agreement/who.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { useAgreement, useAgreementView } from "../desk/useAgreement.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import styles from "./reading.module.css";

/** What each offers to show, as it stands in the agreement: made, ended and taken back there, by its giver alone. */
export function OffersToShow(): ReactNode {
  const { view } = useSpace();
  return <OffersIn agreement={useAgreement(view.shared ?? view.mine)} />;
}

/** The same of an agreement that is handed over: a picture has no document of its own. */
export function OffersIn(props: { readonly agreement: Agreement | null }): ReactNode {
  const { t } = useLingui();
  const words = STANDING_WORDS[useLanguage()];
  const today = useToday();
  const agreement = useAgreementView(props.agreement);
  const offers = agreement.topics
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => clause.kind === "transparency-offer" && !hasEnded(clause, today));
  return (
    <section aria-labelledby="offers" className={styles["offers"]}>
      <h2 id="offers">{t`What is offered to be shown`}</h2>
      {offers.length === 0 && (
        <p>
          <Trans>
            Nothing now. Such an offer is only worth something when nobody asked for it, and it always has an end.
          </Trans>
        </p>
      )}
      {offers.length > 0 && (
        <>
          <ul>
            {offers.map((clause) => (
              <Offer key={clause.id} clause={clause} />
            ))}
          </ul>
          <p>{words.neverOffered}</p>
        </>
      )}
      <p>
        <Link to="/agreement">
          <Trans>Open the agreement</Trans>
        </Link>
      </p>
    </section>
  );
}

function Offer(props: { readonly clause: Clause }): ReactNode {
  const { clause } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const sayDay = useDayWords();
  return (
    <li>
      <p className={styles["words"]} dir="auto">
        {textOf(clause.paragraphs)}
      </p>
      <p className={styles["who"]}>
        {doerOf(clause.who) === me ? t`My offer` : t`An offer of ${partner}`}
        {clause.end !== null && <> · {t`until ${sayDay(clause.end)}`}</>}
      </p>
    </li>
  );
}
