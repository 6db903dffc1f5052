/** Who a sentence is about; read from its first words (firstWords.ts), in whichever language it is. */
export type Voice = "writer" | "both" | "other";
