import { startOwnWorker } from "../../workers/ownWorker.ts";
import type { Verifier } from "./verifier.ts";
// oxlint-disable-next-line import/default -- reason: Vite makes an address of the file, which itself exports nothing.
import address from "./verifyWorker.ts?worker&url";
import { workerVerifier } from "./workerVerifier.ts";

export function startVerifier(): Verifier {
  return workerVerifier(startOwnWorker(address));
}
