// Node is started with this before a node's own program: its clock is five minutes ahead, and the program's alone.
const AHEAD_MS = 5 * 60_000;
const now = Date.now.bind(Date);
Date.now = () => now() + AHEAD_MS;
globalThis.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Date.now()] : given),
});
