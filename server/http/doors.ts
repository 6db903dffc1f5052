import type { DeviceId, SpaceId, Slot } from "../../shared/base/ids.ts";
import type { Clock } from "../../shared/base/clock.ts";
import type { Random } from "../../shared/base/random.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import type { InvitationState } from "../../shared/wire/http/invitations.ts";
import type { Credentials } from "../access/credentials.ts";
import type { Cluster } from "../cluster/openCluster.ts";
import type { SpaceLogs } from "../access/spaceLogs.ts";
import type { Linking } from "../devices/linking.ts";
import type { Log } from "../log.ts";
import type { Nonces } from "../recovery/nonces.ts";
import type { Pushes } from "../push/pushes.ts";
import type { Settings } from "../settings.ts";
import type { Retention } from "../retention/retention.ts";
import type { SigningLog } from "../signing/signingLog.ts";
import type { Store } from "../store/store.ts";
import type { AllowedAddresses } from "./allowedAddresses.ts";

/** What follows from a request beyond its answer; `app` joins the live channel and the relay here. */
export interface Consequences {
  /** A record is in the log: tell the space's devices, close what it revokes. */
  logGrew(space: SpaceId, record: LogRecord): Promise<void>;
  /** Told to the inviter's own devices alone. */
  invitationChanged(space: SpaceId, inviter: Slot, state: InvitationState): void;
  /** Told to this partner's own devices alone. */
  ownChanged(space: SpaceId, slot: Slot): void;
  /** The device is gone and its sockets are shut; false: the disk did not take it. */
  revokeDevice(space: SpaceId, device: DeviceId): Promise<boolean>;
}

/** Everything a route may touch, made once by `app`. */
export interface Doors {
  readonly settings: Settings;
  readonly log: Log;
  readonly clock: Clock;
  readonly random: Random;
  readonly store: Store;
  readonly cluster: Cluster;
  readonly addresses: AllowedAddresses;
  readonly credentials: Credentials;
  readonly spaceLogs: SpaceLogs;
  readonly consequences: Consequences;
  readonly signing: SigningLog;
  readonly pushes: Pushes;
  readonly linking: Linking;
  readonly recoveryNonces: Nonces;
  readonly retention: Pick<Retention, "eraseOwn">;
}
