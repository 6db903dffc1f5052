import type { ReactNode } from "react";
import { Route, Routes } from "react-router";
import { PartnersAgreement } from "../../features/agreement/asPartner/PartnersAgreement.tsx";
import type { Agreement } from "../../features/agreement/document/bindAgreement.ts";
import { OffersIn } from "../../features/agreement/reading/OffersToShow.tsx";
import { PartnersSorry } from "../../features/apology/asPartner/PartnersSorry.tsx";
import { bindApologies } from "../../features/apology/document/bindApologies.ts";
import { PartnersPromises } from "../../features/promises/asPartner/PartnersPromises.tsx";
import { bindFindings } from "../../features/promises/document/bindFindings.ts";
import { bindPromises } from "../../features/promises/document/bindPromises.ts";
import type { Draft } from "../../features/signing/draft/draft.ts";
import { PagePlace } from "../../features/signing/PagePlace.tsx";
import { PartnersTalk } from "../../features/talk/asPartner/PartnersTalk.tsx";
import { PastTalkScreen } from "../../features/talk/record/PastTalkScreen.tsx";
import { PartnersToday } from "../../features/today/PartnersToday.tsx";
import { PartnersWeeks } from "../../features/week/asPartner/PartnersWeeks.tsx";
import { bindReveals } from "../../features/week/document/bindReveals.ts";
import { browserRandom } from "../../platform/browser/browserRandom.ts";
import type { SaidPlaces } from "../../platform/said/saidIn.ts";
import type { RecordPen } from "../../platform/space/recordPen.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import { usePartnersBound } from "./usePartnersBound.ts";
import { TheirsAlone } from "./TheirsAlone.tsx";

/** Which page of theirs stands for which of mine. */
export function PicturePages(props: {
  readonly agreement: Agreement;
  readonly pen: RecordPen | null;
  readonly partner: Slot;
  readonly name: string;
  readonly draft: Draft | null;
}): ReactNode {
  const { agreement, pen, partner, name, draft } = props;
  const thePage = <PagePlace draft={draft} />;
  const shared = agreement.doc;
  // Bound to what both can read and to nothing else, so the picture cannot show more than their screens do.
  const promises = usePartnersBound(bindPromises, shared, pen);
  const findings = usePartnersBound(findingsIn, shared, pen);
  const apologies = usePartnersBound(bindApologies, shared, pen);
  const reveals = usePartnersBound(revealsIn, shared, pen);
  return (
    <Routes>
      <Route index element={<PartnersToday name={name} />} />
      <Route path="today" element={<PartnersToday name={name} />} />
      <Route path="talk" element={<PartnersTalk />} />
      <Route path="talk/past/:id" element={<PastTalkScreen PutIntoAgreement={nobody} />} />
      <Route
        path="agreement"
        element={<PartnersAgreement agreement={agreement} pen={pen} partner={partner} thePage={thePage} />}
      />
      {promises !== null && findings !== null && (
        <Route
          path="promises"
          element={
            <PartnersPromises
              promises={promises}
              findings={findings}
              partner={partner}
              offers={<OffersIn agreement={agreement} />}
            />
          }
        />
      )}
      {apologies !== null && (
        <Route path="talk/sorry" element={<PartnersSorry apologies={apologies} partner={partner} />} />
      )}
      {reveals !== null && <Route path="today/weeks" element={<PartnersWeeks reveals={reveals} />} />}
      {/* Their own pages: what is there is nothing that one could know. */}
      <Route path="*" element={<TheirsAlone name={name} />} />
    </Routes>
  );
}

const findingsIn = (places: SaidPlaces) => bindFindings(places, browserRandom);
const revealsIn = (places: SaidPlaces) => bindReveals(places, browserRandom);

/** The step from a promise to a point is a button of the person whose promise it is. */
function nobody(): null {
  return null;
}
