import { eachEnds } from './odd-pages/each-ends.js';
import { handlingIt } from './odd-pages/handling-it.js';
import { lackingThings } from './odd-pages/lacking-things.js';

eachEnds('a page, in a browser', lackingThings);
eachEnds('a page, as it is used,', handlingIt);
