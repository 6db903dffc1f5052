import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

/**
 * One browser for the whole suite: Playwright's own, or the system's where that download cannot be reached
 * (`scripts/browser.mjs` finds or installs it). Every test starts a server of its own with a clock that the
 * test moves (`e2e/server.ts`), so nothing is shared between two tests but the machine.
 */
const executablePath =
  execFileSync(process.execPath, ["scripts/browser.mjs"], { encoding: "utf8" }).trim().split("\n").at(-1) ?? "";

const LONG = /(twoWorlds|screens|serverKilled|serverLearnsNothing)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "artifacts/browser",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [["list"], ["./e2e/browser/closingLine.ts"]],
  // The long ones first, so that neither of the two workers ends with one of them alone.
  projects: [
    { name: "long", testMatch: LONG },
    { name: "short", testIgnore: LONG },
  ],
  use: {
    // Recording slows every step; `npx playwright test --trace on` when one is wanted.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
