import { statesHaveNoFault } from './every-state.js';

statesHaveNoFault(['counter', 'share']);
