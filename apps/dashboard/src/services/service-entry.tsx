import type { ReactNode } from 'react';
import { OriginBadge, ServiceSummary } from './service-summary.js';
import type { ServiceInList } from './use-catalogue.js';
import classes from './services.module.css';

interface ServiceEntryProps {
  readonly service: ServiceInList;
  /** The name, where it leads somewhere. */
  readonly name?: ReactNode;
  /** What can be done with the entry. */
  readonly children?: ReactNode;
}

/** One entry of the catalogue in a list. */
export function ServiceEntry({ service, name = service.name, children }: ServiceEntryProps) {
  return (
    <li className={classes.entry}>
      <div className={classes.entryHead}>
        <div className={classes.title}>
          <h3>{name}</h3>
          <span className={classes.quiet}>{service.categoryName}</span>
          <OriginBadge own={service.own} />
        </div>
        {children}
      </div>
      <ServiceSummary service={service} />
    </li>
  );
}
