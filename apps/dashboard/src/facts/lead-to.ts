/** How long a section may take to open before we give up, in milliseconds. */
const PATIENCE = 1_500;

/**
 * Scrolls to the field that shows the value at a JSON pointer, or to the nearest that holds it, and puts the focus there.
 * Returns what stops it.
 */
export function leadTo(form: HTMLElement, pointer: string): () => void {
  const until = performance.now() + PATIENCE;
  let frame = requestAnimationFrame(function look() {
    const field = nearest(form, pointer);
    if (field?.exact === true || (field && performance.now() > until - PATIENCE / 2)) show(field.element);
    else if (performance.now() < until) frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}

function nearest(form: HTMLElement, pointer: string): { element: HTMLElement; exact: boolean } | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const element = form.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(at)}"]`);
    if (element) return { element, exact: at === pointer };
  }
  return undefined;
}

function show(element: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const focusable = 'input:not([type="hidden"]):not([disabled]), textarea, select, button';
  const first = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  first?.focus({ preventScroll: true });
}
