import { isConnectionLost, sqlState } from "./storeProblem.ts";

/** Why a PostgreSQL database cannot be used, as a word for tests and a sentence for whoever starts the server. */
export type DatabaseFault =
  | "DATABASE_UNREACHABLE"
  | "DATABASE_UNTRUSTED"
  | "DATABASE_REFUSED"
  | "DATABASE_UNKNOWN"
  | "DATABASE_TOO_OLD"
  | "DATABASE_ENCODING"
  | "DATABASE_READ_ONLY"
  | "DATABASE_NO_RIGHTS"
  | "DATABASE_FULL"
  | "DATABASE_BUSY"
  | "DATABASE_NOT_OURS"
  | "DATABASE_HALF_MIGRATED"
  | "DATABASE_NEWER";

/** Its message is the whole of what is to be said, and holds nobody's password. */
export class DatabaseUnusable extends Error {
  readonly code: DatabaseFault;

  constructor(code: DatabaseFault, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** What a sentence may say of an address. */
export interface DatabasePlace {
  readonly user: string;
  readonly name: string;
  /** `host:port`. */
  readonly where: string;
}

export function placeOf(url: string): DatabasePlace {
  const { username, hostname, port, pathname, searchParams } = new URL(url);
  return {
    user: decodeURIComponent(username),
    name: decodeURIComponent(pathname.slice(1)),
    where: `${hostname || (searchParams.get("host") ?? "this machine")}:${port || "5432"}`,
  };
}

// Node's words for a certificate that does not hold.
const ABOUT_CERTIFICATES = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/;

function faultOf(error: Error, place: DatabasePlace): DatabaseUnusable | null {
  const { user, name, where } = place;
  switch (sqlState(error)) {
    // PostgreSQL's own words (appendix A of its manual): who, where, what right, what is full, what is busy.
    case "28P01":
    case "28000":
      return new DatabaseUnusable(
        "DATABASE_REFUSED",
        `PostgreSQL at ${where} does not let ${user} in: ${error.message}. Set the right name and password in DATABASE_URL, or let them in with pg_hba.conf.`,
      );
    case "3D000":
      return new DatabaseUnusable(
        "DATABASE_UNKNOWN",
        `PostgreSQL at ${where} has no database ${name}. Make it with: createdb --owner=${user} --encoding=UTF8 --template=template0 ${name}`,
      );
    case "42501":
      return new DatabaseUnusable(
        "DATABASE_NO_RIGHTS",
        `${user} may not make tables in the database ${name}. Make it theirs with: ALTER DATABASE ${name} OWNER TO ${user}`,
      );
    case "25006":
      return readOnly(place);
    case "53100":
      return new DatabaseUnusable(
        "DATABASE_FULL",
        `The disk of PostgreSQL at ${where} is full. Make room on it, and start again: nothing is lost.`,
      );
    case "53300":
      return new DatabaseUnusable(
        "DATABASE_BUSY",
        `PostgreSQL at ${where} has no connection left for this server. Raise its max_connections, or run fewer nodes.`,
      );
    case "55P03":
    case "57014":
      return new DatabaseUnusable(
        "DATABASE_BUSY",
        `The database ${name} at ${where} did not answer in time; perhaps another node is bringing it up to date. Start again in a moment.`,
      );
    case null:
    default:
      return faultOfConnection(error, place);
  }
}

/** PostgreSQL itself said nothing, or nothing that has a sentence. */
function faultOfConnection(error: Error, { where }: DatabasePlace): DatabaseUnusable | null {
  const code = "code" in error ? String(error.code) : "";
  if (ABOUT_CERTIFICATES.test(code) || /does not support SSL/.test(error.message))
    return new DatabaseUnusable(
      "DATABASE_UNTRUSTED",
      `PostgreSQL at ${where} was not trusted: ${error.message}. See sslmode and sslrootcert in DATABASE_URL (docs/operating.md).`,
    );
  if (isConnectionLost(error))
    return new DatabaseUnusable(
      "DATABASE_UNREACHABLE",
      `No PostgreSQL answers at ${where} (${code || error.message}). Start it, or set its address in DATABASE_URL.`,
    );
  return null;
}

export function readOnly({ name, where }: DatabasePlace): DatabaseUnusable {
  return new DatabaseUnusable(
    "DATABASE_READ_ONLY",
    `The database ${name} at ${where} can only be read: perhaps it is the copy of another one. Set the address of the one that is written to.`,
  );
}

/** With a sentence where there is one; anything unforeseen is passed on as it is. */
export function openFault(error: unknown, place: DatabasePlace): unknown {
  return error instanceof Error && !(error instanceof DatabaseUnusable) ? (faultOf(error, place) ?? error) : error;
}
