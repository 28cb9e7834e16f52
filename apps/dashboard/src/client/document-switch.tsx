import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '#graphql-client';
import type { Locale } from '#kernel';
import { KINDS, slugOf } from './kinds.js';
import classes from './client.module.css';

const route = getRouteApi('/shell/clients/$clientId');

interface DocumentSwitchProps {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  readonly withLanguage: boolean;
}

/** Which document, and in which of its languages. */
export function DocumentSwitch({ kind, locale, locales, withLanguage }: DocumentSwitchProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <div className={classes.switches}>
      <SegmentedControl
        size="xs"
        aria-label={t('preview.document')}
        value={kind}
        onChange={(value: DocumentKind) =>
          void navigate({
            search: ({ kind: _, ...rest }) => ({
              ...rest,
              ...(value !== 'PRIVACY_POLICY' && { kind: slugOf(value) }),
            }),
            replace: true,
          })
        }
        data={KINDS.map((value) => ({
          value,
          label: t(`common.kinds.${value}`),
        }))}
      />
      {withLanguage && locales.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('preview.language')}
          value={locale}
          onChange={(value) => void navigate({ search: (before) => ({ ...before, text: value }), replace: true })}
          data={locales.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        />
      )}
    </div>
  );
}
