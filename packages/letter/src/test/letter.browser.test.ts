import { assert } from '@open-wc/testing';
import { focused } from '@solidarity/workshop/manners/access';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { chooseCountry, find, goOn, lookFor, press, text, toWrite, type, untilText, words } from './at-the-letter.js';
import { letterStage } from './letter-stage.js';

const body = (element: Element) => find<HTMLTextAreaElement>(element, '#body');

describe('<solidarity-letter>, finding whom to write to', () => {
  const { now } = letterStage();

  it('asks for a postcode, and writes at once where only one can be meant', async () => {
    const element = await now().rest();
    await toWrite(element);
    assert.include(text(element), 'To: Rosa Lind, Member of Parliament, Riverside');
  });

  it('marks a letter in another language than its place, to its last look', async () => {
    now().place.lang = 'cy';
    const element = await now().rest();
    await until('Welsh', () => shadowOf(element).querySelector('.root[lang=cy] #postcode'));
    await toWrite(element);
    const spoken = (selector: string) => find(element, selector).closest('[lang]')?.getAttribute('lang');
    assert.deepEqual(['#subject', '#body', '.locked', '[part=prompt] bdi', '#step', '.main'].map(spoken), [
      'en',
      'en',
      'en',
      'en',
      'cy',
      'cy',
    ]);
  });

  it('asks which area is meant where a postcode fits several', async () => {
    const element = await now().rest();
    await lookFor(element, 'ZZ9 9ZZ', 'areas');
    press(element, 'Hillside');
    await untilPhase(element, 'write');
    assert.include(text(element), 'To: Omar Vale');
  });

  it('takes no answer to a question that was taken back', async () => {
    const { tab, rest } = now();
    const element = await rest();
    await lookFor(element, 'ZZ9 9ZZ', 'areas');
    const release = tab.holds('targets');
    press(element, 'Hillside');
    await untilText(element, 'Looking…');
    press(element, 'Change');
    await untilPhase(element, 'find');
    await until('the focus', () => focused() === find(element, '#postcode'));
    release();
    await lookFor(element, 'QQ1 1QQ', 'none');
    await lookFor(element, 'AB1 2CD', 'write');
    assert.include(text(element), 'To: Rosa Lind');
  });

  it('says that nobody was found, keeps the fallback, and asks again', async () => {
    const element = await now().rest();
    await lookFor(element, 'QQ1 1QQ', 'none');
    assert.isTrue((element.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0);
    type(element, 'postcode', 'AB2 2CD');
    goOn(element);
    await untilPhase(element, 'write');
    assert.include(text(element), 'Omar Vale');
  });

  it('says that the lookup is down, offers the campaign’s page, and tries again', async () => {
    const { tab, rest } = now();
    const element = await rest();
    tab.fails('targets', 'down');
    await lookFor(element, 'AB1 2CD', 'down');
    assert.strictEqual(find<HTMLAnchorElement>(element, '#step a').href, 'https://charity.example/petition');
    tab.heals('targets');
    goOn(element);
    await untilPhase(element, 'write');
  });

  it('shows why somebody cannot be written to, and where else they are reached', async () => {
    const element = await now().rest({ campaign: 'letter-list' });
    goOn(element);
    await untilPhase(element, 'choose');
    assert.include(text(element), 'Takes no e-mail from campaigns');
    assert.isTrue(find<HTMLInputElement>(element, '#target-reed').disabled);
    assert.strictEqual(find<HTMLAnchorElement>(element, '.target a').href, 'https://reed.example/write');
    assert.include(text(element), 'Source: Common Shelter, November 1, 2026');
  });

  it('ticks who is pressed and nobody else, and moves nobody', async () => {
    const element = await now().rest({ campaign: 'letter-list' });
    goOn(element);
    await untilPhase(element, 'choose');
    const boxes = () => [...shadowOf(element).querySelectorAll<HTMLInputElement>('.target input')];
    const order = boxes().map(({ id }) => id);
    const last = boxes().findLast(({ disabled }) => !disabled);
    last?.click();
    await until('the choice drawn', () => boxes().some(({ checked }) => checked));
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    assert.deepEqual(
      boxes().map(({ id }) => id),
      order,
    );
    assert.deepEqual(
      boxes().flatMap(({ id, checked }) => (checked ? [id] : [])),
      [last?.id],
    );
  });

  it('goes on only with somebody chosen', async () => {
    const element = await now().rest({ campaign: 'letter-list' });
    goOn(element);
    await untilPhase(element, 'choose');
    goOn(element);
    await untilText(element, 'Please choose whom to write to');
    find(element, '#target-lind').click();
    find(element, '#target-vale').click();
    goOn(element);
    await untilPhase(element, 'write');
    assert.include(text(element), 'Rosa Lind, Member of Parliament, Riverside; Omar Vale');
  });

  it('fills a country list on focus, and writes to all of a country', async () => {
    const element = await now().rest({ campaign: 'letter-country' });
    await chooseCountry(element, 'GB');
    goOn(element);
    await untilPhase(element, 'write');
    assert.include(text(element), 'Rosa Lind');
    assert.include(text(element), 'Omar Vale');
  });
});

describe('<solidarity-letter>, writing', () => {
  const { now } = letterStage();

  it('locks opening and closing round a body that can be changed', async () => {
    const element = await now().rest();
    await toWrite(element);
    const [opening, closing] = [...shadowOf(element).querySelectorAll('.locked')].map((part) => part.textContent);
    assert.deepEqual([opening, closing], ['Dear Ms Lind,', 'Yours sincerely,\n(your name)']);
    assert.match(body(element).value, /fair plan/);
  });

  it('says where each letter has another opening', async () => {
    const element = await now().rest({ campaign: 'letter-list' });
    goOn(element);
    await untilPhase(element, 'choose');
    const boxes = [...shadowOf(element).querySelectorAll<HTMLInputElement>('.target input:enabled')];
    boxes[0]?.click();
    boxes[1]?.click();
    goOn(element);
    await untilPhase(element, 'write');
    assert.strictEqual(find(element, '.locked').textContent, 'Dear (name of each),');
  });

  it('tells at the letter what the backend would refuse', async () => {
    const element = await now().rest();
    await toWrite(element);
    type(element, 'body', `Please act no${'\u0301'.repeat(9)}w.`);
    goOn(element);
    await untilText(element, 'This has too many marks on one letter');
    type(element, 'body', '\u200b\u200b');
    goOn(element);
    await untilText(element, 'Please write a subject and a letter');
    assert.isTrue(element.matches(':state(write)'));
  });

  it('counts words of the writer’s own', async () => {
    const element = await now().rest();
    await toWrite(element);
    assert.include(text(element), 'So far all words are ours');
    type(element, 'body', `${body(element).value}\n\n${words}`);
    await untilText(element, '5 words are your own');
  });

  it('puts a question where the cursor is, selected, and does not let it go unanswered', async () => {
    const element = await now().rest();
    await toWrite(element);
    body(element).setSelectionRange(0, 0);
    press(element, 'Why does this matter to you?');
    const { value, selectionStart, selectionEnd } = body(element);
    assert.strictEqual(value.slice(selectionStart, selectionEnd), '[Why does this matter to you?]');
    goOn(element);
    await until('the notice', () => shadowOf(element).querySelector('[part="summary"]'));
    assert.include(find(element, '[part="summary"]').textContent, '[Why does this matter to you?]');
    assert.isTrue(element.matches(':state(write)'));
  });

  it('stops a merge field that somebody typed', async () => {
    const element = await now().rest();
    await toWrite(element);
    type(element, 'body', 'Dear {{recipient.name}}');
    goOn(element);
    await untilText(element, 'Please write something in place of this, or delete it: {{recipient.name}}');
  });

  it('asks for words of one’s own where the campaign does', async () => {
    const element = await now().rest({ campaign: 'letter-own' });
    await toWrite(element);
    type(element, 'body', 'In your town we care.');
    goOn(element);
    await until('the notice', () => shadowOf(element).querySelector('[part="summary"]'));
    assert.include(find(element, '[part="summary"]').textContent, 'Please add 3 more words of your own');
    type(element, 'body', 'In your town we care, and Zq waits.');
    goOn(element);
    await untilPhase(element, 'you');
  });

  it('keeps the draft for a reload, and the variant with it', async () => {
    const { place, create, rest } = now();
    const element = await rest();
    await toWrite(element);
    type(element, 'body', words);
    element.remove();
    const again = create();
    place.append(again);
    await toWrite(again);
    assert.strictEqual(body(again).value, words);
  });

  it('keeps it on the device only where the writer asks', async () => {
    const element = await now().rest();
    await toWrite(element);
    type(element, 'body', words);
    assert.notInclude(JSON.stringify(Object.entries(localStorage)), 'Zq');
    find(element, '#keep').click();
    assert.include(JSON.stringify(Object.entries(localStorage)), 'Zq');
    find(element, '#keep').click();
    assert.notInclude(JSON.stringify(Object.entries(localStorage)), 'Zq');
  });
});
