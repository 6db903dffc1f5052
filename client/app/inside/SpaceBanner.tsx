import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useHasNetwork } from "../../platform/browser/useHasNetwork.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import { DocumentNews, RemovalQuestion, ServerCode } from "../parts.ts";
import styles from "./spaceBanner.module.css";

/** A line that drops for a moment is no news. */
const PATIENCE_MS = 4_000;

/**
 * What troubles the space, or else what one of its documents has to say, or that there is no connection and
 * nothing has to be done. A question about the text stands beside any of them.
 */
export function SpaceBanner(): ReactNode {
  const { view } = useSpace();
  const isOffline = useIsOffline(view.online, view.stage === "together" || view.stage === "waiting-for-partner");
  const word =
    view.stage === "storage-refused"
      ? "storage-refused"
      : view.stage === "closed"
        ? "space-closed"
        : (view.problem ?? (isOffline ? "offline" : null));
  const isTold = word !== null && word !== "locked" && word !== "keys-missing";
  const needsCode = word === "creation-closed" || word === "code-not-right";
  // The page that makes the link asks beside its own form.
  const { pathname } = useLocation();
  const asksItself = pathname === "/invite";
  const { mine, shared } = view;
  return (
    <div className={styles["banner"]} role="status" data-screen-only="">
      {needsCode && !asksItself && (
        <Suspense fallback={null}>
          <ServerCode />
        </Suspense>
      )}
      {isTold && !needsCode && (
        <Notice
          tone={CALM.has(word) ? "calm" : "attention"}
          {...(word === "device-not-known" && pathname !== SIGNED_OUT && { actions: <WhatNow /> })}
        >
          <ProblemSentence word={word} />
        </Notice>
      )}
      {(!isTold || word === "offline") && (
        <Suspense fallback={null}>
          {shared !== null && <DocumentNews document={shared} />}
          {mine !== null && <DocumentNews document={mine} />}
        </Suspense>
      )}
      <Suspense fallback={null}>{shared !== null && <RemovalQuestion document={shared} />}</Suspense>
    </div>
  );
}

/** None of these is a reason to do anything at once. */
const CALM: ReadonlySet<string> = new Set(["offline", "space-closed", "device-not-known"]);
const SIGNED_OUT = "/devices/signed-out";

function WhatNow(): ReactNode {
  return (
    <ButtonLink to={SIGNED_OUT}>
      <Trans>What I can do now</Trans>
    </ButtonLink>
  );
}

function useIsOffline(isOnline: boolean, expectsServer: boolean): boolean {
  const [isLong, setLong] = useState(false);
  const hasNetwork = useHasNetwork();
  useEffect(() => {
    if (isOnline || !expectsServer) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOnline, expectsServer]);
  return !hasNetwork || (expectsServer && isLong);
}
