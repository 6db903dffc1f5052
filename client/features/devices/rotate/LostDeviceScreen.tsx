import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { DeviceId } from "../../../../shared/base/ids.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { CheckList } from "../../../platform/ui/CheckList.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { ProblemSentence } from "../../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../../platform/words/problemWord.ts";
import styles from "../devices.module.css";
import { useDayOf } from "../useDayOf.ts";
import { KitWordsField, type KitTrouble } from "./KitWordsField.tsx";
import { NewKeysMade } from "./NewKeysMade.tsx";
import { WhatHappens } from "./WhatHappens.tsx";

/**
 * For a device that is lost, was taken, or was in other hands, and for keys that somebody else may have seen. What
 * happens is said before the press; nobody is asked what became of it.
 */
export function LostDeviceScreen(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const dayOf = useDayOf();
  // None at first: which one it is nobody else can know, and signing out the wrong one costs its notes.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState("");
  // About the 24 words, beside their field; everything else is said below.
  const [trouble, setTrouble] = useState<KitTrouble | null>(null);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [isMade, setMade] = useState(false);

  if (isMade) return <NewKeysMade signedOut={chosen.size} />;
  const others = view.devices.filter(({ isThis }) => !isThis);
  const items = others.map(({ id, name, since }) => {
    const day = dayOf(since);
    return { id, text: name === "" ? t`A device without a name` : name, note: t`Here since ${day}` };
  });

  function choose(id: string, isChosen: boolean): void {
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  }

  async function make(): Promise<void> {
    setMaking(true);
    setProblem(null);
    setTrouble(null);
    const revoke = others.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) satisfies readonly DeviceId[];
    const made = await session.rotating.makeNewKeys({ revoke, words });
    setMaking(false);
    if (made.ok) return setMade(true);
    if (isKitTrouble(made.problem)) setTrouble(made.problem);
    else setProblem(made.problem);
  }

  return (
    <Page
      title={t`A device is lost`}
      place={t`My devices`}
      scope="me"
      lead={t`You can make new keys for your space, at once and on your own. A device that you sign out here opens nothing that is written from then on.`}
      aside={<InfoButton />}
    >
      {items.length > 0 ? (
        <CheckList
          label={<Trans>Which of them should be signed out?</Trans>}
          items={items}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        <p>
          <Trans>
            There is no other device of yours here. You can still make new keys, for instance because somebody else had
            this one in their hands.
          </Trans>
        </p>
      )}
      <WhatHappens />
      <KitWordsField value={words} onChange={setWords} trouble={trouble} />
      {problem !== null && (
        <div role="status">
          <Notice tone="attention">
            {problem === "offline" ? (
              <Trans>There is no connection, so nothing was changed. Try again when there is one.</Trans>
            ) : (
              <ProblemSentence word={problem} />
            )}
          </Notice>
        </div>
      )}
      <div className={styles["actions"]}>
        <Button tone="primary" isPending={isMaking} onPress={() => void make()}>
          {chosen.size > 0 ? <Trans>Make new keys and sign out</Trans> : <Trans>Make new keys</Trans>}
        </Button>
        <ButtonLink tone="plain" to="/devices">
          <Trans>Not now</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

function isKitTrouble(problem: ProblemWord | KitTrouble): problem is KitTrouble {
  return ["kit-word-count", "kit-word-unknown", "kit-words-mistyped", "kit-of-another"].includes(problem);
}
