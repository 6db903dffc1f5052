import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { plainText } from "../../../../shared/signing/pageText.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import type { Pages } from "../usePages.ts";

/** One line of each, and neither is shown before both are there: nobody writes theirs against the other's. */
export function WhatISeeNow(props: {
  readonly pages: Pages;
  readonly page: SeenVersion;
  readonly round: number;
}): ReactNode {
  const { pages, page, round } = props;
  const { session } = useSpace();
  const { t } = useLingui();
  const { partner } = useNames();
  const act = useAct();
  const id = useId();
  const [line, setLine] = useState("");
  const look = page.seeNow.find((one) => one.round === round) ?? null;
  // Said without a connection: it stands there like one that was sent.
  const waiting = pages.view.waiting
    .map(({ version, said }) => (version === page.version && said.kind === "see-now" ? said.line : null))
    .find((one) => one !== null);
  const mine = look?.mine ?? waiting ?? null;
  const theirs = look?.theirs ?? null;
  const words = plainText(line).replaceAll("\n", " ");
  const say = (): void => {
    const signing = session.signing();
    if (signing === null || words === "") return;
    act.run(
      () => signing.seeNow(page.version, round, words),
      () => announce(t`Kept. It is shown once both of you have written one.`),
    );
  };
  return (
    <Card labelledBy={id}>
      <div className={styles["head"]}>
        <h2 id={id}>
          <Trans>What I see now</Trans>
        </h2>
        <Privacy scope={theirs === null ? "me" : "both"} />
      </div>
      {mine === null ? (
        <>
          <TextField
            label={t`One line`}
            hint={t`${partner} reads it once both of you have written one.`}
            value={line}
            onChange={setLine}
            maxLength={LIMITS.seeNowCharacters}
            placeholder={t`We laugh at breakfast again.`}
          />
          <ProblemNotice problem={act.problem === "offline" ? null : act.problem} />
          <div>
            <Button isDisabled={words === ""} isPending={act.isPending} onPress={say}>
              <Trans>Keep this line</Trans>
            </Button>
          </div>
        </>
      ) : (
        <>
          <blockquote className={styles["seen"]}>
            <bdi>{mine}</bdi>
          </blockquote>
          {theirs === null ? (
            <p className={styles["quiet"]}>
              <Trans>Shown once both of you have written one.</Trans>
            </p>
          ) : (
            <>
              <p>{t`What ${partner} sees now`}</p>
              <blockquote className={styles["seen"]}>
                <bdi>{theirs}</bdi>
              </blockquote>
            </>
          )}
        </>
      )}
    </Card>
  );
}
