import * as Y from "yjs";
import { agreementFault, agreementLoss, agreementText } from "./agreementRules.ts";
import { learn } from "./keySteps.ts";
import { showAll } from "./hostSteps.ts";
import { randomStep, type Schedule } from "./steps.ts";
import { type Device, World } from "./world.ts";

export interface Run {
  readonly seed: number;
  readonly steps: readonly string[];
  /** What went wrong, in one sentence, or null. */
  readonly failure: string | null;
  /** The devices that said that something was kept from them. */
  readonly told: ReadonlySet<string>;
}

const STEPS = 180;
/** Rounds of "everything is delivered, then 100 ms pass" until nobody has anything left to say. */
const SETTLE_ROUNDS = 400;

/**
 * One seeded schedule, then quiet: everybody connects, everything is delivered, and every replica must
 * equal a fresh one that knows nothing but the server. Nothing sleeps; where real asynchronous work runs
 * (the stores), the loop takes turns with it.
 */
export async function simulate(seed: number, stepCount = STEPS, schedule: Schedule = "plain"): Promise<Run> {
  const steps: string[] = [];
  const told = new Set<string>();
  const world = new World(seed);
  const withKeys = schedule === "keys";
  let failure: string | null = null;
  try {
    for (const [slot, name] of [
      ["a", "ada-phone"],
      ["a", "ada-laptop"],
      ["b", "bo-phone"],
      ["b", "bo-laptop"],
    ] as const) {
      world.connect(await world.addDevice(slot, name));
    }
    // A third device of each, which may be lost.
    if (withKeys) {
      world.connect(await world.addDevice("a", "ada-tablet", true));
      world.connect(await world.addDevice("b", "bo-tablet", true));
    }
    for (let i = 0; i < stepCount; i++) {
      steps.push(await randomStep(world, schedule));
      await turns(2);
      hearWhoMisses(world, told);
    }
    for (const device of world.devices) if (schedule === "host") showAll(world, device);
    const staying = world.devices.filter(({ isOut }) => !isOut);
    if (withKeys) await haveTheLastWord(world, staying);
    await settle(world, staying);
    const fresh = await world.fresh();
    world.connect(fresh);
    await settle(world, [...staying, fresh]);
    // What is still missing now would be told by then.
    world.clock.advance(31_000);
    await settle(world, [...staying, fresh]);
    failure = compare(staying, fresh) ?? readFromOutside(world, fresh) ?? compareAgreements(world, [...staying, fresh]);
    await Promise.all([...world.devices, fresh].map(({ document }) => document.destroy()));
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return { seed, steps, failure, told };
}

/** Nobody is told that something is kept from them from whom the host never kept anything. */
function hearWhoMisses({ devices }: World, told: Set<string>): void {
  for (const { name, wasKeptFrom, document } of devices) {
    if (!document.status().isBehind) continue;
    if (!wasKeptFrom) throw new Error(`${name} misses entries that nobody kept from it`);
    told.add(name);
  }
}

/** What never left a room is sealed again with its author's next word (D11); so everybody hears, and says one. */
async function haveTheLastWord(world: World, staying: readonly Device[]): Promise<void> {
  for (const device of staying) {
    await learn(world, device);
    const fact = `${device.name} is here`;
    device.document.inner.getMap("facts").set(fact, true);
    device.noted.push(fact);
  }
}

/** Nothing that a device wrote after it was signed out is anywhere but on that device. */
function readFromOutside(world: World, fresh: Device): string | null {
  const facts = fresh.document.inner.getMap("facts");
  for (const { name, notedOut } of world.devices) {
    const found = notedOut.filter((fact) => facts.has(fact));
    if (found.length > 0) return `${name} was signed out, and everybody reads ${found.join(", ")}`;
  }
  return null;
}

/** Lets the stores do what they were asked. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise<void>((resolve) => void setImmediate(resolve));
}

async function settle(world: World, devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < SETTLE_ROUNDS; round++) {
    for (const device of devices) {
      world.connect(device);
      device.document.flush();
    }
    for (let line = world.network.busy[0]; line !== undefined; line = world.network.busy[0]) {
      while (line.deliver("up") || line.deliver("down"));
    }
    await turns(4);
    world.clock.advance(100);
    await turns(4);
    const isDone = devices.every(({ document }) => document.status().synced && document.status().saved === "saved");
    if (isDone && world.network.busy.length === 0) return;
  }
  const states = devices.map(({ name, document }) => `${name} ${JSON.stringify(document.status())}`);
  throw new Error(`did not settle: ${states.join("; ")}`);
}

function compare(devices: readonly Device[], fresh: Device): string | null {
  const expected = contentOf(fresh);
  for (const device of [...devices, fresh]) {
    const { pendingStructs, pendingDs } = device.document.inner.store;
    if (pendingStructs !== null || pendingDs !== null)
      return `${device.name} holds something that waits for what it lacks`;
  }
  const misses = [...devices, fresh].find(({ document }) => document.status().isBehind);
  if (misses !== undefined) return `${misses.name} misses something that everybody was shown`;
  for (const device of devices) {
    const found = contentOf(device);
    if (found !== expected) return `${device.name} has\n${found}\na fresh replica has\n${expected}`;
    const missing = device.noted.filter((fact) => !fresh.document.inner.getMap("facts").has(fact));
    if (missing.length > 0) return `${device.name} noted ${missing.join(", ")}, which is gone`;
  }
  const { quarantined, unopened } = fresh.document.status();
  for (const device of devices) {
    if (device.document.status().quarantined > 0)
      return `${device.name} quarantines ${device.document.status().quarantined}`;
    if (device.document.status().unopened !== unopened)
      return `${device.name} counts other unopened entries than ${unopened}`;
  }
  return quarantined > 0 ? `a fresh replica quarantines ${quarantined}` : null;
}

/** Both partners, on all devices, read one valid agreement, in which nothing that was suggested or said is lost. */
function compareAgreements(world: World, devices: readonly Device[]): string | null {
  const desks = devices.map((device) => ({ name: device.name, desk: world.deskOf(device) }));
  const [first] = desks;
  if (first === undefined) return null;
  const expected = agreementText(first.desk);
  for (const { name, desk } of desks) {
    const fault = agreementFault(desk, world.agreement) ?? agreementLoss(desk, world.agreement);
    if (fault !== null) return `${name}: ${fault}`;
    const found = agreementText(desk);
    if (found !== expected) return `${name} reads\n${found}\n${first.name} reads\n${expected}`;
  }
  return null;
}

/** Everything that a reader can tell apart, and the clocks beneath it. */
function contentOf({ document: { inner } }: Device): string {
  const vector = [...Y.decodeStateVector(Y.encodeStateVector(inner))].sort(([left], [right]) => left - right);
  const clauses = inner
    .getXmlFragment("clause")
    .toArray()
    .map((text) => (text instanceof Y.XmlText ? text.toDelta() : null));
  const sorted = (name: string) =>
    Object.entries(inner.getMap(name).toJSON()).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify({ clauses, marks: sorted("marks"), facts: sorted("facts").length, vector });
}
