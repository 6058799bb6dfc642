import { strFromU8, unzipSync } from 'fflate';
import { all, child, type Element, first, parseXml } from './xml.ts';

/** A paragraph as Word would show it: what its styles and its own properties come to. */
export interface ShownParagraph {
  readonly style: string;
  readonly text: string;
  readonly runs: readonly ShownRun[];
  /** Attributes of an effective paragraph property, e.g. `w:ind`; undefined where nothing sets it. */
  property(name: string): Readonly<Record<string, string>> | undefined;
}

export interface ShownRun {
  readonly text: string;
  property(name: string): Readonly<Record<string, string>> | undefined;
}

export interface DocxFile {
  readonly names: readonly string[];
  part(name: string): Element;
  readonly styles: readonly Element[];
  readonly paragraphs: readonly ShownParagraph[];
  /** The paragraphs of another part: a footer. */
  paragraphsOf(part: string): readonly ShownParagraph[];
}

/** Opens an exported file. */
export function openDocx(bytes: Uint8Array): DocxFile {
  const parts = unzipSync(bytes);
  const part = (name: string): Element => {
    const data = parts[name];
    if (!data) throw new Error(`there is no ${name}`);
    return parseXml(strFromU8(data));
  };
  const sheet = part('word/styles.xml');
  const styles = all(sheet, 'w:style');
  const paragraphsOf = (name: string): readonly ShownParagraph[] =>
    all(part(name), 'w:p').map(node => shown(node, sheet, styles));
  return { names: Object.keys(parts), part, styles, paragraphs: paragraphsOf('word/document.xml'), paragraphsOf };
}

function shown(node: Element, sheet: Element, styles: readonly Element[]): ShownParagraph {
  const own = child(node, 'w:pPr');
  const style = child(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
  const chain = chainOf(style, styles);
  const layers = (kind: 'w:pPr' | 'w:rPr', last: Element | undefined): readonly (Element | undefined)[] => [
    first(sheet, kind === 'w:pPr' ? 'w:pPrDefault' : 'w:rPrDefault')?.children[0],
    ...chain.map(element => child(element, kind)),
    last,
  ];
  const runs = node.children
    .filter(({ name }) => name === 'w:r')
    .map(run => ({ text: textOf(run), property: (name: string) => effective(layers('w:rPr', child(run, 'w:rPr')), name) }));
  return { style, text: textOf(node), runs, property: name => effective(layers('w:pPr', own), name) };
}

/** The style and those it is based on, the base first. */
function chainOf(id: string | undefined, styles: readonly Element[]): readonly Element[] {
  const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
  return style ? [...chainOf(child(style, 'w:basedOn')?.attributes['w:val'], styles), style] : [];
}

function effective(layers: readonly (Element | undefined)[], name: string): Readonly<Record<string, string>> | undefined {
  const found = layers.map(layer => child(layer, name)?.attributes).filter(attributes => attributes !== undefined);
  return found.length === 0 ? undefined : Object.assign({}, ...found);
}

const textOf = (node: Element): string =>
  all(node, 'w:r')
    .concat(node.name === 'w:r' ? [node] : [])
    .flatMap(run => run.children)
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? '\n' : name === 'w:tab' ? '\t' : ''))
    .join('');
