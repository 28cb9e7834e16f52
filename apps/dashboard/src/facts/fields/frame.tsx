import { Badge, Button, Input } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCheck, IconFlask } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { fields } from '../../i18n/nb/fields.js';
import { useFactsForm, useMark } from '../form-context.js';
import classes from './fields.module.css';

export type FieldName = keyof typeof fields;

export interface FieldProps {
  /** Where in the facts the value stands. */
  readonly pointer: string;
  /** Which label and help. */
  readonly field: FieldName;
}

export function useFieldText(field: FieldName): { label: string; help: string | undefined } {
  const { t } = useTranslation();
  const help = t(`fields.${field}.help`);
  return { label: t(`fields.${field}.label`), help: help === '' ? undefined : help };
}

/** What stands around one input: its label and help come from the input itself; the mark and what is found missing follow it. */
export function FieldFrame({
  pointer,
  label,
  wide = false,
  children,
}: {
  pointer: string;
  label: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.field} data-pointer={pointer} data-wide={wide || undefined}>
      {children}
      <MarkLine pointer={pointer} label={label} />
      <FindingLine pointer={pointer} />
    </div>
  );
}

/** As `FieldFrame`, for several inputs with one label. */
export function FieldSet({
  pointer,
  field,
  error,
  children,
}: FieldProps & { error?: string | undefined; children: ReactNode }) {
  const { label, help } = useFieldText(field);
  const id = useId();
  return (
    <fieldset
      className={classes.fieldset}
      data-pointer={pointer}
      data-wide
      aria-describedby={help === undefined && error === undefined ? undefined : id}
    >
      <legend className={classes.legend}>{label}</legend>
      <div id={id}>
        {help !== undefined && <Input.Description>{help}</Input.Description>}
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </div>
      {children}
      <MarkLine pointer={pointer} label={label} />
      <FindingLine pointer={pointer} />
    </fieldset>
  );
}

/** Says that a value is a demo value or a suggestion, and lets a person confirm it. */
export function MarkLine({ pointer, label, exact = false }: { pointer: string; label: string; exact?: boolean }) {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  const kind = useMark(pointer, exact);
  if (kind === undefined) return null;
  const suggestion = kind === 'suggestion';
  return (
    <div className={classes.mark}>
      <Badge
        color={suggestion ? 'sky' : 'amber'}
        leftSection={suggestion ? <IconBulb size={14} aria-hidden /> : <IconFlask size={14} aria-hidden />}
        title={t(`facts.${kind}Help`)}
      >
        {t(`facts.${kind}`)}
      </Badge>
      {!readOnly && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-label={t('facts.confirmOf', { label })}
          onClick={() => draft.confirm(pointer)}
        >
          {t('facts.confirm')}
        </Button>
      )}
    </div>
  );
}

/** What was found about exactly this value. */
function FindingLine({ pointer }: { pointer: string }) {
  const { findings } = useFactsForm();
  const finding = findings.find((candidate) => candidate.pointer === pointer);
  if (!finding) return null;
  return (
    <div className={classes.finding} data-severity={finding.severity}>
      <IconAlertTriangle size={15} aria-hidden />
      <span>{finding.message}</span>
    </div>
  );
}

/** Fields that belong together under a heading. Without one they are the whole section, whose heading stands above them. */
export function FieldGroup({ title, pointer, children }: { title?: string; pointer?: string; children: ReactNode }) {
  const { t } = useTranslation();
  const heading = useId();
  if (title === undefined) {
    return (
      <div className={classes.group} {...(pointer !== undefined && { 'data-pointer': pointer })}>
        {pointer !== undefined && <MarkLine pointer={pointer} label={t('client.facts')} exact />}
        {pointer !== undefined && <FindingLine pointer={pointer} />}
        <div className={classes.grid}>{children}</div>
      </div>
    );
  }
  return (
    <section
      className={classes.group}
      aria-labelledby={heading}
      {...(pointer !== undefined && { 'data-pointer': pointer })}
    >
      <div className={classes.groupHead}>
        <h3 id={heading} className={classes.groupTitle}>
          {title}
        </h3>
        {pointer !== undefined && <MarkLine pointer={pointer} label={title} exact />}
      </div>
      {pointer !== undefined && <FindingLine pointer={pointer} />}
      <div className={classes.grid}>{children}</div>
    </section>
  );
}
