/**
 * Why the sync server closes a socket. Numbers travel, words are what code and screens speak of.
 *
 * 44xx are final: connecting again in the same way would end in the same way, so a client stops and says
 * so. Everything else, and every code that is not listed here, is retried with a jittered backoff. A refusal
 * is always a close after an accepted upgrade: after a 401 at the upgrade a stock provider retries for ever.
 */
export const CLOSE_CODES = {
  /** The bytes are no sync frame. */
  malformed: 4400,
  /** No credential, or it was taken back while the socket was open. */
  "not-allowed": 4401,
  /** A write into a room that can only be read: an old epoch or generation, a closed space. */
  "read-only": 4403,
  /** No such room; the partner's private room answers with exactly this. */
  "no-such-room": 4404,
  /** One frame, or one person's presence, is larger than the limits table allows. */
  "too-large": 4413,
  /** The document holds as much as the limits table allows, also after it was compacted. */
  "document-full": 4414,
  /** A readable frame with something in it that this server does not keep. */
  "foreign-content": 4422,
  /** The store did not answer; nothing was acknowledged. */
  "store-failed": 1011,
  /** The server stops or restarts. */
  restarting: 1012,
  /** The reader did not read for so long that its queue is full. */
  stalled: 1013,
  /** The disk of the server is full; what was not acknowledged stays on the device. */
  "store-full": 4507,
  /** Too many messages or bytes a second, or too many connections of one partner: later it is not so. */
  "too-fast": 4529,
  /** An update builds on something that the server never got; the join of a new connection fills the gap. */
  "out-of-step": 4510,
} as const;

export type CloseWord = keyof typeof CLOSE_CODES;

const WORDS = new Map<number, CloseWord>(Object.entries(CLOSE_CODES).map(([word, code]) => [code, word as CloseWord]));

/** What the WebSocket library says by itself of a frame that is several times too large to be read at all. */
const MESSAGE_TOO_BIG = 1009;

/** Null for everything that is no refusal of ours: networks, proxies, browsers. */
export function closeWordOf(code: number): CloseWord | null {
  return code === MESSAGE_TOO_BIG ? "too-large" : (WORDS.get(code) ?? null);
}

export function isFinalClose(code: number): boolean {
  return code === MESSAGE_TOO_BIG || (code >= 4400 && code < 4500);
}
