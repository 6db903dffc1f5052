import { lazy, part } from "./part.ts";

/**
 * What can be read without a space. Apart from the other parts: the landing must know where these lie, and the list
 * of everything inside would be the larger half of what it loads.
 */
export const outsideParts = {
  help: part(async () => (await import("./HelpRoute.tsx")).HelpRoute),
  rightForUs: part(async () => (await import("../features/help/RightForUsScreen.tsx")).RightForUsScreen),
  example: part(async () => (await import("../features/example/ExampleScreen.tsx")).ExampleScreen),
  read: part(async () => (await import("../features/reads/ReadScreen.tsx")).ReadScreen),
  needsHttps: part(async () => (await import("./NeedsSecureContext.tsx")).NeedsSecureContext),
  withSpace: part(async () => (await import("./ShellWithSpace.tsx")).ShellWithSpace),
  verify: part(async () => (await import("../features/verify/VerifyScreen.tsx")).VerifyScreen),
};

export const HelpRoute = lazy(outsideParts.help);
export const RightForUsScreen = lazy(outsideParts.rightForUs);
export const ExampleScreen = lazy(outsideParts.example);
export const ReadScreen = lazy(outsideParts.read);
export const NeedsSecureContext = lazy(outsideParts.needsHttps, "around");
export const ShellWithSpace = lazy(outsideParts.withSpace, "around");
export const VerifyScreen = lazy(outsideParts.verify);
