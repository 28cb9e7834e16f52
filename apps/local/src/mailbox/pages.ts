import type { CapturedMail } from './store.js';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d2733;background:#fbfaf7}
a{color:#1f5c4d}li{margin:.75rem 0}time,.to{color:#4c5663}iframe{width:100%;height:70vh;border:1px solid #c9ccc4;background:#fff}pre{white-space:pre-wrap}
@media(prefers-color-scheme:dark){body{color:#e7e9e4;background:#171b1a}a{color:#8fd3bf}time,.to{color:#b5bdb6}}`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

/** Every captured mail, newest first. */
export function mailListPage(mails: readonly CapturedMail[]): string {
  const items = mails.map(
    (mail) =>
      `<li><a href="/${mail.id}">${escape(mail.subject)}</a><br><span class="to">${escape(mail.to.join(', '))}</span> <time>${mail.at}</time></li>`,
  );
  return page(
    'E-post',
    `<h1>E-post</h1><p>All e-post fra Vern på denne maskinen havner her. Ingenting sendes ut.</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>Ingen e-post ennå.</p>'}`,
  );
}

/** One mail: its text, with links, and its HTML in a frame that runs nothing. */
export function mailPage(mail: CapturedMail): string {
  const text = escape(mail.text).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);
  return page(
    mail.subject,
    `<p><a href="/">Tilbake</a></p><h1>${escape(mail.subject)}</h1><p class="to">${escape(mail.to.join(', '))} · <time>${mail.at}</time></p><pre>${text}</pre><iframe title="E-posten som HTML" sandbox="" src="/${mail.id}/html"></iframe>`,
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
