/** Gives the visitor a file. The address of it lives only as long as the click. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Plain text as every editor reads it: marked as UTF-8, with the line breaks that the oldest of them need. */
export const textFile = (text: string): Blob => new Blob([`\ufeff${text.replace(/\n/g, '\r\n')}`], { type: 'text/plain;charset=utf-8' });
