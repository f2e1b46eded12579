import * as z from 'zod/mini';

/** Words of one line, as an organisation writes them: something is to be seen, and nothing breaks the line. */
export const line = (max: number) =>
  z
    .string()
    .check(
      z.regex(/^(?=.*[\p{L}\p{N}\p{P}\p{S}])[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'expected words on one line, without control characters'),
      z.maxLength(max),
    );

/** Words of one or more lines. */
export const lines = (max: number) =>
  z
    .string()
    .check(
      z.regex(/^(?=[^]*[\p{L}\p{N}\p{P}\p{S}])[\t\n\r\P{Cc}]*$/u, 'expected words, without control characters but tabs and line breaks'),
      z.maxLength(max),
    );
