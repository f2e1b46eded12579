import { eachEnds } from './odd-pages/each-ends.js';
import { writtenOddly } from './odd-pages/written-oddly.js';

eachEnds('a page, written oddly,', writtenOddly);
