import type { Language } from "../base/language.ts";

/**
 * Small words that only one of the two languages has ("me", "no" and "has" are in both). A point is read alike on both
 * devices, whatever language their screens speak, so what it is in is read from itself.
 */
const SPANISH = smallWords(
  "al|así|aunque|ayer|cada|cómo|como|con|contigo|conmigo|cualquiera|cuando|de|decir|del|desde|después|donde|dos|el|él|ella|en|entre|es|esa|ese|eso|está|estar|estoy|este|esta|esto|fue|hasta|hay|hoy|la|las|le|les|lo|los|mañana|más|mi|mis|nada|nadie|nos|nosotros|nosotras|nuestra|nuestro|para|pero|podrías|por|porque|puedo|que|querrías|qué|quien|quiero|se|sé|ser|si|siento|sin|sobre|soy|su|sus|también|te|tengo|tú|tu|tus|un|una|voy|vamos|y|ya|yo",
);
const SPANISH_SIGNS = /[¿¡ñ]/g;
const ENGLISH = smallWords(
  "about|after|and|any|are|as|at|be|because|before|both|but|by|can|could|did|do|does|each|either|every|for|from|had|have|how|i|if|in|is|it|its|mine|my|never|not|nothing|of|on|or|our|out|some|that|the|their|them|then|there|these|they|this|those|to|us|was|we|were|what|when|whenever|where|which|while|who|will|with|without|would|you|your",
);
/** A sentence shows its language at once; a text of pages need not be read to its end. */
const READ_LETTERS = 400;

/** Null where nothing speaks for one language more than for the other. */
export function languageOfWords(text: string): Language | null {
  const words = text.slice(0, READ_LETTERS).toLowerCase();
  const spanish = count(words, SPANISH) + count(words, SPANISH_SIGNS);
  const english = count(words, ENGLISH);
  if (spanish === english) return null;
  return spanish > english ? "es" : "en";
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}

function smallWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}'’])(?:${words})(?![\\p{L}'’])`, "gu");
}
