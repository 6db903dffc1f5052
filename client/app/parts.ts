import { lateEditor } from "../features/agreement/editor/lateEditor.ts";
import { outsideParts } from "./outsideParts.ts";
import { lazy, part } from "./part.ts";

const BEGINS_WITH_AGREEMENT = window.location.pathname === "/agreement";

/** Every screen but the landing is a file of its own, which arrives when it is asked for, or ahead of time. */
const parts = {
  closest: part(async () => (await import("../features/firstMinutes/ClosestScreen.tsx")).ClosestScreen),
  sentence: part(async () => (await import("../features/firstMinutes/SentenceScreen.tsx")).SentenceScreen),
  kept: part(async () => (await import("../features/firstMinutes/KeptScreen.tsx")).KeptScreen),
  enough: part(async () => (await import("../features/firstMinutes/EnoughScreen.tsx")).EnoughScreen),
  lockScreen: part(async () => (await import("../features/lock/LockScreen.tsx")).LockScreen),
  helpCard: part(async () => (await import("../features/help/HelpCard.tsx")).HelpCard),
  documentNews: part(async () => (await import("./inside/DocumentNews.tsx")).DocumentNews),
  removalQuestion: part(async () => (await import("./inside/DocumentNews.tsx")).RemovalQuestion),
  serverCode: part(async () => (await import("../features/pairing/ServerCode.tsx")).ServerCode),
  today: part(async () => (await import("./inside/TodayRoute.tsx")).TodayRoute),
  week: part(async () => (await import("./inside/WeekRoute.tsx")).WeekRoute),
  talk: part(async () => (await import("./inside/TalkRoute.tsx")).TalkRoute),
  putIntoAgreement: part(async () => (await import("./inside/PutIntoAgreement.tsx")).PutIntoAgreement),
  sorry: part(async () => (await import("../features/apology/SorryScreen.tsx")).SorryScreen),
  reassurance: part(async () => (await import("../features/reassurance/ReassuranceScreen.tsx")).ReassuranceScreen),
  warmWords: part(async () => (await import("../features/warmWords/WarmWordsScreen.tsx")).WarmWordsScreen),
  agreement: part(async () => {
    // Whoever goes there from another screen may write at once, so the editor comes with it. On a page that begins
    // with the agreement its words come first.
    const editor = BEGINS_WITH_AGREEMENT ? null : lateEditor.ready();
    const [{ AgreementRoute: route }] = await Promise.all([import("./inside/signing/AgreementRoute.tsx"), editor]);
    return route;
  }),
  thePage: part(async () => (await import("./inside/signing/PageRoute.tsx")).PageRoute),
  readingCopy: part(
    async () => (await import("../features/agreement/reading/ReadingCopyScreen.tsx")).ReadingCopyScreen,
  ),
  history: part(async () => (await import("../features/agreement/history/HistoryScreen.tsx")).HistoryScreen),
  asPartner: part(async () => (await import("./asPartner/AsPartnerRoute.tsx")).AsPartnerRoute),
  palette: part(async () => (await import("./reach/Palette.tsx")).Palette),
  keyList: part(async () => (await import("./reach/KeyList.tsx")).KeyList),
  bring: part(async () => (await import("./inside/bring/BringRoute.tsx")).BringRoute),
  withUs: part(async () => (await import("../features/withUs/WithUsScreen.tsx")).WithUsScreen),
  crossed: part(async () => (await import("./inside/crossed/CrossedRoute.tsx")).CrossedRoute),
  counsellor: part(async () => (await import("./inside/counsellor/CounsellorRoute.tsx")).CounsellorRoute),
  copy: part(async () => (await import("./inside/leaving/CopyRoute.tsx")).CopyRoute),
  bringBack: part(async () => (await import("./inside/leaving/BringBackRoute.tsx")).BringBackRoute),
  leaving: part(async () => (await import("./inside/leaving/LeavingRoute.tsx")).LeavingRoute),
  promises: part(async () => (await import("./inside/PromisesRoute.tsx")).PromisesRoute),
  justMe: part(async () => (await import("./inside/JustMeRoute.tsx")).JustMeRoute),
  lock: part(async () => (await import("../features/lock/LockSettingsScreen.tsx")).LockSettingsScreen),
  onThisDevice: part(async () => (await import("../features/installed/OnThisDeviceScreen.tsx")).OnThisDeviceScreen),
  devices: part(async () => (await import("./inside/DevicesRoute.tsx")).DevicesRoute),
  lostDevice: part(async () => (await import("../features/devices/rotate/LostDeviceScreen.tsx")).LostDeviceScreen),
  signedOut: part(async () => (await import("./inside/SignedOutRoute.tsx")).SignedOutRoute),
  link: part(async () => (await import("../features/devices/LinkScreen.tsx")).LinkScreen),
  kit: part(async () => (await import("../features/kit/KitScreen.tsx")).KitScreen),
  restore: part(async () => (await import("../features/kit/RestoreScreen.tsx")).RestoreScreen),
  invite: part(async () => (await import("../features/pairing/InviteScreen.tsx")).InviteScreen),
  join: part(async () => (await import("../features/pairing/JoinScreen.tsx")).JoinScreen),
  safetyWords: part(async () => (await import("../features/pairing/SafetyWordsScreen.tsx")).SafetyWordsScreen),
};

