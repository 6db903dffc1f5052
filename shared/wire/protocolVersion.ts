/**
 * The version of what travels between client and server. Raise it when a schema changes and write the new
 * fingerprint into `protocolVersion.test.ts`: a client of the old version would be refused or, worse, misread.
 */
export const PROTOCOL_VERSION = 4;
