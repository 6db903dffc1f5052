import { addDays, utcDay } from "../../shared/base/day.ts";
import { type ClauseId, newId, type VersionId } from "../../shared/base/ids.ts";
import type { AgreementPage } from "../../shared/signing/agreementPage.ts";
import { pageSpace } from "../../shared/signing/pageSpace.ts";
import { seenBy } from "../../shared/signing/seenBy.ts";
import type { SeenVersion } from "../../shared/signing/seenState.ts";
import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";
import { RENDERER } from "../../client/platform/signing/pdf/renderer.ts";
import type { Signing } from "../../client/platform/signing/signing.ts";
import type { SigningView } from "../../client/platform/signing/signingView.ts";
import type { SpaceSession } from "../../client/platform/space/spaceSession.ts";
import { atStage, fragmentOf, openWorld, type Person, valueOf, type World } from "../pairing/pairingWorld.ts";
import { post } from "../post.ts";

export { valueOf } from "../pairing/pairingWorld.ts";

/** Ada and Bo, together in one space, who have compared their words. */
export interface SigningWorld {
  readonly world: World;
  readonly ada: Person;
  readonly bo: Person;
  end(): Promise<void>;
}

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const PATIENCE_MS = 20_000;
export const DAY_MS = 24 * 60 * 60_000;

export async function openSigningWorld(
  prints: { readonly ada?: PrintPage; readonly bo?: PrintPage } = {},
): Promise<SigningWorld> {
  const world = await openWorld();
  const [ada, bo] = [world.person("ada", prints.ada), world.person("bo", prints.bo)];
  const { link } = valueOf(await ada.session.invite("Ada"));
  valueOf(await bo.session.join(fragmentOf(link), "Bo"));
  await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  for (const { session } of [ada, bo]) {
    await signingOf(session);
    session.markWordsCompared("match");
    await shows(session, ({ maySign }) => maySign === "yes");
  }
  return { world, ada, bo, end: () => world.end() };
}

/** As soon as the signing log of this tab is there, read, and on the line. */
export async function signingOf(session: SpaceSession): Promise<Signing> {
  await until(() => session.signing()?.view().loaded === true, "the signing log never opened");
  return session.signing()!;
}

export async function until(is: () => boolean, sentence: string | (() => string)): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!is()) {
    if (performance.now() > deadline) throw new Error(typeof sentence === "string" ? sentence : sentence());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits for a view of the signing log, whichever instance of it is open by then. */
export async function shows(session: SpaceSession, is: (view: SigningView) => boolean): Promise<SigningView> {
  const view = (): SigningView | undefined => session.signing()?.view();
  await until(
    () => view() !== undefined && is(view()!),
    () => `never shown; the last was ${JSON.stringify(view() ?? "none at all")}`,
  );
  return view()!;
}

/** Waits until this person is shown a version so. */
export async function showsVersion(
  { session }: Pick<Person, "session">,
  version: VersionId,
  is: (seen: SeenVersion) => boolean,
): Promise<SeenVersion> {
  const found = ({ state, mySlot }: SigningView): SeenVersion | undefined =>
    seenBy(state, mySlot).versions.find((one) => one.version === version);
  const view = await shows(session, (next) => {
    const seen = found(next);
    return seen !== undefined && is(seen);
  });
  return found(view)!;
}

/** A page of the two with one point; `given` changes what a test is about. */
export function pageOf({ session }: Pick<Person, "session">, given: Partial<AgreementPage> = {}): AgreementPage {
  const view = session.signing()?.view();
  const pen = session.pen();
  if (view === undefined || pen === null) throw new Error("nobody is here");
  const today = utcDay(session.signing()!.now());
  const text = "We look at the account together on the first Sunday of the month.";
  return {
    format: "common-ground/agreement",
    formatVersion: 1,
    renderer: RENDERER,
    lang: "en",
    version: newId<VersionId>(random),
    supersedes: null,
    space: pageSpace(pen.space),
    title: "What we ask of ourselves",
    proposedOn: today,
    reviewOn: addDays(today, 28),
    partners: { a: { name: "Ada", root: view.roots.a }, b: { name: "Bo", root: view.roots.b } },
    sections: [
      {
        topic: "money",
        title: "Money",
        points: [{ id: newId<ClauseId>(random), doer: "both", kind: "shared-practice", text }],
      },
    ],
    limits: { a: [], b: [] },
    stillOpen: [],
    ...given,
  };
}

/** Proposed by the first, and shown to both. */
export async function proposed(by: Person, other: Person, given: Partial<AgreementPage> = {}): Promise<AgreementPage> {
  const page = pageOf(by, given);
  valueOf(await (await signingOf(by.session)).propose(page));
  await Promise.all([by, other].map((person) => showsVersion(person, page.version, () => true)));
  return page;
}

export const signs = async ({ session }: Pick<Person, "session">, version: VersionId) =>
  (await signingOf(session)).sign(version);

/** By both, one after the other; shown as signed to both. */
export async function signedByBoth(first: Person, second: Person): Promise<AgreementPage> {
  const page = await proposed(first, second);
  valueOf(await signs(first, page.version));
  valueOf(await signs(second, page.version));
  await Promise.all([first, second].map((person) => showsVersion(person, page.version, (seen) => seen.bothSigned)));
  return page;
}

/** How many entries the server holds. */
export const entriesOf = async ({ network }: Person): Promise<number> =>
  (await post<{ entries: unknown[] }>(network, "signing/read", { from: 0 })).entries.length;
