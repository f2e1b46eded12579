import { eachEnds } from './odd-pages/each-ends.js';
import { runningOddly } from './odd-pages/running-oddly.js';

eachEnds('a page, odd to scripts,', runningOddly);
