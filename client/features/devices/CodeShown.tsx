import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { WaitingDevice } from "../../platform/devices/bareDevice.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { QrCode } from "../../platform/ui/QrCode.tsx";
import styles from "./devices.module.css";
import { FourWords } from "./FourWords.tsx";

/** No clock runs on the screen: when the two minutes are over, the page says so by itself. */
export function CodeShown(props: { readonly waiting: WaitingDevice }): ReactNode {
  const { t } = useLingui();
  const { text, words } = props.waiting;
  const [isCopied, setCopied] = useState(false);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // A browser that refuses leaves the text to be selected by hand.
      () => setCopied(false),
    );
  return (
    <Page
      title={t`Read this with your other device`}
      place={t`Another device`}
      lead={t`There: Just me, My devices, Link another device. Or point its camera here. The code is good for two minutes and for one device.`}
    >
      <Card className={styles["stack"]}>
        <QrCode text={text} label={t`The code of this device`} />
        <p>
          <Trans>Your other device will show these four words. Say yes there only if they are the same.</Trans>
        </p>
        <FourWords words={words} />
        <Disclosure title={<Trans>Without a camera</Trans>}>
          <div className={styles["stack"]}>
            <p>
              <Trans>
                Bring this text to your other device, in a note of your own for instance, and paste it there.
              </Trans>
            </p>
            {/* Letters and digits that mean nothing in any language: they run in one direction everywhere. */}
            <p className={styles["code"]} data-device-code dir="ltr">
              {text}
            </p>
            <Button onPress={copy}>{isCopied ? <Trans>Copied</Trans> : <Trans>Copy the text</Trans>}</Button>
          </div>
        </Disclosure>
      </Card>
      <p className={styles["quiet"]} role="status">
        <Trans>Waiting for your other device.</Trans>
      </p>
    </Page>
  );
}
