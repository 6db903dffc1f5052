import { expect, it, vi } from "vitest";
import type { ConversationId, DeviceId, SpaceId } from "../shared/base/ids.ts";
import { startSpaceWatch, type WatchParts } from "./spaceWatch.ts";
import type { SpaceMark } from "./store/watchStore.ts";
import { createMovedClock } from "./testing/movedClock.ts";

const spaces = Array.from({ length: 40 }, (_, i) => `space-${i}` as SpaceId);
const DEVICE = "device" as DeviceId;

const markOf = (space: SpaceId): SpaceMark => ({
  space,
  records: 1,
  devices: [],
  conversation: { id: "talk" as ConversationId, events: 1 },
  signed: 0,
  rings: { a: 0, b: 0 },
  invitation: null,
});

function watchOver(parts: Partial<WatchParts>) {
  const closed: SpaceId[] = [];
  const here = vi.fn(() => new Map(spaces.map((space) => [space, new Set([DEVICE])] as const)));
  const nothing = (): void => undefined;
  const watch = startSpaceWatch({
    store: { spaceMarks: async (asked) => asked.map(markOf), readEvents: async () => [] },
    clock: createMovedClock(),
    log: { warn: nothing },
    bus: { isWhole: () => true, onUp: () => nothing },
    here,
    tell: {
      logGrew: nothing,
      invitationChanged: nothing,
      conversationGrew: nothing,
      signingGrew: nothing,
      ownChanged: nothing,
    },
    wireEvent: () => {
      throw new Error("nothing was said");
    },
    closeDevice: (space) => closed.push(space),
    accessChanged: async () => undefined,
    lookAgain: async () => undefined,
    ...parts,
  });
  return { watch, closed, here };
}

it("W76: a space that cannot be read keeps nobody else's revoked device connected, and is told of once", async () => {
  const warn = vi.fn();
  const accessChanged = async (space: SpaceId): Promise<void> => {
    if (space === spaces[0]) throw new Error("stored record 3 does not parse");
  };
  const { watch, closed } = watchOver({ accessChanged, log: { warn } });
  watch.look(null);
  await vi.waitFor(() => expect(closed).toEqual(spaces));
  watch.look(null);
  await vi.waitFor(() => expect(closed).toEqual([...spaces, ...spaces]));
  expect(warn).toHaveBeenCalledTimes(1);
  watch.stop();
});

it("W76: who is here is not counted anew for every space that was seen", async () => {
  const { watch, closed, here } = watchOver({});
  for (const round of [1, 2]) {
    watch.look(null);
    await vi.waitFor(() => expect(closed).toHaveLength(round * spaces.length));
  }
  for (const space of spaces) watch.look(space);
  await vi.waitFor(() => expect(closed).toHaveLength(3 * spaces.length));
  expect(here.mock.calls.length).toBeLessThan(spaces.length / 2);
  watch.stop();
});
