/** Adds the next page of a connection to what is already shown. */
export function joinPages<Node, Page extends { readonly nodes: readonly Node[] }>(before: Page, more: Page): Page {
  return { ...more, nodes: [...before.nodes, ...more.nodes] };
}
