import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientNamesDocument } from '#graphql-client';

export interface NamedClient {
  readonly id: string;
  readonly name: string;
}

interface PreviewClientProps {
  readonly client: NamedClient;
  readonly onChange: (client: NamedClient) => void;
}

/** Whose facts a clause is shown with. */
export function PreviewClient({ client, onChange }: PreviewClientProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed === client.name ? '' : typed.trim(), 250);
  const { data, previousData } = useQuery(ClientNamesDocument, {
    variables: { first: 20, ...(search !== '' && { filter: { search } }) },
  });
  const found = (data ?? previousData)?.clients.nodes ?? [];
  const all = found.some(({ id }) => id === client.id) ? found : [client, ...found];
  return (
    <Select
      size="sm"
      label={t('wording.previewOf')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      value={client.id}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      allowDeselect={false}
      onChange={(id) => {
        const chosen = all.find((candidate) => candidate.id === id);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
