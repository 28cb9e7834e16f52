import { language } from '../i18n/i18n.js';
import { AnswerError, isRecord } from './problems.js';

/** Calls a route outside GraphQL. Refusals are thrown as `AnswerError`. */
export async function call(
  method: 'GET' | 'POST',
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const answer = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', 'accept-language': language() },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const content: unknown = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  const fields = isRecord(content) ? content : {};
  if (answer.ok) return fields;
  throw new AnswerError({
    code: typeof fields['code'] === 'string' ? fields['code'] : answer.status >= 500 ? 'UNAVAILABLE' : 'UNEXPECTED',
    args: isRecord(fields['args']) ? fields['args'] : {},
    message: typeof fields['message'] === 'string' ? fields['message'] : '',
  });
}
