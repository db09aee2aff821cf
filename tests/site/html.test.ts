import { describe, expect, it } from 'vitest';
import { type FormOptions, formsOf, pagesOfEveryForm } from '../promises/forms.ts';
import { htmlErrors } from '../promises/html.ts';
import { rawSigns } from '../promises/structure.ts';
import { builtPages, pageAt, pageOf } from './pages.ts';

describe('the validator', () => {
  it('sees what is not valid', () => {
    const { html } = pageAt('/');
    const broken = html.replace('<main', '<p><div></div></p><main').replace('lang="vi"', '');
    const rules = htmlErrors({ html: broken, address: '/' }).map((line) => line.split(' ')[1]);
    expect(rules).toEqual(
      expect.arrayContaining(['element-required-attributes:', 'no-implicit-close:']),
    );
  });
});

it('an ampersand that is no entity is noticed', () => {
  expect(rawSigns('<p title="A &amp; B">&lt; &#39; &nbsp;</p>')).toEqual([]);
  expect(rawSigns('<p>A & B</p>')).toEqual(['& B</p>']);
  expect(rawSigns('<a href="/?a=1&b=2">A</a>')).toHaveLength(1);
});

const page = (body: string) => pageOf('/', `<html><body>${body}</body></html>`);

const isSameForm = (one: string, other: string, options?: FormOptions): boolean => {
  const forms = formsOf(page(one), options);
  return [...formsOf(page(other), options)].every((form) => forms.has(form));
};

describe('forms of elements', () => {
  it.each([
    ['other words', '<p id="a">A</p>', '<p id="b">B</p>'],
    [
      'more of the same',
      '<ul><li>1</li><li>2</li></ul>',
      '<ul><li>1</li><li>2</li><li>3</li></ul>',
    ],
    ['another order in a drawing', '<svg><g/><path/></svg>', '<svg><path/><g/></svg>'],
  ])('are the same with %s', (_, one, other) => {
    expect(isSameForm(one, other)).toBe(true);
  });

  it.each([
    ['an attribute more', '<p>A</p>', '<p hidden>A</p>'],
    ['an attribute left empty', '<a href="/">A</a>', '<a href="">A</a>'],
    ['another role', '<p role="note">A</p>', '<p role="alert">A</p>'],
    ['no words', '<p>A</p>', '<p> </p>'],
    ['another parent', '<div><p>A</p></div>', '<span><p>A</p></span>'],
    ['another order', '<p><b>1</b><i>2</i></p>', '<p><i>2</i><b>1</b></p>'],
    ['one less of two', '<ul><li>1</li><li>2</li></ul>', '<ul><li>1</li></ul>'],
  ])('differ with %s', (_, one, other) => {
    expect(isSameForm(one, other)).toBe(false);
  });

  it.each([
    ['another order in a container', '<p><b>1</b><i>2</i></p>', '<p><i>2</i><b>1</b></p>'],
    ['another drawing', '<svg role="img"><g/></svg>', '<svg role="img"><path/></svg>'],
    ['other data', '<p data-a="1">A</p>', '<p data-a="2">A</p>'],
  ])('are the same to engines with %s', (_, one, other) => {
    expect(isSameForm(one, other, { of: 'engines' })).toBe(true);
  });

  it.each([
    ['another class', '<p class="a">A</p>', '<p class="b">A</p>'],
    ['no role of a drawing', '<svg role="img"><g/></svg>', '<svg><g/></svg>'],
    ['another role of a drawing', '<svg role="img"/>', '<svg role="presentation"/>'],
    ['a drawing without a name', '<svg><title>A</title></svg>', '<svg/>'],
    ['a drawing that is hidden', '<svg aria-hidden="false"/>', '<svg aria-hidden="true"/>'],
    ['another attribute', '<p>A</p>', '<p aria-hidden="true">A</p>'],
    ['something else in it', '<p><b>1</b></p>', '<p><b>1</b><input></p>'],
    ['another order of a list', '<ul><li>1</li></ul>', '<ul><p>0</p><li>1</li></ul>'],
  ])('differ to engines with %s', (_, one, other) => {
    expect(isSameForm(one, other, { of: 'engines' })).toBe(false);
  });

  it('need no page where they were proved before', () => {
    const pages = builtPages();
    const options: FormOptions = { of: 'engines' };
    const proved = new Set(
      pagesOfEveryForm(pages, options).flatMap((one) => [...formsOf(one, options)]),
    );
    expect(pagesOfEveryForm(pages, options, (form) => proved.has(form))).toEqual([]);
    const broken = page('<p role="alert"><u>A</u></p>');
    expect(pagesOfEveryForm([...pages, broken], options, (form) => proved.has(form))).toEqual([
      broken,
    ]);
  });

  it('stand all on fewer pages than there are', () => {
    const pages = builtPages();
    const chosen = pagesOfEveryForm(pages);
    const all = new Set(pages.flatMap((one) => [...formsOf(one)]));
    const onChosen = new Set(chosen.flatMap((one) => [...formsOf(one)]));
    expect(onChosen.size).toBe(all.size);
    expect(chosen.length).toBeLessThan(pages.length / 3);
  });

  it('of a page that is broken make it one of those that are judged', () => {
    const pages = builtPages();
    const chosen = new Set(pagesOfEveryForm(pages).map(({ address }) => address));
    const spared = pages.find(({ address }) => !chosen.has(address));
    if (spared === undefined) throw new Error('every page is judged');
    const broken = pageOf(spared.address, spared.html.replace('<main', '<p><div></div></p><main'));
    const others = pages.filter(({ address }) => address !== spared.address);
    expect(pagesOfEveryForm([...others, broken])).toContain(broken);
  });
});
