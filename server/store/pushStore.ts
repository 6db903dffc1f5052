import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Written } from "./written.ts";

/**
 * The push messages' part of the port: where a device's browser takes them, and when it is told next. Of what a
 * message is about nothing is kept, because nothing is known.
 */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface DuePush extends PushAddress {
  readonly device: DeviceId;
}

/** When somebody is told: not before `earliestMs`, a day after the last time, at the next full `everyMs`. */
export interface PushPace {
  readonly earliestMs: number;
  readonly restMs: number;
  readonly everyMs: number;
}

export interface PushStore {
  /** A secret of the server's own: the first that is brought is kept, and everybody gets that one. */
  serverSecret(name: string, fresh: string): Written<string>;
  /** One address for each device; a new one takes the old one's place, and what was due with it. */
  putPush(device: DeviceId, address: PushAddress): Written<void>;
  dropPush(device: DeviceId): Written<void>;
  /** Every device of that person that was not told since it was here is told at its next time. */
  bookPush(space: SpaceId, slot: Slot, pace: PushPace): Written<void>;
  duePushes(nowMs: number, atMost: number): Promise<readonly DuePush[]>;
  /**
   * Told at that moment, and not again before the device was here. Compare and set: "not-due" when somebody else was
   * quicker, so that two processes tell a device once.
   */
  pushTold(device: DeviceId, nowMs: number): Written<void, "not-due">;
  /** It could not be told: tried again then. */
  pushLater(device: DeviceId, atMs: number): Written<void>;
  /** The device was here: nothing is due, and the next news is told again. */
  pushSeen(device: DeviceId): Written<void>;
}
