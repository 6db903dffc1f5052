import { once } from "node:events";
import { WebSocket } from "ws";
import { toBase64url } from "../shared/base/base64url.ts";
import { otherSlot, type Slot } from "../shared/base/ids.ts";
import { together } from "../shared/seal/testing/adaAndBo.ts";
import { ScriptedTalk } from "../server/conversation/testing/scriptedTalk.ts";
import { systemRandom } from "../server/systemRandom.ts";
import { meetOverHttp } from "../server/testing/meetOverHttp.ts";
import { liveSocket, next } from "../server/testing/sockets.ts";
import { Browser } from "../server/testing/testServer.ts";

export interface Turn {
  /** Until its speaker knew that it was taken. */
  readonly acknowledgedMs: number;
  /** Until the partner had it as well. */
  readonly doneMs: number;
}

/** Two people who speak in turns, each waiting for the other. */
export interface Line {
  /** Makes the next turns beforehand: what the generator computes is not what is measured. */
  prepare(turns: number): void;
  turn(): Promise<Turn>;
  close(): void;
}

async function timed(acknowledged: Promise<unknown>, heard: Promise<unknown>): Promise<Turn> {
  const startedAt = performance.now();
  let acknowledgedMs = 0;
  await Promise.all([acknowledged.then(() => (acknowledgedMs = performance.now() - startedAt)), heard]);
  return { acknowledgedMs, doneMs: performance.now() - startedAt };
}

/** A real pair: joined over HTTP, each with a cookie; every turn hands the pen over, as most of them do. */
export async function ourLine(url: string): Promise<Line> {
  const browsers = { a: new Browser(url), b: new Browser(url) };
  await meetOverHttp(browsers.a, browsers.b, await together(systemRandom), Date.now());
  const sockets = { a: liveSocket(browsers.a), b: liveSocket(browsers.b) };
  await Promise.all([next(sockets.a, "connect"), next(sockets.b, "connect")]);
  const talk = new ScriptedTalk();
  const prepared: { readonly speaker: Slot; readonly event: string }[] = [];
  let speaker: Slot = "a";
  return {
    prepare(turns) {
      for (let made = 0; made < turns; made++) {
        const event = talk.draft(speaker, "handover", { closes: "24h" });
        talk.took(event);
        prepared.push({ speaker, event: toBase64url(event) });
        speaker = otherSlot(speaker);
      }
    },
    async turn() {
      const said = prepared.shift();
      if (said === undefined) throw new Error("no turn was prepared");
      const heard = next(sockets[otherSlot(said.speaker)], "conversation:event");
      const acknowledged = sockets[said.speaker].emitWithAck("conversation:append", { event: said.event });
      const turn = await timed(acknowledged, heard);
      const answer = (await acknowledged) as { readonly ok: boolean; readonly problem?: string };
      if (!answer.ok) throw new Error(`a turn was refused: ${answer.problem}`);
      return turn;
    },
    close() {
      sockets.a.close();
      sockets.b.close();
    },
  };
}

/** As many bytes as a Socket.IO packet with one event in it. */
const PACKET = `421["conversation:append",{"event":"${"A".repeat(2_875)}"}]`;

export async function bareLine(url: string, name: string): Promise<Line> {
  const sockets = [new WebSocket(`${url}/${name}`), new WebSocket(`${url}/${name}`)] as const;
  await Promise.all(sockets.map((socket) => once(socket, "open")));
  let speaker: 0 | 1 = 0;
  return {
    prepare: () => undefined,
    turn() {
      const listener = speaker === 0 ? 1 : 0;
      const heard = once(sockets[listener], "message");
      const acknowledged = once(sockets[speaker], "message");
      sockets[speaker].send(PACKET);
      speaker = listener;
      return timed(acknowledged, heard);
    },
    close() {
      for (const socket of sockets) socket.close();
    },
  };
}
