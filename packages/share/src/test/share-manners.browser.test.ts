import { parts } from '@solidarity/core';
import { itHasManners } from '@solidarity/workshop/manners/manners';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import { buttonNamed, shareCampaigns, withClipboard, withNavigator } from './share-stage.js';

const press = (name: string) => async (element: HTMLElement) => {
  await untilPhase(element, 'ready');
  buttonNamed(element, name).click();
};

/** A part that does not come, as when the network fails while it is brought. */
async function without(part: 'share' | 'code', work: () => Promise<unknown>): Promise<void> {
  const whole = parts[part];
  Object.assign(parts, { [part]: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) });
  await work().finally(() => Object.assign(parts, { [part]: whole }));
}

itHasManners({
  tag: 'solidarity-share',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { campaign: 'asylum' },
  fallback: 'Tell others about the petition',
  campaigns: shareCampaigns,
  reach: {
    ready: () => undefined,
    unknown: (element) => element.setAttribute('campaign', 'nobody'),
    code: press('QR code'),
    copied: async (element) =>
      void (await withClipboard(true, () => press('Copy the link')(element).then(() => untilPhase(element, 'copied')))),
    selected: async (element) =>
      void (await withClipboard(false, () => press('Copy the link')(element).then(() => untilPhase(element, 'selected')))),
  },
  also: {
    'without what draws it': (element) =>
      without('share', () => {
        const other = element.cloneNode(true) as HTMLElement;
        element.replaceWith(other);
        return untilPhase(other, 'unavailable');
      }),
    'without what draws codes': (element) =>
      without('code', async () => {
        await press('QR code')(element);
        await untilPhase(element, 'code-missing');
      }),
    'with the sheet of the device': (element) =>
      withNavigator(
        'share',
        async () => undefined,
        async () => {
          await untilPhase(element, 'ready');
          await until('its button', () => shadowOf(element).querySelector('[part=button]'));
        },
      ),
  },
  focus: { selected: '#link' },
  keepsFallback: { unknown: 'unknown' },
  wrong: { attribute: 'networks', value: 'myspace', expected: 'some of sheet, whatsapp, facebook' },
  goesOn: async (element) => {
    buttonNamed(element, 'QR code').click();
    await untilPhase(element, 'code');
  },
});
