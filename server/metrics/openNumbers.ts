import type { RequestHandler } from "express";
import { portOf } from "../listener.ts";
import type { MetricsSettings } from "../settings.ts";
import { createHttpTally } from "./httpTally.ts";
import type { Measured, Metrics } from "./metrics.ts";
import { listenForMetrics, metricsDoor } from "./metricsDoor.ts";

/** What the app needs of all this: what to put in front of its doors, and how to end it. */
export interface Numbers {
  readonly handlers: readonly RequestHandler[];
  port(): number | null;
  close(): void;
}

const NOBODY_ASKS: Numbers = { handlers: [], port: () => null, close: () => undefined };

/** Off unless a setting asks for it: then nothing is counted on the way of a request, and there is no address. */
export async function openNumbers(
  settings: MetricsSettings | null,
  metrics: Metrics | null,
  measured: Omit<Measured, "http">,
): Promise<Numbers> {
  if (settings === null || metrics === null) return NOBODY_ASKS;
  const http = createHttpTally();
  metrics.measure({ ...measured, http });
  const own = await listenForMetrics(metrics, settings);
  const here = own === null ? [metricsDoor(metrics, settings.token)] : [];
  return {
    handlers: [http.count, ...here],
    port: () => (own === null ? null : portOf(own)),
    close() {
      own?.close();
      own?.closeAllConnections();
    },
  };
}
