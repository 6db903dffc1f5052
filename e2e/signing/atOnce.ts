import type { Person } from "../pairing/pairingWorld.ts";

/** Holds everybody's next entry back until all of them are on their way: none of them knows of the other. */
export function atOnce(path: string, ...people: readonly Person[]): void {
  let open = (): void => undefined;
  let waiting = people.length;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  for (const { network } of people) {
    const send = network.fetch;
    let isFirst = true;
    const held = async (url: string, init: RequestInit): Promise<Response> => {
      if (isFirst && new URL(url).pathname === path) {
        isFirst = false;
        if (--waiting === 0) open();
        await all;
      }
      return send(url, init);
    };
    Object.assign(network, { fetch: held });
  }
}

/** What this person asks there waits until the returned function is called. */
export function holdBack(path: string, { network }: Person): () => void {
  const send = network.fetch;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const held = async (url: string, init: RequestInit): Promise<Response> => {
    if (new URL(url).pathname === path) await opened;
    return send(url, init);
  };
  Object.assign(network, { fetch: held });
  return open;
}
