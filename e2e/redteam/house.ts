import "fake-indexeddb/auto";
import { stretchHere } from "../../client/platform/stretch/stretchHere.ts";
import { createSpaceSession } from "../../client/platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../../client/platform/space/spaceSession.ts";
import type { Random } from "../../shared/base/random.ts";
import { systemClock } from "../../server/systemClock.ts";
import type { Canary } from "../canary/findCanary.ts";
import { type BrowserNetwork, browserNetwork } from "../pairing/cookieJar.ts";
import { atStage, fragmentOf, valueOf } from "../pairing/pairingWorld.ts";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";
import { printInNode } from "../signing/printInNode.ts";
import { pageOf, shows, signingOf, signs } from "../signing/signingWorld.ts";
import { proposal, talkOf } from "../talk/talkWorld.ts";

/** One browser profile: its real session, its cookies, and all that it asked over HTTP. */
export interface Resident {
  /** The newest tab. */
  session: SpaceSession;
  readonly network: BrowserNetwork;
  readonly sent: { readonly path: string; readonly body: string }[];
  /** What arrived on any socket, heartbeats aside. */
  readonly heard: { count: number };
  /** Closes the tab and opens the page again. */
  reopen(): Promise<void>;
}

export const PASSPHRASE = "seven quiet herons over the weir";
/** Ada's laptop asks for it from the moment on when the controlling partner listens. */
export const PIN = "4711";

/** Two people who live in one space on a real server in a process of its own, and everything that nobody may learn. */
export interface House {
  readonly server: ServerProcess;
  readonly ada: Resident;
  readonly laptop: Resident;
  readonly bo: Resident;
  readonly link: string;
  /** Words that they wrote, and every 32-byte secret that a device of theirs drew and did not say to the server. */
  readonly canaries: readonly Canary[];
  /** Another browser profile that knows nothing yet. */
  stranger(name: string): Resident;
  end(): Promise<void>;
}

const SHARED = "We tell each other what we bought before the bank does.";
const NOTE = "I am still afraid of the day of the letter.";
const TOPIC = "The evening at the lake house";
const TITLE = "What the two of us ask of ourselves";
const NAMES = ["Adelheid Quill-Moon", "Bogdan Reed-Winter"] as const;
const DEVICE = "The grey laptop upstairs";

export async function openHouse(): Promise<House> {
  const server = await startServerProcess({ LIMIT_TURNS_PER_MINUTE: "100000" });
  const drawn: Uint8Array[] = [];
  const open: Resident[] = [];
  const random: Random = {
    bytes(length) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      drawn.push(bytes);
      return bytes;
    },
  };

  function resident(name: string): Resident {
    const network = browserNetwork(server.url);
    const sent: { path: string; body: string }[] = [];
    const send = network.fetch;
    const noted = (url: string, init: RequestInit): Promise<Response> => {
      sent.push({ path: new URL(url).pathname, body: typeof init.body === "string" ? init.body : "" });
      return send(url, init);
    };
    Object.assign(network, { fetch: noted });
    const heard = listened(network);
    const openTab = (): SpaceSession =>
      createSpaceSession({
        network,
        clock: systemClock,
        random,
        name: `house-${name}`,
        print: printInNode,
        stretch: stretchHere,
      });
    const one: Resident = {
      session: openTab(),
      network,
      sent,
      heard,
      async reopen() {
        await one.session.close();
        one.session = openTab();
      },
    };
    open.push(one);
    return one;
  }

  const [ada, bo, laptop] = [resident("ada"), resident("bo"), resident("laptop")];
  const { link } = valueOf(await ada.session.invite(NAMES[0]));
  valueOf(await bo.session.join(fragmentOf(link), NAMES[1]));
  await Promise.all([ada, bo].map(({ session }) => atStage(session, "together")));
  await lived(ada, bo, laptop);

  const said = [ada, bo, laptop].flatMap(({ sent }) => sent.map(({ body }) => body)).join("\n");
  const secrets = drawn.filter(
    (bytes) => bytes.length === 32 && !said.includes(Buffer.from(bytes).toString("base64url")),
  );
  const { safetyWords } = ada.session.view();
  const text = (name: string, phrase: string): Canary => ({ name, phrase });
  return {
    server,
    ada,
    laptop,
    bo,
    link,
    canaries: [
      text("a point", SHARED),
      text("a private note", NOTE),
      text("the topic of a talk", TOPIC),
      text("the title of the page", TITLE),
      text("a name", NAMES[0]),
      text("a name", NAMES[1]),
      text("the passphrase", PASSPHRASE),
      text("the name of a device", DEVICE),
      text("the safety words", (safetyWords ?? []).join(" ")),
      text("the key in the link", fragmentOf(link).split(".")[3] ?? link),
      ...secrets.map((phrase) => ({ name: "a secret key", phrase })),
    ],
    stranger: resident,
    async end() {
      await Promise.all(open.map(({ session }) => session.close()));
      await server.stop();
    },
  };
}

/** An evening: words on both sides, a talk, a passphrase, another device. Done when the server says "saved". */
async function lived(ada: Resident, bo: Resident, laptop: Resident): Promise<void> {
  for (const { session } of [ada, bo]) session.markWordsCompared("match");
  ada.session.view().mine?.inner.getText("notes").insert(0, NOTE);
  bo.session.view().shared?.inner.getMap("sentences").set("one", SHARED);
  valueOf(await (await talkOf(ada.session)).propose(proposal("one-sentence", { topic: TOPIC })));
  valueOf(await ada.session.locks.setPassphrase(PASSPHRASE, null));
  const waiting = valueOf(await laptop.session.devices.wait(DEVICE));
  const arrived = waiting.arrived();
  valueOf(await ada.session.devices.give(waiting.text));
  valueOf(await arrived);
  await atStage(laptop.session, "locked");
  valueOf(await laptop.session.locks.enterPassphrase(PASSPHRASE));
  await atStage(laptop.session, "together");
  await shows(ada.session, ({ maySign }) => maySign === "yes");
  const page = pageOf(ada, { title: TITLE });
  valueOf(await (await signingOf(ada.session)).propose(page));
  valueOf(await signs(ada, page.version));
  const documents = [ada, bo].flatMap(({ session }) => [session.view().mine, session.view().shared]);
  await Promise.all(documents.filter((document) => document !== null).map((document) => document.whenSaved()));
}

const HEARTBEATS = /^[23]$/;

function listened(network: BrowserNetwork): { count: number } {
  const heard = { count: 0 };
  const Inner = network.WebSocket;
  Object.assign(network, {
    WebSocket: class extends Inner {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener("message", ({ data }: MessageEvent) => {
          if (typeof data !== "string" || !HEARTBEATS.test(data)) heard.count++;
        });
      }
    },
  });
  return heard;
}
