import type { Outline } from '../compile/outline.js';
import type { PolicyView } from '../view/view.js';

const isProcessor = ({ activities }: PolicyView): boolean => activities.asProcessor.length > 0;
const anyRows = ({ processors }: PolicyView): boolean => processors.sub.length + processors.own.length > 0;

/** The list of processors and sub-processors: GDPR 28(2) to (4), and what 13(1)(e) and (f) want said of them. */
export const SUB_PROCESSOR_LIST: Outline<PolicyView> = {
  title: { id: 'title', citations: ['GDPR 28(2)', 'GDPR 12(1)'] },
  lead: [
    { id: 'demo', citations: ['GDPR 5(1)(a)'], when: ({ edition }) => edition.demoParts.length > 0, facts: ['/marks'] },
    { id: 'about', citations: ['GDPR 28(2)', 'GDPR 13(1)(e)'], facts: ['/organisation/name'] },
    { id: 'edition', citations: ['GDPR 5(2)', 'GDPR 12(1)'] },
  ],
  sections: [
    {
      id: 'sub-processors',
      citations: ['GDPR 28(2)', 'GDPR 28(4)'],
      clauses: [
        {
          id: 'list',
          citations: ['GDPR 28(2)', 'GDPR 28(4)'],
          when: (view) => isProcessor(view) && view.processors.sub.length > 0,
          facts: ['/activities'],
        },
        {
          id: 'none',
          citations: ['GDPR 28(2)'],
          when: (view) => isProcessor(view) && view.processors.noSub,
          facts: ['/services', '/recipients', '/activities'],
        },
      ],
    },
    {
      id: 'processors',
      citations: ['GDPR 28(1)', 'GDPR 13(1)(e)'],
      clauses: [
        {
          id: 'list',
          citations: ['GDPR 28(1)', 'GDPR 13(1)(e)'],
          when: ({ processors }) => processors.own.length > 0,
          facts: ['/activities'],
        },
        {
          id: 'none',
          citations: ['GDPR 13(1)(e)'],
          when: ({ processors }) => processors.noOwn,
          facts: ['/services', '/recipients'],
        },
      ],
    },
    {
      id: 'terms',
      citations: ['GDPR 28(3)', 'GDPR 28(4)'],
      clauses: [
        {
          id: 'agreements',
          citations: ['GDPR 28(3)', 'GDPR 28(4)'],
          when: ({ processors }) => processors.agreementWithAll,
          facts: ['/services', '/recipients', '/activities'],
        },
        { id: 'liability', citations: ['GDPR 28(4)'], when: ({ processors }) => processors.sub.length > 0 },
      ],
    },
    {
      id: 'transfers',
      citations: ['GDPR 28(3)(a)', 'GDPR 13(1)(f)', 'GDPR 44-49'],
      clauses: [
        {
          id: 'none',
          citations: ['GDPR 13(1)(f)', 'GDPR 44'],
          when: ({ processors }) => processors.allInEea && processors.transfers.length === 0,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'list',
          citations: ['GDPR 13(1)(f)', 'GDPR 44-49'],
          when: ({ processors }) => processors.transfers.length > 0,
          facts: ['/services', '/recipients'],
        },
      ],
    },
    {
      id: 'changes',
      citations: ['GDPR 28(2)'],
      clauses: [
        {
          id: 'notice',
          citations: ['GDPR 28(2)'],
          when: (view) => isProcessor(view) && view.changes.subProcessorDays !== undefined,
        },
        { id: 'newest', citations: ['GDPR 5(2)', 'GDPR 12(1)'], when: anyRows, facts: ['/services', '/recipients'] },
      ],
    },
    {
      id: 'contact',
      citations: ['GDPR 12(2)'],
      clauses: [
        {
          id: 'e-mail',
          citations: ['GDPR 12(2)'],
          when: ({ organisation }) => organisation.answersAt !== undefined,
          facts: ['/dataProtectionOfficer', '/contacts'],
        },
      ],
    },
  ],
};
