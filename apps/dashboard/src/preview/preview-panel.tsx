import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../shared/states.js';
import { AnswerError } from '../app/problems.js';
import { DocumentFrame } from './document-frame.js';
import type { LivePreview } from './use-live-preview.js';
import classes from './preview.module.css';

/** The document as visitors would see it, following the form. */
export function PreviewPanel({ live, locale }: { live: LivePreview; locale: string }) {
  const { t } = useTranslation();
  const { preview, problem, updating } = live;
  return (
    <div className={classes.panel}>
      <div className={classes.state} role="status">
        {problem?.code === 'FACTS_INVALID' ? (
          <span className={classes.stale}>{t('preview.stale')}</span>
        ) : (
          updating && (
            <>
              <Loader size={14} aria-hidden /> {t('preview.updating')}
            </>
          )
        )}
      </div>
      {problem && problem.code !== 'FACTS_INVALID' && <ErrorState error={new AnswerError(problem)} />}
      {preview ? (
        <DocumentFrame html={preview.html} title={preview.title} locale={locale} />
      ) : (
        !problem && <LoadingState rows={1} height={480} />
      )}
    </div>
  );
}
