import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './features/audit/index.js';
import { SweepHandler } from './features/authentication/index.js';
import { ConfirmPublicationHandler } from './features/documents/index.js';
import { RefreshDraftsHandler } from './features/wording/index.js';
import type { Config } from './platform/config/config.js';
import { JOB_HANDLERS, type JobHandler } from './platform/jobs/job-handler.js';
import { SendMailHandler } from './platform/mail/mail.handler.js';
import { MailSender } from './platform/mail/mail-sender.js';
import { PlatformModule } from './platform/platform.module.js';

/** Everything done outside a request. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(config), AuditModule],
      providers: [
        MailSender,
        SendMailHandler,
        ConfirmPublicationHandler,
        SweepHandler,
        RefreshDraftsHandler,
        {
          provide: JOB_HANDLERS,
          inject: [SendMailHandler, ConfirmPublicationHandler, SweepHandler, RefreshDraftsHandler],
          useFactory: (...handlers: JobHandler[]) => handlers,
        },
      ],
    };
  }
}
