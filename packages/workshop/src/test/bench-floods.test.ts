import { describe } from 'node:test';
import { run as bomb } from '../bench/bomb.js';
import { run as fraud } from '../bench/fraud.js';
import { inSmall } from './small-bench.js';

describe('a backend that somebody means ill', () => {
  inSmall('lets nobody have an address flooded', bomb, { tries: '300' });
  inSmall('holds or takes out robots that confirm by mail, and nobody else', fraud, { robots: '2400', honest: '350' });
});
