import { Badge, CloseButton } from '@mantine/core';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewQuery } from '#graphql-client';
import { FactsBehind } from './facts-behind-list.js';
import classes from './preview.module.css';

/** What the API tells of a block. */
export type Block = NonNullable<PreviewQuery['preview']['blocks']>[number];

/** The answer beside the text. Focus comes to it, and goes back to the text when it is closed. */
export function WhyCard({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      className={classes.card}
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <header className={classes.cardHead}>
        <h2 ref={heading} id={id} tabIndex={-1} className={classes.cardTitle}>
          {t('why.ask')}
        </h2>
        <CloseButton onClick={onClose} aria-label={t('common.close')} />
      </header>
      {children}
    </aside>
  );
}

/** What is behind a block: its clause, the rules of law that ask for it, and its facts. */
export function WhyContents({ block, words, locale }: { block: Block; words: string; locale: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.why}>
      <blockquote lang={locale}>{words}</blockquote>
      <section>
        <h3>{t('why.clause')}</h3>
        <p>{block.section === null ? t('why.beginning') : <span lang={locale}>{block.section}</span>}</p>
        <p>
          <code>{block.clause}</code>
        </p>
        {block.ownWording && <Badge leftSection={<IconPencil size={14} aria-hidden />}>{t('why.ownWording')}</Badge>}
      </section>
      <section>
        <h3>{t('why.articles')}</h3>
        {block.citations.length === 0 ? (
          <p className={classes.quiet}>{t('why.noArticles')}</p>
        ) : (
          <ul>
            {block.citations.map(({ label, url }) => (
              <li key={label}>
                {url === null ? (
                  label
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {label}
                    <IconExternalLink size={14} role="img" aria-label={t('common.opensNewTab')} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{t('why.facts')}</h3>
        <FactsBehind pointers={block.pointers} locale={locale} />
      </section>
    </div>
  );
}
