import { Inject, Injectable } from '@nestjs/common';
import type { InterfaceLocale } from '#kernel';
import nodemailer from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';
import { composeMail } from './compose.js';
import type { Mail } from './mail.js';

@Injectable()
export class MailSender {
  private readonly transport;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = nodemailer.createTransport(config.smtpUrl, { from: config.mailFrom });
  }

  async send(mail: Mail & { readonly to: string; readonly locale: InterfaceLocale }): Promise<void> {
    await this.transport.sendMail({
      to: mail.to,
      from: this.config.mailFrom,
      ...(await composeMail(mail, mail.locale)),
    });
  }
}
