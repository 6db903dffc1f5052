import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, use, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { LeaveLink } from "../../features/leaveQuickly/LeaveLink.tsx";
import { type Place, PlaceContext } from "../../platform/ui/place.ts";
import { classes } from "../../platform/ui/classes.ts";
import { LeaveContext } from "./leaveContext.ts";
import { SoonNote } from "./SoonNote.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./TopBar.tsx";

/**
 * What every screen stands in: skip links, the top bar, the content and, inside a space, the navigation.
 * Leave quickly comes before anything sensitive in the order of the Tab key.
 */
export function Shell(props: {
  readonly saved?: ReactNode;
  /** In the top bar: the ways to what the partner sees here, and to everything else. */
  readonly reach?: ReactNode;
  readonly banner?: ReactNode;
  readonly navigation?: ReactNode;
  /** A way to the first page, where there is no navigation and the screen itself has none. */
  readonly hasWayBack?: boolean;
  /** At the bottom of the screen, below whatever it holds. */
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { pathname } = useLocation();
  const [place, setPlace] = useState<Place>({ title: "", scope: null });
  const leave = use(LeaveContext);
  return (
    <PlaceContext value={setPlace}>
      <div className={styles["frame"]}>
        <a className={styles["skip"]} href="#content">
          <Trans>Skip to the content</Trans>
        </a>
        <TopBar place={place} saved={props.saved} reach={props.reach} hasWayBack={props.hasWayBack === true} />
        <div className={classes(styles["body"], props.navigation !== undefined && styles["withNavigation"])}>
          {props.navigation}
          <main
            id="content"
            tabIndex={-1}
            className={classes(styles["main"], props.foot !== undefined && styles["withFoot"])}
            data-landmark=""
          >
            <LeaveLink onLeave={leave} />
            {props.banner}
            <ErrorBoundary key={pathname} around="screen">
              <Suspense fallback={<SoonNote />}>{props.children ?? <Outlet />}</Suspense>
            </ErrorBoundary>
            {props.foot}
          </main>
        </div>
      </div>
    </PlaceContext>
  );
}
