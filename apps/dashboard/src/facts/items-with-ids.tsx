import { Badge, Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconBulb,
  IconChevronRight,
  IconCopy,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, Dialog, DialogActions } from '../shared/dialogs.js';
import { CopyDialog } from './copying/copy-dialog.js';
import { isObject, isWithin, type Json, type JsonObject, textAt } from './draft/json.js';
import { markWithin } from './draft/marks.js';
import { newId, referencesTo } from './draft/references.js';
import { MarkLine } from './fields/mark-line.js';
import { QuestionLine } from './fields/question-line.js';
import { useFactList, useFactsForm, useLocales } from './form-context.js';
import type { FieldName } from './field-name.js';
import { localWords } from './words.js';
import classes from './facts-form.module.css';

interface ItemsProps {
  readonly pointer: '/activities' | '/services' | '/recipients' | '/cookies/items';
  /** The question that the list as a whole answers. */
  readonly field: FieldName;
  readonly item: string | undefined;
  readonly title: string;
  readonly add: string;
  /** Whether the name is words per language. */
  readonly translated: boolean;
  readonly nameLabel: string;
  /** What a new item holds besides its id and name. */
  readonly blank?: JsonObject;
  /** A line under the name in the list. */
  readonly summary: (item: JsonObject) => string | undefined;
  readonly children: (pointer: string, item: JsonObject) => ReactNode;
}

/** A list whose items open one at a time. */
export function ItemsWithIds(props: ItemsProps) {
  const { pointer, item: open } = props;
  const items = useFactList(pointer);
  const index = open === undefined ? -1 : items.findIndex((item) => isObject(item) && item['id'] === open);
  const item = items[index];
  return isObject(item) ? (
    <OpenItem key={open} {...props} index={index} value={item} />
  ) : (
    <ItemCards {...props} items={items} />
  );
}

function useName(): (item: JsonObject) => string {
  const { t } = useTranslation();
  const locales = useLocales();
  return (item) => localWords(item['name'], locales) ?? t('facts.unnamed');
}

function ItemCards({
  pointer,
  field,
  add,
  translated,
  nameLabel,
  blank,
  summary,
  items,
}: ItemsProps & { items: readonly Json[] }) {
  const { t } = useTranslation();
  const { draft, findings, openItem, readOnly } = useFactsForm();
  const [adding, dialog] = useDisclosure(false);
  const [copying, copyDialog] = useDisclosure(false);
  const nameOf = useName();
  return (
    <div className={classes.cards} data-pointer={pointer}>
      {items.length === 0 && <p className={classes.emptyList}>{t('facts.emptyList')}</p>}
      <ul className={classes.cardList}>
        {items.map((item, index) => {
          if (!isObject(item)) return null;
          const at = `${pointer}/${String(index)}`;
          const blocks = findings.filter(
            (finding) => finding.severity === 'BLOCKS' && isWithin(finding.pointer, at),
          ).length;
          const id = textAt(item, 'id');
          return (
            <li key={id}>
              <button type="button" className={classes.card} onClick={() => openItem(id)} data-pointer={at}>
                <span className={classes.cardMain}>
                  <span>
                    <strong>{nameOf(item)}</strong>
                    <span className={classes.summary}>{summary(item)}</span>
                  </span>
                  {markWithin(draft.facts, at)?.kind === 'suggestion' && (
                    <Badge color="sky" leftSection={<IconBulb size={14} aria-hidden />}>
                      {t('facts.suggestion')}
                    </Badge>
                  )}
                  {blocks > 0 && (
                    <Badge color="brick" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
                      {t('facts.findingsHere', { count: blocks })}
                    </Badge>
                  )}
                </span>
                <IconChevronRight size={18} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <div className={classes.listActions}>
          <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={dialog.open}>
            {add}
          </Button>
          {pointer !== '/cookies/items' && (
            <Button variant="subtle" leftSection={<IconCopy size={17} aria-hidden />} onClick={copyDialog.open}>
              {t('copying.open')}
            </Button>
          )}
        </div>
      )}
      <QuestionLine pointer={pointer} field={field} />
      {copying && <CopyDialog onClose={copyDialog.close} />}
      {adding && (
        <AddItem
          title={add}
          label={nameLabel}
          pointer={pointer}
          translated={translated}
          blank={blank}
          onClose={dialog.close}
        />
      )}
    </div>
  );
}

interface AddItemProps {
  readonly title: string;
  readonly label: string;
  readonly pointer: string;
  readonly translated: boolean;
  readonly blank: JsonObject | undefined;
  readonly onClose: () => void;
}

/** Asks what a new item is called: its id is made from the name and then never changes. */
function AddItem({ title, label, pointer, translated, blank, onClose }: AddItemProps) {
  const { t } = useTranslation();
  const { draft, openItem } = useFactsForm();
  const [locale = 'nb'] = useLocales();
  const items = useFactList(pointer);
  const [name, setName] = useState('');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const words = name.trim();
    if (words === '') return;
    const id = newId(words, items, 'item');
    draft.set(`${pointer}/${String(items.length)}`, { id, name: translated ? { [locale]: words } : words, ...blank });
    onClose();
    openItem(id);
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <TextInput
          label={label}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          required
          maxLength={200}
          autoComplete="off"
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('facts.add')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function OpenItem({ pointer, title, value, index, children }: ItemsProps & { value: JsonObject; index: number }) {
  const { t } = useTranslation();
  const { draft, openItem, readOnly } = useFactsForm();
  const [removing, dialog] = useDisclosure(false);
  const nameOf = useName();
  const name = nameOf(value);
  const at = `${pointer}/${String(index)}`;
  return (
    <div className={classes.open} data-pointer={at}>
      <div className={classes.openHead}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => openItem()}
        >
          {t('facts.backToList', { list: title.toLocaleLowerCase() })}
        </Button>
        {!readOnly && (
          <Button
            variant="subtle"
            size="compact-sm"
            color="brick"
            leftSection={<IconTrash size={16} aria-hidden />}
            aria-label={t('facts.removeItem', { name })}
            onClick={dialog.open}
          >
            {t('common.remove')}
          </Button>
        )}
      </div>
      <div className={classes.itemTitle}>
        <h2>{name}</h2>
        <MarkLine pointer={at} label={name} exact onRemove={dialog.open} />
      </div>
      {children(at, value)}
      <ConfirmDialog
        opened={removing}
        onClose={dialog.close}
        title={t('facts.removeQuestion', { name })}
        action={t('common.remove')}
        onConfirm={() => {
          dialog.close();
          openItem();
          draft.removeItem(pointer, index);
        }}
      >
        <Effect pointer={pointer} id={textAt(value, 'id')} />
      </ConfirmDialog>
    </div>
  );
}

/** What removing the item does: where it is in use. */
function Effect({ pointer, id }: { pointer: ItemsProps['pointer']; id: string }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const locales = useLocales();
  const references = pointer === '/services' || pointer === '/recipients' ? referencesTo(draft.facts, pointer, id) : [];
  const owners = [...new Set(references.map(({ owner }) => owner))].map((owner) => {
    const value = draft.valueAt(owner);
    return (isObject(value) ? localWords(value['name'], locales) : undefined) ?? t('sections.cookies.title');
  });
  return (
    <>
      {owners.length > 0 && (
        <>
          <p>{t('facts.removeReferred')}</p>
          <ul>
            {owners.map((owner, index) => (
              <li key={index}>{owner}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('facts.removeUnreferred')}</p>
    </>
  );
}
