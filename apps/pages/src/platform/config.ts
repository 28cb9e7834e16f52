import { z } from 'zod';

const schema = z.object({
  PAGES_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  PAGES_HOST: z.string().default('127.0.0.1'),
  /** As vern_pages. */
  PAGES_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, { error: 'must start with postgres://' }),
  /** Address of this server as visitors see it. */
  PAGES_URL: z.url().default('http://localhost:3001'),
  /** Address of the dashboard, which shows documents in frames. */
  PUBLIC_URL: z.url().optional(),
  /** Folder of the last good copies. */
  PAGES_CACHE_DIR: z.string().min(1),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface PagesConfig {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Without a slash at the end. */
  readonly pagesUrl: string;
  readonly dashboardOrigin: string | undefined;
  readonly cacheDir: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export const CONFIG = Symbol('PagesConfig');

/** Reads the environment. Throws one line per bad key, naming the key and never its value. */
export function readConfig(env: NodeJS.ProcessEnv): PagesConfig {
  const result = schema.safeParse(env);
  if (!result.success) {
    throw new Error(
      result.error.issues.map((issue) => `Environment variable ${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const { data } = result;
  return {
    port: data.PAGES_PORT,
    host: data.PAGES_HOST,
    databaseUrl: data.PAGES_DATABASE_URL,
    pagesUrl: data.PAGES_URL.replace(/\/+$/, ''),
    dashboardOrigin: data.PUBLIC_URL === undefined ? undefined : new URL(data.PUBLIC_URL).origin,
    cacheDir: data.PAGES_CACHE_DIR,
    logLevel: data.LOG_LEVEL,
  };
}
