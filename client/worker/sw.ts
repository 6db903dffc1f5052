import { writeMark } from "../platform/offline/deviceMarks.ts";
import { ACCEPT, isMark, type MarkForWorker, NEWER, type WorkerAnswer } from "../platform/offline/workerWords.ts";
import { accept, isNewer, keepVersion, keepWords, keptPage, keptPart, type ShellFile } from "./keptShell.ts";
import { takeNewAddress } from "./takeNewAddress.ts";
import { hideNews, openApp, tellNews } from "./tellNews.ts";

/**
 * The worker that opens the app without a connection (client/platform/offline registers it) and keeps the version that
 * somebody accepted until they accept a newer one. Nothing is kept while the app is used: what lies in its caches
 * is the program, the same for everybody, and a few marks of this device.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build. */
  readonly __WB_MANIFEST: readonly ShellFile[];
};

const FILES = self.__WB_MANIFEST;

/** Never answered here: what is live, what probes ask, and a link whose # became %23, which the server makes void. */
const SERVERS_OWN = /^\/(?:api|socket\.io|sync|healthz|readyz)(?:\/|$)|%(?:25)*23/i;
/** A file that is opened as a page is that file: the verifier to be saved beside a signed page. */
const IS_FILE = /\.[a-z]+$/i;

self.addEventListener("install", (event) => event.waitUntil(keepVersion(FILES)));
// The page that asked for it is served by it from then on; a newer one waits until it is accepted.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || SERVERS_OWN.test(pathname + search)) return;
  if (request.mode !== "navigate") event.respondWith(keptPart(pathname).then((kept) => kept ?? fetch(request)));
  else if (!IS_FILE.test(pathname)) event.respondWith(keptPage().then((kept) => kept ?? fetch(request)));
});

self.addEventListener("push", (event) => event.waitUntil(tellNews(self)));
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(takeNewAddress(self)));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openApp(self));
});

self.addEventListener("message", (event) => {
  if (isMark(event.data)) return event.waitUntil(noted(event.data));
  const port = event.ports[0];
  if (port === undefined) return;
  const answer = async (): Promise<void> => {
    if (event.data === ACCEPT) {
      await accept(FILES);
      await self.skipWaiting();
    } else if (event.data !== NEWER) return;
    const said: WorkerAnswer = { isNewer: await isNewer(FILES) };
    port.postMessage(said);
  };
  event.waitUntil(answer());
});

async function noted({ mark, value }: MarkForWorker): Promise<void> {
  await writeMark(mark, value);
  if (mark === "shut" && value !== null) await hideNews(self);
  if (mark === "language") await keepWords(FILES);
}
