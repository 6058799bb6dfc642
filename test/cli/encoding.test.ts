import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type Encoding, encode } from '../../src/cli/encoding.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));

describe('encodings', () => {
  it('tells them apart', () => {
    const cases: readonly (readonly [Uint8Array, text: string, Encoding])[] = [
      [bytes(), '', 'utf-8'],
      [new TextEncoder().encode('公文'), '公文', 'utf-8'],
      [bytes(0xef, 0xbb, 0xbf, 0x61), '\uFEFFa', 'utf-8'],
      [bytes(0xff, 0xfe, 0x6c, 0x51), '\uFEFF公', 'utf-16le'],
      [bytes(0xfe, 0xff, 0x51, 0x6c), '\uFEFF公', 'utf-16be'],
      [bytes(0xb9, 0xab, 0xce, 0xc4), '公文', 'gb18030'],
      [bytes(0x95, 0x32, 0x82, 0x36), '𠀀', 'gb18030'],
    ];
    for (const [data, text, encoding] of cases) assert.deepEqual(decode(data), { text, encoding });
  });

  it('refuses what is no text', () => {
    assert.equal(decode(latin('PK\u0003\u0004…')), 'word');
    assert.equal(decode(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), 'word');
    assert.equal(decode(latin('{\\rtf1')), 'word');
    assert.equal(decode(latin('%PDF-1.7')), 'pdf');
    assert.equal(decode(bytes(0x61, 0, 0x62)), 'binary');
    assert.equal(decode(bytes(0xff, 0xff)), 'unknown');
    assert.equal(decode(bytes(0xff, 0xfe, 0x61)), 'unknown', 'half a character');
    assert.equal(decode(bytes(0xff, 0xfe, 0x00, 0xd8)), 'unknown', 'half a pair');
  });

  it('gives every text back as it was read', () => {
    const character = fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.integer({ min: 0x20000, max: 0x2a6df }),
      fc.integer({ min: 0x80, max: 0x33ff }),
      fc.constantFrom(0x0d, 0x0a, 0x20, 0x41),
    );
    const text = fc.array(character, { minLength: 1 }).map(codes => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(text, fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'gb18030'), (words, encoding) => {
        const dressed = encoding.startsWith('utf-16') ? `\uFEFF${words}` : words;
        const encoded = encode(dressed, encoding);
        assert.ok(encoded);
        assert.equal(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(encoded), dressed);
      }),
    );
  });

  it('has no bytes for what an encoding cannot hold', () => {
    assert.equal(encode('\uFFFD', 'gb18030'), undefined);
  });
});
