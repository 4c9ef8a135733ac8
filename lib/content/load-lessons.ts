import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { Lesson } from '../lesson/lesson'
import { LessonError } from '../lesson/lesson-error'
import { type LessonFiles, parseLesson } from '../lesson/parse-lesson'
import { contentFolder } from './content-folder'
import { loadPhrase } from './load-phrase'

/** Every lesson of `content/lessons`, by id. Throws `LessonError` with every problem of every lesson. */
export async function loadLessons(folder = contentFolder): Promise<Lesson[]> {
  const { lessons, problems } = await loadEachLesson(folder)
  if (problems.length > 0) throw new LessonError(problems)
  return lessons
}

/** The lessons that parse, and every problem of those that do not. */
export async function loadEachLesson(folder: string): Promise<{ lessons: Lesson[]; problems: string[] }> {
  const phrase = await loadPhrase(folder)
  const entries = await readdir(join(folder, 'lessons'), { withFileTypes: true })
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const problems: string[] = []
  const lessons: Lesson[] = []
  for (const id of ids.sort()) {
    try {
      lessons.push(parseLesson(await loadLessonFiles(join(folder, 'lessons', id), id), { phrase, hash }))
    } catch (error) {
      if (!(error instanceof LessonError)) throw error
      problems.push(...error.problems)
    }
  }
  return { lessons, problems }
}

async function loadLessonFiles(folder: string, id: string): Promise<LessonFiles> {
  const missing: string[] = []
  const read = async (name: string) => {
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch {
      missing.push(`lessons/${id}/${name}: expected a file, got nothing`)
      return ''
    }
  }
  const [ar, en, yaml] = [
    await read('article.ar.txt'),
    await read('article.en.txt'),
    await read('lesson.yaml'),
  ]
  if (missing.length > 0) throw new LessonError(missing)
  try {
    return { id, article: { ar, en }, yaml: parse(yaml) }
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new LessonError([`lessons/${id}/lesson.yaml: ${error.message}`])
  }
}

/** 64 bits are plenty: versions of one question or lesson are told apart, nothing is proved by them. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
