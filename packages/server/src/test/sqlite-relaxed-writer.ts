import { findEngine } from '../store/sqlite/engines.js';

/** The real thread that writes, whose commits are in the file but not yet on the disk when they return: what the store must never do. */
const { prototype } = findEngine().engine as { prototype: { exec(sql: string): unknown } };
const { exec } = prototype;
prototype.exec = function (sql) {
  if (sql.startsWith('begin')) exec.call(this, 'pragma synchronous = normal');
  return exec.call(this, sql);
};
await import('../store/sqlite/writer-thread-main.js');
