import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";

/** What a page holds, in points and never in people. */
export interface PageCount {
  /** Both are comfortable with them. */
  readonly agreed: number;
  /** Limits that stand on their author's word. */
  readonly limits: number;
  readonly open: number;
}

export function countPage({ sections, limits, stillOpen }: AgreementPage): PageCount {
  const inAll = (topics: readonly { readonly points: readonly unknown[] }[]): number =>
    topics.reduce((sum, { points }) => sum + points.length, 0);
  return { agreed: inAll(sections), limits: limits.a.length + limits.b.length, open: inAll(stillOpen) };
}
