import type * as Doctor from '@solidarity/doctor/browser';
import type * as Develop from './develop/index.js';

/** What the tag itself brings when it is asked for. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts = {
  /** Says in words what is wrong with the page. */
  doctor: (): Promise<typeof Doctor> => import('@solidarity/doctor/browser'),
  /** Warns whoever builds the page of colours that are too much alike. */
  develop: (): Promise<typeof Develop> => import('./develop/index.js'),
};
