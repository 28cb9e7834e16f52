import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, { error: 'must start with postgres://' });

/** Everything the API and the worker read from the environment. */
const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** As vern_api. */
  API_DATABASE_URL: postgresUrl,
  /** As vern_owner; the worker's queue only. */
  JOBS_DATABASE_URL: postgresUrl.optional(),
  /** Address of the dashboard as people see it, for links in mail. */
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** Address of the pages server as visitors see it. */
  PAGES_URL: z.url().default('http://localhost:3001'),
  /** Address of the Norwegian business register. */
  REGISTER_URL: z.url({ protocol: /^https?$/ }).default('https://data.brreg.no'),
  SMTP_URL: z.url().default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().default('Vern <ikke-svar@vern.example>'),
  /** Folder of the built dashboard; none is served when empty. */
  DASHBOARD_DIR: z.string().optional(),
  /** Addresses or subnets of the proxies in front, comma-separated: whose word on a caller's address is taken. */
  TRUST_PROXY: z.string().default('loopback'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly jobsDatabaseUrl: string | undefined;
  readonly publicUrl: string;
  readonly pagesUrl: string;
  readonly registerUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly dashboardDir: string | undefined;
  readonly trustProxy: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export const CONFIG = Symbol('Config');

/** Reads the environment. Throws one line per bad key, naming the key and never its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const result = schema.safeParse(env);
  if (!result.success) {
    throw new Error(
      result.error.issues.map((issue) => `Environment variable ${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.API_DATABASE_URL,
    jobsDatabaseUrl: data.JOBS_DATABASE_URL,
    publicUrl: data.PUBLIC_URL.replace(/\/$/, ''),
    pagesUrl: data.PAGES_URL.replace(/\/$/, ''),
    registerUrl: data.REGISTER_URL.replace(/\/$/, ''),
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    dashboardDir: data.DASHBOARD_DIR,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
  };
}
