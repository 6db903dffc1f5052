import type { SentenceParts } from "../composeSentence.ts";
import type { StatementParts } from "../composeStatement.ts";
import { FEELINGS_ES } from "./feelings.ts";
import { capital, closed, endsItself, inSentences, joinSpanish, oneSpace, small } from "./joining.ts";
import { NEEDS_ES } from "./needs.ts";

/** Words that already tie a text to the feeling before it. */
const TIES =
  /^(?:a|al|ante|antes|así|aunque|cada|como|con|cuando|de|del|desde|después|donde|durante|en|entre|hacia|hasta|mientras|para|por|porque|pues|que|si|siempre que|sin|sobre|tras)(?![\p{L}])/iu;
/** A thing can stand after "por"; what begins otherwise may well be a sentence of its own. */
const A_THING =
  /^(?:(?:el|la|los|las|lo|un|una|unos|unas|este|estos|estas|ese|esa|esos|esas|aquel|aquella|tod[oa]s?) |(?:no )?\p{L}+(?:ar|er|ir)(?:me|te|se|nos)?(?![\p{L}])|\p{L}+$)/iu;
const IS_SENTENCE = /^(?:\p{L}+(?:aste|iste|ó|é|í))$/iu;
/** Longer than this is hardly a thing to feel something "por". */
const LONGEST_ABOUT_WORDS = 6;

/** "Siento {feeling} {por ...}, porque me importa {need}." As in English, what was typed is joined and never reworded. */
export function sentenceEs(parts: SentenceParts): string {
  const about = oneSpace(parts.about);
  const feeling = parts.feelings.length === 0 ? "" : `Siento ${feelingsEs(parts.feelings)}`;
  const need = needWords(parts.needs);

  if (feeling === "") return inSentences(about, need);
  if (about === "") return need === "" ? closed(feeling) : `${feeling}, porque ${need}.`;

  const joined = joinAbout(about);
  if (joined === null) return inSentences(feeling, about, need);
  if (endsItself(joined)) return inSentences(`${feeling} ${joined}`, need);
  return need === "" ? closed(`${feeling} ${joined}`) : `${feeling} ${joined}, porque ${need}.`;
}

/** As they are said after "Siento" or "sentiste". */
export function feelingsEs(ids: readonly string[]): string {
  return joinSpanish(ids.map((id) => FEELINGS_ES[id] ?? id));
}

function needWords(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const words = ids.map((id) => NEEDS_ES[id] ?? id);
  const isMany = words.length > 1 || /^(?:mis|los|las) /.test(words[0] ?? "");
  return `me ${isMany ? "importan" : "importa"} ${joinSpanish(words)}`;
}

function joinAbout(about: string): string | null {
  if (TIES.test(about)) return small(about);
  if (!A_THING.test(about) || IS_SENTENCE.test(about) || about.split(" ").length > LONGEST_ABOUT_WORDS) return null;
  return `por ${/^(?:el|la|los|las|lo|un|una|est|es|aquel|tod)/iu.test(about) ? small(about) : about}`;
}

/** The text brings its own "Puedo ver", or says it in other words. */
const SEES_ITSELF =
  /^(?:yo )?(?:también )?(?:puedo (?:ver|entender|imaginar)|veo|entiendo|comprendo|oigo|imagino|me imagino|sé|creo|noto|reconozco|me doy cuenta)(?![\p{L}])/iu;
const HAS_ITS_TIE = /^(?:que|cómo|cuánto|cuánta|por qué|qué|dónde|cuándo|quién|lo)(?![\p{L}])/iu;
/** A first word that may be a name stays as it is. */
const SMALL_INSIDE =
  /^(?:que|cómo|cuánto|cuánta|por qué|qué|dónde|cuándo|quién|lo|el|la|los|las|un|una|te|tú|tu|tus|me|mi|mis|nos|se|no|esto|eso|estabas|tenías|antes|después|desde|en|con|sin)(?![\p{L}])/iu;

export function statementEs(parts: StatementParts): string {
  return [sentenceEs(parts), seen(oneSpace(parts.see))].filter((part) => part !== "").join(" ");
}

function seen(see: string): string {
  if (see === "") return "";
  if (SEES_ITSELF.test(see)) return closed(capital(see));
  const words = SMALL_INSIDE.test(see) ? small(see) : see;
  return closed(`Puedo ver ${HAS_ITS_TIE.test(words) ? "" : "que "}${words}`);
}
