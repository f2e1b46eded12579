import assert from 'node:assert/strict';
import { copyFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { nodeKeys } from '../main/node-keys.js';
import { decideSignature } from '../rules/decide-signature.js';
import { run } from './command.js';
import { morning, petitionGiven, sampleCampaign, sampleFile, samplePerson } from './sample-campaign.js';
import { sampleListFile } from './sample-list.js';
import { temporaryFolder } from './temporary-folder.js';

const columns =
  'id,status,signedAt,confirmedAt,language,givenName,familyName,email,country,postcode,phone,comment,hideName,origin,partner,element,consent-petition,consent-updates,consents';

describe('solidarity campaign', () => {
  it('adds a right file, says when it replaces one, lists and shows them', async (t) => {
    const data = await temporaryFolder(t, { 'mine.json': sampleFile });
    const env = { SOLIDARITY_DATA: data };
    const file = join(data, 'mine.json');
    assert.match((await run(t, ['campaign', 'add', file], env)).out, /^Added campaign "asylum" as /);
    const { out } = await run(t, ['campaign', 'add', file], env);
    assert.match(
      out,
      /^Replaced campaign "asylum"[^\n]*\nNote: what Solidarity itself says in ar was made by a machine [^\n]*\nNote: no text in ar at \/consents\/1\/text: [^\n]*\n$/,
    );
    assert.deepEqual(await readdir(join(data, 'campaigns')), ['asylum.json']);
    assert.equal(await readFile(join(data, 'campaigns/asylum.json'), 'utf8'), await readFile(file, 'utf8'));
    assert.equal((await run(t, ['campaign', 'list'], env)).out, 'asylum\topen\ten,ar\tProtect people seeking asylum\n');
    assert.equal((JSON.parse((await run(t, ['campaign', 'show', 'asylum'], env)).out) as { confirmation: string }).confirmation, 'mail');
    const unknown = await run(t, ['campaign', 'show', 'nix'], env);
    assert.deepEqual([unknown.code, unknown.err], [2, 'solidarity: campaign: expected one of: "asylum"; got "nix"\n']);
  });

  it('adds nothing of a wrong file', async (t) => {
    const data = await temporaryFolder(t, { 'mine.json': { ...sampleFile, id: 'Mine' } });
    const { code, err } = await run(t, ['campaign', 'add', join(data, 'mine.json')], { SOLIDARITY_DATA: data });
    assert.equal(code, 2);
    assert.equal(err, 'solidarity: mine.json: /id: expected lower-case letters, digits and hyphens, at most 64; got "Mine"\n');
    await assert.rejects(readdir(join(data, 'campaigns')));
  });

  it('adds nothing whose id another file has, names that file, and names both where a folder has two', async (t) => {
    const campaigns = await temporaryFolder(t, { 'x.json': sampleFile, 'broken.json': '{' });
    const env = { SOLIDARITY_CAMPAIGNS: campaigns };
    const mine = join(await temporaryFolder(t, { 'mine.json': sampleFile }), 'mine.json');
    const { code, err } = await run(t, ['campaign', 'add', mine], env);
    const taken = '/id: expected an id that no other file has; got "asylum", which';
    assert.deepEqual([code, err], [2, `solidarity: mine.json: ${taken} x.json has; remove x.json, or rename it to asylum.json\n`]);
    assert.deepEqual(await readdir(campaigns), ['broken.json', 'x.json']);
    await rm(join(campaigns, 'broken.json'));
    await copyFile(mine, join(campaigns, 'asylum.json'));
    const listed = await run(t, ['campaign', 'list'], env);
    assert.deepEqual([listed.code, listed.err], [2, `solidarity: x.json: ${taken} asylum.json has; remove one of the two\n`]);
  });

  it('says what is wrong with the command line, on one line', async (t) => {
    const { code, err } = await run(t, ['campain']);
    assert.equal(code, 2);
    assert.match(err, /unknown command 'campain'/);
    assert.equal((await run(t, ['export'])).code, 2);
    assert.equal((await run(t, ['--help'])).code, 0);
  });
});

describe('every command but serve', () => {
  const words = [
    ...[['counts'], ['letters'], ['retention'], ['undo', 'one'], ['backup', 'copy.db'], ['export', '--csv', 'asylum']],
    ...[
      ['review', 'asylum'],
      ['invalidate', 'asylum', '--where', 'domain=example.org'],
    ],
    ...['export', 'erase', 'stop', 'allow'].map((what) => ['person', what]),
  ];

  it('opens what is there, says where it looked, and makes neither database nor secret', async (t) => {
    const data = join(await temporaryFolder(t), 'mistyped');
    const env = { SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: await temporaryFolder(t, { 'asylum.json': sampleFile }) };
    const told = `solidarity: SOLIDARITY_DATA: expected a database at "${join(data, 'solidarity.db')}", got none; name the folder that is served.\n`;
    for (const command of words)
      assert.deepEqual(await run(t, command, env, { typed: 'ada@example.org' }), { code: 2, out: '', err: told }, command.join(' '));
    await assert.rejects(readdir(data), /ENOENT/);
  });

  it('makes no secret where only that is missing', async (t) => {
    const data = await temporaryFolder(t);
    await (await sqliteStore(join(data, 'solidarity.db'))).close();
    const env = { SOLIDARITY_DATA: data, SOLIDARITY_LISTS: await temporaryFolder(t, { 'updates.json': sampleListFile }) };
    for (const command of [
      ['person', 'erase'],
      ['export', '--csv', 'list:updates'],
    ]) {
      const { code, out, err } = await run(t, command, env, { typed: 'ada@example.org' });
      assert.deepEqual([code, out], [2, '']);
      assert.match(
        err,
        /^solidarity: SOLIDARITY_SECRET: expected the secret that this database was begun with, got none, nor a file ".*secret"; set it/,
      );
    }
    assert.ok(!(await readdir(data)).includes('secret'));
  });
});

describe('solidarity export and counts', () => {
  it('write every signature with its consents, in columns that stay, without a cell that runs as a formula', async (t) => {
    const data = await temporaryFolder(t, { 'mine.json': sampleFile });
    const env = { SOLIDARITY_DATA: data };
    await run(t, ['campaign', 'add', join(data, 'mine.json')], env);
    const store = await sqliteStore(join(data, 'solidarity.db'));
    const context = { now: morning, origin: 'https://partner.example', ownOrigin: '', idempotency: undefined };
    const people = [
      samplePerson('ada', { givenName: '=cmd("a","b")', comment: 'two\nlines, "quoted"' }),
      samplePerson('bob', { consents: [petitionGiven, { purpose: 'updates', textId: 'news', version: '3', granted: true }] }),
    ];
    for (const [index, person] of people.entries()) {
      const decision = await decideSignature(
        sampleCampaign({ confirmation: 'none' }),
        person,
        { ...context, id: `id-${index}` },
        nodeKeys('s'.repeat(32)),
      );
      await store.sign('entry' in decision ? decision.entry : assert.fail(JSON.stringify(decision.problem)));
    }
    await store.addShare('asylum', 'whatsapp');
    await store.addShare('asylum', 'copy');
    await store.addShare('asylum', 'copy');
    await store.close();

    const { out, code } = await run(t, ['export', '--csv', 'asylum'], env);
    assert.equal(code, 0);
    const [header, ...rows] = out.split('\r\n');
    assert.equal(header, columns);
    assert.match(rows[0] ?? '', /^id-0,confirmed,2026-11-21T08:00:00\.000Z,.*,en,"'=cmd\(""a"",""b""\)",Byron,ada@example\.org,GB,/);
    assert.match(rows[1] ?? '', /,yes,yes,"\[\{""purpose"":""petition""/);

    const file = join(data, 'out.csv');
    assert.equal((await run(t, ['export', '--csv', 'asylum', '--out', file, '--bom'], env)).out, '');
    assert.equal(await readFile(file, 'utf8'), `\ufeff${out}`);
    assert.equal((await stat(file)).mode & 0o777, 0o600);

    assert.equal(
      (await run(t, ['counts', '--recount'], env)).out,
      'Every counter was right.\nasylum\t1022\tonline 2\tpaper 20\timported 1000\tabout to share: copy 2, whatsapp 1\n',
    );
  });
});
