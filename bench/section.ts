import * as z from "zod/mini";

/** A heading, what was done, and a table. */
export const sectionSchema = z.object({
  title: z.string(),
  says: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});
export type Section = z.infer<typeof sectionSchema>;
