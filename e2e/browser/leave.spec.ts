import { pair } from "./Person.ts";
import { expect, test } from "./people.ts";

const WORDS = "about the letter I found";

test("V120: one step back from the heading of any screen there is a second way to leave, seen when it has the focus", async ({
  ada,
}) => {
  await ada.context.route("https://www.bbc.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
  );
  await ada.saysOneSentence(WORDS);
  await ada.goesTo("Just me");
  await ada.goesTo("Promises");
  const way = ada.page.getByRole("main").getByRole("link", { name: "Leave quickly" });
  await expect(ada.page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(way).not.toBeInViewport();
  await ada.page.keyboard.press("Shift+Tab");
  await expect(way).toBeFocused();
  await expect(way).toBeInViewport();
  await ada.page.keyboard.press("Enter");
  await expect(ada.page.getByRole("heading", { name: "Weather" })).toBeVisible();
});

test("V121: the button can be small, on this device alone; it stays 44 px, has its name, and leaves", async ({
  ada,
  bo,
}) => {
  await pair(ada, bo);
  await ada.goesTo("Just me");
  await ada.page.getByRole("radio", { name: "Small, an arrow alone" }).click();
  const leave = ada.button("Leave quickly");
  await expect(leave).toHaveText("Leave quickly");
  await expect.poll(async () => (await leave.boundingBox())?.width).toBe(44);
  expect((await leave.boundingBox())?.height).toBe(44);
  await ada.opens("/agreement");
  await expect.poll(async () => (await leave.boundingBox())?.width).toBe(44);
  // The other's button is theirs.
  expect((await bo.button("Leave quickly").boundingBox())?.width).toBeGreaterThan(80);
  await ada.context.setOffline(true);
  await leave.click();
  await expect(ada.page.getByRole("heading", { name: "No page to show" })).toBeVisible();
});

test("V122: what the browser keeps of a page for Back is empty, and comes back as the door", async ({ ada }) => {
  await ada.saysOneSentence(WORDS);
  await ada.goesTo("Just me");
  await expect(ada.page.getByText(WORDS).first()).toBeVisible();
  // The tests' browser keeps no pages for Back: these are the two events that it would send.
  const transition = (kind: "pagehide" | "pageshow"): Promise<boolean> =>
    ada.page.evaluate(
      ([type, words]) => {
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        // At once, in the same breath: there is no frame in which anything could be seen.
        const isEmpty = getComputedStyle(document.body).display === "none";
        return isEmpty || !document.body.innerText.includes(words);
      },
      [kind, WORDS] as const,
    );
  expect(await transition("pagehide")).toBe(true);
  await expect(ada.page.locator("body")).toBeHidden();
  expect(await transition("pageshow")).toBe(true);
  await expect(ada.button("Tap to open")).toBeVisible();
  expect(await ada.page.content()).not.toContain(WORDS);
  await ada.tap(ada.button("Tap to open"));
  await expect(ada.page.getByText(WORDS).first()).toBeVisible();
});

test("V123: a tab that slept while another one left meets the door when it is looked at again", async ({ ada }) => {
  await ada.saysOneSentence(WORDS);
  await ada.goesTo("Just me");
  await expect(ada.page.getByText(WORDS).first()).toBeVisible();
  // A frozen tab hears no storage event; the mark is there when it wakes up.
  await ada.page.evaluate(() => {
    localStorage.setItem("cg.shut", "1");
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(ada.button("Tap to open")).toBeVisible();
  expect(await ada.page.content()).not.toContain(WORDS);
});
