import { readAgreementFile } from "../../../../shared/agreement/exchange/readAgreementFile.ts";
import type { CopyContent } from "../../../../shared/backup/copyContent.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { agreementOf } from "../../../features/agreement/document/agreementOf.ts";
import { addBrought } from "../../../features/agreement/exchange/addBrought.ts";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";

/**
 * The points that both had, as points of one's own: nothing is shared by bringing a copy in. What stands here in the
 * same words already does not come twice. Gives back how many came.
 */
export function takePoints(mine: SealedDocument, me: Slot, content: CopyContent, random: Random): number {
  // In the space they come from they stand already, for both.
  if (content.space === mine.room.space) return 0;
  const read = content.agreement === null ? null : readAgreementFile(content.agreement);
  if (read?.ok !== true) return 0;
  const own = agreementOf(mine.inner, null);
  const here = new Set([...own.view().clauses.values()].map(({ paragraphs }) => wordsOf(paragraphs)));
  const chosen = read.value.points.flatMap((point, place) =>
    here.has(wordsOf(point.paragraphs)) ? [] : [{ point, place, topic: point.topic }],
  );
  const added = addBrought(own, chosen, { me, isOtherSeat: content.slot !== me }, random);
  mine.flush();
  return added.ok ? added.value : 0;
}

const wordsOf = (paragraphs: readonly string[]): string => paragraphs.join("\n").trim();
