import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { readingCopyData } from "../../../../shared/agreement/exchange/readingCopyData.ts";
import { readingCopyHtml } from "../../../../shared/agreement/exchange/readingCopyHtml.ts";
import { type ReadingCopy, readingCopyMarkdown } from "../../../../shared/agreement/readingCopy.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Menu } from "../../../platform/ui/Menu.tsx";
import { saveTextFile } from "../../../platform/ui/saveTextFile.ts";

/** Neutral, because downloads are listed where others look. */
const FILE_NAME = "reading-copy";

/** The copy as a file, made on this device: words for most, and two other forms behind one more tap. */
export function SaveCopies({ copy }: { readonly copy: ReadingCopy }): ReactNode {
  const { t } = useLingui();
  const save = (ending: string, text: string): void => saveTextFile(`${FILE_NAME}.${ending}`, text);
  return (
    <>
      <Button onPress={() => save("md", readingCopyMarkdown(copy))}>
        <Trans>Save as a text file</Trans>
      </Button>
      <Menu
        label={t`Other forms`}
        choices={[
          { id: "html", text: t`Save as a web page`, onChoose: () => save("html", readingCopyHtml(copy)) },
          { id: "json", text: t`Save as data, to bring in again`, onChoose: () => save("json", readingCopyData(copy)) },
        ]}
      />
    </>
  );
}
