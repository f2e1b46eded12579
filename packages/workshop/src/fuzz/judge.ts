import { problemTypes } from '@solidarity/contract';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApiDocument, Operation, Schema } from './api-document.js';
import type { Answered, Attempt } from './attempt.js';
import { canary } from './nasty-text.js';

/** What any route may answer to a request that is none of its own: wrong in form, method, size, type, rate or address. */
const general = [400, 403, 404, 405, 408, 413, 414, 415, 417, 422, 429, 431];
const noBody = [204, 304, 308];

/** Why an answer is wrong, in a sentence; `undefined` where it is as the document promises. */
export type Judge = (operation: Operation, attempt: Attempt, answered: Answered) => string | undefined;

export function judgeBy(document: ApiDocument): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'api');
  const validators = new Map<Schema, ValidateFunction>();
  const fits = (schema: Schema, value: unknown): string | undefined => {
    const local = schema.$ref === undefined ? schema : { $ref: `api${schema.$ref}` };
    const validate = validators.get(schema) ?? ajv.compile(local);
    validators.set(schema, validate);
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };

  return (operation, { method, isValid }, { status, type, text, isClosed = false }) => {
    const said = `${operation.name} answered ${status} ${type} ${text.slice(0, 300)}`;
    if (isClosed) return isValid ? `${said}: expected it to be taken` : undefined;
    const isListed = operation.answers.has(status);
    // 501 is what oEmbed asks for where a format is not known.
    if (status >= 500 && !(status === 501 && isListed)) return `${said}: expected no fault of the server`;
    if (isValid && (status >= 400 || !isListed)) return `${said}: expected it to be taken`;
    if (method === operation.method && !isListed && !general.includes(status) && status !== 308) return `${said}: expected a listed status`;
    // A page behind a link shows what its person once wrote.
    if (text.includes(canary) && !operation.path.includes('{token}')) return `${said}: expected no value of the request in the answer`;
    if (noBody.includes(status) || method === 'HEAD' || method === 'OPTIONS') return undefined;
    if (status >= 400 && !type.startsWith('text/html')) return problemFault(said, status, type, text);
    const schema = operation.answers.get(status)?.[type];
    const misfit = schema && method === operation.method ? fits(schema, parsed(text)) : undefined;
    return misfit && `${said}: expected what the document promises, ${misfit}`;
  };
}

function problemFault(said: string, status: number, type: string, text: string): string | undefined {
  if (type !== 'application/problem+json') return `${said}: expected application/problem+json`;
  const problem = parsed(text) as { type?: unknown; status?: unknown } | undefined;
  const isOfTheList = problem?.status === status && problemTypes.some((known) => known === problem.type);
  return isOfTheList ? undefined : `${said}: expected a problem of the closed list with its status`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
