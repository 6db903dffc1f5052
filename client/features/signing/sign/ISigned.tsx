import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { utcDay } from "../../../../shared/base/day.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import styles from "../signing.module.css";
import { TakeProposalBack, TakeSomethingBack } from "./TakeBackHere.tsx";

/** My own signature is there, and whether the other's will come is nobody's business but theirs. */
export function ISigned(props: { readonly page: SeenVersion }): ReactNode {
  const { page } = props;
  const { t } = useLingui();
  const say = useDayWords();
  const { standing } = page;
  // The end by itself is named, so that nobody has to be asked about it.
  const until = standing.kind === "proposed" ? say(utcDay(standing.until)) : "";
  return (
    <section className={styles["answer"]} aria-label={t`Your answer`} data-screen-only="">
      <p tabIndex={-1} ref={takeFocus}>
        <Trans>You have signed it. It rests once both of you have; otherwise it ends by itself on {until}.</Trans>
      </p>
      <div className={styles["acts"]}>
        <ButtonLink to="/agreement">
          <Trans>Back to the agreement</Trans>
        </ButtonLink>
        <TakeProposalBack page={page} />
        {page.mayWithdraw && <TakeSomethingBack page={page} />}
      </div>
    </section>
  );
}

/** The buttons are gone after the press; what came of it has the focus. */
function takeFocus(line: HTMLElement | null): void {
  if (document.activeElement === document.body) line?.focus({ preventScroll: true });
}
