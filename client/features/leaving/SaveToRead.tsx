import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { signedPages } from "../../platform/leaving/signedPages.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Menu } from "../../platform/ui/Menu.tsx";
import { saveTextFile } from "../../platform/ui/saveTextFile.ts";
import type { Everything } from "./everything.ts";
import { saveSignedPages } from "./saveSignedPages.ts";
import styles from "./leaving.module.css";

/** Neutral, because downloads are listed where others look. */
const NAME = "notes";

/** Everything in a form that any program opens, made on this device; nobody is told, and none of it is sealed. */
export function SaveToRead({ everything }: { readonly everything: Everything }): ReactNode {
  const { t } = useLingui();
  const { session } = useSpace();
  const [isDrawing, setDrawing] = useState(false);
  const save = (ending: string, text: string): void => {
    saveTextFile(`${NAME}.${ending}`, text);
    announce(t`Saved as ${NAME}.${ending}.`);
  };
  const savePages = async (): Promise<void> => {
    setDrawing(true);
    // Drawn again from what was signed: only the parts that nobody can draw again are kept.
    const { pages } = await signedPages(session.signing());
    setDrawing(false);
    saveSignedPages(pages);
    announce(pages.length === 0 ? t`No page is signed by both yet.` : t`The signed pages are saved.`);
  };
  return (
    <div className={styles["actions"]}>
      <Button onPress={() => save("html", everything.html())}>
        <Trans>Save it to read</Trans>
      </Button>
      <Menu
        label={t`Other forms`}
        choices={[
          { id: "md", text: t`Save as a text file`, onChoose: () => save("md", everything.markdown()) },
          { id: "json", text: t`Save as data`, onChoose: () => save("json", everything.json()) },
          { id: "pdf", text: t`Save the signed pages`, onChoose: () => void savePages() },
        ]}
      />
      {isDrawing && (
        <p className={styles["quiet"]} role="status">
          <Trans>Each page is drawn once more on this device. That takes a moment.</Trans>
        </p>
      )}
    </div>
  );
}
