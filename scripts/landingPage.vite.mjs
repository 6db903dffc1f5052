import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The app as Node can run it, for the one page that is drawn while it is built (scripts/writeLanding.mjs). The same root
 * as the client's build, because the names of its styles are made of the paths below it.
 */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("../client"),
  cacheDir: at("../.cache/vite-landing"),
  publicDir: false,
  plugins: [
    lingui({ macroTransform: { macro: { descriptorFields: "message" } }, configPath: at("../lingui.config.ts") }),
    react(),
  ],
  build: {
    ssr: at("../client/app/landingHtml.tsx"),
    outDir: at("../dist/landing"),
    emptyOutDir: true,
    target: "es2023",
  },
});
