/** Each screen has its picture from the other seat: the same address below this one. */
const AS_PARTNER = "/as-partner";

/** From a screen to its picture. */
export function toPicture(pathname: string): string {
  return `${AS_PARTNER}${pathname}`;
}

/** And back; null for an address that is no picture. */
export function fromPicture(pathname: string): string | null {
  if (pathname !== AS_PARTNER && !pathname.startsWith(`${AS_PARTNER}/`)) return null;
  const rest = pathname.slice(AS_PARTNER.length);
  return rest === "" || rest === "/" ? "/today" : rest;
}
