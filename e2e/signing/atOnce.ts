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

/** When this person's next question there was answered, and what the answer sets off has had its turns. */
export function asked(path: string, { network }: Person): Promise<void> {
  const send = network.fetch;
  return new Promise((resolve) => {
    const told = async (url: string, init: RequestInit): Promise<Response> => {
      const answer = await send(url, init);
      if (new URL(url).pathname === path) void turns(50).then(resolve);
      return answer;
    };
    Object.assign(network, { fetch: told });
  });
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
