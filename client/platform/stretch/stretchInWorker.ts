import type { Stretch } from "./stretch.ts";

/** What stretches takes a second of a phone's whole attention, so it does so beside the page, fetched when asked for. */
export const stretchInWorker: Stretch = async (text, salt, cost) => {
  const { stretchBeside } = await import("./stretchBeside.ts");
  return stretchBeside(text, salt, cost);
};
