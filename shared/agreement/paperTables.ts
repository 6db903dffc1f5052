import type { Slot } from "../base/ids.ts";
import type { Language } from "../base/language.ts";
import type { DetailName } from "./clauseDetails.ts";

/** What stands on paper beside a point's own words, in plain letters: each form of the file escapes them its way. */
export interface PaperTable {
  readonly details: Readonly<Record<DetailName, string>>;
  /** For somebody who gave no name. */
  readonly nameless: Readonly<Record<Slot, string>>;
  readonly bothOfUs: string;
  readonly requestTo: (person: string) => string;
  readonly endedOn: (day: string) => string;
  readonly answered: string;
  readonly notAgreed: string;
  readonly stillOpen: string;
  readonly ownLimit: string;
  readonly bothComfortable: string;
  /** The beginnings of the lines that name a day. */
  readonly days: Readonly<Record<"start" | "review" | "end", string>>;
  readonly and: string;
  readonly notSigned: string;
  readonly counted: (agreed: number, open: number) => string;
}

export const PAPER_TABLES: Readonly<Record<Language, PaperTable>> = {
  en: {
    details: {
      need: "The need behind it",
      why: "Why it matters",
      example: "For example",
      fallback: "If it is not kept",
      scope: "Where and when it holds",
    },
    nameless: { a: "The first of us", b: "The second of us" },
    bothOfUs: "Both of us",
    requestTo: (person) => `A request to ${person}`,
    endedOn: (day) => `ended on ${day}`,
    answered: "answered",
    notAgreed: "not part of what is agreed",
    stillOpen: "still open",
    ownLimit: "a limit of one's own, which needs no agreement",
    bothComfortable: "both are comfortable with it",
    days: { start: "From", review: "To be looked at again on", end: "Until" },
    and: "and",
    notSigned: "A reading copy, not signed.",
    counted: (agreed, open) => `${agreed} agreed, ${open} open.`,
  },
  es: {
    details: {
      need: "La necesidad que hay detrás",
      why: "Por qué importa",
      example: "Por ejemplo",
      fallback: "Si no se cumple",
      scope: "Dónde y cuándo vale",
    },
    nameless: { a: "La primera persona", b: "La segunda persona" },
    bothOfUs: "Las dos personas",
    requestTo: (person) => `Una petición a ${person}`,
    endedOn: (day) => `terminó el ${day}`,
    answered: "respondida",
    notAgreed: "no forma parte de lo acordado",
    stillOpen: "sigue abierto",
    ownLimit: "un límite propio, que no necesita acuerdo",
    bothComfortable: "a ambas personas les parece bien",
    days: { start: "Desde el", review: "Se vuelve a mirar el", end: "Hasta el" },
    and: "y",
    notSigned: "Una copia para leer, sin firmas.",
    counted: (agreed, open) => `${agreed} con acuerdo, ${open} ${open === 1 ? "abierto" : "abiertos"}.`,
  },
};
