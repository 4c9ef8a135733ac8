import { randomInt } from 'node:crypto'
import { loadNicknameWords, type NicknameWords } from '../content/load-nickname-words'
import type { Locale } from '../question/text'
import { listStudents } from '../store/students'
import { type Nickname, parseNickname } from './parse-nickname'
import type { World } from './world'

/**
 * Nicknames that nobody in the classroom has, all different, drawn by lot: they say nothing about who gets which.
 * Fewer than wanted only where the words run out.
 */
export async function inventNicknames(
  world: Pick<World, 'store'>,
  asked: { classroom: string; locale: Locale; wanted: number },
): Promise<Nickname[]> {
  const students = await listStudents(world.store, asked.classroom)
  const taken = new Set(students.map((student) => student.nicknameFolded))
  const free = everyNickname((await loadNicknameWords())[asked.locale]).filter(
    ({ folded }) => !taken.has(folded),
  )
  return drawn(free, asked.wanted)
}

/** Every noun with every adjective of its group, in the order of the language. */
function everyNickname(groups: NicknameWords[Locale]): Nickname[] {
  const pairs = groups.flatMap(({ nouns, adjectives }) =>
    nouns.flatMap((noun) => adjectives.map((adjective) => ({ noun, adjective }))),
  )
  return pairs.flatMap(
    ({ noun, adjective }) =>
      parseNickname(/\p{Script=Arabic}/u.test(noun) ? `${noun} ${adjective}` : `${adjective} ${noun}`) ?? [],
  )
}

/** The first of a shuffled copy (Fisher and Yates). */
function drawn<T>(all: readonly T[], wanted: number): T[] {
  const left = [...all]
  for (let index = 0; index < Math.min(wanted, left.length); index++) {
    const other = randomInt(index, left.length)
    const one = left[index] as T
    left[index] = left[other] as T
    left[other] = one
  }
  return left.slice(0, wanted)
}
