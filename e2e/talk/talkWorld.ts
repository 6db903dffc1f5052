import type {
  Conversations,
  ConversationsView,
  ConversationView,
} from "../../client/platform/conversation/conversations.ts";
import type { SpaceSession } from "../../client/platform/space/spaceSession.ts";
import type { ConversationId } from "../../shared/base/ids.ts";
import type { Mode, Move, MoveOf } from "../../shared/conversation/moves.ts";
import { openDB } from "idb";
import { atStage, fragmentOf, openWorld, type Person, valueOf, type World } from "../pairing/pairingWorld.ts";
import { openTap, type Tap } from "./tap.ts";

export { valueOf } from "../pairing/pairingWorld.ts";

/** Somebody in the space, with a wire that a test can reach into. */
export interface Talker extends Person {
  readonly tap: Tap;
}

export interface TalkWorld {
  readonly world: World;
  readonly ada: Talker;
  readonly bo: Talker;
  end(): Promise<void>;
}

/** A line that was cut comes back in its own time, and a busy machine takes longer still. */
const PATIENCE_MS = 20_000;

/** Ada and Bo, together in one space. */
export async function openTalkWorld(more: Readonly<Record<string, string>> = {}): Promise<TalkWorld> {
  const world = await openWorld({ LIMIT_TURNS_PER_MINUTE: "100000", ...more });
  const ada = await tapped(world, world.person("ada"));
  const bo = await tapped(world, world.person("bo"));
  const { link } = valueOf(await ada.session.invite("Ada"));
  valueOf(await bo.session.join(fragmentOf(link), "Bo"));
  await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  await Promise.all([talkOf(ada.session), talkOf(bo.session)]);
  return {
    world,
    ada,
    bo,
    async end() {
      await world.end();
      ada.tap.close();
      bo.tap.close();
    },
  };
}

/** What is asked over HTTP goes to the server itself, the two sockets through the tap. */
export async function tapped(
  world: World,
  person: Person,
  prepare: (tap: Tap) => void = () => undefined,
): Promise<Talker> {
  const url = world.app.url();
  const tap = await openTap(url);
  prepare(tap);
  const ask = person.network.fetch;
  Object.assign(person.network, {
    serverUrl: tap.url,
    fetch: (asked: string, init: RequestInit) => ask(asked.replace(tap.url, url), init),
  });
  await person.closeTab();
  person.session = person.openTab();
  return Object.assign(person, { tap });
}

/** Another device of the same person: the same keys and login in a browser profile of its own. */
export async function secondDevice(
  { world }: TalkWorld,
  first: Talker,
  name: string,
  prepare: (tap: Tap) => void = () => undefined,
): Promise<Talker> {
  const person = world.person(name);
  await person.closeTab();
  const [from, to] = await Promise.all([openDB(first.storage), openDB(person.storage)]);
  for (const store of ["wrapping", "secrets"]) {
    for (const key of await from.getAllKeys(store)) await to.put(store, await from.get(store, key), key);
  }
  from.close();
  to.close();
  for (const [cookie, value] of first.network.cookies) person.network.cookies.set(cookie, value);
  const second = await tapped(world, person, prepare);
  await talkOf(second.session);
  return second;
}

/** As soon as the conversations of this tab are there and read. */
export async function talkOf(session: SpaceSession): Promise<Conversations> {
  await until(() => session.conversations()?.view().loaded === true, "the conversations never opened");
  return session.conversations()!;
}

export async function until(is: () => boolean, sentence: string | (() => string)): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!is()) {
    if (performance.now() > deadline) throw new Error(typeof sentence === "string" ? sentence : sentence());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits for a view of the conversations, whichever instance of them is open by then. */
export async function shows(
  session: SpaceSession,
  is: (view: ConversationsView) => boolean,
): Promise<ConversationsView> {
  const view = (): ConversationsView | undefined => session.conversations()?.view();
  await until(
    () => view() !== undefined && is(view()!),
    () => `never shown; the last was ${told(view())}`,
  );
  return view()!;
}

export const showsOpen = async (
  session: SpaceSession,
  is: (open: ConversationView) => boolean,
): Promise<ConversationView> => (await shows(session, ({ open }) => open !== null && is(open))).open!;

function told(view: ConversationsView | undefined): string {
  if (view === undefined) return "none at all";
  const short = (one: ConversationView) => ({ ...one, dialogue: { ...one.dialogue, said: one.dialogue.said.length } });
  return JSON.stringify({ ...view, open: view.open && short(view.open), past: view.past.map(short) });
}

export const sentence = (text: string): { text: string; aloud: boolean } => ({ text, aloud: false });

export function proposal(mode: Mode, more: Partial<MoveOf<"propose">> = {}): MoveOf<"propose"> {
  return { kind: "propose", mode, aloud: false, topic: "Friday", first: "a", at: null, ...more };
}

export async function sends(person: Talker, move: Move): Promise<void> {
  const talk = await talkOf(person.session);
  // Turn by turn as people do: once the screen shows that it is possible.
  const open = await showsOpen(person.session, ({ moves }) => moves.includes(move.kind));
  valueOf(await talk.send(open.id, move));
}

/** Proposed by Ada, taken by Bo, both ready: Ada has the first word. */
export async function begun(
  { ada, bo }: TalkWorld,
  mode: Mode,
  more: Partial<MoveOf<"propose">> = {},
): Promise<ConversationId> {
  const id = valueOf(await (await talkOf(ada.session)).propose(proposal(mode, more)));
  await sends(bo, { kind: "accept" });
  await sends(bo, { kind: "ready" });
  await sends(ada, { kind: "ready" });
  await Promise.all([ada, bo].map(({ session }) => showsOpen(session, ({ dialogue }) => dialogue.phase === "speak")));
  return id;
}

/** Bo repeats what Ada says, and so on, until this one is understood. */
export async function heard(speaker: Talker, listener: Talker, text: string): Promise<void> {
  await sends(speaker, { kind: "statement", ...sentence(text) });
  await sends(listener, { kind: "paraphrase", ...sentence(`I heard: ${text}`) });
  await sends(speaker, { kind: "got-it" });
}

/** Until the next full minute has brought the record. Moved, and then waited: what is asked takes real time. */
export async function closes({ world }: TalkWorld, ...people: readonly Talker[]): Promise<ConversationView[]> {
  const isClosed = (): boolean => people.every(({ session }) => session.conversations()?.view().open === null);
  let nextMoveMs = 0;
  await until(() => {
    if (performance.now() > nextMoveMs && !isClosed()) {
      world.clock.move(60_000);
      nextMoveMs = performance.now() + 300;
    }
    return isClosed();
  }, "it was never closed");
  return people.map(({ session }) => session.conversations()!.view().past[0]!);
}

export async function closedFor(two: TalkWorld): Promise<[ConversationView, ConversationView]> {
  const [adas, bos] = await closes(two, two.ada, two.bo);
  return [adas!, bos!];
}
