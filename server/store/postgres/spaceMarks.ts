import type { ConversationId, DeviceId, Slot, SpaceId } from "../../../shared/base/ids.ts";
import type { InvitationState } from "../store.ts";
import type { SpaceMark } from "../watchStore.ts";
import type { Ask, Row } from "./asking.ts";

/** One question for all spaces: nodes that hear nothing of each other ask it every second. Each part is one look into an index. */
const MARKS = `
  SELECT asked.space,
    (SELECT coalesce(max(n) + 1, 0) FROM log_records WHERE log_records.space = asked.space) AS records,
    ARRAY(SELECT device FROM devices WHERE devices.space = asked.space) AS devices,
    talk.conversation,
    (SELECT coalesce(max(seq) + 1, 0) FROM conversation_events WHERE conversation_events.conversation = talk.id) AS events,
    (SELECT coalesce(max(n) + 1, 0) FROM signing_entries WHERE signing_entries.space = asked.space) AS signed,
    (SELECT version FROM rings WHERE rings.space = asked.space AND slot = 'a') AS ring_a,
    (SELECT version FROM rings WHERE rings.space = asked.space AND slot = 'b') AS ring_b,
    link.invited_by, link.state
  FROM unnest($1::text[]) WITH ORDINALITY AS asked (space, place)
  LEFT JOIN LATERAL (SELECT id, conversation FROM conversations WHERE conversations.space = asked.space
                     ORDER BY id DESC LIMIT 1) AS talk ON true
  LEFT JOIN LATERAL (SELECT invited_by, state FROM invitations WHERE invitations.space = asked.space
                     ORDER BY id DESC LIMIT 1) AS link ON true
  ORDER BY asked.place`;

function markOf(row: Row): SpaceMark {
  // reason: names and words come from rows that the port wrote.
  const talk = row["conversation"] as ConversationId | null;
  const by = row["invited_by"] as Slot | null;
  return {
    space: row["space"] as SpaceId,
    records: Number(row["records"]),
    devices: row["devices"] as readonly DeviceId[],
    conversation: talk === null ? null : { id: talk, events: Number(row["events"]) },
    signed: Number(row["signed"]),
    rings: { a: Number(row["ring_a"] ?? 0), b: Number(row["ring_b"] ?? 0) },
    invitation: by === null ? null : { by, state: row["state"] as InvitationState },
  };
}

/** In the order in which they were asked for, also of spaces that are not there. */
export async function spaceMarks(ask: Ask, spaces: readonly SpaceId[]): Promise<readonly SpaceMark[]> {
  if (spaces.length === 0) return [];
  return (await ask(MARKS, [...spaces])).rows.map(markOf);
}
