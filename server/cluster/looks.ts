import { isId, type SpaceId } from "../../shared/base/ids.ts";
import type { Bus } from "./bus.ts";

/**
 * "This space changed": said by the node that wrote, so that the others look into the database now and not some seconds
 * later. It says nothing of what changed, and it is believed of nobody: whoever hears it finds out for themselves.
 */
export interface Looks {
  say(space: SpaceId): void;
  /** Null: something was said that this version does not understand, so it may have been any space. */
  hear(look: (space: SpaceId | null) => void): void;
}

const CHANNEL = "look";
const VERSION = 1;

export function createLooks(bus: Bus): Looks {
  return {
    say: (space) => bus.publish(CHANNEL, Buffer.concat([Buffer.of(VERSION), Buffer.from(`${space} ${bus.node}`)])),
    hear(look) {
      void bus.subscribe(CHANNEL, (message) => {
        const [space = "", node] = new TextDecoder().decode(message.subarray(1)).split(" ");
        if (message[0] !== VERSION || !isId(space)) look(null);
        // reason: what has the form of an id may be the id of a space; of no other space anything is found.
        else if (node !== bus.node) look(space as SpaceId);
      });
    },
  };
}
