/**
 * Whether somebody has been signed in here since the page was loaded, and has not signed out. A session that ends is told of as
 * ended only then: not to those who never signed in, and not to those who left by themselves.
 */
let present = false;

export function arrived(): void {
  present = true;
}

export function departed(): void {
  present = false;
}

export function isPresent(): boolean {
  return present;
}
