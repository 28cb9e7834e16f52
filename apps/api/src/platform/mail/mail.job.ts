import { defineJob } from '#database';
import type { InterfaceLocale } from '#kernel';
import type { Mail } from './mail.js';

/** Sends one mail. Queued with the change that causes it. */
export const sendMail = defineJob<Mail & { readonly to: string; readonly locale: InterfaceLocale }>('mail.send');
