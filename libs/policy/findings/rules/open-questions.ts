import { finding, type Rule } from './helpers.js';

/** What somebody was asked and could not answer, told at the value the question is about. */
export const openQuestionRules: Rule = ({ openQuestions }) =>
  (openQuestions ?? []).map(({ pointer, note }) => finding('question.open', pointer, { words: note ?? pointer }));
