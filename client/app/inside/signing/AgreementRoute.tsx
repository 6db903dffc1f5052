import type { ReactNode } from "react";
import { AgreementScreen } from "../../../features/agreement/AgreementScreen.tsx";
import { PagePlace } from "../../../features/signing/PagePlace.tsx";
import { usePageDraft } from "./usePageDraft.ts";

/** The agreement as it is written, and in it the place of the page that is signed. */
export function AgreementRoute(): ReactNode {
  return <AgreementScreen thePage={<ThePage />} />;
}

function ThePage(): ReactNode {
  return <PagePlace draft={usePageDraft()} />;
}
