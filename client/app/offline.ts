/**
 * Keeps the program, never a word of anybody's, in this browser, so that a reload without a connection opens
 * the page instead of the browser's error. Only for somebody who is inside a space: a mere look at the first
 * page leaves nothing behind. A browser that refuses goes on as before.
 *
 * The address of a worker is where a script gets in, so the content policy lets it pass through one policy
 * of Trusted Types, and that one knows a single address. Named in server/http/securityHeaders.ts.
 */
const WORKER = "/sw.js";
const POLICY = "OwnWorker";

/** What is on the screen comes first; by then most of what the worker keeps is in the browser's own cache. */
const QUIET_MS = 2_500;

/** The compiler's library does not know Trusted Types yet. A trusted address stands for its text. */
interface TrustedTypes {
  createPolicy(name: string, rules: AddressRule): AddressRule;
}
interface AddressRule {
  createScriptURL(address: string): string;
}

/** Returns what calls it off: whoever erases the space right after has nothing kept. */
export function keepProgramHere(): () => void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return () => undefined;
  const timer = setTimeout(() => {
    if (document.readyState === "complete") register();
    else window.addEventListener("load", register, { once: true });
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("load", register);
  };
}

/** Takes the worker and all that it keeps off this device. */
export async function forgetProgram(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  } catch {
    // Storage is refused: then nothing was kept.
  }
}

let rule: AddressRule | null = null;

function register(): void {
  try {
    // Made once: the content policy allows no second one of this name.
    rule ??= ruleOf((globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes);
    navigator.serviceWorker.register(rule.createScriptURL(WORKER)).catch(() => undefined);
  } catch {
    // Refused: reloads need a connection, as they did before.
  }
}

function ruleOf(trustedTypes: TrustedTypes | undefined): AddressRule {
  const onlyOurs: AddressRule = {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError("no worker of ours");
      return address;
    },
  };
  return trustedTypes?.createPolicy(POLICY, onlyOurs) ?? onlyOurs;
}
