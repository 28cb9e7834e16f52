import { useTranslation } from 'react-i18next';
import { language, textsIn } from '../i18n/i18n.js';
import { isTextLocale } from '../app/languages.js';
import type { FieldName } from './field-name.js';
import { isList, isObject, type Json } from './draft/json.js';
import { useFactsForm } from './form-context.js';
import { questionAt } from './interview/questions.js';
import { sectionOf } from './sections.js';
import type { ListName } from './vocabulary.js';
import { localWords } from './words.js';

type Words = Readonly<Record<string, string>>;

/** Puts places and values of facts into the words of the form. */
export function useDescribe() {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const texts = textsIn(language());
  const fields: Readonly<Record<string, { readonly label: string }>> = texts.fields;
  const groups: Words = texts.facts.groups;
  const languages: Words = texts.common.languages;
  const sections: Readonly<Record<string, { readonly title: string }>> = texts.sections;
  const labels = new Map(
    Object.values(vocabulary).flatMap((list) => list.map(({ code, label }) => [code, label] as const)),
  );

  const keyWords = (key: string) => fields[key]?.label ?? groups[key] ?? sections[key]?.title ?? languages[key] ?? key;

  /** «Behandlingsaktiviteter › Nyhetsbrev › Formål». The path names items by number or id. */
  const place = (facts: Json, path: readonly string[]): string => {
    const section = sectionOf(`/${path[0] ?? ''}`);
    const steps = [section === undefined ? keyWords(path[0] ?? '') : texts.sections[section].title];
    let value: Json | undefined = isObject(facts) ? facts[path[0] ?? ''] : undefined;
    let at = `/${path[0] ?? ''}`;
    for (const key of path.slice(1)) {
      at += isList(value) ? '/*' : `/${key}`;
      if (isList(value)) {
        const item: Json | undefined =
          value.find((candidate) => isObject(candidate) && candidate['id'] === key) ?? value[Number(key)];
        steps.push(
          (isObject(item) ? localWords(item['name'], [language()]) : undefined) ??
            (/^\d+$/.test(key) ? t('facts.number', { number: Number(key) + 1 }) : key),
        );
        value = item;
      } else {
        const question = questionAt(at);
        steps.push(question === undefined ? keyWords(key) : texts.fields[question.field].label);
        value = isObject(value) ? value[key] : undefined;
      }
    }
    return steps.join(' › ');
  };

  /** A value as a person would say it; undefined when there is none. The field tells which list its codes are from. */
  const words = (value: Json | undefined, field?: FieldName): string | undefined => {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return labelOf(value, field);
    if (isList(value))
      return value.length === 0 ? t('common.none') : value.map((item) => words(item, field) ?? '').join('; ');
    if (Object.keys(value).every(isTextLocale)) return localWords(value, [language()]);
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => `${keyWords(key)}: ${words(inner) ?? ''}`)
      .join(', ');
  };

  const labelOf = (code: string, field: FieldName | undefined): string => {
    const list = field && LISTS[field];
    const ours: Readonly<Record<string, Words>> = texts.choices;
    const label =
      (list && vocabulary[list].find((choice) => choice.code === code)?.label) ??
      (field && ours[field]?.[code]) ??
      labels.get(code);
    return label ?? code;
  };
  return { place, words };
}

/** Lists whose codes mean something else in another list. */
const LISTS: Readonly<Partial<Record<FieldName, ListName>>> = {
  activityRole: 'activityRoles',
  recipientRole: 'recipientRoles',
  contactUse: 'contactUses',
  people: 'people',
  data: 'dataCategories',
  sourceData: 'dataCategories',
  recipientData: 'dataCategories',
  retentionData: 'dataCategories',
  cookieData: 'dataCategories',
  channels: 'channels',
  periodFrom: 'retentionEvents',
  untilEvent: 'retentionEvents',
  recipientPurpose: 'servicePurposes',
  cookiePurpose: 'cookiePurposes',
};
