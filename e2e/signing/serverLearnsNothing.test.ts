import { describe, expect, it } from "vitest";
import { type ClauseId, newId } from "../../shared/base/ids.ts";
import { rootWords } from "../../shared/signing/keyWords.ts";
import { pageHash } from "../../shared/signing/pageHash.ts";
import { type Kept, serverFiles } from "../canary/atRest.ts";
import { type Canary, findCanary } from "../canary/findCanary.ts";
import type { Person } from "../pairing/pairingWorld.ts";
import { keptHere } from "./keptHere.ts";
import {
  DAY_MS,
  openSigningWorld,
  proposed,
  shows,
  signedByBoth,
  signingOf,
  signs,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openSigningWorld);

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

/** Everything that this person's program asks over HTTP, as it leaves. */
function sentBy({ network }: Person): Kept[] {
  const sent: Kept[] = [];
  const send = network.fetch;
  const noted = (url: string, init: RequestInit): Promise<Response> => {
    sent.push({
      place: new URL(url).pathname,
      bytes: Buffer.from(`${url} ${typeof init.body === "string" ? init.body : ""}`),
    });
    return send(url, init);
  };
  Object.assign(network, { fetch: noted });
  return sent;
}

const found = (where: readonly Kept[], canaries: readonly Canary[]): string[] =>
  where.flatMap(({ place, bytes }) =>
    canaries.flatMap((canary) => findCanary(bytes, canary).map((as) => `${canary.name}, ${as}, in ${place}`)),
  );

const ROUND_TWO = "I see a person who asks first.";
const NAME = "Adelheid Quill-Moon";
const POINT = "We say what we bought before the bank does.";
const LIMIT = "If voices rise I leave the room for ten minutes.";

describe("what the server learns of a page", { timeout: 60_000 }, () => {
  it("S110: of a proposal, both signatures, a line and a withdrawal it holds and is sent no word, name, key or file", async () => {
    const { world, ada, bo } = two();
    const sent = [ada, bo].map(sentBy);
    const { roots } = (await signingOf(ada.session)).view();
    const point = { id: newId<ClauseId>(random), doer: "both", kind: "shared-practice", text: POINT } as const;
    const limit = { id: newId<ClauseId>(random), doer: "a", kind: "own-limit", text: LIMIT } as const;
    const { version } = await proposed(ada, bo, {
      title: "A page of ours alone",
      partners: { a: { name: NAME, root: roots.a }, b: { name: "Bo", root: roots.b } },
      sections: [{ topic: "money", title: "Money between us", points: [point] }],
      limits: { a: [limit], b: [] },
    });
    for (const person of [ada, bo]) valueOf(await signs(person, version));
    const { page } = await showsVersion(ada, version, ({ bothSigned }) => bothSigned);
    world.clock.move(3 * DAY_MS);
    for (const person of [ada, bo]) {
      await showsVersion(person, version, ({ standing }) => standing.kind === "asking");
      valueOf(await (await signingOf(person.session)).stands(version, 0));
    }
    world.clock.move(26 * DAY_MS);
    await showsVersion(ada, version, ({ standing }) => standing.kind === "due");
    valueOf(await (await signingOf(ada.session)).seeNow(version, 1, ROUND_TWO));
    valueOf(await (await signingOf(bo.session)).withdraw(version, [point.id]));
    const file = valueOf(await (await signingOf(bo.session)).file(version));
    const text = (name: string, phrase: string): Canary => ({ name, phrase });
    const canaries: Canary[] = [
      text("a name", NAME),
      text("the title", page.title),
      text("a point", POINT),
      text("a limit", LIMIT),
      text("a heading", "Money between us"),
      text("a line", ROUND_TWO),
      text("a point's id", point.id),
      text("the page's hash", pageHash(page)),
      text("the space as the page names it", page.space),
      text("the six words", rootWords(page.partners.a.root).join(" ")),
      text("what is said", '"kind":"withdraw"'),
      text("what is said", '"kind":"stands"'),
      text("what is said", '"kind":"see-now"'),
      text("the page", "common-ground/agreement"),
      text("the vouching", "common-ground/vouching"),
      text("the file", "%PDF-1.7"),
      { name: "the file's middle", phrase: file.slice(30_000, 30_024) },
    ];
    // The search finds what is there.
    expect(findCanary(file, text("the file", "%PDF-1.7"))).toContain("as it is");
    const everything = [...sent.flat(), ...serverFiles(world.folder)];
    expect(everything.length).toBeGreaterThan(20);
    expect(found(everything, canaries)).toEqual([]);
    // What lies on the device is sealed as well; its own key is an object that no script can read.
    const kept = [...(await keptHere(ada.storage)), ...(await keptHere(bo.storage))];
    expect(kept.length).toBeGreaterThan(20);
    expect(found(kept, canaries)).toEqual([]);
  });

  it("S111: whoever keeps it open does nothing, and nothing is sent, stored or shown of it", async () => {
    const { world, ada, bo } = two();
    const page = await proposed(ada, bo);
    valueOf(await signs(ada, page.version));
    const sent = sentBy(bo);
    const before = (await shows(ada.session, () => true)).state.versions[0];
    // Bo reads it, looks at it again after a reload, and leaves it.
    await bo.reopen();
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "proposed");
    expect(sent.filter(({ place }) => place === "/api/signing/append")).toEqual([]);
    expect((await shows(ada.session, () => true)).state.versions[0]).toEqual(before);
    world.clock.move(7 * DAY_MS);
    await showsVersion(ada, page.version, ({ standing }) => standing.kind === "lapsed");
    expect(sent.filter(({ place }) => place === "/api/signing/append")).toEqual([]);
  });

  it("S112: an answer, a line and a withdrawal are one length on the wire, whoever brings them", async () => {
    const { world, ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    const lengths = [ada, bo].map((person) => {
      const sent = sentBy(person);
      return () => sent.filter(({ place }) => place === "/api/signing/append").map(({ bytes }) => bytes.length);
    });
    world.clock.move(3 * DAY_MS);
    for (const person of [ada, bo]) {
      await showsVersion(person, page.version, ({ standing }) => standing.kind === "asking");
      valueOf(await (await signingOf(person.session)).stands(page.version, 0));
    }
    world.clock.move(26 * DAY_MS);
    await showsVersion(ada, page.version, ({ standing }) => standing.kind === "due");
    valueOf(await (await signingOf(ada.session)).seeNow(page.version, 1, "x".repeat(200)));
    valueOf(await (await signingOf(bo.session)).withdraw(page.version, "all"));
    const all = lengths.flatMap((of) => of());
    // Whoever was not the first to reach that place said it once more, in the same length.
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(new Set(all).size).toBe(1);
  });
});
