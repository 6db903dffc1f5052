import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { keepSentence, removeSentence, type Sentence } from "../../platform/mine/sentences.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { saidSentence } from "../../platform/mine/saidSentence.ts";
import { useSentences } from "../../platform/mine/useSentences.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { PathAlone } from "../../platform/ui/drawings/PathAlone.tsx";
import { Menu } from "../../platform/ui/Menu.tsx";
import styles from "./justMe.module.css";
import { MoreDots } from "../../platform/ui/MoreDots.tsx";

/** Sentences that were kept, to be changed or removed. What becomes of one is asked nowhere else. */
export function MySentences(): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const navigate = useNavigate();
  const sentences = useSentences();
  const [removing, setRemoving] = useState<Sentence | null>(null);
  const draft = sentences.find(({ kept }) => !kept);
  const kept = sentences.filter((sentence) => sentence.kept);

  const change = (sentence: Sentence): void => {
    if (mine === null) return;
    // One draft at a time: the one begun before is kept as it is.
    if (draft !== undefined) keepSentence(mine, draft.id, true);
    keepSentence(mine, sentence.id, false);
    void navigate("/start/sentence");
  };
  return (
    <>
      {kept.length === 0 && <PathAlone />}
      {kept.length > 0 && (
        <ul className={styles["sentences"]}>
          {kept.map((sentence) => (
            <li key={sentence.id} className={styles["sentence"]}>
              <p className={styles["said"]}>
                <bdi>{saidSentence(sentence)}</bdi>
              </p>
              <Menu
                label={t`What to do with this sentence`}
                choices={[
                  { id: "change", text: t`Change it`, onChoose: () => change(sentence) },
                  { id: "remove", text: t`Remove it`, onChoose: () => setRemoving(sentence), tone: "danger" },
                ]}
              >
                <MoreDots />
              </Menu>
            </li>
          ))}
        </ul>
      )}
      <div>
        <ButtonLink to="/start/sentence">
          {draft === undefined ? (
            kept.length === 0 ? (
              <Trans>Write one sentence</Trans>
            ) : (
              <Trans>Write another</Trans>
            )
          ) : (
            <Trans>Go on with my draft</Trans>
          )}
        </ButtonLink>
      </div>
      <Dialog
        title={t`Remove this sentence?`}
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        actions={
          <>
            <Button onPress={() => setRemoving(null)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button
              tone="danger"
              onPress={() => {
                if (mine !== null && removing !== null) removeSentence(mine, removing.id);
                setRemoving(null);
              }}
            >
              <Trans>Remove it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>It goes from all your devices, and leaves no trace anywhere else.</Trans>
        </p>
      </Dialog>
    </>
  );
}
