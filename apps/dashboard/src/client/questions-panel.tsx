import { Button, CopyButton } from '@mantine/core';
import { IconArrowRight, IconCheck, IconCircleCheck, IconCopy, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDescribe } from '../facts/describe.js';
import { isList, textAt, tokensOf, valueAt, type Json } from '../facts/draft/json.js';
import { openQuestionsOf } from '../facts/draft/open-questions.js';
import { useDraft, useFactsForm } from '../facts/form-context.js';
import { questionAt } from '../facts/interview/questions.js';
import { mailLink, questionsText } from './questions-text.js';
import classes from './client.module.css';

/** What nobody could answer yet, to be asked of the client. */
export function QuestionsPanel({ clientName }: { clientName: string }) {
  const { t } = useTranslation();
  const { draft, lead } = useFactsForm();
  const { place } = useDescribe();
  const facts = useDraft(draft, (current) => current.facts);
  const questions = openQuestionsOf(facts).map(({ pointer, note }) => {
    const field = questionAt(pointer)?.field;
    const reason = field && t('questions.reason', { why: t(`whys.${field}.why`), law: t(`whys.${field}.law`) });
    const remark = note === undefined ? undefined : t('questions.note', { note });
    return {
      pointer,
      place: place(facts, tokensOf(pointer)),
      lines: [reason, remark].filter((line) => line !== undefined),
    };
  });
  if (questions.length === 0) {
    return (
      <div className={classes.allGood}>
        <IconCircleCheck size={30} stroke={1.5} aria-hidden />
        <h2>{t('questions.none')}</h2>
        <p>{t('questions.noneText')}</p>
      </div>
    );
  }
  const greeting = t('questions.greeting', { client: clientName });
  const text = questionsText(greeting, questions);
  const to = emailOf(facts);
  const mail =
    to === undefined
      ? undefined
      : mailLink(to, t('questions.subject', { client: clientName }), text, `${greeting}\n\n${t('questions.paste')}`);
  return (
    <section aria-labelledby="questions-title" className={classes.questions}>
      <h2 id="questions-title" className={classes.severity}>
        {t('questions.title')} ({questions.length})
      </h2>
      <p className={classes.quiet}>{t('questions.lead')}</p>
      <div className={classes.questionActions}>
        <CopyButton value={text} timeout={2_500}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              <span aria-live="polite">{copied ? t('common.copied') : t('questions.copy')}</span>
            </Button>
          )}
        </CopyButton>
        {mail && (
          <Button
            component="a"
            href={mail.href}
            size="xs"
            variant="default"
            leftSection={<IconMail size={16} aria-hidden />}
          >
            {t('questions.mail')}
          </Button>
        )}
      </div>
      {mail?.fits !== true && <p className={classes.quiet}>{t(mail ? 'questions.tooLong' : 'questions.noEmail')}</p>}
      <ol className={classes.findingList}>
        {questions.map((question) => (
          <li key={question.pointer} className={classes.finding}>
            <p className={classes.message}>{question.place}</p>
            {question.lines.map((line, index) => (
              <p key={index} className={classes.fix}>
                {line}
              </p>
            ))}
            <Button
              variant="light"
              size="compact-sm"
              rightSection={<IconArrowRight size={15} aria-hidden />}
              aria-label={t('findings.openOf', { message: question.place })}
              onClick={() => lead(question.pointer)}
            >
              {t('findings.open')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where the client is written to: the general address before one for something else. */
function emailOf(facts: Json): string | undefined {
  const contacts = valueAt(facts, '/contacts');
  const emails = (isList(contacts) ? contacts : []).filter(
    (contact) => textAt(contact, 'type') === 'email' && textAt(contact, 'value') !== '',
  );
  const best = emails.find((contact) => ['general', ''].includes(textAt(contact, 'use'))) ?? emails[0];
  return best === undefined ? undefined : textAt(best, 'value');
}
