import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useField } from '../form-context.js';
import { FieldFrame, useFieldText, type FieldProps } from './frame.js';
import classes from './fields.module.css';

/** Units of an ISO 8601 duration; `I` is minutes, because `M` is months. */
const UNITS = ['Y', 'M', 'W', 'D', 'H', 'I'] as const;
type Unit = (typeof UNITS)[number];

/** A period of one unit, as `P5Y`. One of several units, as `P3Y6M`, is not split. */
function readPeriod(value: unknown): { amount: string; unit: Unit } | undefined {
  const parts = typeof value === 'string' ? /^P(?:(\d+)([YMWD])|T(\d+)([HM]))$/.exec(value) : null;
  if (!parts) return undefined;
  const unit = parts[2] ?? (parts[4] === 'M' ? 'I' : parts[4]);
  return { amount: parts[1] ?? parts[3] ?? '', unit: UNITS.find((known) => known === unit) ?? 'Y' };
}

function writePeriod(amount: string, unit: Unit): string {
  return unit === 'H' ? `PT${amount}H` : unit === 'I' ? `PT${amount}M` : `P${amount}${unit}`;
}

/** A number and a unit; periods of several units are written as ISO 8601. `lasting`: a cookie may also last a session, or for ever. */
export function DurationField({ pointer, field, lasting = false }: FieldProps & { lasting?: boolean }) {
  const { t } = useTranslation();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  const [waiting, setWaiting] = useState<Unit>('Y');
  const period = readPeriod(value);
  const named = value === 'session' || value === 'persistent' ? value : undefined;
  const composite = typeof value === 'string' && value !== '' && !period && !named && value !== 'P';
  const units = UNITS.map((unit) => ({ value: unit, label: t(`choices.unit.${unit}`) }));
  const others = lasting
    ? (['session', 'persistent'] as const).map((kind) => ({
        value: kind,
        label: t(`choices.durationKind.${kind}`),
      }))
    : [];
  if (composite) {
    return (
      <FieldFrame pointer={pointer} field={field}>
        <TextInput
          label={label}
          description={help}
          error={error}
          readOnly={readOnly}
          value={value}
          onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      </FieldFrame>
    );
  }
  const unit = period?.unit ?? waiting;
  return (
    <FieldFrame pointer={pointer} field={field}>
      <div className={classes.row}>
        <TextInput
          label={label}
          description={help}
          error={error}
          inputMode="numeric"
          readOnly={readOnly}
          disabled={named !== undefined}
          value={period?.amount ?? ''}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 4);
            set(digits === '' ? undefined : writePeriod(digits, unit));
          }}
        />
        <NativeSelect
          aria-label={`${label}: ${t('facts.unit')}`}
          disabled={readOnly}
          value={named ?? unit}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const next = UNITS.find((known) => known === chosen);
            if (!next) return set(chosen);
            setWaiting(next);
            set(period ? writePeriod(period.amount, next) : undefined);
          }}
          data={[...units, ...others]}
        />
      </div>
    </FieldFrame>
  );
}
