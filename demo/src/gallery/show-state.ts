import { faults, stand } from './faults.js';
import { hurried } from './hurried.js';
import { steps } from './reach.js';

/** The campaign or list of a state, where it is not the open one. */
const campaigns: Readonly<Record<string, string>> = {
  'petition/every-field': 'every-field',
  'petition/unconfirmed': 'unconfirmed',
  'petition/upcoming': 'upcoming',
  'petition/paused': 'paused',
  'petition/closed': 'closed',
  'petition/won': 'won',
  'petition/unknown-campaign': 'no-such-campaign',
  'counter/closed': 'closed',
  'counter/unknown-campaign': 'no-such-campaign',
  'newsletter/unknown-list': 'no-such-list',
  'letter/list': 'valentine',
  'letter/choose': 'valentine',
  'letter/choose-missing': 'valentine',
  'letter/you-mailed': 'valentine',
  'letter/check-your-mail': 'valentine',
  'letter/unknown-campaign': 'protect-asylum',
  'share/unknown-campaign': 'no-such-campaign',
};

const usual: Readonly<Record<string, string>> = { letter: 'welcome-near-you', newsletter: 'updates' };

const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'petition/test': { test: '' },
  'counter/compact': { format: 'compact' },
  'counter/goal': { bar: '' },
  'counter/country': { country: 'GB' },
  'counter/sums': { sums: '', countries: '' },
  'counter/hidden': { min: '9000000000' },
  'newsletter/test': { test: '' },
  'letter/test': { test: '' },
  'share/chosen': { networks: 'whatsapp telegram email copy' },
  'share/test': { test: '' },
};

function hurry(times: number): void {
  const real = window.setTimeout.bind(window);
  const quick = (work: () => void, ms = 0) => real(work, ms / times);
  window.setTimeout = quick as typeof window.setTimeout;
}

/** What the browser of a visitor has, or has not. */
function equip(name: string): void {
  const has = (what: string, value: unknown) => Object.defineProperty(navigator, what, { value, configurable: true });
  if (name.endsWith('/offline')) Object.defineProperty(navigator, 'onLine', { get: () => false });
  has('share', name === 'share/device-sheet' ? async () => undefined : undefined);
  has('canShare', undefined);
  has('clipboard', { writeText: () => (name === 'share/selected' ? Promise.reject(new Error('not allowed')) : Promise.resolve()) });
}

/** Shows one state by bringing a real element into it, against the real backend. */
function show(stage: HTMLElement, name: string): void {
  stand(faults[name]);
  if (hurried.includes(name)) hurry(60);
  equip(name);
  if (name === 'newsletter/subscribed') history.replaceState(null, '', '#solidarity-subscribed=updates');
  if (name === 'petition/counted' || name === 'petition/share')
    history.replaceState(null, '', `#solidarity-confirmed=${campaigns[name] ?? 'protect-asylum'}`);

  const [kind = ''] = name.split('/');
  const element = document.createElement(`solidarity-${kind}`);
  element.setAttribute(kind === 'newsletter' ? 'list' : 'campaign', campaigns[name] ?? usual[kind] ?? 'protect-asylum');
  for (const [attribute, value] of Object.entries(attributes[name] ?? {})) element.setAttribute(attribute, value);
  element.append(fallback(name));
  stage.append(element);
  void steps[name]?.(element);
}

function fallback(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = '/';
  link.textContent = name.startsWith('counter') ? 'Over 1.1 million people have signed' : 'Sign on the campaign’s page';
  return link;
}

const stage = document.querySelector<HTMLElement>('#stage');
if (stage) show(stage, `${stage.dataset['element']}/${stage.dataset['state']}`);
