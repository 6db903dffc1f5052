/** Compiled sentences: of a language, or of those alone that one entry says before it fetches anything. */
declare module "virtual:words/*" {
  import type { Messages } from "@lingui/core";
  export const messages: Messages;
}
