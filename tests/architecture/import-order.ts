import { posix } from 'node:path'
import type { SourceFile } from './source-files'

/** The one-way flow: a folder imports only from itself and from those before it. */
const layers = [
  'lib/question',
  'lib/lesson',
  'lib/attribution',
  'lib/progress',
  'lib/content',
  'lib/store',
  'lib/commands',
  'lib/i18n',
  'lib/server',
  'app',
]
const pure = ['lib/question', 'lib/lesson', 'lib/attribution', 'lib/progress']
/** Packages that only compute. */
const purePackages = ['zod', 'ts-fsrs']
const notPure = `a pure folder imports only pure folders, ${purePackages.join(' and ')}`
const knowsTheWeb = ['lib/i18n', 'lib/server', 'app']

/** What this file imports against the order, one line each. */
export function importsAgainstTheOrder(file: SourceFile): string[] {
  return importsOf(file.text).flatMap((specifier) => {
    const why = isOurs(specifier) ? whyNotOurs(file.path, specifier) : whyNotPackage(file.path, specifier)
    return why === null ? [] : [`${file.path}: '${specifier}': ${why}`]
  })
}

function importsOf(text: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"`]([^'"`]+)['"`]/g
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

function isOurs(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('@/')
}

function whyNotOurs(path: string, specifier: string): string | null {
  const target = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(posix.dirname(path), specifier)
  const from = layerOf(path)
  const to = layerOf(target)
  // content/, styles and the like are data, not a layer; but the pure folders are handed their data.
  if (to === undefined) return isPure(path) ? notPure : null
  if (from === undefined) return null
  return layers.indexOf(to) <= layers.indexOf(from) ? null : `${from} comes before ${to}`
}

function whyNotPackage(path: string, specifier: string): string | null {
  if (isPure(path)) return purePackages.includes(specifier) ? null : notPure
  const isWeb = /^(next|react|react-dom|next-intl|@tanstack\/react-query)(\/|$)/.test(specifier)
  if (isWeb && !knowsTheWeb.includes(layerOf(path) ?? '')) return 'only i18n, server and app know the web'
  const isSql = /^(drizzle-orm|better-sqlite3)(\/|$)/.test(specifier)
  if (isSql && layerOf(path) !== 'lib/store') return 'only lib/store knows SQL'
  return null
}

function layerOf(path: string): string | undefined {
  return layers.find((layer) => path === layer || path.startsWith(`${layer}/`))
}

function isPure(path: string): boolean {
  return pure.includes(layerOf(path) ?? '')
}
