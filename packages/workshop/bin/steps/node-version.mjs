const needed = [20, 19];

/** Ends the process with one clear line where Node is too old for what is installed here. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(`Solidarity needs Node ${needed.join('.')} or newer; this is ${process.versions.node}. https://nodejs.org has it.`);
  process.exit(1);
}
