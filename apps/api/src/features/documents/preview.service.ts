import { Inject, Injectable } from '@nestjs/common';
import { Database, type AgencyContext } from '#database';
import { dayIn, type Clock, type DocumentKind, type Locale, type InterfaceLocale } from '#kernel';
import { checkFacts, clausesOf, compile, type Finding } from '#policy';
import { renderExplainedFragment, type ExplainedBlock } from '#rendering';
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

export interface Preview {
  readonly html: string;
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly blocks: readonly PreviewBlock[];
}

/** A block, and whether its words are the agency's own. */
export type PreviewBlock = ExplainedBlock & { readonly ownWording: boolean };

@Injectable()
export class PreviewService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The draft of facts that need not be saved. Throws FACTS_INVALID for what is not facts. */
  async preview(context: AgencyContext, input: PreviewInput, interfaceLocale: InterfaceLocale): Promise<Preview> {
    const circumstances = await this.database.withAgency(context, async (tx) => {
      const documents = await findDocuments(tx, [input.clientId]);
      if (documents.length === 0) throw new DomainError(commonErrors.NOT_FOUND);
      return circumstancesOf(tx, this.clock, input.clientId);
    });
    const facts = readFacts(input.facts, interfaceLocale);
    const { kind, locale } = input;
    const clauses = clausesOf(circumstances.wording ?? [], { kind, locales: [locale] });
    const tree = compile(facts, { kind, locale, edition: { date: dayIn(this.clock.now()) }, clauses });
    const { html, blocks } = renderExplainedFragment(tree);
    const own = new Set(clauses.own.map(({ path }) => path));
    return {
      html,
      title: tree.title,
      findings: checkFacts(facts, kind, circumstances),
      blocks: blocks.map((block) => ({ ...block, ownWording: own.has(block.clause) })),
    };
  }
}
