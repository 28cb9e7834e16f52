import { finding, inOwnLanguage, type Rule } from './helpers.js';

/** GDPR 12(1): nothing is told twice. */
export const duplicateRules: Rule = (facts) => {
  const names = (facts.activities ?? []).map(({ name }) => inOwnLanguage(name, facts));
  return [
    ...repeated(facts.definitions).map((index) => finding('definitions.twice', `/definitions/${String(index)}`)),
    ...repeated(facts.commitments).map((index) => finding('commitments.twice', `/commitments/${String(index)}`)),
    ...repeated(names.map((name) => name.toLowerCase())).map((index) =>
      finding('activity.name_twice', `/activities/${String(index)}/name`, { activity: names[index] ?? '' }),
    ),
  ];
};

/** Places of what stands earlier in the list. */
function repeated(items: readonly string[] | undefined): number[] {
  return (items ?? []).flatMap((item, index) => (items?.indexOf(item) === index ? [] : [index]));
}
