import type { ElementName } from '@solidarity/contract/options';
import type { DestinationId } from '../snippet/destinations.js';

const publish = 'Publish, then open the page as a visitor to see it: previews inside an editor may leave it out.';

/** All that is said of snippets, for editors who have not seen one before. */
export const words = {
  /** The link that shows where the element cannot. */
  link: {
    petition: 'Sign the petition',
    counter: 'See how many have signed',
    letter: 'Write a letter',
    newsletter: 'Subscribe',
    share: 'Tell others',
  } satisfies Record<ElementName, string>,

  steps: {
    wordpress: ['Click into an empty paragraph of your post or page.', 'Paste. It becomes a block called “Custom HTML”.', publish],
    'wordpress-classic': ['Open the tab “Text” above the editor (not “Visual”).', 'Paste it on a line of its own.', publish],
    'wordpress-author': [
      'Paste the address on a line of its own, with nothing before or after it.',
      'WordPress turns it into the form. Publish.',
    ],
    'wordpress-plugin': [
      'The plugin “Solidarity” has to be installed, and its settings have to name your backend.',
      'Paste it on a line of its own. It becomes a block called “Shortcode”.',
      publish,
    ],
    drupal: [
      'Choose the text format “Full HTML” below the text field.',
      'Press the button “Source” in the editor’s toolbar.',
      'Paste where the form should stand, press “Source” again, and save.',
    ],
    joomla: [
      'Once for the whole site, whoever manages the template adds the script to its page head.',
      'In the article, press “Toggle Editor” so that you see code.',
      'Paste where the form should stand, and save.',
    ],
    squarespace: [
      'Edit the page and add a block “Code”.',
      'Replace what is in it by what you copied, and leave the type at HTML.',
      publish,
    ],
    wix: [
      'Add “Embed code”, then “Embed HTML”, and choose “Code”.',
      'Paste, press “Update”, and draw the box as tall as the form.',
      publish,
    ],
    webflow: ['Add the element “Code Embed” where the form should stand.', 'Paste, press “Save & Close”.', publish],
    ghost: ['Type /html in an empty paragraph and choose “HTML”.', 'Paste, and click outside of the card.', publish],
    'tag-manager': [
      'In the tag manager, make a tag “Custom HTML” with the script, fired on all pages where the form stands.',
      'In your page’s editor, show the source code and paste the box where the form should stand.',
      publish,
    ],
    html: ['Paste it into your page where the form should stand.'],
    visual: ['Paste where the link should stand. It arrives as a link, without any code.'],
    email: [
      'Paste it into your mail: it arrives as a picture that is a link.',
      'In a mail program that asks for HTML, paste it into the box for code.',
    ],
  } satisfies Record<DestinationId, readonly string[]>,

  warnings: {
    wordpress: [
      'You need to be an administrator or an editor; on a network of sites, a super admin. For others WordPress removes the script without a word, and a link stays: choose “WordPress, as an author”.',
      'WordPress 7 shows three tabs in that block: it belongs into the one called HTML.',
    ],
    'wordpress-classic': [
      'You need to be an administrator or an editor. For others WordPress removes the script without a word, and a link stays.',
      'Do not paste it into the tab “Visual”: visitors would see the code.',
    ],
    'wordpress-author': [
      'WordPress shows the form in a frame of at most 1,000 pixels; a longer one scrolls within it.',
      'The address has to begin with https and be reachable from your web site.',
    ],
    'wordpress-plugin': [],
    drupal: [
      'Only some roles may use “Full HTML”. In “Basic HTML” nothing but a link stays.',
      'If your administrator allows <div data-*> in your format and adds the script to the site, the form stays there too; Drupal takes away the room that is kept for it, so the page may jump when it comes.',
    ],
    joomla: ['Without the script in the template a link is all that visitors see: Joomla takes scripts out of articles.'],
    squarespace: ['Your plan has to allow code blocks with scripts. If it does not, choose “An editor that shows no code”.'],
    wix: ['Wix shows it in a box of fixed height: make it tall enough for a phone, or visitors have to scroll inside.'],
    webflow: ['You need a plan with custom code. The form shows on the published site, not in the Designer.'],
    ghost: ['In mails to your members a link stands in place of the form.'],
    'tag-manager': ['Visitors who refuse the tag manager, or block it, see the link alone.'],
    html: [],
    visual: ['Visitors leave your page to take part: an editor that shows no code keeps nothing but links.'],
    email: [
      'The number is that of the moment in which the mail is opened; some mail programs keep it for a day, and some show no pictures until they are told to.',
    ],
  } satisfies Record<DestinationId, readonly string[]>,

  leftBehind: 'Colours and options that you chose do not travel with an address.',
  wholePage: 'An address brings the whole form of the campaign, not this element alone.',
  staysLink: 'WordPress does not turn the address of a list into a form: it stays a link.',
  colourlessCode: 'Colours that you chose are not part of a shortcode: set them in your theme.',
  noPicture: 'A list has no number to show in a picture, so this is a link.',
  pinned:
    'This page keeps exactly today’s version. Mistakes that are mended later stay on it until you paste a new snippet, and whoever runs the backend has to keep this version’s files.',
  open: 'The backend’s address begins with http. Pages that begin with https cannot use it.',
} as const;
