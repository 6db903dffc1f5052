import type { App } from "./app.ts";
import { whereItBroke } from "./log.ts";

/** A stop may take this long; whatever has not ended by then is not waited for. */
const STOP_WITHIN_MS = 4_500;

/** SIGTERM and Ctrl+C: stop accepting, write what was sent, tell the sockets, go. A second one goes at once. */
export function stopOnSignals(app: App): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error("stopping failed", whereItBroke(error));
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
