import { afterEach, describe, expect, it, vi } from "vitest";

interface Tab {
  readonly isDoor: () => boolean;
  readonly setShut: (shut: boolean) => void;
}

/** One browser profile: what it keeps, and the tabs that look at it. Each tab loads the module anew. */
function profile(): {
  openTab: () => Promise<Tab>;
  kept: Map<string, string>;
} {
  const kept = new Map<string, string>();
  const tabs: EventTarget[] = [];
  return {
    kept,
    async openTab() {
      const tab = new EventTarget();
      tabs.push(tab);
      const tell = (key: string, newValue: string | null): void => {
        for (const other of tabs)
          if (other !== tab) other.dispatchEvent(Object.assign(new Event("storage"), { key, newValue }));
      };
      vi.resetModules();
      vi.stubGlobal("window", tab);
      vi.stubGlobal("localStorage", {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => {
          kept.set(key, value);
          tell(key, value);
        },
        removeItem: (key: string) => {
          kept.delete(key);
          tell(key, null);
        },
      });
      const shut = await import("./shut.ts");
      shut.onShutChange(() => {});
      return { setShut: shut.setShut, isDoor: shut.isShut };
    },
  };
}

describe("S4: after leaving, every tab, every reload and every new tab meets the door", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("shuts Cleo's other tab at once, and a tab that is opened later", async () => {
    const { openTab } = profile();
    const first = await openTab();
    const second = await openTab();
    second.setShut(true);
    expect([first.isDoor(), second.isDoor()]).toEqual([true, true]);
    expect((await openTab()).isDoor()).toBe(true);
  });

  it("opens only where it was tapped", async () => {
    const { openTab, kept } = profile();
    const first = await openTab();
    const second = await openTab();
    second.setShut(true);
    second.setShut(false);
    expect([first.isDoor(), second.isDoor()]).toEqual([true, false]);
    expect(kept.size).toBe(0);
  });

  it("still shuts this tab when the browser refuses storage", async () => {
    const { openTab } = profile();
    await openTab();
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {
        throw new Error("refused");
      },
    });
    vi.resetModules();
    const shut = await import("./shut.ts");
    shut.setShut(true);
    expect(shut.isShut()).toBe(true);
  });
});
