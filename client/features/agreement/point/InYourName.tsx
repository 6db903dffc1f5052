import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { isInNameOf } from "../../../../shared/agreement/ownership.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { chooseWho } from "../document/changePoint.ts";
import { type Sheet, useDesk } from "../desk/Desk.tsx";

/**
 * A sentence that says "I" for me and that I never said. It binds nobody until I take it on; until then it is
 * at most a wish, and one tap makes it one.
 */
export function InYourName(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly state: PointState;
  readonly onTakeOn: (then: () => void) => void;
}): ReactNode {
  const { sheet, clause, state, onTakeOn } = props;
  const { me, partnerName, marks, mayWrite } = useDesk();
  const { t } = useLingui();
  if (marks === null || !mayWrite || !isInNameOf(clause, me, state.mine === "comfortable")) return null;
  const asRequest = (): void => {
    chooseWho(sheet.agreement, clause.id, me === "a" ? "ask-a" : "ask-b");
    announce(t`It is a request to you now.`);
  };
  return (
    <Notice
      tone="calm"
      actions={
        <>
          <Button onPress={() => onTakeOn(() => announce(t`It is yours now.`))}>
            <Trans>Take it on</Trans>
          </Button>
          <Button onPress={asRequest}>
            <Trans>Turn it into a request</Trans>
          </Button>
        </>
      }
    >
      <Trans>
        <bdi>{partnerName}</bdi> wrote this in your name. It counts for nothing until you take it on.
      </Trans>
    </Notice>
  );
}
