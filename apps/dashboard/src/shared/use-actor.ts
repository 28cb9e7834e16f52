import { useTranslation } from 'react-i18next';
import type { ActorKind } from '#graphql-client';

/** Who did something, as the API tells it. */
export interface NamedActor {
  readonly kind: ActorKind;
  /** Null for who is no longer there, and for the product itself. */
  readonly name: string | null;
}

/** Who did something, in words. */
export function useActor(): (actor: NamedActor) => string {
  const { t } = useTranslation();
  return ({ kind, name }) => {
    switch (kind) {
      case 'SYSTEM':
        return t('common.system');
      case 'API_KEY':
        return name === null ? t('common.someKey') : t('common.keyNamed', { name });
      case 'MEMBER':
        return name ?? t('common.formerMember');
    }
  };
}
