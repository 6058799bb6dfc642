/** An element of a well-formed XML text, as far as a test needs it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** What stands directly in it. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal: string, hex: string, name: string) => {
    if (name) return entities[name] ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });

/** Reads an XML text; throws where its tags do not match. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  for (const [, sign, name = '', rest = '', words] of xml.matchAll(/<([/?!]?)([^\s>/]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (words !== undefined) parent.text += unescaped(words);
    else if (sign === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (sign === '') {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
      );
      const element: Element = { name, attributes, children: [], text: '' };
      parent.children.push(element);
      if (!rest.endsWith('/')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root.children[0] ?? root;
}

/** All elements of a name below one, in order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap(child => (child.name === name ? [child, ...all(child, name)] : all(child, name)));
}

export const first = (element: Element, name: string): Element | undefined => all(element, name)[0];

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find(({ name: own }) => own === name);
