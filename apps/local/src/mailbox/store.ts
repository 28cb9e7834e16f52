import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface CapturedMail {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const MOST_KEPT = 500;

/** Captured messages as files, newest first; the oldest go when there are too many. */
export class MailStore {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  add(raw: Buffer): void {
    const id = `${String(Date.now()).padStart(15, '0')}-${Math.random().toString(36).slice(2, 8)}`;
    writeFileSync(join(this.folder, `${id}.eml`), raw, { mode: 0o600 });
    for (const old of this.ids().slice(MOST_KEPT)) rmSync(join(this.folder, `${old}.eml`), { force: true });
  }

  ids(): string[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -'.eml'.length))
      .sort()
      .reverse();
  }

  async read(id: string): Promise<CapturedMail | undefined> {
    if (!this.ids().includes(id)) return undefined;
    const mail = await PostalMime.parse(readFileSync(join(this.folder, `${id}.eml`)));
    return {
      id,
      at: new Date(Number(id.split('-')[0])).toISOString(),
      from: mail.from?.address ?? '',
      to: (mail.to ?? []).map((address) => address.address ?? ''),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
    };
  }

  async list(): Promise<CapturedMail[]> {
    const mails = await Promise.all(
      this.ids()
        .slice(0, 100)
        .map((id) => this.read(id)),
    );
    return mails.filter((mail) => mail !== undefined);
  }
}
