import type { Told } from './told.js';

/** What is said as one line: its name, what it is, what is in it and how it stands, and what describes it. */
export function lineOf({ name, role, value, description, states, text }: Told): string {
  if (role === 'StaticText') return text;
  const level = role === 'heading' ? `heading ${String(states['level'])}` : role;
  const isChecked = states['checked'] === undefined ? '' : states['checked'] === 'true' ? 'checked' : 'not checked';
  const isRequired = states['required'] === true ? 'required' : '';
  const isInvalid = states['invalid'] === 'true' ? 'invalid' : '';
  return [shortened(name || text), level, shortened(value), isChecked, isRequired, isInvalid, description].filter(Boolean).join(', ');
}

/** Long ones are known by how they begin. */
const shortened = (words: string): string => (words.length > 100 ? `${/^.{0,50}\S*/s.exec(words)?.[0] ?? ''}…` : words);

/** What is said by itself. Around these, only their texts are. */
const wholes = ['heading', 'link', 'button', 'textbox', 'combobox', 'checkbox', 'radio', 'timer', 'DisclosureTriangle', 'image'];
/** What holds others together, and has a name to say so. */
const holders = ['form', 'group', 'list', 'article', 'region'];
/** A label is said as the name of its control. */
const labels = ['LabelText', 'Legend'];

/** The lines that are said from one end to the other. */
export const linesOf = (all: readonly Told[]): readonly string[] =>
  all
    .filter(({ inside }) => !inside.some((role) => wholes.includes(role) || labels.includes(role)))
    .filter(({ role, name }) => wholes.includes(role) || role === 'StaticText' || (holders.includes(role) && name !== ''))
    .map(lineOf);
