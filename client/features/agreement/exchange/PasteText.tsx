import { Trans } from "@lingui/react/macro";
import { type ClipboardEvent, type ReactNode, useRef } from "react";
import { htmlToText } from "../../../../shared/agreement/exchange/htmlToText.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { BringInProblemWords, type Refusal } from "./BringInProblemWords.tsx";

/** The first step: words, from the clipboard or from a file. */
export function PasteText(props: {
  readonly text: string;
  readonly problem: Refusal | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const { text, problem, onText, onFile } = props;
  const file = useRef<HTMLInputElement>(null);
  // A field takes plain letters by itself; a page that brings none is read for its words, and never drawn.
  const paste = (event: ClipboardEvent): void => {
    if (event.clipboardData.getData("text/plain") !== "") return;
    const page = event.clipboardData.getData("text/html");
    if (page === "") return;
    event.preventDefault();
    onText([text, htmlToText(page)].filter((part) => part !== "").join("\n\n"));
  };
  return (
    <>
      <div onPaste={paste}>
        <TextArea
          label={<Trans>Words to bring in</Trans>}
          hint={
            <Trans>
              Notes, a list, Markdown, or a copy saved here. You choose what becomes a point before anything is added.
            </Trans>
          }
          value={text}
          onChange={onText}
          rows={6}
          problem={problem === null ? null : <BringInProblemWords problem={problem} />}
        />
      </div>
      <div>
        <input
          ref={file}
          hidden
          type="file"
          accept=".md,.markdown,.txt,.json,.html,.htm,text/*,application/json"
          onChange={({ target }) => {
            const [first] = target.files ?? [];
            target.value = "";
            if (first !== undefined) onFile(first);
          }}
        />
        <Button onPress={() => file.current?.click()}>
          <Trans>Choose a file</Trans>
        </Button>
      </div>
    </>
  );
}
