/**
 * A page that was open while a new version was put up asks for parts that are gone. Reloading brings the
 * new ones; what was typed is flushed as the page leaves. The same part missing twice is another fault, and
 * then the error screen speaks.
 */
const KEY = "cg.reloaded-for";

export function reloadForNewVersion(event: VitePreloadErrorEvent): void {
  const missing = event.payload.message;
  try {
    if (sessionStorage.getItem(KEY) === missing) return;
    sessionStorage.setItem(KEY, missing);
  } catch {
    return; // Without a memory of the first time there might be a hundredth.
  }
  event.preventDefault();
  location.reload();
}
