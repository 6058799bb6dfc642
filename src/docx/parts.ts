import type { PageModel } from '../layout/page-model.ts';
import { faces } from '../layout/styles.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.microsoft.com/office/word';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * `word/settings.xml`: Chinese text, punctuation not squeezed (a mark is a character of the 28), and the layout of Word 2013 and
 * later, so that Word does not open the file in its compatibility mode.
 */
export const settings = [
  head,
  `<w:settings ${main}>`,
  '<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="640"/>',
  '<w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="579"/><w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>',
  '<w:doNotExpandShiftReturn/><w:useFELayout/>',
  ...[
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
    ['differentiateMultirowTableHeaders', '1'],
  ].map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${office}" w:val="${value}"/>`),
  '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  '</w:settings>',
].join('');

/** `word/fontTable.xml`: what stands in for a font that the machine has not. GB 2312, since all of them are Chinese. */
export function fontTable(): string {
  const fonts = Object.entries(faces).map(
    ([face, { name, fallback }]) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${face === 'black' || face === 'fangsong' || face === 'kai' ? 'modern' : 'auto'}"/><w:pitch w:val="default"/></w:font>`,
  );
  return `${head}<w:fonts ${main}>${fonts.join('')}</w:fonts>`;
}

/** The properties of the document: what its owner sees in the file's details. Dates are those of the draft. */
export function properties({ title, organisation, date }: PageModel): readonly (readonly [string, string])[] {
  const moment = `${date ?? '2012-07-01'}T00:00:00Z`;
  const openXml = 'http://schemas.openxmlformats.org';
  const core = [
    `${head}<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" `,
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title || '公文')}</dc:title>`,
    organisation === '' ? '' : `<dc:creator>${escaped(organisation)}</dc:creator>`,
    '<dc:language>zh-CN</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
  ];
  const company = organisation === '' ? '' : `<Company>${escaped(organisation)}</Company>`;
  const app = `${head}<Properties xmlns="${openXml}/officeDocument/2006/extended-properties"><Application>Nigao</Application>${company}</Properties>`;
  return [
    ['docProps/core.xml', core.join('')],
    ['docProps/app.xml', app],
  ];
}
