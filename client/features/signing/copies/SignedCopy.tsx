import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import { mayHandOver, PDF, useHandOverFile } from "./useHandOverFile.ts";

/** Neutral, because downloads are listed where others look. */
const FILE_NAME = "page-signed.pdf";
/** Checks a file without us and without a connection, so it belongs beside it. */
const CHECKER = "verify.html";

/** The file with both signatures, and the page that checks it. */
export function SignedCopy(props: { readonly page: SeenVersion }): ReactNode {
  const { version } = props.page;
  const { session } = useSpace();
  const { t } = useLingui();
  const id = useId();
  const act = useAct();
  const { save, share } = useHandOverFile();
  const signing = session.signing();
  // Drawn again from the log each time: no file of it lies about on this device.
  const made = (then: (bytes: Uint8Array) => void): void => {
    if (signing !== null) act.run(() => signing.file(version), then);
  };
  return (
    <Card labelledBy={id}>
      <h2 id={id}>
        <Trans>The signed page</Trans>
      </h2>
      <p>
        <Trans>
          Whoever has this file can read it and can check both signatures. It cannot be called back; what you agreed to
          in it can, at any time.
        </Trans>
      </p>
      <ProblemNotice problem={act.problem} />
      <div className={styles["acts"]}>
        <Button
          tone="primary"
          isPending={act.isPending}
          isDisabled={signing === null}
          onPress={() => made((bytes) => save({ name: FILE_NAME, bytes, type: PDF }))}
        >
          <Trans>Save the signed page</Trans>
        </Button>
        {mayHandOver() && (
          <Button
            isDisabled={signing === null}
            onPress={() => made((bytes) => share({ name: FILE_NAME, bytes, type: PDF }))}
          >
            <Trans>Hand it on</Trans>
          </Button>
        )}
      </div>
      <Disclosure title={<Trans>When another program opens it</Trans>}>
        <p>
          <Trans>
            It may say that it does not know who issued the signatures. That is right: they are your own, and no office
            stands behind them. Nothing has to be installed for it.
          </Trans>
        </p>
        <p>
          <Trans>
            Keep the checking page beside the file. It is one page that works without a connection, on any computer, and
            tells whether the file is unchanged.
          </Trans>
        </p>
        <div className={styles["acts"]}>
          {/* The browser's own download: the file is the same for everybody and comes from this server. */}
          <a className={styles["download"]} href={`/${CHECKER}`} download={CHECKER}>
            {t`Save the checking page`}
          </a>
        </div>
      </Disclosure>
    </Card>
  );
}
