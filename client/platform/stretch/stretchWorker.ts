import { stretchHere } from "./stretchHere.ts";
import type { StretchAnswer, StretchOrder } from "./stretchOrder.ts";

// One order in the life of a worker: it is ended afterwards, and the memory that held the secret goes with it.
addEventListener("message", ({ data }: MessageEvent<StretchOrder>) => {
  stretchHere(data.text, data.salt, data.cost).then(answer, () => answer(null));
});

function answer(stretched: StretchAnswer): void {
  postMessage(stretched);
}
