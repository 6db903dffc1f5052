import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { textOf, whoSeenFrom } from "../../../../shared/agreement/clause.ts";
import { DETAILS } from "../../../../shared/agreement/clauseDetails.ts";
import type { PointFace } from "../../../../shared/agreement/pageChanges.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useDetailWords } from "../point/more/useDetailWords.ts";
import styles from "./history.module.css";
import type { PointStory } from "./pointStory.ts";
import { Redlined } from "../../../platform/redline/Redlined.tsx";

/** A point's words and everything beside them that differs, each laid over what it was. */
export function StoryText(props: {
  readonly story: PointStory;
  readonly me: Slot;
  readonly partnerName: string;
}): ReactNode {
  const { before, after } = props.story;
  const { t } = useLingui();
  const say = useDayWords();
  const detailName = useDetailWords();
  const whoWords = (face: PointFace | null): string => {
    if (face === null) return "";
    switch (whoSeenFrom(face.who, props.me)) {
      case "me":
        return t`Me`;
      case "both":
        return t`Both of us`;
      case "partner":
        return props.partnerName;
      case "ask-partner":
        return t`A request to ${props.partnerName}`;
      case "ask-me":
        return t`A request to me`;
    }
  };
  const day = (name: "start" | "review" | "end") => (face: PointFace | null) => {
    const chosen = face?.[name] ?? null;
    return chosen === null ? "" : say(chosen);
  };
  const named = { who: (after ?? before)?.who ?? "both" } as const;
  const beside: readonly (readonly [string, (face: PointFace | null) => string])[] = [
    ...DETAILS.map(
      (name) => [detailName(name, named), (face: PointFace | null) => face?.details[name].trim() ?? ""] as const,
    ),
    [t`From`, day("start")],
    [t`Until`, day("end")],
    [t`To be looked at again on`, day("review")],
    // Of a point that is new or gone, who does it is no change.
    ...(before === null || after === null ? [] : [[t`Who does it`, whoWords] as const]),
  ];
  const differing = beside.filter(([, read]) => read(before) !== read(after));
  return (
    <>
      <p className={styles["words"]}>
        <Redlined before={words(before)} after={words(after)} />
      </p>
      {differing.length > 0 && (
        <dl className={styles["beside"]}>
          {differing.map(([name, read]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Redlined before={read(before)} after={read(after)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function words(face: PointFace | null): string {
  return face === null ? "" : textOf(face.paragraphs);
}
