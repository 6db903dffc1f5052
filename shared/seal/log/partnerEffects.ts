import { equalBytes } from "../../base/bytes.ts";
import type { DocumentId, Slot } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Effect } from "./effect.ts";
import type { LogProblem } from "./logProblem.ts";
import { type RecordOf, recordHash } from "./record.ts";
import { nextPrivateRoom, toBytes } from "./roomEffects.ts";
import type { PartnerState, SpaceState } from "./spaceState.ts";

/** How partners come in, and how their keys are succeeded. */

export function firstPartner(record: RecordOf<"create">): Result<PartnerState, LogProblem> {
  return partnerOf("a", record, 0);
}

/** Two different people: a root, key or document that is in the space already is refused. */
export function secondPartner(state: SpaceState, record: RecordOf<"join">): Result<PartnerState, LogProblem> {
  const partner = partnerOf("b", record, state.epoch);
  if (!partner.ok) return partner;
  const { root, signing, box, privateDocument } = partner.value;
  const { a } = state.partners;
  const isTaken =
    equalBytes(root, a.root) ||
    a.signers.some(({ publicKey }) => equalBytes(signing, publicKey)) ||
    equalBytes(box, a.box) ||
    [state.sharedDocument, a.privateDocument].includes(privateDocument);
  return isTaken ? fail("record-not-allowed") : partner;
}

/**
 * New keys by the root, or by the signing key before them. A root-signed one supersedes whatever a thief
 * did with stolen keys, because only the root's owner can write it; one that no root signed changes what
 * safety words say, so the two people compare again.
 */
export function succession(
  state: SpaceState,
  record: RecordOf<"partner-secret">,
  author: PartnerState,
): Result<Effect, LogProblem> {
  const { certificate, wrappedSecret } = record.body;
  if (certificate.partnerEpoch !== author.partnerEpoch + 1) return fail("record-skips");
  const signer = certificate.certifiedBy === "root" ? author.root : author.signing;
  const signing = toBytes(certificate.signing);
  const others = [state.partners.a, state.partners.b].flatMap((partner) => partner?.signers ?? []);
  if (others.some(({ publicKey }) => equalBytes(publicKey, signing))) return fail("record-not-allowed");
  const { partnerEpoch } = certificate;
  const ended = author.signers.map((past) => (past.toEpoch === null ? { ...past, toEpoch: state.epoch } : past));
  const partner: PartnerState = {
    ...author,
    signing,
    box: toBytes(certificate.box),
    partnerEpoch,
    signers: [...ended, { publicKey: signing, partnerEpoch, fromEpoch: state.epoch, toEpoch: null }],
    wrappedSecret,
    owesEpoch: true,
  };
  const changesWords = state.confirmed && certificate.certifiedBy === "signing";
  const compared = changesWords ? [...state.compared, recordHash(record)] : state.compared;
  return ok({ next: nextPrivateRoom({ ...state, compared }, partner, record), signer });
}

function partnerOf(slot: Slot, record: RecordOf<"create" | "join">, epoch: number): Result<PartnerState, LogProblem> {
  const { body } = record;
  const { certificate } = body;
  const root = toBytes(body.root);
  if (certificate.partnerEpoch !== 0 || certificate.certifiedBy !== "root") return fail("record-not-certified");
  const signing = toBytes(certificate.signing);
  return ok({
    slot,
    root,
    recovery: toBytes(body.recovery),
    signing,
    box: toBytes(certificate.box),
    partnerEpoch: 0,
    privateDocument: body.privateDocument as DocumentId,
    signers: [{ publicKey: signing, partnerEpoch: 0, fromEpoch: epoch, toEpoch: null }],
    wrappedSecret: body.wrappedSecret,
    owesEpoch: false,
    revokedDevices: [],
    pdfKeys: [],
  });
}
