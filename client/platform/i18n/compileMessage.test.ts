import { setupI18n } from "@lingui/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMessage } from "./compileMessage.ts";

/** Lingui's own parser is there outside production: the yardstick. */
function bothWays(message: string, values: Record<string, unknown>): [string, string] {
  const say = (compile: typeof compileMessage | null): string => {
    const i18n = setupI18n({ locale: "en", messages: { en: {} } });
    if (compile !== null) i18n.setMessagesCompiler(compile);
    return i18n._("id", values, { message });
  };
  return [say(compileMessage), say(null)];
}

describe("sentences are read as Lingui reads them", () => {
  it.each([
    ["What you wrote can't be read.", {}],
    ["{name} is here now too.", { name: "Bo {x}" }],
    ["<0/> is here now too, {name}", { name: "Ada" }],
    ["{count, plural, one {# point} other {# points}} agreed", { count: 1 }],
    ["{count, plural, one {# point} other {# points}} agreed", { count: 3 }],
    ["{count, plural, =0 {none} one {one for {name}} other {# for {name}}}", { count: 0, name: "Bo" }],
    ["{count, plural, =0 {none} one {one for {name}} other {# for {name}}}", { count: 1, name: "Bo" }],
    ["{who, select, me {mine} other {yours}}, and '{braces}' it''s", { who: "me" }],
    ["#1 is no plural", {}],
  ])("%s", (message, values) => {
    const [ours, lingui] = bothWays(message, values);
    expect(ours).toBe(lingui);
  });

  it("never throws and never hangs, whatever a message holds", () => {
    const shards = fc.array(fc.constantFrom("{", "}", "'", "#", ",", " ", "a", "plural", "other", "=0", "{n}"), {
      maxLength: 14,
    });
    fc.assert(fc.property(shards, (parts) => Array.isArray(compileMessage(parts.join("")))));
  });
});
