import { lookOf } from "./inspect.ts";
import { DESKTOP, expect, PHONE, test } from "./people.ts";
import type { Person } from "./Person.ts";
import { bothSign, ThePage, threePoints } from "./ThePage.ts";

const looks = [
  lookOf({ size: "phone", options: PHONE, pictures: true }),
  lookOf({ size: "desktop", options: DESKTOP, pictures: true }),
] as const;
const YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

async function draft({ ada, bo }: { readonly ada: Person; readonly bo: Person }): Promise<void> {
  for (const person of [ada, bo]) await person.goesTo("Agreement");
  await threePoints(ada, bo);
}

test(
  "G240: a device whose clock is a year off says so and signs nothing, and signs once it is right",
  { tag: "@long" },
  async ({ together }) => {
    const { ada } = together;
    await draft(together);
    const adas = new ThePage(ada);
    await adas.proposes();
    await ada.button("Compare eight words first").click();
    await adas.taps("They match");
    await expect(ada.button("Sign")).toBeEnabled();
    const now = Date.now();
    await ada.page.clock.setSystemTime(now + YEAR_MS);
    await ada.comesBackTo("Agreement");
    await adas.opens();
    await adas.reads(/^The date of this device is not right, and a page is signed with a date\./);
    await expect(ada.button("Sign")).toBeDisabled();
    await ada.page.clock.setSystemTime(now);
    await ada.comesBackTo("Agreement");
    await adas.opens();
    await adas.taps("Sign");
    await adas.reads(/^You have signed it\./);
  },
);

test(
  "G74, G241: another page instead of the one that is read; a signature that is taken back; the file is handed to the phone's sheet",
  { tag: "@long" },
  async ({ together }) => {
    test.setTimeout(120_000);
    const { ada, bo } = together;
    await draft(together);
    const [adas, bos] = [new ThePage(ada), new ThePage(bo)];
    await bos.proposes();
    await adas.opens();
    await bos.taps("Take the proposal back");
    await ada.sees("No page is proposed");
    await bo.goesTo("Agreement");
    await bos.proposes();
    await ada.sees("Another page is proposed");
    for (const [index, look] of looks.entries()) {
      await ada.page.setViewportSize(index === 0 ? { width: 390, height: 844 } : { width: 1280, height: 800 });
      await look(ada, "page-another");
    }
    await ada.page.setViewportSize({ width: 390, height: 844 });
    await ada.button("Read it").click();
    await adas.signs();
    await adas.reads(/^You have signed it\./);
    await adas.reads(/may have the file with your signature already\./);
    await looks[0](ada, "page-i-signed");
    await adas.taps("Take my signature back");
    await ada.sees("No page is proposed");
    await bo.goesTo("Agreement");
    await ada.goesTo("Agreement");

    // Before the page asks whether there is a sheet.
    await ada.page.evaluate(() => void (navigator.canShare = () => true));
    await bothSign(adas, bos);
    const pressed = await handsOn(ada, async () => ada.button("Hand it on").click());
    expect(pressed).toMatchObject({ name: "page-signed.pdf", type: "application/pdf", begins: "%PDF-" });
    const saved = await adas.saves("Save the signed page");
    expect(saved.bytes.length).toBe(pressed.size);
  },
);

interface Handed {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly begins: string;
}

/** What a phone's sheet would be given; a browser without a window has none of its own. */
async function handsOn({ page }: Person, press: () => Promise<void>): Promise<Handed> {
  const handed = page.evaluate(
    () =>
      new Promise<Handed>((resolve) => {
        navigator.share = async (given) => {
          const [file] = given?.files ?? [];
          if (file === undefined) return;
          const { name, type, size } = file;
          resolve({ name, type, size, begins: await file.slice(0, 5).text() });
        };
      }),
  );
  await press();
  return handed;
}
