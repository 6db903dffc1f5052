import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { plainText } from "../../../../shared/signing/pageText.ts";
import type { Draft } from "../draft/draft.ts";
import { differences } from "./differences.ts";

/**
 * In how many points a proposed page says something else than the agreement does by now: honestly, because
 * somebody wrote on, or because somebody made the page by hand. Points agreed to since are no such thing.
 */
export function notAsDrafted(page: AgreementPage, draft: Pick<Draft, "topics">): number {
  const drafted = new Map<string, string>(
    draft.topics.flatMap(({ points }) => points.map(({ id, text }) => [id, plainText(text)] as const)),
  );
  const open = page.stillOpen.flatMap(({ points }) => points).filter(({ id, text }) => drafted.get(id) !== text);
  const others = differences(page, draft).flatMap(({ points }) => points.filter(({ kind }) => kind !== "new"));
  return open.length + others.length;
}
