import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeInvitationLink, type InvitationSecrets } from "../../shared/seal/invitation/invitationLink.ts";
import { browserStorage, serverFiles } from "../canary/atRest.ts";
import { drawnSecrets } from "../canary/drawnSecrets.ts";
import type { Canary } from "../canary/findCanary.ts";
import { eventsOf, type Place, placeOf, search, serverHolds } from "../canary/places.ts";
import { Traffic } from "../canary/traffic.ts";
import type { ServerProcess } from "../serverProcess.ts";
import { pair, type Person } from "./Person.ts";
import { expect, PHONE, test } from "./people.ts";
import { BESIDE_PHRASES, plantBeside } from "./plantBeside.ts";
import { isCluster } from "./startServer.ts";
import { LOCK_PHRASES, plantLock } from "./plantLock.ts";
import { plantPromise, PROMISE_PHRASES } from "./plantPromise.ts";
import { CROSSED_PHRASES, plantCrossed } from "./plantCrossed.ts";
import { plantSorry, SORRY_PHRASES } from "./plantSorry.ts";
import { plantTalk, TALK_PHRASES } from "./plantTalk.ts";
import { MEETING_PHRASES, plantMeeting } from "./plantMeeting.ts";
import { plantCopy, plantKit, WAYS_PHRASES } from "./plantWays.ts";
import { plantWeek, WEEK_PHRASES } from "./plantWeek.ts";
import { becomesPast } from "./talkWalk.ts";

/** One phrase for each kind of content; no word of them occurs in the program. */
const PHRASES = {
  inviterName: "Ada Kestrelfeld 4171",
  joinerName: "Bo Wendehals 4172",
  sentence: "vulkanrot im Herbst 4173",
  draft: "halbe Zeile Lavendel 4174",
  sharedPoint: "I call like a Zaunkönig 4175",
  sharedPointOfBo: "We wait like a Bachstelze 4176",
  ownPoint: "Eisvogel taucht allein 4177",
  ownVersion: "Neuntöter schreibt um 4178",
  note: "Mauersegler im Regen 4179",
  talkNote: "Sumpfohreule spricht 4180",
  promise: "Ziegenmelker verspricht 4181",
  noteOfBo: "Rohrdommel denkt nach 4182",
  deletedPoint: "Wiedehopf ist fort 4183",
  ownSuggestion: "Kleiber hätte es anders 4188",
  ownReason: "Dompfaff weiß warum 4189",
  looked: "Zilpzalp gesucht 4191",
} as const;

/** A list each, and not one of all: what two of them call by one name would else be looked for once. */
const PLANTED = [
  PHRASES,
  BESIDE_PHRASES,
  TALK_PHRASES,
  SORRY_PHRASES,
  CROSSED_PHRASES,
  PROMISE_PHRASES,
  WEEK_PHRASES,
  MEETING_PHRASES,
  LOCK_PHRASES,
  WAYS_PHRASES,
];

/** Words of the program that say what somebody chose. */
const CHOICES = [
  "was-hurt",
  "comfortable",
  "wordsFor",
  "own-first",
  "helpCardHidden",
  "pausedQuietly",
  "crossedBefore",
  "whatItDidToYou",
  "hasNews",
  "toldFirst",
  "not-today",
  "reliability",
  "two-lines",
];
/** And those that say what somebody did in a talk, or keeps of it. */
const TALK_CHOICES = ["paraphrase", "not-quite", "got-it", "request-answer", "checkout", "lonely", "talk:calm"];

/** SEALED.md section 4, as on the first day. */
const EVENT_BYTES = 2156;
const CLOSING_BYTES = 68;

test.use({ actionTimeout: 20_000, ownServer: true });

const DAILY = /Openness about daily life/;

