import type { PairName } from '@solidarity/doctor/contrast';
import type { Preset, TokenName } from '../theme/look.js';
import type { Scheme } from '../theme/verdicts.js';

const on: Readonly<Record<Scheme, string>> = { light: 'on light pages', dark: 'on dark pages' };

/** All that the page for designers says. */
export const themeWords = {
  title: 'Make it look like your site',
  intro: 'Set one colour, or as much as you like. You see at once what becomes of it and who can read it, and copy a style sheet.',
  failed: 'This page could not draw what its address asks for.',
  anew: 'Start anew',
  listOptional: 'A list, to see its newsletter',

  preset: {
    title: 'Begin with a look',
    names: {
      none: ['As it comes', 'White or near black, deep blue'],
      plain: ['Plain', 'Black on white, square'],
      warm: ['Warm', 'Terracotta on cream, round'],
      bold: ['Bold', 'Large type, yellow on black'],
      'high-contrast': ['High contrast', 'All text at 7 to 1'],
    } satisfies Record<Preset, readonly [string, string]>,
  },

  set: {
    colours: 'Set your colours',
    coloursHint: 'One is enough: the others follow it. #c8102e, rgb(200 16 46) and “crimson” are all understood.',
    more: 'More colours',
    shape: 'Shape and type',
    names: {
      accent: 'Campaign colour',
      'on-accent': 'Text on it',
      surface: 'Behind the form',
      text: 'Text',
      muted: 'Quieter text',
      line: 'Borders of fields',
      danger: 'Mistakes',
      focus: 'Ring of the focus',
      radius: 'Round corners',
      space: 'Distances',
      font: 'Typeface',
      'font-size': 'Size of text',
    } satisfies Record<TokenName, string>,
    onDark: (name: string) => `${name}, on dark pages`,
    onDarkHint: 'As on light ones, unless you set it.',
    pick: (name: string) => `${name}: pick a colour`,
    wrong: {
      colour: 'This page knows no such colour. Write it like #c8102e. Left out until then.',
      length: 'Write a length like 6px, 0.5rem or 1em. Left out until then.',
      font: 'Write names of typefaces with commas between them, in quotes where a word begins with a digit. Left out until then.',
    },
    madeSolid: (solid: string) => `A colour that lets what is behind it through cannot be judged: it is taken as ${solid}.`,
  },

  contrast: {
    title: 'Can everybody read it?',
    none: 'This is measured on the preview, once a campaign was found.',
    good: (count: number) => `Yes: all ${count} pairs of colours stand out, on light pages and on dark ones.`,
    bad: (low: number, count: number) =>
      `Not yet: ${low} of ${count} pairs of colours ${low === 1 ? 'is' : 'are'} too much alike to be read by everybody.`,
    pair: 'Pair',
    schemes: { light: 'Light pages', dark: 'Dark pages' } satisfies Record<Scheme, string>,
    pairs: {
      heading: 'Heading',
      text: 'Text',
      quiet: 'Quieter text',
      typed: 'What is typed',
      words: 'Words of the button',
      mistake: 'Mistakes',
      button: 'Button',
      field: 'Border of a field',
      focus: 'Ring of the focus',
    } satisfies Record<PairName, string>,
    passes: (ratio: string) => `${ratio} to 1, good`,
    fails: (ratio: string, needed: number) => `${ratio} to 1, too low: ${needed} needed`,
    nearest: 'Nearest that pass',
    take: (colour: string) => `Take ${colour}`,
    as: (name: string, scheme: Scheme | undefined) => `as ${name.toLowerCase()}${scheme ? ` ${on[scheme]}` : ''}`,
    farOff: 'No colour near these passes. Begin with another one.',
  },

  copy: {
    title: 'Copy the style sheet',
    none: 'You changed nothing yet, so there is nothing to copy.',
    presetLabel: 'The look, for the head of your page',
    presetButton: 'Copy the link',
    label: 'Your style sheet',
    labelAfter: 'What differs from it, below that link',
    button: 'Copy the style sheet',
    hint: 'Put it into your site’s own style sheet. It holds nothing that a strict content policy refuses.',
    link: 'Copy a link to this page as you set it',
  },

  preview: {
    title: 'Preview',
    hint: 'As visitors will see it. Nothing can be sent from here.',
    none: 'Here you will see it, once a campaign was found.',
    scheme: 'Page',
    schemes: { light: 'Light', dark: 'Dark' } satisfies Record<Scheme, string>,
    frames: { light: 'Preview on a light page', dark: 'Preview on a dark page' } satisfies Record<Scheme, string>,
  },
} as const;
