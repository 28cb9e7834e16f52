import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../jobs/job-handler.js';
import { MailSender } from './mail-sender.js';
import { sendMail } from './mail.job.js';

type Payload = NonNullable<(typeof sendMail)['payload']>;

@Injectable()
export class SendMailHandler implements JobHandler<Payload> {
  readonly job = sendMail;

  constructor(private readonly sender: MailSender) {}

  async handle(payload: Payload): Promise<void> {
    await this.sender.send(payload);
  }
}
