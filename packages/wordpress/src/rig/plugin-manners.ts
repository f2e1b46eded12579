import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { logIn, type Dashboard } from './dashboard.js';
import { everyElement } from './every-element.js';
import { visit } from './visit.js';
import type { WordPress } from './wordpress.js';

export interface Manner {
  readonly name: string;
  readonly failure?: string;
}

/** What the plugin owes beyond its ways, each played on the running WordPress. Leaves it active and set to the backend. */
export async function pluginManners(wordpress: WordPress, browser: Browser, backend: string, campaign: string): Promise<Manner[]> {
  const administrator = await logIn(browser, wordpress, 'administrator');
  const manners: Manner[] = [];
  const hold = async (name: string, play: () => Promise<void>): Promise<void> => {
    const failure = await play().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500),
    );
    manners.push({ name, ...(failure !== undefined && { failure }) });
  };
  const plugin = (status: 'active' | 'inactive') => wordpress.ask('administrator', 'plugins/solidarity/solidarity', { status });
  const shortcode = `[solidarity-petition campaign="${campaign}"]`;
  await plugin('active');

  await hold('says who can help where no backend is set, to editors only', async () => {
    const { link } = await wordpress.publish('author', shortcode);
    assert.doesNotMatch(await (await fetch(link)).text(), /solidarity-petition|Solidarity:/);
    await administrator.page.goto(link);
    await administrator.page.getByText('expected the address of your backend, got none').waitFor();
  });
  await hold('takes no backend but one on https, or on this machine', async () => {
    for (const wrong of ['http://sign.example.org', 'javascript:alert(1)', 'https://user:secret@sign.example.org', 'https://']) {
      assert.match(await save(administrator, wrong, ''), /expected an address such as https:\/\/sign\.example\.org/, wrong);
      assert.equal(await setting(administrator, 'backend'), '', wrong);
    }
  });
  await hold('takes the tag’s address for its folder, and a name for the site', async () => {
    await save(administrator, ' Sign.example.org/campaigns/ ', '');
    assert.equal(await setting(administrator, 'backend'), 'https://sign.example.org/campaigns');
    assert.doesNotMatch(await save(administrator, `${backend}/solidarity.js`, 'partner-site'), /expected/);
    assert.equal(await setting(administrator, 'backend'), backend);
    assert.match(await save(administrator, backend, 'two words'), /got "two words"/);
    assert.equal(await setting(administrator, 'partner'), 'partner-site');
  });
  await hold('lets nobody but administrators set it', async () => {
    for (const role of ['editor', 'author'] as const) {
      const other = await logIn(browser, wordpress, role);
      const answer = await other.page.goto(`${wordpress.address}/wp-admin/options-general.php?page=solidarity`);
      assert.equal(answer?.status(), 403, role);
      await other.close();
    }
  });
  await hold('loads its script once, without a version, and only where an element stands', async () => {
    const { link } = await wordpress.publish('author', `${shortcode}\n\n[solidarity-counter campaign="${campaign}" bar]`);
    const html = await (await fetch(link)).text();
    assert.deepEqual(html.match(/<script[^>]*solidarity[^>]*>/g)?.length, 1);
    assert.match(html, new RegExp(`<script[^>]* async [^>]*src=['"]${backend}/solidarity\\.js['"]`));
    assert.match(html, / partner="partner-site"/);
    assert.match(html, /<solidarity-counter campaign="unconfirmed" bar /);
    const plain = await wordpress.publish('author', 'Nothing of ours.');
    assert.doesNotMatch(await (await fetch(plain.link)).text(), /solidarity\.js/);
  });
  await hold('switches nothing on because a value is called as a switch is', async () => {
    const { link } = await wordpress.publish(
      'author',
      '[solidarity-petition campaign="test" heading="test"]\n\n[solidarity-counter campaign="bar"]',
    );
    const html = await (await fetch(link)).text();
    assert.match(html, /<solidarity-petition campaign="test" heading="test" partner=/);
    assert.match(html, /<solidarity-counter campaign="bar" partner=/);
  });
  await hold('writes what it was given as values, whatever they hold', async () => {
    const evil = `[solidarity-petition campaign="${campaign}" heading='"><img src=x onerror=alert(1)>' link="javascript:alert(1)" onclick="alert(1)"]`;
    const { link } = await wordpress.publish('administrator', evil);
    const html = await (await fetch(link)).text();
    const [element = ''] = html.match(/<solidarity-petition.*<\/solidarity-petition>/s) ?? [];
    assert.notEqual(element, '');
    assert.doesNotMatch(element, /<img|javascript:|onclick/);
    const visitor = await visit(browser, link);
    assert.equal(visitor.seen, 'form');
    await visitor.close();
  });
  await hold('draws every element, by shortcode and by block, and leads where the same can be done', () =>
    everyElement(wordpress, browser, campaign),
  );
  await hold('puts a link, and no form, into the feed', async () => {
    await wordpress.publish('author', shortcode);
    const [feed = ''] = (await (await fetch(`${wordpress.address}/?feed=rss2`)).text()).split('</item>');
    assert.match(feed, new RegExp(`<a href="${backend}/c/${campaign}">Sign the petition</a>`));
    assert.doesNotMatch(feed, /<solidarity-petition/);
  });
  await hold('asks for an id where none is given, of editors only', async () => {
    const { link } = await wordpress.publish('author', '[solidarity-petition]');
    assert.doesNotMatch(await (await fetch(link)).text(), /expected the id/);
    await administrator.page.goto(link);
    await administrator.page.getByText('solidarity-petition: expected the id of a campaign').waitFor();
  });
  await hold('leaves nothing behind when it is deleted', async () => {
    await plugin('inactive');
    await wordpress.ask('administrator', 'plugins/solidarity/solidarity', undefined, 'DELETE');
    await wordpress.placePlugin();
    await plugin('active');
    assert.equal(await setting(administrator, 'backend'), '');
  });
  await save(administrator, backend, '');
  await administrator.close();
  return manners;
}

async function save({ open, page }: Dashboard, backend: string, partner: string): Promise<string> {
  await open('options-general.php?page=solidarity');
  await page.fill('#solidarity-backend', backend);
  await page.fill('#solidarity-partner', partner);
  await Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);
  return page.locator('#wpbody').innerText();
}

async function setting({ open, page }: Dashboard, name: string): Promise<string> {
  await open('options-general.php?page=solidarity');
  return page.inputValue(`#solidarity-${name}`);
}
