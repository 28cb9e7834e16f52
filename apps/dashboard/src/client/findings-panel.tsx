import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconBulb, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FindingPartsFragment, Severity } from '#graphql-client';
import { useFactsForm } from '../facts/form-context.js';
import type { LivePreview } from '../preview/use-live-preview.js';
import { LoadingState } from '../shared/states.js';
import classes from './client.module.css';

const SEVERITIES = ['BLOCKS', 'WARNS', 'SUGGESTS'] as const satisfies readonly Severity[];
const ICONS = { BLOCKS: IconAlertTriangle, WARNS: IconInfoCircle, SUGGESTS: IconBulb } as const;

/** What is missing, contradictory or risky, worst first, each with the way to the field that mends it. */
export function FindingsPanel({ live }: { live: LivePreview }) {
  const { t } = useTranslation();
  if (!live.preview)
    return live.problem ? (
      <p className={classes.quiet}>{t('findings.waiting')}</p>
    ) : (
      <LoadingState rows={4} height={90} />
    );
  if (live.findings.length === 0) {
    return (
      <div className={classes.allGood}>
        <IconCircleCheck size={30} stroke={1.5} aria-hidden />
        <h2>{t('findings.none')}</h2>
        <p>{t('findings.noneText')}</p>
      </div>
    );
  }
  return (
    <div className={classes.findings}>
      {SEVERITIES.map((severity) => {
        const found = live.findings.filter((finding) => finding.severity === severity);
        return found.length === 0 ? null : <FindingGroup key={severity} severity={severity} findings={found} />;
      })}
    </div>
  );
}

export function FindingGroup({
  severity,
  findings,
}: {
  severity: Severity;
  findings: readonly FindingPartsFragment[];
}) {
  const { t } = useTranslation();
  const Icon = ICONS[severity];
  return (
    <section>
      <h2 className={classes.severity} data-severity={severity}>
        <Icon size={19} aria-hidden /> {t(`common.severities.${severity}`)} ({findings.length})
      </h2>
      <ul className={classes.findingList}>
        {findings.map((finding) => (
          <FindingItem key={`${finding.code} ${finding.pointer}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingItem({ finding }: { finding: FindingPartsFragment }) {
  const { t } = useTranslation();
  const { lead } = useFactsForm();
  return (
    <li className={classes.finding} data-severity={finding.severity}>
      <p className={classes.message}>{finding.message}</p>
      <p className={classes.fix}>{finding.fix}</p>
      <div className={classes.findingFoot}>
        <span className={classes.articles}>{finding.articles.join(' · ')}</span>
        <Button
          variant="light"
          size="compact-sm"
          rightSection={<IconArrowRight size={15} aria-hidden />}
          aria-label={t('findings.openOf', { message: finding.message })}
          onClick={() => lead(finding.pointer)}
        >
          {t('findings.open')}
        </Button>
      </div>
    </li>
  );
}
