import { isCountryCode, type CountryCode } from '#law';
import { LEGAL_FORMS } from '#policy';
import { z } from 'zod';

type LegalForm = (typeof LEGAL_FORMS)[number];

export const REGISTER_STATUSES = ['active', 'bankrupt', 'winding_up', 'deleted'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

export interface RegisterAddress {
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly country?: CountryCode;
}

/** What the register says of a business, in the words of facts. */
export interface RegisterEntry {
  readonly orgNumber: string;
  /** Absent only when the register has removed the business altogether. */
  readonly name?: string;
  readonly legalForm?: LegalForm;
  readonly address?: RegisterAddress;
  readonly vatRegistered?: boolean;
  readonly website?: string;
  readonly status: RegisterStatus;
  /** ISO date the status is from, when the register says. */
  readonly statusDate?: string;
}

const text = z.string().nullish();
const yes = z.boolean().nullish();
const day = z.iso.date().nullish().catch(undefined);
const address = z
  .object({ adresse: z.array(z.string().nullable()).nullish(), postnummer: text, poststed: text, landkode: text })
  .nullish();

/** What we use of an answer of Enhetsregisteret, for a business or a part of one. All else in it is passed over. */
const answer = z.object({
  organisasjonsnummer: z.string(),
  navn: text,
  organisasjonsform: z.object({ kode: text }).nullish(),
  forretningsadresse: address,
  beliggenhetsadresse: address,
  postadresse: address,
  registrertIMvaregisteret: yes,
  hjemmeside: text,
  konkurs: yes,
  konkursdato: day,
  underAvvikling: yes,
  underAvviklingDato: day,
  underTvangsavviklingEllerTvangsopplosning: yes,
  slettedato: day,
});
type Answer = z.infer<typeof answer>;

/** Reads an answer of the register. Undefined when it is none, or about another business than was asked for. */
export function readAnswer(value: unknown, orgNumber: string): RegisterEntry | undefined {
  const result = answer.safeParse(value);
  if (!result.success || result.data.organisasjonsnummer !== orgNumber) return undefined;
  const { data } = result;
  const name = line(data.navn);
  if (name === undefined) return undefined;
  const place = addressOf(data.forretningsadresse ?? data.beliggenhetsadresse ?? data.postadresse);
  const website = websiteOf(data.hjemmeside);
  return {
    orgNumber,
    name,
    legalForm: legalFormOf(data.organisasjonsform?.kode),
    ...(place && { address: place }),
    ...(data.registrertIMvaregisteret != null && { vatRegistered: data.registrertIMvaregisteret }),
    ...(website !== undefined && { website }),
    ...statusOf(data),
  };
}

/** The register tells of a removed business no more than its number and the day. */
export function readRemoval(value: unknown, orgNumber: string): RegisterEntry {
  const removed = z.object({ slettedato: day }).safeParse(value);
  const date = removed.success ? removed.data.slettedato : undefined;
  return { orgNumber, status: 'deleted', ...(date != null && { statusDate: date }) };
}

function statusOf(data: Answer): Pick<RegisterEntry, 'status' | 'statusDate'> {
  const since = (status: RegisterStatus, date: string | null | undefined) => ({
    status,
    ...(date != null && { statusDate: date }),
  });
  if (data.slettedato != null) return since('deleted', data.slettedato);
  if (data.konkurs === true) return since('bankrupt', data.konkursdato);
  if (data.underAvvikling === true || data.underTvangsavviklingEllerTvangsopplosning === true)
    return since('winding_up', data.underAvviklingDato);
  return { status: 'active' };
}

function legalFormOf(code: string | null | undefined): LegalForm {
  return LEGAL_FORMS.find((form) => form === code) ?? 'OTHER';
}

function addressOf(value: z.infer<typeof address>): RegisterAddress | undefined {
  if (value == null) return undefined;
  const street = line(value.adresse?.filter((part) => part !== null && part.trim() !== '').join(', '));
  const postalCode = line(value.postnummer);
  const city = line(value.poststed);
  const country = value.landkode != null && isCountryCode(value.landkode) ? value.landkode : undefined;
  if (street === undefined && postalCode === undefined && city === undefined) return undefined;
  return {
    ...(street !== undefined && { street }),
    ...(postalCode !== undefined && { postalCode }),
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
  };
}

/** Businesses write «www.bedrift.no» and whole addresses alike. */
function websiteOf(value: string | null | undefined): string | undefined {
  const said = line(value);
  if (said === undefined) return undefined;
  const address = /^https?:\/\//i.test(said) ? said : `https://${said}`;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? new URL(address).href : undefined;
}

/** A line as facts take it: no invisible characters, at most 200. */
function line(value: string | null | undefined): string | undefined {
  const clean = (value ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .trim();
  return clean === '' ? undefined : clean;
}
