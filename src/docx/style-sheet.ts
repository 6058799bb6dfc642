import type { Role } from '../layout/page-model.ts';
import { character, characterSpacing, faces, linePitch, type Style, styles } from '../layout/styles.ts';

/** The style of each role: Word's built-in one where there is one, known to it by its name. */
export const styleIds: Readonly<Record<Role, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  addressee: 'Addressee',
  salutation: 'Salutation',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'BodyText',
  attachment: 'AttachmentList',
  signature: 'Signature',
  date: 'Date',
  caption: 'Caption',
  blank: 'Normal',
};

const names: Readonly<Record<Role, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  addressee: '主送机关',
  salutation: 'Salutation',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  body: 'Body Text',
  attachment: '附件说明',
  signature: 'Signature',
  date: 'Date',
  caption: 'caption',
  blank: 'Normal',
};

/** The face for Chinese and, by the hint of each run, for quotes and dashes; no theme fonts, which would win over it. */
const fonts = (style: Style): string => {
  const face = faces[style.face];
  return `<w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="${face}" w:hint="eastAsia"/>`;
};

const run = (style: Style): string =>
  `<w:rPr>${fonts(style)}<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="000000"/><w:spacing w:val="${style.size === 32 ? characterSpacing : 0}"/><w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/></w:rPr>`;

/** Exact line height (22 lines a page); a 2号 title needs more, or its lines would touch. */
const lineHeight = (style: Style): number => (style.size > 32 ? Math.round(linePitch * 1.2) : linePitch);

const paragraph = (style: Style): string =>
  `<w:pPr>${style.outline === undefined ? '' : '<w:keepNext w:val="0"/>'}<w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${lineHeight(style)}" w:lineRule="exact"/><w:ind w:firstLineChars="${style.firstLine * 100}" w:firstLine="${style.firstLine * character}"/><w:jc w:val="${style.align}"/>${style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`}</w:pPr>`;

function styleXml(role: Role): string {
  const style = styles[role];
  const isDefault = role === 'blank';
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${styleIds[role]}"><w:name w:val="${names[role]}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}${role.startsWith('heading') ? '<w:next w:val="BodyText"/>' : ''}<w:qFormat/>${paragraph(style)}${run(style)}</w:style>`;
}

/** `word/styles.xml`: our own, so that no style is there twice and none comes from a theme. */
export function styleSheet(): string {
  const roles = Object.keys(styleIds) as Role[];
  const ordered = ['blank' as const, ...roles.filter(role => role !== 'blank')];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(styles.body)}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>${ordered.map(styleXml).join('')}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
