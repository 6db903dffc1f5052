import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { Slot } from "../../shared/base/ids.ts";
import type { EventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { Browser, startTestServer, type TestServer } from "../testing/testServer.ts";
import { ScriptedTalk } from "./testing/scriptedTalk.ts";
import { Talker } from "./testing/talker.ts";

describe("a conversation on the server", () => {
  let server: TestServer;
  let talk: ScriptedTalk;
  let ada: Talker;
  let bo: Talker;
  const browsers: Partial<Record<Slot, Browser>> = {};

  beforeEach(async () => {
    server = await startTestServer();
    browsers.a = new Browser(server.url);
    browsers.b = new Browser(server.url);
    await meetOverHttp(browsers.a, browsers.b, await together(systemRandom), server.clock.now());
    [ada, bo] = await Promise.all([Talker.connect(browsers.a), Talker.connect(browsers.b)]);
    talk = new ScriptedTalk();
  });
  afterEach(() => server.stop());

  /** Sent by its author and taken. */
  async function says(author: Slot, eventClass: EventHeader["class"], given: Partial<EventHeader> = {}) {
    const event = talk.draft(author, eventClass, given);
    const answer = await (author === "a" ? ada : bo).append(event);
    expect(answer).toMatchObject({ ok: true, seq: talk.events.length });
    talk.took(event);
    return answer;
  }

  it("R40: what one says is acknowledged with its place and time, and told to every device of both", async () => {
    const laptop = await Talker.connect(browsers.a!);
    const answer = await says("a", "handover");
    const { now, ...told } = answer.ok ? answer : { now: 0 };
    expect(now).toBeGreaterThan(0);
    for (const device of [ada, laptop, bo])
      expect(await device.hears(1)).toEqual([{ seq: 0, at: (told as { at: number }).at, event: toBase64url(talk.events[0]!) }]);
  });
});