export const ClosestScreen = lazy(parts.closest);
export const SentenceScreen = lazy(parts.sentence);
export const KeptScreen = lazy(parts.kept);
export const EnoughScreen = lazy(parts.enough);
export const LockScreen = lazy(parts.lockScreen, "around");
export const HelpCard = lazy(parts.helpCard, "within");
export const DocumentNews = lazy(parts.documentNews, "within");
export const RemovalQuestion = lazy(parts.removalQuestion, "within");
export const ServerCode = lazy(parts.serverCode, "within");
export const TodayRoute = lazy(parts.today);
export const WeekRoute = lazy(parts.week);
export const TalkRoute = lazy(parts.talk);
export const AgreementRoute = lazy(parts.agreement);
export const PageRoute = lazy(parts.thePage);
export const ReadingCopyScreen = lazy(parts.readingCopy);
export const HistoryScreen = lazy(parts.history);
export const AsPartnerRoute = lazy(parts.asPartner);
export const Palette = lazy(parts.palette, "within");
export const KeyList = lazy(parts.keyList, "within");
export const BringRoute = lazy(parts.bring);
export const WithUsScreen = lazy(parts.withUs);
export const CrossedRoute = lazy(parts.crossed);
export const CounsellorRoute = lazy(parts.counsellor);
export const CopyRoute = lazy(parts.copy);
export const BringBackRoute = lazy(parts.bringBack);
export const LeavingRoute = lazy(parts.leaving);
export const PromisesRoute = lazy(parts.promises);
export const JustMeRoute = lazy(parts.justMe);
export const LockSettingsScreen = lazy(parts.lock);
export const OnThisDeviceScreen = lazy(parts.onThisDevice);
export const DevicesRoute = lazy(parts.devices);
export const LostDeviceScreen = lazy(parts.lostDevice);
export const SignedOutRoute = lazy(parts.signedOut);
export const LinkScreen = lazy(parts.link);
export const KitScreen = lazy(parts.kit);
export const RestoreScreen = lazy(parts.restore);
export const InviteScreen = lazy(parts.invite);
export const JoinScreen = lazy(parts.join);
export const SafetyWordsScreen = lazy(parts.safetyWords);

/** Verbs of the space, and rules of wording, that come with their first use. */
const verbs = [
  () => import("../platform/devices/devices.ts"),
  () => import("../platform/kit/kit.ts"),
  () => import("../platform/leaving/leaving.ts"),
  () => import("../platform/leaving/sealedCopies.ts"),
  () => import("../platform/space/rotating.ts"),
  () => import("../platform/space/spaceVerbs.ts"),
  () => import("../../shared/seal/keys/kitWords.ts"),
  () => import("../features/agreement/editor/ClauseEditor.tsx"),
  () => import("../../shared/wording/iStatement.ts"),
  () => import("../../shared/wording/slots.ts"),
  () => import("../../shared/wording/boundary.ts"),
  () => import("../../shared/wording/apology.ts"),
  () => import("../../shared/wording/apologyGaps.ts"),
];

/**
 * Fetches the rest once somebody is inside: a connection that drops later must not close a door of one's
 * own space, and no request tells the server which screen is being read, help included.
 */
export function fetchAllParts(): void {
  // What did not arrive is asked for again when it is needed, and says so there.
  for (const fetchPart of [...Object.values({ ...parts, ...outsideParts }), ...verbs]) fetchPart().catch(() => {});
}
