import { use, useEffect, useState } from "react";
import { useLanguage } from "../i18n/useLanguage.ts";
import { whenIdle } from "../browser/whenIdle.ts";
import { ShowMode } from "../ui/showMode.ts";
import { hasSupportWords } from "../../../shared/wording/showFirst.ts";
import { type HeldHint, holdHints, shownHints } from "./heldHints.ts";
import type { HintReader } from "./readers.ts";

export interface Hints {
  readonly shown: readonly HeldHint[];
  /** The words are about fear or force: only the text behind the small i fits itself to that. */
  readonly isSupport: boolean;
  /** Something was typed since the last reading: the place for hints keeps its height until the next. */
  readonly isSettling: boolean;
}

/** Nobody wants to be read while they are still in the middle of a word. */
const PAUSE_MS = 800;
/** A text of pages is no sentence to think about, and reading all of it would be felt while typing goes on. */
const LONGEST_READ_LETTERS = 8_000;

/**
 * Reads a text after a pause, on this device, in idle time. What it finds lives in this screen's memory
 * and nowhere else: nothing is kept, counted or sent.
 */
export function useHints(text: string, reader: HintReader): Hints {
  const isLookedOn = use(ShowMode);
  // Thoughts come in English alone, with English words to take up: another screen stays silent.
  const isSilent = useLanguage() !== "en";
  const [reading, setReading] = useState<{ readonly text: string; readonly held: readonly HeldHint[] }>(NOTHING_READ);

  useEffect(() => {
    if (isSilent) return undefined;
    let isOver = false;
    let stop = (): void => {};
    const timer = setTimeout(() => {
      void reader.ready().then(() => {
        if (!isOver)
          stop = whenIdle(() =>
            setReading({ text, held: text.length > LONGEST_READ_LETTERS ? [] : holdHints(text, reader.read(text)) }),
          );
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [text, reader, isSilent]);

  if (isSilent) return SILENT;
  return {
    // Thoughts on somebody's words are for them alone.
    shown: isLookedOn ? [] : shownHints(reading.held, text),
    isSupport: hasSupportWords(reading.held) && text.trim() !== "",
    isSettling: reading.text !== text,
  };
}

const SILENT: Hints = { shown: [], isSupport: false, isSettling: false };
const NOTHING_READ = { text: "", held: [] };
