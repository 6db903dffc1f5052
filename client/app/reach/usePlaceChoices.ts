import { useLingui } from "@lingui/react/macro";
import { useLocation, useNavigate } from "react-router";
import { FINDING } from "../../features/agreement/find/finding.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { fromPicture, toPicture } from "../asPartner/asPartnerPath.ts";
import type { Choice } from "./Choice.ts";

/** Places and pages. The same for both; nothing in it depends on what somebody has or has not done. */
export function usePlaceChoices(): { readonly places: readonly Choice[]; readonly pages: readonly Choice[] } {
  const { t } = useLingui();
  const { view } = useSpace();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const to = (path: string, text: string): Choice => ({ id: path, text, choose: () => void navigate(path) });
  const isAlone = view.stage === "alone" || view.stage === "inviting";
  // In the picture of the partner's screens the way leads back, and nowhere deeper into it.
  const own = fromPicture(pathname);
  const partnerName = view.partner.name ?? t`your partner`;
  return {
    places: [
      to("/today", t`Today`),
      to("/talk", t`Talk`),
      to("/agreement", t`Agreement`),
      to("/promises", t`Promises`),
      to("/me", t`Just me`),
    ],
    pages: [
      to(`/agreement${FINDING}`, t`Search the agreement`),
      to("/agreement/read", t`Read or print the agreement`),
      to("/agreement/history", t`What changed in the agreement`),
      own === null
        ? to(toPicture(pathname), t`What ${partnerName} sees here`)
        : { ...to(own, t`My own view`), id: "own-view" },
      ...(isAlone ? [to("/invite", t`Invite my partner`)] : []),
      to("/start/sentence", t`Write a sentence for myself`),
      to("/copy", t`Keep a copy`),
      to("/leaving", t`Closing our space`),
      to("/help", t`Help`),
      to("/right-for-us", t`Is this right for us?`),
      to("/example", t`An example agreement`),
      to("/reads/one", t`If you were hurt`),
      to("/reads/two", t`If you did the hurting`),
      to("/reads/three", t`When it feels slow`),
    ],
  };
}
