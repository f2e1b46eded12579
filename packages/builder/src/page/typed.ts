export const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
export const ticked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
