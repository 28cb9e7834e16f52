import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { pathOfAdded, type Clause } from './clause.js';

interface AddClauseProps {
  readonly clauses: readonly Clause[];
  /** Section of the open clause, if any. */
  readonly section: string | undefined;
  readonly onClose: () => void;
  readonly onAdd: (path: string) => void;
}

/** Asks where a clause of one's own goes, and what it is called. */
export function AddClause({ clauses, section, onClose, onAdd }: AddClauseProps) {
  const { t } = useTranslation();
  const sections = new Map(
    clauses.flatMap(({ section: id, heading }) => (heading === null ? [] : [[id, heading] as const])),
  );
  const [chosen, setChosen] = useState(
    section !== undefined && sections.has(section) ? section : ([...sections.keys()][0] ?? ''),
  );
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const submit = () => {
    const path = pathOfAdded(chosen, name);
    if (path === undefined) setError(t('wording.addNameMissing'));
    else if (clauses.some((clause) => clause.path === path)) setError(t('wording.addNameTaken'));
    else onAdd(path);
  };
  return (
    <Dialog opened onClose={onClose} title={t('wording.addTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <p>{t('wording.addLead')}</p>
          <Select
            label={t('wording.addSection')}
            data={[...sections].map(([value, label]) => ({ value, label }))}
            value={chosen}
            allowDeselect={false}
            onChange={(value) => setChosen(value ?? chosen)}
          />
          <TextInput
            label={t('wording.addName')}
            description={t('wording.addNameHelp')}
            value={name}
            maxLength={60}
            error={error}
            data-autofocus
            onChange={({ currentTarget: { value } }) => {
              setName(value);
              setError(undefined);
            }}
          />
        </Stack>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('wording.addSubmit')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
