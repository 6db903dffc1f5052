import type { Flow } from "./flow.ts";
import { heard } from "./flows/heard.ts";
import { inside } from "./flows/inside.ts";
import { left } from "./flows/left.ts";
import { look } from "./flows/look.ts";
import { offline } from "./flows/offline.ts";
import { promise } from "./flows/promise.ts";
import { signed } from "./flows/signed.ts";
import { together } from "./flows/together.ts";
import { chromium, firefox } from "./puppeteerEngines.ts";
import type { Engine } from "./screen.ts";
import { webkit } from "./webkitEngine.ts";

/** In this order: each goes on where the one before ended. */
export const FLOWS: readonly Flow[] = [inside, together, left, heard, promise, signed, offline, look];

/** Ada's engine, then Bo's: what one engine writes another one has to read. */
export const COUPLES: readonly (readonly [Engine, Engine])[] = [
  [chromium, chromium],
  [firefox, firefox],
  [webkit, webkit],
  [webkit, chromium],
  [firefox, chromium],
];
