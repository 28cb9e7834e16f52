import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

/** Text to be pasted elsewhere, with a button that copies it. */
export function CopyBlock({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <div className={classes.code} role="region" aria-label={label} tabIndex={0}>
        {value}
      </div>
      <CopyButton value={value} timeout={2_500}>
        {({ copied, copy }) => (
          <Button
            mt="xs"
            size="xs"
            variant="default"
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={copy}
            aria-label={`${copied ? t('common.copied') : t('common.copy')}: ${label}`}
          >
            <span aria-live="polite">{copied ? t('common.copied') : t('common.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
