import { stretchHere } from "./stretchHere.ts";
import type { StretchAnswer, StretchOrder } from "./stretchOrder.ts";

addEventListener("message", ({ data }: MessageEvent<StretchOrder>) => {
  stretchHere(data.text, data.salt, data.cost).then(answer, () => answer(null));
});

function answer(stretched: StretchAnswer): void {
  postMessage(stretched);
}
