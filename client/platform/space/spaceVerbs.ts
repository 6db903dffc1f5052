import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { Network } from "../http/network.ts";
import { keepStorage } from "../storage/keepStorage.ts";
import { personName } from "../words/personName.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { type Held, withDevice } from "./held.ts";
import { giveInvitation, takeBackInvitation } from "./invitations.ts";
import { finishJoin, prepareJoin } from "./joining.ts";
import { linkText } from "./linkText.ts";
import { makeSpace } from "./makeSpace.ts";
import { ownName, writeOwnName } from "./profile.ts";
import { isRegistered, registerSpace } from "./registerSpace.ts";
import type { Running } from "./running.ts";
import type { InvitationGiven, SpaceSession } from "./spaceSession.ts";
import { withoutValue } from "./withoutValue.ts";

export type SpaceVerbs = Pick<
  SpaceSession,
  "begin" | "keepOnServer" | "giveServerCode" | "setName" | "invite" | "withdrawInvitation" | "renewInvitation" | "join"
>;

/** As long as the server takes one. */
const LONGEST_CODE = 256;

/** The verbs that make a space. Each reads as: what must be so, what is kept, what is sent. */
export function createSpaceVerbs(running: Running, network: Network): SpaceVerbs {
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

  return {
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
  };
}
