import type { Lesson } from '../lesson/lesson'
import { confusionsIn } from '../progress/confusions-in'
import { type Confusable, confusables } from '../progress/credits'
import { type WayToClassify, waysToClassify } from '../question/classify/schema'
import type { OptionId } from '../question/question'
import { NO_DOCUMENT } from '../question/which-document/schema'
import { askedQuestions } from './question-sheet'
import type { ClassroomRecord } from './read-classroom-record'
import { type Cell, named, rounded, type Sheet } from './sheet'

/**
 * The confusion matrices of every lesson, one row for each cell: what it was, what the class took it for at first try,
 * how often, and of how many tries at which it was on offer.
 */
export function confusionSheet(record: ClassroomRecord): Sheet {
  return {
    name: 'confusions',
    columns: named('lesson', 'confusable', 'said', 'credited', 'chosen', 'offered', 'share'),
    rows: record.lessons.flatMap((lesson) => {
      const tries = askedQuestions({ ...record, lessons: [lesson] }).flatMap(({ question, tries }) =>
        tries.map(({ learnerId, answer }) => ({ learnerId, question, answer })),
      )
      return confusables.flatMap((confusable) => {
        const nameOf = (id: OptionId) => nameIn(lesson, confusable, id)
        return confusionsIn(lesson, tries, confusable).matrix.rows.flatMap(({ said, cells }) =>
          cells
            .filter(({ n }) => n > 0)
            .map(({ credited, count, n }): Cell[] => [
              { kind: 'text', text: lesson.title },
              { kind: 'confusable', code: confusable },
              nameOf(said),
              nameOf(credited),
              count,
              n,
              rounded(count / n),
            ]),
        )
      })
    }),
  }
}

function nameIn({ sources, documents }: Lesson, confusable: Confusable, id: OptionId): Cell {
  const named = { sources: sources.get(id), documents: documents.get(id), modes: undefined }[confusable]
  if (named) return { kind: 'text', text: named.name }
  const way: WayToClassify | undefined = waysToClassify.find((each) => each === id)
  if (way) return { kind: 'name', code: way }
  return { kind: 'name', code: id === NO_DOCUMENT ? 'no-document' : 'reporter' }
}
