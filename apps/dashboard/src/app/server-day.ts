/**
 * Today by the server's clock, in the time zone of the browser; by the browser's own clock when the server does not answer.
 * An ISO date.
 */
export async function today(): Promise<string> {
  const told = await fetch('/health/ready', { cache: 'no-store' }).then(
    ({ headers }) => headers.get('date'),
    () => null,
  );
  const now = new Date(told ?? Date.now());
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
