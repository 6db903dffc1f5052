import type { IncomingMessage, Server } from "node:http";
import { join } from "node:path";
import type { RequestHandler } from "express";
import type { DestinationStream } from "pino";
import type { Clock } from "../shared/base/clock.ts";
import type { DeviceId, SpaceId } from "../shared/base/ids.ts";
import type { Random } from "../shared/base/random.ts";
import { credentialFrom } from "./access/credentialCookie.ts";
import { createCredentials } from "./access/credentials.ts";
import { roomAccess } from "./access/roomAccess.ts";
import { createSpaceLogs } from "./access/spaceLogs.ts";
import { createLooks } from "./cluster/looks.ts";
import { openCluster } from "./cluster/openCluster.ts";
import { openConversationRoom } from "./conversation/conversationRoom.ts";
import { openSharedPlaces } from "./sharedPlaces.ts";
import { createConsequences } from "./consequences.ts";
import { allowedAddresses } from "./http/allowedAddresses.ts";
import { httpApp } from "./http/httpApp.ts";
import { builtPages } from "./http/pages.ts";
import { createListener, listen, portOf, stopListening } from "./listener.ts";
import { countKnocks } from "./knocks.ts";
import { createHereDevices, type HereDevices } from "./live/hereDevices.ts";
import { openLiveChannel } from "./live/liveChannel.ts";
import { createLog, type Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { openNumbers } from "./metrics/openNumbers.ts";
import { openKept } from "./openKept.ts";
import { observedStore } from "./metrics/storeTally.ts";
import { createRetention } from "./retention/retention.ts";
import type { SpaceWatch } from "./spaceWatch.ts";
import { newsOfTalk } from "./push/newsOfTalk.ts";
import { openPushes, type Pushes } from "./push/pushes.ts";
import { type PushReach, publicReach } from "./push/pushReach.ts";
import { createSigningLog } from "./signing/signingLog.ts";
import type { CredentialHolder, DeviceIdentity, Store } from "./store/store.ts";
import { attachSync } from "./sync/attachSync.ts";
import { createRelay } from "./sync/relay.ts";
import { SyncTally } from "./sync/syncTally.ts";
import { startNodeWatch } from "./nodeWatch.ts";
import { startSweep } from "./sweep.ts";
import { routeUpgrades } from "./upgrades.ts";

export interface AppOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly random: Random;
  /** Tests may hand in a store; otherwise it is what the settings name. */
  readonly store?: Store;
  readonly logTo?: DestinationStream;
  /** Tests take push messages on this machine; no setting can. */
  readonly pushReach?: PushReach;
  /** Development serves its pages through Vite, which joins our listener. */
  readonly development?: (listener: Server) => Promise<DevelopmentPages>;
}

export interface DevelopmentPages {
  readonly pages: RequestHandler;
  readonly headers: readonly RequestHandler[];
  readonly ownsUpgrade: (request: IncomingMessage) => boolean;
  close(): Promise<void>;
}

export interface App {
  readonly log: Log;
  /** The address that people open; known once it listens. */
  url(): string;
  port(): number;
  /** Where numbers are given out on a port of their own; null without one. */
  metricsPort(): number | null;
  listen(): Promise<void>;
  /** "Not ready" from here on: everything is still answered, and nobody new should be sent here. */
  leave(): void;
  revokeDevice(space: SpaceId, device: DeviceId): Promise<boolean>;
  close(): Promise<void>;
}

const CLIENT_FOLDER = join(import.meta.dirname, "..", "dist", "client");
/** Of the five seconds that a stop may take, answers in hand get this much. */
const ANSWERS_PATIENCE_MS = 1_500;

