import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { Couple } from "../../server/conversation/testing/couple.ts";
import { RawClient } from "../../server/sync/testing/rawClient.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import { meetOverHttp } from "../../server/testing/meetOverHttp.ts";
import { Browser } from "../../server/testing/testServer.ts";

/** Ada and Bo at an address: each with a device, on the live channel, and with the shared room open. */
export interface Visitors {
  readonly space: string;
  ada: RawClient;
  bo: RawClient;
  /** Both open the shared room anew, as devices do whose line was cut. */
  enterAgain(): Promise<readonly [RawClient, RawClient]>;
  /** Written by one, kept by the server, and heard by the other. */
  writes(session: string): Promise<void>;
  /** They propose a talk, and go on until it is live. */
  talk(): Promise<void>;
  leave(): void;
}

export async function visit(url: string): Promise<Visitors> {
  const browsers = [new Browser(url), new Browser(url)] as const;
  const pair = await together(systemRandom);
  await meetOverHttp(...browsers, pair, Date.now());
  const couple = await Couple.of(...browsers);
  const { space, sharedDocument: document, epoch } = pair.state;
  const room = { space, document, epoch, generation: 0 };
  const enter = ({ cookie }: Browser): Promise<RawClient> =>
    new RawClient(url.replace("http", "ws"), room, { origin: url, cookie: cookie ?? "" }).join();
  const both = () => Promise.all([enter(browsers[0]), enter(browsers[1])]);
  const [ada, bo] = await both();
  const visitors: Visitors = {
    space,
    ada,
    bo,
    async enterAgain() {
      visitors.ada.leave();
      visitors.bo.leave();
      [visitors.ada, visitors.bo] = await both();
      return [visitors.ada, visitors.bo];
    },
    async writes(session) {
      const before = visitors.ada.saved;
      visitors.ada.write(session, new Uint8Array(300));
      await visitors.ada.until(({ saved }) => saved > before);
      await visitors.bo.until((one) => one.entries(session) === 1);
    },
    talk: () => couple.goesLive(),
    leave() {
      couple.leave();
      visitors.ada.leave();
      visitors.bo.leave();
    },
  };
  return visitors;
}

export async function goOn(visitors: Visitors, session: string): Promise<void> {
  await visitors.writes(session);
  await visitors.talk();
}

/** One of a node's own numbers; it is asked itself, and not through a proxy. */
export async function numberAt(node: string, name: string): Promise<number> {
  const answer = await fetch(`${node}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  return Number(new RegExp(`^common_ground_${name} (.+)$`, "m").exec(await answer.text())?.[1] ?? NaN);
}

export const METRICS_TOKEN = "an operator's token";
