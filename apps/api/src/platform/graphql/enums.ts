import { registerEnumType } from '@nestjs/graphql';
import { DOCUMENT_KINDS, ROLES, SEVERITIES, type DocumentKind, type Role, type Severity } from '#kernel';

/** GraphQL shows our lower-case words, with hyphens and full stops, as upper-case names. */
export function enumOf<T extends string>(values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase().replace(/[-.]/g, '_'), value]));
}

export const DocumentKindEnum: Readonly<Record<string, DocumentKind>> = enumOf(DOCUMENT_KINDS);
export const SeverityEnum: Readonly<Record<string, Severity>> = enumOf(SEVERITIES);
export const RoleEnum: Readonly<Record<string, Role>> = enumOf(ROLES);

registerEnumType(DocumentKindEnum, { name: 'DocumentKind' });
registerEnumType(SeverityEnum, { name: 'Severity' });
registerEnumType(RoleEnum, { name: 'Role' });
