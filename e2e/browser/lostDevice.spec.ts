import { linksByText } from "./linksByText.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { expect, PHONE, test } from "./people.ts";
import { meet } from "./Person.ts";

/** The name stands between marks that keep its own direction. */
const REFRESHED = /The keys of .?Ada.? were refreshed/;

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  const look = lookOf(walk);
  const how = pictures ? `${size}, with pictures` : size;

  test(
    `V37, V38, V49: Ada's phone is lost: new keys, told calmly on all three screens, ${how}`,
    { tag: "@long" },
    async ({ somebody }) => {
      test.setTimeout(150_000);
      const phone = await somebody("Ada", options);
      const bo = await somebody("Bo", options);
      const laptop = await somebody("Ada", options === PHONE ? undefined : options);
      await meet(phone, bo);
      await linksByText(phone, laptop);
      await laptop.opens("/devices");
      await expect(laptop.page.getByRole("main").getByRole("listitem")).toHaveCount(2);
      await laptop.tap(laptop.link("A device is lost, was taken, or is not mine"));
      await laptop.sees("A device is lost");
      await laptop.tap(laptop.button("I have my 24 words at hand"));
      await laptop.page.getByRole("textbox", { name: "The 24 words of your recovery kit" }).fill("only a few words");
      await laptop.tap(laptop.button("Make new keys"));
      await expect(laptop.page.getByText("There are 24 words on the page.")).toBeVisible();
      await look(laptop, "lost-device");
      await laptop.page.getByRole("textbox", { name: "The 24 words of your recovery kit" }).fill("");
      await laptop.page.getByRole("checkbox").first().check();
      await laptop.tap(laptop.button("Make new keys and sign out"));
      await laptop.sees("New keys are made");
      await expect(laptop.page.getByText("read the eight words to each other.")).toBeVisible();
      await look(laptop, "lost-device-done");

      // It may have read of the new keys first; then it asks again soon.
      await expect(phone.page.getByText("This device was signed out.")).toBeVisible({ timeout: 45_000 });
      await phone.tap(phone.link("What I can do now"));
      await phone.sees("This device was signed out");
      await look(phone, "signed-out");
      await phone.tap(phone.link("Keep a copy of what is here"));
      await expect(phone.page.getByRole("heading", { level: 1 })).toContainText("copy");

      await bo.opens("/today");
      await expect(bo.page.getByText(REFRESHED)).toBeVisible();
      await expect(bo.page.getByRole("main")).not.toContainText(/lost|device|signed out/i);
      await look(bo, "keys-refreshed");
      await bo.tap(bo.button("All right"));
      await bo.page.reload();
      await bo.sees("Today");
      await expect(bo.page.getByText(REFRESHED)).toHaveCount(0);
    },
  );
}
