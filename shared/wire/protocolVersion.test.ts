import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { CONVERSATION_CALLS, conversationEvents } from "./conversation.ts";
import { ENDPOINTS } from "./http/endpoints.ts";
import { liveEvents } from "./live.ts";
import { PROTOCOL_VERSION } from "./protocolVersion.ts";

/** One line per version that was ever released: never edit a line, add one. */
const FINGERPRINTS: Record<number, string> = {
  1: "f80f48cdbf9085f0",
  2: "b2d8aba8ea656a0c",
  3: "f251e9fbf8b80467",
  4: "66ddab250349d49c",
};

function fingerprint(): string {
  const shapes: unknown[] = [];
  for (const [name, { request, answer }] of Object.entries({ ...ENDPOINTS, ...CONVERSATION_CALLS })) {
    shapes.push([name, z.toJSONSchema(request), z.toJSONSchema(answer)]);
  }
  for (const [name, schema] of Object.entries({ ...liveEvents, ...conversationEvents }))
    shapes.push([name, z.toJSONSchema(schema)]);
  return createHash("sha256").update(JSON.stringify(shapes)).digest("hex").slice(0, 16);
}

describe("the protocol version", () => {
  it("W1: a changed wire schema needs a new protocol version", () => {
    expect(fingerprint()).toBe(FINGERPRINTS[PROTOCOL_VERSION]);
  });
});
