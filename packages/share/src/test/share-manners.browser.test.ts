import { itHasManners } from '@solidarity/workshop/manners/manners';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import { buttonNamed, shareCampaigns, withClipboard } from './share-stage.js';

const press = (name: string) => async (element: HTMLElement) => {
  await untilPhase(element, 'ready');
  buttonNamed(element, name).click();
};

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
  focus: { selected: '#link' },
  keepsFallback: { unknown: 'unknown' },
  wrong: { attribute: 'networks', value: 'myspace', expected: 'some of sheet, whatsapp, facebook' },
  goesOn: async (element) => {
    buttonNamed(element, 'QR code').click();
    await untilPhase(element, 'code');
  },
});
