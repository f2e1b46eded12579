import { eachEnds } from './odd-pages/each-ends.js';
import { framedOddly } from './odd-pages/framed-oddly.js';
import { underPolicies } from './odd-pages/under-policies.js';

eachEnds('a page with rules', underPolicies);
eachEnds('a page with a frame', framedOddly);
