/** A text as read from bytes, with all that is needed to write it back as it was. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Why bytes are no text. */
export type NoText = 'binary' | 'unknown';

/** Reads UTF-8 (a byte order mark stays in the text), UTF-16 with its mark, else GB18030. */
export function decode(bytes: Uint8Array): DecodedText | NoText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes), encoding: 'utf-16be' };
  if (bytes.subarray(0, 8192).includes(0)) return 'binary';
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
    } catch {
      // Not this one: the next is tried, and what none can read is said so.
    }
  }
  return 'unknown';
}

/** Writes a text in its encoding; undefined where a character has no place in it. */
export function encode(text: string, encoding: DecodedText['encoding']): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    case 'gb18030':
      return encodeGbk(text);
  }
}

let gbk: ReadonlyMap<string, number> | undefined;

/** The two-byte part of GB18030, turned round: the platform only decodes it. */
function encodeGbk(text: string): Uint8Array | undefined {
  gbk ??= reverseTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? code : gbk.get(character);
    if (pair === undefined) return undefined;
    if (pair > 0xff) bytes.push(pair >> 8);
    bytes.push(pair & 0xff);
  }
  return new Uint8Array(bytes);
}

function reverseTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const table = new Map<string, number>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if (!table.has(character)) table.set(character, (high << 8) | low);
    }
  }
  return table;
}
