import classes from './shell.module.css';

/** The mark and the name. */
export function Brand() {
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
        <rect width="32" height="32" rx="8" className={classes.brandField} />
        <path
          d="M9 10l7 13 7-13"
          fill="none"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
          className={classes.brandLine}
        />
      </svg>
      Vern
    </span>
  );
}
