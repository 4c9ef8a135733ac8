import type { Question } from '@/lib/question/question'
import { authored, parse } from '../lesson/authored'

export type SmallLesson = ReturnType<typeof authored>

/** One question, derived in the small lesson: Zayd says that a delegation came, and that resolution 7 is clear. */
export function deriveOne(
  question: Record<string, unknown>,
  change: (lesson: SmallLesson) => void = () => {},
): Question {
  const lesson = authored()
  change(lesson)
  for (const section of lesson.sections) section.questions = [{ id: 'one', ...question }]
  const [one] = parse(lesson).sections[0]?.questions ?? []
  if (!one) throw new Error('expected a question')
  return one
}

/** `[id, label, explanation]` of each option, in English; the right one's id begins with a star. */
export function optionsOf({ options }: Question): string[][] {
  return options.map(({ id, text, correct, why }) => [correct ? `*${id}` : id, text.en, why.en])
}
