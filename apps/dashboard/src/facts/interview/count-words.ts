import { useTranslation } from 'react-i18next';
import type { Count } from './progress.js';

/** «3 av 5 besvart · 1 vet ikke · 1 åpent». */
export function useCountWords(): (count: Count) => string {
  const { t } = useTranslation();
  return ({ answered, unknown, open, total }) =>
    [
      t('interview.answered', { answered, total }),
      ...(unknown > 0 ? [t('interview.unknownCount', { count: unknown })] : []),
      ...(open > 0 ? [t('interview.openCount', { count: open })] : []),
    ].join(' · ');
}
