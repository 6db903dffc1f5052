import { daysBetween, isDay } from "../../../shared/base/day.ts";

/**
 * Numbers are data with their origin, never prose. `checkedOn` null means that nobody has dialled or looked
 * it up for this release: the page then says "check this number" and leads to a directory, and never shows
 * it as verified. They are part of the program, so that they are there without a connection.
 */
export interface HelpLine {
  readonly name: string;
  readonly number: string;
  readonly kind: "violence" | "crisis" | "own-behaviour" | "emergency";
  readonly source: "found on a page" | "general knowledge";
}

export interface HelpCountry {
  readonly country: string;
  readonly checkedOn: string | null;
  readonly lines: readonly HelpLine[];
}

function line(name: string, number: string, source: HelpLine["source"], kind: HelpLine["kind"] = "violence"): HelpLine {
  return { name, number, kind, source };
}

const PAGE = "found on a page";
const KNOWN = "general knowledge";

export const HELP_COUNTRIES: readonly HelpCountry[] = [
  {
    country: "United States",
    checkedOn: null,
    lines: [
      line("National Domestic Violence Hotline", "1-800-799-7233", PAGE),
      line("The same, by text: START to", "88788", PAGE),
      line("The same, TTY", "1-800-787-3224", PAGE),
      line("Suicide and crisis line", "988", KNOWN, "crisis"),
    ],
  },
  {
    country: "United Kingdom",
    checkedOn: null,
    lines: [
      line("Refuge, day and night", "0808 2000 247", PAGE),
      line("Men's Advice Line", "0808 801 0327", PAGE),
      line("Galop, LGBT+", "0800 999 5428", PAGE),
      line("Scotland", "0800 027 1234", KNOWN),
      line("Wales", "0808 80 10 800", KNOWN),
      line("Respect, about your own behaviour", "0808 802 4040", PAGE, "own-behaviour"),
      line("Samaritans", "116 123", KNOWN, "crisis"),
      line("Emergency, when you cannot speak: 999, then", "55", PAGE, "emergency"),
    ],
  },
  { country: "Ireland", checkedOn: null, lines: [line("Women's Aid, day and night", "1800 341 900", KNOWN)] },
  {
    country: "Australia",
    checkedOn: null,
    lines: [
      line("1800RESPECT", "1800 737 732", PAGE),
      line("1800RESPECT, by text", "0458 737 732", PAGE),
      line("Men's Referral Service, about your own behaviour", "1300 766 491", KNOWN, "own-behaviour"),
    ],
  },
  {
    country: "New Zealand",
    checkedOn: null,
    lines: [
      line("Women's Refuge", "0800 733 843", PAGE),
      line("Shine", "0508 744 633", PAGE),
      line("It's Not OK", "0800 456 450", PAGE),
    ],
  },
  { country: "Canada", checkedOn: null, lines: [line("No single number: sheltersafe.ca, or", "211", KNOWN)] },
  { country: "Europe, not yet everywhere", checkedOn: null, lines: [line("Common number", "116 016", PAGE)] },
  {
    country: "Germany",
    checkedOn: null,
    lines: [line("Hilfetelefon", "116 016", PAGE), line("Hilfetelefon, older number", "08000 116 016", PAGE)],
  },
  { country: "France", checkedOn: null, lines: [line("National line", "3919", KNOWN)] },
  { country: "Spain", checkedOn: null, lines: [line("National line", "016", KNOWN)] },
  { country: "Italy", checkedOn: null, lines: [line("National line", "1522", KNOWN)] },
  { country: "Austria", checkedOn: null, lines: [line("National line", "0800 222 555", KNOWN)] },
  { country: "Netherlands", checkedOn: null, lines: [line("National line", "0800-2000", KNOWN)] },
  {
    country: "Belgium",
    checkedOn: null,
    lines: [line("French-speaking", "0800 30 030", KNOWN), line("Flemish", "1712", KNOWN)],
  },
  { country: "Portugal", checkedOn: null, lines: [line("National line", "800 202 148", KNOWN)] },
  { country: "Poland", checkedOn: null, lines: [line("National line", "800 120 002", KNOWN)] },
  { country: "Sweden", checkedOn: null, lines: [line("National line", "020 50 50 50", KNOWN)] },
  { country: "India", checkedOn: null, lines: [line("National line", "181", KNOWN)] },
  { country: "South Africa", checkedOn: null, lines: [line("National line", "0800 428 428", KNOWN)] },
  { country: "Brazil", checkedOn: null, lines: [line("National line", "180", KNOWN)] },
  { country: "Argentina", checkedOn: null, lines: [line("National line", "144", KNOWN)] },
  { country: "Kenya", checkedOn: null, lines: [line("National line", "1195", KNOWN)] },
  { country: "Japan", checkedOn: null, lines: [line("National line", "0120-279-889", KNOWN)] },
  { country: "Singapore", checkedOn: null, lines: [line("National line", "1800-777-0000", KNOWN)] },
];

/** Where to call when it cannot wait, with the countries that share a number. */
export const EMERGENCY: readonly {
  readonly where: string;
  readonly number: string;
  readonly source: HelpLine["source"];
  readonly checkedOn: string | null;
}[] = [
  { where: "Europe", number: "112", source: KNOWN, checkedOn: null },
  { where: "United States and Canada", number: "911", source: KNOWN, checkedOn: null },
  { where: "United Kingdom", number: "999", source: KNOWN, checkedOn: null },
  { where: "Australia", number: "000", source: KNOWN, checkedOn: null },
  { where: "New Zealand", number: "111", source: KNOWN, checkedOn: null },
];

/** A number that was right is not right for ever. */
const CHECK_HOLDS_DAYS = 365;

/** False as well for a day that does not exist or has not come: whatever is in doubt says "check this number". */
export function isCheckedLately(checkedOn: string | null, today: string): boolean {
  if (checkedOn === null || !isDay(checkedOn)) return false;
  const age = daysBetween(checkedOn, today);
  return age >= 0 && age <= CHECK_HOLDS_DAYS;
}

/** The lines of one kind, with the country that each is for. */
export function linesOf(
  kind: HelpLine["kind"],
): readonly (HelpLine & { readonly country: string; readonly checkedOn: string | null })[] {
  return HELP_COUNTRIES.flatMap(({ country, checkedOn, lines }) =>
    lines.filter((one) => one.kind === kind).map((one) => ({ ...one, country, checkedOn })),
  );
}

export const DIRECTORIES = ["findahelpline.com", "hotpeachpages.net"] as const;
