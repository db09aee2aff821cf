import { type SvgMeasureShape, type SvgSize, svgMeasureModule } from './internals.ts';

const BaseSvgMeasure = svgMeasureModule.default;

/** The start of a drawing as the charts write it: its size and its box, all given. */
const START = /^<svg [^>]*>/;
const SIZE = / (width|height)="([\d.]+)"/g;

/** Reads and writes the size of drawings by their first tag; pdfmake parses all of it each time. */
class ReportSvgMeasure extends BaseSvgMeasure implements SvgMeasureShape {
  override measureSVG(svg: string): SvgSize {
    const [start = ''] = START.exec(svg) ?? [];
    const sizes = new Map([...start.matchAll(SIZE)].map(([, name, size]) => [name, Number(size)]));
    const width = sizes.get('width');
    const height = sizes.get('height');
    if (width === undefined || height === undefined || !start.includes(' viewBox="')) {
      throw new Error('a drawing does not say its size');
    }
    return { width, height };
  }

  override writeDimensions(svg: string, size: SvgSize): string {
    return svg.replace(START, (start) =>
      start.replace(SIZE, (_, name: 'width' | 'height') => ` ${name}="${size[name]}"`),
    );
  }
}

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installSvgMeasure = (): void => {
  svgMeasureModule.default = ReportSvgMeasure;
};
