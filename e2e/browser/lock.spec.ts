import { lookOf, WALKS } from "./inspect.ts";
import { expect, test } from "./people.ts";
import type { Person } from "./Person.ts";

const SECRET = "about the letter I found";
const PASSPHRASE = "four quiet herons";
const LONG = { tag: "@long" };

async function types(person: Person, label: string, words: string): Promise<void> {
  await person.page.getByLabel(label, { exact: true }).fill(words);
}

async function choosesPassphrase(ada: Person): Promise<void> {
  await ada.opens("/me/lock");
  await ada.tap(ada.button("Choose a passphrase"));
  await types(ada, "New passphrase", PASSPHRASE);
  await types(ada, "Once more", PASSPHRASE);
  await ada.tap(ada.button("Use this passphrase"));
  await expect(ada.page.getByText("There is one. It is asked for")).toBeVisible();
}

async function choosesPin(ada: Person, pin: string): Promise<void> {
  await ada.opens("/me/lock");
  await ada.tap(ada.button("Choose a PIN"));
  await types(ada, "New PIN", pin);
  await types(ada, "The same PIN again", pin);
  await ada.tap(ada.button("Use this PIN"));
  await expect(ada.button("Go on without a PIN")).toBeVisible();
}

/** Nothing of anybody is on the page, nor anywhere in its document. */
async function isClosed({ page }: Person): Promise<void> {
  await expect(page.getByRole("heading", { name: "Closed for now" })).toBeAttached();
  expect(await page.content()).not.toContain(SECRET);
  await expect(page.getByRole("navigation")).toHaveCount(0);
}

test("V112: a passphrase is asked for at every start, and nothing of Ada is on the page before it", async ({ ada }) => {
  const said: string[] = [];
  ada.page.on("console", (message) => {
    // Whatever the content policy refuses, WebAssembly among it, is told here.
    if (/policy|wasm|WebAssembly/i.test(message.text())) said.push(message.text());
  });
  await ada.saysOneSentence(SECRET);
  await choosesPassphrase(ada);
  await ada.opens("/me");
  await expect(ada.page.getByLabel("Passphrase", { exact: true })).toBeFocused();
  await isClosed(ada);
  await types(ada, "Passphrase", "four quiet heron");
  await ada.page.keyboard.press("Enter");
  await expect(ada.page.getByText("That is not the passphrase.")).toBeVisible();
  await types(ada, "Passphrase", PASSPHRASE);
  await ada.tap(ada.page.getByRole("button", { name: "Open", exact: true }));
  await expect(ada.page.getByText(SECRET).first()).toBeVisible();
  expect(said).toEqual([]);
});

test(
  "V112: leaving quickly closes behind the PIN too, in every tab, and the way back shows no word",
  LONG,
  async ({ ada }) => {
    await ada.context.route("https://www.bbc.com/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
    );
    await ada.saysOneSentence(SECRET);
    await choosesPin(ada, "2604");
    await ada.goesTo("Just me");
    const second = await ada.context.newPage();
    await second.goto(`${ada.url}/me`);
    await second.getByLabel("PIN", { exact: true }).fill("2604");
    await second.getByRole("button", { name: "Open" }).click();
    await expect(second.getByText(SECRET).first()).toBeVisible();
    await ada.tap(ada.button("Leave quickly"));
    await expect(ada.page.getByRole("heading", { name: "Weather" })).toBeVisible();
    await expect(second.getByRole("button", { name: "Tap to open" })).toBeVisible();
    expect(await second.content()).not.toContain(SECRET);
    await ada.page.goBack();
    await ada.tap(ada.button("Tap to open"));
    await isClosed(ada);
    await types(ada, "PIN", "2604");
    await ada.tap(ada.page.getByRole("button", { name: "Open", exact: true }));
    // The page that was left is not in the way back any more: it is the one before it.
    await ada.sees("Lock");
    await ada.goesTo("Just me");
    await expect(ada.page.getByText(SECRET).first()).toBeVisible();
    await second.getByRole("button", { name: "Tap to open" }).click();
    await expect(second.getByLabel("PIN", { exact: true })).toBeVisible();
    expect(await second.content()).not.toContain(SECRET);
  },
);

