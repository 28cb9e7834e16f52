import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Finding } from '#policy';
import type { GraphqlContext } from '../../platform/access/request.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { PageArgs } from '../../platform/graphql/paging.js';
import { DocumentLoaders } from './documents.loaders.js';
import type { DocumentRow, VersionRow } from './documents.repository.js';
import { DocumentStatus, DocumentType, VersionConnection, VersionType } from './documents.types.js';
import { FindingCountsType, FindingType } from './findings.types.js';
import { embedCode, embedScript, publicUrl, versionUrl } from './public-address.js';

@Resolver(() => DocumentType)
export class DocumentFields {
  constructor(
    private readonly loaders: DocumentLoaders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField('locales', () => [String], {
    description: "Languages of the live version; of the client's facts when nothing is published.",
  })
  async locales(@Parent() document: DocumentRow, @Context() context: GraphqlContext): Promise<readonly string[]> {
    return (
      (await this.loaders.liveVersion(context).load(document.id))?.locales ??
      (await this.loaders.facts(context).load(document.clientId)).facts.locales
    );
  }

  @ResolveField('status', () => DocumentStatus)
  async status(@Parent() document: DocumentRow, @Context() context: GraphqlContext): Promise<DocumentStatus> {
    const live = await this.loaders.liveVersion(context).load(document.id);
    if (!live) return DocumentStatus.DRAFT;
    return live.sha256 === document.draftSha256 ? DocumentStatus.PUBLISHED : DocumentStatus.CHANGED;
  }

  @ResolveField('publicUrl', () => String, { description: 'The address the document keeps for ever.' })
  publicUrl(@Parent() document: DocumentRow): string {
    return publicUrl(this.config.pagesUrl, document.publicKey);
  }

  @ResolveField('embedCode', () => String, { description: 'The frame, to paste into a page.' })
  embedCode(@Parent() document: DocumentRow): string {
    return embedCode(this.config.pagesUrl, document.publicKey, document.kind);
  }

  @ResolveField('embedScript', () => String, { description: 'The one-line script, to paste into a page.' })
  embedScript(@Parent() document: DocumentRow): string {
    return embedScript(this.config.pagesUrl, document.publicKey);
  }

  @ResolveField('version', () => VersionType, { nullable: true, description: 'The live version.' })
  version(@Parent() document: DocumentRow, @Context() context: GraphqlContext): Promise<VersionRow | null> {
    return this.loaders.liveVersion(context).load(document.id);
  }

  @ResolveField('versions', () => VersionConnection, { description: 'Published versions, newest first.' })
  versions(@Parent() document: DocumentRow, @Context() context: GraphqlContext, @Args() page: PageArgs) {
    return this.loaders.versions(context, page).load(document.id);
  }

  @ResolveField('findings', () => [FindingType], { description: 'What stands in the way of the draft, worst first.' })
  findings(@Parent() document: DocumentRow, @Context() context: GraphqlContext): Promise<readonly Finding[]> {
    return this.loaders.findings(context).load(document);
  }

  @ResolveField('findingCounts', () => FindingCountsType)
  findingCounts(@Parent() document: DocumentRow): FindingCountsType {
    return { blocks: document.draftBlocks, warns: document.draftWarns, suggests: document.draftSuggests };
  }
}

@Resolver(() => VersionType)
export class VersionFields {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @ResolveField('url', () => String, { description: 'That version, for ever.' })
  url(@Parent() version: VersionRow): string {
    return versionUrl(this.config.pagesUrl, version.publicKey, version.number);
  }
}
