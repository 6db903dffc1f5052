import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { type Sheet, useDesk } from "../desk/Desk.tsx";
import { PointText } from "../editor/PointText.tsx";
import { PointFoot } from "./PointFoot.tsx";
import { PointFrame } from "./PointFrame.tsx";
import { PointThoughts } from "./PointThoughts.tsx";

/** A point in the private document, with all that a shared one may say. Sharing moves it whole; nothing else ever does. */
export const OwnPoint = memo(function OwnPoint(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly number: string | null;
}): ReactNode {
  const { sheet, clause, number } = props;
  const { shared, share } = useDesk();
  const { t } = useLingui();
  const name = number ?? t`of my own`;
  return (
    <PointFrame sheet={sheet} clause={clause} number={number} look="own" isApart={shared !== null}>
      {shared !== null && <Privacy scope="me" />}
      <PointText sheet={sheet} clause={clause} label={t`Point ${name}`} />
      <PointThoughts sheet={sheet} clause={clause} />
      <PointFoot sheet={sheet} clause={clause} number={name}>
        {shared !== null && (
          <Button onPress={() => share(clause)}>
            <Trans>Share</Trans>
          </Button>
        )}
      </PointFoot>
    </PointFrame>
  );
});
