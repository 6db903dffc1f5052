import { begun } from "./Talk.ts";
import { expect, test } from "./people.ts";
import { allLookAlike, type Cast, castOf, passes } from "./worlds.ts";

test.use({ actionTimeout: 20_000, ownServer: true });

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const STATEMENT = "I felt left out when the messages came to light on Friday.";

/** How a talk ends for Ada, while all that Bo does is wait for her. */
const ENDINGS: readonly ((cast: Cast) => Promise<void>)[] = [
  async ({ ada, adas }) => {
    await adas.taps("Leave");
    await ada.tap(ada.page.getByRole("dialog").getByRole("button", { name: "Leave", exact: true }));
    await adas.sees("This conversation is closed.");
  },
  () => Promise.resolve(),
  ({ ada }) => ada.page.close(),
];

test(
  "C7: whether Ada left, let the time run out or lost her connection, Bo gets the same record in the same minute, and the same screen",
  { tag: "@long" },
  async ({ somebody, server }) => {
    test.setTimeout(240_000);
    const casts = await Promise.all(ENDINGS.map(() => castOf(somebody, false)));
    await Promise.all(
      casts.map(async ({ ada, bo, bos }) => {
        const { adas } = await begun(ada, bo, "A short talk");
        await adas.says(STATEMENT);
        await bos.saysBack("What I heard is that you felt left out on Friday.");
        await adas.sees("Did Bo hear you?");
      }),
    );
    await passes(DAY_MS - 2 * MINUTE_MS, server);
    await allLookAlike(casts);

    await Promise.all(casts.map((cast, index) => ENDINGS[index]?.(cast) ?? Promise.reject(new Error("no ending"))));
    await test.step("until the minute is full there is no sign of it", () => allLookAlike(casts));

    await passes(5 * MINUTE_MS, server);
    await Promise.all(casts.map(({ bos }) => bos.sees("This conversation is closed.")));
    for (const { watcher } of casts) expect(watcher.closingRecords()).toEqual([expect.stringMatching(/^68 bytes/)]);
    await test.step("then it is over for all three in the same way", () => allLookAlike(casts));
  },
);
