import { assert } from '@open-wc/testing';
import { version } from '@solidarity/core';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { ada, button, control, fill, fillAndPress, find, press, text, tick, typed, untilText } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, signing', () => {
  const { now, hurry } = petitionStage();
  const keys = () => now().tab.requests.flatMap(({ url, key }) => (url.endsWith('/signatures') ? [key] : []));

  it('shows no form for a campaign that is a letter: its fallback stays, and the builder is told', async () => {
    const { place, create, warnings } = now();
    const element = create({ campaign: 'letter' });
    place.append(element);
    await untilPhase(element, 'unknown');
    await until('the fallback alone', () => [...element.children].every(isSeen) && !element.shadowRoot?.querySelector('form'));
    assert.match(warnings.join(), /campaign: expected a petition, got "letter", which is a letter/);
    element.setAttribute('campaign', 'asylum');
    await untilPhase(element, 'ready');
  });

  it('asks robots for a field that nobody sees, and holds what fills it in', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const field = find<HTMLInputElement>(element, '[name=note]');
    assert.isFalse(isSeen(field));
    assert.strictEqual(field.tabIndex, -1);
    fill(element);
    field.value = 'https://buy.example';
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual((await tab.signatures('asylum'))[0]?.held, 'robot-field');
  });

  it('takes a signature that counts once its mail is confirmed', async () => {
    const { tab, rest } = now();
    const element = await rest({ partner: 'bath' });
    fill(element);
    tick(element, 'consent-updates');
    press(element);
    await untilPhase(element, 'check-your-mail');
    const [signature, ...others] = await tab.signatures('asylum');
    assert.strictEqual(others.length, 0);
    const {
      email,
      person,
      language,
      partner,
      origin,
      element: sentBy,
      status,
      consents,
    } = signature ?? assert.fail('expected a signature');
    assert.deepEqual(
      { email, person, language, partner, origin, sentBy, status },
      {
        email: ada['email'] ?? '',
        person: { givenName: 'Ada-Zq', familyName: 'Byron-Zq' },
        language: 'en',
        partner: 'bath',
        origin: location.origin,
        sentBy: version,
        status: 'pending',
      },
    );
    assert.deepEqual(
      consents.map(({ purpose, granted, text: shown }) => [purpose, granted, shown]),
      [
        ['petition', true, 'I sign, and agree that Common Shelter keeps my name.'],
        ['updates', true, 'Write to me about this campaign.'],
      ],
    );
    assert.strictEqual((await tab.counts('asylum')).people.total, 1000);
    await tab.confirm();
    assert.strictEqual((await tab.counts('asylum')).people.total, 1001);
  });

  it('says in events that it is ready, sends and was signed', async () => {
    const { place, rest } = now();
    const told: unknown[] = [];
    for (const name of ['solidarity-ready', 'solidarity-submit', 'solidarity-signed'] as const)
      place.addEventListener(name, (event) => told.push([event.type, event.detail, event.cancelable]));
    const element = await rest({ campaign: 'unconfirmed' });
    fillAndPress(element);
    await untilPhase(element, 'counted');
    await until('three events', () => told.length === 3);
    assert.deepEqual(told, [
      ['solidarity-ready', { campaign: 'unconfirmed' }, false],
      ['solidarity-submit', { campaign: 'unconfirmed' }, true],
      ['solidarity-signed', { campaign: 'unconfirmed', state: 'counted' }, false],
    ]);
  });

  it('sends once for a double click', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fillAndPress(element);
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual(tab.asked('signatures'), 1);
  });

  it('sends once for Enter in a field and a click at the same time', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fill(element);
    pressEnter(control(element, 'email'));
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual(tab.asked('signatures'), 1);
  });

  it('leaves Enter to whoever composes a word, and to lists and ticks', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fill(element);
    pressEnter(control(element, 'email'), true);
    pressEnter(control(element, 'consent-petition'));
    assert.isTrue(element.matches(':state(ready)'));
    assert.strictEqual(tab.asked('signatures'), 0);
  });

  it('keeps one signature of a person who signs in two forms', async () => {
    const { tab, rest } = now();
    const forms = [await rest(), await rest()];
    forms.forEach(fillAndPress);
    for (const element of forms) await untilPhase(element, 'check-your-mail');
    assert.strictEqual((await tab.signatures('asylum')).length, 1);
    assert.strictEqual(new Set(keys()).size, 2);
  });

  it('keeps the button in focus, and says that it is busy, while it sends', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const release = tab.holds('signatures');
    fill(element);
    button(element).focus();
    press(element);
    await until('the request', () => tab.asked('signatures') === 1);
    assert.strictEqual(shadowOf(element).activeElement, button(element));
    assert.deepEqual([button(element).getAttribute('aria-disabled'), button(element).disabled], ['true', false]);
    assert.match(button(element).textContent, /Sending/);
    release();
    await untilPhase(element, 'check-your-mail');
  });

  it('says that it takes long when it does', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const release = tab.holds('signatures');
    hurry(100);
    fillAndPress(element);
    await untilText(element, 'This takes longer than usual');
    release();
    await untilPhase(element, 'check-your-mail');
  });

  it('sends nothing where the page says no, and keeps what was typed', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const refuse = (event: Event) => event.preventDefault();
    element.addEventListener('solidarity-submit', refuse);
    fill(element);
    const before = typed(element);
    press(element);
    await until('the button', () => !button(element).hasAttribute('aria-disabled') && element.matches(':state(ready)'));
    assert.deepEqual([tab.asked('signatures'), typed(element)], [0, before]);
    element.removeEventListener('solidarity-submit', refuse);
    press(element);
    await untilPhase(element, 'check-your-mail');
  });

  it('sends a test that leaves nothing behind, under a ribbon that says so', async () => {
    const { tab, rest } = now();
    const element = await rest({ test: '' });
    assert.match(text(element), /Test: nothing is sent/);
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    await tab.deliver();
    assert.deepEqual([(await tab.signatures('asylum')).length, tab.mail.sent.length], [0, 0]);
    assert.match(find(element, '[part=ribbon]').textContent, /Test/);
  });
});

function pressEnter(at: Element, isComposing = false): void {
  at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, isComposing }));
}
