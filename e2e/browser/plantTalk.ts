import type { ServerProcess } from "../serverProcess.ts";
import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

/** A phrase for each place of a talk that takes words; the last two never leave whoever wrote them. */
export const TALK_PHRASES = {
  topic: "Steinschmätzer zieht fort 4201",
  statement: "I felt like a Kiebitz on Friday 4202",
  question: "Do you mean the Wachtelkönig 4203",
  answer: "I mean the Brachvogel 4204",
  firstTry: "What I heard is Goldammer 4205",
  notQuite: "It was more the Feldlerche 4206",
  secondTry: "What I heard is Feldlerche 4207",
  validation: "It makes sense like a Kornweihe 4208",
  guess: "Uferschnepfe im Nebel 4209",
  correction: "Rotschenkel am Abend 4210",
  otherStatement: "I was afraid like a Trauerseeschwalbe 4211",
  otherTry: "What I heard is Flussregenpfeifer 4212",
  request: "feed the Blaukehlchen 4213",
  byWhen: "Braunkehlchentag 4214",
  instead: "Instead I could hear the Heidelerche 4215",
  promised: "feed the Wiesenpieper 4216",
  appreciation: "I am glad of the Grauammer 4217",
  unsent: "Ortolan bleibt stumm 4218",
  pauseNote: "Raubwürger wartet 4219",
} as const;

const TWENTY_MINUTES_MS = 20 * 60_000;

/** One long talk in which every composer is used once, with a pause, and one line that is never sent. */
export async function plantTalk(ada: Person, bo: Person, server: ServerProcess): Promise<void> {
  const said = TALK_PHRASES;
  await ada.goesTo("Talk");
  await ada.link(/A long talk/).click();
  await writes(ada, "In a few words", said.topic, /^Suggest it to /);
  await bo.goesTo("Talk");
  await bo.button("Yes, now").click();
  for (const person of [ada, bo]) await person.button("I am ready").click();

  await speaks(ada, said.statement);
  await bo.button(/^Ask .* what was meant$/).click();
  await writes(bo, "One question, to understand better", said.question, /^Ask /);
  await writes(ada, "Your answer", said.answer, /^Answer$/);
  await writes(bo, "What you heard, in your own words", said.firstTry, /^Send what I heard$/);
  await writes(ada, "What was not in it yet", said.notQuite, /^Not quite$/);
  await writes(bo, "What you heard, in your own words", said.secondTry, /^Send what I heard$/);
  await ada.button("Yes, that's it").click();
  await writes(bo, "I can see why", said.validation, /^Send it$/);
  await bo.page.getByText("lonely", { exact: true }).click();
  await writes(bo, "In your own words, if you like", said.guess, /^Send it$/);
  await writes(ada, "More about it, if you like", said.correction, /^Send it$/);

  await pauses(ada, [ada, bo], server);
  await bo.button(/^I speak now/).click();
  await speaks(bo, said.otherStatement);
  await writes(ada, "What you heard, in your own words", said.otherTry, /^Send what I heard$/);
  await bo.button("Yes, that's it").click();
  for (const heading of ["I can see why ...", "I imagine you felt ..."]) {
    await ada.sees(heading);
    await ada.button("Leave this out").click();
  }
  await bo.button("Yes, that reached me").click();

  await ada.button("Go on to what we ask of each other").click();
  await ada.page.getByRole("textbox", { name: "or another time" }).fill(said.byWhen);
  await writes(ada, "Would you be willing to", said.request, /^Ask /);
  await bo.button("Not this, but something else").click();
  await writes(bo, "Not this. What you could do instead", said.instead, /^Send it$/);
  await bo.page.getByText("I promise something", { exact: true }).click();
  await writes(bo, "I will", said.promised, /^Promise it$/);
  await closes(ada, bo);
}

async function closes(ada: Person, bo: Person): Promise<void> {
  const gladOf = "One thing you are glad of, if there is one";
  await bo.page.getByRole("textbox", { name: gladOf }).fill(TALK_PHRASES.unsent);
  await bo.page.getByText("How calm was I, and how calm am I now?").click();
  for (const row of ["Before, from 0 to 10", "Now, from 0 to 10"])
    await bo.page.getByRole("radiogroup", { name: row }).getByText("7", { exact: true }).click();
  await bo.sheet.isSaved();
  await bo.button("End without words").click();
  await writes(ada, gladOf, TALK_PHRASES.appreciation, /^That is enough for tonight$/);
  for (const { page } of [ada, bo]) await expect(page.getByText(TALK_PHRASES.secondTry).first()).toBeVisible();
}

async function speaks(speaker: Person, words: string): Promise<void> {
  await speaker.button("Write it freely").click();
  await writes(speaker, "In your own words", words, /^Share it with /);
}

async function writes(person: Person, label: string, words: string, send: RegExp): Promise<void> {
  await person.page.getByRole("textbox", { name: label, exact: true }).fill(words);
  await person.button(send).click();
}

/** Both pages have a clock that was installed: their own twenty minutes have to pass as well. */
async function pauses(caller: Person, people: readonly Person[], server: ServerProcess): Promise<void> {
  await caller.button("Pause").click();
  for (const person of people) {
    await person.sees("A pause");
    await person.page.getByRole("textbox", { name: "For me, while we pause" }).fill(TALK_PHRASES.pauseNote);
    await person.sheet.isSaved();
  }
  await server.moveClock(TWENTY_MINUTES_MS);
  for (const { context } of people) await context.clock.fastForward(TWENTY_MINUTES_MS);
  for (const person of people) await person.button("I am ready to go on").click();
}
