import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import type { HelpToPrint } from "./helpToPrint.ts";
import { printed } from "./printed.ts";
import { PDF, useHandOverFile } from "./useHandOverFile.ts";

/** Neutral, because downloads are listed where others look. */
const FILE_NAME = "notes.pdf";

/** One's own, with help lines at its end: the copies that both pass around carry none. */
export function PrivateCopy(props: { readonly page: SeenVersion; readonly help: HelpToPrint }): ReactNode {
  const { page, help } = props;
  const { t } = useLingui();
  const id = useId();
  const act = useAct();
  const { save } = useHandOverFile();
  return (
    <Card labelledBy={id}>
      <div className={styles["head"]}>
        <h2 id={id}>
          <Trans>A copy for you alone</Trans>
        </h2>
        <Privacy scope="me" />
      </div>
      <p>
        {t`To read, without signatures, with help lines at its end; it is saved as ${FILE_NAME}. Nobody is told that you keep one, and whoever opens it can read all of it.`}
      </p>
      <ProblemNotice problem={act.problem} />
      <div className={styles["acts"]}>
        <Button
          isPending={act.isPending}
          onPress={() =>
            act.run(
              () => printed(page, help),
              (bytes) => save({ name: FILE_NAME, bytes, type: PDF }),
            )
          }
        >
          <Trans>Save my own copy</Trans>
        </Button>
      </div>
    </Card>
  );
}
