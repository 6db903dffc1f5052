import { describe, expect, it } from "vitest";
import { BODY_WORDS, FEELINGS_MET, FEELINGS_UNMET, NEEDS } from "../vocabulary.ts";
import { voiceFromWords } from "../firstWords.ts";
import { grammarOf } from "../grammarOf.ts";
import { languageOfWords } from "../languageOfWords.ts";

const es = grammarOf("es");
const said = (feelings: readonly string[], about: string, needs: readonly string[]): string =>
  es.sentence({ feelings, about, needs });

describe("F6: what is picked and typed is joined as Spanish joins it, and never reworded", () => {
  it("says Ada's evening as she would", () => {
    expect(said(["hurt", "anxious"], "cuando supe lo de los mensajes el viernes", ["honesty"])).toBe(
      "Siento dolor y ansiedad cuando supe lo de los mensajes el viernes, porque me importa la honestidad.",
    );
  });

  it("is whole with any one part alone", () => {
    expect(said(["guilty"], "", [])).toBe("Siento culpa.");
    expect(said([], "te echo de menos", [])).toBe("Te echo de menos.");
    expect(said([], "", ["to be heard"])).toBe("Me importa que se me escuche.");
    expect(said([], "  ", [])).toBe("");
  });

  it("joins a thing with 'por' and lets a sentence stand on its own", () => {
    expect(said(["sad"], "La noche del viernes", [])).toBe("Siento tristeza por la noche del viernes.");
    expect(said(["sad"], "llegaste tarde", ["honesty", "safety"])).toBe(
      "Siento tristeza. Llegaste tarde. Me importan la honestidad y la seguridad.",
    );
    expect(said(["sad", "angry", "frustrated"], "", [])).toBe("Siento tristeza, enojo y frustración.");
  });

  it("says what was seen, what was guessed and what it was instead", () => {
    expect(es.statement({ feelings: ["hurt"], about: "", needs: [], see: "estabas con mucho trabajo" })).toBe(
      "Siento dolor. Puedo ver que estabas con mucho trabajo.",
    );
    expect(es.guess(["afraid"], "")).toBe("Imagino que sentiste miedo.");
    expect(es.correction(["sad"], "Me enteré por Sam")).toBe("Era más bien tristeza. Me enteré por Sam.");
  });

  it.each([
    ["avisarme cuando llegas tarde", "viernes", "¿Querrías avisarme cuando llegas tarde antes del viernes?"],
    ["Llamarme", "las seis", "¿Querrías llamarme antes de las seis?"],
    ["¿podrías llamarme?", "esta noche", "¿Podrías llamarme esta noche?"],
  ])("asks for %j", (doable, by, whole) => expect(es.request(doable, by)).toBe(whole));

  it.each([
    ["avisarte la misma noche", "", "Voy a avisarte la misma noche."],
    ["te avisaré", "el viernes", "Te avisaré el viernes."],
    ["Voy a llamarte", "domingo", "Voy a llamarte antes del domingo."],
  ])("promises %j", (doable, by, whole) => expect(es.promise(doable, by)).toBe(whole));
});

describe("F7: every word of the vocabulary has one in Spanish, and what is kept of it is its id", () => {
  it.each([...FEELINGS_UNMET, ...FEELINGS_MET, BODY_WORDS])("feelings: $id", ({ words }) => {
    expect(words.filter((id) => es.feeling(id) === id)).toEqual([]);
    expect(new Set(words.map((id) => es.feeling(id))).size).toBe(words.length);
  });

  it.each(NEEDS)("needs: $id", ({ words }) => {
    expect(words.filter((id) => es.need(id) === id)).toEqual([]);
  });
});

describe("F9: a text is read in its own language, whatever the screen speaks", () => {
  it.each([
    ["Te aviso si llego tarde.", "es"],
    ["¿Me llamas?", "es"],
    ["I will call you.", "en"],
    ["Tell me when you are late", "en"],
    ["WhatsApp", null],
    ["no", null],
  ])("%j", (text, language) => expect(languageOfWords(text)).toBe(language));

  it.each([
    ["Voy a llamar si llego tarde.", "writer"],
    ["Los viernes te cuento cómo fue mi semana.", "writer"],
    ["Si llegas tarde, te espero con la cena.", "writer"],
    ["Cada noche hablamos diez minutos.", "both"],
    ["Cada quien tiene sus noches.", "both"],
    ["Podrías avisarme antes.", "other"],
  ] as const)("%j is about the %s", (text, voice) => expect(voiceFromWords(text)).toBe(voice));
});
