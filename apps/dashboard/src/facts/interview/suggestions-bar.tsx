import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isTextLocale } from '../../app/languages.js';
import { ConfirmDialog } from '../../shared/dialogs.js';
import { useDescribe } from '../describe.js';
import { isList, isObject, isWithin, textAt, tokensOf, type Json } from '../draft/json.js';
import { marksOf } from '../draft/marks.js';
import { useDraft, useFactsForm, useProgress } from '../form-context.js';
import { ITEM_LISTS, sectionOf, type SectionName } from '../sections.js';
import { questionAt } from './questions.js';
import classes from './interview.module.css';

/** Confirms every suggestion that is on the screen at once, after showing what is confirmed. */
export function SuggestionsBar({ section, item }: { section: SectionName; item: string | undefined }) {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  const { place, words } = useDescribe();
  const { asked } = useProgress();
  const [asking, dialog] = useDisclosure(false);
  const facts = useDraft(draft, (current) => current.facts);
  const list = ITEM_LISTS[section];
  const isHere = (pointer: string) => {
    if (sectionOf(pointer) !== section) return false;
    if (item === undefined || list === undefined || !isWithin(pointer, list)) return true;
    const [position = ''] = tokensOf(pointer.slice(list.length));
    return textAt(draft.valueAt(`${list}/${position}`), 'id') === item;
  };
  const pointers = marksOf(facts).flatMap(({ pointer, kind }) =>
    kind === 'suggestion' && isHere(pointer) ? [pointer] : [],
  );
  // What stands in a suggested activity is shown answer by answer; a part of an answer as it is.
  const answersWithin = (pointer: string) => {
    const within = asked.filter(
      (question) =>
        question.answer === 'answered' &&
        isWithin(question.pointer, pointer) &&
        !holdsItems(draft.valueAt(question.pointer)),
    );
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const field = questionAt(pointer)?.field ?? questionAt(parent)?.field ?? 'name';
    return within.length > 0 ? within : [{ pointer, field }];
  };
  if (pointers.length === 0 || readOnly) return null;
  return (
    <div>
      <Button
        size="xs"
        variant="light"
        color="sky"
        leftSection={<IconChecks size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('suggestions.confirmAll', { count: pointers.length })}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title={t('suggestions.title')}
        action={t('suggestions.confirmAll', { count: pointers.length })}
        dangerous={false}
        onConfirm={() => {
          draft.confirm(...pointers);
          dialog.close();
        }}
      >
        <p>{t('suggestions.lead')}</p>
        <dl className={classes.suggested}>
          {pointers.map((pointer) => (
            <div key={pointer}>
              <dt>{place(facts, tokensOf(pointer))}</dt>
              {answersWithin(pointer).map((answer) => (
                <dd key={answer.pointer}>
                  {answer.pointer !== pointer && <>{t(`fields.${answer.field}.label`)}: </>}
                  {words(draft.valueAt(answer.pointer), answer.field) ?? t('conflict.nothing')}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </ConfirmDialog>
    </div>
  );
}

/** A list whose items have questions of their own. */
function holdsItems(value: Json | undefined): boolean {
  return isList(value) && value.some((item) => isObject(item) && !Object.keys(item).every(isTextLocale));
}
