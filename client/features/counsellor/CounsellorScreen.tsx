import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { CheckList, type CheckItem } from "../../platform/ui/CheckList.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { saveTextFile } from "../../platform/ui/saveTextFile.ts";
import { useChosen } from "../../platform/ui/useChosen.ts";
import styles from "./counsellor.module.css";
import { counsellorText } from "./counsellorText.ts";

/** Things that can be taken along, under one heading. */
export interface OfferedPart {
  readonly heading: string;
  readonly items: readonly CheckItem[];
}

/** Neutral, because downloads are listed where others look. */
const FILE_NAME = "notes.md";
/** Beside the ids of what was written: no id is so short. */
const COPY = "copy";

/** What I choose, as one file that is made on this device. Nothing is chosen at first, and nobody is told. */
export function CounsellorScreen(props: {
  readonly parts: readonly OfferedPart[];
  /** The agreement as it is printed; made when it is asked for. Null while there is nothing in it. */
  readonly copy: (() => string) | null;
}): ReactNode {
  const { parts, copy } = props;
  const { t } = useLingui();
  const [chosen, choose] = useChosen();
  // A heading with nothing under it would tell somebody else what there is not.
  const offered = parts.filter(({ items }) => items.length > 0);
  const save = (): void => {
    // In their own words, and without the headings of what was left out: what is missing is nobody's business.
    const taken = offered.map(({ heading, items }) => ({
      heading,
      texts: items.filter(({ id }) => chosen.has(id)).map(({ text }) => text),
    }));
    const text = counsellorText(t`For a conversation`, taken, copy !== null && chosen.has(COPY) ? copy() : null);
    if (text === "") return announce(t`Nothing is chosen yet.`);
    saveTextFile(FILE_NAME, text);
    announce(t`Saved as ${FILE_NAME}.`);
  };
  return (
    <Page
      title={t`Taking this to a counsellor`}
      place={t`Just me`}
      scope="me"
      lead={t`Choose what you would like to show, in the words in which it was written. It becomes one text file on this device, and nobody is told.`}
      aside={<InfoButton />}
    >
      {offered.length === 0 && copy === null && (
        <p>
          <Trans>There is nothing to take along yet. A first hour needs no papers.</Trans>
        </p>
      )}
      {copy !== null && (
        <CheckList
          label={<Trans>The agreement</Trans>}
          items={[{ id: COPY, text: t`All of it, as it is printed` }]}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      {offered.map(({ heading, items }) => (
        <CheckList key={heading} label={heading} items={items} chosen={chosen} onChoose={choose} />
      ))}
      <div className={styles["end"]}>
        <Button tone="primary" onPress={save}>
          <Trans>Save it as one text file</Trans>
        </Button>
        <p className={styles["quiet"]}>
          <Trans>
            What your partner shared was shared with you. Before you show it to somebody else, think of asking them, if
            that is safe. The file stays where you save it, and is not sealed.
          </Trans>
        </p>
        <p>
          <Link to="/help#more">
            <Trans>How to find somebody</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
