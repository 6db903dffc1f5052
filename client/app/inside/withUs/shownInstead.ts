export type Shown = "as-it-is" | "reading-copy" | "no-signing" | "hidden";

/** Screens that hold what both share, or what both need to begin. */
const SHARED: readonly string[] = ["/talk", "/promises", "/with-us", "/words", "/invite", "/join"];
const PAST_TALKS = "/talk/past/";

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/**
 * What stands at an address while somebody is with the two. A list of what may be seen and not of what may not: a
 * screen that comes later is hidden until somebody has thought about it.
 */
export function shownInstead(pathname: string): Shown {
  if (isAt(pathname, "/agreement/page")) return "no-signing";
  if (isAt(pathname, "/agreement")) return "reading-copy";
  return SHARED.includes(pathname) || pathname.startsWith(PAST_TALKS) ? "as-it-is" : "hidden";
}
