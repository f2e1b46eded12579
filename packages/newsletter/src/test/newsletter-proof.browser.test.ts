import { assert } from '@open-wc/testing';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import '../define.js';
import { fillAndPress } from './at-the-form.js';
import { newsletterStage } from './newsletter-stage.js';

describe('<solidarity-newsletter>, while its backend wants a proof', () => {
  const { now } = newsletterStage({ proof: 'always' });

  it('sends one with the subscription', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    const [subscription] = await tab.subscriptions('updates');
    assert.isUndefined(subscription?.held);
    assert.match(tab.requests.find(({ url }) => url.endsWith('/subscriptions'))?.body ?? '', /"proof":"[\w+/=]{600,900}"/);
  });
});
