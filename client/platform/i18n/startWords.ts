import { i18n, type Messages } from "@lingui/core";
import type { Language } from "../../../shared/base/language.ts";
import { chosenLanguage, regionsOf } from "./chosenLanguage.ts";

type Compiled = ReturnType<Parameters<typeof i18n.setMessagesCompiler>[0]>;
type Compile = (message: string) => Compiled;
type Load = () => Promise<{ readonly messages: Messages }>;

/** A language's compiled sentences: those of the first page, and all of them. */
export interface Catalogue {
  readonly first: Load;
  readonly whole: Load;
}

/** English is in none: its sentences travel with the screens that say them. */
export type Catalogues = Readonly<Record<Exclude<Language, "en">, Catalogue>>;

let catalogues: Catalogues | null = null;
/** From the first screen after the landing on, every sentence can be asked for. */
let isWholeNeeded = false;
let rest: Promise<void> | null = null;
let newest = 0;

/**
 * English is the source: each sentence travels with the screen that says it, so the first page carries its own few and
 * no catalogue is fetched. Whoever reads another language waits for it here, before anything is drawn, and again, for
 * the rest of it, before the first other screen. Null where there is nothing to wait for.
 *
 * Lingui's reader of arguments and plurals weighs a fifth of the first page's budget. That page's sentences
 * have neither, so the reader arrives with the first other screen (`readWholeSentences`).
 */
export function startWords(known: Catalogues): Promise<void> | null {
  catalogues = known;
  startEnglish();
  const language = chosenLanguage();
  activate("en", {});
  if (language === "en") return null;
  // A language that does not arrive is no reason for an empty page: English is here.
  return speak(language).then(() => undefined);
}

/** Where no device asks: the first page is drawn once while the program is built (client/app/landingHtml.tsx). */
export function startEnglish(): void {
  i18n.setMessagesCompiler(remembering(plainSentence));
  i18n.loadAndActivate({ locale: "en", messages: {} });
}

/**
 * Says everything in this language from now on; nothing is loaded anew, so what is being typed stays where it is. False
 * when its words did not arrive: then the screen stays as it was.
 */
export async function speak(language: Language): Promise<boolean> {
  const turn = ++newest;
  try {
    const messages = await messagesOf(language);
    // Somebody who taps twice hears the second.
    if (turn === newest) activate(language, messages);
    return true;
  } catch {
    return false;
  }
}

/** Awaited before a lazy screen is drawn. */
export async function readWholeSentences(): Promise<void> {
  isWholeNeeded = true;
  const [{ compileMessage }] = await Promise.all([import("@lingui/message-utils/compileMessage"), theRest()]);
  i18n.setMessagesCompiler(remembering(compileMessage));
}

/** Once for every screen that waits; what did not arrive is asked for again by the next, and English stands in for it. */
function theRest(): Promise<void> {
  if (i18n.locale === "en") return Promise.resolve();
  rest ??= speak(chosenLanguage()).then((isHere) => {
    if (!isHere) rest = null;
  });
  return rest;
}

async function messagesOf(language: Language): Promise<Messages> {
  if (language === "en" || catalogues === null) return {};
  const { first, whole } = catalogues[language];
  return (await (isWholeNeeded ? whole() : first())).messages;
}

function activate(language: Language, messages: Messages): void {
  i18n.loadAndActivate({ locale: language, locales: [...regionsOf(language)], messages });
  document.documentElement.lang = language;
}

function plainSentence(message: string): Compiled {
  if (message.includes("{")) throw new Error(`the first page cannot say yet: ${message}`);
  return [message];
}

/** Lingui compiles a sentence each time it is said; once is enough. */
function remembering(compile: Compile): Compile {
  const compiled = new Map<string, Compiled>();
  return (message) => {
    const known = compiled.get(message) ?? compile(message);
    compiled.set(message, known);
    return known;
  };
}
