import type { AgreementPage, PagePoint } from "../../../../shared/signing/agreementPage.ts";

export interface NumberedPoint {
  /** As on the page and in the file: "2.1". */
  readonly number: string;
  readonly point: PagePoint;
}

/** Everything that a signature is under, with the numbers of the page: its sections, then the limits. */
export function numberedPoints({ sections, limits }: AgreementPage): readonly NumberedPoint[] {
  const groups = [...sections.map(({ points }) => points), [...limits.a, ...limits.b]];
  return groups.flatMap((points, group) =>
    points.map((point, place) => ({ number: `${group + 1}.${place + 1}`, point })),
  );
}
