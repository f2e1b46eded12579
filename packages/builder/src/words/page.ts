import type { ElementName } from '@solidarity/contract/options';
import type { ColourFault } from '../colour/judge-colours.js';
import type { ColourName } from '../colour/theme.js';
import type { DestinationId } from '../snippet/destinations.js';

/** All that the page says, for editors who have not seen it before. */
export const pageWords = {
  title: 'Put it on your page',
  intro: 'Choose what to show, say where you will paste it, and copy. You need no account and nothing to install.',
  failed: 'This page could not draw what its address asks for.',
  anew: 'Start anew',

  what: {
    title: 'What do you want to show?',
    elements: {
      petition: ['A petition', 'The form to sign'],
      counter: ['A counter', 'How many have signed'],
      letter: ['A letter', 'Write to those who decide'],
      newsletter: ['A newsletter', 'The form to subscribe'],
      share: ['Sharing', 'Ask others to join'],
    } satisfies Record<ElementName, readonly [string, string]>,
  },

  look: {
    title: 'How should it look?',
    more: 'More to set',
    optional: 'All of this may stay as it is.',
    asThePage: 'That of the page',
    usual: 'As usual',
    colours: 'Colours',
    coloursHint: 'Take those of your site. #c8102e, rgb(200 16 46) and “crimson” are all understood.',
    colour: { accent: 'Buttons and bar', surface: 'Behind the form', text: 'Words' } satisfies Record<ColourName, string>,
    pick: (name: string) => `${name}: pick a colour`,
    noColour: 'This builder knows no such colour. Write it like #c8102e. Left out of the snippet until then.',
    unseen: 'This colour cannot be seen. Left out of the snippet; give one that can.',
    solid: (colour: string) => `A snippet has solid colours only: this becomes ${colour}, without its transparency.`,
    goodColours: 'Good: everybody can read these colours.',
    fault: ({ pair, schemes, ratio, needed }: ColourFault) => {
      const where =
        schemes.length === 2 ? '' : schemes[0] === 'dark' ? ' on pages with a dark background' : ' on pages with a light background';
      const what = {
        'text on surface': 'The words are hard to read on what is behind them',
        'accent on surface': 'The button can hardly be told from what is behind it',
      }[pair];
      return `${what}${where}: contrast ${ratio.toFixed(1)}, needed ${needed}.`;
    },
    expected: (expected: string) => `Expected ${expected}. Left out of the snippet until then.`,
    options: {
      heading: 'Heading',
      lang: 'Language',
      partner: 'Short name of your site',
      format: 'Number',
      bar: 'Bar towards the next goal',
      goal: 'Goal',
      country: 'Country named apart',
      countries: 'Table by country',
      sums: 'How the number is made up',
      min: 'Show nothing below',
      text: 'What is said when sharing',
      url: 'Address that is shared',
      networks: 'Ways to share, in order',
    } as Readonly<Record<string, string>>,
    words: { full: 'In full: 1,100,000', compact: 'Short: 1.1 million' } as Readonly<Record<string, string>>,
  },

  place: {
    title: 'Where will you paste it?',
    names: {
      wordpress: 'WordPress',
      'wordpress-classic': 'WordPress, classic editor',
      'wordpress-author': 'WordPress, as an author',
      'wordpress-plugin': 'WordPress with our plugin',
      drupal: 'Drupal',
      joomla: 'Joomla',
      squarespace: 'Squarespace',
      wix: 'Wix',
      webflow: 'Webflow',
      ghost: 'Ghost',
      'tag-manager': 'With a tag manager',
      html: 'A page written in HTML',
      visual: 'An editor that shows no code',
      email: 'An e-mail',
    } satisfies Record<DestinationId, string>,
  },

  copy: {
    title: 'Copy and paste',
    notYet: 'Say above where you will paste it, and your snippet is here.',
    toSubject: 'Go there',
    script: 'Once for the whole site',
    box: 'Where it should stand',
    text: 'Your snippet',
    button: 'Copy the snippet',
    scriptButton: 'Copy the script',
    steps: 'Then',
    warnings: 'Good to know',
    pin: 'Keep exactly today’s version',
    pinHint: 'For sites whose rules ask for it. A browser then refuses any other file (SRI).',
    link: 'Copy a link to this page as you set it',
  },

  preview: {
    title: 'Preview',
    hint: 'As visitors will see it. Nothing can be sent from here.',
    none: 'Here you will see it, once a campaign was found.',
    width: 'Width',
    widths: { phone: 'Phone', computer: 'Computer' },
    scheme: 'Page',
    schemes: { light: 'Light', dark: 'Dark' },
    frame: (width: string) => `Preview, ${width}`,
  },
} as const;
