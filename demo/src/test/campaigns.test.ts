import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CampaignFile, campaignStates, knownFields } from '@solidarity/contract';
import { campaignsFolder } from '../demo-campaigns.js';

async function readCampaign(file: string): Promise<CampaignFile> {
  return CampaignFile.parse(JSON.parse(await readFile(join(campaignsFolder, file), 'utf8')));
}

const files = (await readdir(campaignsFolder)).filter((file) => file.endsWith('.json'));
const campaigns = await Promise.all(files.map(readCampaign));

describe('the campaigns of the demo', () => {
  for (const file of files) {
    it(`${file} is a campaign, named as its file`, async () => {
      assert.equal(`${(await readCampaign(file)).id}.json`, file);
    });
  }

  it('show every state a campaign can be in', () => {
    assert.deepEqual([...new Set(campaigns.map(({ state }) => state))].sort(), [...campaignStates].sort());
  });

  it('have words in every language they name', () => {
    for (const { id, languages, words } of campaigns) assert.deepEqual(Object.keys(words), languages, id);
  });

  it('ask on one form for every field that an element knows, and for every kind of own field', () => {
    const fields = campaigns.find(({ id }) => id === 'every-field')?.fields ?? [];
    assert.deepEqual(
      knownFields.filter((name) => !fields.some((field) => field.name === name)),
      [],
    );
    assert.deepEqual([...new Set(fields.flatMap(({ kind }) => kind ?? []))].sort(), ['choice', 'long', 'text', 'tick']);
  });

  it('say of the asylum petition what is known of it', () => {
    const asylum = campaigns.find(({ id }) => id === 'protect-asylum');
    assert.ok(asylum);
    assert.equal(asylum.imported?.total, 1_100_000);
    assert.equal(asylum.imported?.countries['GB'], 8500);
    assert.deepEqual(asylum.delivered, { on: '2023-12-15', total: 1_100_000 });
    assert.equal(asylum.state, 'open');
    assert.ok(asylum.languages.every((language) => asylum.words[language]?.demands?.length === 5));
    assert.deepEqual(
      asylum.consents.map(({ purpose, required }) => [purpose, required]),
      [
        ['petition', true],
        ['updates', false],
      ],
    );
  });
});
