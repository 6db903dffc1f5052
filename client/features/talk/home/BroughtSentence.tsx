import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Sentence } from "../../../platform/mine/sentences.ts";
import { EMPTY_TALK_DRAFT, type TalkDraft } from "../../../platform/mine/talkDrafts.ts";
import { saidSentence } from "../../../platform/mine/saidSentence.ts";
import { useSentences } from "../../../platform/mine/useSentences.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import styles from "./home.module.css";

/** A sentence that waits for one's own turn, and what it is about as the invitation says it. */
export interface Brought {
  readonly id: string;
  readonly topic: string;
  readonly draft: TalkDraft;
}

/** From "just me" into a talk: what it is about goes with the invitation, the sentence itself when I say it. */
export function BroughtSentence(props: {
  readonly brought: Brought | null;
  readonly onBring: (brought: Brought | null) => void;
}): ReactNode {
  const { brought, onBring } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const sentences = useSentences().filter(({ kept }) => kept);
  // The last one is meant most often; the rest is one tap away.
  const [newest, ...others] = sentences;
  if (newest === undefined) return null;
  const taken = sentences.find(({ id }) => id === brought?.id) ?? null;
  if (taken !== null)
    return (
      <div className={styles["bring"]} role="status">
        <p className={styles["said"]}>
          <bdi>{saidSentence(taken)}</bdi>
        </p>
        <Privacy scope="me" />
        <p className={styles["quiet"]}>{t`Your sentence waits for your turn. ${partner} reads it when you say it.`}</p>
        <Button tone="plain" onPress={() => onBring(null)}>
          <Trans>Leave it here</Trans>
        </Button>
      </div>
    );
  const offer = (sentence: Sentence, words: ReactNode): ReactNode => (
    <div className={styles["bring"]} key={sentence.id}>
      <Button onPress={() => onBring(bring(sentence))}>{words}</Button>
      <p className={styles["quiet"]}>
        <bdi>{saidSentence(sentence)}</bdi>
      </p>
    </div>
  );
  return (
    <div className={styles["choices"]}>
      {offer(newest, <Trans>Bring my sentence</Trans>)}
      {others.length > 0 && (
        <Disclosure title={<Trans>My other sentences</Trans>}>
          {others.map((sentence) => offer(sentence, <Trans>Bring this one</Trans>))}
        </Disclosure>
      )}
    </div>
  );
}

function bring(sentence: Sentence): Brought {
  const { id, feelings, needs, about } = sentence;
  return {
    id,
    topic: (about.trim() === "" ? saidSentence(sentence) : about.trim()).slice(0, LIMITS.topicCharacters),
    draft: { ...EMPTY_TALK_DRAFT, way: "parts", feelings, needs, about },
  };
}
