import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { createDevices } from "../devices/devices.ts";
import { createApi } from "../http/createApi.ts";
import type { Network } from "../http/network.ts";
import { type PrintPage, printInWorker } from "../signing/desk/printPage.ts";
import { createKit } from "../kit/kit.ts";
import { createPush } from "../push/push.ts";
import { withSigningNews } from "../push/signingNews.ts";
import { createLeaving } from "../leaving/leaving.ts";
import { createLocks } from "../lock/createLocks.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { stretchInWorker } from "../stretch/stretchInWorker.ts";
import { keepStorage } from "../storage/keepStorage.ts";
import { openTabs } from "../storage/tabs.ts";
import { personName } from "../words/personName.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { eraseCopies } from "./eraseCopies.ts";
import { type Held, withDevice } from "./held.ts";
import { giveInvitation, takeBackInvitation } from "./invitations.ts";
import { finishJoin, prepareJoin } from "./joining.ts";
import { lookAtLink } from "./lookAtLink.ts";
import { makeSpace } from "./makeSpace.ts";
import { ownName, writeArrivalSeen, writeKeysSeen, writeOwnName, writeWordsAnswer } from "./profile.ts";
import { isRegistered, registerSpace } from "./registerSpace.ts";
import { linkText } from "./linkText.ts";
import { createRunning } from "./createRunning.ts";
import { createRotating } from "./rotating.ts";
import type { Running } from "./running.ts";
import type { InvitationGiven, SpaceSession } from "./spaceSession.ts";
import { withoutValue } from "./withoutValue.ts";

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

/** As long as the server takes one. */
const LONGEST_CODE = 256;

/** The verbs. Each reads as: what must be so, what is kept, what is sent. */
export function createSpaceSession(options: SpaceSessionOptions): SpaceSession {
  const { network, clock, random, stretch = stretchInWorker } = options;
  const tabs = openTabs(options.name);
  const api = createApi({ network, clock, random });
  const running: Running = createRunning({ print: printInWorker, ...options, api, tabs });
  const { act, desk } = running;

  /** Begun here, or begun now: every verb that needs a space makes one without asking. */
  async function begun(held: Held | null): Promise<Result<Held, ProblemWord>> {
    if (held !== null) return ok(held);
    const made = await makeSpace(desk);
    const kept = await desk.keep(made);
    // Refused storage is told by the view; the words of this tab are safe either way.
    await running.follow();
    return kept.ok || kept.problem === "storage-full" ? ok(made) : kept;
  }

  const named = async (name: string): Promise<Result<void, ProblemWord>> => {
    const clean = personName(name);
    if (!clean.ok) return clean;
    await running.follow();
    const { mine } = running.documents;
    if (mine === null || ownName(mine.inner) === clean.value) return ok(undefined);
    writeOwnName(mine.inner, clean.value);
    running.publishName();
    return ok(undefined);
  };

  /**
   * The order is the promise: a name, a space, a login, and only then a link. Whoever is refused on the way has given
   * nothing away, and asking again goes on where it stopped.
   */
  async function given(held: Held | null, name: string): Promise<Result<InvitationGiven, ProblemWord>> {
    if (running.isStorageRefused()) return fail("storage-refused");
    const clean = personName(name);
    if (!clean.ok) return clean;
    const mine = await begun(held);
    if (!mine.ok) return mine;
    if (mine.value.device.standing === "joining") return fail("offline");
    if (mine.value.log.state.partners.b !== null) return fail("already-together");
    await named(name);
    const registered = await registerSpace(mine.value, desk);
    if (!registered.ok) return registered;
    const invited = await giveInvitation(registered.value, desk, clean.value);
    if (!invited.ok) return invited;
    const { invitation, space } = invited.value.device;
    if (invitation === null || invitation.link === null) return fail("server-troubled");
    return ok({ link: linkText(network.serverUrl, space, invitation.link), expiresAt: invitation.expiresAt });
  }

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
    leaving: createLeaving(running, stretch),
    locks: createLocks(running, tabs, stretch),
    devices: createDevices(running, network.serverUrl, wipe),
    rotating: createRotating(running),
    kit: createKit(running, network.serverUrl, async (held) => {
      const { fetchLeftRooms } = await import("./fetchLeftRooms.ts");
      await fetchLeftRooms(held, {
        clock,
        random,
        databaseName: `${options.name}/documents`,
        socket: { serverUrl: network.serverUrl.replace(/^http/, "ws"), WebSocket: network.WebSocket },
      });
    }),
    push,

    begin: () => act(async (held) => withoutValue(await begun(held))),

    keepOnServer: () =>
      act(async (held) => {
        if (held === null) return fail("no-space-here");
        if (held.device.standing === "joining") return fail("offline");
        if (running.isStorageRefused()) return fail("storage-refused");
        void keepStorage();
        return isRegistered(held) ? ok(undefined) : withoutValue(await registerSpace(held, desk));
      }),

    async giveServerCode(code) {
      const taken = await act(async (held) => {
        if (held === null) return fail("no-space-here");
        if (held.device.standing !== "local") return ok(undefined);
        const creationToken = code.trim().slice(0, LONGEST_CODE);
        return withoutValue(await registerSpace(withDevice(held, { creationToken }), desk));
      });
      // Also takes the sentence away that asked for it.
      if (taken.ok) void running.sync();
      return taken;
    },

    setName: (name) => act(async (held) => (held === null ? fail("no-space-here") : named(name))),

    invite(name) {
      void keepStorage();
      return act((held) => given(held, name));
    },

    async withdrawInvitation() {
      const ended = await act(async (held) =>
        held === null ? fail("no-invitation") : withoutValue(await takeBackInvitation(held, desk)),
      );
      // Somebody was quicker: looked at now, not at the next word from the server.
      if (!ended.ok && ended.problem === "already-together") void running.sync();
      return ended;
    },

    renewInvitation: () =>
      act(async (held) => {
        if (held === null) return fail("no-invitation");
        const ended = await takeBackInvitation(held, desk);
        if (!ended.ok && ended.problem !== "no-invitation") return ended;
        return given(ended.ok ? ended.value : held, running.view().me.name ?? "");
      }),

    look: (fragment) => act(async (held) => withoutLog(await lookAtLink(api, fragment, held))),

    /** What is needed to go on is on the disk before the server hears of it: a tab that dies in between joins later. */
    async join(fragment, name) {
      void keepStorage();
      const joined = await act(async (held) => {
        if (running.isStorageRefused()) return fail("storage-refused");
        const clean = personName(name);
        if (!clean.ok) return clean;
        const prepared = await prepareJoin(desk, held, fragment, clean.value);
        if (!prepared.ok) return prepared;
        const done = await finishJoin(prepared.value, desk);
        if (!done.ok) return done;
        return named(clean.value);
      });
      if (joined.ok) void running.sync();
      return joined;
    },

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
