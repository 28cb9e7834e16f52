import { NativeSelect } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFactsForm, useProgress } from '../form-context.js';
import { isSection, SECTION_GROUPS, sectionOf, type SectionGroup, type SectionName } from '../sections.js';
import { useCountWords } from './count-words.js';
import classes from '../facts-form.module.css';

const route = getRouteApi('/shell/clients/$clientId');

/** The sections and how far each has come, as a list of links, or as a choice where there is no room for a list. */
export function SectionMenu({ section }: { section: SectionName }) {
  const { t } = useTranslation();
  const { findings } = useFactsForm();
  const { sections } = useProgress();
  const words = useCountWords();
  const navigate = route.useNavigate();
  const open = (name: SectionName) =>
    void navigate({ search: ({ item: _, at: __, ...rest }) => ({ ...rest, section: name }) });
  const blocks = (name: SectionName) =>
    findings.filter(({ severity, pointer }) => severity === 'BLOCKS' && sectionOf(pointer) === name).length;
  const short = (name: SectionName) => {
    const { answered, total } = sections[name];
    if (total === 0) return '';
    // Three digits have no room beside a long title.
    return total < 100 ? `${String(answered)}/${String(total)}` : `${String(Math.floor((answered / total) * 100))} %`;
  };
  const groups = Object.entries(SECTION_GROUPS) as [SectionGroup, readonly SectionName[]][];
  return (
    <>
      <NativeSelect
        className={classes.choose ?? ''}
        label={t('facts.chooseSection')}
        value={section}
        onChange={(event) => {
          if (isSection(event.currentTarget.value)) open(event.currentTarget.value);
        }}
        data={groups.map(([group, names]) => ({
          group: t(`sectionGroups.${group}`),
          items: names.map((name) => ({
            value: name,
            label: [
              t(`sections.${name}.title`),
              short(name),
              blocks(name) > 0 ? t('facts.findingsHere', { count: blocks(name) }) : '',
            ]
              .filter((part) => part !== '')
              .join(' · '),
          })),
        }))}
      />
      <nav className={classes.menu} aria-label={t('facts.sections')}>
        {groups.map(([group, names]) => (
          <div key={group}>
            <p id={`menu-${group}`}>{t(`sectionGroups.${group}`)}</p>
            <ul aria-labelledby={`menu-${group}`}>
              {names.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    className={classes.menuItem}
                    aria-current={name === section ? 'true' : undefined}
                    onClick={() => open(name)}
                  >
                    <span className={classes.menuTitle}>{t(`sections.${name}.title`)}</span>
                    <span className={classes.menuCounts}>
                      {sections[name].total > 0 && (
                        <span className={classes.progressCount} role="img" aria-label={words(sections[name])}>
                          {sections[name].answered === sections[name].total && blocks(name) === 0 ? (
                            <IconCheck size={16} aria-hidden />
                          ) : (
                            short(name)
                          )}
                        </span>
                      )}
                      {blocks(name) > 0 && (
                        <span
                          className={classes.count}
                          aria-label={t('clients.blocks', { count: blocks(name) })}
                          role="img"
                        >
                          {blocks(name)}
                        </span>
                      )}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </>
  );
}
