import { test as base } from "@playwright/test";
import type { ServerProcess } from "../serverProcess.ts";
import { expect, test } from "./people.ts";
import type { Person, Place } from "./Person.ts";
import { MINE, REST } from "./Talk.ts";
import { allLookAlike, type Cast, castOf, passes } from "./worlds.ts";

test.use({ actionTimeout: 20_000, ownServer: true });

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const HEARD = "What I heard is that you felt left out on Friday.";

type Act = (cast: Cast) => Promise<void>;

/** What both worlds share, what only one of them has, how much time passes, and what Bo waits for. */
interface Step {
  readonly lived: string;
  readonly together?: Act;
  /** Instead of whatever the other Ada does. */
  readonly alone?: Act;
  readonly otherwise?: Act;
  readonly passesMs?: number;
  /** By the devices' own clocks as well, whose twenty minutes count in a pause. Their connections are made anew then. */
  readonly isFeltByDevices?: boolean;
  readonly until?: Act;
  /** Bo's walk through his screens ends in the talk; the long one sees all five. */
  readonly looksAt?: readonly Place[];
}

const TALK: readonly Place[] = ["Today", "Talk"];

/** All of it is Ada's own: what she reads, writes for herself, and does not do. */
const QUIET: readonly Step[] = [
  {
    lived: "Ada was asked, and lets it pass quietly or was not there",
    together: ({ bos }) => bos.suggests("A short talk", "The messages on Friday"),
    alone: async ({ ada, adas }) => {
      await ada.goesTo("Talk");
      await adas.sees("Bo would like to talk");
      await opensTheSmallI(ada);
      await adas.taps("Another time");
      await adas.chooses("Now");
      await adas.taps("Not now");
      await adas.reads(REST);
      await adas.field("What I would like to say").fill("Not tonight, and I do not want to say why.");
      await readsHelp(ada);
    },
    looksAt: TALK,
  },
  {
    lived: "two minutes later: what is over at the server is over for Bo",
    passesMs: 2 * MINUTE_MS,
    until: ({ bos }) => bos.sees("You have suggested a talk"),
    looksAt: TALK,
  },
  {
    lived: "half an hour later",
    passesMs: 30 * MINUTE_MS,
    until: ({ bos }) => bos.reads(REST),
  },
];

