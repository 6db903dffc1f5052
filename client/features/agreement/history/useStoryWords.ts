import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { isolated } from "../../../platform/words/isolated.ts";
import type { PointStory } from "./pointStory.ts";

type Hand = "me" | "partner" | "both" | "nobody";

/** `me` is null where everything is mine and nobody has to be named. */
function handOf(by: readonly Slot[] | null, me: Slot | null): Hand {
  if (by === null || me === null || by.length === 0) return "nobody";
  if (by.length === 2) return "both";
  return by[0] === me ? "me" : "partner";
}

/** What happened to a point, in sentences: by whom, where that was recorded, and never with a name where it was not. */
export function useStoryWords(me: Slot | null, partnerName: string): (story: PointStory) => readonly string[] {
  const { t } = useLingui();
  const name = isolated(partnerName);

  const added = (hand: Hand): string => {
    if (hand === "me") return t`You wrote this point.`;
    if (hand === "partner") return t`${name} wrote this point.`;
    return hand === "both" ? t`Both of you wrote this point.` : t`This point is new.`;
  };
  const changed = (hand: Hand, story: PointStory): string => {
    if (hand === "me") return t`You changed this point.`;
    if (hand === "partner") return t`${name} changed this point.`;
    if (hand === "both") return t`Both of you changed this point.`;
    return story.by === null || me === null
      ? t`This point changed.`
      : t`Something was taken out here. No name is recorded for that.`;
  };
  const deleted = (hand: Hand): string => {
    if (hand === "me") return t`You deleted this point.`;
    return hand === "partner" ? t`${name} deleted this point.` : t`This point was deleted.`;
  };
  const moved = (hand: Hand): string => {
    if (hand === "me") return t`You moved it.`;
    return hand === "partner" ? t`${name} moved it.` : t`It was moved.`;
  };
  const kindWords = (story: PointStory): readonly string[] => {
    const hand = handOf(story.by, me);
    switch (story.kind) {
      case "added":
        return [added(hand)];
      case "changed":
        return [changed(hand, story)];
      case "deleted":
        return [deleted(hand)];
      case "back":
        return [t`It had been deleted, and is here again.`];
      case "same":
        return [];
      default:
        return assertNever(story.kind);
    }
  };
  return (story) => [
    ...kindWords(story),
    ...(story.isMoved ? [moved(handOf(story.movedBy, me))] : []),
    ...(story.isNewlyAgreed ? [t`You are both comfortable with this one now.`] : []),
  ];
}
