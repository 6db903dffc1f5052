import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { EMERGENCY } from "./helpLines.ts";
import { useHelpWord } from "./helpWords.ts";

/** Where it cannot wait: the numbers first, in one line, as they are dialled. */
export function EmergencyNumbers(): ReactNode {
  const word = useHelpWord();
  return (
    <>
      {/* To read and not to press: see HelpNumber. */}
      {EMERGENCY.map(({ where, number }, index) => (
        <span key={number}>
          {index > 0 && " · "}
          {word(where)} <strong>{number}</strong>
        </span>
      ))}
      . <Trans>Elsewhere it is the emergency number where you are.</Trans>
    </>
  );
}
