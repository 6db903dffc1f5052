import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { Dialog } from "../../../platform/ui/Dialog.tsx";
import type { Scene } from "../sceneOf.ts";

type Leaving = "talk" | "pause" | "before";

/** *Enough for tonight* is the same act, said from a pause; before it began there is nothing to keep. */
const LEAVING: Readonly<Partial<Record<Scene | "home", Leaving>>> = {
  ready: "before",
  live: "talk",
  paused: "pause",
  trouble: "talk",
};

/**
 * From every state, by one person alone. What the other sees is the same as when time ran out. Once it is asked, the
 * partner's act may change what is left and so the words, but never takes the question away: only the end does.
 */
export function LeaveTalk(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly partner: string;
  readonly scene: Scene | "home";
}): ReactNode {
  const { isOpen, onClose, onLeave, partner, scene } = props;
  const from = LEAVING[scene] ?? "talk";
  const { t } = useLingui();
  const titles = { talk: t`Leave this conversation?`, pause: t`Enough for tonight?`, before: t`Leave it for now?` };
  return (
    <Dialog
      title={titles[from]}
      isOpen={isOpen && LEAVING[scene] !== undefined}
      onClose={onClose}
      actions={
        <>
          <Button
            onPress={() => {
              onClose();
              onLeave();
            }}
          >
            {from === "pause" ? <Trans>Enough for tonight</Trans> : <Trans>Leave</Trans>}
          </Button>
          <Button tone="plain" onPress={onClose}>
            <Trans>Stay</Trans>
          </Button>
        </>
      }
    >
      <p>
        {from === "before"
          ? t`Then no conversation is planned, on both screens, and either of you can suggest one from tomorrow.`
          : t`It closes for both of you within a minute, and what was said stays readable. ${partner} sees that it is closed, and no cause.`}
      </p>
    </Dialog>
  );
}
