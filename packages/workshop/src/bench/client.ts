export { run } from './client/run.js';
