import { writeFileSync } from "node:fs";
import { filmOf } from "./filmOf.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { linksByText } from "./linksByText.ts";
import { expect, PHONE, test } from "./people.ts";
import { Person } from "./Person.ts";

test("V5: Ada's laptop shows a code, her phone reads it, and both are hers; Bo's screen says nothing", async ({
  together,
  somebody,
}) => {
  const { ada, bo } = together;
  const before = await bo.page.getByRole("main").innerText();
  const laptop = await somebody("Ada");
  await linksByText(ada, laptop);
  await laptop.arrivesAt("Today");
  await ada.tap(ada.link("My devices"));
  const devices = ada.page.getByRole("main").getByRole("listitem");
  await expect(devices).toHaveCount(2);
  await expect(devices.filter({ hasText: "Ada’s laptop" })).toContainText("Linked on");
  await expect(devices.filter({ hasText: "This device" })).toContainText("Here since");
  await expect(devices.filter({ hasText: "Phone" })).toHaveCount(1);
  await ada.goesTo("Today");
  await expect(ada.page.getByText("Only you read this.")).toBeVisible();
  expect(await bo.page.getByRole("main").innerText()).toBe(before);
});

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  const look = lookOf(walk);
  const how = pictures ? `${size}, with pictures` : size;

  test(`V22: every screen of linking and of my devices, ${how}`, { tag: "@long" }, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", options);
    const laptop = await somebody("Ada", options === PHONE ? undefined : options);
    await ada.saysOneSentence();
    await ada.comesBackTo("Today");
    await linksByText(ada, laptop, look);
    await ada.tap(ada.link("My devices"));
    await expect(ada.page.getByText("Ada’s laptop").first()).toBeVisible();
    await look(ada, "devices");
    await ada.tap(ada.button("Change the name of Ada’s laptop"));
    await look(ada, "device-name", "more");
    await ada.tap(ada.button("Not now"));
    await ada.tap(ada.button("Sign this device out"));
    await expect(ada.button("Stay")).toBeVisible();
    await ada.tap(ada.button("Stay"));
    await ada.goesTo("Today");
    await look(ada, "today-new-device", "more");
  });
}

test(
  "V22: the camera of Ada's phone opens the code, in a browser with her space and in one without",
  { tag: "@long" },
  async ({ somebody }) => {
    const ada = await somebody("Ada", PHONE);
    const laptop = await somebody("Ada");
    const bare = await somebody("Ada", PHONE);
    await ada.saysOneSentence();
    await laptop.opens("/link");
    await laptop.tap(laptop.button("Show the code"));
    await laptop.tap(laptop.button("Without a camera"));
    const text = (await laptop.page.locator("[data-device-code]").textContent()) ?? "";
    await bare.page.goto(text);
    await bare.sees("There is no space here yet");
    expect(new URL(bare.page.url()).hash).toBe("");
    await ada.page.goto(text);
    await ada.sees("Are these four words on both screens?");
    expect(new URL(ada.page.url()).hash).toBe("");
    await ada.tap(ada.button("No, they differ"));
    await ada.sees("Then nothing was sent");
    await ada.page.goto(text);
    await ada.tap(ada.button("Yes, the same"));
    await laptop.page.waitForURL("**/today");
  },
);

test(
  "V19: the laptop signs out, and nothing of Ada's space is in that browser any more",
  { tag: "@long" },
  async ({ somebody }) => {
    const ada = await somebody("Ada", PHONE);
    const laptop = await somebody("Ada");
    await ada.saysOneSentence();
    await ada.comesBackTo("Today");
    await linksByText(ada, laptop);
    await laptop.arrivesAt("Today");
    await laptop.opens("/devices");
    await laptop.tap(laptop.button("Sign this device out"));
    await laptop.tap(laptop.button("Sign out"));
    await laptop.sees("Healing begins with a conversation.");
    await ada.opens("/devices");
    await expect(ada.page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  },
);

test(
  "V22: the page's own camera reads the code, and is off again afterwards",
  { tag: "@long" },
  async ({ browser, server, somebody }, info) => {
    const film = info.outputPath("code.y4m");
    const { executablePath, args = [] } = info.project.use.launchOptions ?? {};
    const withCamera = await browser.browserType().launch({
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...args,
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${film}`,
      ],
    });
    const context = await withCamera.newContext({ ...PHONE, serviceWorkers: "block", locale: "en-GB" });
    const ada = new Person("Ada", context, await context.newPage(), server.url);
    await ada.saysOneSentence();
    const laptop = await somebody("Ada");
    await laptop.opens("/link");
    await laptop.tap(laptop.button("Show the code"));
    await laptop.sees("Read this with your other device");
    const code = (await laptop.page.locator("[data-device-code]").textContent()) ?? "";
    writeFileSync(film, filmOf(code));
    await ada.opens("/link");
    await ada.tap(ada.button("Use the camera"));
    await ada.sees("Are these four words on both screens?");
    await expect(ada.page.locator("video")).toHaveCount(0);
    await ada.tap(ada.button("Yes, the same"));
    await laptop.page.waitForURL("**/today");
    await withCamera.close();
  },
);

test("V25: with a PIN, the phone asks for it before it lets a device in", { tag: "@long" }, async ({ somebody }) => {
  const ada = await somebody("Ada", PHONE);
  const laptop = await somebody("Ada");
  await ada.saysOneSentence();
  await ada.opens("/me/lock");
  await ada.tap(ada.button("Choose a PIN"));
  for (const field of ["New PIN", "The same PIN again"]) await ada.page.getByLabel(field, { exact: true }).fill("2604");
  await ada.tap(ada.button("Use this PIN"));
  await expect(ada.button("Go on without a PIN")).toBeVisible();
  await laptop.opens("/link");
  await laptop.tap(laptop.button("Show the code"));
  await laptop.sees("Read this with your other device");
  const text = (await laptop.page.locator("[data-device-code]").textContent()) ?? "";
  await ada.goesTo("Just me");
  await ada.tap(ada.link("My devices"));
  await ada.tap(ada.link("Link another device"));
  await ada.page.getByRole("textbox", { name: "Or paste the text of the code" }).fill(text);
  await ada.tap(ada.button("Go on"));
  const pin = ada.page.getByLabel("The PIN of this device", { exact: true });
  await pin.fill("0000");
  await ada.tap(ada.button("Yes, the same"));
  await expect(ada.page.getByText("That is not the PIN of this device.")).toBeVisible();
  await pin.fill("2604");
  await ada.tap(ada.button("Yes, the same"));
  await ada.sees("It is on its way");
  await laptop.page.waitForURL("**/today");
});
