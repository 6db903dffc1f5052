import type * as z from "zod/mini";
import { emptyRequest } from "./answer.ts";
import {
  createInvitationAnswer,
  createInvitationRequest,
  endInvitationAnswer,
  endInvitationRequest,
  joinInvitationAnswer,
  joinInvitationRequest,
  lookInvitationAnswer,
  lookInvitationRequest,
} from "./invitations.ts";
import { eraseOwnAnswer, eraseOwnRequest } from "./leaving.ts";
import {
  endLinkAnswer,
  endLinkRequest,
  giveLinkAnswer,
  giveLinkRequest,
  openLinkAnswer,
  openLinkRequest,
  signOutAnswer,
  signOutRequest,
  takeLinkAnswer,
  takeLinkRequest,
} from "./links.ts";
import { appendLogAnswer, appendLogRequest, readLogAnswer, readLogRequest } from "./log.ts";
import { handKeysAnswer, handKeysRequest, takeKeysAnswer, takeKeysRequest } from "./keys.ts";
import { meAnswer } from "./me.ts";
import { askRecoveryAnswer, askRecoveryRequest, recoverAnswer, recoverRequest } from "./recovery.ts";
import { readRingAnswer, writeRingAnswer, writeRingRequest } from "./ring.ts";
import { appendSigningAnswer, appendSigningRequest, readSigningAnswer, readSigningRequest } from "./signing.ts";
import { donePushAnswer, pushKeyAnswer, subscribePushRequest } from "./push.ts";
import { createSpaceAnswer, createSpaceRequest } from "./spaces.ts";

/** The table of contents of the HTTP API: each is `POST /api/<name>`, JSON in and JSON out. */
// POST for all of them: an address is kept in logs and histories, a body is not. Who asks stands in the cookie
// alone.
export const ENDPOINTS = {
  "spaces/create": { request: createSpaceRequest, answer: createSpaceAnswer },
  "log/read": { request: readLogRequest, answer: readLogAnswer },
  "log/append": { request: appendLogRequest, answer: appendLogAnswer },
  "signing/read": { request: readSigningRequest, answer: readSigningAnswer },
  "signing/append": { request: appendSigningRequest, answer: appendSigningAnswer },
  "invitations/create": { request: createInvitationRequest, answer: createInvitationAnswer },
  "invitations/look": { request: lookInvitationRequest, answer: lookInvitationAnswer },
  "invitations/join": { request: joinInvitationRequest, answer: joinInvitationAnswer },
  "invitations/end": { request: endInvitationRequest, answer: endInvitationAnswer },
  "leaving/erase": { request: eraseOwnRequest, answer: eraseOwnAnswer },
  "ring/read": { request: emptyRequest, answer: readRingAnswer },
  "ring/write": { request: writeRingRequest, answer: writeRingAnswer },
  "keys/hand": { request: handKeysRequest, answer: handKeysAnswer },
  "keys/take": { request: takeKeysRequest, answer: takeKeysAnswer },
  "links/open": { request: openLinkRequest, answer: openLinkAnswer },
  "links/give": { request: giveLinkRequest, answer: giveLinkAnswer },
  "links/take": { request: takeLinkRequest, answer: takeLinkAnswer },
  "links/end": { request: endLinkRequest, answer: endLinkAnswer },
  "recovery/ask": { request: askRecoveryRequest, answer: askRecoveryAnswer },
  "recovery/recover": { request: recoverRequest, answer: recoverAnswer },
  "devices/sign-out": { request: signOutRequest, answer: signOutAnswer },
  "push/key": { request: emptyRequest, answer: pushKeyAnswer },
  "push/subscribe": { request: subscribePushRequest, answer: donePushAnswer },
  "push/unsubscribe": { request: emptyRequest, answer: donePushAnswer },
  "push/tell": { request: emptyRequest, answer: donePushAnswer },
  me: { request: emptyRequest, answer: meAnswer },
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
export type RequestOf<Name extends EndpointName> = z.infer<(typeof ENDPOINTS)[Name]["request"]>;
export type AnswerOf<Name extends EndpointName> = z.infer<(typeof ENDPOINTS)[Name]["answer"]>;
export type SuccessOf<Name extends EndpointName> = Extract<AnswerOf<Name>, { ok: true }>;
