import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { indexAt, nearest, wordAt } from './text-places.js';
import type { TextProblem } from './use-clause-preview.js';
import classes from './wording.module.css';

interface ProblemListProps {
  readonly id: string;
  readonly text: string;
  readonly problems: readonly TextProblem[];
  readonly onGoTo: (start: number, end: number) => void;
  readonly onReplace: (start: number, end: number, words: string) => void;
  readonly readOnly: boolean;
}

/** What is wrong with a text: the way to each place, and what could stand there instead. */
export function ProblemList({ id, text, problems, onGoTo, onReplace, readOnly }: ProblemListProps) {
  const { t } = useTranslation();
  return (
    <div id={id} role="status" className={classes.problems}>
      {problems.length > 0 && (
        <>
          <strong>{t('wording.problems', { count: problems.length })}</strong>
          <ul>
            {problems.map(({ code, line, column, message, allowed }) => {
              const { start, end } = wordAt(text, indexAt(text, { line, column }));
              return (
                <li key={`${code} ${String(line)} ${String(column)}`}>
                  <button
                    type="button"
                    onClick={() => onGoTo(start, end)}
                    aria-label={t('wording.goTo', { line, column, message })}
                  >
                    {t('wording.place', { line, column })}
                  </button>{' '}
                  {message}
                  {!readOnly && allowed.length > 0 && (
                    <Group gap="xs" mt={4}>
                      {t('wording.instead')}
                      {nearest(text.slice(start, end), allowed, 5).map((name) => (
                        <Button
                          key={name}
                          size="compact-sm"
                          variant="default"
                          onClick={() => onReplace(start, end, name)}
                        >
                          {name}
                        </Button>
                      ))}
                    </Group>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
