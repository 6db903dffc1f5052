import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { KeyAnswer, NotSaid } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";

/** As large as the answers: what a file cannot tell is where people are misled. */
export function NotSaidList(props: {
  readonly not: readonly NotSaid[];
  readonly keys: readonly KeyAnswer[];
}): ReactNode {
  // Names for the two sentences that are about one of them.
  const missing = props.keys.find(({ signature }) => signature === "none")?.name ?? "";
  const renewed = props.keys.find(({ isPassedOn }) => isPassedOn)?.name ?? "";
  return (
    <section className={styles["notSaid"]}>
      <h3>
        <Trans>What this does not tell</Trans>
      </h3>
      <ul>
        {props.not.map((not) => (
          <li key={not}>
            <NotSaidWords not={not} missing={missing} renewed={renewed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotSaidWords(props: { readonly not: NotSaid; readonly missing: string; readonly renewed: string }): ReactNode {
  const { not, missing, renewed } = props;
  switch (not) {
    case "who-they-are":
      return <Trans>Who they are. The names are what they chose; nobody looked at a passport.</Trans>;
    case "when":
      return <Trans>When it was signed. A day in a file is what a device said.</Trans>;
    case "free-will":
      return <Trans>Whether they signed freely.</Trans>;
    case "stands-today":
      return <Trans>Whether it stands today. Only the two of them can say.</Trans>;
    case "later-withdrawal":
      return <Trans>Whether something was taken back later. That would be in a newer copy.</Trans>;
    case "key-called-back":
      return <Trans>Whether one of the devices was lost since, and its key called back.</Trans>;
    case "key-passed-on":
      return (
        <Trans>
          Whether <bdi>{renewed}</bdi> made the newer key. An earlier device passed it on, not the recovery words: ask.
        </Trans>
      );
    case "second-signature":
      return (
        <Trans>
          Whether <bdi>{missing}</bdi> signed as well. That would be in another copy.
        </Trans>
      );
    case "issuer":
      return <Trans>Who issued the signers’ certificates, and whether they were called back.</Trans>;
    case "what-it-shows":
      return <Trans>What the pages show, or whether something was laid over them.</Trans>;
    default:
      return assertNever(not);
  }
}
