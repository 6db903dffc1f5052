/** The warm paper of the screens, in the letters of the page. Blue and clay are never the only sign of a person. */
export const INK = {
  text: "#2a2420",
  muted: "#655b52",
  pine: "#245e52",
  a: "#1f5c8f",
  b: "#9a4415",
  both: "#245e52",
} as const;

export const SURFACE = { panel: "#f6f1e9", hairline: "#ddd3c6", field: "#8a7f74" } as const;

/** Points. A line of text has about seventy letters; the feet keep clear of what a printer cannot reach. */
export const FRAME = { left: 72, right: 72, top: 76, bottom: 100, gutter: 34, foot: 66 } as const;

export interface Style {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 600;
}

export const STYLES = {
  title: { size: 26, leading: 34, weight: 600 },
  longTitle: { size: 19, leading: 26, weight: 600 },
  names: { size: 13, leading: 20, weight: 600 },
  heading: { size: 15, leading: 22, weight: 600 },
  smallHeading: { size: 11.5, leading: 18, weight: 600 },
  point: { size: 11, leading: 17, weight: 400 },
  text: { size: 10, leading: 15.5, weight: 400 },
  detail: { size: 9.25, leading: 14, weight: 400 },
  key: { size: 8.4, leading: 14, weight: 400 },
  label: { size: 8.75, leading: 13.5, weight: 600 },
  foot: { size: 7, leading: 10, weight: 400 },
} as const satisfies Record<string, Style>;
