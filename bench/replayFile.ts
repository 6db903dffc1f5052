import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import * as z from "zod/mini";
import { fail, ok, type Result } from "../shared/base/result.ts";

/** The public editing-traces format: position and deletion in code points, then what is inserted. */
const traceSchema = z.object({
  startContent: z.string(),
  endContent: z.string(),
  txns: z.array(z.object({ patches: z.array(z.tuple([z.int(), z.int(), z.string()])) })),
});
export type Trace = z.infer<typeof traceSchema>;

/** Plain or gzipped, told apart by the first two bytes. */
export async function readTrace(path: string): Promise<Result<Trace, "no-such-file" | "not-a-trace">> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return fail("no-such-file");
  try {
    const json = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return ok(traceSchema.parse(JSON.parse(json.toString("utf8"))));
  } catch {
    return fail("not-a-trace");
  }
}
