import { Drawer, Loader, Switch } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../shared/states.js';
import { AnswerError } from '../app/problems.js';
import type { AskedBlock } from './block-buttons.js';
import { DocumentFrame, type FrameHandle } from './document-frame.js';
import type { LivePreview } from './use-live-preview.js';
import { WhyCard, WhyContents } from './why-card.js';
import classes from './preview.module.css';

const route = getRouteApi('/shell/clients/$clientId');

interface PreviewPanelProps {
  readonly live: LivePreview;
  readonly locale: string;
  /** Whether parts of the text can be asked about. */
  readonly why: boolean;
}

/** The document as visitors would see it, following the form. Asked why, it shows what is behind each part of the text. */
export function PreviewPanel({ live, locale, why }: PreviewPanelProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const phone = useMediaQuery('(max-width: 40rem)', undefined, { getInitialValueInEffect: false });
  const frame = useRef<FrameHandle>(null);
  const [asked, setAsked] = useState<AskedBlock>();
  const { preview, problem, updating } = live;
  const blocks = why ? preview?.blocks : undefined;
  const block = blocks?.find(({ id }) => id === asked?.id);
  const close = () => {
    setAsked(undefined);
    if (asked) frame.current?.focus(asked.id);
  };
  const contents = block && asked && <WhyContents key={block.id} block={block} words={asked.words} locale={locale} />;
  return (
    <div className={classes.panel}>
      <div className={classes.bar}>
        <Switch
          label={t('why.switch')}
          size="sm"
          checked={why}
          onChange={({ currentTarget: { checked } }) => {
            setAsked(undefined);
            void navigate({
              search: ({ why: _, ...rest }) => ({ ...rest, ...(checked && { why: true as const }) }),
              replace: true,
            });
          }}
        />
        <div className={classes.state} role="status">
          {problem?.code === 'FACTS_INVALID' ? (
            <span className={classes.stale}>{t('preview.stale')}</span>
          ) : updating ? (
            <>
              <Loader size={14} aria-hidden /> {t('preview.updating')}
            </>
          ) : (
            why && !contents && t('why.hint')
          )}
        </div>
      </div>
      {problem && problem.code !== 'FACTS_INVALID' && <ErrorState error={new AnswerError(problem)} />}
      {preview ? (
        <div className={classes.reading} data-asked={contents && phone !== true ? true : undefined}>
          <DocumentFrame
            ref={frame}
            html={preview.html}
            title={preview.title}
            locale={locale}
            asking={blocks && { chosen: block?.id, onChoose: setAsked }}
          />
          {contents && phone !== true && (
            <WhyCard key={block.id} onClose={close}>
              {contents}
            </WhyCard>
          )}
        </div>
      ) : (
        !problem && <LoadingState rows={1} height={480} />
      )}
      {phone === true && (
        <Drawer
          opened={contents !== undefined}
          onClose={close}
          position="bottom"
          size="auto"
          title={t('why.ask')}
          returnFocus={false}
          closeButtonProps={{ 'aria-label': t('common.close') }}
          classNames={{ content: classes.sheet ?? '', title: classes.cardTitle ?? '' }}
        >
          {contents}
        </Drawer>
      )}
    </div>
  );
}
