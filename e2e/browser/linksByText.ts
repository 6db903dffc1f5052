import type { Look } from "./inspect.ts";
import { expect } from "./people.ts";
import type { Person } from "./Person.ts";

const nothing: Look = async () => {};

/** A new browser of hers shows its code; her phone reads the text of it and is asked about the words. */
export async function linksByText(phone: Person, laptop: Person, look: Look = nothing): Promise<void> {
  await laptop.opens("/");
  await laptop.tap(laptop.link("I have a space already"));
  await laptop.sees("Make this one of my devices");
  await look(laptop, "link-new");
  await laptop.page.getByRole("textbox", { name: "What do you call this device?" }).fill("Ada’s laptop");
  await laptop.tap(laptop.button("Show the code"));
  await laptop.sees("Read this with your other device");
  await look(laptop, "link-code");
  await laptop.tap(laptop.button("Without a camera"));
  const text = (await laptop.page.locator("[data-device-code]").textContent()) ?? "";
  const shown = await laptop.page.locator("[data-device-words] li").allTextContents();
  expect(shown).toHaveLength(4);

  await phone.goesTo("Just me");
  await phone.tap(phone.link("My devices"));
  await phone.sees("My devices");
  await phone.tap(phone.link("Link another device"));
  await phone.sees("Link another device");
  await look(phone, "link-read");
  await phone.page.getByRole("textbox", { name: "Or paste the text of the code" }).fill(text);
  await phone.tap(phone.button("Go on"));
  await phone.sees("Are these four words on both screens?");
  expect(await phone.page.locator("[data-device-words] li").allTextContents()).toEqual(shown);
  await look(phone, "link-words");
  await phone.tap(phone.button("Yes, the same"));
  await phone.sees("It is on its way");
  await look(phone, "link-given");
  await laptop.page.waitForURL("**/today");
}
