import { type ReactNode, Suspense, useEffect, useState } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { LandingScreen } from "../features/landing/LandingScreen.tsx";
import { isKnownToServer } from "./inside/isKnownToServer.ts";
import { isSpaceHere } from "./inside/spaceHere.ts";
import { lazy, part } from "./part.ts";
import {
  ExampleScreen,
  HelpRoute,
  ReadScreen,
  RightForUsScreen,
  ShellWithSpace,
  VerifyScreen,
} from "./outsideParts.ts";
import { Shell } from "./shell/Shell.tsx";

const Inside = lazy(
  part(async () => {
    if (isSpaceHere()) askAhead(window.location.pathname);
    return (await import("./inside/Inside.tsx")).Inside;
  }),
  "around",
);

/**
 * Somebody who was here before needs what stands behind the gate as well: asked for together with the gate, because on
 * a slow line everything that waits for something else to arrive first costs one more round trip.
 */
function askAhead(pathname: string): void {
  const coming: Promise<unknown>[] = [import("../platform/space/spaceSubjects.ts")];
  if (pathname === "/agreement") coming.push(import("./inside/signing/AgreementRoute.tsx"));
  if (pathname === "/today") coming.push(import("./inside/TodayRoute.tsx"));
  // Whoever needs it asks again, and says so where it does not come.
  for (const file of coming) file.catch(() => {});
}

/** Outside pages need no keys and open none; every other address belongs to a space. */
export function Screens(): ReactNode {
  return (
    <Routes>
      <Route element={<Outside />}>
        <Route path="/" element={<First />} />
        <Route path="/right-for-us" element={<RightForUsScreen />} />
        <Route path="/example" element={<ExampleScreen />} />
        <Route path="/help" element={<HelpRoute />} />
        <Route path="/reads/:which" element={<ReadScreen />} />
        <Route path="/verify" element={<VerifyScreen />} />
      </Route>
      {/* Also what is no address at all: inside it is known whether to go to Today or to the first page. */}
      <Route path="*" element={<Inside />} />
    </Routes>
  );
}

/** Somebody with a space keeps the five places while reading Help; a visitor gets the way back. */
function Outside(): ReactNode {
  const { pathname } = useLocation();
  if (pathname === "/") return <Shell />;
  if (!isSpaceHere()) return <Shell hasWayBack />;
  return (
    <Suspense fallback={null}>
      <ShellWithSpace />
    </Suspense>
  );
}

/**
 * Whoever has a space here goes to Today. A browser that forgot that, but is still signed in, is asked about by its
 * cookie.
 */
function First(): ReactNode {
  const [isHere, setHere] = useState(isSpaceHere);
  useEffect(() => {
    if (!isHere) void isKnownToServer().then((isKnown) => isKnown && setHere(true));
  }, [isHere]);
  return isHere ? <Navigate to="/today" replace /> : <LandingScreen />;
}
