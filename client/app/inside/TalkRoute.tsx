import { type ReactNode, Suspense } from "react";
import { Navigate, Route, Routes } from "react-router";
import { ProposalScreen } from "../../features/talk/home/ProposalScreen.tsx";
import { PastTalkScreen } from "../../features/talk/record/PastTalkScreen.tsx";
import { TalkScreen } from "../../features/talk/TalkScreen.tsx";
import { lazy, part } from "../part.ts";
import { MakeItAPromise } from "./MakeItAPromise.tsx";

// Reached from Talk and rarely at once with it: each comes when it is opened.
const SorryScreen = lazy(part(async () => (await import("../../features/apology/SorryScreen.tsx")).SorryScreen));
const ReassuranceScreen = lazy(
  part(async () => (await import("../../features/reassurance/ReassuranceScreen.tsx")).ReassuranceScreen),
);
const WarmWordsScreen = lazy(
  part(async () => (await import("../../features/warmWords/WarmWordsScreen.tsx")).WarmWordsScreen),
);
const PutIntoAgreement = lazy(
  part(async () => (await import("./PutIntoAgreement.tsx")).PutIntoAgreement),
  "within",
);

/** Talk, and the one place where it meets the agreement. */
export function TalkRoute(): ReactNode {
  return (
    <Routes>
      <Route index element={<TalkScreen PutIntoAgreement={PutInto} />} />
      <Route path="sorry" element={<SorryScreen />} />
      <Route path="reassurance" element={<ReassuranceScreen />} />
      <Route path="warm" element={<WarmWordsScreen />} />
      <Route path="new/:mode" element={<ProposalScreen />} />
      <Route path="past/:id" element={<PastTalkScreen PutIntoAgreement={PutInto} />} />
      <Route path="*" element={<Navigate to="/talk" replace />} />
    </Routes>
  );
}

/** Or into a promise of one's own. The agreement's document is three times as large as a talk: it arrives when something was decided. */
function PutInto(props: { readonly text: string }): ReactNode {
  return (
    <>
      <Suspense fallback={null}>
        <PutIntoAgreement text={props.text} />
      </Suspense>
      <div>
        <MakeItAPromise text={props.text} from={{ kind: "talk", id: null }} />
      </div>
    </>
  );
}
