import type { TemplateResult } from 'lit';
import { drawCards, twoLines } from '../page/draw-cards.js';
import { themeWords } from '../words/theme.js';
import { presets } from './look.js';
import type { Table } from './table.js';

const { title, names } = themeWords.preset;

/** A look to begin with. */
export const drawPreset = ({ look, choose }: Table): TemplateResult =>
  drawCards(
    title,
    'preset',
    presets,
    (preset) => twoLines(names[preset]),
    look.preset,
    (preset) => choose({ preset }),
  );
