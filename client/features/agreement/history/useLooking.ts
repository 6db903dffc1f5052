import { useMemo, useSyncExternalStore } from "react";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { useAgreement } from "../desk/useAgreement.ts";
import { Looking, type LookingOptions, type SinceThen } from "./looking.ts";

/** What was seen is written down when the page has been quiet for so long, and when it is left. */
const REST_MS = 10_000;

/** My looking at the shared agreement, for as long as this is on the screen; nothing while there is none. */
export function useLooking(today: string): { readonly since: SinceThen | null; readonly putAway: () => void } {
  const { view } = useSpace();
  const { shared, mine, slot } = view;
  const agreement = useAgreement(shared);
  const looker = useMemo(() => {
    if (shared === null || mine === null || slot === null || agreement === null) return NOBODY;
    return lookerAt(shared, {
      agreement,
      mine: mine.inner,
      document: shared.room.document,
      me: slot,
      today: () => today,
      isPresent: () => document.visibilityState === "visible" && shared.status().synced,
    });
  }, [shared, mine, slot, agreement, today]);
  return { since: useSyncExternalStore(looker.subscribe, looker.since), putAway: looker.putAway };
}

interface Looker {
  /** Looking begins with the first listener and ends with the last. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly since: () => SinceThen | null;
  readonly putAway: () => void;
}

const NOBODY: Looker = { subscribe: () => () => {}, since: () => null, putAway: () => {} };

function lookerAt(shared: SealedDocument, options: LookingOptions): Looker {
  let looking: Looking | null = null;
  return {
    since: () => looking?.since() ?? null,
    putAway: () => looking?.putAway(),
    subscribe(listener) {
      const begun = (looking = new Looking(options));
      let quiet: ReturnType<typeof setTimeout> | undefined;
      const onChange = (): void => {
        clearTimeout(quiet);
        quiet = setTimeout(() => begun.rest(), REST_MS);
      };
      const onVisibility = (): void => (document.visibilityState === "visible" ? begun.look() : begun.rest());
      const ends = [
        begun.subscribe(listener),
        shared.subscribe(() => begun.look()),
        options.agreement.subscribe(onChange),
      ];
      document.addEventListener("visibilitychange", onVisibility);
      return () => {
        clearTimeout(quiet);
        for (const end of ends) end();
        document.removeEventListener("visibilitychange", onVisibility);
        begun.leave();
        looking = null;
      };
    },
  };
}
