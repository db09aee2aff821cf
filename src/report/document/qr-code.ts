import { encode } from 'uqr';

/** Modules of a code, row by row from the top; true is dark. The light edge that a camera needs is not among them. */
export type QrModules = readonly (readonly boolean[])[];

/** Modules of the light edge on each side (ISO/IEC 18004). */
export const QR_EDGE = 4;

/**
 * A QR code of a text, that can be read with 15 % of it soiled. The same text gives the same code.
 * @throws Error where the text is longer than a code holds, some 2,300 bytes
 */
export const qrModules = (text: string): QrModules => encode(text, { ecc: 'M', border: 0 }).data;

/**
 * The same as a drawing: black on a white ground that covers what is below it, its edge included.
 * @param side of the whole drawing, in the unit of the page
 */
export const qrSvg = (modules: QrModules, side: number): string => {
  const size = modules.length + 2 * QR_EDGE;
  const runs = modules.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(
      ({ index, 0: run }) => `M${index + QR_EDGE} ${y + QR_EDGE}h${run.length}v1h-${run.length}z`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${runs.join('')}" fill="#000000"/></svg>`;
};
