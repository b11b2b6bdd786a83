/** Looks up an element that index.html promises. */
export function find<T extends HTMLElement = HTMLElement>(selector: string, inside: ParentNode = document): T {
  const found = inside.querySelector<T>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}`);
  return found;
}
