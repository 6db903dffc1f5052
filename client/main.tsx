import "@fontsource-variable/figtree/wght.css";
import "@fontsource-variable/fraunces/wght.css";
import "@fontsource/atkinson-hyperlegible-next/400.css";
import "@fontsource/atkinson-hyperlegible-next/600.css";
import "./platform/ui/tokens.css";
import "./platform/ui/base.css";
import "./features/leaveQuickly/leave.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { reloadForNewVersion } from "./app/newVersion.ts";
import { CATALOGUES } from "./app/words/catalogues.ts";
import { takeOpenedLink } from "./features/pairing/openedLink.ts";
import { startWords } from "./platform/i18n/startWords.ts";
import { showPreferences } from "./platform/preferences/preferences.ts";
import { letGoOnLeaving } from "./platform/storage/letGoOnLeaving.ts";

// An invitation's secret leaves the address bar before anything is drawn or asked.
takeOpenedLink();
showPreferences();
reloadForNewVersion();
letGoOnLeaving();
const comingWords = startWords(CATALOGUES);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// Nothing is drawn in one language to be drawn again in another.
if (comingWords !== null) await comingWords;
/**
 * landing.html brings the first page along, drawn already. look.js decided before the first paint whether it is for this
 * device; where it is not, nothing of it was seen, and what belongs here is drawn instead.
 */
const isLandingSeen = root.hasChildNodes() && document.documentElement.dataset["landing"] === "seen";
if (isLandingSeen) hydrateRoot(root, <App />);
else {
  root.replaceChildren();
  createRoot(root).render(<App />);
}
delete document.documentElement.dataset["landing"];
