/** As much of a JSON schema as the contract's document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface DocumentedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

/** The document of the contract, as a backend serves it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One route by one method. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  /** With `{names}` in it. */
  readonly path: string;
  readonly query: readonly string[];
  readonly takesKey: boolean;
  /** Media types of its body; none where it takes none. */
  readonly types: readonly string[];
  readonly body: Schema | undefined;
  /** Schemas of what it answers, by status and media type. */
  readonly answers: ReadonlyMap<number, Readonly<Record<string, Schema | undefined>>>;
}

export const operationsOf = ({ paths }: ApiDocument): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(path, method.toUpperCase(), described)),
  );

function operationOf(
  path: string,
  method: string,
  { operationId, parameters = [], requestBody, responses }: DocumentedOperation,
): Operation {
  const content = requestBody?.content ?? {};
  return {
    name: operationId,
    method,
    path,
    query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    takesKey: parameters.some((parameter) => parameter.in === 'header' && parameter.name === 'Idempotency-Key'),
    types: Object.keys(content),
    body: Object.values(content)[0]?.schema,
    answers: new Map(Object.entries(responses).map(([status, answer]) => [Number(status), schemasOf(answer)])),
  };
}

const schemasOf = ({ content = {} }: Content): Readonly<Record<string, Schema | undefined>> =>
  Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema]));
