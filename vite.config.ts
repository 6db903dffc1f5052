import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { keepCompiled } from "./scripts/keepCompiled.ts";
import { layerGroups } from "./scripts/layerGroups.ts";
import { words, wordsChunk } from "./scripts/words.vite.ts";

/** Real keys, disks and processes: a busy machine may take its time, and a slow test is not a wrong one. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 15_000 } } };

/**
 * The files that one worker takes share what they import, which was a quarter of the work otherwise. Each puts back
 * what it stubs; `npx vitest run --sequence.shuffle.files` finds one that does not, `--isolate` says whether it is to blame.
 */
const TOGETHER = { isolate: false };

keepCompiled();

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The worker that opens the app without a connection: client/worker, built into one file of its own, because the
 * content policy refuses importScripts. The build writes the list of the program's files into it.
 */
function offlineStart(): ReturnType<typeof VitePWA> {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "worker",
    filename: "sw.ts",
    injectRegister: null,
    // Written by hand in client/public: the plugin would put the package's description on the home screen.
    manifest: false,
    injectManifest: {
      // The letters of a signed page are `woff`: without them no file can be checked where there is no connection.
      globPatterns: ["**/*.{html,js,css,svg,woff,woff2,webmanifest}"],
      // The verifier as one file is for saving beside a signed page; here it is a page like the others.
      globIgnores: ["**/verify.html", "sw.js"],
    },
  });
}

/** What every screen is written in. Otherwise they would be asked for when the styles are read, and words would jump. */
const FIRST_LETTERS = /(?:figtree|fraunces)-latin-wght-normal-[\w-]+[.]woff2$/;

function preloadLetters(): Plugin {
  return {
    name: "preload-letters",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_LETTERS.test(file))
          .toSorted()
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}

/**
 * One configuration for the client's build, the development server (which `server/dev` runs inside the
 * app's own HTTP server) and the tests. Every test project names its own root: otherwise it would inherit
 * `root: "client"` and silently find no test at all.
 */
export default defineConfig({
  root: at("./client"),
  // A fixed place, so that parallel test runs and the dev server do not fight over one cache.
  cacheDir: at("./.cache/vite"),
  // The server owns every path; nothing is answered with index.html behind its back.
  appType: "custom",
  plugins: [
    // The macro keeps each sentence beside its id: screens bring their own words (decisions/).
    lingui({ macroTransform: { macro: { descriptorFields: "message" } }, configPath: at("./lingui.config.ts") }),
    words({ main: "client/main.tsx" }),
    react(),
    preloadLetters(),
    offlineStart(),
  ],
  build: {
    outDir: at("./dist/client"),
    emptyOutDir: true,
    target: "es2023",
    // The content security policy has no `data:` for fonts and styles, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Named after their language: a device keeps those alone that it speaks (client/worker/keptShell.ts).
            { name: wordsChunk, test: /virtual:words\//, priority: 10 },
            // Lingui's core names its reader of sentences, so it would sit on the first page, which does not need it.
            { name: "sentences", test: /@messageformat|message-utils/, priority: 9 },
            ...layerGroups(at("./client")),
          ],
        },
      },
    },
    // Over 500 KB raw is worth a warning: the editor and the signing are split off by dynamic imports.
    chunkSizeWarningLimit: 500,
  },
  // The development server serves modules; these parts of the printer's library are none until it has made them so.
  optimizeDeps: { include: ["bidi-js", "pdfkit > fontkit", "pdfkit > linebreak", "pdfkit > png-js"] },
  // A worker fetches its parts when it needs them, which only modules can.
  worker: { format: "es" },
  test: {
    // Much of what the tests do is waiting for a disk or a socket: one worker for each core would wait with them.
    maxWorkers: 4,
    reporters: ["default", at("./scripts/closingNames.ts")],
    projects: [
      {
        test: { ...PATIENCE, ...TOGETHER, name: "shared", root: at("./shared"), include: ["**/*.test.ts"] },
      },
      {
        test: {
          ...PATIENCE,
          ...TOGETHER,
          name: "server",
          root: at("./server"),
          include: ["**/*.test.ts"],
          exclude: ["**/*.cluster.test.ts"],
          environment: "node",
        },
      },
      {
        extends: true,
        root: at("./client"),
        test: {
          ...PATIENCE,
          ...TOGETHER,
          name: "client",
          root: at("./client"),
          include: ["**/*.test.{ts,tsx}"],
          environment: "node",
        },
      },
      // Browser tests end in `.spec.ts` and belong to Playwright; these run without a browser.
      {
        test: {
          ...PATIENCE,
          ...TOGETHER,
          name: "e2e",
          root: at("./e2e"),
          setupFiles: [at("./e2e/stockProviders.ts")],
          include: ["**/*.test.ts"],
          exclude: ["**/*.long.test.ts", "**/*.cluster.test.ts"],
          environment: "node",
        },
      },
      // What takes long and finds little that the others do not: `npm run unit:long`, which `.ci/run` adds.
      {
        test: {
          ...PATIENCE,
          name: "long",
          root: at("./e2e"),
          setupFiles: [at("./e2e/stockProviders.ts")],
          include: ["**/*.long.test.ts"],
          environment: "node",
        },
      },
      // Against PostgreSQL and Redis themselves: `npm run test:cluster`, which `.ci/run` adds.
      {
        test: {
          ...PATIENCE,
          // Databases, proxies and whole programs are started in each file: a slow disk may take its time with all of them.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          name: "cluster",
          root: at("."),
          include: ["{server,e2e}/**/*.cluster.test.ts"],
          globalSetup: [at("./server/testing/clusterServices.ts")],
          setupFiles: [at("./e2e/stockProviders.ts")],
          environment: "node",
        },
      },
      {
        test: { ...PATIENCE, name: "scripts", root: at("./scripts"), include: ["**/*.test.mjs"], environment: "node" },
      },
    ],
  },
});
