import { eachEnds } from './odd-pages/each-ends.js';
import { livingWithOthers } from './odd-pages/living-with-others.js';

eachEnds('a page in odd company', livingWithOthers);
