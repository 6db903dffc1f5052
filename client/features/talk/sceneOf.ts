import type { Slot } from "../../../shared/base/ids.ts";
import type { ConversationView } from "../../platform/conversation/conversations.ts";

/** What the Talk screen shows of the one open conversation. */
export type Scene = "rest" | "invited" | "suggested" | "ready" | "live" | "paused" | "ended" | "trouble";

/**
 * An invitation that lapsed, was taken back, was let pass or was closed before it began is one and the same
 * scene, "rest": whoever looks over a shoulder, or compares two phones, learns nothing from it.
 */
export function sceneOf({ dialogue, leaving, standing, trouble }: ConversationView, me: Slot, isQuiet: boolean): Scene {
  const { phase, end, next, pen, said } = dialogue;
  const saidNotTonight = end === "not-tonight" && said.at(-1)?.author === me;
  if (phase === "ended") return (end === "closed" && !pen.wentLive) || saidNotTonight ? "rest" : "ended";
  if (leaving) return pen.wentLive ? "ended" : "rest";
  if (trouble !== null) return "trouble";
  if (phase === "invited" && next === me) return isQuiet ? "rest" : "invited";
  if (phase === "invited") return "suggested";
  switch (standing) {
    case "opening":
      return "ready";
    case "live":
      return "live";
    case "paused":
      return "paused";
    case "over":
      return "ended";
  }
}
