import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { LIMITS } from "../../shared/base/limits.ts";
import type { Problem } from "../../shared/wire/problems.ts";
import { sendRefusal } from "./refusal.ts";

/**
 * Bodies are plain, uncompressed JSON of bounded size. The parser's own messages quote the body, so they
 * are turned into words here and go no further.
 */
export const jsonBody = bodyOf(LIMITS.httpBodyBytes);
/** A signed file, as base64url, with the little that stands round it. */
export const signingBody = bodyOf(Math.ceil((LIMITS.signingEntryBytes * 4) / 3) + 1024);

function bodyOf(limit: number): RequestHandler {
  return express.json({ limit, inflate: false, strict: true, type: "application/json" });
}

const WORDS: Readonly<Record<string, Problem>> = {
  "entity.too.large": "too-large",
  "entity.parse.failed": "not-json",
  "charset.unsupported": "not-json",
  "encoding.unsupported": "not-json",
  "request.size.invalid": "not-json",
  "request.aborted": "not-json",
};

export const jsonBodyProblems: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const type = typeof error === "object" && error !== null && "type" in error ? String(error.type) : "";
  const problem = WORDS[type];
  if (problem === undefined) next(error);
  else sendRefusal(response, problem);
};
