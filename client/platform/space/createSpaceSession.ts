import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { ok, type Result } from "../../../shared/base/result.ts";
import { lateDevices } from "../devices/lateDevices.ts";
import { createApi } from "../http/createApi.ts";
import type { Network } from "../http/network.ts";
import { type PrintPage, printInWorker } from "../signing/desk/printPage.ts";
import { lateKit } from "../kit/lateKit.ts";
import { createPush } from "../push/push.ts";
import { withSigningNews } from "../push/signingNews.ts";
import { lateLeaving } from "../leaving/lateLeaving.ts";
import { createLocks } from "../lock/createLocks.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { stretchInWorker } from "../stretch/stretchInWorker.ts";
import { openTabs } from "../storage/tabs.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { eraseCopies } from "./eraseCopies.ts";
import { lookAtLink } from "./lookAtLink.ts";
import { writeArrivalSeen, writeKeysSeen, writeWordsAnswer } from "./profile.ts";
import { createRunning } from "./createRunning.ts";
import type { Running } from "./running.ts";
import type { SpaceSession } from "./spaceSession.ts";
import type { SpaceVerbs } from "./spaceVerbs.ts";

export interface SpaceSessionOptions {
  readonly network: Network;
  readonly clock: Clock;
  readonly random: Random;
  /** Names the vault and everything else that is kept: one identity per browser profile. */
  readonly name: string;
  /** Draws a page; in a browser a worker does. */
  readonly print?: PrintPage;
  /** Makes a key of what was typed; in a browser a worker does. */
  readonly stretch?: Stretch;
}

/**
 * One person's seat, from looking at an invitation to leaving. Most verbs arrive when they are first used: whoever only
 * looks at an invitation needs none of them.
 */
export function createSpaceSession(options: SpaceSessionOptions): SpaceSession {
  const { network, clock, random, stretch = stretchInWorker } = options;
  const tabs = openTabs(options.name);
  const api = createApi({ network, clock, random });
  const running: Running = createRunning({ print: printInWorker, ...options, api, tabs });
  const { act } = running;
  const verbs = async (): Promise<SpaceVerbs> => (await import("./spaceVerbs.ts")).createSpaceVerbs(running, network);

  /** The keys first: from then on what is left is bytes that nobody opens, whatever happens to the rest. */
  async function wipe(): Promise<void> {
    await running.wipe();
    await eraseCopies([`${options.name}/documents/`]);
  }

  const push = createPush(running);
  const withNews = withSigningNews(() => void api.call("push/tell", {}));

  return {
    view: running.view,
    subscribe: running.subscribe,
    pen: running.pen,
    conversations: running.conversations,
    signing: () => withNews(running.signing()),
    leaving: lateLeaving(running, stretch),
    locks: createLocks(running, tabs, stretch),
    devices: lateDevices(running, network.serverUrl, wipe),
    rotating: {
      makeNewKeys: async (asked) => (await import("./rotating.ts")).createRotating(running).makeNewKeys(asked),
    },
    kit: lateKit(running, network.serverUrl, async (held) => {
      const { fetchLeftRooms } = await import("./fetchLeftRooms.ts");
      await fetchLeftRooms(held, {
        clock,
        random,
        databaseName: `${options.name}/documents`,
        socket: { serverUrl: network.serverUrl.replace(/^http/, "ws"), WebSocket: network.WebSocket },
      });
    }),
    push,

    begin: async () => (await verbs()).begin(),
    keepOnServer: async () => (await verbs()).keepOnServer(),
    giveServerCode: async (code) => (await verbs()).giveServerCode(code),
    setName: async (name) => (await verbs()).setName(name),
    invite: async (name) => (await verbs()).invite(name),
    withdrawInvitation: async () => (await verbs()).withdrawInvitation(),
    renewInvitation: async () => (await verbs()).renewInvitation(),
    join: async (fragment, name) => (await verbs()).join(fragment, name),

    look: (fragment) => act(async (held) => withoutLog(await lookAtLink(api, fragment, held))),

    markWordsCompared(answer) {
      const { mine, safetyWords } = running.view();
      if (mine !== null && safetyWords !== null) writeWordsAnswer(mine.inner, safetyWords, answer);
    },

    markArrivalSeen() {
      const { mine } = running.view();
      if (mine !== null) writeArrivalSeen(mine.inner);
    },

    markKeysSeen() {
      const { mine, partnerKeys } = running.view();
      if (mine !== null && partnerKeys !== null) writeKeysSeen(mine.inner, partnerKeys.n);
    },

    lock: () => running.lock(),
    unlock: () => running.unlock(),

    wipe,
    close() {
      push.close();
      return running.close();
    },
  };
}

/** A screen before joining shows who invites; the log that tells it is no business of a screen. */
function withoutLog<T extends { inviterName: string | null; expiresAt: number }>(
  result: Result<T, ProblemWord>,
): Result<{ inviterName: string | null; expiresAt: number }, ProblemWord> {
  if (!result.ok) return result;
  const { inviterName, expiresAt } = result.value;
  return ok({ inviterName, expiresAt });
}
