import type { AgreementPage, PagePoint } from "./agreementPage.ts";

/** Everything that a signature is under and that can be taken back; what is still open is neither. */
export function pointsOf({ sections, limits }: AgreementPage): readonly PagePoint[] {
  return [...sections.flatMap(({ points }) => points), ...limits.a, ...limits.b];
}
