import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import "fake-indexeddb/auto";
import { chromiumPath } from "../scripts/chromium.ts";
import { bindComments } from "../client/features/agreement/comments/bindComments.ts";
import { addPoint } from "../client/features/agreement/document/addPoint.ts";
import { type Agreement, bindAgreement } from "../client/features/agreement/document/bindAgreement.ts";
import { clauseFragment, clauseMap } from "../client/features/agreement/document/layout.ts";
import { bindMarks } from "../client/features/agreement/marks/bindMarks.ts";
import { suggestText } from "../client/features/agreement/suggestions/suggestText.ts";
import { createSpaceSession } from "../client/platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../client/platform/space/spaceSession.ts";
import { Person } from "../e2e/browser/Person.ts";
import { browserNetwork } from "../e2e/pairing/cookieJar.ts";
import { atStage, fragmentOf, valueOf } from "../e2e/pairing/pairingWorld.ts";
import { startServerProcess } from "../e2e/serverProcess.ts";
import { type Clause, textOf } from "../shared/agreement/clause.ts";
import { ownerOf } from "../shared/agreement/ownership.ts";
import { type CommentId, newId } from "../shared/base/ids.ts";
import type { Random } from "../shared/base/random.ts";
import { systemClock } from "../server/systemClock.ts";
import { AGREED, asMarkdown, COMMENTS, plantedPoints, POINTS } from "./editorWords.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

/** Ada at a real browser, in an agreement that Bo, at a program of the same parts, has filled with her. */
export interface EditorWorld {
  readonly browser: Browser;
  readonly ada: Person;
  end(): Promise<void>;
}

export async function openEditorWorld(): Promise<EditorWorld> {
  const root = join(import.meta.dirname, "..");
  execFileSync(process.execPath, ["scripts/prestart.mjs"], { cwd: root, stdio: "inherit" });
  const server = await startServerProcess();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
  });
  const ada = new Person("Ada", context, await context.newPage(), server.url);
  const bo = createSpaceSession({ network: browserNetwork(server.url), clock: systemClock, random, name: "bo" });
  valueOf(await bo.join(fragmentOf(await ada.invites()), "Bo"));
  await atStage(bo, "together");
  await ada.link(/^Go on$/).click();
  await ada.arrivesAt("Today");
  await plant(ada, bo);
  return {
    browser,
    ada,
    async end() {
      await browser.close();
      await bo.close();
      await server.stop();
    },
  };
}

/** Ada's points as pasted text, for typing them would take the morning; Bo's through the parts that his screen uses. */
async function plant(ada: Person, session: SpaceSession): Promise<void> {
  const points = plantedPoints();
  await ada.comesBackTo("Agreement");
  await ada.button("Bring in text").click();
  const words = asMarkdown(points.filter(({ writer }) => writer === "a"));
  await ada.page.getByRole("textbox", { name: "Words to bring in" }).fill(words);
  await ada.button("Look at the points").click();
  await ada.button(/^Add \d+ points$/).click();
  await ada.sheet.isSaved();

  const { shared, mine } = session.view();
  const pen = session.pen();
  if (shared === null || mine === null || pen === null) throw new Error("Bo has no seat");
  const own = { pen: () => pen, mine: () => mine.inner, subscribe: session.subscribe };
  const agreement = bindAgreement(shared.inner, own);
  const isThere = (): boolean => agreement.view().clauses.size === points.filter(({ writer }) => writer === "a").length;
  await until(isThere);
  for (const { topic, writer, text } of points)
    if (writer !== "a") valueOf(addPoint(agreement, { topic, by: "b", text }, random));
  answer(agreement, [...agreement.view().clauses.values()], session);
  shared.flush();
  await until(() => shared.status().saved === "saved");
  await ada.page.waitForFunction((count) => document.querySelectorAll("[data-point]").length === count, POINTS);
  const comfortable = ada.page.getByRole("button", { name: "Comfortable", exact: true });
  for (let at = 0; at < AGREED; at++) await comfortable.nth(at).click();
  await ada.sheet.isSaved();
}

/** A suggestion in each point of Ada's, a mark on every point, and the comments on every fifth. */
function answer(agreement: Agreement, clauses: readonly Clause[], session: SpaceSession): void {
  const { shared, mine } = session.view();
  const pen = session.pen();
  if (shared === null || mine === null || pen === null) return;
  const marks = bindMarks(shared.inner, mine.inner, pen);
  const comments = bindComments(shared.inner, mine.inner, pen);
  const talkedAbout = clauses.filter((_, at) => at % 5 === 0);
  for (const clause of clauses) {
    marks.press(clause, "comfortable");
    const map = clauseMap(agreement.doc, clause.id);
    const fragment = map === null ? null : clauseFragment(map);
    if (ownerOf(clause) !== "a" || fragment === null) continue;
    const wanted = `${textOf(clause.paragraphs).replace(" will ", " would like to ")} We can see.`;
    agreement.doc.transact(() => suggestText(fragment, [wanted], "b"));
  }
  for (let at = 0; at < COMMENTS; at++) {
    const clause = talkedAbout[at % talkedAbout.length];
    if (clause === undefined) continue;
    const text = "How would that be on a day on which both of us are tired?";
    const draft = { id: newId<CommentId>(random), kind: "comment", text, anchor: null } as const;
    valueOf(comments.share(clause, draft, null, "2027-01-01"));
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error("what was planted did not arrive");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
