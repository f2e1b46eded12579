/**
 * Why a signature is held: it is kept, answered and mailed like any other, and does not count until somebody releases it.
 * robot-field: the field that people do not see was filled in. network-rate: more came from one network than people send. proof-…: the
 * proof of work was missing, wrong, or had been used before. erased-before: they had everything erased, and may count already.
 */
export const heldReasons = ['robot-field', 'network-rate', 'proof-missing', 'proof-wrong', 'proof-reused', 'erased-before'] as const;
export type HeldReason = (typeof heldReasons)[number];
