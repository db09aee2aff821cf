import { describe, expect, it } from 'vitest';
import { queryWords, wordsOf } from '../../src/search/words.ts';

const plain = (words: ReturnType<typeof wordsOf>): string =>
  words.map(({ folded }) => folded).join(' ');

describe('the words of a text', () => {
  it('are its runs of letters and digits; a number keeps its points', () => {
    expect(plain(wordsOf('Tiêu chí 19.2, số 272/KH-UBND (ii.2.1).'))).toBe(
      'tieu chi 19.2 so 272 kh uy ban nhan dan ii.2.1',
    );
  });

  it('are none where there is no letter', () => {
    expect(wordsOf(' -… () ')).toEqual([]);
    expect(queryWords('')).toEqual([]);
  });
});

describe('the words of a query', () => {
  it('write out the type of a unit before a name', () => {
    expect(plain(queryWords('TP. Yên Bái'))).toBe('thanh pho yen bai');
    expect(plain(queryWords('tx.Nghĩa Lộ'))).toBe('thi xa nghia lo');
    expect(plain(queryWords('TT Cổ Phúc'))).toBe('thi tran co phuc');
    expect(plain(queryWords('H. Lục Yên'))).toBe('huyen luc yen');
  });

  it('leave it alone where no name follows or it stands elsewhere', () => {
    expect(plain(queryWords('tt'))).toBe('tt');
    expect(plain(queryWords('mường tp'))).toBe('muong tp');
  });

  it('write out abbreviations of official language', () => {
    expect(plain(queryWords('NTM'))).toBe('nong thon moi');
    expect(plain(queryWords('ANTT'))).toBe('an ninh trat tu');
  });
});
