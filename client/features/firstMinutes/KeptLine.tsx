import { Trans } from "@lingui/react/macro";
import { type ReactNode, useSyncExternalStore } from "react";
import type { SealedDocument } from "../../platform/document/sealedDocument.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import styles from "./firstMinutes.module.css";

/** Said only once the device's own disk has answered; refused storage has its sentence in the banner. */
export function KeptLine(): ReactNode {
  const { view } = useSpace();
  return (
    <p className={styles["kept"]}>
      {view.mine !== null && <Kept document={view.mine} />} <Trans>Only you can see this.</Trans>
    </p>
  );
}

function Kept(props: { readonly document: SealedDocument }): ReactNode {
  const { document } = props;
  const status = useSyncExternalStore(
    (changed) => document.subscribe(changed),
    () => document.status(),
  );
  return status.keptOnDisk && status.storage === "working" ? <Trans>Kept on this device.</Trans> : null;
}
