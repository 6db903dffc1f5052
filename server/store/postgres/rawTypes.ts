import { types } from "pg";

const BIGINT = 20;
const BYTES = 17;

/**
 * What comes back: bytes as bytes of their own (the client's are views into a buffer that it uses again), whole numbers
 * as numbers. Milliseconds and places in a list stay far below 2^53.
 */
export const ROW_TYPES = {
  getTypeParser(type: number, format?: string): (value: never) => unknown {
    if (type === BYTES)
      return format === "binary"
        ? (value: Uint8Array) => new Uint8Array(value)
        : (value: string) => new Uint8Array(Buffer.from(value.slice(2), "hex"));
    if (type === BIGINT)
      return format === "binary" ? (value: Buffer) => Number(value.readBigInt64BE()) : (value: string) => Number(value);
    return types.getTypeParser(type, format === "binary" ? "binary" : "text") as (value: never) => unknown;
  },
};
