import { type DocxFile, openDocx, type ShownParagraph } from '../support/docx-file.ts';
import { all, first } from '../support/xml.ts';

/** What a reader with a ruler would object to in an exported file; empty for a good one. The figures are GB/T 9704—2012's own. */
export function layoutProblems(bytes: Uint8Array): readonly string[] {
  const file = openDocx(bytes);
  return [...pageProblems(file), ...styleProblems(file), ...file.paragraphs.flatMap(paragraphProblems), ...footerProblems(file)];
}

const millimetre = 1440 / 25.4;

function pageProblems(file: DocxFile): readonly string[] {
  const document = file.part('word/document.xml');
  const sections = all(document, 'w:sectPr');
  return sections.flatMap(section => {
    const size = first(section, 'w:pgSz')?.attributes ?? {};
    const margin = first(section, 'w:pgMar')?.attributes ?? {};
    const grid = first(section, 'w:docGrid')?.attributes ?? {};
    const lengths = [
      ['paper width', size['w:w'], 210, 0.1],
      ['paper height', size['w:h'], 297, 0.1],
      ['天头', margin['w:top'], 37, 1],
      ['订口', margin['w:left'], 28, 1],
      ['切口', margin['w:right'], 26, 1],
      ['下白边', margin['w:bottom'], 35, 1],
      ['22 lines', String(Number(grid['w:linePitch']) * 22), 225, 0.5],
    ] as const;
    return lengths
      .filter(([, twips, expected, tolerance]) => !(Math.abs(Number(twips) / millimetre - expected) <= tolerance))
      .map(([name, twips, expected]) => `${name} is ${Number(twips) / millimetre} mm, not ${expected}`);
  });
}

function styleProblems(file: DocxFile): readonly string[] {
  const names = file.styles.map(style => first(style, 'w:name')?.attributes['w:val'] ?? '');
  const twice = names.filter((name, index) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) !== index);
  const themed = ['word/styles.xml', 'word/document.xml']
    .flatMap(part => all(file.part(part), 'w:rFonts'))
    .filter(({ attributes }) => Object.keys(attributes).some(key => /theme/i.test(key)));
  const language = first(file.part('word/styles.xml'), 'w:lang')?.attributes['w:eastAsia'];
  return [
    ...twice.map(name => `style ${name} is there twice`),
    ...(themed.length > 0 ? ['theme fonts'] : []),
    ...(language === 'zh-CN' ? [] : [`language ${language}`]),
    ...(first(file.part('docProps/core.xml'), 'dc:title')?.text ? [] : ['no title among the properties']),
  ];
}

interface Look {
  readonly face: string;
  readonly size: number;
  readonly firstLine: string;
  readonly align: string;
  readonly outline?: string;
}

const text: Look = { face: '仿宋', size: 16, firstLine: '200', align: 'both' };

const looks: Readonly<Record<string, Look>> = {
  Title: { face: '小标宋', size: 22, firstLine: '0', align: 'center' },
  Heading1: { ...text, face: '黑体', outline: '0' },
  Heading2: { ...text, face: '楷体', outline: '1' },
  Heading3: { ...text, outline: '2' },
  Heading4: { ...text, outline: '3' },
  BodyText: text,
  Addressee: { ...text, firstLine: '0' },
  Salutation: { ...text, firstLine: '0' },
  Signature: { ...text, firstLine: '0', align: 'right' },
  Date: { ...text, firstLine: '0', align: 'right' },
};

function paragraphProblems(paragraph: ShownParagraph): readonly string[] {
  const problems: string[] = [];
  const expect = (what: string, seen: string | undefined, expected: string): void => {
    if (seen !== expected) problems.push(`${paragraph.style} “${paragraph.text.slice(0, 12)}”: ${what} ${seen}, not ${expected}`);
  };
  const look = looks[paragraph.style];
  const [run] = paragraph.runs;
  if (look && run) {
    if (!run.property('w:rFonts')?.['w:eastAsia']?.includes(look.face)) problems.push(`${paragraph.text}: not ${look.face}`);
    expect('size', String(Number(run.property('w:sz')?.['w:val']) / 2), String(look.size));
    expect('first line', paragraph.property('w:ind')?.['w:firstLineChars'], look.firstLine);
    expect('alignment', paragraph.property('w:jc')?.['w:val'], look.align);
    expect('line', paragraph.property('w:spacing')?.['w:line'], '579');
    if (look.outline !== undefined) expect('outline', paragraph.property('w:outlineLvl')?.['w:val'], look.outline);
  }
  expect('widow control', paragraph.property('w:widowControl')?.['w:val'], '0');
  for (const { text: words, property } of paragraph.runs) {
    if (/[“”‘’—…]/.test(words)) expect('hint', property('w:rFonts')?.['w:hint'], 'eastAsia');
  }
  if (/\{\{|\}\}|<!--|^#{1,6} /.test(paragraph.text)) problems.push(`a mark of the draft is left in “${paragraph.text}”`);
  return problems;
}

function footerProblems(file: DocxFile): readonly string[] {
  const relations = all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes);
  const references = all(file.part('word/document.xml'), 'w:footerReference').map(({ attributes }) => attributes);
  const kinds = references.map(reference => reference['w:type']).sort();
  const problems = kinds.join() === 'default,even' ? [] : [`footers: ${kinds.join()}`];
  for (const reference of references) {
    const target = `word/${relations.find(relation => relation['Id'] === reference['r:id'])?.['Target']}`;
    const [number] = file.paragraphsOf(target);
    const side = reference['w:type'] === 'even' ? 'left' : 'right';
    if (number?.property('w:jc')?.['w:val'] !== side) problems.push(`${target}: page number is not on the ${side}`);
    if (!all(file.part(target), 'w:instrText').some(({ text: field }) => field.includes('PAGE')))
      problems.push(`${target}: no page number`);
    if (!/^—.*—$/.test(number?.text ?? '')) problems.push(`${target}: no dashes beside the page number`);
  }
  return problems;
}
