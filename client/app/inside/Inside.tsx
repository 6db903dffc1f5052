import { type ReactNode, Suspense, use, useState } from "react";
import { Navigate, Route, Routes } from "react-router";
import { UpdateNotice } from "../../features/installed/UpdateNotice.tsx";
import { useWithUs, type WithUsDesk } from "../../features/withUs/useWithUs.ts";
import { WithUsBanner } from "../../features/withUs/WithUsBanner.tsx";
import { SpaceProvider } from "../../platform/space/SpaceContext.tsx";
import { HelpSlot } from "../../platform/ui/helpSlot.ts";
import { ShowMode } from "../../platform/ui/showMode.ts";
import {
  AgreementRoute,
  AsPartnerRoute,
  BringBackRoute,
  BringRoute,
  ClosestScreen,
  CopyRoute,
  CounsellorRoute,
  CrossedRoute,
  DevicesRoute,
  EnoughScreen,
  HelpCard,
  HistoryScreen,
  InviteScreen,
  JoinScreen,
  JustMeRoute,
  KeptScreen,
  KitScreen,
  LinkScreen,
  LockSettingsScreen,
  LeavingRoute,
  LostDeviceScreen,
  OnThisDeviceScreen,
  PageRoute,
  PromisesRoute,
  ReadingCopyScreen,
  RestoreScreen,
  SafetyWordsScreen,
  SentenceScreen,
  SignedOutRoute,
  TalkRoute,
  TodayRoute,
  WeekRoute,
  WithUsScreen,
} from "../parts.ts";
import { Reach } from "../reach/Reach.tsx";
import { LeaveContext } from "../shell/leaveContext.ts";
import { Contours } from "../shell/Contours.tsx";
import { Navigation } from "../shell/Navigation.tsx";
import { Shell } from "../shell/Shell.tsx";
import { SoonNote } from "../shell/SoonNote.tsx";
import { Gate } from "./Gate.tsx";
import { openSpace } from "./openSpace.ts";
import { SavedWords } from "./SavedWords.tsx";
import { SpaceBanner } from "./SpaceBanner.tsx";
import { UnlessLocked } from "./UnlessLocked.tsx";
import { useLookedOn } from "./withUs/useLookedOn.ts";
import { WhatIsShown } from "./withUs/WhatIsShown.tsx";

/** Everything that needs a space. The session outlives every screen in here; leaving the page ends it. */
export function Inside(): ReactNode {
  const [session] = useState(openSpace);
  const leave = use(LeaveContext);
  return (
    <SpaceProvider session={session}>
      <HelpSlot
        value={
          <Suspense fallback={null}>
            <HelpCard onLeave={leave} />
          </Suspense>
        }
      >
        <UnlessLocked>
          <Routes>
            <Route element={<Apart />}>
              <Route path="/start" element={<ClosestScreen />} />
              <Route path="/start/sentence" element={<SentenceScreen />} />
              <Route path="/start/kept" element={<KeptScreen />} />
              <Route path="/start/enough" element={<EnoughScreen />} />
              <Route path="/invite" element={<InviteScreen />} />
              <Route path="/join" element={<JoinScreen />} />
              <Route path="/copy/in" element={<BringBackRoute />} />
              <Route path="/words" element={<SafetyWordsScreen />} />
            </Route>
            {/* The ways back in, also for a browser that has lost its keys. */}
            <Route element={<Apart mayReturn />}>
              <Route path="/link" element={<LinkScreen />} />
              <Route path="/restore" element={<RestoreScreen />} />
            </Route>
            <Route element={<AmongPlaces />}>
              <Route path="/today" element={<TodayRoute />} />
              <Route path="/today/*" element={<WeekRoute />} />
              <Route path="/talk/*" element={<TalkRoute />} />
              <Route path="/agreement" element={<AgreementRoute />} />
              <Route path="/agreement/page/*" element={<PageRoute />} />
              <Route path="/agreement/read" element={<ReadingCopyScreen />} />
              <Route path="/agreement/history" element={<HistoryScreen />} />
              <Route path="/promises" element={<PromisesRoute />} />
              <Route path="/me" element={<JustMeRoute />} />
              <Route path="/kit" element={<KitScreen />} />
              <Route path="/devices" element={<DevicesRoute />} />
              <Route path="/devices/lost" element={<LostDeviceScreen />} />
              <Route path="/devices/signed-out" element={<SignedOutRoute />} />
              <Route path="/me/device" element={<OnThisDeviceScreen />} />
              <Route path="/me/lock" element={<LockSettingsScreen />} />
              <Route path="/bring" element={<BringRoute />} />
              <Route path="/with-us" element={<WithUsScreen />} />
              <Route path="/crossed" element={<CrossedRoute />} />
              <Route path="/copy" element={<CopyRoute />} />
              <Route path="/leaving" element={<LeavingRoute />} />
              <Route path="/counsellor" element={<CounsellorRoute />} />
              <Route path="/as-partner/*" element={<AsPartnerRoute />} />
              {/* An address of an older program, or one that was mistyped. */}
              <Route path="*" element={<Navigate to="/" replace />} />
            </Route>
          </Routes>
        </UnlessLocked>
      </HelpSlot>
    </SpaceProvider>
  );
}

/** One decision a screen: no navigation beside it. */
function Apart(props: { readonly mayReturn?: boolean }): ReactNode {
  const desk = useWithUs();
  return (
    <ShowMode value={useLookedOn(desk)}>
      <Shell saved={<SavedWords />} banner={<Banners desk={desk} />} foot={<Contours />}>
        <Gate mayBegin mayReturn={props.mayReturn === true}>
          <Suspense fallback={<SoonNote />}>
            <WhatIsShown />
          </Suspense>
        </Gate>
      </Shell>
    </ShowMode>
  );
}

function AmongPlaces(): ReactNode {
  const desk = useWithUs();
  const isLookedOn = useLookedOn(desk);
  return (
    <ShowMode value={isLookedOn}>
      <Shell
        saved={<SavedWords />}
        // The search finds what is private too.
        reach={isLookedOn ? undefined : <Reach />}
        banner={
          <>
            <Banners desk={desk} />
            <div role="status" data-screen-only="">
              <UpdateNotice />
            </div>
          </>
        }
        navigation={<Navigation />}
      >
        <Gate mayBegin={false}>
          <Suspense fallback={<SoonNote />}>
            <WhatIsShown />
          </Suspense>
        </Gate>
      </Shell>
    </ShowMode>
  );
}

function Banners(props: { readonly desk: WithUsDesk | null }): ReactNode {
  return (
    <>
      <SpaceBanner />
      <div role="status" data-screen-only="">
        <WithUsBanner desk={props.desk} />
      </div>
    </>
  );
}
