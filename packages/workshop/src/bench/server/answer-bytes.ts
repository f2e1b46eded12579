import type { LineAnswer } from './line.js';

/** All of an answer that tells one from another: what the clock alone decides is left out. */
export const bytesOf = ({ text }: LineAnswer): string => text.replace(/\r\nDate: [^\r]+/i, '');
