import { afterEach, expect, it, vi } from "vitest";
import { clockOf } from "./chosenLanguage.ts";

afterEach(() => vi.unstubAllGlobals());

it("F142: a device that names no language it could mean is told the time in the language of the screen", () => {
  for (const language of ["C", "", "en_GB.UTF-8"]) {
    vi.stubGlobal("navigator", { language, languages: [language] });
    expect(clockOf("en")).toBe("en");
    expect(() => new Intl.DateTimeFormat(clockOf("es"))).not.toThrow();
  }
  vi.stubGlobal("navigator", { language: "de-AT", languages: ["de-AT"] });
  expect(clockOf("en")).toBe("de-AT");
});
