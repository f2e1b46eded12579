/** Whether pages on a host are written there, and not read: this machine, and names that lead nowhere else. */
export const isWrittenOn = (host: string): boolean => /^(127\.[.\d]+|\[::1]|(.+\.)?(local(host)?|test))$/.test(host);
