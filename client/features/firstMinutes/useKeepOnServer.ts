import { useEffect } from "react";
import { useSentences } from "../../platform/mine/useSentences.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";

/**
 * A sentence asks for a server that keeps it, in the moment in which it is kept here. A page that is left in that very
 * moment never asked, and nothing else would: so whoever has one is asked for again at Today.
 */
export function useKeepOnServer(): void {
  const { session, view } = useSpace();
  // A draft is nobody's business yet.
  const hasSaid = useSentences().some(({ kept }) => kept);
  const isUnknown = view.stage === "alone" && view.devices.length === 0;
  useEffect(() => {
    if (hasSaid && isUnknown) void session.keepOnServer();
  }, [session, hasSaid, isUnknown]);
}