test("server-learns-nothing: no frame, answer, log line or page of the database holds a word that either wrote; S101: a talk's events have two sizes", async ({
  server,
  somebody,
}) => {
  test.setTimeout(240_000);
  const ada = await somebody(PHRASES.inviterName, PHONE);
  const bo = await somebody(PHRASES.joinerName);
  const people = [ada, bo];
  for (const { context } of people) await context.clock.install();
  const traffics = people.map(({ context }) => new Traffic(context));
  const draws = await Promise.all(people.map(({ context }) => drawnSecrets(context)));

  const link = await plantEverything(ada, bo);
  await plantSorry(ada, bo);
  await plantPromise(ada, bo);
  await plantWeek(ada, bo);
  await plantMeeting(ada, bo);
  await plantCrossed(ada);
  await plantTalk(ada, bo, server);
  await becomesPast(ada, TALK_PHRASES.topic, server);
  const copy = await plantCopy(ada);
  await plantLock(ada);
  const kit: Canary = { name: "the 24 words", phrase: await plantKit(ada) };

  await Promise.all(traffics.map((traffic) => traffic.settled()));
  const passed = traffics.flatMap((traffic) => traffic.passed);
  // A page that is left drops the answer in hand; nearly all were read, and none says what no file holds.
  const answers = (paths: readonly string[]): number => paths.filter((path) => path.startsWith("/api")).length;
  const read = answers(passed.filter(({ what }) => what === "response body").map(({ path }) => path));
  expect(answers(traffics.flatMap(({ unread }) => unread))).toBeLessThan(read / 5);
  const events = passed.filter(({ what }) => what.startsWith("frame")).flatMap(eventsOf);
  const onServer = [...passed.map(placeOf), ...events, ...serverHolds(server)];
  const atRest = (await Promise.all(people.map(({ page }) => browserStorage(page)))).flat();

  const phrases: Canary[] = PLANTED.flatMap((said) =>
    Object.entries<string>(said).map(([name, phrase]) => ({ name: `${name}: ${phrase}`, phrase })),
  );
  const choices: Canary[] = [...CHOICES, ...TALK_CHOICES, link.words].map((phrase) => ({ name: phrase, phrase }));
  expect(search(onServer, phrases)).toEqual([]);
  expect(search(onServer, choices)).toEqual([]);
  expect(search(atRest, phrases)).toEqual([]);
  expect(search(atRest, choices)).toEqual([]);
  expect(search([...onServer, ...atRest], [kit])).toEqual([]);
  // A file that may lie in anybody's cloud for years.
  expect(search([{ place: "the sealed copy", bytes: copy }], [...phrases, ...choices, kit])).toEqual([]);

  const { token, key } = link.secrets;
  const linkKey: Canary = { name: "the link's key", phrase: key };
  expect(search([...onServer, ...atRest], [linkKey])).toEqual([]);
  const tokenPlaces = search(onServer, [{ name: "the link's token", phrase: token }]).map(({ place }) => place);
  expect(new Set(tokenPlaces)).toEqual(new Set(["request body /api/invitations/join"]));

  // Kit, partner secret and space keys are 32 bytes each, drawn by the page.
  const secrets = draws.flat().filter((bytes) => bytes.length === 32);
  const drawn = secrets.map((phrase, index): Canary => ({ name: `drawn secret ${index}`, phrase }));
  // One more is drawn for each of the two questions that may be repeated, and is meant for the server.
  const foundSecrets = search(onServer, drawn);
  const attempts = foundSecrets.filter(({ canary, place }) => {
    const index = drawn.findIndex(({ name }) => name === canary);
    const bodies = passed
      .filter((one) => placeOf(one).place === place)
      .map(({ bytes }) => JSON.parse(bytes.toString()) as { attempt?: string });
    return bodies.some(({ attempt }) => attempt === secrets[index]?.toString("base64url"));
  });
  expect(foundSecrets).toEqual(attempts);
  const meant = ["request body /api/invitations/join", "request body /api/spaces/create"];
  expect(new Set(attempts.map(({ place }) => place))).toEqual(new Set(meant));
  expect(secrets.length).toBeGreaterThan(attempts.length + 4);
  expect(search(atRest, drawn)).toEqual([]);

  // A "yes", the longest statement, a pause: one size, and another for the record that nobody wrote.
  const written = events.filter(({ place }) => place.startsWith("event in frame sent"));
  expect(written.length).toBeGreaterThan(25);
  expect(new Set(written.map(({ bytes }) => bytes.length))).toEqual(new Set([EVENT_BYTES]));
  expect(new Set(events.map(({ bytes }) => bytes.length))).toEqual(new Set([EVENT_BYTES, CLOSING_BYTES]));

  await expectTheNetToCatch({ ada, server, traffic: traffics[0], link });
});

