import { Inject, Injectable } from '@nestjs/common';
import { Database, type AgencyContext } from '#database';
import { dayIn, type Clock, type DocumentKind, type Locale, type InterfaceLocale } from '#kernel';
import { checkFacts, compile, type Finding } from '#policy';
import { renderFragment } from '#rendering';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { readFacts } from '../facts/index.js';
import { circumstancesOf } from './circumstances.js';
import { findDocuments } from './documents.repository.js';

export interface PreviewInput {
  readonly clientId: string;
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly facts: unknown;
}

@Injectable()
export class PreviewService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The draft of facts that need not be saved. Throws FACTS_INVALID for what is not facts. */
  async preview(
    context: AgencyContext,
    input: PreviewInput,
    interfaceLocale: InterfaceLocale,
  ): Promise<{ html: string; title: string; findings: readonly Finding[] }> {
    const documents = await this.database.withAgency(context, (tx) => findDocuments(tx, [input.clientId]));
    if (documents.length === 0) throw new DomainError(commonErrors.NOT_FOUND);
    const facts = readFacts(input.facts, interfaceLocale);
    const tree = compile(facts, { kind: input.kind, locale: input.locale, edition: { date: dayIn(this.clock.now()) } });
    const findings = checkFacts(facts, input.kind, circumstancesOf(this.clock));
    return { html: renderFragment(tree), title: tree.title, findings };
  }
}
