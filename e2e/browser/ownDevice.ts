import { expect } from "@playwright/test";
import { pushBrowser } from "../../server/testing/pushService.ts";
import type { Person } from "./Person.ts";

/**
 * What belongs to one device alone: another name and icon, a small button, another language for a
 * while, and being told of news. The tests' browser
 * reaches no push service, so the page asks the server itself, with an address that means no machine.
 */
export async function choosesForThisDevice(person: Person): Promise<void> {
  const { page } = person;
  await person.opens("/me/device");
  await page.getByRole("radio", { name: "Notes" }).click();
  await expect(page).toHaveTitle("Notes");
  const { p256dh, auth } = pushBrowser();
  const answered = await page.evaluate(
    async (body) => {
      const headers = { "content-type": "application/json" };
      return (await fetch("/api/push/subscribe", { method: "POST", headers, body: JSON.stringify(body) })).status;
    },
    { endpoint: "https://messages.invalid/for-this-device", p256dh, auth },
  );
  expect(answered).toBe(200);
  await person.goesTo("Just me");
  await page.getByRole("radio", { name: "Small, an arrow alone" }).click();
  await page.getByRole("radio", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.getByRole("radio", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await person.goesTo("Today");
}
