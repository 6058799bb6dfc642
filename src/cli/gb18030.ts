/** First bytes of a two-byte character, and second ones (GB 18030—2022 5.2). */
const leads = { from: 0x81, to: 0xfe };
const trails: readonly number[] = Array.from({ length: 0xfe - 0x40 + 1 }, (_, index) => 0x40 + index).filter(
  byte => byte !== 0x7f,
);

/** Four-byte characters of the basic plane: 0x81308130 is the first, in the order of the standard's own numbering. */
const fourByteCount = 39_420;
/** The number of U+10000; from there on the order is Unicode's. */
const supplementary = 189_000;

let table: ReadonlyMap<number, readonly number[]> | undefined;

/** The platform only decodes GB18030: its decoder, turned round. Undefined where a character has no code. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= reverse();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const own = code >= 0x10000 ? fourBytes(code - 0x10000 + supplementary) : table.get(code);
    if (!own) return undefined;
    for (const byte of own) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const fourBytes = (index: number): readonly number[] => [
  0x81 + Math.floor(index / 12_600),
  0x30 + (Math.floor(index / 1260) % 10),
  0x81 + (Math.floor(index / 10) % 126),
  0x30 + (index % 10),
];

function reverse(): ReadonlyMap<number, readonly number[]> {
  const pairs: (readonly number[])[] = [];
  for (let lead = leads.from; lead <= leads.to; lead++) for (const trail of trails) pairs.push([lead, trail]);
  const codes = [...pairs, ...Array.from({ length: fourByteCount }, (_, index) => fourBytes(index))];
  const characters = [...new TextDecoder('gb18030').decode(Uint8Array.from(codes.flat()))];
  const codeOf = new Map<number, readonly number[]>();
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = codes[index];
    if (bytes && code !== 0xfffd && !codeOf.has(code)) codeOf.set(code, bytes);
  }
  return codeOf;
}
