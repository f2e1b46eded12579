import type { Dashboard } from './dashboard.js';
import type { Post, Role, WordPress } from './wordpress.js';
import type { Seen } from './visit.js';

/** One way to bring the petition into a post, and what a visitor has of it afterwards, by the role of whoever wrote it. */
export interface Way {
  readonly name: string;
  readonly plugin: boolean;
  readonly bring: (wordpress: WordPress, role: Role, dashboard: Dashboard) => Promise<Post>;
  readonly expected: Readonly<Record<Role, Seen>>;
}

export interface Snippets {
  readonly script: string;
  readonly tag: string;
  readonly box: string;
  readonly address: string;
}

export const snippetsFor = (backend: string, campaign: string): Snippets => {
  const address = `${backend}/c/${campaign}`;
  const link = `<a href="${address}">Sign the petition</a>`;
  return {
    script: `<script async src="${backend}/solidarity.js"></script>`,
    tag: `<solidarity-petition campaign="${campaign}" style="display:block;min-height:54rem">${link}</solidarity-petition>`,
    box: `<div data-solidarity="petition" data-campaign="${campaign}" style="display:block;min-height:54rem">${link}</div>`,
    address,
  };
};

const htmlBlock = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** As the block editor saves. */
const saved =
  (content: string): Way['bring'] =>
  (wordpress, role) =>
    wordpress.publish(role, content);

export const pasted =
  (text: string): Way['bring'] =>
  async (wordpress, _role, dashboard) => {
    await dashboard.newPost();
    await dashboard.paste(text);
    return wordpress.read(await dashboard.publish());
  };

/** Written in the Text tab of the classic editor; `look` goes to the Visual tab and back before it is published. */
export const classic =
  (text: string, { look = false } = {}): Way['bring'] =>
  async (wordpress, _role, { open, page }) => {
    await open('post-new.php?classic-editor=1');
    await page.fill('#title', 'A post');
    await page.click('#content-html');
    await page.fill('#content', text);
    if (look) {
      await page.click('#content-tmce');
      await page.frameLocator('#content_ifr').locator('body').waitFor();
      await page.click('#content-html');
    }
    await page.click('#publish');
    await page.waitForURL(/post\.php\?post=\d+.*message=/, { waitUntil: 'commit' });
    return wordpress.read(Number(/post=(\d+)/.exec(page.url())?.[1]));
  };

/** The plugin's own block, put in and filled in as the editor's inserter and sidebar do. */
const inserted =
  (campaign: string): Way['bring'] =>
  async (wordpress, _role, dashboard) => {
    const { page } = dashboard;
    await dashboard.newPost();
    await page.evaluate('wp.data.dispatch("core/block-editor").insertBlocks(wp.blocks.createBlock("solidarity/petition"))');
    await page.getByLabel('Block: Petition').getByLabel('Campaign').fill(campaign);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.frameLocator('iframe[title=Petition]').locator('solidarity-petition [part=card] button.main').waitFor();
    return wordpress.read(await dashboard.publish());
  };

const everybody = (seen: Seen): Way['expected'] => ({ administrator: seen, editor: seen, author: seen });
/** Whose HTML WordPress keeps as it is, and whose it filters. */
const trusted = (seen: Seen, author: Seen): Way['expected'] => ({ administrator: seen, editor: seen, author });

export function waysFor(backend: string, campaign: string): readonly Way[] {
  const { script, tag, box, address } = snippetsFor(backend, campaign);
  const embedBlock = `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
  const shortcode = `[solidarity-petition campaign=“${campaign}” heading=“Add your name”]`;
  return [
    { name: 'HTML block: script and tag', plugin: false, bring: saved(htmlBlock(script + tag)), expected: trusted('form', 'link') },
    { name: 'HTML block: script and div', plugin: false, bring: saved(htmlBlock(script + box)), expected: trusted('form', 'link') },
    { name: 'visual editor: script and tag', plugin: false, bring: pasted(script + tag), expected: everybody('link') },
    { name: 'visual editor: block markup', plugin: false, bring: pasted(htmlBlock(script + box)), expected: trusted('form', 'link') },
    { name: 'visual editor: address', plugin: false, bring: pasted(address), expected: everybody('frame') },
    { name: 'Embed block: address', plugin: false, bring: saved(embedBlock), expected: everybody('frame') },
    { name: 'classic, Text: script and tag', plugin: false, bring: classic(script + tag), expected: trusted('form', 'link') },
    { name: 'classic, Visual: script and tag', plugin: false, bring: classic(script + tag, { look: true }), expected: everybody('link') },
    {
      name: 'classic, Visual: script and div',
      plugin: false,
      bring: classic(script + box, { look: true }),
      expected: trusted('form', 'link'),
    },
    { name: 'classic: address', plugin: false, bring: classic(address), expected: everybody('frame') },
    { name: 'HTML block: script and tag', plugin: true, bring: saved(htmlBlock(script + tag)), expected: trusted('form', 'link') },
    { name: 'HTML block: div', plugin: true, bring: saved(htmlBlock(box)), expected: everybody('form') },
    { name: 'classic, Visual: div', plugin: true, bring: classic(box, { look: true }), expected: everybody('form') },
    { name: 'classic: address', plugin: true, bring: classic(address), expected: everybody('form') },
    { name: 'Embed block: address', plugin: true, bring: saved(embedBlock), expected: everybody('form') },
    { name: 'visual editor: shortcode', plugin: true, bring: pasted(shortcode), expected: everybody('form') },
    { name: 'classic: shortcode', plugin: true, bring: classic(shortcode, { look: true }), expected: everybody('form') },
    { name: 'block solidarity/petition', plugin: true, bring: inserted(campaign), expected: everybody('form') },
  ];
}
