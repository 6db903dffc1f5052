import "@fontsource-variable/figtree/wght.css";
import "@fontsource-variable/fraunces/wght.css";
import "../../../platform/ui/tokens.css";
import "../../../platform/ui/base.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createRoot } from "react-dom/client";
import { readWholeSentences, startWords } from "../../../platform/i18n/startWords.ts";
import { messages } from "virtual:words/es/verifier";
import { LiveRegion } from "../../../platform/ui/LiveRegion.tsx";
import { StandaloneScreen } from "./StandaloneScreen.tsx";

/** verify.html: the same check as /verify, in one file that is kept beside the PDF. */
const spanish = (): Promise<{ readonly messages: typeof messages }> => Promise.resolve({ messages });
await startWords({ es: { first: spanish, whole: spanish } });
await readWholeSentences();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// No router: the file is opened from a disk, and there is one screen.
createRoot(root).render(
  <I18nProvider i18n={i18n}>
    <StandaloneScreen />
    <LiveRegion />
  </I18nProvider>,
);
