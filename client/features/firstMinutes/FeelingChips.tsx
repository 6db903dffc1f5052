import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { BODY_WORDS, FEELINGS_MET, FEELINGS_UNMET, FIRST_FEELINGS } from "../../../shared/wording/vocabulary.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import styles from "./firstMinutes.module.css";

const FIRST: readonly string[] = FIRST_FEELINGS;

/** Eight words and *more*; a word chosen among the others joins the first row, so it is never out of sight. */
export function FeelingChips(props: {
  readonly selected: readonly string[];
  readonly onSelect: (feelings: readonly string[]) => void;
}): ReactNode {
  const { t } = useLingui();
  const [isMore, setMore] = useState(false);
  const row = [...FIRST, ...props.selected.filter((word) => !FIRST.includes(word))];
  const names: Readonly<Record<string, string>> = {
    hurt: t`Hurt, sad`,
    afraid: t`Afraid`,
    angry: t`Angry`,
    ashamed: t`Ashamed`,
    unsure: t`Unsure`,
    tired: t`Tired`,
    calm: t`Calm`,
    warm: t`Warm`,
    hopeful: t`Hopeful`,
    glad: t`Glad`,
    body: t`In the body`,
  };
  return (
    <>
      <ChipGroup
        label={t`I feel`}
        select="multi"
        selected={props.selected}
        onSelect={props.onSelect}
        after={
          <Button tone="plain" onPress={() => setMore(!isMore)}>
            {isMore ? <Trans>fewer</Trans> : <Trans>more</Trans>}
          </Button>
        }
      >
        {row.map((word) => (
          <Chip key={word} id={word}>
            {word}
          </Chip>
        ))}
      </ChipGroup>
      {isMore && (
        <div className={styles["groups"]}>
          {[...FEELINGS_UNMET, ...FEELINGS_MET, BODY_WORDS].map((group) => (
            <ChipGroup
              key={group.id}
              label={names[group.id] ?? group.id}
              select="multi"
              selected={props.selected}
              onSelect={props.onSelect}
            >
              {group.words
                .filter((word) => !FIRST.includes(word))
                .map((word) => (
                  <Chip key={word} id={word}>
                    {word}
                  </Chip>
                ))}
            </ChipGroup>
          ))}
        </div>
      )}
    </>
  );
}
