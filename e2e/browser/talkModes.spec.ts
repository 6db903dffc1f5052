import { asShown, begun, bothReady, MINE, REST, Talk } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { meet, type Person } from "./Person.ts";
import type { ServerProcess } from "../serverProcess.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ENOUGH = "That is enough for tonight.";

test.use({ ownServer: true, actionTimeout: 20_000 });

/** The server has closed it, and both are back where the next one begins. */
async function afterwards(server: ServerProcess, talks: readonly Talk[]): Promise<void> {
  await expect(async () => {
    await server.moveClock(MINUTE_MS);
    for (const talk of talks) {
      if (await talk.person.button("All our talks").isVisible()) await talk.taps("All our talks");
      await expect(talk.page.getByRole("heading", { name: "How long have you got?" })).toBeVisible({ timeout: 1_000 });
    }
  }).toPass();
}

async function closes(talks: readonly Talk[], sentence: string): Promise<void> {
  for (const talk of talks) await talk.taps("End without words");
  for (const talk of talks) await talk.sees(sentence);
}

test(
  "C13, C14, C15, C24: one sentence each said aloud, a short one that is not fully heard, and some days, each to its end",
  { tag: "@long" },
  async ({ ada, bo, server }) => {
    test.setTimeout(180_000);
    await meet(ada, bo);
    const [adas, bos] = [new Talk(ada), new Talk(bo)];
    const both = [adas, bos];

    await test.step("one sentence each, said aloud in one room", async () => {
      await begun(ada, bo, "One sentence each", async (talk) => {
        await talk.taps("Now, in writing. You begin.");
        await talk.chooses("Aloud, in one room");
      });
      for (const [speaker, listener] of [both, both.toReversed()] as [Talk, Talk][]) {
        if (speaker === bos) await bos.taps("I speak now, Ada listens");
        await speaker.taps("I have said it");
        await listener.taps("I have said what I heard");
        await speaker.taps("Yes, that's it");
      }
      await closes([adas, bos], `Two things heard. ${ENOUGH}`);
      await afterwards(server, both);
    });

    await test.step("a short one, begun by the other: a question, three misses and then on; and what nobody has to repeat", async () => {
      await adas.opens("A short talk");
      await expect(ada.page.getByRole("button", { name: asShown("Now, in writing. Bo begins.") })).toBeVisible();
      await adas.field("In a few words").fill("Sunday");
      await adas.taps("Suggest it to Bo");
      await bos.taps("Yes, now");
      await bothReady(adas, bos);
      await bos.says("I felt watched on Sunday.");
      await adas.taps("Ask Bo what was meant");
      await adas.writes("One question, to understand better", "Do you mean my questions?", "Ask Bo");
      await bos.writes("Your answer", "I mean the third call.", "Answer");
      for (const attempt of ["first", "second"]) {
        await adas.saysBack(`What I heard is the ${attempt} thing.`);
        await bos.taps("Not quite");
      }
      await adas.saysBack("What I heard is the third thing.");
      await bos.sees("Did Ada hear you?");
      await expect(bo.button("Not quite")).toBeHidden();
      await bos.taps("Not fully heard yet: keep it for another time");
      await adas.taps("I speak now, Bo listens");
      await adas.says("I was afraid on Sunday.");
      await bos.taps("I would rather not repeat this");
      await closes([await hasTurn(adas, bos), await waits(adas, bos)], `You were both here. ${ENOUGH}`);
      await afterwards(server, both);
    });

    await test.step("some days: planned for tomorrow, ready from ten minutes before, a day for each turn", async () => {
      await adas.suggests("A few lines a day", "Trust", async () => {
        await ada.tap(ada.button(/^Now, in writing/));
        await ada.tap(ada.page.getByText(/^Tomorrow at/));
      });
      await bos.taps("Yes, at that time");
      await adas.sees("It begins when both of you are ready");
      await expect(ada.button("I am ready")).toBeHidden();
      await server.moveClock(untilTomorrowEvening() - 5 * MINUTE_MS);
      for (const talk of both) {
        await talk.person.comesBackTo("Talk");
        await talk.taps("I am ready");
      }
      await server.moveClock(6 * MINUTE_MS);
      for (const talk of both) await talk.person.comesBackTo("Talk");
      const first = await hasTurn(adas, bos);
      await first.reads(/^Your turn, until .+\. Take the time you need\.$/);
      await first.says("I trust you with the children.");
      await first.reads(/has the turn, until .+\. You only need to listen\.$/);
      await server.moveClock(23 * HOUR_MS);
      const second = await hasTurn(adas, bos);
      expect(second).not.toBe(first);
      await second.saysBack("What I heard is that I am trusted.");
      await expect(first.said("What I heard is that I am trusted.")).toBeVisible();
      // Nobody answers: it ends by itself, the same for both.
      await server.moveClock(25 * HOUR_MS);
      for (const talk of both) await talk.sees("This conversation is closed.");
    });
  },
);

function untilTomorrowEvening(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 20, 30).getTime() - now.getTime();
}

/** Whose turn it is, as their screen says. */
async function hasTurn(adas: Talk, bos: Talk): Promise<Talk> {
  const isMine = (talk: Talk): Promise<boolean> =>
    talk.page
      .getByRole("paragraph")
      .filter({ hasText: /^Your turn[.,]/ })
      .isVisible();
  await expect.poll(async () => (await isMine(adas)) !== (await isMine(bos))).toBe(true);
  return (await isMine(adas)) ? adas : bos;
}

async function waits(adas: Talk, bos: Talk): Promise<Talk> {
  return (await hasTurn(adas, bos)) === adas ? bos : adas;
}

