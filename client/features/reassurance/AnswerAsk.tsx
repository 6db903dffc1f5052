import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { AskAnswer } from "../../../shared/reassurance/reassurance.ts";
import { useGrammar } from "../../platform/i18n/useGrammar.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import type { Asks, ShownAsk } from "./bindAsks.ts";
import { useAnswerWords } from "./useAnswerWords.ts";
import { useWayWords } from "./useWayWords.ts";
import styles from "./reassurance.module.css";
import { useHeldBack } from "../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../platform/ui/ClosedNote.tsx";

/** What the other asked for. Three ordinary answers, and none at all is ordinary too. */
export function AnswerAsk(props: { readonly shown: ShownAsk; readonly asks: Asks; readonly today: string }): ReactNode {
  const { shown, asks, today } = props;
  const { ask, answer } = shown;
  const { t } = useLingui();
  const { partner } = useNames();
  const { need } = useGrammar();
  const ways = useWayWords();
  const said = useAnswerWords();
  const isClosed = useHeldBack() === "closed";
  const [text, setText] = useState("");
  // One line for all three answers: it says when, or what is possible instead.
  const reply = (kind: AskAnswer["kind"]): void => {
    asks.answer(ask.id, { kind, text, day: today });
    setText("");
    announce(t`Shared. ${partner} can read it now.`);
  };
  return (
    <Card>
      <p>
        <Trans>{partner} would like:</Trans>
      </p>
      <p className={styles["asked"]}>
        {need(ask.need)} · {ways[ask.way]}
      </p>
      {ask.text !== "" && <p className={styles["words"]}>{ask.text}</p>}
      {isClosed && answer === null && <ClosedNote />}
      {answer === null && !isClosed && (
        <>
          <TextField
            label={t`When, or what is possible instead`}
            value={text}
            onChange={setText}
            maxLength={LIMITS.askCharacters}
            placeholder={t`After eight, when the children sleep`}
          />
          <div className={styles["acts"]}>
            <Button onPress={() => reply("now")}>
              <Trans>Now</Trans>
            </Button>
            {/* "Later" without a time would leave the asker waiting for it. */}
            <Button onPress={() => reply("later")} isDisabled={text.trim() === ""}>
              <Trans>Later, as written</Trans>
            </Button>
            <Button onPress={() => reply("not-today")}>
              <Trans>Not able today</Trans>
            </Button>
          </div>
        </>
      )}
      {/* What was said can be taken back, also a "now" that somebody could not keep. */}
      {answer !== null && (
        <>
          <p>{t`You said: ${said(answer)}`}</p>
          {!isClosed && (
            <div>
              <Button tone="plain" onPress={() => asks.answer(ask.id, null)}>
                <Trans>Take it back</Trans>
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
