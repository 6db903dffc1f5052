import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { WordGroup } from "../../../shared/wording/vocabulary.ts";
import { Button } from "../ui/Button.tsx";
import { Chip } from "../ui/Chip.tsx";
import { ChipGroup } from "../ui/ChipGroup.tsx";
import styles from "./wordPicker.module.css";

/**
 * A few words and *more*: the whole vocabulary in groups. A word chosen among the others joins the first
 * row, so it is never out of sight. With `most` chosen the others rest, and none is taken away by choosing another.
 */
export function WordPicker(props: {
  readonly label: string;
  readonly first: readonly string[];
  readonly groups: readonly WordGroup[];
  readonly names: Readonly<Record<string, string>>;
  /** How a word is called on the screen; what is kept of it is its id. */
  readonly wordOf: (id: string) => string;
  readonly selected: readonly string[];
  readonly onSelect: (words: readonly string[]) => void;
  readonly most?: number;
}): ReactNode {
  const { label, first, groups, names, wordOf, selected, onSelect, most = Number.POSITIVE_INFINITY } = props;
  const [isMore, setMore] = useState(false);
  const isFull = selected.length >= most;
  const chips = (words: readonly string[]): ReactNode =>
    words.map((word) => (
      <Chip key={word} id={word} isDisabled={isFull && !selected.includes(word)}>
        {wordOf(word)}
      </Chip>
    ));
  return (
    <>
      <ChipGroup
        label={label}
        select="multi"
        selected={selected}
        onSelect={onSelect}
        after={
          <Button tone="plain" onPress={() => setMore(!isMore)}>
            {isMore ? <Trans>fewer</Trans> : <Trans>more</Trans>}
          </Button>
        }
      >
        {chips([...first, ...selected.filter((word) => !first.includes(word))])}
      </ChipGroup>
      {isMore && (
        <div className={styles["groups"]}>
          {groups.map((group) => (
            <ChipGroup
              key={group.id}
              label={names[group.id] ?? group.id}
              select="multi"
              selected={selected}
              onSelect={onSelect}
            >
              {chips(group.words.filter((word) => !first.includes(word)))}
            </ChipGroup>
          ))}
        </div>
      )}
    </>
  );
}
