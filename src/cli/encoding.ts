import { encodeGb18030 } from './gb18030.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text as read from bytes; a byte order mark is its first character. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why bytes are no text. */
export type NoText = 'word' | 'pdf' | 'binary' | 'unknown';

/** What a file that is no text begins with. */
const signatures: readonly (readonly [NoText, string])[] = [
  ['word', 'PK\u0003\u0004'], // .docx, .xlsx, any zip
  ['word', '\u00D0\u00CF\u0011\u00E0'], // .doc, .wps
  ['word', '{\\rtf'],
  ['pdf', '%PDF-'],
];

/** Bytes looked at for a NUL, which no text has. */
const sample = 8192;

/** Reads UTF-8, UTF-16 with its mark, else GB18030 (which holds GBK and GB 2312). */
export function decode(bytes: Uint8Array): DecodedText | NoText {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = signatures.find(([, first]) => start.startsWith(first));
  if (signature) return signature[0];
  if (start.startsWith('\u00FF\u00FE')) return decodeAs('utf-16le', bytes) ?? 'unknown';
  if (start.startsWith('\u00FE\u00FF')) return decodeAs('utf-16be', bytes) ?? 'unknown';
  if (bytes.subarray(0, sample).includes(0)) return 'binary';
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes) ?? 'unknown';
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** The bytes of a text; undefined where a character has no place in the encoding. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}
