import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { words } from "./words.vite.ts";

/**
 * verify.html: the check of a signed file as one file, letters and worker inside, that needs no server and may
 * reach none. It is built after the client and put beside it, and so is no part of what the offline start keeps.
 */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("../client/features/verify/standalone"),
  cacheDir: at("../.cache/vite-verifier"),
  publicDir: false,
  plugins: [
    lingui({ macroTransform: { macro: { descriptorFields: "message" } }, configPath: at("../lingui.config.ts") }),
    words({ verifier: "client/features/verify/standalone/main.tsx" }),
    react(),
    viteSingleFile({ outputFileName: "verify.html", removeViteModuleLoader: true }),
  ],
  worker: { format: "iife", rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: at("../dist/client"),
    emptyOutDir: false,
    target: "es2023",
    chunkSizeWarningLimit: 16_384,
  },
});
