import { Textarea, TextInput } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#kernel';
import { language } from '../../i18n/i18n.js';
import { saysSomething } from '../draft/answers.js';
import { isObject, type Json } from '../draft/json.js';
import { useField, useLocales } from '../form-context.js';
import { FieldFrame, FieldSet, useFieldText, type FieldProps } from './frame.js';
import classes from './fields.module.css';

type TextKind = 'text' | 'email' | 'tel' | 'url' | 'date' | 'number';

/** The name of a language inside a sentence: Norwegian writes it without a capital. */
function useLanguageInSentence(): (locale: Locale) => string {
  const { t } = useTranslation();
  return (locale) => {
    const name = t(`common.languages.${locale}`);
    return language() === 'nb' ? name.toLocaleLowerCase() : name;
  };
}

/** One line, the same in every language. */
export function TextField({
  pointer,
  field,
  type = 'text',
  wide = false,
}: FieldProps & { type?: TextKind; wide?: boolean }) {
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  const say = (text: string) => {
    if (text === '') set(undefined);
    else set(type === 'number' && Number.isInteger(Number(text)) ? Number(text) : text);
  };
  return (
    <FieldFrame pointer={pointer} field={field} wide={wide}>
      <TextInput
        label={label}
        description={help}
        type={type === 'url' || type === 'email' ? 'text' : type}
        {...((type === 'url' || type === 'email') && { inputMode: type })}
        {...(type === 'number' && { min: 0 })}
        autoComplete="off"
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        onChange={(event) => say(event.currentTarget.value)}
        error={error}
        readOnly={readOnly}
      />
    </FieldFrame>
  );
}

/** The client's own words, side by side in every published language. */
export function LocalTextField({ pointer, field, long = false }: FieldProps & { long?: boolean }) {
  const { value, error, readOnly, set } = useField(pointer);
  const { label } = useFieldText(field);
  return (
    <FieldSet pointer={pointer} field={field} error={error}>
      <LocalWords value={value} set={set} label={label} long={long} readOnly={readOnly} invalid={error !== undefined} />
    </FieldSet>
  );
}

interface LocalWordsProps {
  readonly value: Json | undefined;
  readonly set: (value: Json | undefined) => void;
  readonly label: string;
  readonly long?: boolean;
  readonly readOnly: boolean;
  readonly invalid?: boolean;
}

/** One input per language for one text. */
export function LocalWords({ value, set, label, long = false, readOnly, invalid = false }: LocalWordsProps) {
  const { t } = useTranslation();
  const published = useLocales();
  const languageInSentence = useLanguageInSentence();
  const words = isObject(value) ? value : {};
  const others = (Object.keys(words) as Locale[]).filter((locale) => !published.includes(locale));
  const locales = [...published, ...others];
  const isWritten = (locale: Locale) => saysSomething(words[locale]);
  // Nothing is missing in a text that is not written in any language.
  const isMissing = (locale: Locale) => published.includes(locale) && !isWritten(locale) && locales.some(isWritten);
  const say = (locale: Locale, text: string) => {
    const rest = Object.fromEntries(Object.entries(words).filter(([key]) => key !== locale));
    const next = text === '' ? rest : { ...words, [locale]: text };
    set(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className={classes.locales}>
      {locales.map((locale) => {
        const common = {
          'aria-label': t('facts.inLanguage', { label, language: t(`common.languages.${locale}`) }),
          lang: locale,
          value: typeof words[locale] === 'string' ? words[locale] : '',
          readOnly,
          error: invalid,
          autoComplete: 'off',
        };
        return (
          <div key={locale} className={classes.locale}>
            {locales.length > 1 && (
              <div className={classes.tag} aria-hidden>
                {t(`common.languages.${locale}`)}
              </div>
            )}
            {long ? (
              <Textarea
                {...common}
                autosize
                minRows={2}
                maxRows={9}
                onChange={(event) => say(locale, event.currentTarget.value)}
              />
            ) : (
              <TextInput {...common} onChange={(event) => say(locale, event.currentTarget.value)} />
            )}
            {isMissing(locale) && (
              <div className={classes.missing}>
                <IconLanguage size={15} aria-hidden />
                {t('facts.missingIn', { language: languageInSentence(locale) })}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
