import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useCalm } from "../../../platform/mine/useTalk.ts";
import { AmongTwo } from "../../../platform/ui/AmongTwo.tsx";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import styles from "./close.module.css";

// As words, because that is what chips are known by.
const NUMBERS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** For oneself alone, in the private document, and folded: most people will go past it. */
export function BeforeAfter(props: { readonly conversation: string }): ReactNode {
  const { t } = useLingui();
  const [{ before, after }, change] = useCalm(props.conversation);
  return (
    <AmongTwo>
      <Disclosure title={<Trans>How calm was I, and how calm am I now?</Trans>}>
        <div className={styles["numbers"]}>
          <Numbers label={t`Before, from 0 to 10`} value={before} onChange={(next) => change({ before: next })} />
          <Numbers label={t`Now, from 0 to 10`} value={after} onChange={(next) => change({ after: next })} />
          <Privacy scope="me" />
        </div>
      </Disclosure>
    </AmongTwo>
  );
}

function Numbers(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  return (
    <ChipGroup
      label={props.label}
      select="single"
      selected={props.value === null ? [] : [String(props.value)]}
      onSelect={([chosen]) => props.onChange(chosen === undefined ? null : Number(chosen))}
    >
      {NUMBERS.map((number) => (
        <Chip key={number} id={number}>
          {number}
        </Chip>
      ))}
    </ChipGroup>
  );
}
