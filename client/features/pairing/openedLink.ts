/**
 * The link that was opened, taken out of the address bar in the same breath: a shoulder, a screenshot, the
 * history and a synced profile must not keep it. It lives in this variable only, so reloading the page
 * means opening the link once more, which costs nothing.
 */
let taken: string | null = null;

export function takeOpenedLink(): string | null {
  const fragment = location.hash.slice(1);
  if (/^\/join\/*$/.test(location.pathname) && fragment !== "") {
    taken = fragment;
    history.replaceState(history.state, "", "/join");
  }
  return taken;
}

export function forgetOpenedLink(): void {
  taken = null;
}
