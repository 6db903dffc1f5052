import * as Y from "yjs";
import { undoFor } from "../../client/platform/document/testing/undoFor.ts";
import { agreementFault } from "./agreementRules.ts";
import { agreementStep } from "./agreementSteps.ts";
import { backUp, learn, rollBack, rotate } from "./keySteps.ts";
import { keepBack, showAll } from "./hostSteps.ts";
import { replay, tamper } from "./tamper.ts";
import type { Device, World } from "./world.ts";

/** One thing that happens, told so that a failed run can be read. */
type Step = (world: World, device: Device) => Promise<string> | string;

const WORDS = ["we ", "knock ", "before ", "each ", "other ", "evening ", "no ", "phones ", "at ", "dinner "];

export function clauseOf(device: Device): Y.XmlText {
  const fragment = device.document.inner.getXmlFragment("clause");
  const [first] = fragment.toArray();
  if (first instanceof Y.XmlText) return first;
  const text = new Y.XmlText();
  fragment.insert(0, [text]);
  return text;
}

const type: Step = ({ random }, device) => {
  const text = clauseOf(device);
  const at = random.upTo(text.length + 1);
  const word = WORDS[random.upTo(WORDS.length)] ?? "";
  text.insert(at, word);
  return `types "${word}" at ${at}`;
};

const erase: Step = ({ random }, device) => {
  const text = clauseOf(device);
  if (text.length === 0) return "has nothing to erase";
  const at = random.upTo(text.length);
  const length = Math.min(text.length - at, 1 + random.upTo(6));
  text.delete(at, length);
  return `erases ${length} at ${at}`;
};

const format: Step = ({ random }, device) => {
  const text = clauseOf(device);
  if (text.length === 0) return "has nothing to format";
  const at = random.upTo(text.length);
  const length = Math.min(text.length - at, 1 + random.upTo(9));
  const strong = random.upTo(2) === 0 ? true : null;
  text.format(at, length, { strong });
  return `formats ${length} at ${at} as ${strong === null ? "plain" : "strong"}`;
};

const mark: Step = ({ random }, device) => {
  const marks = device.document.inner.getMap<number>("marks");
  const point = `point ${random.upTo(4)}`;
  if (marks.has(point) && random.upTo(3) === 0) {
    marks.delete(point);
    return `takes the mark off ${point}`;
  }
  marks.set(point, random.upTo(100));
  return `marks ${point}`;
};

const note: Step = ({ random }, device) => {
  const fact = `${device.name} ${device.noted.length} ${random.upTo(1e9)}`;
  device.document.inner.getMap("facts").set(fact, true);
  (device.isOut ? device.notedOut : device.noted).push(fact);
  return `notes "${fact}"`;
};

const undo: Step = (_world, device) => {
  const text = clauseOf(device);
  const manager = undoFor([text]);
  text.insert(0, "oops ");
  manager.undo();
  manager.destroy();
  return "writes and undoes";
};

const flush: Step = (_world, device) => {
  device.document.flush();
  return "flushes";
};

const deliver: Step = ({ random, network }) => {
  let count = 0;
  for (let left = 1 + random.upTo(12); left > 0; left--) {
    const busy = network.busy;
    const line = busy[random.upTo(Math.max(1, busy.length))];
    if (line?.deliver(random.upTo(2) === 0 ? "up" : "down")) count++;
  }
  return `(the network delivers ${count})`;
};

const passTime: Step = ({ random, clock }) => {
  const ms = random.upTo(5) === 0 ? 1_000 + random.upTo(9_000) : 1 + random.upTo(40);
  clock.advance(ms);
  return `(${ms} ms pass)`;
};

/** Long enough for somebody who misses something to be told. */
const passMinutes: Step = ({ random, clock }) => {
  const ms = 5_000 + random.upTo(60_000);
  clock.advance(ms);
  return `(${ms} ms pass)`;
};

const cut: Step = (world, device) => {
  const isLost = world.random.upTo(2) === 0;
  world.cut(device, isLost);
  return isLost ? "loses the line and what was on it" : "loses the line, what it sent arrives late";
};

const reconnect: Step = (world, device) => {
  world.connect(device);
  return "connects";
};

const compact: Step = async (_world, device) => `compacts: ${await device.document.compactNow()}`;

const reload: Step = async (world, device) => {
  await world.reload(device);
  if (world.random.upTo(3) > 0) world.connect(device);
  return "reloads the page";
};

const hide: Step = ({ random }, device) => {
  const on = random.upTo(2) === 0;
  device.document.setPresence(on);
  return `turns presence ${on ? "on" : "off"}`;
};

const restart: Step = async (world) => {
  await world.restartRelay();
  return "(the server restarts)";
};

const compactStore: Step = async (world) => {
  await world.compactStore();
  return "(the server compacts its log)";
};

/** "Saved" is never said early: what a device noted is then in what the server's disk holds. */
const checkSaved: Step = async (world, device) => {
  if (device.document.status().saved !== "saved" || world.isSetBack) return "is not all saved, or was once";
  const facts = await world.factsOnDisk(device.era);
  const missing = device.noted.filter((fact) => device.document.inner.getMap("facts").has(fact) && !facts.has(fact));
  if (missing.length > 0) throw new Error(`${device.name} says saved, and the server lacks ${missing.join(", ")}`);
  return "says saved, and it is";
};

/** Whoever reads at any moment, connected or not, reads a valid agreement in which no answer outlived an edit. */
const readAgreement: Step = (world, device) => {
  const fault = agreementFault(world.deskOf(device), world.agreement);
  if (fault !== null) throw new Error(`${device.name}: ${fault}`);
  return "reads the agreement";
};

/** What a lost device had not sent is lost with it, and nobody could tell what of the agreement should be there. */
const LEAVES_IT = "leaves the agreement alone";

const WEIGHTED: readonly (readonly [number, Step])[] = [
  [30, type],
  [90, (world, device) => (device.isSpare ? LEAVES_IT : agreementStep(world, device))],
  [6, readAgreement],
  [10, erase],
  [5, format],
  [6, mark],
  [6, note],
  [2, undo],
  [10, flush],
  [40, deliver],
  [14, passTime],
  [4, cut],
  [8, reconnect],
  [3, compact],
  [2, reload],
  [1, hide],
  [1, restart],
  [1, compactStore],
  [2, tamper],
  [4, checkSaved],
];

/** With new keys, a device that is signed out, and a server that is set back. */
const WITH_KEYS: readonly (readonly [number, Step])[] = [
  ...WEIGHTED,
  [3, rotate],
  [10, learn],
  [1, backUp],
  [1, rollBack],
];

/** With a host that keeps entries from some devices, and shows old ones again. */
const WITH_HOST: readonly (readonly [number, Step])[] = [
  ...WEIGHTED,
  [6, keepBack],
  [1, showAll],
  [2, replay],
  [12, passMinutes],
];

export type Schedule = "plain" | "keys" | "host";
const STEPS_OF: Readonly<Record<Schedule, readonly (readonly [number, Step])[]>> = {
  plain: WEIGHTED,
  keys: WITH_KEYS,
  host: WITH_HOST,
};

export async function randomStep(world: World, schedule: Schedule): Promise<string> {
  const device = world.devices[world.random.upTo(world.devices.length)];
  const steps = STEPS_OF[schedule];
  let ticket = world.random.upTo(steps.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, step] of steps) {
    ticket -= weight;
    if (ticket < 0 && device !== undefined) return `${device.name} ${await step(world, device)}`;
  }
  throw new Error("the weights do not add up");
}
