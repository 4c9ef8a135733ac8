import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Locale } from '../question/text'
import { contentFolder } from './content-folder'

const words = z.array(z.string().min(1)).min(1)
const wordsSchema = z.array(z.object({ nouns: words, adjectives: words })).min(1)
const fileSchema = z.strictObject({ ar: wordsSchema, en: wordsSchema })

/** Nouns and the adjectives that agree with them: each group by itself. */
export type NicknameWords = Record<Locale, z.infer<typeof wordsSchema>>

let loaded: Promise<NicknameWords> | undefined

/** `content/nicknames.yaml`, read once. */
export function loadNicknameWords(): Promise<NicknameWords> {
  loaded ??= readFile(join(contentFolder, 'nicknames.yaml'), 'utf8').then((text) =>
    fileSchema.parse(parse(text)),
  )
  return loaded
}
