import { type Locale, locales } from '../question/text'
import { inventNicknames } from './invent-nicknames'
import type { World } from './world'

const IN_EACH_LANGUAGE = 2

/** Free nicknames in both languages, for whoever has none in mind; those in the language of the page first. */
export async function suggestIdeas(
  world: Pick<World, 'store'>,
  { classroom, first }: { classroom: string; first: Locale },
): Promise<readonly string[]> {
  const inOrder = [first, ...locales.filter((locale) => locale !== first)]
  const ideas = await Promise.all(
    inOrder.map((locale) => inventNicknames(world, { classroom, locale, wanted: IN_EACH_LANGUAGE })),
  )
  return ideas.flat().map(({ shown }) => shown)
}
