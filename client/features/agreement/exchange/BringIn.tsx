import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Dialog } from "../../../platform/ui/Dialog.tsx";
import { ChoosePoints } from "./ChoosePoints.tsx";
import { PasteText } from "./PasteText.tsx";
import { useBroughtIn } from "./useBroughtIn.ts";

/** Words that lie elsewhere become points here. Closing it loses nothing: opened again, it is where it was. */
export function BringIn(): ReactNode {
  const bringing = useBroughtIn();
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const { candidates, text } = bringing;
  const chosen = candidates?.filter(({ isChosen }) => isChosen).length ?? 0;
  const close = (): void => setIsOpen(false);
  const add = (): void => {
    const added = bringing.add();
    if (added === null) return;
    close();
    announce(added === 1 ? t`One point added. You can undo this.` : t`${added} points added. You can undo this.`);
  };
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>
        <Trans>Bring in text</Trans>
      </Button>
      <Dialog
        title={candidates === null ? <Trans>Bring in text</Trans> : <Trans>Choose what to add</Trans>}
        isOpen={isOpen}
        onClose={close}
        actions={
          candidates === null ? (
            <>
              <Button tone="primary" isDisabled={text.trim() === ""} onPress={bringing.look}>
                <Trans>Look at the points</Trans>
              </Button>
              <Button tone="plain" onPress={close}>
                <Trans>Not now</Trans>
              </Button>
            </>
          ) : (
            <>
              <Button tone="primary" isDisabled={chosen === 0} onPress={add}>
                <Plural value={chosen} one="Add # point" other="Add # points" />
              </Button>
              <Button tone="plain" onPress={bringing.back}>
                <Trans>Back to the words</Trans>
              </Button>
            </>
          )
        }
      >
        {candidates === null ? (
          <PasteText text={text} problem={bringing.problem} onText={bringing.write} onFile={bringing.open} />
        ) : (
          <ChoosePoints bringing={bringing} candidates={candidates} />
        )}
      </Dialog>
    </>
  );
}
