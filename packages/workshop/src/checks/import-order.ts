import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import type { Check } from './check.js';
import { belowTheWorkshop, beside, places, testsMayImport, webDoor, type Place } from './import-table.js';
import { importsOf, sideEffectsOf, type Import } from './parsed-source.js';
import { isBrowserSource, isTest, sourceFiles, type SourceFile } from './source-files.js';

/** Holds every import against the table, and every module of the browser wing against "importing does nothing". */
export const check: Check = async (root) => {
  const files = await sourceFiles(root);
  const shipped = files.filter(({ path }) => !beside.some((folder) => path.startsWith(folder)));
  return [
    ...shipped.flatMap((file) => importsOf(file).flatMap((found) => judge(root, file, found))),
    ...shipped.filter(({ path }) => mayDoNothing(path)).flatMap(sideEffects),
    ...webDoorFindings(files),
  ];
};

function judge(root: string, file: SourceFile, { specifier, line }: Import): string[] {
  const from = placeOf(file.path);
  const at = `${file.path}:${line}`;
  if (!from) return [`${at}: ${file.path} is in no place of the import table; add its package to checks/import-table.ts.`];
  if (isBuiltin(specifier)) {
    if (isTest(file.path) || from.node) return [];
    return [`${at}: ${from.name} runs in browsers and imports ${specifier}.`];
  }
  if (specifier.startsWith('.')) return judgePlace(from, placeOf(resolved(file.path, specifier)), file, at, specifier);
  if (specifier.startsWith('@solidarity/')) return judgePlace(from, placeNamed(specifier), file, at, specifier);
  return isTest(file.path) ? [] : judgeLibrary(root, from, file, at, specifier);
}

function judgePlace(from: Place, to: Place | 'workshop' | undefined, file: SourceFile, at: string, specifier: string): string[] {
  const name = typeof to === 'string' ? to : to?.name;
  if (name === undefined) return [`${at}: ${specifier} leads to no place of the import table.`];
  if (name === 'workshop' && isTest(file.path) && belowTheWorkshop.some((folder) => file.path.startsWith(folder)))
    return [`${at}: the workshop is built on ${packageOf(file.path)}; put a test that needs it into packages/workshop/src/test.`];
  const allowed = isTest(file.path) ? [...from.may, ...testsMayImport] : from.may;
  if (name === from.name || allowed.includes(name)) {
    const leavesPackage = specifier.startsWith('.') && packageOf(resolved(file.path, specifier)) !== packageOf(file.path);
    return leavesPackage ? [`${at}: ${specifier} leaves the package by its path; import the package by its name.`] : [];
  }
  return [`${at}: ${from.name} imports ${name} (${specifier}); it may import ${from.may.join(', ') || 'nothing of ours'}.`];
}

function judgeLibrary(root: string, from: Place, file: SourceFile, at: string, specifier: string): string[] {
  const library = libraryOf(specifier);
  if (!from.libraries.includes(library)) {
    return [`${at}: ${from.name} imports ${library}; it may import ${from.libraries.join(', ') || 'no library'}.`];
  }
  return isDeclared(root, packageOf(file.path), library)
    ? []
    : [`${at}: ${library} is imported and ${packageOf(file.path)}/package.json does not name it.`];
}

/** The graph of what is left after compiling, from the server's web door: no Node, few libraries. */
function webDoorFindings(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): string[] => {
    const file = byPath.get(path);
    if (!file || reached.has(path)) return [];
    reached.add(path);
    return importsOf(file)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ specifier, line }) => {
        if (specifier.startsWith('.')) return visit(resolved(path, specifier));
        if (specifier.startsWith('@solidarity/contract') || webDoor.libraries.includes(libraryOf(specifier))) return [];
        return [`${path}:${line}: imports ${specifier}, and ${webDoor.at}, which leads here, must open in a browser tab.`];
      });
  };
  return visit(webDoor.at);
}

function mayDoNothing(path: string): boolean {
  return isBrowserSource(path) && !path.startsWith('packages/embed/') && !path.endsWith('/define.ts');
}

function sideEffects(file: SourceFile): string[] {
  return sideEffectsOf(file).map((line) => `${file.path}:${line}: does something when imported; only define.ts and embed may.`);
}

function placeOf(path: string): Place | undefined {
  const matching = places.filter(({ at }) => path === at || path.startsWith(`${at}/`));
  return matching.sort((a, b) => b.at.length - a.at.length)[0];
}

function placeNamed(specifier: string): Place | 'workshop' | undefined {
  const name = specifier.split('/')[1];
  return name === 'workshop' ? name : places.find((place) => place.name === name);
}

function resolved(path: string, specifier: string): string {
  return posix.join(dirname(path), specifier).replace(/\.js$/, '.ts');
}

function packageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function libraryOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isDeclared(root: string, folder: string, library: string): boolean {
  const path = join(root, folder, 'package.json');
  if (!existsSync(path)) return false;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string> | undefined>;
  return ['dependencies', 'optionalDependencies', 'peerDependencies'].some((kind) => manifest[kind]?.[library] !== undefined);
}
