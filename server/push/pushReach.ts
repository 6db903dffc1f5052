import { lookup } from "node:dns";
import { type LookupFunction, isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * Where a push message may go. Any browser could name any address, and this server would knock there: so only https at
 * its usual port, and only addresses of the public net, looked up at the moment of connecting and not before, so that
 * a name cannot mean another machine a second later. Redirects are not followed.
 */
export interface PushReach {
  mayGoTo(endpoint: string): boolean;
  /** Looks names up as Node does, and refuses when any answer is no public address. */
  readonly lookup: LookupFunction;
  /** Another authority than those that Node knows; for tests. */
  readonly ca: string | null;
}

export const publicReach: PushReach = reachOf(isPublic, ["", "443"], null);

/** The machine itself, at any port, under a certificate of its own: for tests, and no setting leads here. */
export function loopbackReach(ca: string): PushReach {
  return reachOf((address) => isPublic(address) || rangeOf(address) === "loopback", null, ca);
}

function reachOf(
  mayReach: (address: string) => boolean,
  ports: readonly string[] | null,
  ca: string | null,
): PushReach {
  return {
    mayGoTo(endpoint) {
      if (!URL.canParse(endpoint)) return false;
      const { protocol, port, username, password, hostname } = new URL(endpoint);
      const address = hostname.replace(/^\[|\]$/g, "");
      return (
        protocol === "https:" &&
        `${username}${password}` === "" &&
        (ports === null || ports.includes(port)) &&
        // Names are looked up later; an address stands here already, and Node does not look it up.
        (isIP(address) === 0 || mayReach(address))
      );
    },
    lookup(hostname, options, callback) {
      lookup(hostname, { ...options, all: true }, (error, found) => {
        if (error !== null) return callback(error, "", 0);
        const [first] = found;
        if (first === undefined || !found.every(({ address }) => mayReach(address)))
          return callback(new Error("not a public address"), "", 0);
        if (options.all === true) callback(null, found);
        else callback(null, first.address, first.family);
      });
    },
    ca,
  };
}

function isPublic(address: string): boolean {
  return rangeOf(address) === "unicast";
}

/** An IPv4 address in an IPv6 one's clothes is that IPv4 address. */
function rangeOf(address: string): string | null {
  return ipaddr.isValid(address) ? ipaddr.process(address).range() : null;
}
