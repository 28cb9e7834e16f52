import { isEea, supervisoryAuthority, validateOrgNumber } from '#law';
import type { Address } from '../../facts/organisation.js';
import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { finding, type Rule } from './helpers.js';

/** Who the controller is: GDPR 13(1)(a), ehandelsloven § 8, foretaksregisterloven § 10-2. */
export const organisationRules: Rule = (facts) => {
  const findings: Finding[] = [];
  const { organisation } = facts;
  if (organisation?.name === undefined) findings.push(finding('controller.name_missing', '/organisation/name'));
  findings.push(...addressFindings(organisation?.address), ...countryFindings(facts), ...orgNumberFindings(facts));
  return findings;
};

function addressFindings(address: Address | undefined): Finding[] {
  const hasPlace = address?.street !== undefined || address?.postalCode !== undefined;
  if (!hasPlace && address?.city === undefined) return [finding('controller.address_missing', '/organisation/address')];
  if (address?.city === undefined) return [finding('controller.address_incomplete', '/organisation/address/city')];
  return hasPlace ? [] : [finding('controller.address_incomplete', '/organisation/address/street')];
}

function countryFindings({ organisation, representative }: ClientFacts): Finding[] {
  const country = organisation?.country;
  if (country === undefined) return [finding('controller.country_missing', '/organisation/country')];
  const findings: Finding[] = [];
  // Outside the EEA the representative's country decides who hears complaints.
  const known = [country, representative?.address?.country].some(
    (code) => code !== undefined && supervisoryAuthority(code) !== undefined,
  );
  if (!known) findings.push(finding('controller.authority_unknown', '/organisation/country', { country }));
  if (!isEea(country) && representative === undefined)
    findings.push(finding('representative.missing', '/representative', { country }));
  if (representative && representative.email === undefined && representative.address === undefined) {
    findings.push(finding('representative.contact_missing', '/representative/email', { name: representative.name }));
  }
  return findings;
}

function orgNumberFindings({ organisation }: ClientFacts): Finding[] {
  const { country, orgNumber } = organisation ?? {};
  const pointer = '/organisation/orgNumber';
  if (orgNumber === undefined) return country === 'NO' ? [finding('controller.org_number_missing', pointer)] : [];
  if (country === undefined) return [];
  const result = validateOrgNumber(country, orgNumber);
  if (result.valid) return [];
  return [
    finding('controller.org_number_invalid', pointer, { number: orgNumber, problem: `${country} ${result.reason}` }),
  ];
}