interface Planted {
  readonly secrets: InvitationSecrets;
  readonly words: string;
}

/** The whole of the product as it is: everything that takes words gets some. */
async function plantEverything(ada: Person, bo: Person): Promise<Planted> {
  await ada.saysOneSentence(PHRASES.sentence);
  const secrets = decodeInvitationLink(await pair(ada, bo));
  if (!secrets.ok) throw new Error(secrets.problem);

  await ada.sheet.add(DAILY);
  await ada.writes(PHRASES.sharedPoint);
  await expect(bo.sheet.text("1.1")).toHaveText(PHRASES.sharedPoint);
  await expect(ada.page.getByText(`${bo.name} is writing here too`)).toBeHidden();
  await bo.sheet.add(DAILY);
  await bo.writes(PHRASES.sharedPointOfBo);
  await expect(ada.page.getByText(`${bo.name} is writing here too`)).toBeVisible();
  await ada.sheet.add(DAILY);
  await ada.writes(PHRASES.deletedPoint);
  await expect(bo.sheet.text("1.3")).toHaveText(PHRASES.deletedPoint);
  await ada.sheet.deletes("1.3");
  await expect(bo.sheet.text("1.3")).toBeHidden();
  await ada.sheet.answers("1.1", "Comfortable");
  await bo.sheet.answers("1.1", "Comfortable");
  await bo.sheet.answers("1.2", "Let's talk");
  await expect(ada.page.getByText("You are both comfortable with this one.")).toBeVisible();
  await plantBeside(ada, bo, "1.1");

  await bo.sheet.chooses("On my own first");
  await bo.sheet.add(DAILY);
  await bo.writes(PHRASES.ownPoint);
  await bo.sheet.text("1.2").focus();
  await bo.writes(PHRASES.ownVersion);
  await bo.page.getByRole("heading", { level: 1 }).click();
  await bo.button("Add more to point 1.2, my own version").click();
  await bo.page.getByRole("textbox", { name: "Why it matters" }).fill(PHRASES.ownReason);
  // In her point what he shares of it would be a suggestion; it is not shared.
  await bo.sheet.text("1.1").focus();
  await bo.writes(PHRASES.ownSuggestion);
  await bo.button("Search the agreement").click();
  await bo.writes(PHRASES.looked);
  await bo.page.keyboard.press("Escape");
  for (const person of [ada, bo]) await person.sheet.isSaved();

  const words = await ada.answersWords("Later");
  await ada.keepsNote("Talk", "What I would like to say", PHRASES.talkNote);
  await ada.keepsNote("Promises", "What I will do", PHRASES.promise);
  await ada.keepsNote("Just me", "Notes and drafts", PHRASES.note);
  await bo.keepsNote("Just me", "Notes and drafts", PHRASES.noteOfBo);
  await ada.link("Write another").click();
  await ada.page.getByRole("textbox", { name: "about" }).fill(PHRASES.draft);
  for (const person of [ada, bo]) await person.sheet.isSaved();
  await ada.comesBackTo("Agreement");
  for (const phrase of [PHRASES.sharedPoint, PHRASES.sharedPointOfBo])
    await expect(ada.page.getByText(phrase)).toBeVisible();
  await bo.comesBackTo("Agreement");
  for (const phrase of [PHRASES.ownPoint, PHRASES.ownVersion, PHRASES.ownReason, PHRASES.ownSuggestion])
    await expect(bo.page.getByText(phrase)).toBeVisible();
  return { secrets: secrets.value, words };
}

