/** Characters of a proof: base64 of the JSON `{ challenge, solution: { counter, derivedKey } }`, as ALTCHA writes it; ours have 700. */
export const mostProofCharacters = 2000;
