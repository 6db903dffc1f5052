import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { Devices, read, textOf, until } from "./testing/devices.ts";
for (let seed = 100; seed <= 180; seed++) it(`seed ${seed}`, async () => {
  globalThis.indexedDB = new IDBFactory();
  const devices = new Devices(seed);
  let x = seed * 7919;
  const rnd = (n: number) => { x = (x * 1103515245 + 12345) % 2147483648; return Math.floor((x / 2147483648) * n); };
  const ada = await devices.open("a", "ada"), bo = await devices.open("b", "bo"), ada2 = await devices.open("a", "ada2");
  const all = [ada, bo, ada2]; const off = new Set<unknown>();
  const line = { serverUrl: "ws://paper", WebSocket: devices.server.socketClass() };
  let cur = 0;
  for (let i = 0; i < 900; i++) {
    const r = rnd(100);
    const w = all[rnd(3)]!;
    if (r < 2 && off.size === 0) { off.add(w); w.disconnect(); }
    else if (r < 5) { for (const o of [...off]) { (o as typeof ada).connect(line); off.delete(o); } }
    else if (r < 7 && seed % 3 === 0) { await w.compactNow(); }
    const len = textOf(w).length; cur = rnd(4) === 0 ? rnd(len + 1) : Math.min(cur + 1, len);
    if (rnd(6) === 0 && len > 3) textOf(w).delete(rnd(len - 1), 1 + rnd(2) > len ? 1 : 1);
    else textOf(w).insert(cur, String.fromCodePoint(97 + (i % 26)));
    w.flush();
    if (rnd(3) > 0) { const on = all.filter((d) => !off.has(d)); await until(() => on.every((d) => read(d) === read(on[0]!)), "same " + i); }
  }
  for (const o of [...off]) (o as typeof ada).connect(line);
  await until(() => all.every((d) => read(d) === read(ada)), "all same at end");
  await Promise.all(all.map((d) => d.whenSaved()));
  const fresh = await devices.open("b", "fresh");
  await until(() => fresh.status().synced, "synced");
  await until(() => read(fresh) === read(ada), `fresh: ${JSON.stringify(fresh.status())} ${read(fresh).length} of ${read(ada).length}`);
  await devices.close();
}, 60_000);
