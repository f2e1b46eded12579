/** The languages beside English, each a file of this folder. `ckb` is Sorani Kurdish, `zh` is written in simplified characters. */
export const languageTags = ['ar'] as const;
