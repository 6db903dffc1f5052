import type { Language } from "../base/language.ts";

/**
 * The words that stand in every agreement and that nobody can remove, because they are in the program and not in the
 * document: what both keep whatever else is written, what a boundary is, and what the paper is not. Each of the two
 * reads them in the language of their own screen; a page that is signed has its own (shared/signing/words).
 */
export interface StandingWords {
  readonly title: string;
  readonly titleAlone: string;
  readonly founding: string;
  readonly preamble: string;
  readonly notice: string;
  /** With every offer to show something, on the screen and on paper. */
  readonly neverOffered: string;
}

export const STANDING_WORDS: Readonly<Record<Language, StandingWords>> = {
  en: {
    title: "What we ask of ourselves",
    titleAlone: "What I ask of myself",
    founding: "Boundaries are guidelines that help rebuild safety, not punishments.",
    preamble:
      "Either of us may pause, change our mind, seek help, see friends, family, a doctor or a counsellor, and leave. Nothing here can be used as a debt.",
    notice:
      "This is a personal statement of intentions. It is not a contract, gives nobody rights over the other, is no evidence of any fault, and either person may end it at any time. It does not cover property, children, immigration, or any duty of physical intimacy.",
    neverOffered: "Therapy, health, what friends confide and looking for help stay private, always.",
  },
  es: {
    title: "Lo que nos pedimos",
    titleAlone: "Lo que me pido a mí",
    founding: "Los límites son guías que ayudan a recuperar la seguridad, no castigos.",
    preamble:
      "Cualquiera de las dos personas puede hacer una pausa, cambiar de opinión, buscar ayuda, ver a amistades, a su familia, a profesionales de la salud o de apoyo, e irse. Nada de lo que hay aquí se puede usar como una deuda.",
    notice:
      "Esta es una declaración personal de intenciones. No es un contrato, no da a nadie derechos sobre la otra persona, no es prueba de ninguna falta y cualquiera de las dos personas puede ponerle fin en cualquier momento. No abarca bienes, hijos, inmigración ni ningún deber de intimidad física.",
    neverOffered:
      "La terapia, la salud, lo que confían las amistades y la búsqueda de ayuda siguen siendo privadas, siempre.",
  },
};
