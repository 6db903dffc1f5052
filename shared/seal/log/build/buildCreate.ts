import { toBase64url } from "../../../base/base64url.ts";
import type { DocumentId, SpaceId } from "../../../base/ids.ts";
import type { Random } from "../../../base/random.ts";
import { sealGrant } from "../../grant.ts";
import { keyCommitment } from "../../keys/keyCommitment.ts";
import { partnerKeysFromSecret } from "../../keys/partnerKeys.ts";
import { type LogRecord, RECORD_LABEL } from "../record.ts";
import { buildPerson, type NewPerson } from "./buildPerson.ts";
import { signLogRecord, wholeMinutes } from "./signLogRecord.ts";

export interface NewSpace {
  readonly space: SpaceId;
  readonly sharedDocument: DocumentId;
  /** Of epoch 0: it goes under links only, and seals nothing that lasts. */
  readonly spaceKey: Uint8Array;
  readonly nowMs: number;
  readonly random: Random;
}

/**
 * The first record, signed by the root, which clients pin for ever. It grants the first space key to its author alone,
 * and commits to it, so that whoever joins later can see that they were given the key the record speaks of.
 */
export async function buildCreate(creator: NewPerson, made: NewSpace): Promise<LogRecord> {
  const { space, sharedDocument, spaceKey, nowMs, random } = made;
  const { box } = partnerKeysFromSecret(creator.partnerSecret);
  const grant = await sealGrant(spaceKey, box.publicKey, { space, epoch: 0, slot: "a", partnerEpoch: 0 });
  const body = {
    ...buildPerson(space, "a", creator, random),
    sharedDocument,
    commitment: toBase64url(keyCommitment(spaceKey, space, 0)),
    grants: { a: toBase64url(grant), b: null },
  };
  const place = { label: RECORD_LABEL, space, n: 0, previous: null, at: wholeMinutes(nowMs), author: "a" as const };
  return signLogRecord({ ...place, type: "create", body }, creator.kit.root.secretKey);
}
