import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import * as z from "zod/mini";

/** The public editing-traces format: position and deletion in code points, then what is inserted. */
const traceSchema = z.object({
  startContent: z.string(),
  endContent: z.string(),
  txns: z.array(z.object({ patches: z.array(z.tuple([z.int(), z.int(), z.string()])) })),
});
export type Trace = z.infer<typeof traceSchema>;

/** Plain or gzipped, told apart by the first two bytes. */
export async function readTrace(path: string): Promise<Trace> {
  const bytes = await readFile(path);
  const json = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return traceSchema.parse(JSON.parse(json.toString("utf8")));
}
