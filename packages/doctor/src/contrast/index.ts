export * from './measure-contrast.js';
export * from './pairs.js';
export * from './say-pair.js';
export * from './shades.js';
