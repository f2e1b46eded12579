import { assert } from '@open-wc/testing';
import { focused } from '@solidarity/workshop/manners/access';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { button, control, fill, find, press, sees, text, tick, type, typed, untilText } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, the form', () => {
  const { now } = petitionStage();
  const noteOf = (element: Element, name: string) => shadowOf(element).getElementById(`${name}-note`)?.textContent.trim() ?? '';
  const leave = (element: Element, name: string) => control(element, name).blur();

  it('can be typed into before its campaign has come, and loses nothing when it comes', async () => {
    const { tab, place, create } = now();
    const release = tab.holds('campaign');
    const element = create();
    place.append(element);
    await until('the fields', () => sees(element, '[name=email]'));
    type(element, 'email', 'ada.zq@example.org');
    const field = control(element, 'email');
    release();
    await untilPhase(element, 'ready');
    assert.deepEqual([control(element, 'email'), field.value, focused()], [field, 'ada.zq@example.org', field]);
  });

  it('sends nothing before its campaign has come', async () => {
    const { tab, place, create } = now();
    tab.fails('campaign', 'hang');
    const element = create();
    place.append(element);
    await until('the fields', () => sees(element, '[name=email]'));
    control(element, 'email').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    assert.isFalse(sees(element, 'button.main'));
    assert.isTrue(element.matches(':state(loading)'));
  });

  it('says nothing at a field that was only walked through', async () => {
    const element = await now().rest();
    control(element, 'email').focus();
    leave(element, 'email');
    control(element, 'givenName').focus();
    type(element, 'givenName', 'Ada');
    leave(element, 'givenName');
    await until('its second module', () => element.matches(':state(ready)'));
    assert.strictEqual(shadowOf(element).querySelectorAll('[aria-invalid]').length, 0);
  });

  it('says at a field what is wrong once it was left, and takes it back once it is mended', async () => {
    const element = await now().rest();
    type(element, 'email', 'ada');
    leave(element, 'email');
    await until('the slip', () => noteOf(element, 'email').includes('looks like name@example.org'));
    assert.deepEqual(
      ['aria-invalid', 'aria-describedby'].map((name) => control(element, 'email').getAttribute(name)),
      ['true', 'email-note'],
    );
    assert.isFalse(sees(element, '#summary'));
    type(element, 'email', 'ada@example.org');
    leave(element, 'email');
    await until('it to go', () => noteOf(element, 'email') === '');
    assert.isFalse(control(element, 'email').hasAttribute('aria-invalid'));
  });

  it('lists at the button all that is missing, each a link that moves the focus to its field', async () => {
    const { tab, rest } = now();
    const element = await rest();
    press(element);
    await untilPhase(element, 'slip');
    await until('the focus', () => focused()?.id === 'summary');
    const links = [...shadowOf(element).querySelectorAll<HTMLAnchorElement>('#summary a')];
    assert.deepEqual(
      links.map(({ hash, textContent }) => [hash, textContent.trim()]),
      [
        ['#givenName', `${labelOf(element, 'givenName')}: Please fill this in`],
        ['#familyName', `${labelOf(element, 'familyName')}: Please fill this in`],
        ['#email', `${labelOf(element, 'email')}: Please fill this in`],
        ['#consent-petition', 'I sign, and agree that Common Shelter keeps my…: We need your agreement to this'],
      ],
    );
    for (const link of links) {
      link.click();
      assert.strictEqual(focused()?.id, link.hash.slice(1));
    }
    assert.strictEqual(tab.asked('signatures'), 0);
  });

  it('brings the focus to the summary each time the button is pressed', async () => {
    const element = await now().rest();
    for (let time = 0; time < 2; time++) {
      button(element).focus();
      press(element);
      await until('the focus', () => focused()?.id === 'summary');
    }
  });

  it('drops a mended field from the summary, and the summary with its last', async () => {
    const element = await now().rest();
    fill(element, { givenName: 'Ada', familyName: 'Byron', email: 'x' });
    tick(element, 'consent-petition', false);
    press(element);
    await until('both', () => shadowOf(element).querySelectorAll('#summary li').length === 2);
    type(element, 'email', 'ada@example.org');
    leave(element, 'email');
    await until('one', () => shadowOf(element).querySelectorAll('#summary li').length === 1);
    tick(element, 'consent-petition');
    control(element, 'consent-petition').focus();
    leave(element, 'consent-petition');
    await until('none', () => !sees(element, '#summary'));
  });

  it('shows what only the backend found, at its field', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const errors = [
      { pointer: '/email', code: 'email-format' },
      { pointer: '/consents/0', code: 'consent-outdated' },
    ];
    tab.fails('signatures', { status: 422, body: JSON.stringify({ type: 'invalid', status: 422, errors }) });
    fill(element);
    press(element);
    await untilPhase(element, 'slip');
    await until('a slip at the field', () => noteOf(element, 'email').includes('looks like'));
    assert.include(noteOf(element, 'consent-petition'), 'text has changed');
  });

  it('asks whether a mistyped mail domain was meant, puts it right if asked to', async () => {
    const element = await now().rest();
    fill(element);
    type(element, 'email', 'ada.zq@gmial.com');
    leave(element, 'email');
    await until('the hint', () => noteOf(element, 'email').includes('Did you mean gmail.com?'));
    assert.isFalse(control(element, 'email').hasAttribute('aria-invalid'));
    find(element, '#email-note button').click();
    await until('the hint to go', () => noteOf(element, 'email') === '');
    assert.deepEqual([control(element, 'email').value, focused()], ['ada.zq@gmail.com', control(element, 'email')]);
  });

  it('never lets that hint stand in the way', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fill(element, { givenName: 'Ada', familyName: 'Byron', email: 'ada.zq@gmial.com' });
    leave(element, 'email');
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.deepEqual(
      (await tab.signatures('asylum')).map(({ email }) => email),
      ['ada.zq@gmial.com'],
    );
  });

  it('leaves out a partner name that no backend takes, tells the builder, and is signed all the same', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const { tab, rest } = now();
      const element = await rest({ partner: 'my site!' });
      fill(element, { givenName: 'Ada', familyName: 'Byron', email: 'ada.zq@example.org' });
      press(element);
      await untilPhase(element, 'check-your-mail');
      assert.deepEqual(
        (await tab.signatures('asylum')).map(({ partner }) => partner),
        [undefined],
      );
      assert.match(said.join(), /partner: expected .* got "my site!"; leaving it out/);
    } finally {
      console.warn = warn;
    }
  });

  it('asks every kind of field, and sends what was answered', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'every-field' });
    const answers = {
      givenName: 'Ada',
      familyName: 'Byron',
      email: 'ada@example.org',
      postcode: 'BA1',
      phone: '1',
      comment: 'One\nTwo',
      'x-story': 'Mine',
    };
    fill(element, answers);
    const country = find<HTMLSelectElement>(element, '#country');
    country.focus();
    await until('the countries', () => country.options.length > 200);
    assert.deepEqual([country.options[0]?.value, [...country.options].find(({ value }) => value === 'FR')?.text], ['', 'France']);
    country.value = 'FR';
    find<HTMLSelectElement>(element, '#x-role').value = 'nurse';
    for (const name of ['hideName', 'x-adult']) tick(element, name);
    press(element);
    await untilPhase(element, 'counted');
    const [signature] = await tab.signatures('every-field');
    const { email, ...person } = answers;
    assert.deepEqual(signature?.person, { ...person, country: 'FR', hideName: true, 'x-role': 'nurse', 'x-adult': true });
    assert.strictEqual(signature?.email, email);
  });

  it('tells a browser what it may fill in', async () => {
    const element = await now().rest({ campaign: 'every-field' });
    const autocomplete = ['givenName', 'familyName', 'email', 'country', 'postcode', 'phone'].map((name) =>
      control(element, name).getAttribute('autocomplete'),
    );
    assert.deepEqual(autocomplete, ['given-name', 'family-name', 'email', 'country', 'postal-code', 'tel']);
    assert.deepEqual([control(element, 'email').inputMode, control(element, 'phone').inputMode], ['email', 'tel']);
    for (const one of shadowOf(element).querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [aria-hidden] *), textarea'))
      assert.strictEqual(one.dir, 'auto');
  });

  it('keeps what was typed when the language changes', async () => {
    const element = await now().rest();
    fill(element);
    const before = typed(element);
    element.lang = 'ar';
    await untilText(element, 'البريد الإلكتروني');
    assert.deepEqual(typed(element), before);
    assert.strictEqual(find(element, '.root').dir, 'rtl');
  });

  it('follows the language of the place it stands in, and sends it', async () => {
    const { tab, place, rest } = now();
    place.lang = 'ar-EG';
    const element = await rest();
    await untilText(element, 'البريد الإلكتروني');
    fill(element);
    press(element);
    await untilPhase(element, 'check-your-mail');
    await untilText(element, 'تحقق من بريدك');
    assert.strictEqual((await tab.signatures('asylum'))[0]?.language, 'ar');
  });

  it('speaks English where it has not got a language', async () => {
    const element = await now().rest({ lang: 'tlh' });
    assert.strictEqual(labelOf(element, 'givenName'), 'First name');
  });

  it('lets a page put its own heading in', async () => {
    const { create, place } = now();
    const element = create({ heading: '“Stand up”' });
    place.append(element);
    await untilText(element, 'Stand up');
    const own = document.createElement('h3');
    own.slot = 'heading';
    own.textContent = 'Of the page';
    element.append(own);
    assert.isTrue(isSeen(own));
    assert.isFalse(isSeen(find(element, '#heading')));
  });

  it('links to how data is used, and to nothing that runs', async () => {
    const { tab, place, create } = now();
    const nasty = '<img src=x onerror="window.hurt=1">';
    const consent = { purpose: 'petition', textId: 'a', version: '1', text: nasty, required: true };
    const words = { title: nasty, button: nasty, thanks: nasty };
    tab.fails('campaign', {
      status: 200,
      body: JSON.stringify({
        id: nasty,
        words,
        consents: [consent],
        organisation: nasty,
        privacyPolicy: 'java\tscript:hurt()',
        followUp: 'javascript:1',
        page: 'data:x',
      }),
    });
    const bad = create();
    place.append(bad);
    await untilPhase(bad, 'ready');
    assert.deepEqual([sees(bad, 'img'), sees(bad, 'a'), (window as { hurt?: number }).hurt], [false, false, undefined]);
    assert.include(text(bad), nasty);
    tab.heals('campaign');
    const good = await now().rest({ campaign: 'unconfirmed' });
    const link = find<HTMLAnchorElement>(good, '[part=privacy]');
    assert.deepEqual(
      [link.href, link.rel, link.textContent.trim()],
      ['https://charity.example/privacy', 'noopener', 'How Common Shelter uses your data'],
    );
  });
});

const labelOf = (element: Element, name: string) => find(element, `label[for=${name}]`).textContent.trim();
