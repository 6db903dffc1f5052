/** As long as a page may take to come; somebody who has gone elsewhere meanwhile is not called back. */
const PATIENCE_MS = 3_000;

/** Calls `act` with the element as soon as it is on the page. */
export function whenThere(selector: string, act: (element: HTMLElement) => void): void {
  const find = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) return false;
    // A frame later the page has put the focus where a new page has it.
    requestAnimationFrame(() => requestAnimationFrame(() => act(element)));
    return true;
  };
  if (find()) return;
  const watcher = new MutationObserver(() => {
    if (find()) stop();
  });
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    watcher.disconnect();
    clearTimeout(timer);
  };
  watcher.observe(document.body, { childList: true, subtree: true });
}
