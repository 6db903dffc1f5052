import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { OutgrownRoom } from "../document/sealedDocument.ts";
import type { Api } from "../http/createApi.ts";
import type { Network } from "../http/network.ts";
import { openPageDesk } from "../signing/desk/openPageDesk.ts";
import type { PageDeskPorts } from "../signing/desk/pageDeskPorts.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { beginGeneration } from "./generations.ts";
import { hasJustAnswered } from "./hasJustAnswered.ts";
import type { Held } from "./held.ts";
import { isFrozen } from "./isFrozen.ts";
import { letGoOfAside, letGoOfBegun } from "./letGo.ts";
import { createLine, type Line } from "./line.ts";
import { type HeadsTrouble, watchLogHeads } from "./logHeads.ts";
import { keepNaming } from "./naming.ts";
import { nextLookMs } from "./nextLook.ts";
import { publishPdfKey } from "./publishPdfKey.ts";
import { type SpaceConversations, spaceConversations } from "./spaceConversations.ts";
import { type SpaceDocuments, spaceDocuments } from "./spaceDocuments.ts";
import { type SpaceSigning, spaceSigning } from "./spaceSigning.ts";
import type { SpaceView } from "./spaceView.ts";
import { type ViewInputs, viewOf } from "./viewOf.ts";

/** What is open while a space is open, and the line that all of it shares: each tells the others what it heard. */
export interface SpaceSubjects {
  readonly documents: SpaceDocuments;
  readonly talks: SpaceConversations;
  readonly signing: SpaceSigning;
  readonly line: Line;
  headsTrouble(): HeadsTrouble | null;
  /** Brings the name that was chosen just now into the shared document. */
  publishName(): void;
  viewOf(inputs: ViewInputs): SpaceView;
  nextLookMs(held: Held): number | null;
  /** Opens, moves or hands on what the log and the keys here say now. */
  follow(held: Held): Promise<void>;
  /** Everything opened is forgotten, the line first; done when what was typed is sealed and on the disk. */
  close(): Promise<void>;
}

/** What a tab does because a subject said so: it comes with the subjects, and is handed to the tab when it is time. */
const STEPS = { letGoOfBegun, letGoOfAside, beginGeneration, publishPdfKey };
export type Steps = typeof STEPS;

export interface SubjectsOptions {
  readonly network: Network;
  readonly clock: Clock;
  readonly random: Random;
  readonly documentsName: string;
  readonly api: () => Api;
  readonly print: PageDeskPorts["print"];
  readonly publish: (
    key: Parameters<PageDeskPorts["publish"]>[0],
    steps: Steps,
  ) => ReturnType<PageDeskPorts["publish"]>;
  readonly held: () => Held | null;
  readonly problem: () => ProblemWord | null;
  readonly wordsCompared: () => boolean;
  readonly sync: () => Promise<void>;
  /** Something that a screen shows may be different. */
  readonly onChange: () => void;
  /** The line came or went. */
  readonly onLine: () => void;
  /** The shared document has news of where it stands. */
  readonly onShared: (steps: Steps) => void;
  /** The private one has, perhaps that it is saved. */
  readonly onMineSaved: (steps: Steps) => void;
  readonly onRoomOutgrown: (left: OutgrownRoom, steps: Steps) => void;
}

/**
 * Wired here and nowhere else, because they need each other in a circle: what conversations have come to is said in the
 * documents' openers, what the openers say is compared with the log, and the log decides which room is open.
 */
export function spaceSubjects(options: SubjectsOptions): SpaceSubjects {
  const { network, clock, random, documentsName: databaseName, onChange, problem, sync } = options;
  const documents = spaceDocuments({
    clock,
    random,
    databaseName,
    socket: { serverUrl: network.serverUrl.replace(/^http/, "ws"), WebSocket: network.WebSocket },
    onChange,
    onPeople() {
      options.onShared(STEPS);
      naming.soon();
      talks.onClaims();
    },
    conversationHeads: (which) => talks.heads(which),
    onLogHead: (head) => heads.heard(head),
    onRoomOutgrown: (left) => options.onRoomOutgrown(left, STEPS),
    onMineSaved() {
      talks.onClaims();
      options.onMineSaved(STEPS);
      if (hasJustAnswered(documents.mine)) line.heard(true);
    },
  });
  const heads = watchLogHeads({ clock, refresh: sync, isOnline: () => line.isOnline(), onChange });
  const naming = keepNaming(clock, documents, options.held);
  const hearing = { onChange: options.onLine, onNews: () => void sync() };
  const line = createLine(network, { clock, random }, hearing, () => [talks, signing]);
  const talks = spaceConversations({
    databaseName,
    clock,
    random,
    ask: (question, request) => line.ask(question, request),
    refreshLog: () => void sync(),
    claims: () => documents.conversationClaims(),
    onChange,
  });
  const signing = spaceSigning({
    databaseName,
    clock,
    random,
    api: options.api,
    desk: (keyName) =>
      openPageDesk({ keyName, clock, random, print: options.print, publish: (key) => options.publish(key, STEPS) }),
    refreshLog: sync,
    wordsCompared: options.wordsCompared,
    problem,
    onChange,
  });

  return {
    documents,
    talks,
    signing,
    line,
    headsTrouble: heads.trouble,
    publishName: naming.chosen,
    viewOf,
    nextLookMs: (held) => nextLookMs(held, line.isOnline(), clock, random),
    async follow(held) {
      // Before the documents, whose openers say how far the conversations have come.
      talks.follow(held);
      signing.follow(held);
      heads.follow(held);
      const hasLeft = held.device.left !== undefined;
      await documents.follow(held, !isFrozen(problem()) && problem() !== "device-not-known" && !hasLeft);
      naming.soon();
      if (hasLeft) line.close();
      else line.follow(held.device.standing === "registered" ? held.device.space : null);
    },
    close() {
      naming.stop();
      line.close();
      talks.close();
      signing.close();
      heads.close();
      return documents.destroy();
    },
  };
}
