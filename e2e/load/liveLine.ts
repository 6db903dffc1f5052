import { io, type Socket } from "socket.io-client";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { ConversationId } from "../../shared/base/ids.ts";
import { CONVERSATION_CALLS, type ConversationAnswer, conversationEvents } from "../../shared/wire/conversation.ts";
import { LIVE_PATH } from "../../shared/wire/live.ts";
import type { Headers } from "../faults/couple.ts";

const ANSWER_WITHIN_MS = 5_000;
const COMES_BACK_MS = 300;

/** One page's live channel, which comes back by itself and keeps which events it was told of. */
export class LiveLine {
  readonly #socket: Socket;
  /** By number; what was told twice is there once. */
  readonly told = new Map<number, Uint8Array>();
  #watchers: (() => void)[] = [];

  constructor(url: string, headers: Headers) {
    this.#socket = io(url, {
      path: LIVE_PATH,
      transports: ["websocket"],
      extraHeaders: { ...headers },
      forceNew: true,
      reconnectionDelayMax: 2_000,
    });
    this.#socket.on("conversation:event", (event: unknown) => {
      const { event: stored } = conversationEvents["conversation:event"].parse(event);
      this.told.set(stored.seq, new Uint8Array(Buffer.from(stored.event, "base64url")));
      this.#changed();
    });
    this.#socket.on("connect", () => this.#changed());
    // A server that says goodbye means it, as Socket.IO sees it; a page comes back all the same.
    this.#socket.on("disconnect", (reason) => {
      if (reason === "io server disconnect") setTimeout(() => this.#socket.connect(), COMES_BACK_MS);
    });
  }

  get isUp(): boolean {
    return this.#socket.connected;
  }

  /** Resolves when `is` holds, asked again after everything that happens here. */
  async until(is: (line: this) => boolean): Promise<void> {
    while (!is(this)) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }

  /** Null when no answer came: whether it was taken is not known. */
  async append(event: Uint8Array): Promise<ConversationAnswer<"conversation:append"> | null> {
    const answer = await this.#ask("conversation:append", { event: toBase64url(event) });
    return answer === null ? null : CONVERSATION_CALLS["conversation:append"].answer.parse(answer);
  }

  /** The whole log, as a page reads it that knows nothing. */
  async read(conversation: ConversationId): Promise<readonly Uint8Array[]> {
    const events: Uint8Array[] = [];
    for (;;) {
      const asked = await this.#ask("conversation:read", { conversation, from: events.length });
      const answer = CONVERSATION_CALLS["conversation:read"].answer.parse(asked);
      if (!answer.ok) throw new Error(`a conversation cannot be read: ${answer.problem}`);
      for (const { event } of answer.events) events.push(new Uint8Array(Buffer.from(event, "base64url")));
      if (!answer.more) return events;
    }
  }

  close(): void {
    this.#socket.off("disconnect");
    this.#socket.close();
  }

  async #ask(call: string, request: unknown): Promise<unknown> {
    try {
      return await this.#socket.timeout(ANSWER_WITHIN_MS).emitWithAck(call, request);
    } catch {
      return null;
    }
  }

  #changed(): void {
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const watcher of watchers) watcher();
  }
}
