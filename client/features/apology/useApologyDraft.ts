import { browserRandom } from "../../platform/browser/browserRandom.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import {
  type ApologyDraft,
  apologyDraftOf,
  forgetApologyDraft,
  readApologyDraft,
  writeApologyDraft,
} from "./document/apologyDraft.ts";

export interface DraftPen {
  readonly draft: ApologyDraft;
  readonly write: (change: Parameters<typeof writeApologyDraft>[1]) => void;
  readonly forget: () => void;
}

/** The one apology in the making, kept as it is typed. */
export function useApologyDraft(): DraftPen {
  const mine = useMine();
  const draft = useObserved(mine === null ? null : apologyDraftOf(mine), readApologyDraft);
  return {
    draft,
    write: (change) => {
      if (mine !== null) writeApologyDraft(mine, change, browserRandom);
    },
    // Once it is shared the draft would be a second copy that nobody put away.
    forget: () => {
      if (mine !== null) forgetApologyDraft(mine);
    },
  };
}
