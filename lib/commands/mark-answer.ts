import { parseLevel } from '../question/mark'
import { recordMark } from '../store/marks'
import { readMarking } from './read-marking'
import type { Teacher } from './teacher'
import type { World } from './world'

export type MarkAnswerResult = { ok: true } | { ok: false; reason: 'unknown-answer' | 'malformed' }

interface AskedAnswer {
  teacher: Teacher
  classroom: string
  answer: string
}

/** A teacher says which level of the rubric an answer reaches; saying it again takes its place. */
export async function markAnswer(
  world: World,
  { level: given, ...asked }: AskedAnswer & { level: string },
): Promise<MarkAnswerResult> {
  const level = parseLevel(given)
  if (!level) return { ok: false, reason: 'malformed' }
  return setMark(world, asked, level)
}

/** The answer waits again. */
export async function unmarkAnswer(world: World, asked: AskedAnswer): Promise<MarkAnswerResult> {
  return setMark(world, asked, null)
}

async function setMark(
  world: World,
  asked: AskedAnswer,
  level: ReturnType<typeof parseLevel>,
): Promise<MarkAnswerResult> {
  const answer = (await readMarking(world, asked))?.find(({ id }) => id === asked.answer)
  if (!answer) return { ok: false, reason: 'unknown-answer' }
  const place = { answer, lesson: answer.lesson, section: answer.section }
  await recordMark(world.store, place, { level, teacherId: asked.teacher.id, now: world.now() })
  return { ok: true }
}
