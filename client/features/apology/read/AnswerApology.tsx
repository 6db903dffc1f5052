import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Apology } from "../../../../shared/apology/apology.ts";
import {
  type ApologyAnswer,
  NO_ANSWER,
  PINNED_PARTS,
  type PinnedPart,
} from "../../../../shared/apology/apologyAnswer.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { ComposerInfo } from "../../../platform/hints/ComposerInfo.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import styles from "../apology.module.css";
import type { Apologies, ShownApology } from "../document/bindApologies.ts";
import { usePartWords } from "../usePartWords.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

/**
 * What can be said to an apology, each by its own choice and none of it expected: folded, and nothing is sent
 * before the button. There is no accepting here, no rejecting and no forgiving.
 */
export function AnswerApology(props: {
  readonly shown: ShownApology;
  readonly apology: Apology;
  readonly apologies: Apologies;
}): ReactNode {
  const { shown, apology, apologies } = props;
  const { t } = useLingui();
  const isClosed = useHeldBack() === "closed";
  const { partner } = useNames();
  const today = useToday();
  // The day is no part of what was chosen: sharing the same again would only make it look new.
  const given = shown.answer ?? { ...NO_ANSWER, day: today };
  const [chosen, setChosen] = useState<Omit<ApologyAnswer, "day">>(given);
  const isSame = JSON.stringify({ ...chosen, day: "" }) === JSON.stringify({ ...given, day: "" });
  const lines = [
    // No accepting among them: what has an opposite would ask for the one or the other.
    ["read", t`I have read it`],
    ["thanks", t`Thank you for saying this`],
    ["needsTime", t`I need time`],
  ] as const;
  const selected = lines.map(([line]) => line).filter((line) => chosen[line]);
  return (
    <Disclosure title={<Trans>Say something to it, if you want to</Trans>}>
      <div className={styles["fields"]}>
        <div className={styles["top"]}>
          <ChipGroup
            label={t`What you would like to say`}
            select="multi"
            selected={selected}
            onSelect={(next) =>
              setChosen({
                ...chosen,
                read: next.includes("read"),
                thanks: next.includes("thanks"),
                needsTime: next.includes("needsTime"),
              })
            }
          >
            {lines.map(([line, label]) => (
              <Chip key={line} id={line}>
                {label}
              </Chip>
            ))}
          </ChipGroup>
          <ComposerInfo isSupport={false}>
            <Trans>
              Nothing here is owed, and nothing is sent until you tap the button. What you send can be taken back. To
              need time sets no date.
            </Trans>
          </ComposerInfo>
        </div>
        <Pins
          apology={apology}
          label={t`This part landed`}
          pinned={chosen.landed}
          onPin={(landed) => setChosen({ ...chosen, landed })}
        />
        <Pins
          apology={apology}
          label={t`This part is missing something`}
          pinned={chosen.missing}
          onPin={(missing) => setChosen({ ...chosen, missing })}
        />
        <TextArea
          label={t`I have a question`}
          rows={2}
          value={chosen.question}
          onChange={(question) => setChosen({ ...chosen, question })}
          maxLength={LIMITS.apologyQuestionCharacters}
        />
        {isClosed && <ClosedNote />}
        <div className={styles["acts"]}>
          <Button
            isDisabled={isClosed || isSame}
            onPress={() => {
              apologies.answer(apology.id, chosen, today);
              announce(t`Shared. ${partner} can read it now.`);
            }}
          >
            <Trans>Share this</Trans>
          </Button>
          {/* What was said in kindness, or under pressure, can be unsaid by the same hand. */}
          {shown.answer !== null && (
            <Button
              tone="plain"
              onPress={() => {
                setChosen(NO_ANSWER);
                apologies.answer(apology.id, NO_ANSWER, today);
                announce(t`Taken back.`);
              }}
            >
              <Trans>Take back what I said</Trans>
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

/** The parts that are there to be pinned; a freely written apology is one. */
function Pins(props: {
  readonly apology: Apology;
  readonly label: string;
  readonly pinned: readonly PinnedPart[];
  readonly onPin: (pinned: PinnedPart[]) => void;
}): ReactNode {
  const { apology, label, pinned, onPin } = props;
  const words = usePartWords();
  const { said } = apology;
  const there = PINNED_PARTS.filter((part) =>
    part === "all" ? said.way === "free" : said.way === "guided" && said.parts[part] !== "",
  );
  return (
    <ChipGroup
      label={label}
      select="multi"
      selected={pinned}
      onSelect={(next) => onPin(PINNED_PARTS.filter((part) => next.includes(part)))}
    >
      {there.map((part) => (
        <Chip key={part} id={part}>
          {part === "all" ? <Trans>What is written here</Trans> : words[part].ask}
        </Chip>
      ))}
    </ChipGroup>
  );
}
