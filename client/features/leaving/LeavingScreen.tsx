import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { CloseOurSpace } from "./CloseOurSpace.tsx";
import { DeleteMine } from "./DeleteMine.tsx";
import styles from "./leaving.module.css";

/** The same page for both, at any time: what can be taken along, what ends, and for whom. */
export function LeavingScreen({ erase }: { readonly erase: ReactNode }): ReactNode {
  const { t } = useLingui();
  const { view } = useSpace();
  const isClosed = view.stage === "closed";
  // Who waits for the other to open the door has shared nothing yet.
  const isAlone = view.stage !== "together" && !isClosed;
  return (
    <Page
      title={isAlone ? t`Taking everything away` : t`Closing our space`}
      scope="me"
      lead={t`Nothing happens on this page until you choose it. There is no hurry, and nobody is told that you read it.`}
      aside={<InfoButton />}
    >
      <section className={styles["section"]} aria-labelledby="take-along">
        <h2 id="take-along">
          <Trans>Take along what is yours</Trans>
        </h2>
        <p>
          {isAlone ? (
            <Trans>What you wrote, as files of your own.</Trans>
          ) : (
            <Trans>What you wrote for yourself, and what you both share, as files of your own.</Trans>
          )}
        </p>
        <div>
          <ButtonLink to="/copy">
            <Trans>Keep a copy</Trans>
          </ButtonLink>
        </div>
      </section>
      {/* Closing and deleting are never side by side: deleting is there once nothing is shared any more. */}
      {!isAlone && !isClosed && <CloseOurSpace />}
      {(isAlone || isClosed) && <DeleteMine isAlone={isAlone} />}
      <section className={styles["section"]} aria-labelledby="this-device">
        <h2 id="this-device">
          <Trans>This device</Trans>
        </h2>
        <p>
          <Trans>
            It keeps what it has until you erase it here. To begin anew with what is in a copy, save it first, erase
            this device, and bring it back in.
          </Trans>
        </p>
        {erase}
      </section>
      {!isClosed && !isAlone && (
        <p className={styles["quiet"]}>
          <Trans>
            You can also simply stop, and close nothing. If closing could make things harder for you,{" "}
            <Link to="/help">talk to somebody first</Link>.
          </Trans>
        </p>
      )}
    </Page>
  );
}
