import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { Navigate, Route, Routes } from "react-router";
import { HELP_COUNTRIES } from "../../../features/help/helpLines.ts";
import { ChangedScreen } from "../../../features/signing/changed/ChangedScreen.tsx";
import { CopiesScreen } from "../../../features/signing/copies/CopiesScreen.tsx";
import type { HelpToPrint } from "../../../features/signing/copies/helpToPrint.ts";
import { NewPageScreen } from "../../../features/signing/newPage/NewPageScreen.tsx";
import { PageScreen } from "../../../features/signing/page/PageScreen.tsx";
import { ProposeScreen } from "../../../features/signing/propose/ProposeScreen.tsx";
import { SignScreen } from "../../../features/signing/sign/SignScreen.tsx";
import { TakeBackScreen } from "../../../features/signing/takeBack/TakeBackScreen.tsx";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { usePageDraft } from "./usePageDraft.ts";

/** Everything about the page: it takes two, so alone there is nothing here. */
export function PageRoute(): ReactNode {
  const { view } = useSpace();
  const draft = usePageDraft();
  const help = useHelp();
  if (view.stage !== "together" && view.stage !== "closed") return <Navigate to="/agreement" replace />;
  return (
    <Routes>
      <Route index element={<PageScreen />} />
      <Route path="propose" element={<ProposeScreen draft={draft} />} />
      <Route path="sign" element={<SignScreen draft={draft} />} />
      <Route path="of/:version" element={<PageScreen />} />
      <Route path="of/:version/copies" element={<CopiesScreen help={help} />} />
      <Route path="of/:version/changed" element={<ChangedScreen draft={draft} />} />
      <Route path="of/:version/new" element={<NewPageScreen draft={draft} />} />
      <Route path="of/:version/back" element={<TakeBackScreen />} />
      <Route path="*" element={<Navigate to="/agreement/page" replace />} />
    </Routes>
  );
}

/** For a private copy only; on paper as on the screen a number that nobody checked says so. */
function useHelp(): HelpToPrint {
  const { t } = useLingui();
  return useMemo(
    () => ({
      note: t`Check these numbers before you rely on them; findahelpline.com lists more.`,
      countries: HELP_COUNTRIES.map(({ country, lines }) => ({
        country,
        lines: lines.map(({ name, number }) => ({ name, number })),
      })),
    }),
    [t],
  );
}
