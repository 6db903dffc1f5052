import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { OtherSignature } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";

/** Signatures of a foreign file: whether the signed bytes are whole, and nothing about who made them. */
export function OtherSignatures({ others }: { readonly others: readonly OtherSignature[] }): ReactNode {
  if (others.length === 0) return null;
  return (
    <section>
      <h3>
        <Trans>Signatures in it</Trans>
      </h3>
      <ul className={styles["others"]}>
        {others.map((other, i) => (
          <li key={i}>
            {other.name !== null && (
              <>
                <bdi>{other.name}</bdi>
                {": "}
              </>
            )}
            <Intact other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Intact({ other }: { readonly other: OtherSignature }): ReactNode {
  if (other.intact === "cannot-say") return <Trans>a signature of a kind that is not read here.</Trans>;
  if (other.intact === "no") return <Trans>what it signed was changed afterwards.</Trans>;
  // The trick of every forged file: a sound signature over less than what is shown.
  if (other.covers === "a-part")
    return <Trans>what it signed is whole, but that is not all of this file: something came later.</Trans>;
  return <Trans>all of this file is as it was signed. The name is what the signer wrote.</Trans>;
}
