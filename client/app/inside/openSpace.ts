import { createSpaceSession } from "../../platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../../platform/space/spaceSession.ts";
import { browserClock, browserNetwork, browserRandom } from "./browserPorts.ts";
import { setCurrentSpace } from "./currentSpace.ts";
import { ownWords } from "./ownWords.ts";

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
  setCurrentSpace(session, () => {
    const { mine } = session.view();
    return mine === null ? "" : ownWords(mine.inner);
  });
  opened = session;
  return session;
}
