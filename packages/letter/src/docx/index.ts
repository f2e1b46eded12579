import { AlignmentType, convertMillimetersToTwip, Document, Packer, Paragraph, TextRun } from 'docx';
import { xmlText } from './xml-text.js';

/** A letter as a page of paper. `paragraphs` are apart by an empty line, and the first one is its subject; line breaks within one are `\n`. */
export interface PaperLetter {
  readonly subject: string;
  readonly paragraphs: readonly { readonly text: string; readonly isRightToLeft: boolean }[];
  /** Language tag, by which a word processor checks spelling. */
  readonly language: string;
}

/** Letters as one Word file, each beginning on a new page. Nobody is named in the file's properties. */
export async function writeDocx(letters: readonly PaperLetter[]): Promise<Blob> {
  const margin = convertMillimetersToTwip(25);
  const sections = letters.map((letter) => ({
    properties: { page: { margin: { top: margin, right: margin, bottom: margin, left: margin } } },
    children: letter.paragraphs.map((paragraph, index) => paragraphOf(paragraph, xmlText(letter.language), index === 0)),
  }));
  const title = xmlText(letters[0]?.subject ?? '');
  return Packer.toBlob(new Document({ title, creator: '', lastModifiedBy: '', description: '', sections }));
}

function paragraphOf({ text, isRightToLeft }: PaperLetter['paragraphs'][number], language: string, bold: boolean): Paragraph {
  const lines = xmlText(text).split('\n');
  const runs = lines.map(
    (line, index) =>
      new TextRun({
        text: line,
        size: 24,
        bold,
        rightToLeft: isRightToLeft,
        language: isRightToLeft ? { bidirectional: language } : { value: language },
        ...(index > 0 && { break: 1 }),
      }),
  );
  return new Paragraph({
    children: runs,
    bidirectional: isRightToLeft,
    alignment: AlignmentType.START,
    spacing: { after: 240, line: 300 },
  });
}
