import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClientsQuery } from '#graphql-client';
import { StatusBadge } from '../shared/status.js';
import classes from './clients.module.css';

type ClientInList = ClientsQuery['clients']['nodes'][number];

/** How many findings are said in words before the rest are counted. */
const TOLD = 2;

/** One client: its documents, how many findings there are, and the first of them in words. */
export function ClientRow({ client }: { client: ClientInList }) {
  const { t } = useTranslation();
  const serious = distinctFindings(client).filter(({ severity }) => severity === 'BLOCKS');
  const blocks = serious.length;
  const warns = distinctFindings(client).filter(({ severity }) => severity === 'WARNS').length;
  const rest = blocks - TOLD;
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <h2 className={classes.name}>
          <Link to="/clients/$clientId" params={{ clientId: client.id }} className={classes.open}>
            {client.name}
          </Link>
        </h2>
        <span className={classes.quiet}>
          {client.orgNumber === null
            ? t('clients.noOrgNumber')
            : t('clients.orgNumber', { number: spaced(client.orgNumber) })}
        </span>
      </div>
      <div className={classes.badges}>
        {client.documents.map((document) => (
          <StatusBadge key={document.id} status={document.status} prefix={t(`common.kindsShort.${document.kind}`)} />
        ))}
      </div>
      <div className={classes.findings}>
        <div className={classes.badges}>
          {blocks > 0 && (
            <Badge color="brick" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
              {t('clients.blocks', { count: blocks })}
            </Badge>
          )}
          {warns > 0 && (
            <Badge color="amber" leftSection={<IconInfoCircle size={14} aria-hidden />}>
              {t('clients.warns', { count: warns })}
            </Badge>
          )}
        </div>
        {blocks === 0 ? (
          <span className={classes.good}>
            <IconCircleCheck size={16} aria-hidden /> {t('clients.nothingMissing')}
          </span>
        ) : (
          <ul className={classes.told}>
            {serious.slice(0, TOLD).map(({ code, pointer, message }) => (
              <li key={`${code} ${pointer}`}>{message}</li>
            ))}
            {rest > 0 && <li className={classes.quiet}>{t('clients.more', { count: rest })}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}

/** A gap that concerns both documents is one thing to mend. */
function distinctFindings({ documents }: ClientInList) {
  return [
    ...new Map(
      documents.flatMap(({ findings }) =>
        findings.map((finding) => [`${finding.code} ${finding.pointer}`, finding] as const),
      ),
    ).values(),
  ];
}

/** Nine digits in threes, as they are read aloud. */
function spaced(number: string): string {
  return /^\d{9}$/.test(number) ? number.replace(/(\d{3})(?=\d)/g, '$1\u00A0') : number;
}
