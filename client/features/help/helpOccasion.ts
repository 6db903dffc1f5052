export type HelpOccasion = "talk" | "sorry" | "agreement" | "page" | "promises" | "crossed" | "usual";

/** The longer address first: the page that is signed lies below the agreement. */
const PLACES: readonly (readonly [string, HelpOccasion])[] = [
  ["/talk/sorry", "sorry"],
  ["/talk", "talk"],
  ["/agreement/page", "page"],
  ["/agreement", "agreement"],
  ["/promises", "promises"],
  ["/crossed", "crossed"],
];

/** What the card is opened beside, from the address alone: nothing that somebody wrote or chose goes into it. */
export function helpOccasion(pathname: string): HelpOccasion {
  const place = PLACES.find(([path]) => pathname === path || pathname.startsWith(`${path}/`));
  return place?.[1] ?? "usual";
}
