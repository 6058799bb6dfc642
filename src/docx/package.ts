import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PageModel } from '../layout/page-model.ts';
import { fontTable, properties, settings } from './parts.ts';
import { styleSheet } from './style-sheet.ts';

/** A day before which no zip can be; parts of a file have no day of their own. */
const noDay = new Date(1980, 0, 1);

/** What the library puts into every file and no official document has. */
const unwanted = /^(?:word\/(?:footnotes|endnotes|numbering|comments|theme\/theme1)\.xml|docProps\/custom\.xml)$/;

/** Relationships of parts that have none. */
const emptyRelationships = /^word\/_rels\/(?!document\.)/;

/**
 * The library's package as a file that only the draft decides: parts that nothing needs left out, the styles, settings,
 * fonts and properties ours, its random ids counted, every part in its place and without a time.
 */
export function finished(packed: Uint8Array, model: PageModel): Uint8Array {
  const given = Object.entries(unzipSync(packed)).filter(([name]) => !unwanted.test(name) && !emptyRelationships.test(name));
  const parts = new Map(given.map(([name, data]) => [name, /\.(?:xml|rels)$/.test(name) ? strFromU8(data) : data]));
  parts.set('word/styles.xml', styleSheet());
  parts.set('word/settings.xml', settings);
  parts.set('word/fontTable.xml', fontTable());
  for (const [name, xml] of properties(model)) parts.set(name, xml);
  for (const [name, xml] of parts) if (typeof xml === 'string') parts.set(name, withoutUnwanted(name, xml));
  countIds(parts);
  const zip: Zippable = {};
  for (const [name, part] of [...parts].sort(byPackageOrder))
    zip[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime: noDay, level: 6 }];
  return zipSync(zip);
}

/** Takes what is left out from the list of contents and from the relationships. */
function withoutUnwanted(name: string, xml: string): string {
  if (name === '[Content_Types].xml') {
    const parts = xml.replaceAll(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) =>
      unwanted.test(part) ? '' : entry,
    );
    return parts.replaceAll(/<Default [^>]*Extension="(?:bmp|gif|svg|odttf)"[^>]*\/>/g, '');
  }
  if (!name.endsWith('.rels')) return xml;
  return xml.replaceAll(/<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, (entry, target: string) =>
    unwanted.test(target) || unwanted.test(`word/${target}`) ? '' : entry,
  );
}

/** Relationships get ids by their order in the file, drawings by theirs on the pages. */
function countIds(parts: Map<string, string | Uint8Array>): void {
  const [document, relationships] = ['word/document.xml', 'word/_rels/document.xml.rels'];
  const [text, list] = [parts.get(document), parts.get(relationships)];
  if (typeof text !== 'string' || typeof list !== 'string') return;
  const ids = new Map([...list.matchAll(/ Id="([^"]+)"/g)].map(([, id], index) => [id ?? '', `rId${index + 1}`]));
  parts.set(
    relationships,
    list.replaceAll(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${ids.get(id)}"`),
  );
  let drawings = 0;
  parts.set(
    document,
    text
      .replaceAll(
        / r:(id|embed)="([^"]+)"/g,
        (_, kind: string, id: string) => ` r:${kind}="${ids.get(id.replace(/[{}]/g, '')) ?? id}"`,
      )
      .replaceAll(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++drawings}"`),
  );
}

/** Readers expect the list of contents first. */
const byPackageOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);
