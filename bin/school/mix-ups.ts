import type { Lesson } from '../../lib/lesson/lesson'
import type { KindName } from '../../lib/question/registry'
import type { Random } from './random'

/** The right option, and the one it is taken for, by their ids. */
export type MixUps = Readonly<Record<string, string>>

/** Of how something is said, in whatever article. */
const ways: readonly MixUps[] = [
  { mixed: 'direct', 'not-said': 'false' },
  { paraphrase: 'narration' },
  { direct: 'mixed', false: 'not-said' },
]

/**
 * What one class mixes up: in each lesson a speaker with the one who speaks next, and a document with another that is
 * named there; and a way of reporting with another.
 */
export function drawMixUps(lessons: readonly Lesson[], random: Random): MixUps {
  const pairs = lessons.flatMap((lesson) => {
    const documents = drawPair(neighbours([...lesson.documents.keys()]), lesson, 'which-document', random)
    // A document that speaks is mixed up with one thing only.
    const speakers = speakersOf(lesson).filter((id) => !(id in documents))
    return [documents, drawPair(neighbours(speakers), lesson, 'who-said-it', random)]
  })
  return Object.assign({}, random.pick(ways), ...pairs)
}

/** Each source where it first speaks. */
function speakersOf(lesson: Lesson): string[] {
  return [...new Set([...lesson.statements.values()].map(({ source }) => source))]
}

function neighbours(ids: readonly string[]): (readonly [string, string])[] {
  return ids.slice(1).map((id, index) => [ids[index] ?? id, id] as const)
}

/** Two that a question of this kind offers together, one of them rightly: else nobody could mix them up. */
function drawPair(
  pairs: readonly (readonly [string, string])[],
  lesson: Lesson,
  kind: KindName,
  random: Random,
): MixUps {
  const asked = lesson.sections.flatMap(({ questions }) => questions.filter((each) => each.kind === kind))
  const offered = pairs.filter((pair) =>
    asked.some(({ options }) => {
      const both = options.filter(({ id }) => pair.includes(id))
      return both.length === 2 && both.some(({ correct }) => correct)
    }),
  )
  if (offered.length === 0) return {}
  const [one, other] = random.pick(offered)
  return { [one]: other, [other]: one }
}
