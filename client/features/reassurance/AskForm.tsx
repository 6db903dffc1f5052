import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../shared/base/limits.ts";
import { ASK_WAYS, type AskWay } from "../../../shared/reassurance/reassurance.ts";
import { ComposerInfo } from "../../platform/hints/ComposerInfo.tsx";
import { HintsBelow } from "../../platform/hints/HintsBelow.tsx";
import { readAsRequest } from "../../platform/hints/readers.ts";
import { useHints } from "../../platform/hints/useHints.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { NeedChips } from "../../platform/vocabulary/NeedChips.tsx";
import styles from "./reassurance.module.css";
import { useWayWords } from "./useWayWords.ts";
import { useHeldBack } from "../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../platform/ui/ClosedNote.tsx";

/** A need and a way, by two taps; a line beside them is possible and never needed. */
export function AskForm(props: {
  readonly onAsk: (said: { readonly need: string; readonly way: AskWay; readonly text: string }) => boolean;
}): ReactNode {
  const { t } = useLingui();
  const { partner } = useNames();
  const words = useWayWords();
  const [need, setNeed] = useState<string | null>(null);
  const [way, setWay] = useState<AskWay | null>(null);
  const [text, setText] = useState("");
  // The card that holds it stands above, out of sight of a thumb that has just pressed down here.
  const [isAsked, setAsked] = useState(false);
  const hints = useHints(text, readAsRequest);
  const held = useHeldBack();
  const isHeld = held !== null;
  // What was written stays when it was not taken: three open, or a pause.
  const ask = (): void => {
    if (need === null || way === null || isHeld || !props.onAsk({ need, way, text })) return;
    setNeed(null);
    setWay(null);
    setText("");
    setAsked(true);
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div className={styles["top"]}>
        <NeedChips
          label={t`What would help is`}
          selected={need === null ? [] : [need]}
          // One need at a time: a list of them cannot be answered in an evening.
          onSelect={(needs) => setNeed(needs.at(-1) ?? null)}
        />
        <ComposerInfo isSupport={hints.isSupport}>
          <Trans>
            It can be answered with now, later or not today, and it folds away by itself tomorrow. Nobody counts how
            often you ask.
          </Trans>
        </ComposerInfo>
      </div>
      <ChipGroup
        label={t`As`}
        select="single"
        selected={way === null ? [] : [way]}
        onSelect={([next]) => setWay(ASK_WAYS.find((one) => one === next) ?? null)}
      >
        {ASK_WAYS.map((one) => (
          <Chip key={one} id={one}>
            {words[one]}
          </Chip>
        ))}
      </ChipGroup>
      <TextField
        label={t`A line about it, if you like`}
        value={text}
        onChange={setText}
        maxLength={LIMITS.askCharacters}
        placeholder={t`Would you say goodnight before you turn off the light?`}
      />
      <HintsBelow
        hints={hints}
        text={text}
        onChange={(change) => {
          const taken = change(text);
          if (taken !== null) setText(taken.text);
        }}
      />
      {held === "closed" && <ClosedNote />}
      {held === "paused" && (
        <p className={styles["quiet"]}>
          <Trans>Your talk is paused. Asking waits until it goes on.</Trans>
        </p>
      )}
      {isAsked && need === null && way === null && (
        <p className={styles["quiet"]}>{t`Asked. ${partner} can read it now.`}</p>
      )}
      <div>
        <Button type="submit" tone="primary" isDisabled={need === null || way === null || isHeld}>
          {t`Ask ${partner}`}
        </Button>
      </div>
    </form>
  );
}
