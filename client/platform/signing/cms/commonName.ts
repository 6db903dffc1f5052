/** RFC 5280 gives a common name 64 characters. */
const LONGEST = 64;

/**
 * The chosen name as it stands in a certificate. Characters that steer instead of being seen (line ends,
 * the marks that turn writing round) could make one name look like another in a viewer, and go; what joins
 * the letters of Persian or the parts of an emoji stays. A name of nothing else is "Partner".
 */
export function cleanCommonName(name: string): string {
  const seen = name.toWellFormed().normalize("NFC").replace(STEERING, " ").replace(/\s+/gu, " ").trim();
  const cut = Array.from(seen).slice(0, LONGEST).join("").trim();
  return /[^\p{M}\p{Cf}\s]/u.test(cut) ? cut : "Partner";
}

const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
