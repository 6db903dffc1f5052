import { defineConfig } from "@playwright/test";
import suite from "../../playwright.config.ts";

/** `npm run pictures`: not a test of anything, so it stands apart from the suite whose browser and people it borrows. */
export default defineConfig({
  ...suite,
  testDir: ".",
  outputDir: "../../artifacts/pictures",
  projects: [{ name: "pictures" }],
  reporter: [["list"]],
  // Two people walk through a whole evening, and wait for each other.
  timeout: 240_000,
  workers: 1,
  retries: 0,
});
