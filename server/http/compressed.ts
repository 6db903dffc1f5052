import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { RequestHandler } from "express";

/**
 * The program as it travels best, also where no proxy stands in front: a third of its bytes. Each file is compressed
 * when it is first asked for and kept, for there are few and they never change while this process lives. Only what is
 * the same for everybody goes this way: no secret is ever compressed together with words that somebody chose.
 */
const TEXT = new Set([".js", ".css", ".svg"]);
/** The best there is takes seconds for a large file, and saves a fiftieth. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compressors = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
export type Encoding = keyof typeof compressors;

export function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  return compressors[encoding](bytes);
}

/** Files directly in `folder`, by their own names; whatever is not there is left to who comes next. */
export function compressedFiles(folder: string, cacheControl: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    const name = /^[/]([\w.-]+)$/.exec(request.path)?.[1];
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (name === undefined || !isRead || !TEXT.has(extname(name))) return next();
    response.vary("Accept-Encoding");
    const encoding = encodingFor(request);
    if (encoding === null) return next();
    const key = `${encoding} ${name}`;
    const made = kept.get(key) ?? readFile(join(folder, name)).then((bytes) => compress(bytes, encoding));
    kept.set(key, made);
    try {
      const bytes = await made;
      response.setHeader("Cache-Control", cacheControl).setHeader("Content-Encoding", encoding);
      response.type(extname(name)).send(bytes);
    } catch {
      // Not there: nothing is kept of it, or anybody could fill the list with names.
      kept.delete(key);
      next();
    }
  };
}

/** What the other side takes; null for as it is. */
export function encodingFor(request: { acceptsEncodings(...encodings: string[]): string | false }): Encoding | null {
  const accepted = request.acceptsEncodings("br", "gzip", "identity");
  return accepted === "br" || accepted === "gzip" ? accepted : null;
}
