/** Words on the button that asks about a block: alone, and with the words of the block. */
export interface AskWords {
  readonly locale: string;
  readonly ask: string;
  askOf(words: string): string;
}

const LONGEST = 80;

/**
 * Gives every block of an explained document a button that asks about it, for keyboards and screen readers; the whole block can be
 * clicked as well.
 */
export function addBlockButtons(document: Document, words: AskWords): void {
  for (const block of blocksIn(document)) {
    const text = wordsOf(block);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'why';
    button.lang = words.locale;
    button.textContent = '?';
    // A button in a heading is named in its words already.
    const inHeading = /^H\d$/.test(block.tagName);
    button.setAttribute('aria-label', inHeading ? words.ask : words.askOf(text));
    button.setAttribute('aria-expanded', 'false');
    (block.querySelector(':scope > li, :scope > dt, :scope > td') ?? block).prepend(button);
  }
}

/** Shows which block is asked about. */
export function markBlock(document: Document, chosen: string | undefined): void {
  for (const block of blocksIn(document)) {
    const isChosen = block.dataset['block'] === chosen;
    block.toggleAttribute('data-chosen', isChosen);
    block.querySelector('.why')?.setAttribute('aria-expanded', String(isChosen));
  }
}

export function scrollToBlock(document: Document, id: string): void {
  blockWith(document, id)?.scrollIntoView({ block: 'nearest' });
}

export function focusBlock(document: Document, id: string): void {
  blockWith(document, id)?.querySelector<HTMLElement>('.why')?.focus();
}

/** A block somebody asks about, and the first of its words. */
export interface AskedBlock {
  readonly id: string;
  readonly words: string;
}

/** The block somebody clicked; none for a link in it, and for the end of a selection of text. */
export function clickedBlock(event: MouseEvent): AskedBlock | undefined {
  // An element of another frame is no instance of our classes.
  const target = event.target as Element | null;
  if (!target || target.closest('a')) return undefined;
  if (!target.closest('.why') && target.ownerDocument.getSelection()?.isCollapsed === false) return undefined;
  const block = target.closest<HTMLElement>('[data-block]');
  const id = block?.dataset['block'];
  return block && id !== undefined ? { id, words: wordsOf(block) } : undefined;
}

function blockWith(document: Document, id: string): HTMLElement | undefined {
  return blocksIn(document).find((block) => block.dataset['block'] === id);
}

function blocksIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-block]')];
}

function wordsOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  copy.querySelector('.why')?.remove();
  const parts = [...copy.querySelectorAll('dt, dd, li, td')];
  const words = (parts.length === 0 ? [copy] : parts)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' · ');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
