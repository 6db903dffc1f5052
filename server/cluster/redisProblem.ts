/** Why Redis is not there for us, without its address: that may hold a password. */
export type RedisProblemCode = "unreachable" | "wrong-password" | "no-rights" | "not-redis";

export class RedisProblem extends Error {
  readonly code: RedisProblemCode;

  constructor(code: RedisProblemCode) {
    super(`redis: ${code}`);
    this.code = code;
  }
}

/** What waiting does not mend is told apart from what it may. */
export function errorCode(error: unknown): RedisProblemCode {
  if (error instanceof RedisProblem) return error.code;
  const message = error instanceof Error ? error.message : "";
  if (/^(WRONGPASS|NOAUTH|ERR AUTH|ERR invalid password)/.test(message)) return "wrong-password";
  if (message.startsWith("NOPERM")) return "no-rights";
  return /RESP/.test(message) ? "not-redis" : "unreachable";
}
