import { FONT_ADDRESSES } from "./fontAddresses.ts";
import type { Fonts } from "./fontFiles.ts";

/** From our own server, or from what the browser keeps of it. Rejects without a connection. */
export const fetchFonts: Fonts = async (file) => {
  const answer = await fetch(FONT_ADDRESSES[file]);
  if (!answer.ok) throw new Error(`${file} is not on this server`);
  return new Uint8Array(await answer.arrayBuffer());
};
