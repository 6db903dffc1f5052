import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { BringInProblem } from "../../../../shared/agreement/exchange/broughtIn.ts";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";

export type Refusal = BringInProblem | "not-text" | "no-room";

/** What is the matter and what to do; the text stays where it is. */
export function BringInProblemWords({ problem }: { readonly problem: Refusal }): ReactNode {
  const most = LIMITS.clausesPerSpace;
  switch (problem) {
    case "too-large":
      return <Trans>This is more than two megabytes. Bring it in in parts.</Trans>;
    case "nothing-found":
      return <Trans>There are no words in this that could be a point.</Trans>;
    case "too-many-points":
      return <Trans>This holds more than {most} points, more than an agreement can. Bring it in in parts.</Trans>;
    case "no-room":
      return <Trans>This agreement holds {most} points at most. Choose fewer of these.</Trans>;
    case "point-too-long":
      return <Trans>One point in this is longer than a point can be. Put an empty line where it may be parted.</Trans>;
    case "not-an-agreement":
      return <Trans>This is data, but not an agreement that was saved here.</Trans>;
    case "older":
      return <Trans>This agreement was saved in an older form that can no longer be read here.</Trans>;
    case "newer":
      return (
        <Trans>This agreement was saved by a newer version of this program. Load this page anew and try again.</Trans>
      );
    case "damaged":
      return (
        <Trans>
          This was an agreement, but something in it was cut off or changed. Save it once more and try that.
        </Trans>
      );
    case "not-text":
      return (
        <Trans>There is no text in this file that could be read here. Copy the words and paste them instead.</Trans>
      );
    default:
      return assertNever(problem);
  }
}
