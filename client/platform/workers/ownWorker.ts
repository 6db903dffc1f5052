/**
 * The address of a worker is where a script gets in, so the content policy lets it pass through one policy of
 * Trusted Types (server/http/securityHeaders.ts), and that one knows our own scripts only: the worker that opens
 * the app without a connection, and the parts of the built client. It is made once: a second one of its name is
 * refused.
 */
const POLICY = "OwnWorker";
const OURS = /^\/(?:sw\.js|assets\/[\w.-]+\.js)$/;

/** The compiler's library does not know Trusted Types yet. A trusted address stands for its text. */
interface TrustedTypes {
  createPolicy(name: string, rules: AddressRule): AddressRule;
}
interface AddressRule {
  createScriptURL(address: string): string;
}

/** A worker of ours beside the page: `import address from "./someWorker.ts?worker&url"`. */
export function startOwnWorker(address: string): Worker {
  return new Worker(ownWorkerAddress(address), { type: "module" });
}

/** Throws where the browser refuses the policy, and on an address that is none of ours. */
export function ownWorkerAddress(address: string): string {
  rule ??= ruleOf((globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes);
  return rule.createScriptURL(address);
}

let rule: AddressRule | null = null;

function ruleOf(trustedTypes: TrustedTypes | undefined): AddressRule {
  const onlyOurs: AddressRule = {
    createScriptURL(address) {
      // In development Vite serves each file under its own name, and no content policy is set.
      if (import.meta.env.PROD && !OURS.test(address)) throw new TypeError("no worker of ours");
      return address;
    },
  };
  return trustedTypes?.createPolicy(POLICY, onlyOurs) ?? onlyOurs;
}
