import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import { LandingScreen } from "./LandingScreen.tsx";

i18n.loadAndActivate({ locale: "en", messages: {} });

const html = renderToStaticMarkup(
  <I18nProvider i18n={i18n}>
    <MemoryRouter>
      <LandingScreen />
    </MemoryRouter>
  </I18nProvider>,
);
const body = [...html.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, words]) => words).join(" ");

describe("S7: the landing asks for one thing in at most forty words", () => {
  it("F90: says its one line, that it is private, for whom it is, when not to use it, and what it cannot hide", () => {
    expect(html).toContain("Healing begins with a conversation.");
    for (const words of ["Nobody else can read it.", "For adults.", "Not where one is afraid", "It cannot hide"])
      expect(body).toContain(words);
    expect(body.split(/\s+/).length).toBeLessThanOrEqual(40);
  });

  it("has one way in and four quiet links", () => {
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      "/start",
      "/join",
      "/link",
      "/example",
      "/right-for-us",
    ]);
  });
});
