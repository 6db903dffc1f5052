/**
 * The code that a phone's own camera opened this page with, taken out of the address bar in the same breath. It opens
 * nothing by itself and is good for two minutes; still no history keeps it.
 */
let taken: string | null = null;

export function takeOpenedCode(): string | null {
  const fragment = location.hash.slice(1);
  if (/^\/link\/*$/.test(location.pathname) && fragment !== "") {
    taken = fragment;
    history.replaceState(history.state, "", "/link");
  }
  return taken;
}

export function forgetOpenedCode(): void {
  taken = null;
}
