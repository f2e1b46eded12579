import type { Browser, Page } from 'playwright-core';
import type { Role, WordPress } from './wordpress.js';

/** The dashboard of somebody who is logged in. */
export interface Dashboard {
  readonly page: Page;
  open(path: string): Promise<void>;
  /** A new post in the block editor, its cursor in an empty paragraph. */
  newPost(): Promise<void>;
  /** Pastes from the real clipboard, as Ctrl+V does. */
  paste(text: string): Promise<void>;
  /** Publishes what is in the block editor, and answers the post's id. */
  publish(): Promise<number>;
  close(): Promise<void>;
}

export async function logIn(browser: Browser, { address, password }: WordPress, role: Role): Promise<Dashboard> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(20_000);
  await context.route(
    ({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', password);
  await page.click('#wp-submit');
  const refused = page.locator('#login_error');
  await page.locator('#wpadminbar').or(refused).first().waitFor();
  if (await refused.isVisible()) throw new Error(`WordPress let ${role} not in: ${await refused.innerText()}`);
  const open = async (path: string): Promise<void> => void (await page.goto(`${address}/wp-admin/${path}`));
  return {
    page,
    open,
    newPost: async () => {
      await open('post-new.php');
      await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
      await page.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)');
      const title = page.locator('.editor-post-title__input');
      await title.click();
      await page.keyboard.type('A post');
      await page.keyboard.press('Enter');
    },
    paste: async (text) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
    },
    publish: async () => {
      await page.evaluate(
        'wp.data.dispatch("core/editor").editPost({ status: "publish" }).then(() => wp.data.dispatch("core/editor").savePost())',
      );
      return page.evaluate<number>('wp.data.select("core/editor").getCurrentPostId()');
    },
    close: () => context.close(),
  };
}
