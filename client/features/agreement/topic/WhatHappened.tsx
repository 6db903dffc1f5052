import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Situation, SITUATIONS } from "../../../../shared/agreement/examples/example.ts";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";

/** Five words of equal weight, none of them about a person. Tapped again, one is taken back. */
export function WhatHappened(props: {
  readonly situation: Situation | null;
  readonly onChoose: (situation: Situation | null) => void;
}): ReactNode {
  const { situation, onChoose } = props;
  return (
    <ChipGroup
      label={<Trans>What happened? Only you see this, and it is not kept.</Trans>}
      select="single"
      selected={situation === null ? [] : [situation]}
      onSelect={([next]) => onChoose(SITUATIONS.find((known) => known === next) ?? null)}
    >
      {SITUATIONS.map((each) => (
        <Chip key={each} id={each}>
          {words(each)}
        </Chip>
      ))}
    </ChipGroup>
  );
}

function words(situation: Situation): ReactNode {
  switch (situation) {
    case "affair":
      return <Trans>An affair</Trans>;
    case "hidden-spending":
      return <Trans>Hidden spending</Trans>;
    case "broken-promise":
      return <Trans>A broken promise</Trans>;
    case "misunderstanding":
      return <Trans>A misunderstanding</Trans>;
    case "neglect":
      return <Trans>Neglect</Trans>;
    default:
      return assertNever(situation);
  }
}
