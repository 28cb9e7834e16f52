import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '#graphql-client';
import classes from './client.module.css';

const route = getRouteApi('/shell/clients/$clientId');

interface DocumentSwitchProps {
  readonly kind: DocumentKind;
  readonly locale: string;
  readonly locales: readonly string[];
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
        onChange={(value) =>
          void navigate({
            search: ({ kind: _, ...rest }) => ({
              ...rest,
              ...(value === 'COOKIE_POLICY' && { kind: 'cookie-policy' as const }),
            }),
            replace: true,
          })
        }
        data={(['PRIVACY_POLICY', 'COOKIE_POLICY'] as const).map((value) => ({
          value,
          label: t(`common.kinds.${value}`),
        }))}
      />
      {withLanguage && locales.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('preview.language')}
          value={locale}
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, text: value === 'en' ? 'en' : 'nb' }), replace: true })
          }
          data={locales.map((value) => ({ value, label: t(`common.languages.${value === 'en' ? 'en' : 'nb'}`) }))}
        />
      )}
    </div>
  );
}
