/** What is wrong with how the backend is set up: one sentence a line, each with name, expectation, what came and what to do. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
