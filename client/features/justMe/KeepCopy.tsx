import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";

/** Some browsers read the address only after the press. */
const ADDRESS_LIFE_MS = 60_000;

/** A file of one's own words, made here and told to nobody; its name says nothing. */
export function KeepCopy(props: { readonly ownWords: () => string }): ReactNode {
  const { t } = useLingui();
  const save = (): void => {
    const text = props.ownWords();
    if (text === "") return announce(t`There is nothing to keep yet.`);
    const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "notes.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MS);
    announce(t`Saved as notes.txt.`);
  };
  return (
    <Button onPress={save}>
      <Trans>Keep a copy as a text file</Trans>
    </Button>
  );
}
