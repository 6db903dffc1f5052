import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { CopyProblemWord } from "../../platform/words/copyProblem.ts";
import type { CopyWords } from "../../platform/leaving/copyWords.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { saveBytes } from "../../platform/ui/saveBytes.ts";
import { CopyProblem } from "./CopyProblem.tsx";
import { CopyWordsField } from "./CopyWordsField.tsx";
import type { Everything } from "./everything.ts";
import styles from "./leaving.module.css";

/** A name and an ending that say nothing. */
const FILE_NAME = "notes.sealed";
/** No type of its own: a telling one would offer to open it, and name the program that made it. */
const TYPE = "application/octet-stream";

/** One file, sealed on this device, that comes back in on any other. */
export function SealCopy({ everything }: { readonly everything: Everything }): ReactNode {
  const { t } = useLingui();
  const { session } = useSpace();
  const [words, setWords] = useState<CopyWords>({ under: "passphrase", words: "" });
  const [problem, setProblem] = useState<CopyProblemWord | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [isSealing, setSealing] = useState(false);
  const seal = async (): Promise<void> => {
    setProblem(null);
    setSealing(true);
    const made = await session.leaving.copies.make(everything.writtenOut(), words);
    setSealing(false);
    if (!made.ok) return setProblem(made.problem);
    saveBytes(FILE_NAME, made.value.file, TYPE);
    // Said instead of failing: a copy without one page is worth more than none.
    setLeftOut(made.value.pagesLeftOut);
    setWords({ ...words, words: "" });
    announce(t`Saved as ${FILE_NAME}.`);
  };
  return (
    <div className={styles["field"]}>
      <CopyWordsField
        value={words}
        onChange={setWords}
        problem={problem === null ? null : <CopyProblem word={problem} />}
      />
      <div>
        <Button isDisabled={isSealing} onPress={() => void seal()}>
          {isSealing ? <Trans>Sealing it, one moment</Trans> : <Trans>Save a sealed copy</Trans>}
        </Button>
      </div>
      {leftOut > 0 && (
        <Notice tone="attention">
          <Plural
            value={leftOut}
            one="One signed page could not be drawn just now, and is not in this copy. Everything else is."
            other="# signed pages could not be drawn just now, and are not in this copy. Everything else is."
          />
        </Notice>
      )}
      <p className={styles["quiet"]}>
        <Trans>
          Whoever has both, the file and its words, can read everything in it. Nobody can bring the words back, and
          there is no other way in.
        </Trans>
      </p>
    </div>
  );
}
