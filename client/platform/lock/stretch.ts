/** A passphrase or PIN as 32 bytes, slowly. Rejects where the program for it cannot be had. */
export type Stretch = (text: string, salt: Uint8Array) => Promise<Uint8Array>;

/** What stretches takes a second of a phone's whole attention, so it does so beside the page. */
export const stretchInWorker: Stretch = async (text, salt) => {
  const { stretchBeside } = await import("./stretchBeside.ts");
  return stretchBeside(text, salt);
};
