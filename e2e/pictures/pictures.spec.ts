import { meet } from "../browser/Person.ts";
import { expect, PHONE, DESKTOP, test } from "../browser/people.ts";
import { bothReady, Talk } from "../browser/Talk.ts";
import { bothSign, ThePage, threePoints } from "../browser/ThePage.ts";
import { takePicture } from "./takePicture.ts";

/**
 * The pictures of README.md, taken while two people walk from the first page to a signed one. Real screens of the built
 * program, a real server, nothing drawn in. Run it again after a change of the look: `npm run pictures`.
 */
const SENTENCE = "I feel hurt and anxious when I heard about the messages on Friday, because honesty matters to me.";
const HEARD = "What I heard is that it hurt most that you heard it from Sam, and not from me.";
const DAILY = /Openness about daily life/;

test("an evening of Ada's and Bo's, in pictures", async ({ somebody }) => {
  const ada = await somebody("Ada", PHONE);
  const bo = await somebody("Bo", { ...DESKTOP, viewport: { width: 1120, height: 735 }, deviceScaleFactor: 1.5 });
  const [adas, bos] = [new Talk(ada), new Talk(bo)];

  await test.step("the first page, and one true sentence", async () => {
    await ada.opens("/");
    await ada.sees("Healing begins with a conversation.");
    await takePicture(ada, "landing");
    await ada.saysOneSentence();
    await meet(ada, bo);
  });

  await test.step("a talk: said, and said back", async () => {
    await adas.suggests("Hear me first", "The messages on Friday");
    await bo.goesTo("Talk");
    await bos.taps("Yes, now");
    await bothReady(adas, bos);
    await adas.says(SENTENCE);
    await bos.saysBack(HEARD);
    await expect(ada.button("Yes, that's it")).toBeVisible();
    await takePicture(ada, "talk");
    await adas.taps("Yes, that's it");
    await bos.taps("What can I do to help you feel safe again?");
    await adas.taps("Tell me before I have to ask.");
    await adas.taps("Send it");
    await bos.writes("What I will do", "I will tell you the same evening.", "Promise it");
    for (const talk of [bos, adas]) await talk.taps("End without words");
    await adas.sees("One thing heard, one promise made. That is enough for tonight.");
    await takePicture(ada, "enough");
  });

  await test.step("an agreement that both write in", async () => {
    for (const person of [ada, bo]) await person.goesTo("Agreement");
    await threePoints(ada, bo);
    const number = await ada.sheet.nextNumber(DAILY);
    await ada.sheet.add(DAILY);
    await ada.sheet.type("I will call when I am late.");
    await bo.sheet.reads(number, "I will call when I am late.");
    await bo.sheet.writeIn(number);
    await bo.sheet.type(" Or I will write.");
    await bo.page.getByRole("heading", { name: DAILY }).evaluate((title) => title.scrollIntoView());
    await takePicture(bo, "agreement");
    await takePicture(ada, "agreement-phone");
  });

  await test.step("a page that both sign", async () => {
    const [adasPage, bosPage] = [new ThePage(ada), new ThePage(bo)];
    await bothSign(adasPage, bosPage);
    await takePicture(ada, "signed");
  });

  await test.step("the day after", async () => {
    await ada.goesTo("Today");
    await ada.sheet.isSaved();
    await takePicture(ada, "today");
  });
});
