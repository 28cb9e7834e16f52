import { Button, Group, Radio } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactsDraft } from '../facts/draft/draft.js';
import { tidy } from '../facts/draft/json.js';
import { differences, merge, usualSide, type Difference, type Side } from '../facts/draft/merge.js';
import { useDescribe } from '../facts/describe.js';
import { formatMoment } from '../i18n/format.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { useActor } from '../shared/use-actor.js';
import type { Conflict } from './use-save.js';
import classes from './client.module.css';

interface ConflictDialogProps {
  readonly draft: FactsDraft;
  readonly conflict: Conflict;
  readonly onClose: () => void;
  readonly onMerged: () => Promise<void>;
}

/** Two people edited the same facts: both sides of every difference, a choice for each, and one save. */
export function ConflictDialog({ draft, conflict, onClose, onMerged }: ConflictDialogProps) {
  const { t } = useTranslation();
  const actor = useActor();
  const mine = useMemo(() => tidy(draft.facts) ?? {}, [draft.facts]);
  const found = useMemo(() => differences(draft.base, mine, conflict.theirs), [draft.base, mine, conflict.theirs]);
  const [sides, setSides] = useState<readonly Side[]>(() => found.map(usualSide));
  const choose = (index: number, side: Side) => setSides(sides.map((before, at) => (at === index ? side : before)));

  const submit = async () => {
    const merged = merge(
      draft.base,
      mine,
      conflict.theirs,
      (difference, index) => sides[index] ?? usualSide(difference),
    );
    draft.rebase(conflict.theirs, conflict.revision, merged);
    onClose();
    await onMerged();
  };
  const numbered = found.map((difference, index) => ({ difference, index }));
  const both = numbered.filter(({ difference }) => difference.both);
  const one = numbered.filter(({ difference }) => !difference.both);
  return (
    <Dialog opened onClose={onClose} title={t('conflict.title')} size="xl">
      <p>
        {t('conflict.lead', {
          who: capitalised(conflict.by === undefined ? t('conflict.someone') : actor(conflict.by)),
          when: conflict.at === undefined ? '' : formatMoment(conflict.at),
        })}
      </p>
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => setSides(found.map(() => 'mine'))}>
          {t('conflict.allMine')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setSides(found.map(() => 'theirs'))}>
          {t('conflict.allTheirs')}
        </Button>
      </Group>
      {both.length === 0 ? <p>{t('conflict.none')}</p> : <h3>{t('conflict.bothTitle')}</h3>}
      {both.map(({ difference, index }) => (
        <Choice
          key={index}
          difference={difference}
          side={sides[index] ?? 'mine'}
          onChoose={(side) => choose(index, side)}
          draft={draft}
        />
      ))}
      {one.length > 0 && <h3>{t('conflict.onlyTitle')}</h3>}
      {one.map(({ difference, index }) => (
        <Choice
          key={index}
          difference={difference}
          side={sides[index] ?? 'mine'}
          onChoose={(side) => choose(index, side)}
          draft={draft}
        />
      ))}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => void submit()}>{t('conflict.submit')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** A name that opens a sentence. */
function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

interface ChoiceProps {
  readonly difference: Difference;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
  readonly draft: FactsDraft;
}

function Choice({ difference, side, onChoose, draft }: ChoiceProps) {
  const { t } = useTranslation();
  const { place, words } = useDescribe();
  return (
    <Radio.Group
      className={classes.difference ?? ''}
      label={place(draft.facts, difference.path)}
      value={side}
      onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
    >
      <div className={classes.sides}>
        <Radio.Card value="mine" className={classes.sideCard ?? ''} withBorder={false}>
          <Radio.Indicator /> <strong>{t('conflict.mine')}</strong>
          <span className={classes.sideValue}>{words(difference.mine) ?? t('conflict.nothing')}</span>
        </Radio.Card>
        <Radio.Card value="theirs" className={classes.sideCard ?? ''} withBorder={false}>
          <Radio.Indicator /> <strong>{t('conflict.theirs')}</strong>
          <span className={classes.sideValue}>{words(difference.theirs) ?? t('conflict.nothing')}</span>
        </Radio.Card>
      </div>
    </Radio.Group>
  );
}
