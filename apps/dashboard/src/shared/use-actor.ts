import { useTranslation } from 'react-i18next';
import { useViewer } from '../app/session.js';

/** Who did something, as a name. Jobs are the product itself; a bare id of somebody else has no name and says nothing. */
export function useActor(): (actor: string) => string | undefined {
  const { t } = useTranslation();
  const { member } = useViewer();
  return (actor) => {
    if (actor.startsWith('system:')) return t('common.system');
    if (!/^(member|person|apiKey|api-key):/.test(actor)) return actor;
    return member !== null && actor.endsWith(`:${member.id}`) ? member.name : undefined;
  };
}
