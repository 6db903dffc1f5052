import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type WeighedClause, boundaryAsymmetry } from "../../../shared/wording/boundaryAsymmetry.ts";

/**
 * A question to each of the two, behind the small i of the page, while one side carries much more. It is worked out
 * when somebody opens it, on their own device, and kept nowhere; it names nobody, and nobody learns that it was read.
 */
export function BalanceNote(props: { readonly weigh: () => readonly WeighedClause[] }): ReactNode {
  const found = boundaryAsymmetry(props.weigh());
  if (found.length === 0) return null;
  return (
    <>
      {found.includes("more-obligations") && (
        <p>
          <Trans>On this page one of you does at least three things more than the other.</Trans>
        </p>
      )}
      {found.includes("one-way-transparency") && (
        <p>
          <Trans>What is shown on this page goes one way, for longer than 90 days or without an end.</Trans>
        </p>
      )}
      <p>
        <Trans>Is this how you want it? It can be. Only you read this.</Trans>
      </p>
    </>
  );
}
