/**
 * What every file in this folder exports as `check`. `root` is the top of a checkout; the answer holds one sentence a finding
 * (place, what was found, what to do) and is empty where all is well. `note` takes figures that are worth showing either way.
 */
export type Check = (root: string, note?: (line: string) => void) => Promise<string[]>;
