import { statesHaveNoFault } from './every-state.js';

statesHaveNoFault(['petition', 'newsletter']);
