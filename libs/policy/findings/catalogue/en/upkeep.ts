import type { Texts } from '../finding-text.js';

/** Whether the facts are confirmed and kept up to date. */
export const UPKEEP = {
  'marks.suggestion_unconfirmed': {
    message: 'The value is a suggestion that nobody has confirmed.',
    fix: 'Confirm the value, or correct it.',
  },
  'marks.demo_values': {
    message: 'Values filled in to show the product: {count}. They do not come from the business.',
    fix: 'Replace the values marked “Demo value” with what the business states.',
  },
  'marks.points_nowhere': {
    message: 'A mark points to {words}, which does not exist.',
    fix: 'Remove the mark, or correct its pointer.',
  },
  'question.open': {
    message: 'A question waits for an answer: {words}.',
    fix: 'Ask the business, fill in the answer and remove the question.',
  },
  'review.missing': {
    message: 'It is not said when somebody at the business last confirmed that the facts are true.',
    fix: 'Ask the business to go through the facts, and enter the date.',
  },
  'review.stale': {
    message: 'The facts were last confirmed on {date}, more than {months} months ago.',
    fix: 'Ask the business to go through the facts again, and enter the new date.',
  },
} satisfies Texts;
