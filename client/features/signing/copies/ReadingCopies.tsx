import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { utf8Bytes } from "../../../../shared/base/lengthPrefixed.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import { pageMarkdown } from "./pageMarkdown.ts";
import { printed } from "./printed.ts";
import { PDF, useHandOverFile } from "./useHandOverFile.ts";

/** Says what it is not: a copy to read shows nobody who agreed to what. */
const FILE_NAME = "reading-copy";

/** The same words, without signatures: to read, to print, or as plain text. */
export function ReadingCopies(props: { readonly page: SeenVersion }): ReactNode {
  const { page, withdrawnPoints } = props.page;
  const id = useId();
  const act = useAct();
  const { save } = useHandOverFile();
  return (
    <Card labelledBy={id}>
      <h2 id={id}>
        <Trans>A copy to read</Trans>
      </h2>
      <p>
        <Trans>
          The same words without signatures, and it says so. It is for reading: nobody can show with it who agreed to
          what.
        </Trans>
      </p>
      <ProblemNotice problem={act.problem} />
      <div className={styles["acts"]}>
        <Button
          isPending={act.isPending}
          onPress={() =>
            act.run(
              () => printed(props.page),
              (bytes) => save({ name: `${FILE_NAME}.pdf`, bytes, type: PDF }),
            )
          }
        >
          <Trans>Save it as a PDF</Trans>
        </Button>
        <Button onPress={() => window.print()}>
          <Trans>Print it</Trans>
        </Button>
        <Button
          onPress={() =>
            save({
              name: `${FILE_NAME}.md`,
              bytes: utf8Bytes(pageMarkdown(page, withdrawnPoints)),
              type: "text/markdown;charset=utf-8",
            })
          }
        >
          <Trans>Save it as a text file</Trans>
        </Button>
      </div>
    </Card>
  );
}
