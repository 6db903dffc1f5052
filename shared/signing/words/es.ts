import type { PrintedWords } from "./printedWords.ts";

/**
 * Not `Intl`: its tables differ between engines and years, and a page has to come out byte for byte the same
 * everywhere.
 */
const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
function sayDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} de ${MONTHS[Number(month) - 1] ?? ""} de ${year ?? ""}`;
}

/** Spanish, as docs/glossary-es.md writes it: nobody's gender is guessed. */
export const ES: PrintedWords = {
  title: "Lo que nos pedimos",
  foundingLine: "Los límites son guías que ayudan a recuperar la seguridad, no castigos.",
  preamble:
    "Cualquiera de las dos personas puede hacer una pausa, cambiar de opinión, buscar ayuda, ver a amistades, a su familia, a profesionales de la salud o de apoyo, e irse. Nada de lo que hay aquí se puede usar como una deuda.",
  notContract:
    "Esta es una declaración personal de intenciones. No es un contrato, no da a nadie derechos sobre la otra persona, no es prueba de ninguna falta y cualquiera de las dos personas puede ponerle fin en cualquier momento. No abarca bienes, hijos, inmigración ni ningún deber de intimidad física.",
  effect:
    "Vale cuando las dos personas han dicho que sigue en pie, como pronto tres días después de la segunda firma. Si hoy sigue en pie, solo pueden decirlo ellas.",
  between: (a, b) => `${a} y ${b}`,
  writtenOn: (day) => `Escrito el ${day}`,
  lookAgainOn: (day) => `se vuelve a mirar el ${day}`,
  sayDay,
  bothOfUs: "Las dos personas",
  kinds: {
    "own-limit": "un límite propio",
    commitment: "una promesa",
    "transparency-offer": "algo que se ofrece mostrar",
    "shared-practice": "algo que hace cada persona",
  },
  fallback: "Si no se cumple",
  scope: "Dónde y cuándo vale",
  from: (day) => `Desde el ${day}`,
  review: (day) => `Se vuelve a mirar el ${day}`,
  until: (day) => `Hasta el ${day}`,
  neverOffered:
    "La terapia, la salud, lo que confían las amistades y la búsqueda de ayuda siguen siendo privadas, siempre.",
  limitsTitle: "Límites que cada persona se pone a sí misma",
  limitsNote: "No necesitan acuerdo.",
  stillOpenTitle: "Sigue abierto",
  stillOpenNote: "Nada de lo que sigue está acordado, y nadie tiene que aceptarlo.",
  signaturesTitle: "Firmas",
  signatureOf: (name) => `Firma de ${name}`,
  keyLabel: "Huella de la clave",
  wordsLabel: "La misma clave en seis palabras",
  compareNote:
    "Un archivo no puede decir de quién es esta clave. Pídanse las seis palabras de viva voz o en persona: si son las mismas, la clave lo es.",
  hashLabel: "SHA-256 del archivo adjunto agreement.json",
  checkNote:
    "El mismo texto va adjunto a este archivo como agreement.json. Quien tenga el archivo puede comprobarlo sin preguntar a nadie: si está sin cambios, si dice lo que lleva adjunto y con qué claves se firmó.",
  pageLabel: (version) => `Página ${version}`,
  follows: (version) => `Sigue a la página ${version} y ocupa su lugar cuando queda en pie.`,
  pageOf: (page, pages) => `${page} de ${pages}`,
  unsigned: "Copia para leer, sin firmas",
  unsignedNote: "Esta es una copia para leer. No lleva firmas.",
  helpTitle: "Ayuda, si la quieres",
  takenBack: (name, day, points) =>
    points === null
      ? `${name} lo retiró el ${day}.`
      : `${name} retiró ${points === 1 ? "un punto" : `${points} puntos`} el ${day}.`,
};
