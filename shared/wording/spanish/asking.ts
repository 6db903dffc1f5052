import { capital, oneSpace } from "./joining.ts";

/** How a person may have begun although the beginning is printed before the field. */
const OWN_OPENING = /^¿?\s*(?:querrías|quisieras|quieres|podrías|puedes|te gustaría)(?![\p{L}])/iu;
const PRINTED_OPENING = /^¿?\s*(?:por favor,? )?/iu;
const OWN_PROMISE = /^(?:yo )?(?:(?:no )?voy a |(?:no )?(?:me |te |le |lo |la |se )*\p{L}+ré(?![\p{L}]))/iu;
/** Words that already say when: "antes del viernes" is said by us, "cada noche" by themselves. */
const SAYS_WHEN =
  /^(?:a|al|antes|cada|cuando|de|desde|después|durante|el|en|en cuanto|esta|este|hasta|hoy|la|las|los|mañana|mientras|para|por|siempre|todas|todos|tras|una vez|dos veces)(?![\p{L}])/iu;

const A_DAY = /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mediodía|anochecer|amanecer)(?![\p{L}])/iu;
const AN_HOUR = /^las? (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?![\p{L}])/iu;

/** "¿Querrías {infinitive} {when}?" The two texts are joined, never reworded. */
export function requestEs(doable: string, by: string): string {
  const what = bare(doable);
  if (what === "") return "";
  if (OWN_OPENING.test(what)) return `¿${capital(what.replace(/^¿\s*/, ""))}${when(by)}?`;
  return `¿Querrías ${small(what.replace(PRINTED_OPENING, ""))}${when(by)}?`;
}

/** "Voy a {infinitive} {when}." */
export function promiseEs(doable: string, by: string): string {
  const what = bare(doable);
  if (what === "") return "";
  if (OWN_PROMISE.test(what)) return `${capital(what)}${when(by)}.`;
  return `Voy a ${small(what.replace(/^a (?=\p{L})/iu, ""))}${when(by)}.`;
}

function when(by: string): string {
  const words = bare(by);
  if (words === "") return "";
  if (A_DAY.test(words)) return ` antes del ${words}`;
  if (AN_HOUR.test(words)) return ` antes de ${words}`;
  return SAYS_WHEN.test(words) ? ` ${words}` : ` antes de ${words}`;
}

function bare(text: string): string {
  return oneSpace(text).replace(/[.?!,;…]+$/u, "");
}

/** What follows is a verb, so a capital there is only a habit of the keyboard. */
function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
