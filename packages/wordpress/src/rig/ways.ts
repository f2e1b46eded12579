import { writeForm, type SnippetInput } from '@solidarity/builder';
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

/** Every way, with what the builder writes for it. */
export function waysFor(backend: string, campaign: string): readonly Way[] {
  const input: SnippetInput = { element: 'petition', options: { campaign }, destination: 'html', backend };
  const [tag, box, bare] = [writeForm.tag(input), writeForm.box(input), writeForm.bare(input)];
  const [blocks, address] = [writeForm.blocks(input), writeForm.address(input)];
  const embedBlock = `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
  const shortcode = writeForm.shortcode({ ...input, options: { campaign, heading: 'Add your name' } }).replace(/"([^"]*)"/g, '“$1”');
  return [
    { name: 'HTML block: script and tag', plugin: false, bring: saved(htmlBlock(tag)), expected: trusted('form', 'link') },
    { name: 'HTML block: script and div', plugin: false, bring: saved(htmlBlock(box)), expected: trusted('form', 'link') },
    { name: 'visual editor: script and tag', plugin: false, bring: pasted(tag), expected: everybody('link') },
    { name: 'visual editor: block markup', plugin: false, bring: pasted(blocks), expected: trusted('form', 'link') },
    { name: 'visual editor: address', plugin: false, bring: pasted(address), expected: everybody('frame') },
    { name: 'Embed block: address', plugin: false, bring: saved(embedBlock), expected: everybody('frame') },
    { name: 'classic, Text: script and tag', plugin: false, bring: classic(tag), expected: trusted('form', 'link') },
    { name: 'classic, Visual: script and tag', plugin: false, bring: classic(tag, { look: true }), expected: everybody('link') },
    { name: 'classic, Visual: script and div', plugin: false, bring: classic(box, { look: true }), expected: trusted('form', 'link') },
    { name: 'classic: address', plugin: false, bring: classic(address), expected: everybody('frame') },
    { name: 'HTML block: script and tag', plugin: true, bring: saved(htmlBlock(tag)), expected: trusted('form', 'link') },
    { name: 'HTML block: div', plugin: true, bring: saved(htmlBlock(bare)), expected: everybody('form') },
    { name: 'classic, Visual: div', plugin: true, bring: classic(bare, { look: true }), expected: everybody('form') },
    { name: 'classic: address', plugin: true, bring: classic(address), expected: everybody('frame') },
    { name: 'Embed block: address', plugin: true, bring: saved(embedBlock), expected: everybody('frame') },
    { name: 'visual editor: shortcode', plugin: true, bring: pasted(shortcode), expected: everybody('form') },
    { name: 'classic: shortcode', plugin: true, bring: classic(shortcode, { look: true }), expected: everybody('form') },
    { name: 'block solidarity/petition', plugin: true, bring: inserted(campaign), expected: everybody('form') },
  ];
}
