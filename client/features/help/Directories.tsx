import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { DIRECTORIES } from "./helpLines.ts";

/** Where a number can be checked, and found for a country that is not here. */
export function Directories(): ReactNode {
  return (
    <p>
      <Trans>Elsewhere, and to check a number:</Trans>{" "}
      {DIRECTORIES.map((site, index) => (
        <span key={site}>
          {index > 0 && " · "}
          {/* In a tab of its own and without a word on where the reader came from. */}
          <a href={`https://${site}`} target="_blank" rel="noreferrer noopener">
            {site}
          </a>
        </span>
      ))}
      . <Trans>Opening them leaves a line in this browser's history.</Trans>
    </p>
  );
}
