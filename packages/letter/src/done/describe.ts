import type { Target } from '@solidarity/contract';

/** A target in one line. */
export const describe = ({ name, role, area }: Target): string => [name, role, area].filter(Boolean).join(', ');
