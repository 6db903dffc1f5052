import { useMemo } from "react";
import type { Agreement } from "../document/bindAgreement.ts";
import { useAgreementView } from "../desk/useAgreement.ts";
import type { Marks } from "../marks/bindMarks.ts";
import { agreedIn, readPage, type StoodPage } from "./keptPage.ts";

/** The page as it stands, read again when something in it changes. */
export function useNowPage(agreement: Agreement | null, marks: Marks | null): StoodPage | null {
  const view = useAgreementView(agreement);
  const version = marks?.version() ?? 0;
  return useMemo(() => {
    if (agreement === null) return null;
    return readPage(agreement, marks === null ? null : agreedIn(agreement, marks));
    // `view` and `version` are what is read: both are new when, and only when, something changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [agreement, marks, view, version]);
}
