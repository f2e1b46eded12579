import WebDriver from 'webdriver';
import type { Window } from './window.js';

/** Where a driver listens, and what it is told to begin a window with. */
export interface Driver {
  readonly port: number;
  readonly capabilities: WebdriverIO.Capabilities;
}

/** WebKitGTK by its own driver, which knows one window of one size, and no console. */
export async function byWebDriver({ port, capabilities }: Driver): Promise<Window> {
  const session = await WebDriver.newSession({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
  const act = async (actions: { type: 'pointer' | 'key'; id: string; actions: object[] }) => {
    await session.performActions([actions]);
    await session.releaseActions();
  };
  return {
    open: async (address) => {
      await session.navigateTo(address);
    },
    run: (look, given) => session.executeScript(`return (${look.toString()})(arguments[0])`, [given as object]) as Promise<never>,
    press: (x, y) => {
      const at = { type: 'pointerMove', duration: 0, x, y };
      return act({ type: 'pointer', id: 'mouse', actions: [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] });
    },
    type: (text) => {
      const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      return act({ type: 'key', id: 'keys', actions });
    },
    close: () => session.deleteSession(),
  };
}