/**
 * The whole server round one clock, one source of randomness and one store. Production and the browser
 * tests compose it alike: `main` hands in the system's clock, `e2e/server` one that a test can move.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, clock, random } = options;
  const log = createLog(settings.logLevel, random, options.logTo);
  const opened = options.store ?? (await openKept(settings));
  const metrics = settings.metrics === null ? null : createMetrics();
  const store = metrics === null ? opened : observedStore(opened, metrics.store);
  const listener = createListener(settings);
  const addresses = allowedAddresses(settings, () => portOf(listener));
  const credentials = createCredentials(store, clock, random);
  const { databaseUrl, redisUrl } = settings;
  const cluster = await openCluster({ store, random, log, databaseUrl, redisUrl });
  const looks = createLooks(cluster.bus);
  const spaceLogs = createSpaceLogs(store, clock, cluster.isShared);
  let stopping = false;

  async function authorize(request: IncomingMessage): Promise<CredentialHolder | null> {
    const shown = credentialFrom(request.headers.cookie, addresses.secure);
    return shown === null ? null : credentials.holderOf(shown);
  }

  const { linking, recoveryNonces, paceCounts } = openSharedPlaces({ cluster, clock, random });
  const { turnsPerMinute, syncFrameBytes: frameBytes } = settings.limits;
  const talk = openConversationRoom({ store, clock, log, spaceLogs, turnsPerMinute, paceCounts });
  const { isOurOrigin } = addresses;
  const knocks = countKnocks(settings, log, cluster);
  const { mayKnock } = knocks;
  let [pushes, here, watch]: [Pushes | null, HereDevices | null, SpaceWatch | null] = [null, null, null];
  const arrived = (device: DeviceId): void => {
    pushes?.seen(device);
    here?.arrived(device);
  };
  const arriving = async (space: SpaceId): Promise<void> => watch?.arriving(space);
  const guards = { isOurOrigin, mayKnock, authorize, arriving, arrived };
  const live = openLiveChannel(listener, cluster.keys === null ? null : cluster.bus, guards, talk.answer);
  const { publicOrigin: contact } = addresses;
  here = createHereDevices({ keys: cluster.keys, clock, secret: cluster.secretFor("here"), own: live.devices });
  const { isHere } = here;
  pushes = await openPushes({ store, clock, log, contact, isHere, reach: options.pushReach ?? publicReach });
  const { news } = pushes;
  talk.start((space, event) => {
    live.conversationGrew(space, event);
    newsOfTalk(event, (slot) => news(space, slot));
  });
  const tally = new SyncTally();
  const relay = createRelay({ store, clock, log, limits: { frameBytes }, tally, bus: cluster.bus });
  const gone = ({ space, device }: DeviceIdentity): void => consequences.closeHere(space, device);
  const sync = attachSync({
    relay,
    frameBytes,
    authorize,
    roomAccess: (who, room) => roomAccess(store, spaceLogs, who, room, clock.now(), gone),
  });
  const consequences = createConsequences(store, live, relay, looks.say);
  const { closeDevice } = consequences;
  const accessChanged = async (space: SpaceId): Promise<void> => {
    await relay.accessChanged(space);
    looks.say(space);
  };
  const retention = createRetention({ store, clock, spaceLogs, accessChanged, closeDevice });
  watch = startNodeWatch({ cluster, looks, store, clock, log, live, relay, closeHere: consequences.closeHere });
  const signing = createSigningLog({ store, clock, spaceLogs, announce: live.signingGrew });
  const development = await options.development?.(listener);
  const doors = {
    settings,
    log,
    clock,
    random,
    store,
    cluster,
    addresses,
    credentials,
    spaceLogs,
    consequences,
    signing,
    linking,
    recoveryNonces,
    pushes,
    retention,
  };
  const numbers = await openNumbers(settings.metrics, metrics, {
    sync: tally,
    rooms: () => relay.counts().rooms,
    syncSockets: () => relay.counts().connections,
    liveSockets: live.sockets,
    pushes: pushes.outcomes,
  });
  const pages = development?.pages ?? builtPages(CLIENT_FOLDER);
  listener.on(
    "request",
    httpApp(doors, {
      pages,
      isStopping: () => stopping,
      headers: development?.headers ?? null,
      metrics: numbers.handlers,
    }),
  );
  routeUpgrades(listener, {
    isOurOrigin,
    mayKnock,
    sync: sync.handleUpgrade,
    leave: development?.ownsUpgrade ?? null,
  });
  const stopSweep = startSweep({ store, clock, log, retention, invitationChanged: consequences.invitationChanged });

  return {
    log,
    url: addresses.publicOrigin,
    port: () => portOf(listener),
    metricsPort: numbers.port,
    listen: () => listen(listener, settings),
    leave: () => void (stopping = true),
    revokeDevice: consequences.revokeDevice,
    async close() {
      stopping = true;
      stopSweep();
      watch.stop();
      here.close();
      knocks.close();
      pushes.stop();
      numbers.close();
      // Sockets hold the listener open: they are told first, then what they sent is written, then the disk is left.
      await talk.stop();
      linking.close();
      const stopped = listener.listening ? stopListening(listener, ANSWERS_PATIENCE_MS) : Promise.resolve();
      await relay.drain();
      live.close();
      await development?.close();
      await stopped;
      await cluster.bus.close();
      await store.close();
    },
  };
}
