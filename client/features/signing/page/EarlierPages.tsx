import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { VersionId } from "../../../../shared/base/ids.ts";
import type { SeenSigning } from "../../../../shared/signing/seenState.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import styles from "../signing.module.css";
import { useStandingWords } from "../words/useStandingWords.ts";

/** Every page that both have signed stays readable, whatever came after it. */
export function EarlierPages(props: { readonly seen: SeenSigning; readonly except: VersionId }): ReactNode {
  const say = useDayWords();
  const words = useStandingWords();
  const others = props.seen.versions.filter(({ bothSigned, version }) => bothSigned && version !== props.except);
  if (others.length === 0) return null;
  return (
    <div data-screen-only="">
      <Disclosure title={<Trans>Other pages we signed</Trans>}>
        <ul className={styles["choices"]}>
          {others.toReversed().map((page) => (
            <li key={page.version}>
              <Link className={styles["earlier"]} to={`/agreement/page/of/${page.version}`}>
                <Trans>The page of {say(page.page.proposedOn)}</Trans>
              </Link>
              <p className={styles["quiet"]}>{words(page)}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
