import { Resvg } from '@resvg/resvg-wasm';
import jsQR from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { QR_EDGE, qrModules, qrSvg } from '../../../src/report/document/qr-code.ts';
import { drawPng } from '../../../src/site/pictures/draw-png.ts';

/** Pixels of a side of the drawing as a camera would see it. */
const SIDE = 400;

/** What a camera reads: by another program than the one that made the code. */
const read = (svg: string): string | undefined => {
  const image = new Resvg(svg).render();
  const { pixels, width, height } = image;
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
};

// Drawing starts the program that draws.
beforeAll(() => drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'));

describe('a QR code', () => {
  it.each([
    'https://a.vn/',
    'https://trang.example/minh-hoa/bao-cao/2021-2025/thanh-pho-yen-bai/lan-12/',
    `https://trang.example/ke-hoach/${'rat-dai/'.repeat(30)}`,
    'https://trang.example/báo-cáo/?a=1&b=2#c',
  ])('leads a camera to %s', (address) => {
    expect(read(qrSvg(qrModules(address), SIDE))).toBe(address);
  });

  it('is read where a tenth of it is soiled', () => {
    const address = 'https://trang.example/bao-cao/2024/tinh-yen-bai/lan-1/';
    const soiled = qrSvg(qrModules(address), SIDE).replace(
      '</svg>',
      '<rect x="24" y="20" width="7" height="9" fill="#000000"/></svg>',
    );
    expect(read(soiled)).toBe(address);
  });

  it('has a light edge of four modules on all sides, whatever lies below', () => {
    const modules = qrModules('https://a.vn/');
    const size = modules.length + 2 * QR_EDGE;
    const dark = `<rect width="${size}" height="${size}" fill="#000000"/>`;
    const svg = qrSvg(modules, size).replace('<rect', `${dark}<rect`);
    const { pixels } = new Resvg(svg).render();
    const isLight = (x: number, y: number): boolean => pixels[4 * (y * size + x)] === 255;
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const inEdge = Math.min(x, y, size - 1 - x, size - 1 - y) < QR_EDGE;
        const module = modules[y - QR_EDGE]?.[x - QR_EDGE] ?? false;
        expect(isLight(x, y), `${x} ${y}`).toBe(inEdge || !module);
      }
    }
  });

  it('is the same for the same text', () => {
    expect(qrModules('https://a.vn/')).toEqual(qrModules('https://a.vn/'));
  });
});
