/** "¿Querrías avisarme antes de las seis?" begins "Voy a avisarte antes de las seis." (flipRequest.ts) */
const OPENING =
  /^¿?\s*(?:por favor,? )?(?:querrías|quisieras|quieres|podrías|puedes|te gustaría|estarías en disposición de)\s+/iu;

/** From the mouth of whoever asked into the mouth of whoever does it. Verbs stay: it is a beginning, to be changed. */
const TURNED: Readonly<Record<string, string>> = {
  yo: "tú",
  tú: "yo",
  me: "te",
  te: "me",
  mi: "tu",
  mis: "tus",
  tu: "mi",
  tus: "mis",
  mí: "ti",
  ti: "mí",
  conmigo: "contigo",
  contigo: "conmigo",
  mío: "tuyo",
  mía: "tuya",
  tuyo: "mío",
  tuya: "mía",
};
const PERSONS = new RegExp(`(?<![\\p{L}])(?:${Object.keys(TURNED).join("|")})(?![\\p{L}])`, "giu");
/** "avisarme", "decírmelo", "ocuparte": the person hangs on the verb. */
const HANGING = /(?<=[aeiáéí]r)(me|te)(?=(?:l[oae]s?)?(?![\p{L}]))/giu;

export function flipSpanishRequest(text: string): string {
  const words = text.trim();
  if (!OPENING.test(words)) return "Voy a ";
  const asked = words.replace(OPENING, "").replace(/\?\s*$/, ".");
  const rest = asked.replace(PERSONS, turned).replace(HANGING, turned);
  return `Voy a ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

function turned(person: string): string {
  return TURNED[person.toLowerCase()] ?? person;
}
