import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { Redlined } from "../../../platform/redline/Redlined.tsx";
import styles from "../signing.module.css";
import type { PointDifference, PointFace } from "./differences.ts";

/** A point as the page has it and as it reads now, laid over each other; beside it only what differs. */
export function DifferentPoint(props: {
  readonly point: PointDifference;
  readonly partners: AgreementPage["partners"];
}): ReactNode {
  const { point, partners } = props;
  const { t } = useLingui();
  const say = useDayWords();
  const { before, after, kind } = point;
  const day = (name: "start" | "review" | "end") => (face: PointFace | null) => {
    const chosen = face?.[name] ?? null;
    return chosen === null ? "" : say(chosen);
  };
  const doer = (face: PointFace | null): string =>
    face === null ? "" : face.doer === "both" ? t`Both of us` : partners[face.doer].name;
  const beside: readonly (readonly [string, (face: PointFace | null) => string])[] = [
    [t`If it is not kept`, (face) => face?.fallback ?? ""],
    [t`Where and when it holds`, (face) => face?.scope ?? ""],
    [t`From`, day("start")],
    [t`Until`, day("end")],
    [t`To be looked at again on`, day("review")],
    // Who does it is told where it changed, and not of a point that is new or gone.
    ...(before === null || after === null ? [] : [[t`Who does it`, doer] as const]),
  ];
  const told = (): string => {
    switch (kind) {
      case "new":
        return t`Not on the page yet.`;
      case "gone":
        return t`On the page, and no longer in the agreement.`;
      case "open":
        return t`On the page, and open again in the agreement.`;
      case "changed":
        return t`It reads another way by now.`;
      default:
        return assertNever(kind);
    }
  };
  return (
    <li data-difference={kind}>
      <p className={styles["quiet"]}>{told()}</p>
      <p className={styles["words"]}>
        <Redlined before={before?.text ?? ""} after={after?.text ?? ""} />
      </p>
      {beside
        .filter(([, read]) => read(before) !== read(after))
        .map(([name, read]) => (
          <div key={name} className={styles["beside"]}>
            <span>{name}</span>
            <Redlined before={read(before)} after={read(after)} />
          </div>
        ))}
    </li>
  );
}
