import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { openPublished } from '#database/published';
import { Artefacts } from './documents/artefacts.js';
import { ConnectionState } from './documents/connection-state.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsService } from './documents/documents.service.js';
import { DocumentsStore } from './documents/documents.store.js';
import { LocalCopies } from './documents/local-copies.js';
import { AssetsController } from './embed/assets.controller.js';
import { Assets } from './embed/assets.js';
import { HealthController } from './health.controller.js';
import { AnswerCache } from './http/answer-cache.js';
import { StatusPages } from './http/status-pages.js';
import { CONFIG, type PagesConfig } from './platform/config.js';
import { LOGGER, type Logger } from './platform/logging.js';

/** Rendered and compressed artefacts kept in memory. */
const ARTEFACT_BYTES = 40 * 1024 ** 2;

/** The parts of the server, connected by hand where they serve each other. */
export interface PagesParts {
  readonly answers: AnswerCache;
  readonly statusPages: StatusPages;
  readonly assets: Assets;
  readonly connection: ConnectionState;
  readonly documents: DocumentsService;
  close(): Promise<void>;
}

const PARTS = Symbol('PagesParts');

export async function createParts(config: PagesConfig, logger: Logger): Promise<PagesParts> {
  const https = config.pagesUrl.startsWith('https://');
  const path = new URL(config.pagesUrl).pathname.replace(/\/$/, '');
  const assets = await Assets.make(https);
  const addresses = {
    pagesUrl: config.pagesUrl,
    stylesheetHref: path + assets.stylesheet,
    frameScriptHref: path + assets.frameScript,
  };
  const statusPages = await StatusPages.make(https, addresses.stylesheetHref);

  const answers: AnswerCache = new AnswerCache((bodyKey) => artefacts.touch(bodyKey));
  const artefacts: Artefacts = new Artefacts(addresses, ARTEFACT_BYTES, (bodyKey) => answers.forgetBody(bodyKey));
  const published = openPublished(config.databaseUrl);
  const connection = new ConnectionState(published, logger);
  const copies = new LocalCopies({ directory: config.cacheDir }, logger);
  const store = new DocumentsStore(published, copies, connection, (publicKey) => answers.forgetDocument(publicKey));
  published.listen(
    (change) => store.changed(change),
    () => void connection.check(),
  );
  return {
    answers,
    statusPages,
    assets,
    connection,
    documents: new DocumentsService(config, store, artefacts, answers, statusPages, logger),
    close: async () => {
      connection.close();
      await published.close();
      await copies.settled();
    },
  };
}

/** Hosted documents and embeds. Holds no session, sets no cookie, and reads only what is published. */
@Module({})
export class PagesModule implements OnApplicationShutdown {
  constructor(@Inject(PARTS) private readonly parts: PagesParts) {}

  async onApplicationShutdown(): Promise<void> {
    await this.parts.close();
  }

  static forRoot(config: PagesConfig, logger: Logger, parts: PagesParts): DynamicModule {
    return {
      module: PagesModule,
      controllers: [HealthController, AssetsController, DocumentsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: AnswerCache, useValue: parts.answers },
        { provide: StatusPages, useValue: parts.statusPages },
        { provide: Assets, useValue: parts.assets },
        { provide: ConnectionState, useValue: parts.connection },
        { provide: DocumentsService, useValue: parts.documents },
        { provide: PARTS, useValue: parts },
      ],
    };
  }
}
