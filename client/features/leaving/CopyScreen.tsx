import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import type { Everything } from "./everything.ts";
import styles from "./leaving.module.css";
import { SaveToRead } from "./SaveToRead.tsx";
import { SealCopy } from "./SealCopy.tsx";

/** A copy is anybody's own, at any time and without a notice; leaving is only one reason for it. */
export function CopyScreen({ everything }: { readonly everything: Everything }): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`Keep a copy`}
      scope="me"
      lead={t`Made on this device, and nobody is told. What you wrote for yourself is in it, and what you both share.`}
      aside={<InfoButton />}
    >
      {/* Two kinds that are not to be mixed up: one that anybody can read, and one that comes back in. */}
      <section className={styles["section"]} aria-labelledby="to-read">
        <h2 id="to-read">
          <Trans>To read</Trans>
        </h2>
        <p>
          <Trans>One page with everything in it. It is not sealed: whoever opens the file can read it.</Trans>
        </p>
        <SaveToRead everything={everything} />
      </section>
      <section className={styles["section"]} aria-labelledby="to-come-back">
        <h2 id="to-come-back">
          <Trans>To come back in</Trans>
        </h2>
        <p>
          <Trans>One sealed file. With its words it comes back in on any device, in this space or a new one.</Trans>
        </p>
        <SealCopy everything={everything} />
        <p>
          <Link to="/copy/in">
            <Trans>Bring a copy back in</Trans>
          </Link>
        </p>
      </section>
    </Page>
  );
}
