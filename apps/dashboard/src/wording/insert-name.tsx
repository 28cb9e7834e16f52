import { useApolloClient } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PreviewClauseDocument } from '#graphql-client';
import type { Scope } from './clause-drafts.js';
import { placeAt } from './text-places.js';

/** A name that no clause has: the check answers with those that it could be. */
const ASKED = '{{no-such-name}}';

interface InsertNameProps {
  readonly scope: Scope;
  readonly path: string;
  readonly clientId: string;
  readonly text: string;
  /** Where in the text the name goes. */
  readonly caret: () => number;
  readonly onInsert: (name: string) => void;
}

/** The names that exist where the cursor is, to be put in there. */
export function InsertName({ scope: { kind, locale }, path, clientId, text, caret, onInsert }: InsertNameProps) {
  const { t } = useTranslation();
  const apollo = useApolloClient();
  const [names, setNames] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);

  const ask = async (asked: string, index: number): Promise<readonly string[] | undefined> => {
    const { data } = await apollo.query({
      query: PreviewClauseDocument,
      variables: { input: { clientId, kind, locale, path, text: asked } },
      fetchPolicy: 'no-cache',
    });
    const { line, column } = placeAt(asked, index + 2);
    return data?.previewClause.problems.find(
      (problem) => problem.code === 'unknown_name' && problem.line === line && problem.column === column,
    )?.allowed;
  };
  const look = async () => {
    setFailed(false);
    const at = caret();
    try {
      // Where the text around cannot be read, the names of the whole clause.
      const found = (await ask(text.slice(0, at) + ASKED + text.slice(at), at)) ?? (await ask(ASKED, 0));
      setNames(found ?? []);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Select
      label={t('wording.insert')}
      description={t('wording.insertHelp')}
      size="sm"
      searchable
      value={null}
      data={[...names]}
      nothingFoundMessage={failed ? t('wording.insertFailed') : t('wording.insertNone')}
      onDropdownOpen={() => void look()}
      onChange={(name) => {
        if (name !== null) onInsert(name);
      }}
      maxDropdownHeight={260}
    />
  );
}
