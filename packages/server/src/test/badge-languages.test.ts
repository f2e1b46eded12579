import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawPng } from '../main/draw-png.js';
import { badgeFont, drawnLanguage } from '../rules/badge.js';
import { languageTags, wordsIn } from '../words/languages.js';
import { openDesk } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';

/** As many letters as stand side by side under the number, at the widths of the font. */
const mostLetters = 38;

const badgeOf = (tag: string) => wordsIn(tag).openPage.badge;
const drawn = async (letter: string) =>
  Buffer.from(
    await drawPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="10" y="30" font-size="20" font-family="${badgeFont}">${letter}</text></svg>`,
      1,
    ),
  ).toString('base64');

describe('the badge, in every language', () => {
  it('has room for its words and a goal of a million side by side', () => {
    for (const tag of languageTags) {
      const { signed, goal } = badgeOf(tag);
      const beside = goal.replace('{goal}', new Intl.NumberFormat(tag).format(1_000_000));
      for (const sentence of Object.values(signed))
        assert.ok(sentence.length + beside.length <= mostLetters, `${tag}: ${sentence} ${beside}`);
    }
  });

  it('is drawn in letters, not in the boxes that stand for letters a font has not got', async () => {
    const box = await drawn('\u{10ffff}');
    const spoken = [...new Set(languageTags.map(drawnLanguage))];
    const said = spoken.flatMap((tag) => {
      const { signed, letters, goal } = badgeOf(tag);
      return [new Intl.NumberFormat(tag).format(1_234_567_890), goal, ...Object.values(signed), ...Object.values(letters)];
    });
    for (const letter of new Set(said.join('').match(/\p{L}|\p{N}/gu))) assert.notEqual(await drawn(letter), box, letter);
    assert.equal(await drawn('人'), box, 'a font that has Chinese letters: let the picture speak Chinese');
  });

  it('speaks English in pixels where a language has no letters to draw, and Chinese where a browser draws', async () => {
    const words = { ...sampleCampaign().words, zh: { title: '保护寻求庇护的人' } };
    const desk = openDesk(sampleCampaign({ languages: Object.keys(words), words }));
    const at = (kind: string, lang: string) => desk.get(`/v1/campaigns/asylum/badge.${kind}?lang=${lang}`);
    const [chinese, english] = await Promise.all(['zh', 'en'].map(async (lang) => (await at('png', lang)).arrayBuffer()));
    assert.deepEqual(chinese, english);
    assert.match(await (await at('svg', 'zh')).text(), /lang="zh"/);
  });
});