/** The same search, told one thing that is really there: in each kind of place it must be found. */
async function expectTheNetToCatch(told: {
  ada: Person;
  server: ServerProcess;
  traffic: Traffic | undefined;
  link: Planted;
}): Promise<void> {
  const { ada, server, traffic, link } = told;
  if (traffic === undefined) throw new Error("Ada's traffic was recorded");
  const { space } = link.secrets;
  const decoy: Canary = { name: "decoy", phrase: "Gartenrotschwanz verrät 4190" };
  const phrase = String(decoy.phrase);
  writeFileSync(join(server.dataDir, "decoy.bin"), Buffer.from(phrase, "utf16le"));
  await ada.page.evaluate(
    async ([words, room]) => {
      const headers = { "content-type": "application/json", "x-decoy": encodeURIComponent(words) };
      // Both answers are read to their end: an unread one leaves the page waiting while it is being recorded.
      await (await fetch(`/healthz?${new URLSearchParams({ decoy: words }).toString()}`, { headers })).text();
      const body = JSON.stringify({ decoy: btoa(encodeURIComponent(words)), words });
      await (await fetch("/api/me", { method: "POST", headers, body })).text();
      const socket = new WebSocket(`${location.origin.replace("http", "ws")}/sync/${room}/none`);
      await new Promise((resolve) => socket.addEventListener("open", resolve));
      socket.send(new TextEncoder().encode(words));
      const live = new WebSocket(`${location.origin.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
      await new Promise((resolve) => live.addEventListener("open", resolve));
      const event = new TextEncoder().encode(words).toBase64({ alphabet: "base64url", omitPadding: true });
      live.send(`42["conversation:append",{"event":"${event}"}]`);
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("decoy");
        opening.onupgradeneeded = () => opening.result.createObjectStore("decoy");
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction("decoy", "readwrite");
      writing.objectStore("decoy").put({ deep: [new TextEncoder().encode(words)] }, "decoy");
      await new Promise((resolve) => writing.addEventListener("complete", resolve));
      database.close();
    },
    [phrase, space] as const,
  );
  await traffic.settled();
  const caught = (places: readonly Place[], canary: Canary): string[] => [
    ...new Set(search(places, [canary]).map(({ place }) => place.split(" /")[0] ?? "")),
  ];
  const places = [...traffic.passed.flatMap((one) => [placeOf(one), ...eventsOf(one)]), ...serverFiles(server.dataDir)];
  expect(caught(places, decoy).toSorted()).toEqual([
    "address",
    "decoy.bin",
    "event in frame sent",
    "frame sent",
    "request body",
    "request headers",
  ]);
  expect(caught(await browserStorage(ada.page), decoy)).toEqual(["decoy/decoy.0.deep.0"]);
  // What the server says by itself cannot be made to say a decoy; it is known to say these.
  const known = (word: string): string[] => caught([...places, ...serverHolds(server)], { name: word, phrase: word });
  // In the database or in what it has not taken up yet: that is emptied whenever something was deleted.
  // PostgreSQL's log of writes goes by numbers of its own.
  const files = known(space).map((place) => place.replace(/-wal$|^[0-9A-F]{24}$/, isCluster ? "its log" : ""));
  const database = isCluster ? "its log" : "common-ground.db";
  expect(files).toEqual(expect.arrayContaining(["request body", "response body", database]));
  expect(known("pingInterval")).toContain("frame received");
  expect(known("sealed")).toContain("frame received");
  expect(known("no-referrer")).toContain("response headers");
  expect(known("not-signed-in")).toContain("log of the server");
}
