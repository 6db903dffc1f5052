import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { Directories } from "./Directories.tsx";
import { EmergencyNumbers } from "./EmergencyNumbers.tsx";
import styles from "./help.module.css";
import { HELP_COUNTRIES } from "./helpLines.ts";
import { useHelpWord } from "./helpWords.ts";
import { HelpNumber } from "./HelpNumber.tsx";

/** By country, and there without a connection. Which one somebody opens is told to nobody. */
export function HelpLines(): ReactNode {
  const word = useHelpWord();
  return (
    <>
      <p>
        <Trans>In danger now? Call the emergency number.</Trans> <EmergencyNumbers />
      </p>
      <p>
        <Trans>
          Nothing is dialled from here, and these numbers are on this device: no connection is needed to read them. If
          your phone may be checked, use another one.
        </Trans>
      </p>
      {/* No guess of the country: neither the address nor the language of a browser says where somebody is safe. */}
      <div className={styles["countries"]}>
        {HELP_COUNTRIES.map(({ country, checkedOn, lines }) => (
          <Disclosure key={country} title={word(country)}>
            <ul className={styles["lines"]}>
              {lines.map(({ name, number, source }) => (
                <HelpNumber
                  key={name + number}
                  name={word(name)}
                  number={number}
                  source={source}
                  checkedOn={checkedOn}
                />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
      <Directories />
    </>
  );
}
