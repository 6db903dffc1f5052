import { useLingui } from "@lingui/react/macro";
import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import type { SceneWords } from "../SceneWords.ts";
import { whatItCameTo } from "./whatItCameTo.ts";

/** "One thing heard, one promise made. That is enough for tonight.", with what is true of it. */
export function useEndWords(): (dialogue: Dialogue) => SceneWords {
  const { t } = useLingui();
  const { partner } = useNames();
  return (dialogue) => {
    if (dialogue.end === "not-tonight")
      return {
        title: t`Not tonight`,
        lead: t`${partner} would rather talk another time. You can suggest one again from tomorrow.`,
      };
    if (dialogue.offersAnotherTime)
      return {
        title: t`That is enough for tonight.`,
        lead: t`A third pause closes a talk, and that is all right. You can suggest another time from tomorrow.`,
      };
    if (dialogue.end !== "complete")
      return {
        title: t`This conversation is closed.`,
        lead: t`Nobody has to explain. What was said stays here for both of you.`,
      };
    const { heard, promises } = whatItCameTo(dialogue);
    const heardWords = [t`You were both here`, t`One thing heard`, t`Two things heard`][heard] ?? t`You were both here`;
    // Four at most: one of each after being heard, and one of each in the last step.
    const promiseWords = [
      null,
      t`one promise made`,
      t`two promises made`,
      t`three promises made`,
      t`four promises made`,
    ][promises];
    const enough = t`That is enough for tonight.`;
    return {
      title: promiseWords == null ? `${heardWords}. ${enough}` : `${heardWords}, ${promiseWords}. ${enough}`,
      lead: t`Not solved is normal.`,
    };
  };
}
