import { serverHolds } from "../canary/places.ts";
import { type Passed, type PassedKind, Traffic } from "../canary/traffic.ts";
import { es } from "./inSpanish.ts";
import { expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";

test.use({ ownServer: true });

/** A region that nobody else here has: whatever remembers it remembers this browser. */
const FIJI = "en-FJ";
/** Names and numbers that are drawn for one space, and how long what carries them happens to be. */
const DRAWN = /[\w-]{22,}/g;

const ASKED: ReadonlySet<PassedKind> = new Set(["address", "request headers", "request body"]);

/** What one browser told the server, without what is drawn anew for every space. */
function told(passed: readonly Passed[]): readonly string[] {
  const said = passed
    // The words of another language are a file of the program, asked for by name: THREAT_MODEL says so.
    .filter(({ what, path }) => ASKED.has(what) && !path.startsWith("/assets/"))
    .map(({ what, path, bytes }) => {
      const text = bytes
        .toString("utf8")
        .replaceAll(/"content-length":"\d+"/g, "")
        .replaceAll(DRAWN, "~");
      return what === "request body" ? `${what} ${path.replaceAll(DRAWN, "~")} ${bytes.length}` : `${what} ${text}`;
    })
    .filter((line) => !line.includes("/socket.io/"));
  return [...new Set(said)].toSorted();
}

/** The same life in both worlds: a sentence of their own, kept, and a link for somebody. */
async function lives(ada: Person, say: (english: string) => string): Promise<void> {
  await ada.tap(ada.link(say("Start")));
  await ada.tap(ada.button(say("My trust was hurt")));
  await ada.page.getByRole("textbox", { name: say("about") }).fill("Friday");
  await ada.tap(ada.button(say("That is my sentence")));
  await ada.sees(say("You have said it."));
  await ada.tap(ada.link(say("Invite my partner")));
  await ada.page.getByRole("textbox", { name: say("Your name") }).fill("Ada");
  await ada.tap(ada.button(say("Make the link")));
  await expect(ada.page.locator("[data-invitation-link]")).toBeVisible();
}

test("F183, F6: whoever chose Spanish and whoever did not ask the server for the same, and it keeps no browser's language", async ({
  server,
  somebody,
}) => {
  test.setTimeout(120_000);
  const [chose, left] = await Promise.all([
    somebody("Ada", { ...PHONE, locale: FIJI }),
    somebody("Ada", { ...PHONE, locale: FIJI }),
  ]);
  const traffics = [chose, left].map(({ context }) => new Traffic(context));
  for (const ada of [chose, left]) await ada.opens("/");
  await chose.page.getByRole("button", { name: "Español" }).click();
  await chose.sees(es("Healing begins with a conversation."));
  await Promise.all([lives(chose, es), lives(left, (english) => english)]);
  await Promise.all(traffics.map((traffic) => traffic.settled()));
  const [inSpanish, inEnglish] = traffics.map(({ passed }) => told(passed));
  expect(inEnglish?.length).toBeGreaterThan(5);
  expect(inSpanish).toEqual(inEnglish);

  // The browser itself says which languages its owner reads. It is asked of nobody, and written down nowhere.
  expect(inEnglish?.some((line) => line.includes(FIJI))).toBe(true);
  const keeping = serverHolds(server).filter(({ bytes }) => bytes.includes(FIJI) || bytes.includes("accept-language"));
  expect(keeping.map(({ place }) => place)).toEqual([]);
});
