/**
 * The addresses of PostgreSQL and Redis as settings. They carry passwords, so nothing that is said about a wrong one
 * repeats any of it.
 */
export const DATABASE_URL_SENTENCE =
  "DATABASE_URL must be an address of PostgreSQL such as postgres://user:password@host:5432/common_ground.";
export const REDIS_URL_SENTENCE = "REDIS_URL must be an address of Redis such as redis://user:password@host:6379.";
export const REDIS_ALONE_SENTENCE =
  "REDIS_URL connects servers that share one PostgreSQL: set DATABASE_URL too, or unset REDIS_URL.";

export function isDatabaseUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol) || !isReadable(url)) return false;
  // A socket's folder may stand in the place of a host's name.
  const host = url.hostname || (url.searchParams.get("host") ?? "");
  return host !== "" && /^\/[^/]+$/.test(url.pathname) && url.hash === "";
}

export function isRedisUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^rediss?:$/.test(url.protocol) || !isReadable(url)) return false;
  return url.hostname !== "" && /^(\/\d{0,2})?$/.test(url.pathname) && `${url.search}${url.hash}` === "";
}

/** Who keeps what is shared, for whoever reads the first lines: the name of a database and its host, and nobody's. */
export function databaseName(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  return `${decodeURIComponent(pathname.slice(1))} on ${hostname || searchParams.get("host")}`;
}

/** A password with a percent sign that was not written as %25 would break whoever reads it later. */
function isReadable({ username, password, pathname }: URL): boolean {
  try {
    decodeURIComponent(`${username}${password}${pathname}`);
    return true;
  } catch {
    return false;
  }
}
