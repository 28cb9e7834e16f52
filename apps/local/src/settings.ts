import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce
  .number({ error: 'must be 1 to 65535' })
  .int({ error: 'must be 1 to 65535' })
  .min(1, { error: 'must be 1 to 65535' })
  .max(65_535, { error: 'must be 1 to 65535' });

const schema = z.object({
  PORT: port.default(3000),
  PAGES_PORT: port.default(3001),
  MAIL_PORT: port.default(3002),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: 'must start with postgres://' })
    .optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export interface Settings {
  readonly port: number;
  readonly pagesPort: number;
  readonly mailPort: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demo: boolean;
  readonly logLevel: string;
}

/** Something to tell the person who started us, in one line, before stopping. */
export class StartProblem extends Error {}

/** Reads the environment. Throws StartProblem naming the key, never its value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success)
    throw new StartProblem(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '));
  const { data } = result;
  return {
    port: data.PORT,
    pagesPort: data.PAGES_PORT,
    mailPort: data.MAIL_PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    demo: data.DEMO === '1',
    logLevel: data.LOG_LEVEL,
  };
}
