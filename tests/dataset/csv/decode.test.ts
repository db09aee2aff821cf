import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/dataset/csv/decode.ts';
import { firstInvalidLine, guessEncoding } from '../../../src/dataset/csv/encoding-guess.ts';
import { utf16In } from '../../../src/dataset/csv/utf16.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('decodeUtf8', () => {
  test('takes off byte order marks and counts them', () => {
    expect(decodeUtf8(bytesOf('\uFEFFa'))).toEqual({ ok: true, text: 'a', marks: 1 });
    expect(decodeUtf8(bytesOf('\uFEFF\uFEFFa'))).toEqual({ ok: true, text: 'a', marks: 2 });
    expect(decodeUtf8(bytesOf('a\uFEFF'))).toEqual({ ok: true, text: 'a\uFEFF', marks: 0 });
  });

  test('makes all line ends one', () => {
    expect(decodeUtf8(bytesOf('a\r\nb\rc\nd'))).toMatchObject({ text: 'a\nb\nc\nd' });
    expect(decodeUtf8(bytesOf('a\r\r\nb\r\rc'))).toMatchObject({ text: 'a\nb\n\nc' });
  });

  test('refuses bytes that are not UTF-8', () => {
    expect(decodeUtf8(latin1('\xe9a'))).toEqual({ ok: false });
  });
});

describe('bytes that are not UTF-8', () => {
  test('are found by line', () => {
    expect(firstInvalidLine(latin1('a\nb\n\xe9c\n'))).toBe(3);
    expect(firstInvalidLine(bytesOf('Yên\nBái\n'))).toBe(3);
  });

  test.each(['\n', '\r\n', '\r', '\r\r\n'])('are found by line, ended by %j', (end) => {
    expect(firstInvalidLine(latin1(`a${end}b${end}\xe9`))).toBe(3);
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a continuation without a start', [0xbf]],
    ['a sequence cut off', [0xe1, 0xba]],
    ['four bytes cut off', [0xf0, 0x9f, 0x98]],
    ['a byte no sequence starts with', [0xf5, 0x80, 0x80, 0x80]],
  ])('are %s', (_, bytes) => {
    expect(firstInvalidLine(Uint8Array.from([0x0a, ...bytes]))).toBe(2);
  });

  test.each([
    ['windows-1258', 'Ba\xeco ca\xeco n\xe3m, ti\xd2nh S\xf5n Ha\xcc'],
    ['tcvn3', 'B\xb8o c\xb8o n\xa8m, t\xd8nh S\xacn H\xb5'],
    ['vni', 'Ba\xf9o ca\xf9o na\xeam, t\xe6nh S\xf4n Ha\xf8'],
    ['windows-1252', 'Th\xf4n Kh\xea'],
  ])('are taken for %s', (encoding, text) => {
    expect(guessEncoding(latin1(text))).toBe(encoding);
  });

  test('among sound letters are damage, not another encoding', () => {
    expect(guessEncoding(Uint8Array.from([...bytesOf('Yên Bái '), 0xb8]))).toBe('damaged');
  });
});

describe('UTF-16', () => {
  test('is known by its mark or by its zeros', () => {
    expect(utf16In(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toBe('UTF-16LE');
    expect(utf16In(Uint8Array.from([0xfe, 0xff, 0, 0x61]))).toBe('UTF-16BE');
    expect(utf16In(Uint8Array.from([0x61, 0, 0x62, 0]))).toBe('UTF-16LE');
    expect(utf16In(Uint8Array.from([0, 0x61, 0, 0x62]))).toBe('UTF-16BE');
  });

  test('is not seen in UTF-8, nor in a few bytes', () => {
    expect(utf16In(bytesOf('indicator,unit_code\nYên Bái'))).toBeNull();
    expect(utf16In(Uint8Array.from([0x61, 0]))).toBeNull();
    expect(utf16In(new Uint8Array())).toBeNull();
  });
});
