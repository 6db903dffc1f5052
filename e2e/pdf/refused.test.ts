import { describe, expect, test } from "vitest";
import { renderPage } from "../../client/platform/signing/pdf/renderPage.ts";
import { renderReadingCopy } from "../../client/platform/signing/pdf/renderReadingCopy.ts";
import { nodeFonts } from "./nodeFonts.ts";
import { ONE_POINT, pageOf } from "./pages.ts";

const names = (b: string): { readonly a: string; readonly b: string } => ({ a: "Ada", b });
const limits = { a: ["I will rest."] };

describe("G101: a letter that no font of ours has is refused with its place, never drawn as a box", () => {
  test.each([
    ["a name in Chinese letters", "山田", "山"],
    ["a name of only emoji", "😀😀", "😀"],
    ["a name in Thai letters", "สมชาย", "ส"],
    ["a letter of nobody's language", "Bo \ue000", "\ue000"],
  ])("%s", async (_what, name, letter) => {
    const rendered = await renderPage(pageOf({ names: names(name), limits }), nodeFonts);
    expect(rendered).toEqual({ ok: false, problem: "letter-unknown", letter, where: { part: "name", slot: "b" } });
  });

  test("in a point, a title, a topic, what is still open, and among the help lines", async () => {
    const whereOf = async (content: Parameters<typeof pageOf>[0]): Promise<unknown> => {
      const rendered = await renderPage(pageOf(content), nodeFonts);
      return rendered.ok || rendered.problem !== "letter-unknown" ? null : rendered.where;
    };
    const inPoint = pageOf({ sections: [["Money", { text: "We each." }, { text: "We save 😀." }]] });
    expect(await whereOf({ sections: [["Money", { text: "We each." }, { text: "We save 😀." }]] })).toEqual({
      part: "point",
      id: inPoint.sections[0]?.points[1]?.id,
    });
    expect(await whereOf({ limits, title: "約束" })).toEqual({ part: "title" });
    expect(await whereOf({ sections: [["Money 💰", { text: "We each." }]] })).toEqual({
      part: "topic",
      topic: "money",
    });
    expect(await whereOf({ limits, stillOpen: [["Money", "💰"]] })).toMatchObject({ part: "point" });
    const helpLines = { note: "Check this number.", countries: [{ country: "日本", lines: [] }] };
    expect(await renderReadingCopy(ONE_POINT, nodeFonts, { helpLines })).toMatchObject({ where: { part: "help" } });
  });

  test("a letter that was typed as two is the one that it is", async () => {
    expect(await renderPage(pageOf({ names: names("Ne\u0301e Mu\u0308ller"), limits }), nodeFonts)).toMatchObject({
      ok: true,
    });
  });

  test("a mark is refused with the letter that it stands on", async () => {
    const rendered = await renderPage(pageOf({ names: names("x\u20dd"), limits }), nodeFonts);
    expect(rendered).toMatchObject({ problem: "letter-unknown", letter: "x\u20dd" });
  });
});

describe("G102: a page of another program is not drawn as if it were one of ours", () => {
  test("another renderer, another language", async () => {
    expect(await renderPage({ ...ONE_POINT, renderer: 2 }, nodeFonts)).toEqual({
      ok: false,
      problem: "renderer-unknown",
    });
    expect(await renderPage({ ...ONE_POINT, lang: "xx" }, nodeFonts)).toEqual({
      ok: false,
      problem: "language-unknown",
    });
  });

  test("fonts that cannot be had are no page in other letters", async () => {
    await expect(renderPage(ONE_POINT, () => Promise.reject(new Error("offline")))).rejects.toThrow("offline");
  });
});
