import * as z from 'zod/mini';
import { problemStatus, Problem } from './problem.js';
import { problemsOf, type Route } from './route.js';
import { routes } from './routes.js';

const components = {
  Badge: routes.badgeJson.answers[200].schema,
  Campaign: routes.campaign.answers[200].schema,
  Challenge: routes.challenges.answers[200].schema,
  ConfirmInput: routes.confirmed.body.schema,
  Counts: routes.counts.answers[200].schema,
  Embedding: routes.oembed.answers[200].schema,
  Receipt: routes.signatures.answers[202].schema,
  ShareInput: routes.shares.body.schema,
  SignatureInput: routes.signatures.body.schema,
  Targets: routes.targets.answers[200].schema,
  LetterInput: routes.letters.body.schema,
  LetterOutcome: routes.letterOutcome.body.schema,
  MyDataInput: routes.myDataAsked.body.schema,
  MyDataAction: routes.myDataChanged.body.schema,
  StopMailsInput: routes.mailsStopped.body.schema,
  Problem,
};
const nameOf = new Map<unknown, string>(Object.entries(components).map(([name, schema]) => [schema, name]));

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  return rest;
};
const reference = (schema: unknown) => ({ $ref: `#/components/schemas/${nameOf.get(schema)}` });

function operationOf(name: string, route: Route): Record<string, unknown> {
  const parameters = [
    ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, param]) => ({ name: param, in: 'path', required: true, schema: { type: 'string' } })),
    ...Object.entries(route.query ?? {}).map(([param, description]) => ({
      name: param,
      in: 'query',
      description,
      schema: { type: 'string' },
    })),
    ...(route.idempotent
      ? [{ name: 'Idempotency-Key', in: 'header', required: !route.body, schema: { type: 'string', minLength: 16, maxLength: 128 } }]
      : []),
  ];
  const answers = Object.entries(route.answers).map(([status, { about, type, schema }]) => [
    status,
    { description: about, ...(type && { content: { [type]: schema ? { schema: reference(schema) } : {} } }) },
  ]);
  return {
    operationId: name,
    summary: route.summary,
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: {
        required: !route.body.isOptional,
        content: Object.fromEntries(route.body.types.map((type) => [type, { schema: reference(route.body?.schema) }])),
      },
    }),
    responses: { ...Object.fromEntries(answers), ...problemAnswers(route) },
  };
}

function problemAnswers(route: Route): Record<string, unknown> {
  const byStatus = new Map<number, string[]>();
  for (const type of problemsOf(route)) byStatus.set(problemStatus[type], [...(byStatus.get(problemStatus[type]) ?? []), type]);
  return Object.fromEntries(
    [...byStatus].map(([status, types]) => [
      status,
      { description: types.join(' | '), content: { 'application/problem+json': { schema: reference(Problem) } } },
    ]),
  );
}

/** The OpenAPI 3.1 document of the contract. Generated; never edited. */
export function openApi(version: string): Record<string, unknown> {
  const operations: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    operations[route.path] = { ...operations[route.path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Solidarity',
      version,
      description: 'What an element of Solidarity asks of a backend. Any backend that answers this can stand behind the tag.',
    },
    paths: operations,
    components: {
      schemas: Object.fromEntries(
        Object.entries(components).map(([name, schema]) => [name, schemaOf(schema, name.endsWith('Input') ? 'input' : 'output')]),
      ),
    },
  };
}
