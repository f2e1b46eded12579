import { describe } from 'node:test';
import { run as outage } from '../bench/outage.js';
import { run as surge } from '../bench/surge.js';
import { inSmall } from './small-bench.js';

describe('a backend on a bad day', () => {
  inSmall('answers all who sign and read at once, and tells all who listen', surge, {
    phases: 'together',
    seconds: '2',
    signs: '40',
    reads: '100',
    streams: '50',
  });
  inSmall('sends every mail once after a day without a mail server', outage, { mails: '60' });
});
