import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '../question/text'

/** One block of the page about privacy, as its Markdown has it; words may hold `**strong**` and `` `code` ``. */
export type PrivacyBlock =
  | { kind: 'title' | 'heading' | 'paragraph' | 'code'; words: string }
  | { kind: 'list'; items: readonly string[] }

// Each written out, so that the build knows that no other file is meant.
const files: Record<Locale, string> = {
  ar: join(process.cwd(), 'docs/PRIVACY.ar.md'),
  en: join(process.cwd(), 'docs/PRIVACY.md'),
}

/** docs/PRIVACY.md or its Arabic twin: what a reader of the repository reads, students and parents read too. */
export async function loadPrivacy(locale: Locale): Promise<PrivacyBlock[]> {
  const markdown = await readFile(files[locale], 'utf8')
  // A line leads to the other language, for which the site has a switch; an element says how GitHub is to read it.
  const isOurs = (block: string) => block !== '' && !/^(\*\[|<\/?div)/.test(block)
  return markdown
    .trim()
    .split(/\n{2,}/)
    .filter(isOurs)
    .map(parseBlock)
}

function parseBlock(block: string): PrivacyBlock {
  if (block.startsWith('## ')) return { kind: 'heading', words: block.slice(3) }
  if (block.startsWith('# ')) return { kind: 'title', words: block.slice(2) }
  if (block.startsWith('```')) return { kind: 'code', words: block.replaceAll('```', '').trim() }
  if (!block.startsWith('- ')) return { kind: 'paragraph', words: unwrap(block) }
  return { kind: 'list', items: block.slice(2).split(/\n- /).map(unwrap) }
}

function unwrap(lines: string): string {
  return lines.replace(/\s*\n\s*/g, ' ')
}
