import type { Voice } from "../voice.ts";

/** What may stand before a verb: "No te voy a ...", "También lo aviso". */
const BEFORE = /^(?:(?:no|nunca|siempre|también|ya|sí|me|te|se|le|les|lo|la|los|las|nos) )+/;
const BOTH =
  /^(?:nosotros|nosotras|nuestr[oa]s?|vamos|los dos|las dos|ambos|ambas|juntos|juntas|entre los dos|en pareja|las dos personas|cada quien|cada cual|cada un[oa]|cualquiera|ningun[oa] de|uno de los dos|una de las dos|nadie|quien|quienes|\p{L}{2,}(?:a|e|i)(?:mos|remos))(?![\p{L}])/u;
const WRITER =
  /^(?:yo|mío|mía|voy|estoy|soy|acepto|acudo|apago|avis[oé]|ayudo|busco|cocino|comparto|contesto|creo|cuento|cuido|dedico|dejo|digo|doy|empiezo|enseño|escribo|escucho|espero|evito|explico|guardo|hablo|hago|intento|llamo|llego|mantengo|muestro|necesito|ofrezco|pido|pienso|pongo|pregunto|prefiero|prometo|propongo|puedo|quedo|quiero|reconozco|respondo|respeto|reviso|salgo|sigo|suelo|tengo|tomo|trato|uso|vengo|veo|vuelvo|comprometo|iré|\p{L}{2,}[aeidr]ré)(?![\p{L}])/u;
const OTHER =
  /^(?:tú|tuy[oa]|ustedes|vosotros|por favor|podrías|puedes|querrías|quieres|quisieras|debes|deberías|tienes)(?![\p{L}])/u;
/** Words that open a side clause: who acts is said after it. "Si llegas tarde, voy a esperar." */
const LEAD =
  /^(?:si|cuando|siempre que|cada vez que|mientras|antes|después|desde|hasta|durante|una vez|en cuanto|en|a|al|con|sin|por|para|porque|como|donde|y|además|luego|entonces|hoy|mañana|esta|este|todos|todas|cada (?:día|semana|mes|mañana|tarde|noche|vez|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin)|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines)|de)(?![\p{L}])/u;
/** Whoever has not said by then who acts is read no further. */
const READ_WORDS = 16;
/** They end like a verb of "we" and are none. */
const NO_VERB = /^(?:últimos|próximos|mínimos|máximos|mismos|primos|ánimos|menos|tramos|extremos|ramos)(?![\p{L}])/u;

/** Who a Spanish sentence is about; `words` in small letters, from the first letter on. As in English it only proposes. */
export function voiceFromSpanish(words: string): Voice {
  const first = subjectOf(words);
  if (first !== null) return first;
  if (!LEAD.test(words)) return "other";
  for (const part of words.split(/[,;:]/).slice(1)) {
    const subject = subjectOf(part.trim());
    if (subject !== null) return subject;
  }
  // "Cada noche te cuento ...": no comma, so the first word that says who.
  const rest = words.replace(LEAD, "").trim().split(/\s+/).slice(0, READ_WORDS);
  for (const at of rest.keys()) {
    const subject = subjectOf(rest.slice(at).join(" "));
    if (subject !== null) return subject;
  }
  return "other";
}

function subjectOf(words: string): Voice | null {
  if (NO_VERB.test(words)) return null;
  if (BOTH.test(words)) return "both";
  if (LEAD.test(words)) return null;
  if (OTHER.test(words)) return "other";
  const verb = words.replace(BEFORE, "");
  if (WRITER.test(verb)) return "writer";
  return BOTH.test(verb) ? "both" : null;
}
