import { describe } from 'node:test';
import { run as enumeration } from '../bench/enumeration.js';
import { run as races } from '../bench/races.js';
import { inSmall } from './small-bench.js';

describe('a backend that is asked about the same person again', () => {
  inSmall('answers with the same bytes, whoever that is', enumeration, { tries: '100' });
  inSmall('keeps one signature of a hundred equal ones at once', races, { rounds: '30' });
  inSmall('keeps one where two processes share a PostgreSQL', races, { rounds: '5', servers: '2', database: 'postgres' });
});
