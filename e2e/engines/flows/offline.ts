import type { Flow } from "../flow.ts";
import type { Partner } from "../partner.ts";
import { hasCaret, readsPoint } from "./together.ts";

const ADDED = { "1.1": " Even at work.", "2.1": " And I say so." } as const;
type Number = keyof typeof ADDED;

/** The server goes away, both write on, open the page anew without it, and it comes back: nothing is lost or there twice. */
export const offline: Flow = {
  name: "offline",
  async walk({ ada, bo, server }) {
    const writings = [
      { writer: ada, number: "1.1" },
      { writer: bo, number: "2.1" },
    ] as const;
    for (const { writer, number } of writings) {
      await writer.goesTo("Agreement");
      await writer.until("for the program to be kept", () =>
        writer.screen.ask(() => navigator.serviceWorker.controller?.state === "activated"),
      );
      await writer.presses("textbox", `Point ${number}`);
      await hasCaret(writer);
    }
    await server.kill();
    await Promise.all(writings.map(({ writer, number }) => writer.screen.type(ADDED[number])));
    for (const { writer, number } of writings) {
      await writer.finds({ text: { pattern: "^No connection. Keep writing" } });
      await writer.finds({ text: "Kept on this device", within: { role: "banner" } });
      await writer.screen.reload();
      await readsOnce(writer, number);
    }
    await server.start();
    for (const person of [ada, bo]) {
      for (const { number } of writings) await readsOnce(person, number);
      await person.isSaved();
    }
  },
};

/** Once, and not twice. */
function readsOnce(person: Partner, number: Number): Promise<void> {
  return readsPoint(person, number, (words) => words.split(ADDED[number].trim()).length === 2);
}
