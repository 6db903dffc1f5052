/** What Vite makes of a catalogue: compiled messages by id. */
declare module "*.po" {
  import type { Messages } from "@lingui/core";
  export const messages: Messages;
}
