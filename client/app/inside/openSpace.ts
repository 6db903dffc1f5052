import { createSpaceSession } from "../../platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../../platform/space/spaceSession.ts";
import { browserClock } from "../../platform/browser/browserClock.ts";
import { browserNetwork } from "../../platform/browser/browserNetwork.ts";
import { browserRandom } from "../../platform/browser/browserRandom.ts";
import { setCurrentSpace } from "./currentSpace.ts";
import type { ownWords } from "./ownWords.ts";

/** First what was asked for, then what may be needed. */
const QUIET_MS = 1_500;

let opened: SpaceSession | null = null;

/** One session for as long as the page lives: reading Help must not close what is being written. */
export function openSpace(): SpaceSession {
  if (opened !== null) return opened;
  const session = createSpaceSession({
    network: browserNetwork,
    clock: browserClock,
    random: browserRandom,
    name: "common-ground",
  });
  let words: { readonly ownWords: typeof ownWords } | null = null;
  setCurrentSpace(session, () => {
    const { mine } = session.view();
    return mine === null || words === null ? "" : words.ownWords(mine.inner);
  });
  const fetchWords = (): void =>
    void import("./ownWords.ts").then(
      (arrived) => (words = arrived),
      () => {},
    );
  // For a screen that can show nothing else any more, so it must be here before that.
  const stop = session.subscribe(() => {
    if (session.view().mine === null) return;
    stop();
    setTimeout(fetchWords, QUIET_MS);
  });
  opened = session;
  return session;
}
