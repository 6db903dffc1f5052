import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import type { VerifyStep } from "../../platform/signing/verify/verifier.ts";
import styles from "./verify.module.css";

/** What takes less needs no line: one that comes and goes is a flicker. */
const PATIENCE_MS = 600;

/** What is being done, once it takes long enough to wonder. */
export function StepLine({ step }: { readonly step: VerifyStep }): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <p className={styles["step"]} />;
  return (
    <p className={styles["step"]}>
      {step === "reading" && <Trans>Reading the file.</Trans>}
      {step === "drawing" && <Trans>Drawing the pages again from the text inside.</Trans>}
      {step === "comparing" && <Trans>Comparing every byte.</Trans>}
      {step === "signatures" && <Trans>Looking at the signatures.</Trans>}
    </p>
  );
}
