/**
 * The numbers of the y-websocket protocol, and the one that is ours.
 *
 * Every binary frame is one or more messages. `saved` is sent by the server alone, and only to connections
 * that were opened with `?ack=1` (a stock provider logs an error on a type it does not know). It carries
 * one varuint: how many of THIS connection's sync messages with an update in them (step 2 and update, in the
 * order of sending) are on the server's disk. A step 2 that adds nothing counts too.
 */
export const SYNC_MESSAGE = { sync: 0, awareness: 1, queryAwareness: 3, saved: 100 } as const;

/** The first varuint inside a `sync` message. */
export const SYNC_STEP = { stateVector: 0, difference: 1, update: 2 } as const;

/** What a client adds to the URL to be told. */
export const SAVED_PARAMETER = { name: "ack", value: "1" } as const;
