import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import styles from "./help.module.css";
import { DIRECTORIES, HELP_COUNTRIES, type HelpLine } from "./helpLines.ts";

/** Numbers to read or copy. Nothing dials from here: a call list is read by others. */
export function HelpLines(): ReactNode {
  return (
    <>
      <p>
        <Trans>
          In danger now? Call the emergency number where you are: 112 in Europe, 911 in the United States and Canada,
          999 in the United Kingdom, 000 in Australia, 111 in New Zealand.
        </Trans>
      </p>
      <p>
        <Trans>Nothing is dialled from here. If your phone may be checked, use another one.</Trans>
      </p>
      <div className={styles["countries"]}>
        {HELP_COUNTRIES.map(({ country, checkedOn, lines }) => (
          <Disclosure key={country} title={country}>
            <ul className={styles["lines"]}>
              {lines.map((line) => (
                <Line key={line.name + line.number} line={line} isChecked={checkedOn !== null} />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
      <p>
        <Trans>Elsewhere, and to check a number:</Trans>{" "}
        {DIRECTORIES.map((site, index) => (
          <span key={site}>
            {index > 0 && " · "}
            <a href={`https://${site}`} target="_blank" rel="noreferrer noopener">
              {site}
            </a>
          </span>
        ))}
        . <Trans>Opening them leaves a line in this browser's history.</Trans>
      </p>
    </>
  );
}

function Line(props: { readonly line: HelpLine; readonly isChecked: boolean }): ReactNode {
  const { t } = useLingui();
  const { name, number } = props.line;
  const copy = (): void => {
    void navigator.clipboard.writeText(number).then(() => announce(t`Copied.`));
  };
  return (
    <li className={styles["line"]}>
      <span>
        {name} <strong className={styles["number"]}>{number}</strong>
        {!props.isChecked && (
          <span className={styles["check"]}>
            <Trans>Check this number</Trans>
          </span>
        )}
      </span>
      <Button tone="plain" label={t`Copy ${number}`} onPress={copy}>
        <Trans>Copy</Trans>
      </Button>
    </li>
  );
}
