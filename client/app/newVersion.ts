/**
 * A page that was open while a new version was put up asks for parts that are gone. Reloading brings the
 * new ones; what was typed is flushed as the page leaves. Never while words stand in a field: then the part says in its
 * place that it did not come (PartBoundary). Once only: if parts are missing again right after, the screen says so.
 * While nobody answers, a reload would lose the page itself, unless the worker of offline.ts keeps one: then it opens
 * the version whose parts are kept with it.
 */
const KEY = "cg.reloaded";
const CALM_MS = 30_000;

export function reloadForNewVersion(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (hasWords()) return;
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
  if ((await isServed()) && !hasReloaded()) location.reload();
}

/** By somebody's own tap, as often as they like; words in a field stay before anything else. */
export async function reloadIfServed(): Promise<void> {
  if (!hasWords() && (isPageKept() || (await isServed()))) location.reload();
}

async function isServed(): Promise<boolean> {
  const answer = await fetch(location.pathname, { method: "HEAD" }).catch(() => null);
  return answer?.ok === true;
}

/** Something that somebody typed or is typing; not all of it is kept from the first letter, a name is not. */
function hasWords(): boolean {
  const fields = document.querySelectorAll<HTMLElement>("input, textarea, [contenteditable=true]");
  return [...fields].some((field) => {
    if (field instanceof HTMLInputElement && ["checkbox", "radio", "range"].includes(field.type)) return false;
    const words = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : null;
    return (words ?? field.textContent).trim() !== "";
  });
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
