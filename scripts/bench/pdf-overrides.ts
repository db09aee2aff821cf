import { installReportFile } from '../../src/report/pdf/file/report-file.ts';
import { installRenderer } from '../../src/report/pdf/paint/renderer.ts';
import {
  type InnerModule,
  pdfDocumentModule,
  rendererModule,
  svgMeasureModule,
  textInlinesModule,
} from '../../src/report/pdf/pdfmake/internals.ts';
import { installSvgMeasure } from '../../src/report/pdf/pdfmake/measure-svg.ts';
import { installTextInlines } from '../../src/report/pdf/pdfmake/measure-text.ts';

/** Methods of a class of pdfmake that are overridden for speed or size only. */
interface Override {
  readonly module: InnerModule<object>;
  /** The class of pdfmake; this file is loaded before any is replaced. */
  readonly original: object;
  readonly install: () => void;
  readonly methods: readonly string[];
}

const overridden = (
  module: InnerModule<object>,
  install: () => void,
  ...methods: readonly string[]
): Override => ({ module, original: module.default.prototype, install, methods });

/**
 * Every override without which a report says the same, by the file that makes it quick or small.
 * Without `measure-text` a line may end within the number of a document, too.
 */
export const PDF_OVERRIDES: Readonly<Record<string, Override>> = {
  'shared-fonts': overridden(pdfDocumentModule, installReportFile, 'provideFont'),
  'measure-text': overridden(textInlinesModule, installTextInlines, 'measure', 'widthOfText'),
  'small-drawings': overridden(rendererModule, installRenderer, 'renderSVG'),
  'measure-svg': overridden(svgMeasureModule, installSvgMeasure, 'measureSVG', 'writeDimensions'),
  'compact-objects': overridden(pdfDocumentModule, installReportFile, 'push'),
};

/** The class from `first` up to `original`, without it, that has a method of its own; null for none. */
const ownerOf = (first: object, original: object, method: string): object | null => {
  for (let one = first; one !== original && one !== null; one = Object.getPrototypeOf(one)) {
    if (Object.hasOwn(one, method)) return one;
  }
  return null;
};

/** Takes an override out of this process: from now on pdfmake does the work its own way. */
export const takeOut = (name: string): void => {
  const override = PDF_OVERRIDES[name];
  if (override === undefined) throw new Error(`no override ${name}`);
  const { module, original, install, methods } = override;
  install();
  for (const method of methods) {
    const owner = ownerOf(module.default.prototype, original, method);
    if (owner === null) throw new Error(`${name} does not override ${method}`);
    Reflect.deleteProperty(owner, method);
  }
};
