import { Input } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldName } from '../field-name.js';
import { useAsked, useFactsForm, useMark } from '../form-context.js';
import { LeftOverLine } from './left-over-line.js';
import { MarkLine } from './mark-line.js';
import { QuestionLine } from './question-line.js';
import classes from './fields.module.css';

export interface FieldProps {
  /** Where in the facts the value stands. */
  readonly pointer: string;
  /** Which label, help and reason. */
  readonly field: FieldName;
}

export function useFieldText(field: FieldName): { label: string; help: string | undefined } {
  const { t } = useTranslation();
  const help = t(`fields.${field}.help`);
  return { label: t(`fields.${field}.label`), help: help === '' ? undefined : help };
}

/** What stands around one input: its label and help come from the input itself; everything said about the value follows it. */
export function FieldFrame({
  pointer,
  field,
  wide = false,
  children,
}: FieldProps & { wide?: boolean; children: ReactNode }) {
  const { label } = useFieldText(field);
  const asked = useAsked(pointer);
  const mark = useMark(pointer, false);
  if (asked === 'hidden') return null;
  return (
    <div className={classes.field} data-pointer={pointer} data-wide={wide || undefined} data-mark={mark}>
      {children}
      <AboutField pointer={pointer} field={field} label={label} />
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
  const asked = useAsked(pointer);
  const mark = useMark(pointer, false);
  const id = useId();
  if (asked === 'hidden') return null;
  return (
    <fieldset
      className={classes.fieldset}
      data-pointer={pointer}
      data-wide
      data-mark={mark}
      aria-describedby={help === undefined && error === undefined ? undefined : id}
    >
      <legend className={classes.legend}>{label}</legend>
      <div id={id}>
        {help !== undefined && <Input.Description>{help}</Input.Description>}
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </div>
      {children}
      <AboutField pointer={pointer} field={field} label={label} />
    </fieldset>
  );
}

function AboutField({ pointer, field, label }: FieldProps & { label: string }) {
  return (
    <>
      <LeftOverLine pointer={pointer} label={label} />
      <MarkLine pointer={pointer} label={label} />
      <FindingLine pointer={pointer} />
      <QuestionLine pointer={pointer} field={field} />
    </>
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

interface FieldGroupProps {
  readonly title?: string;
  readonly pointer?: string;
  readonly children: ReactNode;
}

/** Fields that belong together under a heading. Without one they are the whole section, whose heading stands above them. */
export function FieldGroup({ title, pointer, children }: FieldGroupProps) {
  const { t } = useTranslation();
  const heading = useId();
  const asked = useAsked(pointer ?? '');
  if (asked === 'hidden') return null;
  const label = title ?? t('client.facts');
  const about = pointer !== undefined && (
    <>
      <LeftOverLine pointer={pointer} label={label} />
      <FindingLine pointer={pointer} />
    </>
  );
  const place = pointer !== undefined && { 'data-pointer': pointer };
  if (title === undefined) {
    return (
      <div className={classes.group} {...place}>
        {pointer !== undefined && <MarkLine pointer={pointer} label={label} exact />}
        {about}
        <div className={classes.grid}>{children}</div>
      </div>
    );
  }
  return (
    <section className={classes.group} aria-labelledby={heading} {...place}>
      <div className={classes.groupHead}>
        <h3 id={heading} className={classes.groupTitle}>
          {title}
        </h3>
        {pointer !== undefined && <MarkLine pointer={pointer} label={title} exact />}
      </div>
      {about}
      <div className={classes.grid}>{children}</div>
    </section>
  );
}
