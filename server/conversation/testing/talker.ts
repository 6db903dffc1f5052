import type { Socket } from "socket.io-client";
import {
  CONVERSATION_CALLS,
  type ConversationAnswer,
  type ConversationCall,
  type ConversationRequest,
  conversationEvents,
  type StoredEvent,
} from "../../../shared/wire/conversation.ts";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { liveSocket, next } from "../../testing/sockets.ts";
import type { Browser } from "../../testing/testServer.ts";

/** One device on the live channel: asks through the wire's schemas, and keeps what it was told. */
export class Talker {
  readonly socket: Socket;
  readonly heard: StoredEvent[] = [];

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("conversation:event", (told: unknown) => {
      this.heard.push(conversationEvents["conversation:event"].parse(told).event);
    });
  }

  static async connect(browser: Browser): Promise<Talker> {
    const talker = new Talker(liveSocket(browser));
    await next(talker.socket, "connect");
    return talker;
  }

  async ask<Call extends ConversationCall>(
    call: Call,
    request: ConversationRequest<Call>,
  ): Promise<ConversationAnswer<Call>> {
    const answer: unknown = await this.socket.emitWithAck(call, request);
    // reason: the schema under `call` has just produced it; the compiler cannot follow the lookup.
    return CONVERSATION_CALLS[call].answer.parse(answer) as ConversationAnswer<Call>;
  }

  /** Whatever a broken client would send; the answer goes through the schema all the same. */
  async askAnything(call: ConversationCall, request: unknown): Promise<ConversationAnswer<ConversationCall>> {
    return CONVERSATION_CALLS[call].answer.parse(await this.socket.emitWithAck(call, request));
  }

  append(event: Uint8Array): Promise<ConversationAnswer<"conversation:append">> {
    return this.ask("conversation:append", { event: toBase64url(event) });
  }

  /** The word of a refusal, or "ok". */
  async tries(event: Uint8Array): Promise<string> {
    const answer = await this.append(event);
    return answer.ok ? "ok" : answer.problem;
  }

  /** Resolves once so many events were told. */
  async hears(count: number): Promise<readonly StoredEvent[]> {
    while (this.heard.length < count) await next(this.socket, "conversation:event");
    return this.heard;
  }

  gone(): Promise<string> {
    return next(this.socket, "disconnect");
  }

  leave(): void {
    this.socket.close();
  }
}
