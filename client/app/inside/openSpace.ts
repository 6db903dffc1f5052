import { t } from "@lingui/core/macro";
import { ownText } from "../../platform/mine/ownText.ts";
import { createSpaceSession } from "../../platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../../platform/space/spaceSession.ts";
import { browserClock, browserNetwork, browserRandom } from "./browserPorts.ts";
import { setCurrentSpace } from "./currentSpace.ts";

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
    const headings = {
      sentences: t`My sentences`,
      notes: t`Notes and drafts`,
      talk: t`What I would like to say`,
      promise: t`A promise I could make`,
    };
    return mine === null ? "" : ownText(mine.inner, headings);
  });
  opened = session;
  return session;
}
