import { expect, test } from 'vitest';
import { type StyleStackClass, styleStackModule } from '../../src/report/pdf/internals.ts';
import { installKnownStyles } from '../../src/report/pdf/known-styles.ts';

const Base = styleStackModule.default;
installKnownStyles();
const Known = styleStackModule.default;

const STYLES = { caption: { bold: true, color: 'grey' } };
const DEFAULTS = { font: 'Tinos', fontSize: 13 };

const PROPERTIES = ['font', 'fontSize', 'bold', 'color', 'alignment'];
const ITEMS = [{}, { bold: false }, { style: 'caption' }, { fontSize: 8, style: ['caption'] }];

/** What is found for every item and property, before, below and after a cell. */
const found = (Class: StyleStackClass): unknown[] => {
  const stack = new Class(STYLES, DEFAULTS);
  const look = () =>
    ITEMS.flatMap((item) =>
      PROPERTIES.map((name) => Class.getStyleProperty(item, stack, name, 'none')),
    );
  const outside = look();
  stack.push('caption');
  stack.push({ alignment: 'right' });
  const inside = look();
  const copy = stack.clone();
  copy.push({ fontSize: 9 });
  const inCopy = PROPERTIES.map((name) => copy.getProperty(name));
  const still = look();
  stack.pop(2);
  return [outside, inside, inCopy, still, look()];
};

test('styles are found as pdfmake finds them, whatever was asked before', () => {
  expect(Known).not.toBe(Base);
  expect(found(Known)).toEqual(found(Base));
});

test('without styles around it an item has its own or the default', () => {
  expect(Known.getStyleProperty({ bold: true }, undefined, 'bold', false)).toBe(true);
  expect(Known.getStyleProperty({}, undefined, 'bold', false)).toBe(false);
});
