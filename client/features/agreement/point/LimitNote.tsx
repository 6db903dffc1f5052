import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** What a limit is, behind the small i of the page and of every point, whoever opens it. */
export function LimitNote(): ReactNode {
  return (
    <>
      <p>
        <Trans>You can leave any point open, for as long as you like, without saying why.</Trans>
      </p>
      <p>
        <Trans>
          A limit says what I will do to look after myself. A rule says what you may do. If a sentence sounds like a
          rule for the other person, it can be written as "I will", or sent as a request.
        </Trans>
      </p>
      <p>
        <Trans>Any change to a point sets both answers back to open.</Trans>
      </p>
    </>
  );
}
