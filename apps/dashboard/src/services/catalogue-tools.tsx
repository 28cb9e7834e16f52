import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceCategory } from '#graphql-client';
import { standalone } from '../facts/vocabulary.js';
import type { CatalogueFilter } from './use-catalogue.js';
import { useCatalogueWords } from './words.js';
import classes from './services.module.css';

interface CatalogueToolsProps {
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
}

/** Search and shelves of the catalogue. What is typed is asked for when the typing rests. */
export function CatalogueTools({ filter, onChange }: CatalogueToolsProps) {
  const { t } = useTranslation();
  const { vocabulary } = useCatalogueWords();
  const [typed, setTyped] = useState(filter.search);
  const look = useDebouncedCallback(
    (search: string) => onChange({ ...filter, search: search.trim().slice(0, 200) }),
    250,
  );
  return (
    <div className={classes.tools}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t('services.search')}
        placeholder={t('services.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        maxLength={200}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
        data-autofocus
      />
      <NativeSelect
        aria-label={t('services.category')}
        value={filter.category?.toLowerCase() ?? ''}
        onChange={(event) => onChange({ ...filter, category: categoryOf(event.currentTarget.value) })}
        data={[
          { value: '', label: t('services.allCategories') },
          ...vocabulary.serviceCategories.map(({ code, label }) => ({ value: code, label: standalone(label) })),
        ]}
      />
    </div>
  );
}

/** A shelf as the API names it. The server's own list is what one chooses from. */
export function categoryOf(code: string): ServiceCategory | undefined {
  return code === '' ? undefined : (code.toUpperCase() as ServiceCategory);
}
