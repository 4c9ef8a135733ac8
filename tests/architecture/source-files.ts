import { existsSync, readdirSync, readFileSync } from 'node:fs'

export type SourceFile = { path: string; text: string }

/** Every file under the folders whose name ends as asked, with its text; paths from the repository's root. */
export function sourceFiles(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** Every line that matches, as `path:line: what matched`. */
export function matches({ path, text }: SourceFile, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(pattern)].map((match) => `${path}:${index + 1}: ${match[0].trim()}`),
    )
}
