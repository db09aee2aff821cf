import type {} from 'pdfmake/interfaces.js';
import type { LinkTitles } from '../../document/link-titles.ts';

/** Standard structure types of PDF 1.7 that a report uses. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link';

/** What content says about itself besides what pdfmake knows; pdfmake passes it on untouched. */
declare module 'pdfmake/interfaces.js' {
  interface ContentBase {
    /**
     * What it is to a reader who does not see the page. Text without one is a paragraph, drawings
     * without `alt` are decoration, and `L` makes a list of a table of two columns.
     */
    role?: Role | 'Artifact' | undefined;
    /** What a drawing shows, in words; makes a figure of it. */
    alt?: string | undefined;
    /** What is to be entered where a drawing stands, in words; makes an empty field for a signature of it. */
    signatureField?: string | undefined;
    /** Of the whole content: what the documents are called that its links lead to. */
    linkTitles?: LinkTitles | undefined;
    /** The least height in points that must be free on the page where it begins. */
    reserve?: number | undefined;
    /** Height in points that it keeps free at the foot of the page on which it begins, for what stands there. */
    foot?: number | undefined;
    /** Height in points that its last lines must leave free below them, for what may not part. */
    tail?: number | undefined;
  }
}
