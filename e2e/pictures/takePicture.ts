import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Person } from "../browser/Person.ts";

const FOLDER = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
/** Letters stay sharp, and a screen is some forty kilobytes. */
const QUALITY = 80;

/**
 * What somebody has on their screen at this moment, as it is by day and by night: `docs/pictures/NAME-light.webp` and
 * `-dark.webp`. WebP, because a page that shows many of them should not weigh megabytes.
 */
export async function takePicture(person: Person, name: string): Promise<void> {
  const { page, context } = person;
  await mkdir(FOLDER, { recursive: true });
  const session = await context.newCDPSession(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(() => document.fonts.ready);
    // What was under the finger a moment ago is not what a reader should look at.
    await page.mouse.move(0, 0);
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
    await writeFile(`${FOLDER}${name}-${colorScheme}.webp`, Buffer.from(data, "base64"));
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  await session.detach();
}
