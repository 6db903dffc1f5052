import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { Couple } from "../../server/conversation/testing/couple.ts";
import { RawClient } from "../../server/sync/testing/rawClient.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import { meetOverHttp } from "../../server/testing/meetOverHttp.ts";
import { Browser } from "../../server/testing/testServer.ts";

/** Ada and Bo at an address: each with a device, a talk under way over Socket.IO, and the shared room open. */
export interface Visitors {
  readonly couple: Couple;
  readonly space: string;
  readonly ada: RawClient;
  readonly bo: RawClient;
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
  const [ada, bo] = await Promise.all(browsers.map(enter));
  if (ada === undefined || bo === undefined) throw new Error("nobody came in");
  return {
    couple,
    space,
    ada,
    bo,
    leave() {
      couple.leave();
      ada.leave();
      bo.leave();
    },
  };
}

/** Written by one, kept by the server, and heard by the other; then a word in the talk. */
export async function goOn({ ada, bo, couple }: Visitors, session: string): Promise<void> {
  const before = ada.saved;
  ada.write(session, new Uint8Array(300));
  await Promise.all([ada.until(({ saved }) => saved > before), bo.until((one) => one.entries(session) === 1)]);
  await couple.goesLive();
}

/** One of a node's own numbers; it is asked itself, and not through a proxy. */
export async function numberAt(node: string, name: string): Promise<number> {
  const answer = await fetch(`${node}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  return Number(new RegExp(`^common_ground_${name} (.+)$`, "m").exec(await answer.text())?.[1] ?? NaN);
}

export const METRICS_TOKEN = "an operator's token";
