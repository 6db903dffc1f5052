import type { Person } from "./Person.ts";
import { expect } from "./people.ts";

/** What somebody types before their own door; nobody else's machine may ever hold it. */
export const LOCK_PHRASES = {
  passphrase: "Wasseramsel taucht morgens 4261",
  pin: "426242624262",
} as const;

/**
 * A passphrase and a PIN, set, asked for, and taken away again: what was sealed under the one is sealed anew without
 * it, and what is typed before the door is judged behind it.
 */
export async function plantLock(ada: Person): Promise<void> {
  const field = (name: string) => ada.page.getByLabel(name, { exact: true });
  await ada.opens("/me/lock");
  await ada.button("Choose a passphrase").click();
  await field("New passphrase").fill(LOCK_PHRASES.passphrase);
  await field("Once more").fill(LOCK_PHRASES.passphrase);
  await ada.button("Use this passphrase").click();
  await ada.button("Choose a PIN").click();
  await field("New PIN").fill(LOCK_PHRASES.pin);
  await field("The same PIN again").fill(LOCK_PHRASES.pin);
  await ada.button("Use this PIN").click();
  await expect(ada.button("Go on without a PIN")).toBeVisible();
  await ada.page.reload();
  await field("PIN").fill(LOCK_PHRASES.pin);
  await ada.page.getByRole("button", { name: "Open", exact: true }).click();
  await field("Passphrase").fill(LOCK_PHRASES.passphrase);
  await ada.page.getByRole("button", { name: "Open", exact: true }).click();
  await ada.button("Go on without a PIN").click();
  await field("The PIN of now").fill(LOCK_PHRASES.pin);
  await ada.button("Take the PIN away").click();
  await expect(ada.button("Choose a PIN")).toBeVisible();
  await ada.button("Go on without one").click();
  await field("The passphrase of now").fill(LOCK_PHRASES.passphrase);
  await ada.button("Go on without a passphrase").click();
  await expect(ada.button("Choose a passphrase")).toBeVisible();
}
