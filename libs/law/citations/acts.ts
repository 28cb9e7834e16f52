import type { LocalisedText } from '../localised-text.js';

interface Act {
  /** Short title as a reader of that language meets it. Norwegian forms are definite and lower case. */
  title: LocalisedText;
  /** Lovdata's reference: LOV-year-month-day-number. */
  reference: string;
  /** The sections that may be cited. Add one only after reading it. */
  sections: readonly string[];
}

/**
 * Norwegian acts by their Bokmål short title. Source: consolidated texts from Lovdata as of May 2026. Known from the authorities'
 * guidance, and to be read at Lovdata by whoever changes them: ekomloven, foretaksregisterloven, skatteforvaltningsloven,
 * arbeidsmiljøloven. Titles in English and Swedish explain; they are not official.
 */
export const NORWEGIAN_ACTS = {
  personopplysningsloven: {
    title: {
      nb: 'personopplysningsloven',
      nn: 'personopplysningslova',
      en: 'Norwegian Personal Data Act',
      sv: 'norska personuppgiftslagen',
    },
    reference: 'LOV-2018-06-15-38',
    sections: ['1', '5', '6', '11', '12', '16', '20', '22', '28'],
  },
  ekomloven: {
    title: {
      nb: 'ekomloven',
      nn: 'ekomlova',
      en: 'Norwegian Electronic Communications Act',
      sv: 'norska lagen om elektronisk kommunikation',
    },
    reference: 'LOV-2024-12-13-76',
    sections: ['3-15'],
  },
  bokføringsloven: {
    title: {
      nb: 'bokføringsloven',
      nn: 'bokføringslova',
      en: 'Norwegian Bookkeeping Act',
      sv: 'norska bokföringslagen',
    },
    reference: 'LOV-2004-11-19-73',
    sections: ['13'],
  },
  markedsføringsloven: {
    title: {
      nb: 'markedsføringsloven',
      nn: 'marknadsføringslova',
      en: 'Norwegian Marketing Control Act',
      sv: 'norska marknadsföringslagen',
    },
    reference: 'LOV-2009-01-09-2',
    sections: ['15'],
  },
  ehandelsloven: {
    title: {
      nb: 'ehandelsloven',
      nn: 'ehandelslova',
      en: 'Norwegian E-Commerce Act',
      sv: 'norska e-handelslagen',
    },
    reference: 'LOV-2003-05-23-35',
    sections: ['8', '9'],
  },
  foretaksregisterloven: {
    title: {
      nb: 'foretaksregisterloven',
      nn: 'føretaksregisterlova',
      en: 'Norwegian Business Enterprise Registration Act',
      sv: 'norska företagsregisterlagen',
    },
    reference: 'LOV-1985-06-21-78',
    sections: ['10-2'],
  },
  skatteforvaltningsloven: {
    title: {
      nb: 'skatteforvaltningsloven',
      nn: 'skatteforvaltningslova',
      en: 'Norwegian Tax Administration Act',
      sv: 'norska skatteförvaltningslagen',
    },
    reference: 'LOV-2016-05-27-14',
    sections: ['7-2', '8-3'],
  },
  'a-opplysningsloven': {
    title: {
      nb: 'a-opplysningsloven',
      nn: 'a-opplysningslova',
      en: 'Norwegian Act on Employers’ Reporting of Employment and Income',
      sv: 'norska lagen om arbetsgivares rapportering av anställning och inkomst',
    },
    reference: 'LOV-2012-06-22-43',
    sections: ['3'],
  },
  arbeidsmiljøloven: {
    title: {
      nb: 'arbeidsmiljøloven',
      nn: 'arbeidsmiljølova',
      en: 'Norwegian Working Environment Act',
      sv: 'norska arbetsmiljölagen',
    },
    reference: 'LOV-2005-06-17-62',
    sections: ['10-7', '14-6'],
  },
  ferieloven: {
    title: {
      nb: 'ferieloven',
      nn: 'ferielova',
      en: 'Norwegian Holiday Act',
      sv: 'norska semesterlagen',
    },
    reference: 'LOV-1988-04-29-21',
    sections: ['11'],
  },
  'likestillings- og diskrimineringsloven': {
    title: {
      nb: 'likestillings- og diskrimineringsloven',
      nn: 'likestillings- og diskrimineringslova',
      en: 'Norwegian Equality and Anti-Discrimination Act',
      sv: 'norska jämställdhets- och diskrimineringslagen',
    },
    reference: 'LOV-2017-06-16-51',
    sections: ['26'],
  },
  hvitvaskingsloven: {
    title: {
      nb: 'hvitvaskingsloven',
      nn: 'kvitvaskingslova',
      en: 'Norwegian Anti-Money Laundering Act',
      sv: 'norska penningtvättslagen',
    },
    reference: 'LOV-2018-06-01-23',
    sections: ['4', '10', '30'],
  },
  forbrukerkjøpsloven: {
    title: {
      nb: 'forbrukerkjøpsloven',
      nn: 'forbrukarkjøpslova',
      en: 'Norwegian Consumer Purchases Act',
      sv: 'norska konsumentköplagen',
    },
    reference: 'LOV-2002-06-21-34',
    sections: ['27'],
  },
  foreldelsesloven: {
    title: {
      nb: 'foreldelsesloven',
      nn: 'foreldingslova',
      en: 'Norwegian Limitation Act',
      sv: 'norska preskriptionslagen',
    },
    reference: 'LOV-1979-05-18-18',
    sections: ['2'],
  },
} as const satisfies Readonly<Record<string, Act>>;
