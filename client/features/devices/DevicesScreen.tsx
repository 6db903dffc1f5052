import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { DeviceLine } from "./DeviceLine.tsx";
import { DevicesNotice } from "./DevicesNotice.tsx";
import styles from "./devices.module.css";
import { SignOutHere } from "./SignOutHere.tsx";

/** The same page for both partners, each with their own: neither is ever shown the other's. */
export function DevicesScreen(props: { readonly onErased: () => void }): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const { devices } = view;
  return (
    <Page
      title={t`My devices`}
      scope="me"
      lead={t`Where your space is open with your keys. Your partner sees neither this list nor any change to it.`}
      aside={<InfoButton />}
    >
      <DevicesNotice isInList />
      {devices.length === 0 ? (
        <p>
          <Trans>Your space is on this device alone so far, and the list begins with the first connection.</Trans>
        </p>
      ) : (
        <ul className={styles["list"]}>
          {devices.map((device, index) => (
            // The first is where the space was begun or joined; it was linked by nobody.
            <DeviceLine key={device.id} device={device} isFirst={index === 0} />
          ))}
        </ul>
      )}
      <div className={styles["actions"]}>
        <ButtonLink to="/link" tone="primary">
          <Trans>Link another device</Trans>
        </ButtonLink>
      </div>
      <p>
        <Link to="/kit">
          <Trans>My recovery kit: a way back on paper</Trans>
        </Link>
      </p>
      <section className={styles["section"]} aria-labelledby="sign-out">
        <h2 id="sign-out">
          <Trans>Signing out</Trans>
        </h2>
        <p>
          <Trans>Signing out erases your space from the device in front of you. The others keep it.</Trans>
        </p>
        <SignOutHere onErased={props.onErased} />
        <p>
          <Link to="/devices/lost">
            <Trans>A device is lost, was taken, or is not mine</Trans>
          </Link>
        </p>
      </section>
    </Page>
  );
}
