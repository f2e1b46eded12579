import type { PaperLetter } from '../docx/index.js';

const paperStyles = `
  @page { margin: 25mm }
  body { margin: 0; font: 12pt/1.5 serif; color: #000; background: #fff }
  p:first-child { font-weight: bold }
  p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: break-word }
`;

/** Prints the letter and nothing else of the page: out of a frame that holds only it. Rejects where the browser will not print. */
export function printLetter(root: ParentNode, { subject, paragraphs, language }: PaperLetter): Promise<void> {
  root.querySelector('iframe.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.title = subject;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  return new Promise((resolve, reject) => {
    const print = () => {
      const page = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!page) return reject(new Error('expected a frame to print from, got none'));
      write(page, subject, language, paragraphs);
      page.addEventListener('afterprint', () => frame.remove());
      page.print();
      resolve();
    };
    // Firefox puts the empty page in place late, and what was written before is gone.
    frame.addEventListener('load', () => attempt(print, reject), { once: true });
    root.append(frame);
  });
}

function write(page: Window & typeof globalThis, subject: string, language: string, paragraphs: PaperLetter['paragraphs']): void {
  const { document: paper } = page;
  paper.title = subject;
  paper.documentElement.lang = language;
  paper.body.replaceChildren(
    ...paragraphs.map(({ text, isRightToLeft }) => {
      const paragraph = paper.createElement('p');
      paragraph.dir = isRightToLeft ? 'rtl' : 'ltr';
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  // A sheet by script is the one kind that every content policy lets in; without it the letter is plain, not lost.
  if (!('adoptedStyleSheets' in paper)) return;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(paperStyles);
  paper.adoptedStyleSheets = [sheet];
}

function attempt(work: () => void, failed: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    failed(error);
  }
}
