import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { redline, type Splitter, splitWords } from "../../../shared/agreement/redline.ts";
import styles from "./redlined.module.css";

/** Scripts without spaces are cut by the browser's own dictionary, and no emoji in two. */
function splitterFor(language: string): Splitter {
  if (typeof Intl.Segmenter !== "function") return splitWords;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Two texts laid over each other: what came is underlined, what went is struck through, and both are said
 * where colour and line are not seen, because not every screen reader tells the elements.
 */
export function Redlined(props: { readonly before: string; readonly after: string }): ReactNode {
  const { before, after } = props;
  const { t, i18n } = useLingui();
  const runs = useMemo(() => redline(before, after, splitterFor(i18n.locale)), [before, after, i18n.locale]);
  return (
    <span className={styles["redline"]} dir="auto">
      {runs.map(({ kind, text }, place) => {
        if (kind === "same") return <span key={place}>{text}</span>;
        const Change = kind === "inserted" ? "ins" : "del";
        return (
          <Change key={place} className={styles[kind]}>
            <span className="cg-hidden">{kind === "inserted" ? t`new: ` : t`taken out: `}</span>
            {withLineEnds(text)}
            <span className="cg-hidden">{t` (end)`}</span>
          </Change>
        );
      })}
    </span>
  );
}

/** A line that was begun or joined has no letters to underline. */
function withLineEnds(text: string): ReactNode {
  return text.split("\n").map((line, place) =>
    place === 0 ? (
      line
    ) : (
      <span key={place}>
        <span className={styles["lineEnd"]} aria-hidden="true">
          ¶
        </span>
        {`\n${line}`}
      </span>
    ),
  );
}
