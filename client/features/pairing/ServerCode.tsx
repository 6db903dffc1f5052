import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import styles from "./pairing.module.css";
import { useAct } from "./useAct.ts";

/** Some servers make a space only for people who were given their code. Asked where a screen needed the server. */
export function ServerCode(props: { readonly onTaken?: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const { act, problem, isPending } = useAct();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== "") act(() => session.giveServerCode(code), props.onTaken);
  };
  return (
    <Notice tone="attention">
      <form className={styles["stack"]} onSubmit={onSubmit} noValidate>
        <div>
          <ProblemSentence word="creation-closed" />
        </div>
        <TextField
          label={t`The code for this server`}
          value={code}
          onChange={setCode}
          {...(problem !== null && problem !== "creation-closed" && { problem: <ProblemSentence word={problem} /> })}
        />
        <div className={styles["actions"]}>
          <Button type="submit" isPending={isPending}>
            <Trans>Use this code</Trans>
          </Button>
        </div>
      </form>
    </Notice>
  );
}
