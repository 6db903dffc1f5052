import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  type ComponentType,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { flushSync } from "react-dom";
import { BrowserRouter } from "react-router";
import { Door } from "../features/leaveQuickly/Door.tsx";
import { cover, uncover } from "../features/leaveQuickly/cover.ts";
import { leaveQuickly } from "../features/leaveQuickly/leaveQuickly.ts";
import { PlainPage } from "../features/leaveQuickly/PlainPage.tsx";
import { hearWhatWasMissed, isShut, meetDoor, onShutChange, setShut } from "../features/leaveQuickly/shut.ts";
import { forgetOpenedLink } from "../features/pairing/openedLink.ts";
import { readPreference } from "../platform/preferences/preferences.ts";
import { LiveRegion } from "../platform/ui/LiveRegion.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { NeedsSecureContext } from "./outsideParts.ts";
import { onF6 } from "./shell/landmarks.ts";
import { LeaveContext } from "./shell/leaveContext.ts";
import { lockSpace } from "./inside/currentSpace.ts";
import { isSpaceHere } from "./inside/spaceHere.ts";
import { Screens } from "./Screens.tsx";

/** A link that was opened and not used yet is a secret like the keys. */
function lock(): void {
  forgetOpenedLink();
  lockSpace();
}

/**
 * The whole of it. While the device is shut nothing else is even mounted: the door is not a curtain before
 * content, the content is gone. The build renders it once without a browser (landingHtml.tsx), whose router it gets.
 */
export function App(props: { readonly router?: ComponentType<{ readonly children: ReactNode }> }): ReactNode {
  const { router: Router = BrowserRouter } = props;
  const shut = useSyncExternalStore(onShutChange, isShut, isShut);
  const isProtected = typeof window === "undefined" || window.isSecureContext;
  const [isPlain, setPlain] = useState(false);
  const leave = useCallback(
    () =>
      leaveQuickly({
        exit: readPreference("exit"),
        isInstalled: window.matchMedia("(display-mode: standalone)").matches,
        isOnline: navigator.onLine,
        cover,
        shut: () => setShut(true),
        lock,
        replace: (address) => window.location.replace(address),
        showPlainPage: () => setPlain(true),
      }),
    [],
  );

  // Shut by another tab, or by the lock in "Just me": what is in memory goes as well.
  useEffect(() => {
    if (shut) lock();
  }, [shut]);

  useEffect(() => {
    // What the browser keeps of this page for "back" is an empty one, which comes back as the door.
    const onHide = (event: PageTransitionEvent): void => {
      if (event.persisted) cover();
    };
    const onShow = (event: PageTransitionEvent): void => {
      if (!event.persisted) return;
      // A visitor has nothing behind a door.
      if (isSpaceHere() || isShut()) flushSync(meetDoor);
      uncover();
    };
    window.addEventListener("pagehide", onHide);
    window.addEventListener("pageshow", onShow);
    document.addEventListener("visibilitychange", hearWhatWasMissed);
    window.addEventListener("keydown", onF6);
    return () => {
      window.removeEventListener("pagehide", onHide);
      window.removeEventListener("pageshow", onShow);
      document.removeEventListener("visibilitychange", hearWhatWasMissed);
      window.removeEventListener("keydown", onF6);
    };
  }, []);

  return (
    <I18nProvider i18n={i18n}>
      {!isProtected && (
        <Suspense fallback={null}>
          <NeedsSecureContext />
        </Suspense>
      )}
      {isPlain && <PlainPage />}
      {!isPlain && shut && <Door onOpen={() => setShut(false)} />}
      {!isPlain && !shut && isProtected && (
        <LeaveContext value={leave}>
          <Router>
            <ErrorBoundary around="app">
              <Screens />
            </ErrorBoundary>
          </Router>
        </LeaveContext>
      )}
      <LiveRegion />
    </I18nProvider>
  );
}
