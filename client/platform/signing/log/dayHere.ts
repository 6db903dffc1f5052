import { daysBetween, utcDay } from "../../../../shared/base/day.ts";

/** The day on the wall where this device is: what somebody expects to read beside their name. */
export function dayHere(ms: number): string {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, "0");
  return [String(date.getFullYear()).padStart(4, "0"), two(date.getMonth() + 1), two(date.getDate())].join("-");
}

/** The same, but the server's where this device's clock is wrong: for what must not wait until that is mended. */
export function dayToSay(ownMs: number, serverMs: number): string {
  const [here, there] = [dayHere(ownMs), utcDay(serverMs)];
  return Math.abs(daysBetween(here, there)) <= 1 ? here : there;
}
