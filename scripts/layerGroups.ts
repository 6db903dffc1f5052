import type { Rolldown } from "vite";

/**
 * The program in layers, from the first page inwards: each is what its screens need beyond the layers before it, as one
 * file. By itself the bundler makes a file of whatever two screens share; that were a hundred requests on the way into
 * the agreement, and on a slow line each six of them cost one more round trip. A layer with two lists is what both need.
 */
const TODAY = ["app/inside/TodayRoute.tsx"];
const AGREEMENT = ["app/inside/signing/AgreementRoute.tsx"];
const LAYERS: readonly (readonly [name: string, entries: readonly string[], alsoOf?: readonly string[]])[] = [
  ["first", ["main.tsx"]],
  ["inside", ["app/inside/Inside.tsx", "features/pairing/JoinScreen.tsx"]],
  ["space", ["platform/space/spaceSubjects.ts"]],
  // Beginning, joining and asking the server what is due: after the words are there.
  ["verbs", ["platform/space/spaceVerbs.ts", "platform/space/reconcile.ts"]],
  ["places", TODAY, AGREEMENT],
  ["today", TODAY],
  ["agreement", AGREEMENT],
  ["editor", ["features/agreement/editor/ClauseEditor.tsx"]],
];

/** The outer layers come first: what a library fetches in its own old way then follows whoever needs it first. */
export function layerGroups(clientFolder: string): Rolldown.CodeSplittingGroup[] {
  let layers: ReadonlyMap<string, string> | null = null;
  return LAYERS.map(([layer], at) => ({
    debugName: layer,
    priority: LAYERS.length - at,
    name(id, graph) {
      layers ??= layersOf(clientFolder, (module) => graph.getModuleInfo(module)?.importedIds ?? []);
      return layers.get(id) === layer ? layer : null;
    },
  }));
}

function layersOf(folder: string, importsOf: (id: string) => readonly string[]): ReadonlyMap<string, string> {
  const layers = new Map<string, string>();
  for (const [layer, entries, others] of LAYERS) {
    const also = others === undefined ? null : reached(folder, others, importsOf);
    for (const id of reached(folder, entries, importsOf))
      if (!layers.has(id) && also?.has(id) !== false) layers.set(id, layer);
  }
  return layers;
}

function reached(
  folder: string,
  entries: readonly string[],
  importsOf: (id: string) => readonly string[],
): Set<string> {
  const there = new Set<string>();
  const waiting = entries.map((entry) => `${folder}/${entry}`);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (there.has(id)) continue;
    there.add(id);
    waiting.push(...importsOf(id));
  }
  return there;
}
