import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, chromiumPath } from "./scripts/chromium.ts";
import { keepCompiled } from "./scripts/keepCompiled.ts";

keepCompiled();

/**
 * One browser for the whole suite: Playwright's own, or the system's where that download cannot be reached
 * (`scripts/browser.mjs` finds or installs it). Every test has browser profiles and a space of its own; the
 * server is shared by what runs in one worker, but for tests that kill it, move its clock or search what it keeps
 * (`e2e/browser/people.ts`). Tests tagged `@long`, and files called `.long.spec.ts`, are the long walks:
 * `npm run e2e:long`, not the gate.
 */
const executablePath = chromiumPath();

const FIRST = /(talkInterrupted|twoWorlds|screens|serverKilled|serverLearnsNothing)\.spec\.ts$/;

/**
 * Every window of a full Chromium draws two lists below its address bar, unseen: half a second of a core for each
 * person of each test; and it keeps one more process ready for a page that nobody opens, which is an eighth of all work.
 * Naming them replaces Playwright's own list, which is therefore repeated here.
 */
const SWITCHED_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "SpareRendererForSitePerProcess",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

export default defineConfig({
  testDir: "e2e/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "artifacts/browser",
  fullyParallel: true,
  // One more than the smallest machine has cores: much of a test is waiting for what arrives.
  workers: 3,
  timeout: 60_000,
  // Long, because a small machine that runs three of them at once stumbles; what passes waits for nothing.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // Twice more on a machine that stumbled, and named at the end: `closingLine.ts`.
  retries: 2,
  reporter: [["list"], ["./e2e/browser/closingLine.ts"]],
  // What takes longest comes first, so that no worker ends with one of them alone.
  projects: [
    { name: "first", testMatch: FIRST },
    { name: "then", testIgnore: FIRST },
  ],
  use: {
    // Recording slows every step; `npx playwright test --trace on` when one is wanted.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [...CHROMIUM_FLAGS, `--disable-features=${SWITCHED_OFF.join(",")}`],
    },
  },
});
