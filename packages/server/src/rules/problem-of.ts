import { problemStatus, type Problem, type ProblemType, type Slip } from '@solidarity/contract';

/** A problem of the contract's closed list, with the status it travels with. */
export const problemOf = (
  type: ProblemType,
  rest: { readonly errors?: readonly Slip[]; readonly followUp?: string | undefined } = {},
): Problem => ({
  type,
  status: problemStatus[type],
  ...(rest.errors && { errors: [...rest.errors] }),
  ...(rest.followUp !== undefined && { followUp: rest.followUp }),
});
