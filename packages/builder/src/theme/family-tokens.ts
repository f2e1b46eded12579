// Written by `npm run build` from the sources of the elements.
export const familyTokens = {
  accent:
    "Buttons, the line under links, the bar. Default: the page's own, where it speaks Web Awesome, Shoelace, Material or WordPress; else a deep blue.",
  'on-accent': 'Text on the accent. Default: black or white, whichever stands out.',
  surface: "Behind the form. Default: the page's own, as the accent; else white, and near black in the dark.",
  text: 'Text. Default: near black or near white, whichever stands out from the surface.',
  muted: 'Quieter text. Default: between text and surface.',
  line: 'Borders of fields. Default: between text and surface.',
  danger: 'Where something is missing or went wrong. Default: a red that stands out from the surface.',
  focus: 'The ring round what has the focus. Default: the accent.',
  radius: 'How round corners are. Default: 6px.',
  space: 'The step that all distances are made of. Default: 16px.',
  font: "Typeface. Default: the page's.",
  'font-size': "Size of running text. Default: 16 px at the reader's own setting.",
} as const;
