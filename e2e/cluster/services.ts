import { type PrivatePostgres, startPrivatePostgres } from "../../server/testing/privatePostgres.ts";
import { type PrivateRedis, startPrivateRedis } from "../../server/testing/privateRedis.ts";

/** The two engines behind the nodes, for this process alone; both are gone when it ends, however it ends. */
export interface Services {
  readonly postgres: PrivatePostgres;
  readonly redis: PrivateRedis;
  /** What nodes of one cluster are given: a database of their own on these engines. */
  environment(): Promise<ServiceUrls>;
  stop(): Promise<void>;
}

export interface ServiceUrls extends Readonly<Record<string, string>> {
  readonly DATABASE_URL: string;
  readonly REDIS_URL: string;
}

export async function startServices(settings: Readonly<Record<string, string>> = {}): Promise<Services> {
  const postgres = await startPrivatePostgres(settings);
  const redis = await startPrivateRedis().catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  return {
    postgres,
    redis,
    environment: async () => ({ DATABASE_URL: await postgres.createDatabase(), REDIS_URL: redis.url }),
    async stop() {
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}
