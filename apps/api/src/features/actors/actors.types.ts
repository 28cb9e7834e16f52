import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ActorKind {
  /** A person in the agency. */
  MEMBER = 'MEMBER',
  /** An integration, by its API key. */
  API_KEY = 'API_KEY',
  /** Vern itself. */
  SYSTEM = 'SYSTEM',
}
registerEnumType(ActorKind, {
  name: 'ActorKind',
  valuesMap: {
    MEMBER: { description: 'A person in the agency.' },
    API_KEY: { description: 'An integration, by its API key.' },
    SYSTEM: { description: 'Vern itself.' },
  },
});

@ObjectType('Actor', { description: 'Who did something.' })
export class ActorType {
  @Field(() => String, { description: '`member:<id>`, `key:<id>` or `system:<name>`.' })
  reference!: string;

  @Field(() => ActorKind)
  kind!: ActorKind;
}

const KINDS: Readonly<Record<string, ActorKind>> = { member: ActorKind.MEMBER, key: ActorKind.API_KEY };

/** What is stored of an actor as GraphQL shows it. */
export function actorOf(reference: string): ActorType {
  return { reference, kind: KINDS[reference.split(':')[0] ?? ''] ?? ActorKind.SYSTEM };
}
