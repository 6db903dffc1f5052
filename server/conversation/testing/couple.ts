import type { Slot } from "../../../shared/base/ids.ts";
import type { EventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import { type Meeting, meetOverHttp } from "../../testing/meetOverHttp.ts";
import { Browser, type TestServer } from "../../testing/testServer.ts";
import { ScriptedTalk } from "./scriptedTalk.ts";
import { Talker } from "./talker.ts";

/** Ada and Bo in a space of their own, each with one device on the line, about to talk. */
export class Couple {
  readonly browsers: Readonly<Record<Slot, Browser>>;
  readonly talkers: Record<Slot, Talker>;
  talk = new ScriptedTalk();

  private constructor(browsers: Readonly<Record<Slot, Browser>>, talkers: Record<Slot, Talker>) {
    this.browsers = browsers;
    this.talkers = talkers;
  }

  static async meet(server: TestServer, meeting: Meeting): Promise<Couple> {
    const browsers = { a: new Browser(server.url), b: new Browser(server.url) };
    await meetOverHttp(browsers.a, browsers.b, meeting, server.clock.now());
    return new Couple(browsers, await online(browsers));
  }

  /** Who met already, wherever each of them is. */
  static async of(ada: Browser, bo: Browser): Promise<Couple> {
    const browsers = { a: ada, b: bo };
    return new Couple(browsers, await online(browsers));
  }

  get ada(): Talker {
    return this.talkers.a;
  }

  get bo(): Talker {
    return this.talkers.b;
  }

  /** The next event, by this author, or else it is a failed test. Answers when it was stored. */
  async says(author: Slot, eventClass: EventHeader["class"], given: Partial<EventHeader> = {}): Promise<number> {
    const event = this.talk.draft(author, eventClass, given);
    const answer = await this.talkers[author].append(event);
    if (!answer.ok) throw new Error(`${author} ${eventClass}: ${answer.problem}`);
    this.talk.took(event);
    return answer.at;
  }

  /** The word of the refusal; "ok" for what was taken against expectation. */
  tries(author: Slot, eventClass: EventHeader["class"], given: Partial<EventHeader> = {}): Promise<string> {
    return this.talkers[author].tries(this.talk.draft(author, eventClass, given));
  }

  /** Ada proposes, Bo accepts, both are ready: from here on it is live and Ada holds the pen. */
  async goesLive(): Promise<void> {
    await this.says("a", "handover");
    await this.says("b", "handover");
    await this.says("a", "ready");
    await this.says("b", "ready");
  }

  /** The same two devices at a server that was started again. */
  async comesBack(server: TestServer): Promise<Couple> {
    const { a, b } = this.browsers;
    const browsers = { a: new Browser(server.url), b: new Browser(server.url) };
    Object.assign(browsers.a, { cookie: a.cookie });
    Object.assign(browsers.b, { cookie: b.cookie });
    const couple = new Couple(browsers, await online(browsers));
    couple.talk = this.talk;
    return couple;
  }

  leave(): void {
    this.ada.leave();
    this.bo.leave();
  }
}

async function online({ a, b }: Readonly<Record<Slot, Browser>>): Promise<Record<Slot, Talker>> {
  const [ada, bo] = await Promise.all([Talker.connect(a), Talker.connect(b)]);
  return { a: ada, b: bo };
}
