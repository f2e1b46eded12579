import { describe } from 'node:test';
import { run as slow } from '../bench/slow.js';
import { inSmall } from './small-bench.js';

describe('a backend that is held slowly', () => {
  inSmall('lets go of whoever sends a request for ever, and answers others', slow, { sockets: '400', seconds: '2', perSecond: '20' });
});
