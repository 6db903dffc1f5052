import type { createDevices as create, Devices } from "./devices.ts";

/** The same verbs; their code comes with the first use of one. */
export function lateDevices(...given: Parameters<typeof create>): Devices {
  const devices = async (): Promise<Devices> => (await import("./devices.ts")).createDevices(...given);
  return {
    wait: async (name) => (await devices()).wait(name),
    give: async (text) => (await devices()).give(text),
    name: async (device, name) => (await devices()).name(device, name),
    signOut: async () => (await devices()).signOut(),
    erase: async () => (await devices()).erase(),
  };
}