test(
  "C10, C71: another time and a kind 'not tonight' are told; a lapse, a withdrawal and a quiet 'not now' are one screen, the same for both",
  { tag: "@long" },
  async ({ ada, bo, server }) => {
    test.setTimeout(180_000);
    await meet(ada, bo);
    const [adas, bos] = [new Talk(ada), new Talk(bo)];
    const screens: string[] = [];
    /** Nothing on the screens tells when the server has closed it, so the next day comes until it has. */
    const nextDay = (): Promise<void> =>
      expect(async () => {
        await server.moveClock(30 * HOUR_MS);
        for (const person of [ada, bo]) {
          await person.comesBackTo("Talk");
          await expect(person.page.getByRole("heading", { name: "How long have you got?" })).toBeVisible({
            timeout: 2_000,
          });
        }
      }).toPass();
    const look = async (person: Person): Promise<string> =>
      (await person.page.getByRole("main").innerText()).replaceAll(/\s+/g, " ");
    const bothRest = async (): Promise<void> => {
      for (const person of [ada, bo]) {
        await new Talk(person).reads(REST);
        screens.push(await look(person));
      }
    };
    await bo.goesTo("Talk");

    await test.step("a counter, and then not tonight", async () => {
      await adas.suggests("A short talk", "Friday");
      await bos.taps("Another time");
      await bo.tap(bo.page.getByText(/^Tomorrow at/));
      await bos.taps("Suggest this time");
      await adas.sees("Bo suggests another time");
      await adas.taps("Not tonight");
      await adas.reads(REST);
      await bos.sees("Not tonight");
      await bos.reads("Ada would rather talk another time. You can suggest one again from tomorrow.");
      await nextDay();
    });

    await test.step("nobody answers", async () => {
      await adas.suggests("A short talk", "Friday");
      await bos.sees("Ada would like to talk");
      await server.moveClock(31 * MINUTE_MS);
      await bothRest();
      await nextDay();
    });

    await test.step("Ada takes it back", async () => {
      await adas.suggests("A short talk", "Friday");
      await bos.sees("Ada would like to talk");
      await adas.taps("Take it back");
      await ada.page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
      await adas.reads(REST);
      await expect(async () => {
        await server.moveClock(MINUTE_MS);
        await expect(bo.page.getByRole("main").getByText(REST)).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await bothRest();
      await nextDay();
    });

    await test.step("Bo lets it pass: at once on his screen, by its own clock on hers, where nothing had changed", async () => {
      await adas.suggests("A short talk", "Friday");
      await bos.sees("Ada would like to talk");
      // Her own device knows by when, once hers is said to have arrived.
      await adas.reads(/It ends by itself/);
      const before = await look(ada);
      await bos.taps("Not now");
      await bos.reads(REST);
      await bo.page.reload();
      await bos.reads(REST);
      expect(await look(ada)).toBe(before);
      await server.moveClock(31 * MINUTE_MS);
      await bothRest();
    });
    expect(new Set(screens).size, screens.join("\n")).toBe(1);
  },
);

test(
  "C5, C6: a pause may be longer, enough is enough, and the third pause closes kindly",
  { tag: "@long" },
  async ({ ada, bo, server }) => {
    test.setTimeout(180_000);
    for (const { context } of [ada, bo]) await context.clock.install();
    await meet(ada, bo);
    const { adas, bos } = await begun(ada, bo, "A short talk");
    const twentyMinutes = async (): Promise<void> => {
      await server.moveClock(21 * MINUTE_MS);
      for (const { context } of [ada, bo]) await context.clock.fastForward(21 * MINUTE_MS);
    };
    const pauses = async (talk: Talk, other: Talk): Promise<void> => {
      await talk.taps("Pause");
      await talk.person.goesTo("Today");
      await talk.person.goesTo("Talk");
      await talk.sees("A pause");
      await other.sees("A pause");
    };

    await test.step("either calls one, and either may make it longer", async () => {
      await pauses(bos, adas);
      await adas.taps("Another time suits me better");
      await ada.tap(ada.page.getByText(/^Tomorrow at/));
      await adas.taps("Choose this time");
      await bos.reads(/^You two meet again tomorrow at .+, if it suits you both then\.$/);
      await twentyMinutes();
      for (const talk of [adas, bos]) await talk.taps("I am ready to go on");
      await adas.reads(MINE);
    });
    await test.step("the third closes it, and offers another evening", async () => {
      await pauses(adas, bos);
      await twentyMinutes();
      for (const talk of [adas, bos]) await talk.taps("I am ready to go on");
      await bos.reads(/has the turn/);
      await bos.taps("Pause");
      await bos.person.goesTo("Today");
      await bos.person.goesTo("Talk");
      await expect(async () => {
        await server.moveClock(MINUTE_MS);
        for (const person of [ada, bo])
          await expect(person.page.getByRole("heading", { name: ENOUGH })).toBeVisible({ timeout: 1_000 });
      }).toPass();
      for (const talk of [adas, bos])
        await talk.reads(
          "A third pause closes a talk, and that is all right. You can suggest another time from tomorrow.",
        );
    });
    await test.step("enough for tonight", async () => {
      await server.moveClock(30 * HOUR_MS);
      for (const person of [ada, bo]) await person.comesBackTo("Talk");
      await begun(ada, bo, "A short talk");
      await pauses(adas, bos);
      await bos.taps("Enough for tonight");
      await bo.page.getByRole("dialog").getByRole("button", { name: "Enough for tonight" }).click();
      await expect(async () => {
        await server.moveClock(MINUTE_MS);
        await expect(ada.button("All our talks")).toBeVisible({ timeout: 1_000 });
      }).toPass();
      for (const talk of [adas, bos]) await talk.sees("This conversation is closed.");
    });
  },
);
