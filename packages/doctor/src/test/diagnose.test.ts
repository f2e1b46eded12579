import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../diagnose.js';
import { factsOf } from '../facts-of.js';
import type { Answer } from '../page-facts.js';
import { reportText } from '../report.js';
import { seenInHtml } from '../source/seen-in-html.js';

const tag = '<script async src="https://act.example/solidarity.js"></script>';
const link = '<a href="https://act.example/c/asylum">Sign</a>';
const petition = `<solidarity-petition campaign="asylum">${link}</solidarity-petition>`;
const open: Answer = { kind: 'known', state: 'open', hasPrivacyPolicy: true, languages: ['en'] };

interface Page {
  readonly html: string;
  readonly policies?: readonly string[];
  readonly answer?: Answer;
}

function findings({ html, policies = [], answer = open }: Page) {
  const look = { address: 'https://charity.example/petition', policies, seenBy: 'source' } as const;
  const facts = factsOf(seenInHtml(`<!doctype html><html lang="en">${html}`), look);
  return diagnose(facts, new Map([['https://act.example/ campaign asylum', answer]]));
}
const codes = (page: Page) => findings(page).map(({ code }) => code);

const pages: readonly (readonly [about: string, page: Page, codes: readonly string[]])[] = [
  ['a page as it should be', { html: tag + petition }, []],
  ['a box as it should be', { html: `${tag}<div data-solidarity="petition" data-campaign="asylum">${link}</div>` }, []],
  ['a box among data of others', { html: `${tag}<div data-solidarity=petition data-campaign=asylum data-aos=fade>${link}</div>` }, []],
  [
    'an element with what any element may have',
    { html: tag + petition.replace('campaign=', 'id=x class=y style="min-height:9em" data-x=1 campaign=') },
    [],
  ],
  ['nothing at all', { html: '<p>Hello</p>' }, ['nothing-here']],
  ['an element without the tag', { html: petition }, ['tag-missing']],
  ['a tag manager', { html: `<script src="https://www.googletagmanager.com/gtm.js?id=x"></script>${petition}` }, ['tag-managed']],
  [
    'a tag beside the base of the page',
    { html: `<base href="https://act.example/">${tag.replace('https://act.example/', '')}${petition}` },
    [],
  ],
  ['a page nested deeper than a program may be', { html: `${'<div>'.repeat(20_000)}${tag}${petition}` }, []],
  ['a pinned tag beside another', { html: `${tag.replace('/solidarity.js', '/0.1.0/solidarity.js')}${petition}` }, []],
  [
    'a plain form as the fallback',
    { html: `${tag}<solidarity-petition campaign="asylum"><form action="/x"><button>Sign</button></form></solidarity-petition>` },
    [],
  ],
  [
    'a value without quotation marks that ends with a slash',
    { html: `${tag}<solidarity-petition campaign=asylum backend=https://act.example/>${link}</solidarity-petition>` },
    [],
  ],
  [
    'attributes of a framework',
    { html: tag + petition.replace('campaign=', 'translate="no" v-cloak _ngcontent-x wire:ignore @click="x" itemprop="y" campaign=') },
    [],
  ],
  [
    'two headers that together ask for trusted types',
    { html: tag + petition, policies: ["require-trusted-types-for 'script'", 'trusted-types foo'] },
    ['policy-types'],
  ],
  [
    'a policy in the body, which nobody heeds',
    { html: `<body>${tag}${petition}<meta http-equiv="Content-Security-Policy" content="script-src 'self'">` },
    [],
  ],
  [
    'a language of its own',
    { html: tag + petition.replace('campaign=', 'lang="en-GB" campaign='), answer: { ...open, languages: ['en'] } },
    [],
  ],
  [
    'a video in a sandbox beside it',
    { html: `${tag}${petition}<iframe src="https://video.example/embed/x" sandbox="allow-same-origin"></iframe>` },
    [],
  ],
  ['a frame whose address is no text', { html: `${tag}${petition}<iframe src="https://video.example/embed/%zz"></iframe>` }, []],
  ['a video, and nothing of ours', { html: '<iframe src="https://video.example/embed/x"></iframe>' }, ['nothing-here']],
  ['a tag and a video, the element gone', { html: `${tag}<iframe src="https://video.example/embed/x"></iframe>` }, ['element-missing']],
  ['the tag without an element', { html: tag }, ['element-missing']],
  ['the tag twice', { html: tag + tag + petition }, ['tag-twice']],
  ['two tags', { html: `${tag}<script src="https://cdn.example/solidarity.js?ver=6.1"></script>${petition}` }, ['tag-twice']],
  ['Rocket Loader', { html: tag.replace('async', 'type="a1b2c3-text/javascript"') + petition }, ['tag-held']],
  ['WP Rocket', { html: tag.replace('async src', 'type="rocketlazyloadscript" data-rocket-src') + petition }, ['tag-held']],
  ['a consent manager', { html: tag.replace('async', 'type="text/plain" data-cookieconsent="marketing"') + petition }, ['tag-held']],
  ['a script whose address was taken away', { html: tag.replace('src', 'data-src') + petition }, ['tag-held']],
  ['a tag that is pinned to what changes', { html: tag.replace('async', 'async integrity="sha384-x"') + petition }, ['tag-integrity']],
  [
    'a tag that is pinned to a version',
    {
      html:
        tag.replace('async', 'async integrity="sha384-x"').replace('/solidarity.js', '/0.1.0/solidarity.js') +
        petition.replace('campaign=', 'backend="https://act.example/" campaign='),
    },
    [],
  ],
  [
    'an open tag on a safe page',
    { html: tag.replace('https:', 'http:') + petition.replace('campaign=', 'backend="https://act.example/" campaign=') },
    ['tag-open'],
  ],
  ['a policy that lets nothing in', { html: tag + petition, policies: ["default-src 'self'"] }, ['policy-script', 'policy-connect']],
  [
    'a policy in the page',
    { html: `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">${tag}${petition}` },
    ['policy-connect'],
  ],
  ['a policy of nonces', { html: tag + petition, policies: ["script-src 'nonce-a' 'strict-dynamic'"] }, ['policy-script']],
  [
    'trusted types without ours',
    { html: tag + petition, policies: ["require-trusted-types-for 'script'; trusted-types default"] },
    ['policy-types'],
  ],
  ['trusted types with ours', { html: tag + petition, policies: ["require-trusted-types-for 'script'; trusted-types solidarity"] }, []],
  ['no fallback', { html: `${tag}<solidarity-petition campaign="asylum"></solidarity-petition>` }, ['fallback-missing']],
  [
    'a fallback that leads nowhere',
    { html: `${tag}<solidarity-petition campaign="asylum">Sign</solidarity-petition>` },
    ['fallback-missing'],
  ],
  [
    'a counter whose fallback is a sentence',
    { html: `${tag}<solidarity-counter campaign="asylum">Over a million people</solidarity-counter>` },
    [],
  ],
  ['no campaign', { html: `${tag}<solidarity-petition>${link}</solidarity-petition>` }, ['subject-missing']],
  ['curly quotes', { html: `${tag}<solidarity-petition campaign=“asylum”>${link}</solidarity-petition>` }, []],
  ['curly quotes round a space', { html: tag + petition.replace('campaign=', 'heading=“Sign now” campaign=') }, ['option-curled']],
  ['an option that was misspelt', { html: tag + petition.replace('campaign=', 'headline="red" campaign=') }, ['option-wrong']],
  ['test mode', { html: tag + petition.replace('campaign=', 'test campaign=') }, ['test-mode']],
  ['a tag closed by itself', { html: `${tag}<solidarity-petition campaign="asylum" />${link}` }, ['self-closed']],
  [
    'an element that does not exist',
    { html: `${tag}<solidarity-petitions campaign="asylum">${link}</solidarity-petitions>` },
    ['element-unknown'],
  ],
  ['a frame without scripts', { html: '<iframe src="https://act.example/embed/asylum" sandbox=""></iframe>' }, ['frame-dead']],
  ['a frame that runs', { html: '<iframe src="https://act.example/embed/asylum" sandbox="allow-scripts"></iframe>' }, []],
  ['a backend that does not answer', { html: tag + petition, answer: { kind: 'silent' } }, ['backend-silent']],
  ['what is no backend', { html: tag + petition, answer: { kind: 'foreign', status: 200 } }, ['backend-wrong']],
  ['an unknown campaign', { html: tag + petition, answer: { kind: 'unknown' } }, ['subject-unknown']],
  ['no privacy policy', { html: tag + petition, answer: { ...open, hasPrivacyPolicy: false } }, ['privacy-missing']],
  ['a closed campaign', { html: tag + petition, answer: { ...open, state: 'closed' } }, ['not-open']],
  ['a language that the campaign has not', { html: tag + petition, answer: { ...open, languages: ['ar', 'fr'] } }, ['language-missing']],
];
for (const [about, page, expected] of pages)
  test(`says of ${about}: ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(codes(page), expected));

test('every finding says what is wrong and what to do', () => {
  for (const [, page] of pages)
    for (const { said, todo } of findings(page)) {
      assert.ok(said.length > 20, said);
      assert.ok(todo.length > 20, todo);
    }
});

test('what weighs most stands first, also in the text', () => {
  const found = findings({ html: `${tag}<solidarity-petition campaign="asylum" test></solidarity-petition>`, answer: { kind: 'silent' } });
  assert.deepEqual(
    found.map(({ level }) => level),
    ['stops', 'harms', 'harms'],
  );
  const text = reportText('https://charity.example/petition', found);
  assert.match(
    text,
    /^Solidarity on https:\/\/charity\.example\/petition\n\nNobody can take part[^]*Nothing answers[^]*Some cannot[^]*test mode/,
  );
});
