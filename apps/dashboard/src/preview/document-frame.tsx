import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useImperativeHandle, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../i18n/i18n.js';
import {
  addBlockButtons,
  clickedBlock,
  focusBlock,
  markBlock,
  scrollToBlock,
  type AskedBlock,
} from './block-buttons.js';
import styles from './document.css?url';
import classes from './preview.module.css';

export interface FrameHandle {
  /** Puts the focus on the button of a block. */
  focus(block: string): void;
}

interface DocumentFrameProps {
  readonly html: string;
  readonly title: string;
  readonly locale: string;
  /** Set when blocks can be asked about. */
  readonly asking?: { readonly chosen: string | undefined; readonly onChoose: (block: AskedBlock) => void } | undefined;
  readonly ref?: Ref<FrameHandle>;
}

/**
 * A document in a frame of its own: our styles do not reach it, and nothing in it can run, because its content security policy
 * allows no script. It keeps our origin so that its stylesheet and type load, and so that the text can be exchanged without losing
 * the place. The sandbox allows scripts only because Safari else calls no listener of ours on what is inside.
 */
export function DocumentFrame({ html, title, locale, asking, ref }: DocumentFrameProps) {
  const { t } = useTranslation();
  const [inside, setInside] = useState<Document>();
  const scheme = useComputedColorScheme('light');
  const words = language();
  const isAsking = asking !== undefined;
  const chosen = asking?.chosen;
  const onChoose = asking?.onChoose;
  useImperativeHandle(ref, () => ({ focus: (block) => inside && focusBlock(inside, block) }), [inside]);

  useEffect(() => {
    const text = inside?.getElementById('text');
    if (!inside || !text) return;
    inside.documentElement.lang = locale;
    inside.title = title;
    text.innerHTML = html;
    text.toggleAttribute('data-asking', isAsking);
    if (isAsking)
      addBlockButtons(inside, { locale: words, ask: t('why.ask'), askOf: (block) => t('why.askOf', { words: block }) });
  }, [inside, html, isAsking, locale, t, title, words]);
  useEffect(() => {
    if (inside) markBlock(inside, chosen);
  }, [inside, html, isAsking, chosen, words]);
  useEffect(() => {
    if (!inside || chosen === undefined) return undefined;
    // What shows the answer takes room of the frame.
    const show = () => scrollToBlock(inside, chosen);
    const window = inside.defaultView;
    show();
    window?.addEventListener('resize', show);
    return () => window?.removeEventListener('resize', show);
  }, [inside, chosen]);
  useEffect(() => {
    if (!inside || !onChoose) return undefined;
    const choose = (event: MouseEvent) => {
      const block = clickedBlock(event);
      if (block) onChoose(block);
    };
    inside.addEventListener('click', choose);
    return () => inside.removeEventListener('click', choose);
  }, [inside, onChoose]);
  useEffect(() => {
    if (inside) inside.documentElement.dataset['theme'] = scheme;
  }, [inside, scheme]);

  return (
    <iframe
      className={classes.frame}
      sandbox="allow-same-origin allow-scripts"
      srcDoc={PAGE}
      title={t('preview.frame', { title })}
      onLoad={({ currentTarget }) => setInside(currentTarget.contentDocument ?? undefined)}
    />
  );
}

const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'"><title>Vern</title><link rel="stylesheet" href="${styles}"></head><body><div id="text"></div></body></html>`;
