import { assert } from '@open-wc/testing';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import { openStage, untilPhase, type Stage } from '@solidarity/workshop/manners/stage';
import '../define.js';
import { fillAndPress } from './at-the-form.js';

describe('<solidarity-newsletter>, while its backend wants a proof', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = openStage({
      tag: 'solidarity-newsletter',
      attributes: { list: 'updates' },
      fallback: 'Subscribe on our own page',
      campaigns: sampleCampaigns,
      lists: sampleLists,
      proof: 'always',
      reach: { ready: () => undefined },
    });
  });
  afterEach(() => stage.close());

  it('sends one with the subscription', async () => {
    const element = await stage.rest();
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    const [subscription] = await stage.tab.subscriptions('updates');
    assert.isUndefined(subscription?.held);
    assert.match(stage.tab.requests.find(({ url }) => url.endsWith('/subscriptions'))?.body ?? '', /"proof":"[\w+/=]{600,900}"/);
  });
});
