import type { Citation } from '#law';
import type { DocumentTree, Inline, Reason } from '#policy';

/** A reason for blocks of test documents. */
export function because(clause: string, ...facts: string[]): Reason {
  const citations: readonly Citation[] = ['GDPR 13(1)(c)'];
  return { clause, citations, facts };
}

/** A privacy policy with every type of block, two levels of sections and two tables under one heading. */
export const SAMPLE_TREE: DocumentTree = {
  kind: 'privacy-policy',
  locale: 'nb',
  title: 'Personvernerklæring for Fjellgård Snekkeri',
  controllerName: 'Fjellgård Snekkeri',
  blocks: [
    {
      type: 'paragraph',
      text: [
        'Her leser du hvordan vi i Fjellgård Snekkeri AS bruker opplysninger om deg, og hvilke rettigheter du har.',
      ],
      reason: because('lead/intro', '/organisation/name'),
    },
    {
      type: 'section',
      id: 'behandlingsansvarlig',
      heading: ['Hvem er ansvarlig?'],
      reason: because('controller/heading'),
      blocks: [
        {
          type: 'paragraph',
          text: [
            { type: 'strong', text: 'Fjellgård Snekkeri AS' },
            ' er behandlingsansvarlig. Skriv til ',
            { type: 'link', href: 'mailto:post@fjellgard.example', text: 'post@fjellgard.example' },
            ' eller ring ',
            { type: 'link', href: 'tel:+4722334455', text: '22 33 44 55' },
            '.',
          ],
          reason: because('controller/who', '/organisation/name', '/organisation/email'),
        },
      ],
    },
    {
      type: 'section',
      id: 'formaal',
      heading: ['Hva bruker vi opplysninger til?'],
      reason: because('activities/heading'),
      blocks: [
        {
          type: 'section',
          id: 'formaal-henvendelser',
          heading: ['Svare på henvendelser'],
          reason: because('activities/one/heading'),
          blocks: [
            {
              type: 'definitions',
              entries: [
                definition('Opplysninger', 'Navn, e-postadresse, telefonnummer og det du skriver til oss.'),
                definition(
                  'Rettslig grunnlag',
                  'Berettiget interesse, personvernforordningen artikkel 6 nr. 1 bokstav f.',
                ),
                definition('Hvor lenge', 'Vi sletter henvendelsen ett år etter at saken er avsluttet.'),
              ],
            },
          ],
        },
        {
          type: 'section',
          id: 'formaal-regnskap',
          heading: ['Føre regnskap'],
          reason: because('activities/one/heading'),
          blocks: [
            {
              type: 'definitions',
              entries: [
                definition('Opplysninger', 'Navn, adresse, faktura og betaling.'),
                definition('Rettslig grunnlag', 'Rettslig plikt, bokføringsloven § 13.'),
                definition('Hvor lenge', 'Fem år etter regnskapsårets slutt.'),
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'mottakere',
      heading: ['Hvem deler vi opplysninger med?'],
      reason: because('recipients/heading'),
      blocks: [
        {
          type: 'paragraph',
          text: ['Databehandlerne våre får bare bruke opplysningene slik vi har avtalt med dem.'],
          reason: because('recipients/intro'),
        },
        table(
          ['Mottaker', 'Hva de gjør for oss', 'Land', 'Grunnlag for overføring'],
          ['Fiken AS', 'Regnskap og faktura', 'Norge', ''],
          [
            'Dropbox International Unlimited Company',
            'Lagring av tegninger og tilbud',
            'Irland, USA',
            [
              'Adekvansbeslutning. Les ',
              { type: 'link', href: 'https://www.dropbox.com/privacy', text: 'hvordan Dropbox behandler opplysninger' },
            ],
          ],
        ),
        {
          type: 'paragraph',
          text: ['Nettstedet bruker disse informasjonskapslene:'],
          reason: because('recipients/cookies'),
        },
        table(
          ['Navn', 'Formål', 'Varighet'],
          ['wordpress_logged_in_[hash]', 'Husker at du er innlogget', 'Til du lukker nettleseren'],
          ['wp_lang', 'Husker språket du har valgt', '14 dager'],
        ),
      ],
    },
    {
      type: 'section',
      id: 'rettigheter',
      heading: ['Rettighetene dine'],
      reason: because('rights/heading'),
      blocks: [
        { type: 'paragraph', text: ['Du kan be om:'], reason: because('rights/intro') },
        {
          type: 'list',
          items: [
            [{ type: 'strong', text: 'innsyn' }, ' i opplysningene vi har om deg'],
            [{ type: 'strong', text: 'retting' }, ' av opplysninger som er feil'],
            [{ type: 'strong', text: 'sletting' }, ' når vi ikke lenger trenger dem'],
            [{ type: 'strong', text: 'dataportabilitet' }, ': å få opplysningene i et format du kan ta med deg'],
          ],
          reason: because('rights/list'),
        },
        {
          type: 'paragraph',
          text: [
            'Er du uenig i hvordan vi bruker opplysninger om deg, kan du klage til ',
            { type: 'link', href: 'https://www.datatilsynet.no/', text: 'Datatilsynet' },
            '.',
          ],
          reason: because('rights/complaint'),
        },
      ],
    },
  ],
};

function definition(term: string, text: string): { term: Inline[]; text: Inline[]; reason: Reason } {
  return { term: [term], text: [text], reason: because('activities/one/entry', '/activities/0') };
}

type Cell = string | readonly Inline[];

function table(header: readonly string[], ...rows: readonly (readonly Cell[])[]): DocumentTree['blocks'][number] {
  return {
    type: 'table',
    header: header.map((cell) => [cell]),
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => (typeof cell === 'string' ? [cell] : cell)),
      facts: ['/recipients/0'],
    })),
    reason: because('recipients/table', '/recipients'),
  };
}
