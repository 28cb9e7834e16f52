import { resolve } from 'node:path';
import { z } from 'zod';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'must be a number from 1 to 65535' })
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, { error: 'must be a number from 1 to 65535' });

/** What the command line needs too: which database. */
const databaseSchema = z.object({
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, {
      error:
        'must be postgres://user:password@host:port/database, with special characters in user and password as %40 for @',
    })
    .optional(),
});

const schema = databaseSchema.extend({
  PORT: port.default(3000),
  PAGES_PORT: port.default(3001),
  MAIL_PORT: port.default(3002),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
  REGISTER_URL: z.url({ protocol: /^https?$/, error: 'must be an address with http:// or https://' }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
});

export interface DatabaseSettings {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

export interface Settings extends DatabaseSettings {
  readonly port: number;
  readonly pagesPort: number;
  readonly mailPort: number;
  readonly demo: boolean;
  /** Another business register than the real one. */
  readonly registerUrl: string | undefined;
  readonly logLevel: string;
}

/** Something to tell the person who started us, in one line, before stopping. */
export class StartProblem extends Error {}

/** Reads the environment. Throws StartProblem naming the key and what is allowed, never its value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const data = parse(schema, env);
  return {
    ...database(data),
    port: data.PORT,
    pagesPort: data.PAGES_PORT,
    mailPort: data.MAIL_PORT,
    demo: data.DEMO === '1',
    registerUrl: data.REGISTER_URL,
    logLevel: data.LOG_LEVEL,
  };
}

/** Reads which database only; what else stands in the environment does not matter. Throws StartProblem as `readSettings` does. */
export function readDatabaseSettings(env: NodeJS.ProcessEnv): DatabaseSettings {
  return database(parse(databaseSchema, env));
}

function parse<T>(shape: z.ZodType<T>, env: NodeJS.ProcessEnv): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw new StartProblem(
    `${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}.`,
  );
}

function database({ DATA_DIR, DATABASE_URL }: z.infer<typeof databaseSchema>): DatabaseSettings {
  return { dataDir: resolve(DATA_DIR), databaseUrl: DATABASE_URL };
}

/** The form in which we can put another user and password into it. */
function isPostgresUrl(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password, pathname } = new URL(text);
  try {
    decodeURIComponent(`${username}${password}${pathname}`);
  } catch {
    return false;
  }
  return hostname !== '' && pathname.length > 1;
}
