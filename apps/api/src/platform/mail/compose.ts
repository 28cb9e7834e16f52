import { readFileSync } from 'node:fs';
import type { InterfaceLocale } from '#kernel';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import type { Mail } from './mail.js';

export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const engine = Handlebars.create();

/** The mail in a language. The title of the template is the subject; the text part is the words of the HTML part. */
export async function composeMail(mail: Mail, locale: InterfaceLocale): Promise<ComposedMail> {
  const source = readFileSync(new URL(`./templates/${locale}/${mail.template}.mjml.hbs`, import.meta.url), 'utf8');
  const mjml = engine.compile(source, { strict: true })(mail.variables);
  const { html } = await mjml2html(mjml, { validationLevel: 'strict' });
  const subject = decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  return { subject, html, text: textOf(mjml) };
}

function textOf(mjml: string): string {
  const body = mjml.slice(mjml.indexOf('<mj-body'));
  return decode(
    body
      .replace(/<mj-button[^>]*href="([^"]*)"[^>]*>([^<]*)<\/mj-button>/g, '$2: $1\n')
      .replace(/<br\s*\/?>/g, '\n')
      .replace(/<\/mj-text>/g, '\n')
      .replace(/<[^>]+>/g, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n')
    .trim();
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&amp;', '&');
}
