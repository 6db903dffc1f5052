import { fetchFonts } from "./fetchFonts.ts";
import type { PrintAnswer, PrintOrder } from "./printOrder.ts";
import { renderPage } from "./renderPage.ts";
import { renderReadingCopy } from "./renderReadingCopy.ts";

/** Draws beside the page, so that nothing on the screen stands still meanwhile. */
addEventListener("message", ({ data }: MessageEvent<PrintOrder>) => {
  const drawn =
    data.kind === "page" ? renderPage(data.page, fetchFonts) : renderReadingCopy(data.page, fetchFonts, data.options);
  drawn.then(answer, () => answer(null));
});

function answer(rendered: PrintAnswer): void {
  postMessage(rendered);
}
