import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import { LIMITS } from "../../../shared/base/limits.ts";
import { FIRST_NEEDS } from "../../../shared/wording/vocabulary.ts";
import type { SealedDocument } from "../../platform/document/sealedDocument.ts";
import type { Closest } from "../../platform/mine/profile.ts";
import { ComposerInfo } from "../../platform/hints/ComposerInfo.tsx";
import type { Change } from "../../platform/hints/hintWord.ts";
import { HintsBelow } from "../../platform/hints/HintsBelow.tsx";
import { readAsSpeaker } from "../../platform/hints/readers.ts";
import { useHints } from "../../platform/hints/useHints.ts";
import { useTakeUp } from "../../platform/hints/useTakeUp.ts";
import { useGrammar } from "../../platform/i18n/useGrammar.ts";
import { keepSentence } from "../../platform/mine/sentences.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { useBegin } from "../../platform/space/useBegin.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { FeelingChips } from "../../platform/vocabulary/FeelingChips.tsx";
import styles from "./firstMinutes.module.css";
import { KeptLine } from "./KeptLine.tsx";
import { useDraft } from "./useDraft.ts";

/** Long enough to be a pause, short enough that "Kept on this device" is said while one still looks. */
const PAUSE_MS = 700;

/**
 * Private documents seal every five seconds, so that no server sees the rhythm of a hand. Before there is a
 * connection nobody can see it, and a first sentence should be safe at the first pause.
 */
function flushBeforeAnyServer(mine: SealedDocument | null): void {
  if (mine?.status().connection === "offline") mine.flush();
}

/** Any part is enough, and every part is kept as it is touched; the button only turns the page. */
export function SentenceScreen(): ReactNode {
  const { session, view } = useSpace();
  useBegin();
  const { t } = useLingui();
  const navigate = useNavigate();
  const mine = useMine();
  const { draft, parts, change } = useDraft();
  const [{ closest }] = useProfile();
  const grammar = useGrammar();
  const said = grammar.sentence(parts);
  const hints = useHints(said, readAsSpeaker);
  const [field, takeUp] = useTakeUp<HTMLInputElement>();

  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => flushBeforeAnyServer(view.mine), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said, view.mine]);

  const keep = (event?: FormEvent): void => {
    event?.preventDefault();
    if (mine === null || draft === null || said === "") return;
    // As it stands on this screen, which may speak another language than the one in which it was begun.
    change({});
    keepSentence(mine, draft.id, true);
    view.mine?.flush();
    void session.keepOnServer();
    void navigate("/start/kept");
  };
  const onChange = (rewrite: Change): void => {
    const taken = rewrite(parts.about);
    if (taken !== null) takeUp(taken, () => change({ about: taken.text }));
  };
  const examples: Readonly<Record<Closest, string>> = {
    "was-hurt": t`when I heard about the messages on Friday`,
    "did-hurt": t`about what I kept from you in spring`,
    both: t`about how we spoke on Sunday evening`,
    "rather-not": t`when we sat in silence last night`,
  };
  return (
    <Page
      title={t`How is it for you, right now?`}
      place={t`My sentence`}
      scope="me"
      lead={t`One true sentence. Any part of it is enough.`}
      aside={
        <ComposerInfo isSupport={hints.isSupport}>
          <Trans>This sentence is for you. It goes nowhere until you bring it somewhere yourself.</Trans>
        </ComposerInfo>
      }
    >
      {/* Not before there is a place for the first letter to go. */}
      {mine !== null && (
        <form className={styles["form"]} onSubmit={keep}>
          <FeelingChips label={t`I feel`} selected={parts.feelings} onSelect={(feelings) => change({ feelings })} />
          <TextField
            ref={field}
            label={t`about`}
            value={parts.about}
            onChange={(about) => change({ about })}
            placeholder={examples[closest ?? "rather-not"]}
            maxLength={LIMITS.sentenceCharacters}
          />
          <ChipGroup
            label={t`because this matters to me`}
            select="multi"
            selected={parts.needs}
            onSelect={(needs) => change({ needs })}
          >
            {FIRST_NEEDS.map((word) => (
              <Chip key={word} id={word}>
                {grammar.need(word)}
              </Chip>
            ))}
          </ChipGroup>
          {said !== "" && (
            <div className={styles["preview"]}>
              <p className={styles["said"]}>
                <bdi>{said}</bdi>
              </p>
              <KeptLine />
              <div className={styles["actions"]}>
                <Button tone="primary" type="submit">
                  <Trans>That is my sentence</Trans>
                </Button>
              </div>
            </div>
          )}
          {/* Last, so that a thought moves nothing that somebody is about to tap. */}
          <HintsBelow hints={hints} text={parts.about} onChange={onChange} />
        </form>
      )}
    </Page>
  );
}
