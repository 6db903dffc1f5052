import { useLingui } from "@lingui/react/macro";
import type { Change } from "../../../platform/hints/hintWord.ts";
import { noteOf, writeNote } from "../../../platform/mine/notes.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { withoutSentence } from "./withoutSentence.ts";

/** Takes a second subject out of what is being said and into the private note for another talk. */
export function useKeepForAnotherTalk(onChange: (change: Change) => void): (words: string) => void {
  const mine = useMine();
  const { t } = useLingui();
  return (words) => {
    onChange((text) => {
      const parted = withoutSentence(text, words);
      if (mine === null || parted === null) return null;
      // Behind what is there already: two subjects of one evening are two.
      const note = noteOf(mine, "talk").toString();
      writeNote(mine, "talk", note.trim() === "" ? parted.taken : `${note.trimEnd()}\n\n${parted.taken}`);
      announce(t`Kept in your notes, for another talk.`);
      return { text: parted.rest, start: parted.rest.length, end: parted.rest.length };
    });
  };
}
