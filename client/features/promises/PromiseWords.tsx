import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { KeptPromise } from "../../../shared/promises/promise.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import styles from "./promises.module.css";
import { useCadenceWords } from "./useCadenceWords.ts";

/** A promise as it is read: what, when, and whatever was said beside it. */
export function PromiseWords(props: { readonly promise: KeptPromise; readonly headingId: string }): ReactNode {
  const { promise, headingId } = props;
  const { t } = useLingui();
  const sayDay = useDayWords();
  const cadence = useCadenceWords();
  // Only what somebody filled in: an empty heading would ask for it.
  const lines = [
    promise.fallback !== "" && t`If it is missed: ${promise.fallback}`,
    promise.sign !== "" && t`How we would both know: ${promise.sign}`,
    promise.need !== "" && t`The need behind it: ${promise.need}`,
    promise.from?.kind === "talk" && t`From a talk`,
    promise.from?.kind === "apology" && t`From an apology`,
    promise.from?.kind === "point" && t`From a point of our agreement`,
    promise.review !== null && t`To be looked at again on ${sayDay(promise.review)}`,
    promise.end !== null && t`Until ${sayDay(promise.end)}`,
  ].filter((line) => line !== false);
  return (
    <div className={styles["words"]}>
      <h3 id={headingId} className={styles["what"]}>
        {promise.what}
      </h3>
      <p className={styles["quiet"]}>
        {cadence(promise)}
        {promise.state === "resting" && <> · {t`resting`}</>}
        {promise.state === "kept-and-closed" && <> · {t`kept, and done`}</>}
      </p>
      {lines.map((line) => (
        <p key={line} className={styles["quiet"]}>
          {/* Our words and theirs in one line, which may run in two directions. */}
          <bdi>{line}</bdi>
        </p>
      ))}
      {promise.state === "kept-and-closed" && (
        <p>
          <Trans>This one was kept, and can rest.</Trans>
        </p>
      )}
    </div>
  );
}
