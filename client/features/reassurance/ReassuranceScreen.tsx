import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { otherSlot } from "../../../shared/base/ids.ts";
import { isManyForADay } from "../../../shared/reassurance/reassurance.ts";
import { WhileOpen } from "../../platform/conversation/WhileOpen.tsx";
import { browserRandom } from "../../platform/browser/browserRandom.ts";
import { useToday } from "../../platform/browser/useToday.ts";
import { useGrammar } from "../../platform/i18n/useGrammar.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { AnswerAsk } from "./AnswerAsk.tsx";
import { AskForm } from "./AskForm.tsx";
import styles from "./reassurance.module.css";
import { useAnswerWords } from "./useAnswerWords.ts";
import { useAsks } from "./useAsks.ts";
import { useWayWords } from "./useWayWords.ts";

/** Asking for reassurance, and being asked: small, for today, and free to be answered with "not today". */
export function ReassuranceScreen(): ReactNode {
  const { t } = useLingui();
  const { me, partner } = useNames();
  const today = useToday();
  const asks = useAsks();
  const grammar = useGrammar();
  const ways = useWayWords();
  const said = useAnswerWords();
  const [isFull, setFull] = useState(false);
  // What the other asked comes first: it may be a small thing, and it is for today.
  const theirs = asks?.openOf(otherSlot(me), today) ?? [];
  const mine = asks?.openOf(me, today) ?? [];
  return (
    <Page
      title={t`Ask for reassurance`}
      place={t`Talk`}
      scope={asks === null ? "me" : "both"}
      lead={t`One need, one way, for today. "Not able today" is an answer too.`}
      aside={<InfoButton />}
    >
      {/* Alone there is nobody to ask, and still something that helps tonight. */}
      {asks === null && (
        <p>
          <Trans>This is for two. On your own: a walk, a friend, a warm drink, an early night.</Trans>
        </p>
      )}
      {asks !== null && theirs.map((shown) => <AnswerAsk key={shown.ask.id} shown={shown} asks={asks} today={today} />)}
      {asks !== null &&
        mine.map(({ ask, answer }) => (
          <Card key={ask.id} tone="sunken">
            <p className={styles["asked"]}>
              {grammar.need(ask.need)} · {ways[ask.way]}
            </p>
            {ask.text !== "" && <p className={styles["words"]}>{ask.text}</p>}
            <p>
              {answer === null ? (
                <Trans>Asked. It folds away by itself tomorrow, and that means nothing.</Trans>
              ) : (
                t`${partner}: ${said(answer)}`
              )}
            </p>
            <WhileOpen>
              <div>
                <Button tone="plain" onPress={() => asks.takeBack(ask.id)}>
                  <Trans>Take it back</Trans>
                </Button>
              </div>
            </WhileOpen>
          </Card>
        ))}
      {/* To the asker alone: counted to the other, it would be a reproach. */}
      {isManyForADay(mine, today) && (
        <Notice tone="calm">
          <Trans>Would a pause, a friend, or a walk help before the next? Only you see this.</Trans>
        </Notice>
      )}
      {/* At most three open: more would make an errand of every evening. What was typed stays in its field. */}
      {isFull && (
        <Notice tone="attention">
          {t`Three of yours lie open. As soon as one is answered, or tomorrow, there is room for another.`}
        </Notice>
      )}
      {asks !== null && (
        <Card>
          <AskForm
            onAsk={({ need, way, text }) => {
              const asked = asks.ask({ need, way, text, day: today }, browserRandom);
              setFull(!asked.ok);
              if (asked.ok) announce(t`Asked. ${partner} can read it now.`);
              return asked.ok;
            }}
          />
        </Card>
      )}
    </Page>
  );
}
