import { ACCEPT, NEWER, type WorkerAnswer } from "./workerWords.ts";

/**
 * Whether a newer version of the program lies ready. The one that somebody accepted goes on being used, also over
 * reloads and restarts, until they say so; what they wrote is in their documents either way. The server is asked when
 * the page is opened (by the browser itself) and then once an hour at most, while somebody looks at it.
 */
const ASK_MS = 60 * 60_000;
/** A worker that does not answer is one of another time. */
const PATIENCE_MS = 5_000;

export function watchForNewer(onNewer: () => void): () => void {
  if (!("serviceWorker" in navigator)) return () => undefined;
  const stopped = new AbortController();
  const { signal } = stopped;
  const look = async (): Promise<void> => {
    const worker = await newestWorker();
    if (worker !== null && (await asked(worker, NEWER))?.isNewer === true && !signal.aborted) onNewer();
  };
  const follow = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.ready;
    const onFound = (): void => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => quietly(look), { signal });
    };
    registration.addEventListener("updatefound", onFound, { signal });
    onFound();
    await look();
  };
  quietly(follow);
  const stopAsking = askHourly();
  return () => {
    stopped.abort();
    stopAsking();
  };
}

/** From then on every page of this browser opens the newer one; this page does so by being loaded anew. */
export async function acceptNewer(): Promise<boolean> {
  const worker = await newestWorker();
  return worker !== null && (await asked(worker, ACCEPT)) !== null;
}

function askHourly(): () => void {
  let askedAtMs = performance.now();
  const ask = (): void => {
    if (document.visibilityState !== "visible" || performance.now() - askedAtMs < ASK_MS) return;
    askedAtMs = performance.now();
    quietly(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  };
  const timer = setInterval(ask, ASK_MS);
  document.addEventListener("visibilitychange", ask);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", ask);
  };
}

async function newestWorker(): Promise<ServiceWorker | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.waiting ?? registration?.active ?? null;
}

async function asked(worker: ServiceWorker, what: string): Promise<WorkerAnswer | null> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<WorkerAnswer | null>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
  worker.postMessage(what, [port2]);
  const answer = await answered;
  port1.close();
  return answer;
}

/** A browser that refuses goes on with the version that it has. */
function quietly(work: () => Promise<void>): void {
  work().catch(() => undefined);
}
