import { hostPage } from './host-page.js';
import type { Scene } from './scene.js';

/** Colours of which two pairs fail on a light page, and one of them on a dark one. */
const look = '<style>solidarity-petition { --solidarity-accent: #ffd400; --solidarity-muted: #777 }</style>';
/** Opens a page with its own tag and backend on a host, as a person's browser does. Answers what it said, and which parts it asked for. */
export async function openOn(scene: Scene, host: string, head = look, body?: string) {
  const context = await scene.visitor();
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
  const said: string[] = [];
  const asked: string[] = [];
  await context.route(`http://${host}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname);
    const tag = '<script async src="/solidarity.js"></script>';
    if (pathname === '/page')
      return route.fulfill({ contentType: 'text/html', body: hostPage({ head: `${head}${tag}`, ...(body && { body }) }) });
    return route.fulfill({ response: await route.fetch({ url: `${scene.demo.backend}${pathname}${search}` }) });
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  await page.goto(`http://${host}/page`);
  await page.locator('solidarity-petition:state(ready)').waitFor();
  const close = async () => {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  };
  // An element decides before it asks for its campaign, which is there.
  return { page, said, asked, isWatched: asked.includes('/solidarity.develop.js'), close };
}
