/** Ends an exhaustive switch: adding a member to the union makes the call a type error. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
