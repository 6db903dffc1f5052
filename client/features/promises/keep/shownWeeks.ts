/** About a season: long enough to see a way, too short to hold an old week against somebody. */
export const SHOWN_WEEKS = 12;
