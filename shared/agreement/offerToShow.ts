import { daysBetween } from "../base/day.ts";

/**
 * Something one offers to show the other: only its giver writes it, it ends within 90 days and must be
 * offered anew after that, and its giver takes it back at once, alone. That it is one follows from the words,
 * like everything about a point. Sharing a feeling or the washing-up is no such offer, so "I will share" needs
 * something that can be looked into; "I offer to show" and "let you see" say it by themselves.
 */
export const LONGEST_OFFER_DAYS = 90;

const WILL = "i(?:'ll| will| can| am willing to| am happy to| would like to)(?: also| gladly| always| still)*";
const THINGS =
  "(?:cell ?|mobile )?phones?(?! numbers?)|laptops?|computers?|tablets?|screens?|messages|texts|e-?mails?|inbox(?:es)?|chats?|call (?:log|list|history)|calls|accounts?|(?:bank |card )?statements?|bank(?:ing)?|receipts?|bills?|spending|balances?|payslips?|salary|credit cards?|calendars?|location|whereabouts|browser|(?:search |browsing )?history|social media|apps?|passwords?|passcodes?";
const OFFERS: readonly RegExp[] = [
  /\bi(?:'d| would)? (?:like to )?offer to (?:show|share|let you (?:see|look|read))\b/,
  new RegExp(`\\b${WILL} let you (?:see|look|read)\\b(?! (?:how|what|that|why|if|when)\\b)`),
  new RegExp(
    `\\b${WILL} (?:show|share)\\b(?:(?! (?:how|what|that|why)\\b)[^.,;:!?]){0,60}\\b(?:my|our|the|all|every)(?: \\S+){0,3} (?:${THINGS})\\b`,
  ),
  new RegExp(
    `\\b${WILL} (?:look|go) (?:at|through)\\b[^.;:!?]{0,20}\\bmy(?: \\S+){0,2} (?:${THINGS})\\b[^.;:!?]{0,60}\\b(?:with you|together)\\b`,
  ),
];

const THINGS_ES =
  "teléfonos?|móvil(?:es)?|celular(?:es)?|ordenador(?:es)?|computadoras?|tabletas?|pantallas?|mensajes|correos?|chats?|llamadas|cuentas?|extractos?|bancos?|recibos?|facturas?|gastos?|saldos?|nóminas?|sueldo|tarjetas?|calendarios?|agendas?|ubicación|historial(?:es)?|redes sociales|aplicaciones|contraseñas?|claves?";
const OFFERS_ES: readonly RegExp[] = [
  /(?<![\p{L}])(?:te )?ofrezco (?:mostrar|enseñar|compartir|dejar(?:te)? (?:ver|mirar|leer))/u,
  /(?<![\p{L}])(?:(?:voy a|puedo|quiero) dejarte|te (?:dejo|dejaré|voy a dejar|puedo dejar)) (?:ver|mirar|leer)(?! (?:cómo|qué|que|por qué|si|cuándo)(?![\p{L}]))/u,
  new RegExp(
    `(?<![\\p{L}])(?:(?:voy a|puedo|quiero) (?:mostrar|enseñar|compartir)(?:te)?|te (?:muestro|enseño|comparto|mostraré|enseñaré|voy a (?:mostrar|enseñar)))(?:(?! (?:cómo|qué|que|por qué)(?![\\p{L}]))[^.,;:!?]){0,60}(?<![\\p{L}])(?:mis?|nuestr[oa]s?|el|la|los|las|todos?|todas?)(?: [^ ]+){0,3} (?:${THINGS_ES})(?![\\p{L}])`,
    "u",
  ),
  new RegExp(
    `(?<![\\p{L}])voy a (?:mirar|revisar|repasar|ver)(?![\\p{L}])[^.;:!?]{0,20}(?<![\\p{L}])mis?(?: [^ ]+){0,2} (?:${THINGS_ES})(?![\\p{L}])[^.;:!?]{0,60}(?<![\\p{L}])(?:contigo|junt[oa]s|en pareja)(?![\\p{L}])`,
    "u",
  ),
  new RegExp(
    `(?<![\\p{L}])voy a (?:mirar|revisar|repasar|ver) contigo(?![\\p{L}])[^.;:!?]{0,40}(?<![\\p{L}])mis?(?: [^ ]+){0,2} (?:${THINGS_ES})(?![\\p{L}])`,
    "u",
  ),
];

export function readsAsOffer(text: string): boolean {
  const words = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ");
  // Whatever language the screen speaks: both devices must read the same.
  return [...OFFERS, ...OFFERS_ES].some((offer) => offer.test(words));
}

/** An offer without both days, or with more than 90 between them, is not complete and nothing to agree to. */
export function isOfferDated(dates: { readonly start: string | null; readonly end: string | null }): boolean {
  const { start, end } = dates;
  if (start === null || end === null) return false;
  const days = daysBetween(start, end);
  return days >= 0 && days <= LONGEST_OFFER_DAYS;
}
