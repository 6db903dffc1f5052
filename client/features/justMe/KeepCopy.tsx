import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ownText } from "../../platform/mine/ownText.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";

/** A file of one's own words, made here and told to nobody; its name says nothing. */
export function KeepCopy(): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const save = (): void => {
    if (mine === null) return;
    const text = ownText(mine, {
      sentences: t`My sentences`,
      notes: t`Notes and drafts`,
      talk: t`What I would like to say`,
      promise: t`A promise I could make`,
    });
    const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "notes.txt";
    link.click();
    URL.revokeObjectURL(address);
    announce(t`Saved as notes.txt.`);
  };
  return (
    <Button onPress={save}>
      <Trans>Keep a copy as a text file</Trans>
    </Button>
  );
}
