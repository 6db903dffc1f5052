import type { ServerProcess } from "../serverProcess.ts";
import type { Look } from "./inspect.ts";
import { expect } from "./people.ts";
import { meet, type Person } from "./Person.ts";
import { begun, bothReady, heard, Talk } from "./Talk.ts";

interface Cast {
  readonly ada: Person;
  readonly bo: Person;
  readonly server: ServerProcess;
  readonly look: Look;
}

/** Every screen that a talk has, each seen by whoever has something to do on it. */
export async function looksAtTalk(cast: Cast): Promise<void> {
  const lie = await mayBeLiedTo(cast.bo);
  await meet(cast.ada, cast.bo);
  const talks = { adas: new Talk(cast.ada), bos: new Talk(cast.bo) };
  await plans(cast, talks);
  await isHeard(cast, talks);
  await asks(cast, talks);
  await rests(cast, lie);
}

interface Talks {
  readonly adas: Talk;
  readonly bos: Talk;
}

async function plans({ ada, bo, look }: Cast, { adas, bos }: Talks): Promise<void> {
  await ada.goesTo("Talk");
  await adas.sees("How long have you got?");
  await look(ada, "talk-home");
  await adas.opens("A short talk");
  await ada.tap(ada.button(/^Now, in writing/));
  await look(ada, "talk-proposal");
  await adas.field("In a few words").fill("The messages on Friday");
  await adas.taps("Suggest it to Bo");
  await adas.sees("You have suggested a talk");
  await look(ada, "talk-suggested");
  await bo.goesTo("Talk");
  await bos.taps("Another time");
  await look(bo, "talk-invited");
  await bos.taps("Yes, now");
  await bos.sees("It begins when both of you are ready");
  await look(bo, "talk-ready");
  await bothReady(adas, bos);
}

async function isHeard({ ada, bo, look }: Cast, { adas, bos }: Talks): Promise<void> {
  await adas.chooses("lonely");
  await adas.field("about").fill("when the messages came to light on Friday");
  await look(ada, "talk-speak-parts");
  await adas.begins("You never told me. I felt left out when the messages came to light on Friday.");
  await expect(ada.page.getByText("One exception, and the point is lost.", { exact: true })).toBeVisible();
  await look(ada, "talk-speak-free");
  await bos.sees("Ada is saying how it is");
  await look(bo, "talk-listen", "more");
  await adas.says("I felt left out when the messages came to light on Friday.");
  await bos.sees("Tell Ada what you heard");
  await look(bo, "talk-hear");
  await bos.saysBack("What I heard is that you felt left out on Friday.");
  await adas.sees("Did Bo hear you?");
  await look(ada, "talk-confirm");
  await adas.taps("Yes, that's it");
  await bos.sees("Now it is your turn to be heard");
  await look(bo, "talk-switch", "more");
  await bos.taps("I speak now, Ada listens");
  await heard(bos, adas, "I was afraid to lose you.");
}

async function asks({ ada, bo, server, look }: Cast, { adas, bos }: Talks): Promise<void> {
  await adas.taps("Go on to what we ask of each other");
  await adas.field("Would you be willing to").fill("tell me before I have to ask");
  await adas.chooses("this week");
  await look(ada, "talk-request");
  await adas.taps("Ask Bo");
  await bos.sees("Ada asks you for something");
  await look(bo, "talk-answer", "more");
  await bos.taps("Yes");
  await bos.taps("Nothing this time");
  await bos.sees("One thing you appreciate");
  await bo.tap(bo.page.getByText("How calm was I, and how calm am I now?"));
  await look(bo, "talk-close");
  await bos.taps("End without words");
  await adas.taps("End without words");
  await bos.sees("Two things heard, one promise made. That is enough for tonight.");
  await look(bo, "talk-ended", "more");
  await becomesPast(ada, "The messages on Friday", server);
  await look(ada, "talk-past-list");
  await ada.tap(ada.link(/The messages on Friday/));
  await adas.sees("The messages on Friday");
  await ada.tap(ada.page.getByText("Everything that was said"));
  await look(ada, "talk-past");
}

/**
 * The second goodbye asks for the record by itself; a minute that was full before that brings none. Whoever
 * looks meanwhile keeps the ended talk before them, so each look is a new one.
 */
export async function becomesPast(person: Person, topic: string, server: ServerProcess): Promise<void> {
  await expect(async () => {
    await server.moveClock(60_000);
    await person.goesTo("Today");
    await person.goesTo("Talk");
    await expect(person.link(topic)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** A pause as Ada sees it who called it, and what Bo is told when his server lies about it. */
async function rests({ ada, bo, look }: Cast, lie: () => void): Promise<void> {
  await bo.goesTo("Today");
  const { adas, bos } = await begun(ada, bo, "One sentence each");
  // Not before both know that it has begun: a "ready" that meets the lie would rest it then and there.
  for (const person of [ada, bo]) await expect(person.button(/^Pause$/)).toBeVisible();
  lie();
  await adas.taps("Pause");
  await adas.sees("A pause");
  await look(ada, "talk-paused");
  await bos.sees("This conversation rests");
  await look(bo, "talk-trouble");
}

/** Gives what makes the server lie to this person from then on: no event follows the one before it. */
async function mayBeLiedTo(person: Person): Promise<() => void> {
  let isLying = false;
  await person.context.routeWebSocket(/socket\.io/, (page) => {
    const server = page.connectToServer();
    server.onMessage((frame) => page.send(isLying ? unchained(frame.toString()) : frame));
  });
  return () => {
    isLying = true;
  };
}

/** Bytes 36 to 67 of an event name the one before it; these characters are in their middle. */
function unchained(frame: string): string {
  return frame.replaceAll(/("event":"[\w-]{60})([\w-])/g, (_all, before: string, one: string) => {
    return `${before}${one === "A" ? "B" : "A"}`;
  });
}
