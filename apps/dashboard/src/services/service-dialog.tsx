import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveServiceDocument, ServiceDocument, type ServiceOrigin } from '#graphql-client';
import { problemOf } from '../app/problems.js';
import { fieldErrors } from '../client/use-save.js';
import type { FieldError } from '../facts/draft/draft.js';
import { textAt, withValue, type Json } from '../facts/draft/json.js';
import { newId } from '../facts/draft/references.js';
import { language } from '../i18n/i18n.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { ErrorState } from '../shared/states.js';
import { EntryFormContext } from './entry-form.js';
import { ServiceFields } from './service-fields.js';
import classes from './services.module.css';

interface ServiceDialogProps {
  /** What is corrected; a new service of the agency's own when absent. */
  readonly service?: { readonly name: string; readonly own: ServiceOrigin; readonly entry: Json };
  readonly onClose: () => void;
}

const NEW: Json = { data: [], people: [], sources: [] };

/** The agency's own word about a service. What is refused is said at its field, and nothing is lost. */
export function ServiceDialog({ service, onClose }: ServiceDialogProps) {
  const { t } = useTranslation();
  const apollo = useApolloClient();
  const navigate = useNavigate();
  const [entry, setEntry] = useState<Json>(service?.entry ?? NEW);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [checking, setChecking] = useState(false);
  const [save, { loading }] = useMutation(SaveServiceDocument);

  /** Whether another service has the slug: saving would take its place without anybody having asked for that. */
  const isTaken = async (slug: string): Promise<boolean> => {
    try {
      await apollo.query({
        query: ServiceDocument,
        variables: { slug, locale: language() },
        fetchPolicy: 'network-only',
      });
      return true;
    } catch (thrown) {
      if (problemOf(thrown).code === 'NOT_FOUND') return false;
      throw thrown;
    }
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setErrors([]);
    setFailure(undefined);
    const slug = textAt(entry, 'slug') || newId(textAt(entry, 'name'), undefined, '');
    const sent = slug === '' ? entry : withValue(entry, '/slug', slug);
    try {
      if (!service && slug !== '') {
        setChecking(true);
        setEntry(sent);
        if (await isTaken(slug)) {
          setErrors([{ pointer: '/slug', message: t('services.form.slugTaken') }]);
          return;
        }
      }
      const { data } = await save({ variables: { input: { service: sent } } });
      if (!data) return;
      const { name } = data.saveService.service;
      apollo.cache.evict({ fieldName: 'services' });
      apollo.cache.evict({ fieldName: 'service' });
      notifications.show({
        message: t('services.saved', { name }),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      onClose();
      await navigate({ to: '/services/$slug', params: { slug: data.saveService.service.slug } });
      if (service) await apollo.refetchQueries({ include: [ServiceDocument] });
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.code === 'SERVICE_INVALID') setErrors(fieldErrors(problem));
      else setFailure(thrown);
    } finally {
      setChecking(false);
    }
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      size="xl"
      title={service ? t('services.correctNamed', { name: service.name }) : t('services.create')}
    >
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{t(service && service.own !== 'OWN' ? 'services.correctLead' : 'services.createLead')}</p>
        <EntryFormContext value={{ entry, errors, change: setEntry }}>
          <ServiceFields fresh={service === undefined} />
        </EntryFormContext>
        {failure !== undefined && <ErrorState error={failure} />}
        {errors.length > 0 && (
          <Alert
            color="brick"
            icon={<IconAlertTriangle aria-hidden />}
            role="alert"
            title={`${t('services.notSaved')}. ${t('services.form.errors', { count: errors.length })}`}
          >
            <ul className={classes.errors}>
              {errors.map(({ pointer, message }) => (
                <li key={`${pointer} ${message}`}>{message}</li>
              ))}
            </ul>
          </Alert>
        )}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={loading || checking}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
