import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worstLateness } from '../bench/surge/lateness.js';

const cast = (online: number, last: number, told = 10) => ({ online, first: last - 1, last, told });

describe('how late listeners are told', () => {
  it('is the wait of the oldest receipt that a cast tells of, at the last listener', () => {
    assert.equal(worstLateness([100, 200, 900], [cast(0, 50), cast(2, 1000), cast(3, 1500)], 10), 900);
  });

  it('is nothing to be proud of where one listener was not told, or one signature not told of', () => {
    assert.ok(Number.isNaN(worstLateness([100, 200], [cast(1, 300, 9), cast(2, 400)], 10)));
    assert.ok(Number.isNaN(worstLateness([100, 200], [cast(1, 300)], 10)));
  });
});
