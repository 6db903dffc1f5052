import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, use } from "react";
import { Link, Outlet, useLocation } from "react-router";
import { Page } from "../../../platform/ui/Page.tsx";
import { ShowMode } from "../../../platform/ui/showMode.ts";
import { ReadingCopyScreen } from "../../parts.ts";
import { shownInstead } from "./shownInstead.ts";

/** The screen that was asked for, or what stands there while somebody is with the two. */
export function WhatIsShown(): ReactNode {
  const isShown = use(ShowMode);
  const { pathname } = useLocation();
  // While somebody looks on the address alone decides: what one of the two has written or not must not show.
  if (!isShown) return <Outlet />;
  switch (shownInstead(pathname)) {
    case "as-it-is":
      return <Outlet />;
    case "reading-copy":
      return <ReadingCopyScreen />;
    case "no-signing":
      return <NotNow isSigning />;
    // Not the way back to it either: the address stays, and the page returns by itself.
    case "hidden":
      return <NotNow isSigning={false} />;
  }
}

function NotNow(props: { readonly isSigning: boolean }): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`Not while someone is with us`} place={t`Someone is with us`} scope="both">
      <p>
        {props.isSigning ? (
          <Trans>Nothing is proposed or signed while somebody looks on. It is all there when you are two again.</Trans>
        ) : (
          <Trans>This page is one person's own. It is as it was, and comes back when you are two again.</Trans>
        )}
      </p>
      <p>
        <Link to="/talk">
          <Trans>Go to Talk</Trans>
        </Link>
      </p>
      <p>
        <Link to="/agreement">
          <Trans>Read the agreement</Trans>
        </Link>
      </p>
    </Page>
  );
}
