import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** English is the language of the source, and every sentence has passed through a catalogue from the first day. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "es"],
  catalogs: [
    {
      path: "<rootDir>/client/app/words/{locale}",
      include: ["<rootDir>/client"],
      exclude: ["**/*.d.ts", "**/*.test.*"],
    },
  ],
  // Without line numbers, a moved component leaves the catalogue unchanged.
  format: formatter({ lineNumbers: false }),
});
