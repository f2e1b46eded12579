/** Why a database cannot be opened as it is set up: what was expected, what came, where, what to do. Never holds the password. */
export class OpenFault extends Error {
  override readonly name = 'OpenFault';
}
