import type { ReactNode } from "react";
import { Route, Routes } from "react-router";
import { PartnersAgreement } from "../../features/agreement/asPartner/PartnersAgreement.tsx";
import type { Agreement } from "../../features/agreement/document/bindAgreement.ts";
import type { Draft } from "../../features/signing/draft/draft.ts";
import { PagePlace } from "../../features/signing/PagePlace.tsx";
import { PartnersTalk } from "../../features/talk/asPartner/PartnersTalk.tsx";
import { PastTalkScreen } from "../../features/talk/record/PastTalkScreen.tsx";
import { PartnersToday } from "../../features/today/PartnersToday.tsx";
import type { RecordPen } from "../../platform/space/recordPen.ts";
import type { Slot } from "../../../shared/base/ids.ts";
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
      <Route path="*" element={<TheirsAlone name={name} />} />
    </Routes>
  );
}

/** The step from a promise to a point is a button of the person whose promise it is. */
function nobody(): null {
  return null;
}