const LIVE: readonly Step[] = [
  {
    lived: "the next day both have agreed, and Ada is not ready",
    passesMs: DAY_MS,
    together: async ({ bo, bos, ada, adas }) => {
      await bo.comesBackTo("Talk");
      await bos.suggests("A short talk", "The messages on Friday");
      await ada.comesBackTo("Talk");
      await adas.taps("Yes, now");
      await bos.taps("I am ready");
      await bos.reads("You are ready. There is nothing more to do.");
    },
    alone: async ({ ada }) => {
      await opensTheSmallI(ada);
      await readsHelp(ada);
      await ada.goesTo("Just me");
    },
    looksAt: TALK,
  },
  {
    lived: "Bo has spoken, and Ada writes what she does not send, or nothing",
    together: async ({ ada, adas, bos }) => {
      await ada.goesTo("Talk");
      await adas.taps("I am ready");
      await bos.reads(MINE);
      await bos.says("I felt left out when the messages came to light on Friday.");
      await adas.reads(MINE);
    },
    alone: async ({ ada, adas }) => {
      const field = adas.field("What you heard, in your own words");
      await field.fill("You are a liar. You always say so, but you never listen.");
      const thoughts = ada.page.getByRole("list", { name: "Thoughts on these words, for you alone" });
      await expect(thoughts.getByRole("listitem").first()).toBeVisible();
      await field.fill("I am scared of you, and you locked the door.");
      await opensTheSmallI(ada);
      await adas.taps("Ask Bo what was meant");
      await adas.field("One question, to understand better").fill("Would you hurt me?");
      await readsHelp(ada);
      await ada.goesTo("Talk");
      await adas.reads(MINE);
    },
  },
  {
    lived: "Ada has left quickly, or closed the page",
    alone: async ({ ada }) => {
      await ada.context.route("https://www.bbc.com/**", (route) => route.fulfill({ body: "weather" }));
      await ada.button("Leave quickly").click();
      await ada.page.waitForURL("https://www.bbc.com/**");
    },
    otherwise: async ({ ada }) => {
      await ada.page.goto("about:blank");
    },
  },
  {
    lived: "she is there again, and says back what she heard",
    together: async ({ ada, adas, bos }) => {
      await ada.opens("/talk");
      const door = ada.button("Tap to open");
      await door.or(adas.field("What you heard, in your own words")).waitFor();
      if (await door.isVisible()) await door.click();
      await adas.saysBack(HEARD);
      await expect(bos.said(HEARD)).toBeVisible();
    },
    looksAt: TALK,
  },
  {
    lived: "a pause, with a note of hers or without",
    together: async ({ adas, bos }) => {
      await bos.taps("Pause");
      await adas.sees("A pause");
      await bos.sees("A pause");
    },
    alone: async ({ ada, adas }) => {
      await adas.field("For me, while we pause").fill("I do not think that I want to go on.");
      await opensTheSmallI(ada);
      await ada.page.getByText("What was said", { exact: true }).click();
    },
  },
  {
    lived: "twenty minutes later Bo is ready and Ada is not",
    passesMs: 20 * MINUTE_MS,
    isFeltByDevices: true,
    together: async ({ bos }) => {
      await bos.taps("I am ready to go on");
      await bos.reads("You are ready. It goes on when both of you are ready.");
    },
    alone: ({ ada }) => readsHelp(ada),
  },
  {
    lived: "Ada leaves, with what she keeps to herself or without",
    together: async ({ ada, adas }) => {
      await ada.goesTo("Talk");
      await adas.taps("Enough for tonight");
      await ada.tap(ada.page.getByRole("dialog").getByRole("button", { name: "Enough for tonight" }));
      await adas.sees("This conversation is closed.");
    },
    alone: async ({ ada, adas }) => {
      await ada.page.getByText("How calm was I, and how calm am I now?").click();
      await ada.page.getByText("7", { exact: true }).first().click();
      await adas.taps("Keep a copy");
    },
    looksAt: TALK,
  },
  {
    lived: "a minute later it is closed for Bo too",
    passesMs: MINUTE_MS,
    until: ({ bos }) => bos.sees("This conversation is closed."),
  },
];

const WALKS = [
  { how: "", steps: QUIET, detail: { tag: "@long" } },
  { how: ", through a whole talk", steps: [...QUIET, ...LIVE], detail: { tag: "@long" } },
] as const;

for (const { how, steps, detail } of WALKS) {
  test(
    `S100: a quiet "not now" and everything else that Ada keeps to herself in a talk shows Bo nothing${how}`,
    detail,
    async ({ somebody, server }) => {
      test.setTimeout(240_000);
      const hasClock = steps.some(({ isFeltByDevices }) => isFeltByDevices === true);
      const casts = await Promise.all([castOf(somebody, hasClock), castOf(somebody, hasClock)]);
      for (const step of steps) await base.step(step.lived, () => live(step, casts, server));
    },
  );
}

async function live(step: Step, casts: readonly [Cast, Cast], server: ServerProcess): Promise<void> {
  const [full, empty] = casts;
  if (step.passesMs !== undefined) await passes(step.passesMs, server, step.isFeltByDevices === true ? casts : []);
  for (const act of [step.together, step.until]) if (act !== undefined) await Promise.all(casts.map(act));
  await Promise.all([step.alone?.(full), step.otherwise?.(empty)]);
  await allLookAlike(casts, step.looksAt);
}

async function opensTheSmallI(ada: Person): Promise<void> {
  await ada
    .button(/^About this( talk)?, for you alone$/)
    .last()
    .click();
  await expect(ada.page.getByRole("dialog")).toBeVisible();
  await ada.page.keyboard.press("Escape");
  await expect(ada.page.getByRole("dialog")).toBeHidden();
}

async function readsHelp(ada: Person): Promise<void> {
  await ada.link("Help").first().click();
  await ada.sees(/Help/);
}
