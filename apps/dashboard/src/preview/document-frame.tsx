import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './document.css?url';
import classes from './preview.module.css';

/**
 * A document in a frame of its own: our styles do not reach it, and nothing in it can run, because the frame is sandboxed without
 * scripts. It keeps our origin so that its stylesheet and type load, and so that the text can be exchanged without losing the place.
 */
export function DocumentFrame({ html, title, locale }: { html: string; title: string; locale: string }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const scheme = useComputedColorScheme('light');

  const write = useCallback(() => {
    const inside = frame.current?.contentDocument;
    const main = inside?.querySelector('main');
    if (!inside || !main) return;
    inside.documentElement.lang = locale;
    inside.documentElement.dataset['theme'] = scheme;
    inside.title = title;
    main.innerHTML = html;
  }, [html, locale, scheme, title]);
  useEffect(write, [write]);

  return (
    <iframe
      ref={frame}
      className={classes.frame}
      sandbox="allow-same-origin"
      srcDoc={PAGE}
      title={t('preview.frame', { title })}
      onLoad={write}
    />
  );
}

const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Vern</title><link rel="stylesheet" href="${styles}"></head><body><main></main></body></html>`;
