import { statesHaveNoFault } from './every-state.js';

statesHaveNoFault(['letter', 'counter', 'share']);
