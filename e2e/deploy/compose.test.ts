import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../server/settings.ts";
import {
  COMPOSE_FILES,
  environmentIn,
  filledIn,
  pathOf,
  readCompose,
  type Service,
  serviceOf,
  textOf,
  variablesIn,
} from "./deployFiles.ts";

const FILLED = {
  ...environmentIn("deploy/.env.example"),
  POSTGRES_PASSWORD: "6a1f",
  REDIS_PASSWORD: "9b2e",
};

/** What the server reads, by its own schema; what the other three read is theirs. */
const SETTINGS = [...textOf("server/settings.ts").matchAll(/^ {2}([A-Z_]+): z\./gm)].map(([, name = ""]) => name);
const isOurs = ({ image }: Service): boolean => image.startsWith("common-ground:");
const servicesIn = (path: string): readonly (readonly [string, Service])[] =>
  Object.entries(readCompose(path).services);

describe.each(COMPOSE_FILES)("%s", (path) => {
  it.each(servicesIn(path))(
    "V255: %s has a read-only root, no rights beyond its work, and cannot get more",
    (name, service) => {
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(["ALL"]);
      expect(service.cap_add).toEqual(name === "caddy" ? ["NET_BIND_SERVICE"] : []);
      expect(service.security_opt).toEqual(["no-new-privileges:true"]);
      // Ours says so in its image; Caddy begins as root to listen on 80 and 443, with no other right of root's.
      if (name !== "caddy" && !isOurs(service)) expect(service.user).toMatch(/^(postgres|redis)$/);
      expect(JSON.stringify(service)).not.toMatch(/privileged|docker[.]sock|network_mode|"pid"|"ipc"/);
    },
  );

  it("V256: only Caddy is reached from outside; database and Redis are on a network that leads nowhere", () => {
    const { networks } = readCompose(path);
    for (const [name, { ports, networks: own }] of servicesIn(path)) {
      expect([name, ports]).toEqual([name, name === "caddy" ? ["80:80", "443:443", "443:443/udp"] : []]);
      expect(own.filter((network) => !(network in networks))).toEqual([]);
      if (["database", "redis"].includes(name))
        expect(own.map((network) => networks[network]?.internal)).toEqual([true]);
    }
  });

  it("V257: every variable is in .env.example, and what has no default stops with a sentence", () => {
    const text = textOf(path);
    const example = environmentIn("deploy/.env.example");
    expect(variablesIn(text).filter((name) => !(name in example))).toEqual([]);
    for (const [all] of text.matchAll(/\$\{[^}]+\}/g)) expect(all).toMatch(/:-|:\?set \w+ in \.env/);
    for (const secret of ["POSTGRES_PASSWORD", "REDIS_PASSWORD", "SPACE_CREATION_TOKEN"])
      expect(example[secret]).toBe("");
  });

  it("V257: the server takes each of its settings, under a name that it knows", () => {
    expect(SETTINGS.length).toBeGreaterThan(15);
    for (const [, service] of servicesIn(path).filter(([, one]) => isOurs(one))) {
      expect(Object.keys(service.environment).filter((name) => !SETTINGS.includes(name))).toEqual([]);
      const values = Object.entries(service.environment).map(([name, value]) => [name, filledIn(value, FILLED)]);
      const parsed = parseSettings(Object.fromEntries(values));
      expect(parsed).toMatchObject({ ok: true, value: { publicUrl: "https://cg.example", trustedProxies: 1 } });
    }
  });

  it("V258: every image is pinned, and every path, volume and service that is named exists", () => {
    const file = readCompose(path);
    for (const [, service] of servicesIn(path)) {
      if (!isOurs(service)) expect(service.image).toMatch(/^[a-z]+:\d+[.]\d+([.]\d+)?-[a-z]+$/);
      if (service.build !== undefined) {
        expect(existsSync(pathOf(join("deploy", service.build.context, service.build.dockerfile)))).toBe(true);
      }
      for (const [from = ""] of service.volumes.map((volume) => volume.split(":"))) {
        expect(from.startsWith("./") ? existsSync(pathOf(join("deploy", from))) : from in file.volumes).toBe(true);
      }
      for (const [needed, { condition }] of Object.entries(service.depends_on)) {
        const other = serviceOf(file, needed);
        // The health of ours is asked by its image.
        if (condition === "service_healthy") expect(isOurs(other) || other.healthcheck !== undefined).toBe(true);
      }
    }
  });

  it("V258: a node is given the time that its stop takes", () => {
    for (const [, service] of servicesIn(path).filter(([, one]) => isOurs(one))) {
      const delay = Number(service.environment["STOP_DELAY_SECONDS"] ?? 0);
      expect(Number(service.stop_grace_period?.replace("s", ""))).toBeGreaterThan(delay + 5);
    }
  });
});

describe("deploy/compose.yaml", () => {
  const file = readCompose("deploy/compose.yaml");

  it("V259: the two nodes are alike, and keep nothing on a disk of their own", () => {
    expect(serviceOf(file, "app-1")).toEqual(serviceOf(file, "app-2"));
    expect(serviceOf(file, "app-1").volumes).toEqual([]);
  });

  it("V259: Redis has no disk to keep anything on", () => {
    const redis = serviceOf(file, "redis");
    expect(redis.volumes).toEqual([]);
    expect(redis.tmpfs.some((place) => place.startsWith("/data:"))).toBe(true);
    expect(redis["mem_limit"]).toBe(redis["memswap_limit"]);
  });
});

describe("deploy/README.md", () => {
  it("V258: names files, services and programs that exist", () => {
    const text = textOf("deploy/README.md");
    const files = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, path = ""]) => join("deploy", path));
    const programs = [...text.matchAll(/\bnode (\S+[.]ts)/g)].map(([, path = ""]) => path);
    expect(programs.length).toBeGreaterThan(1);
    expect([...files, ...programs].filter((path) => !existsSync(pathOf(path)))).toEqual([]);
    for (const [, path = "", service = ""] of text.matchAll(/-f (\S+) (?:exec|run)(?: -T| --rm)? (\S+)/g)) {
      expect(Object.keys(readCompose(path).services)).toContain(service);
    }
  });
});
