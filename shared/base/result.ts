/**
 * An expected failure is a value, a bug is a throw. `P` is a closed union of words, never a number:
 * whoever receives one can be made to say something about every member of it.
 */
export type Result<T, P extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<P extends string>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
