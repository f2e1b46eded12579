import { assert } from '@open-wc/testing';
import { hasSwallowed } from '../element/swallowed.js';

const link = '<a href="https://charity.example/">Sign</a>';
const article = '<p>One</p><p>Two</p><h2>Three</h2><p>Four</p>';

describe('an element that holds more than its fallback', () => {
  const pages: readonly (readonly [what: string, markup: string, isSwallowed: boolean])[] = [
    ['closes itself before an article', `<x-a campaign="a" />${article}`, true],
    ['closes itself inside a section', `<section><x-a campaign="a" />${article}</section><p>After</p>`, true],
    ['closes itself before another element', `<x-a campaign="a" /><x-b campaign="a"></x-b>`, true],
    ['closes itself before a list', `<x-a campaign="a" /><x-b list="a"></x-b>`, true],
    ['closes itself before a box', `<x-a campaign="a" /><div data-solidarity="counter"></div>`, true],
    ['stands in a box that closes itself', `<div data-solidarity="petition"><x-a campaign="a">${article}</x-a></div>`, true],
    ['has a link as its fallback', `<div><x-a campaign="a">${link}</x-a></div>`, false],
    ['has a form as its fallback', `<div><x-a campaign="a"><form>${article}</form></x-a></div>`, false],
    ['has a heading, a text and a link as its fallback', `<div><x-a campaign="a"><h2>Sign</h2><p>Now</p>${link}</x-a></div>`, false],
    ['has breaks round its link, as WordPress adds them', `<p><x-a campaign="a"><br />${link}<br /></x-a></p>`, false],
    ['has a long fallback, and the page goes on after it', `<x-a campaign="a">${article}${link}</x-a>\n<p>After</p>`, false],
    [
      'has a long fallback in a box, and the page goes on',
      `<div data-solidarity="petition"><x-a>${article}</x-a></div><p>After</p>`,
      false,
    ],
    ['has another element in a slot', `<div><x-a campaign="a">${link}<x-b slot="next" campaign="a"></x-b></x-a></div>`, false],
    ['has nothing in it', `<x-a campaign="a"></x-a>`, false],
  ];
  for (const [what, markup, isSwallowed] of pages) {
    it(`${isSwallowed ? 'is told' : 'is not'} where it ${what}`, () => {
      const page = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
      const element = page.querySelector('x-a');
      assert.isOk(element);
      assert.strictEqual(hasSwallowed(element), isSwallowed);
    });
  }
});
