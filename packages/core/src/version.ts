/** Of the elements and of the tag, as in package.json; a check holds the two together. */
export const version = '0.1.0';
