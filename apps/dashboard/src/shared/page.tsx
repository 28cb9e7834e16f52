import { Title, type TitleProps } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

/** The heading of a screen. It gets focus when the screen is opened, so that a screen reader says where we are. */
export function PageHeading({
  children,
  name,
  ...rest
}: { children: ReactNode; name: string } & Omit<TitleProps, 'order'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${name} – ${t('common.product')}`;
  }, [name, t]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Title order={1} ref={heading} tabIndex={-1} {...rest}>
      {children}
    </Title>
  );
}

/** A screen with a heading, something to do at the right of it, and content. */
export function Page({
  title,
  lead,
  action,
  children,
}: {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <PageHeading name={title}>{title}</PageHeading>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
