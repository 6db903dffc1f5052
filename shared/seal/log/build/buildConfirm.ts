import { fail, ok, type Result } from "../../../base/result.ts";
import { isJoinGenuine } from "../../invitation/joinMac.ts";
import { type LogRecord, type RecordOf, recordHash } from "../record.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/**
 * The inviter's client says yes to a joiner, by the everyday signing key (the kit is away by now). It
 * needs the link's key because the mac is checked here and nowhere else: a server that let a stranger in
 * without the link stops at this line.
 */
export function buildConfirm(
  authorship: Authorship,
  join: RecordOf<"join">,
  linkKey: Uint8Array,
): Result<LogRecord, "join-not-genuine"> {
  const hash = recordHash(join);
  if (hash !== authorship.state.joinHash || !isJoinGenuine(linkKey, join)) return fail("join-not-genuine");
  return ok(nextRecord(authorship, "confirm", { root: join.body.root, join: hash }));
}
