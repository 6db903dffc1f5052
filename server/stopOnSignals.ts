import type { App } from "./app.ts";
import { whereItBroke } from "./log.ts";

/** A stop may take this long; whatever has not ended by then is not waited for. */
const STOP_WITHIN_MS = 4_500;

/**
 * SIGTERM and Ctrl+C: "not ready" for as long as whoever sends people here needs to see it, then stop accepting, write
 * what was sent, tell the sockets, go. A second one does not wait, a third one goes at once.
 */
export function stopOnSignals(app: App, delayMs: number): void {
  let state: "serving" | "leaving" | "ending" = "serving";
  let waiting: NodeJS.Timeout | undefined;

  function stop(): void {
    if (state === "ending") process.exit(1);
    if (state === "leaving" || delayMs === 0) return end();
    state = "leaving";
    app.leave();
    waiting = setTimeout(end, delayMs);
  }

  function end(): void {
    state = "ending";
    clearTimeout(waiting);
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error("stopping failed", whereItBroke(error));
        process.exit(1);
      },
    );
  }
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
