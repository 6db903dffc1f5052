/**
 * A page that was open while a new version was put up asks for parts that are gone. Reloading brings the
 * new ones; what was typed is flushed as the page leaves. Once only: if parts are missing again right after,
 * it is another fault and the screen says so. While nobody answers, a reload would lose the page itself, unless the
 * worker of offline.ts keeps one: then it opens the version whose parts are kept with it.
 */
const KEY = "cg.reloaded";
const CALM_MS = 30_000;

export function reloadForNewVersion(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (isPageKept()) {
      if (hasReloaded()) return;
      event.preventDefault();
      location.reload();
    } else void reloadWhenServed();
  });
  setTimeout(forget, CALM_MS);
}

/** Only once the server has shown that it gives out the page: a server that is down would take it away. */
async function reloadWhenServed(): Promise<void> {
  const answer = await fetch(location.pathname, { method: "HEAD" }).catch(() => null);
  if (answer?.ok === true && !hasReloaded()) location.reload();
}

function isPageKept(): boolean {
  return "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
}

/** Without a memory of the first time there might be a hundredth: then it counts as done. */
function hasReloaded(): boolean {
  try {
    if (sessionStorage.getItem(KEY) !== null) return true;
    sessionStorage.setItem(KEY, "1");
    return false;
  } catch {
    return true;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused: nothing was remembered.
  }
}
