import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { saveTextFile } from "../../../platform/ui/saveTextFile.ts";
import { useTalkText } from "./useTalkText.ts";

/** Neutral, because downloads are listed where others look. */
const FILE_NAME = "notes.md";

/** A file made here and told to nobody: both of them may keep one, and said so before the first talk. */
export function KeepTalk(props: { readonly dialogue: Dialogue }): ReactNode {
  const { t } = useLingui();
  const text = useTalkText();
  const keep = (): void => {
    saveTextFile(FILE_NAME, text(props.dialogue));
    announce(t`Saved as ${FILE_NAME}.`);
  };
  return (
    <div>
      <Button onPress={keep}>
        <Trans>Keep a copy</Trans>
      </Button>
    </div>
  );
}