test("V113: five minutes without a touch close the page, asleep or not", LONG, async ({ ada }) => {
  await ada.page.clock.install();
  await ada.saysOneSentence(SECRET);
  await choosesPin(ada, "2604");
  const five = ada.page.getByRole("radio", { name: "5 minutes", exact: true });
  await ada.tap(five);
  await expect(five).toBeChecked();
  await ada.goesTo("Just me");
  await expect(ada.page.getByText(SECRET).first()).toBeVisible();
  await ada.page.clock.fastForward("04:00");
  await ada.page.mouse.move(10, 10);
  await ada.page.clock.fastForward("04:00");
  await expect(ada.page.getByText(SECRET).first()).toBeVisible();
  await ada.page.clock.fastForward("06:00");
  await expect(ada.button("Tap to open")).toBeVisible();
  expect(await ada.page.content()).not.toContain(SECRET);
  await ada.tap(ada.button("Tap to open"));
  await isClosed(ada);
});

test("V114: twenty wrong PINs destroy nothing: a calm page with two ways on", LONG, async ({ ada }) => {
  test.setTimeout(120_000);
  await ada.page.clock.install();
  await ada.saysOneSentence(SECRET);
  await choosesPin(ada, "2604");
  await ada.opens("/me");
  for (let wrong = 0; wrong < 20; wrong++) {
    await types(ada, "PIN", "0000");
    await ada.page.keyboard.press("Enter");
    if (wrong < 19) await expect(ada.page.getByText("That is not the PIN of this device.")).toBeVisible();
    await ada.page.clock.fastForward("01:01:00");
  }
  await expect(ada.page.getByText("The PIN was typed wrong twenty times")).toBeVisible();
  await expect(ada.page.getByLabel("PIN", { exact: true })).toHaveCount(0);
  await isClosed(ada);
  await ada.opens("/me");
  await expect(ada.page.getByText("The PIN was typed wrong twenty times")).toBeVisible();
  await types(ada, "Your 24 words", "apple pear");
  await ada.tap(ada.button("Open with the words"));
  await expect(ada.page.getByText("These are not the 24 words of this space.")).toBeVisible();
});

for (const walk of WALKS.filter(({ pictures }) => pictures)) {
  const look = lookOf(walk);
  test(`the lock and its settings, ${walk.size}`, LONG, async ({ somebody }) => {
    test.setTimeout(120_000);
    const ada = await somebody("Ada", walk.options);
    await ada.saysOneSentence(SECRET);
    await ada.opens("/me/lock");
    await ada.sees("Lock");
    await look(ada, "lock-settings");
    await ada.tap(ada.button("Choose a passphrase"));
    await types(ada, "New passphrase", "short");
    await types(ada, "Once more", "other");
    await ada.tap(ada.button("Use this passphrase"));
    await expect(ada.page.getByText("These two are not the same.")).toBeVisible();
    await look(ada, "lock-choosing");
    await choosesPassphrase(ada);
    await choosesPinBehind(ada);
    await look(ada, "lock-settings-both");
    await ada.opens("/me");
    await expect(ada.page.getByLabel("PIN", { exact: true })).toBeVisible();
    await ada.tap(ada.button("I do not know the PIN any more"));
    await look(ada, "lock-pin");
    await types(ada, "PIN", "2604");
    await ada.tap(ada.page.getByRole("button", { name: "Open", exact: true }));
    await types(ada, "Passphrase", "not the right one");
    await ada.tap(ada.page.getByRole("button", { name: "Open", exact: true }));
    await expect(ada.page.getByText("That is not the passphrase.")).toBeVisible();
    await ada.tap(ada.button("I do not know it any more"));
    await look(ada, "lock-passphrase");
    await ada.tap(ada.button("Begin an empty private space"));
    await ada.tap(ada.button("Begin empty"));
    await ada.page.getByRole("heading", { level: 1, name: "Just me" }).waitFor();
    await expect(ada.page.getByText(SECRET)).toHaveCount(0);
    await ada.tap(ada.link("Passphrase, PIN, and locking by itself"));
    await ada.sees("Lock");
    await look(ada, "lock-remember");
    await types(ada, "The passphrase of before", PASSPHRASE);
    await ada.tap(ada.button("Bring them back"));
    await expect(ada.page.getByLabel("The passphrase of before")).toHaveCount(0);
    await ada.goesTo("Just me");
    await expect(ada.page.getByText(SECRET).first()).toBeVisible();
  });
}

/** The page was just opened: the passphrase is asked for once more on the way. */
async function choosesPinBehind(ada: Person): Promise<void> {
  await ada.tap(ada.button("Choose a PIN"));
  await types(ada, "New PIN", "2604");
  await types(ada, "The same PIN again", "2604");
  await ada.tap(ada.button("Use this PIN"));
  await expect(ada.button("Go on without a PIN")).toBeVisible();
}
