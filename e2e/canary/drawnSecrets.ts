import type { BrowserContext } from "@playwright/test";

/**
 * Every secret of this product begins as 16 or 32 random bytes that a page drew. This keeps a copy of each
 * draw outside the page, so that a test can search for secrets that no screen ever shows: the kit, the keys
 * made from it, the keys of the space. What is drawn inside WebCrypto never leaves it.
 */
export async function drawnSecrets(context: BrowserContext): Promise<readonly Buffer[]> {
  const drawn: Buffer[] = [];
  await context.exposeBinding("noteDraw", (_source, hex: string) => void drawn.push(Buffer.from(hex, "hex")));
  await context.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => {
      const filled = draw(array);
      if (filled instanceof Uint8Array) {
        // reason: the binding above; a page's own types cannot know of it.
        const { noteDraw } = globalThis as unknown as { noteDraw: (hex: string) => Promise<void> };
        void noteDraw(Array.from(filled, (byte) => byte.toString(16).padStart(2, "0")).join(""));
      }
      return filled;
    };
  });
  return drawn;
}
