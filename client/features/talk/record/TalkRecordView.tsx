import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";
import { type Decided, type HeardTurn, talkRecord } from "../../../../shared/conversation/talkRecord.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Lines } from "../live/Transcript.tsx";
import { hasWords, withTime } from "../words/saidWords.ts";
import { Speaker } from "../words/Speaker.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import { KeepTalk } from "./KeepTalk.tsx";
import { ownAct } from "./ownAct.ts";
import type { PutIntoAgreement } from "./putIntoAgreement.ts";
import styles from "./record.module.css";

/** First what was understood and decided; everything that was said is one tap below. */
export function TalkRecordView(props: {
  readonly dialogue: Dialogue;
  readonly PutIntoAgreement: PutIntoAgreement;
}): ReactNode {
  const { t } = useLingui();
  const record = talkRecord(props.dialogue);
  // Moves without words (a tap, a pause) are part of the log and not of what was said.
  const lines = record.whole.filter(({ move }) => hasWords(move));
  return (
    <div className={styles["record"]}>
      {record.turns.length > 0 && (
        <section className={styles["part"]} aria-label={t`What was understood`}>
          <h2 className={styles["small"]}>
            <Trans>What was understood</Trans>
          </h2>
          {record.turns.map((turn) => (
            <Heard key={turn.speaker} turn={turn} />
          ))}
        </section>
      )}
      {record.decided.length > 0 && (
        <section className={styles["part"]} aria-label={t`What was decided`}>
          <h2 className={styles["small"]}>
            <Trans>What was decided</Trans>
          </h2>
          {record.decided.map((decided) => (
            <DecidedLine key={decided.seq} decided={decided} PutIntoAgreement={props.PutIntoAgreement} />
          ))}
        </section>
      )}
      {record.stillOpen.length > 0 && (
        <section className={styles["part"]} aria-label={t`Still open`}>
          <h2 className={styles["small"]}>
            <Trans>Still open</Trans>
          </h2>
          {record.stillOpen.map(({ seq, from, text }) => (
            <div key={seq} className={styles["item"]}>
              <Speaker slot={from} />
              <Words text={text} />
            </div>
          ))}
        </section>
      )}
      {record.appreciations.length > 0 && (
        <section className={styles["part"]} aria-label={t`What you appreciate`}>
          <h2 className={styles["small"]}>
            <Trans>What you appreciate</Trans>
          </h2>
          {record.appreciations.map(({ from, text }) => (
            <div key={from} className={styles["item"]}>
              <Speaker slot={from} />
              <Words text={text} />
            </div>
          ))}
        </section>
      )}
      {lines.length > 0 && (
        <Disclosure title={<Trans>Everything that was said</Trans>}>
          <Lines lines={lines} />
        </Disclosure>
      )}
      {lines.length > 0 && <KeepTalk dialogue={props.dialogue} />}
    </div>
  );
}

/** The words that the speaker found right; where there are none yet, nobody is to blame. */
function Heard(props: { readonly turn: HeardTurn }): ReactNode {
  const { speaker, understood, statements } = props.turn;
  return (
    <div className={styles["item"]}>
      <Speaker slot={speaker} />
      {statements.map(({ text, aloud, heardAs }, place) => (
        <div key={place}>
          {text === "" ? aloud && <Aloud /> : <Words text={text} />}
          {heardAs !== null && heardAs.text !== "" && (
            <p className={styles["heard"]}>
              <bdi>{heardAs.text}</bdi>
            </p>
          )}
        </div>
      ))}
      {!understood && (
        <p className={styles["quiet"]}>
          <Trans>Not fully heard yet. It is kept for another time.</Trans>
        </p>
      )}
    </div>
  );
}

function DecidedLine(props: { readonly decided: Decided; readonly PutIntoAgreement: PutIntoAgreement }): ReactNode {
  const { decided, PutIntoAgreement } = props;
  const { t } = useLingui();
  const { me } = useNames();
  const mine = ownAct(decided, me);
  // Whose it is to do, or whose wish it is: the name above the words.
  const doer = decided.kind === "promise" ? decided.by : decided.from;
  const caption =
    decided.kind === "promise" ? t`A promise` : decided.kind === "would-help" ? t`This would help` : t`Asked for`;
  return (
    <div className={styles["item"]}>
      <Speaker slot={doer} />
      <p className={styles["quiet"]}>{caption}</p>
      <Words text={decided.kind === "request" ? withTime(decided.text, decided.by) : decided.text} />
      {decided.kind === "request" && (
        <p>
          {decided.answer === "yes" ? (
            <Trans>The answer was yes.</Trans>
          ) : (
            <>
              <Trans>Not this. Instead:</Trans> <bdi>{decided.answerText}</bdi>
            </>
          )}
        </p>
      )}
      {mine !== null && <PutIntoAgreement text={mine} />}
    </div>
  );
}

function Words(props: { readonly text: string }): ReactNode {
  return (
    <p className={styles["words"]}>
      <bdi>{props.text}</bdi>
    </p>
  );
}

function Aloud(): ReactNode {
  return (
    <p className={styles["quiet"]}>
      <Trans>Said aloud</Trans>
    </p>
  );
}
