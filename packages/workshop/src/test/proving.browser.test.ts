import { assert } from '@open-wc/testing';
import { prove } from '@solidarity/core/proof';
import { fasterTime } from '../manners/faster-time.js';

/** Made by altcha-lib 2.8.0 with the counter 100,000. */
const parameters = {
  algorithm: 'SHA-256',
  cost: 1,
  salt: '9bba0896a140592fa861186a3d69408f',
  nonce: 'c40208ca55f9fe7cc3e2c9741dd6eb80',
  keyPrefix: '9833b42e5c4df1b66057513bf9a784d1',
};
const challenge = { parameters, signature: '512b0936e73601ea345528cd01cc0faaa9ff0eea8975e92524a8deb11b72b2d8' };
const solution = { counter: 100_000, derivedKey: '9833b42e5c4df1b66057513bf9a784d1d80f0c9ffe8e06e6735b369ea216d4a8' };
/** Nobody finds it: what works on it works until it is stopped. */
const endless = { parameters: { ...parameters, keyPrefix: 'f'.repeat(32) } };

const pageWith = (head: string): Document => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
const plain = pageWith('<script>page()</script>');
const strict = pageWith('<script src="https://charity.example/own.js"></script>');
const here = { isConnected: true };

describe('proving', () => {
  const { Worker: RealWorker } = window;
  const workers: Worker[] = [];
  let ended = 0;
  let answers = 0;
  let calm = () => {};

  /** Every worker that begins is noted; `Kind` is what the page has for one. */
  const workersAre = (Kind: typeof Worker): void => {
    window.Worker = class extends Kind {
      constructor(address: string | URL) {
        super(address);
        workers.push(this);
        this.addEventListener('message', ({ data }) => void (answers += data ? 1 : 0));
      }
      override terminate(): void {
        ended++;
        super.terminate();
      }
    };
  };

  beforeEach(() => {
    workers.length = ended = answers = 0;
    workersAre(RealWorker);
  });
  afterEach(() => {
    window.Worker = RealWorker;
    calm();
    calm = () => {};
  });

  const proven = async (page = plain) => JSON.parse(atob(await prove(challenge, here, page))) as unknown;

  it('is done by a worker, which then ends', async () => {
    assert.deepEqual(await proven(), { challenge, solution });
    assert.deepEqual([workers.length, answers, ended], [1, 1, 1]);
  });

  it('is done in slices where the page may be strict', async () => {
    assert.deepEqual(await proven(strict), { challenge, solution });
    assert.equal(workers.length, 0);
  });

  it('is done in slices where there are no workers, or none may begin', async () => {
    for (const Kind of [undefined, refusingWorker]) {
      Object.assign(window, { Worker: Kind });
      assert.deepEqual(await proven(), { challenge, solution });
    }
  });

  it('is done in slices where the worker fails later, as under a policy', async () => {
    workersAre(
      class extends RealWorker {
        constructor() {
          super(URL.createObjectURL(new Blob(['not a script'])));
        }
      },
    );
    assert.deepEqual(await proven(), { challenge, solution });
    assert.deepEqual([workers.length, ended], [1, 1]);
  });

  it('is done in slices where the worker says nothing', async () => {
    workersAre(
      class extends RealWorker {
        constructor() {
          super(URL.createObjectURL(new Blob([''])));
        }
      },
    );
    calm = fasterTime(10);
    assert.deepEqual(await proven(), { challenge, solution });
    assert.deepEqual([workers.length, ended], [1, 1]);
  });

  it('leaves the page its turn between slices', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    await proven(strict);
    clearInterval(ticking);
    assert.isAbove(turns, 10);
  });

  for (const [how, page] of [
    ['a worker', plain],
    ['slices', strict],
  ] as const) {
    it(`stops in ${how} once the element has gone`, async () => {
      const element = document.createElement('p');
      document.body.append(element);
      const proof = prove(endless, element, page);
      element.remove();
      assert.match(String(await proof.catch((error: unknown) => error)), /got none in time/);
      assert.equal(ended, workers.length);
    });

    it(`gives up in ${how} after a minute`, async () => {
      calm = fasterTime(200);
      assert.match(String(await prove(endless, here, page).catch((error: unknown) => error)), /got none in time/);
      assert.equal(ended, workers.length);
    });
  }

  it('is not tried at what is no challenge, or another kind of one', async () => {
    for (const other of [
      null,
      'x',
      {},
      { parameters: { ...parameters, algorithm: 'ARGON2ID' } },
      { parameters: { ...parameters, cost: 1e9 } },
      { parameters: { ...parameters, salt: '"+alert(1)+"' } },
      { parameters: { ...parameters, keyPrefix: '' } },
    ])
      assert.match(String(await prove(other, here, plain).catch((error: unknown) => error)), /expected a challenge by SHA-256/);
    assert.equal(workers.length, 0);
  });
});

const refusingWorker = class {
  constructor() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  }
};
