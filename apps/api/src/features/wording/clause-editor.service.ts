import { Inject, Injectable } from '@nestjs/common';
import { Database, type AgencyContext } from '#database';
import { dayIn, type Clock, type InterfaceLocale } from '#kernel';
import { checkOwnClause, clausesOf, compile, partAround, type OwnClause } from '#policy';
import { renderFragment, renderPart } from '#rendering';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findOwnClauses } from '../clause-sets/index.js';
import { findNewestFacts } from '../facts/index.js';
import { listClauses, type ListedClause } from './clause-list.js';
import { inLanguage, type ToldProblem } from './problems.js';
import { findInForce, type WordingPlace } from './wording.repository.js';

/** What somebody who writes clauses reads. */
@Injectable()
export class ClauseEditorService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every clause in the document's order, in the agency's words, and with a client in that client's. */
  async list(context: AgencyContext, place: Omit<WordingPlace, 'path'>): Promise<ListedClause[]> {
    return this.database.withAgency(context, async (tx) => {
      const { clientId } = place;
      if (clientId !== null && (await findNewestFacts(tx, [clientId])).length === 0)
        throw new DomainError(commonErrors.NOT_FOUND);
      return listClauses(place, await findInForce(tx, place));
    });
  }

  /** The section around a clause as this text would make it of the client's facts. Stores nothing. */
  async preview(
    context: AgencyContext,
    clientId: string,
    own: OwnClause,
    language: InterfaceLocale,
  ): Promise<{ html: string | null; problems: readonly ToldProblem[] }> {
    const { kind, path, locale } = own;
    const { facts, wording } = await this.database.withAgency(context, async (tx) => {
      const [newest] = await findNewestFacts(tx, [clientId]);
      if (!newest) throw new DomainError(commonErrors.NOT_FOUND);
      return { facts: newest.facts, wording: (await findOwnClauses(tx, [clientId])).get(clientId) ?? [] };
    });
    const problems = checkOwnClause(own, facts);
    if (problems.length > 0) return { html: null, problems: problems.map(inLanguage(language)) };
    const others = wording.filter((clause) => clause.kind !== kind || clause.path !== path || clause.locale !== locale);
    const clauses = clausesOf([...others, own], { kind, locales: [locale] });
    const tree = compile(facts, { kind, locale, edition: { date: dayIn(this.clock.now()) }, clauses });
    const part = { ...tree, blocks: partAround(tree, path) };
    return { html: path.includes('/') ? renderPart(part) : renderFragment(part), problems: [] };
  }
}
