import { pair, type Person } from "./Person.ts";
import { expect, test } from "./people.ts";
import { isCluster } from "./startServer.ts";

const DAILY = /Openness about daily life/;
const SOCIAL = /Social situations/;
const OFFLINE =
  "No connection. Keep writing: it is kept on this device and goes out by itself. Only joining and signing wait.";
const NO_ROOM =
  "What you wrote is kept on this device. The server has no room left just now; as soon as it has, your words go out by themselves.";

test.use({ actionTimeout: 20_000, ownServer: true });

interface Writing {
  readonly writer: Person;
  readonly reader: Person;
  readonly number: "1.1" | "2.1";
}

/** Ada in the first topic, Bo in the second, each with an empty point and the caret in it. */
async function bothWrite(ada: Person, bo: Person): Promise<readonly Writing[]> {
  await pair(ada, bo);
  await ada.sheet.add(DAILY);
  await ada.writes("I say: ");
  await bo.sheet.add(SOCIAL);
  await bo.writes("I say: ");
  await bo.sheet.reads("1.1", "I say: ");
  await ada.sheet.reads("2.1", "I say: ");
  return [
    { writer: ada, reader: bo, number: "1.1" },
    { writer: bo, reader: ada, number: "2.1" },
  ];
}

/** A round is named by the words that are typed in it. */
const KILLS = [
  { often: "once", rounds: ["once"], detail: {} },
  { often: "again and again", rounds: ["once", "twice", "three times"], detail: { tag: "@long" } },
] as const;

for (const { often, rounds, detail } of KILLS) {
  test(
    `R1: the server is killed ${often} while both type; nothing is lost, nothing is there twice`,
    detail,
    async ({ ada, bo, server }) => {
      test.slow();
      const writings = await bothWrite(ada, bo);
      const whole = new Map(writings.map(({ number }) => [number, "I say: "]));
      for (const round of rounds) {
        const typed = writings.map(async ({ writer, number }) => {
          const words = `${round} more for ${writer.name}. `;
          whole.set(number, `${whole.get(number) ?? ""}${words}`);
          await writer.page.keyboard.type(words, { delay: 20 });
        });
        // In the middle of both: the first letters have arrived, the last ones are not typed yet.
        await expect(bo.sheet.text("1.1")).toContainText(round.slice(0, 2));
        await server.kill();
        await Promise.all(typed);
        for (const { writer, number } of writings) {
          await expect(writer.sheet.text(number)).toHaveText(whole.get(number) ?? "");
          await expect(writer.page.getByRole("banner").getByText("Kept on this device")).toBeVisible();
        }
        if (round === "once") await expect(ada.page.getByText(OFFLINE)).toBeVisible();
        await server.start();
        for (const { reader, number } of writings) {
          await expect(reader.sheet.text(number)).toHaveText(whole.get(number) ?? "", { timeout: 40_000 });
        }
      }
      for (const person of [ada, bo]) {
        await person.sheet.isSaved();
        await expect(person.page.getByText(OFFLINE)).toBeHidden();
        await person.page.reload();
        for (const { number } of writings) await expect(person.sheet.text(number)).toHaveText(whole.get(number) ?? "");
      }
    },
  );

  test(
    `R1: what was shown as saved, or what the partner saw, is on the disk of a server killed ${often}`,
    detail,
    async ({ ada, bo, server }) => {
      test.slow();
      const writings = await bothWrite(ada, bo);
      for (const round of rounds) {
        const typing = writings.map(({ writer }) =>
          writer.page.keyboard.type(`${round} over the ${writer.name}land. `, { delay: 25 }),
        );
        await expect.poll(() => bo.sheet.read("1.1")).toContain(round);
        await expect.poll(() => ada.sheet.read("2.1")).toContain(round);
        // Both looks are taken before the kill is even asked for.
        const promised = await Promise.all(
          writings.map(async ({ writer, reader, number }) => [
            await reader.sheet.read(number),
            await writer.sheet.readIfSaved(number),
          ]),
        );
        await server.kill();
        await Promise.all(typing);
        // Neither device may help out: all that they keep of the documents is erased, only keys and server remain.
        for (const person of [ada, bo]) await person.losesDocuments();
        await server.start();
        for (const person of [ada, bo]) await person.comesBackTo("Agreement");
        for (const [index, { writer, reader, number }] of writings.entries()) {
          for (const person of [writer, reader]) {
            for (const words of promised[index] ?? [])
              await expect(person.sheet.text(number)).toContainText(words.trim());
          }
          expect((await reader.sheet.read(number)).match(new RegExp(round, "g"))?.length).toBe(1);
          await writer.sheet.writeIn(number);
        }
      }
    },
  );
}

test(
  "the server's disk is full: one plain sentence, and the words go out when there is room",
  { tag: "@long" },
  async ({ ada, bo, server }) => {
    test.skip(
      isCluster,
      "how far a database may grow is a limit of SQLite's; PostgreSQL's full disk is in npm run chaos",
    );
    await bothWrite(ada, bo);
    await ada.sheet.isSaved();
    await server.kill();
    // The smallest number that is a limit: not one page more than there is.
    await server.start({ DISK_BYTES: "1" });
    const long = "We tell each other. ".repeat(1_500);
    await ada.writes(long);
    await expect(ada.page.getByText(NO_ROOM).first()).toBeVisible({ timeout: 30_000 });
    await expect(ada.page.getByRole("banner").getByText("Saved", { exact: true })).toBeHidden();
    expect(await ada.sheet.read("1.1")).toContain(long.trim());
    await bo.sheet.reads("1.1", "I say: ");

    await server.kill();
    await server.start({ DISK_BYTES: "0" });
    await expect
      .poll(async () => (await bo.sheet.read("1.1")).length, { timeout: 40_000 })
      .toBeGreaterThan(long.length);
    await ada.sheet.isSaved();
    await expect(ada.page.getByText(NO_ROOM)).toBeHidden();
  },
);
