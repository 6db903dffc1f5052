import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { KeyAnswer } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";
import { SignatureWords } from "./SignatureWords.tsx";

/** The answer is an act: a file can carry any key under any name, and only its owner can say which one is theirs. */
export function KeyCards({ keys }: { readonly keys: readonly KeyAnswer[] }): ReactNode {
  if (keys.length === 0)
    return (
      <p>
        <Trans>The file names nobody whose words could be compared.</Trans>
      </p>
    );
  return (
    <>
      <p>
        <Trans>
          A file cannot prove this by itself. Ask each of them to read you their six words from their own screen, face
          to face or by voice. If they differ, somebody else made this file.
        </Trans>
      </p>
      <ul className={styles["keys"]}>
        {keys.map((key) => (
          <li key={key.slot} className={styles["key"]} data-slot={key.slot} data-signature={key.signature}>
            <h4>
              <bdi>{key.name}</bdi>
            </h4>
            <p>
              <SignatureWords answer={key} />
            </p>
            <dl>
              <dt>
                <Trans>Six words</Trans>
              </dt>
              <dd className={styles["words"]}>
                {/* Each with a space of its own, so that they are copied and read out as words. */}
                {key.words.map((word, place) => (
                  <span key={place}>{word} </span>
                ))}
              </dd>
              <dt>
                <Trans>Fingerprint</Trans>
              </dt>
              <dd className={styles["fingerprint"]}>{key.fingerprint}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
