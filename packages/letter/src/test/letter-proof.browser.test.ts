import { assert } from '@open-wc/testing';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import '../define.js';
import { goOn, toMailed } from './at-the-letter.js';
import { letterStage } from './letter-stage.js';

describe('<solidarity-letter>, while its backend wants a proof', () => {
  const { now } = letterStage({ proof: 'always' });

  it('sends one with the letter that the backend mails', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    goOn(element);
    await untilPhase(element, 'check-your-mail');
    const [signature] = await tab.signatures('letter-mailed');
    assert.isUndefined(signature?.held);
    assert.match(tab.requests.find(({ url }) => url.endsWith('/letters'))?.body ?? '', /"proof":"[\w+/=]{600,900}"/);
  });
});
