import { proveEveryPdf } from './every-pdf.ts';

proveEveryPdf('published');
