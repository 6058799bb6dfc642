import type { Role } from '../layout/page-model.ts';
import { characterSpacing, faces, type Style, styles } from '../layout/styles.ts';

/** Word knows its built-in styles by their names; a second one of the same name would be repaired away. */
const known: Readonly<Record<Role, { readonly id: string; readonly name: string }>> = {
  blank: { id: 'Normal', name: 'Normal' },
  title: { id: 'Title', name: 'Title' },
  subtitle: { id: 'Subtitle', name: 'Subtitle' },
  addressee: { id: 'Addressee', name: '主送机关' },
  salutation: { id: 'Salutation', name: 'Salutation' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  body: { id: 'BodyText', name: 'Body Text' },
  attachment: { id: 'AttachmentList', name: '附件说明' },
  attachmentLabel: { id: 'AttachmentLabel', name: '附件序号' },
  signature: { id: 'Signature', name: 'Signature' },
  date: { id: 'Date', name: 'Date' },
  picture: { id: 'Picture', name: '图片' },
  caption: { id: 'Caption', name: 'caption' },
  tableHead: { id: 'TableHead', name: '表头文字' },
  tableText: { id: 'TableText', name: '表格文字' },
  pageNumber: { id: 'Footer', name: 'footer' },
};

export const styleId = (role: Role): string => known[role].id;

/** No theme fonts: they would win over the named face. */
export const fontsXml = ({ face }: Pick<Style, 'face'>): string => {
  const { name } = faces[face];
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
};

/** 28 characters fill a line of 3号 only when they stand a hair closer; other sizes stand as they are. */
const spacingOf = ({ size }: Style): number => (size === styles.body.size ? characterSpacing : 0);

const runXml = (style: Style): string =>
  `<w:rPr>${fontsXml(style)}<w:color w:val="000000"/><w:spacing w:val="${spacingOf(style)}"/><w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/></w:rPr>`;

/**
 * What all paragraphs have: no widow control, so that pages keep 22 lines; nothing hangs out of the text block, and no gap is put
 * between Chinese and figures, so that a line keeps 28 characters.
 */
const everyParagraph =
  '<w:kinsoku/><w:overflowPunct w:val="0"/><w:topLinePunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
  '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>';

function paragraphXml({ keepNext, line, firstLine, align, outline }: Style): string {
  return [
    '<w:pPr>',
    keepNext ? '<w:keepNext/>' : '',
    '<w:widowControl w:val="0"/>',
    everyParagraph,
    `<w:spacing w:before="0" w:after="0" w:line="${line.height}" w:lineRule="${line.rule}"/>`,
    // Two characters of 3号, as Word counts them (7.3.3).
    `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${firstLine * 320}"/>`,
    `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '</w:pPr>',
  ].join('');
}

function styleXml(role: Role): string {
  const { id, name } = known[role];
  const isDefault = role === 'blank';
  const next = role.startsWith('heading') || role === 'title' ? '<w:next w:val="BodyText"/>' : '';
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''}${isBuiltIn(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}${next}<w:qFormat/>`,
    paragraphXml(styles[role]),
    runXml(styles[role]),
    '</w:style>',
  ].join('');
}

const isBuiltIn = (name: string): boolean => /^[\x20-\x7E]+$/.test(name);

/** `word/styles.xml`, whole: no style is there twice, and none comes from elsewhere. */
export function styleSheet(): string {
  const roles = Object.keys(known) as Role[];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(styles.body)}<w:sz w:val="32"/><w:szCs w:val="32"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>',
    ...roles.map(styleXml),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '</w:styles>',
  ].join('');
}
