/** A text with what is selected in it, as offsets. */
export interface Edited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a prompt where the cursor is, as a paragraph of its own and in brackets: selected, so that typing takes its place, and
 * never sent by mistake, since brackets that are left stop delivery.
 */
export function insertPrompt({ text, start, end }: Edited, prompt: string): Edited {
  const question = `[${prompt.replace(/[[\]{}\s]+/g, ' ').trim()}]`;
  const [before, after] = [text.slice(0, start).replace(/\s+$/, ''), text.slice(end).replace(/^\s+/, '')];
  const opening = before && `${before}\n\n`;
  return { text: `${opening}${question}${after && `\n\n${after}`}`, start: opening.length, end: opening.length + question.length };
}
