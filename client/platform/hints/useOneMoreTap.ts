import { useState } from "react";
import { useLanguage } from "../i18n/useLanguage.ts";
import { asksOnceMore } from "./heldHints.ts";
import type { HintReader } from "./readers.ts";

/**
 * A strong hint asks for one more tap, in the composer itself. The text is read again at the first tap,
 * because whoever is quick sends before the pause in which hints are made; a changed text asks anew.
 */
export function useOneMoreTap(
  text: string,
  reader: HintReader,
  send: () => void,
): {
  readonly isAsking: boolean;
  readonly onSend: () => void;
  readonly onSendAnyway: () => void;
  readonly onChangeIt: () => void;
} {
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const isAsking = askedAbout === text;
  // Nobody is asked again about a thought that their screen did not show.
  const isSilent = useLanguage() !== "en";
  return {
    isAsking,
    onSend: () => {
      if (!isAsking && !isSilent && asksOnceMore(reader.read(text))) setAskedAbout(text);
      else if (!isAsking) send();
    },
    onSendAnyway: () => {
      setAskedAbout(null);
      send();
    },
    onChangeIt: () => setAskedAbout(null),
  };
}
