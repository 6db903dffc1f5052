import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** The founding text's last section, shown plainly: a counsellor first as something good, then the signs. */
export function WhenMoreHelp(): ReactNode {
  return (
    <>
      <p>
        <Trans>
          This is a tool, not therapy. Couples counselling or relationship coaching can give you tools and a third pair
          of ears, and many couples use both.
        </Trans>
      </p>
      <p>
        <Trans>Please look for somebody to talk to when one of these is true:</Trans>
      </p>
      <ul>
        <li>
          <Trans>
            One of you is afraid, or there has been violence. Then look for help for yourself, on your own; couple work
            comes later, if at all.
          </Trans>
        </li>
        <li>
          <Trans>
            It is fresh, and panic, sleepless nights or images that force themselves in go on for more than some weeks.
          </Trans>
        </li>
        <li>
          <Trans>More lies came after the truth was told.</Trans>
        </li>
        <li>
          <Trans>Alcohol, drugs, gambling or another addiction is part of it.</Trans>
        </li>
        <li>
          <Trans>One of you thinks of hurting yourself, or of not living.</Trans>
        </li>
        <li>
          <Trans>The same talk got stuck three times.</Trans>
        </li>
        <li>
          <Trans>The children feel it.</Trans>
        </li>
        <li>
          <Trans>You want to decide, with somebody calm beside you, whether to stay.</Trans>
        </li>
      </ul>
    </>
  );
}
