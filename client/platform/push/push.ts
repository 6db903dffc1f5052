import type { Running } from "../space/running.ts";
import { createNewsTeller } from "./newsTeller.ts";
import { readMark } from "../offline/deviceMarks.ts";
import { tellWorker } from "../offline/tellWorker.ts";
import { languageChosenHere } from "../i18n/chosenLanguage.ts";
import { readPreference } from "../preferences/preferences.ts";
import { createQuietMark } from "./quietMark.ts";
import { addressHere, canBeTold, giveBackAddress, hideShown, mayTell, takeAddress } from "./pushBrowser.ts";

/**
 * Being told that something waits, on this one device: off until it is switched on here. Nobody else is told of it,
 * and the other's devices do the same whether it is on or not.
 */
export type PushState = "cannot" | "refused" | "off" | "on";

export interface Push {
  state(): Promise<PushState>;
  /** Asks the browser's own question first; "trouble": nothing has changed, and it can be tried again. */
  turnOn(): Promise<PushState | "trouble">;
  turnOff(): Promise<PushState>;
  /** The tab is going away. */
  close(): void;
}

export function createPush({ desk, view, subscribe }: Pick<Running, "desk" | "view" | "subscribe">): Push {
  const { api, clock } = desk;
  const teller = createNewsTeller({ api, clock });
  const quiet = createQuietMark();
  let isLookedAt = false;
  let givingAgain: Promise<void> = Promise.resolve();
  const follow = (): void => {
    const { shared, mine } = view();
    teller.follow(shared?.inner ?? null);
    quiet.follow(mine?.inner ?? null);
    if (mine === null || isLookedAt || !canBeTold()) return;
    isLookedAt = true;
    givingAgain = giveAgain().catch(() => undefined);
  };
  const unfollow = subscribe(follow);
  follow();
  if (canBeTold()) hideShown().catch(() => undefined);

  async function state(): Promise<PushState> {
    if (!canBeTold()) return "cannot";
    if (Notification.permission === "denied") return "refused";
    await givingAgain;
    return (await addressHere()) === null ? "off" : "on";
  }

  /**
   * Once for each start: a server that was set back, or let go of an address in a bad hour, has none, and neither has
   * a browser that let go of it by itself. Nobody would notice: nothing would ever come.
   */
  async function giveAgain(): Promise<void> {
    const here = await addressHere();
    if (here === null && (await readMark("told")) === null) return;
    if (Notification.permission !== "granted") return;
    const asked = here === null ? await api.call("push/key", {}) : null;
    const address = asked?.ok === true ? await takeAddress(asked.key) : here;
    if (address !== null) await api.call("push/subscribe", address);
  }

  async function turnOn(): Promise<PushState | "trouble"> {
    if (!canBeTold()) return "cannot";
    if (!(await mayTell())) return "refused";
    const asked = await api.call("push/key", {});
    if (!asked.ok) return "trouble";
    try {
      const address = await takeAddress(asked.key);
      if (address !== null && (await api.call("push/subscribe", address)).ok) {
        tellWorker({ mark: "look", value: readPreference("look") });
        tellWorker({ mark: "language", value: languageChosenHere() });
        tellWorker({ mark: "told", value: "1" });
        quiet.again();
        return "on";
      }
    } catch {
      // The browser's own service did not answer, or is none.
    }
    await giveBackAddress().catch(() => undefined);
    return "trouble";
  }

  async function turnOff(): Promise<PushState> {
    tellWorker({ mark: "told", value: null });
    // Without an address nothing can arrive; the server learns of it now, or when it next tries.
    if (canBeTold()) await giveBackAddress().catch(() => undefined);
    await api.call("push/unsubscribe", {});
    return state();
  }

  function close(): void {
    unfollow();
    teller.close();
    quiet.follow(null);
  }

  return { state, turnOn, turnOff, close };
}
