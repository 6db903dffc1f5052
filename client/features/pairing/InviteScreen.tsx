import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Arrived } from "./Arrived.tsx";
import { InvitationForm } from "./InvitationForm.tsx";
import { InvitationReady } from "./InvitationReady.tsx";
import { JoinedScreen } from "./JoinedScreen.tsx";
import { SomebodyJoins } from "./SomebodyJoins.tsx";

/**
 * One decision at a time: a name and a link to be made; or the link, with nothing that has to be done. A
 * link that ended leaves its sentence above the form for the next one.
 */
export function InviteScreen(): ReactNode {
  const { view } = useSpace();
  const { invitation, stage } = view;
  // The words are there once this device has checked who came; the shared part may need a moment longer.
  // Nobody comes into a closed space, and nothing of it has to be said here.
  if (stage === "closed") return <Navigate to="/today" replace />;
  if (stage === "together" || (stage === "inviting" && view.safetyWords !== null)) return <Arrived />;
  if (stage === "waiting-for-partner") return <JoinedScreen />;
  // Until this device has proof of the opposite, nobody has to hear that it might not have been the partner.
  if (stage === "inviting" && invitation?.state === "used" && view.problem !== "partner-not-proven")
    return <SomebodyJoins />;
  if (invitation?.state === "open" && invitation.link !== null) {
    return <InvitationReady link={invitation.link} expiresAt={invitation.expiresAt} />;
  }
  return <InvitationForm ended={invitation?.state ?? null} />;
}
