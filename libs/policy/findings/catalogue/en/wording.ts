import type { Texts } from '../finding-text.js';

/** Own wording. */
export const WORDING = {
  'wording.fact_dropped': {
    message:
      'Own wording of “{clause}” ({language}) leaves out facts that the standard text tells because the law requires it: {pointers}.',
    fix: 'Put the facts into the wording, or use the standard text.',
  },
  'wording.citation_dropped': {
    message: 'Own wording of “{clause}” ({language}) leaves out the citation {citations}.',
    fix: 'Put the citation in, or use the standard text.',
  },
  'wording.says_nothing': {
    message: 'Own wording of “{clause}” ({language}) says nothing where the law requires information.',
    fix: 'Write what is missing, or use the standard text.',
  },
  'wording.unreadable': {
    message: 'Own wording of “{clause}” ({language}) can no longer be used, so the standard text stands instead.',
    fix: 'Open the wording and mend what is marked.',
  },
  'wording.added_untranslated': {
    message: 'The added clause “{clause}” is missing in {language}, so the documents do not say the same.',
    fix: 'Write the clause in {language}.',
  },
  'wording.untranslated': {
    message: 'Own wording of “{clause}” does not exist in {language}. The standard text stands there.',
    fix: 'Write it in {language} if it shall say the same.',
  },
  'wording.standard_changed': {
    message: 'The standard text of “{clause}” ({language}) has changed since the own wording was written.',
    fix: 'Compare the three texts, and change the wording or keep it.',
  },
} satisfies Texts;
