import type { Texts } from '../finding-text.js';

/** Egne formuleringer. */
export const WORDING = {
  'wording.fact_dropped': {
    message:
      'Egen formulering av «{clause}» ({language}) utelater opplysninger som standardteksten sier fordi loven krever det: {pointers}.',
    fix: 'Ta opplysningene med i formuleringen, eller bruk standardteksten.',
  },
  'wording.citation_dropped': {
    message: 'Egen formulering av «{clause}» ({language}) utelater lovhenvisningen {citations}.',
    fix: 'Ta med henvisningen, eller bruk standardteksten.',
  },
  'wording.says_nothing': {
    message: 'Egen formulering av «{clause}» ({language}) sier ingenting der loven krever en opplysning.',
    fix: 'Skriv det som mangler, eller bruk standardteksten.',
  },
  'wording.unreadable': {
    message: 'Egen formulering av «{clause}» ({language}) kan ikke brukes lenger, så standardteksten står i stedet.',
    fix: 'Åpne formuleringen og rett det som er merket.',
  },
  'wording.added_untranslated': {
    message: 'Klausulen «{clause}» som er lagt til, mangler på {language}, så dokumentene sier ikke det samme.',
    fix: 'Skriv klausulen på {language}.',
  },
  'wording.untranslated': {
    message: 'Egen formulering av «{clause}» finnes ikke på {language}. Der står standardteksten.',
    fix: 'Skriv den på {language}, hvis den skal si det samme.',
  },
  'wording.standard_changed': {
    message: 'Standardteksten for «{clause}» ({language}) er endret siden den egne formuleringen ble skrevet.',
    fix: 'Sammenlign de tre tekstene, og endre formuleringen eller behold den.',
  },
} satisfies Texts;
