import { describe, expect, it } from "vitest";
import { flipRequest } from "./flipRequest.ts";

describe("F9: a request in Spanish begins the answer in Spanish", () => {
  it.each([
    ["¿Querrías avisarme antes de las seis?", "Voy a avisarte antes de las seis."],
    ["¿Podrías decírmelo tú?", "Voy a decírtelo yo."],
    ["¿Puedes cenar conmigo y con mi madre?", "Voy a cenar contigo y con tu madre."],
    ["Nos gustaría que esto fuera distinto.", "Voy a "],
  ])("%j", (asked, begun) => expect(flipRequest(asked)).toBe(begun));

  it("takes the screen's language where a few words could be of either", () => {
    expect([flipRequest("Netflix", "es"), flipRequest("Netflix", "en")]).toEqual(["Voy a ", "I will "]);
  });
});
