/** Where the backend of tests is reached, and what its keys are made from. */
export const base = 'https://sign.example';
export const secret = 'a secret of at least thirty-two characters';
