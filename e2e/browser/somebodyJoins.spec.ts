import { expect, test } from "./people.ts";

test("F145: until her device knows who used the link, Ada reads that it looks, and nothing that would frighten her", async ({
  ada,
  bo,
}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  // Her device's own yes to who came, as a slow line would hold it.
  await ada.page.route("**/log/append", async (route) => {
    await held;
    await route.continue();
  });
  const link = await ada.invites();
  await bo.joins(link);
  await ada.sees("One moment.");
  await expect(ada.page.getByText("This device looks who it was, and goes on by itself.")).toBeVisible();
  await expect(ada.page.getByText("If that was not your partner", { exact: false })).toBeHidden();
  await expect(ada.button("Make the link")).toBeHidden();
  letGo();
  await ada.sees(/is here now too/);
});
