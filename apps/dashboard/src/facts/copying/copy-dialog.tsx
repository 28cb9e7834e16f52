import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientFactsDocument, ClientNamesDocument } from '#graphql-client';
import { Dialog, DialogActions } from '../../shared/dialogs.js';
import { ErrorState, LoadingState } from '../../shared/states.js';
import { asJson, isList, isObject, textAt, valueAt, type Json } from '../draft/json.js';
import { useFactsForm, useLocales } from '../form-context.js';
import { localWords } from '../words.js';
import { comesAlong, copySetup, planCopy, type Chosen } from './copy-setup.js';
import classes from './copying.module.css';

const LISTS = ['activities', 'services', 'recipients'] as const;
type ListName = (typeof LISTS)[number];
const PRACTICES = ['security', 'rights'] as const;

/** Copies activities, or a whole set-up, from another client of the agency. */
export function CopyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const [from, setFrom] = useState<string>();
  const [looking, setLooking] = useState('');
  const [search] = useDebouncedValue(looking, 250);
  const names = useQuery(ClientNamesDocument, {
    variables: { first: 50, filter: search.trim() === '' ? null : { search: search.trim() } },
  });
  const other = useQuery(ClientFactsDocument, {
    variables: { id: from ?? '' },
    skip: from === undefined,
    fetchPolicy: 'network-only',
  });
  const found = (names.data ?? names.previousData)?.clients.nodes ?? [];
  const [picked, setPicked] = useState<{ value: string; label: string }>();
  const clients = found.filter(({ id }) => id !== draft.clientId).map(({ id, name }) => ({ value: id, label: name }));
  const data = picked && !clients.some(({ value }) => value === picked.value) ? [picked, ...clients] : clients;
  const theirs = other.data?.client;
  const error = names.error ?? other.error;
  return (
    <Dialog opened onClose={onClose} title={t('copying.title')} size="lg">
      <p className={classes.lead}>{t('copying.lead')}</p>
      <Select
        label={t('copying.from')}
        placeholder={t('copying.pick')}
        searchable
        data-autofocus
        nothingFoundMessage={t('facts.nothingFound')}
        data={data}
        value={from ?? null}
        onSearchChange={setLooking}
        onChange={(id) => {
          setFrom(id ?? undefined);
          setPicked(data.find(({ value }) => value === id));
        }}
      />
      {error && <ErrorState error={error} />}
      {from !== undefined && !error && !theirs && <LoadingState rows={3} height={40} />}
      {theirs && theirs.id === from && <Choices key={theirs.id} theirs={asJson(theirs.facts)} onClose={onClose} />}
    </Dialog>
  );
}

/** What to copy, with what comes along, and what it will do. */
function Choices({ theirs, onClose }: { theirs: Json; onClose: () => void }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const locales = useLocales();
  const nothing: Chosen = {
    activities: new Set(),
    services: new Set(),
    recipients: new Set(),
    security: false,
    rights: false,
  };
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const itemsIn = (list: ListName) => {
    const items = valueAt(theirs, `/${list}`);
    return (isList(items) ? items : []).flatMap((item) =>
      isObject(item) ? [{ id: textAt(item, 'id'), name: localWords(item['name'], locales) ?? t('facts.unnamed') }] : [],
    );
  };
  const practices = PRACTICES.filter((name) => valueAt(theirs, `/${name}`) !== undefined);
  const along = comesAlong(theirs, chosen.activities);
  const plan = planCopy(draft.facts, theirs, chosen);
  const choose = (list: ListName, id: string, yes: boolean) => {
    const ids = new Set(chosen[list]);
    if (yes) ids.add(id);
    else ids.delete(id);
    setChosen({ ...chosen, [list]: ids });
  };
  const all = (): Chosen => ({
    activities: new Set(itemsIn('activities').map(({ id }) => id)),
    services: new Set(itemsIn('services').map(({ id }) => id)),
    recipients: new Set(itemsIn('recipients').map(({ id }) => id)),
    security: practices.includes('security'),
    rights: practices.includes('rights'),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    draft.replace(copySetup(draft.facts, theirs, chosen));
    notifications.show({
      message: t('copying.done'),
      color: 'fjord',
      closeButtonProps: { 'aria-label': t('common.close') },
    });
    onClose();
  };
  if (LISTS.every((list) => itemsIn(list).length === 0) && practices.length === 0)
    return <p className={classes.lead}>{t('copying.nothing')}</p>;
  const names = (items: readonly Json[]) =>
    items.map((item) => (isObject(item) ? (localWords(item['name'], locales) ?? textAt(item, 'id')) : ''));
  const copied = [
    ...names(plan.activities),
    ...names(plan.services),
    ...names(plan.recipients),
    ...PRACTICES.filter((name) => chosen[name]).map((name) => t(`copying.${name}`)),
  ];
  return (
    <form onSubmit={submit}>
      <Group gap="sm" mt="md">
        <Button size="xs" variant="default" onClick={() => setChosen(all())}>
          {t('copying.all')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setChosen(nothing)}>
          {t('copying.none')}
        </Button>
      </Group>
      <div className={classes.choices}>
        {LISTS.map((list) => {
          const items = itemsIn(list);
          if (items.length === 0) return null;
          return (
            <fieldset key={list}>
              <legend>{t(`copying.${list}`)}</legend>
              {items.map(({ id, name }) => {
                const comes = list !== 'activities' && along[list].has(id);
                return (
                  <Checkbox
                    key={id}
                    label={name}
                    {...(comes && { description: t('copying.follows') })}
                    disabled={comes}
                    checked={comes || chosen[list].has(id)}
                    onChange={(event) => choose(list, id, event.currentTarget.checked)}
                  />
                );
              })}
            </fieldset>
          );
        })}
        {practices.length > 0 && (
          <fieldset>
            <legend>{t('copying.practices')}</legend>
            {practices.map((name) => (
              <Checkbox
                key={name}
                label={t(`copying.${name}`)}
                checked={chosen[name]}
                onChange={(event) => setChosen({ ...chosen, [name]: event.currentTarget.checked })}
              />
            ))}
          </fieldset>
        )}
      </div>
      {plan.parts + plan.reused.length > 0 && (
        <section className={classes.plan} aria-label={t('copying.preview')}>
          <h3>{t('copying.preview')}</h3>
          <p>{new Intl.ListFormat(locales[0]).format(copied)}</p>
          {plan.reused.length > 0 && (
            <p>{t('copying.reused', { names: new Intl.ListFormat(locales[0]).format(names(plan.reused)) })}</p>
          )}
          <p className={classes.note}>{t('copying.left')}</p>
        </section>
      )}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={plan.parts === 0}>
          {t('copying.submit', { count: plan.parts })}
        </Button>
      </DialogActions>
    </form>
  );
}
