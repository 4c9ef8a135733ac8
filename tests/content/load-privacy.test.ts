import { expect, it } from 'vitest'
import { loadPrivacy } from '@/lib/content/load-privacy'

it('says the same in both languages: as many headings, lists and points', async () => {
  const [ar, en] = [await loadPrivacy('ar'), await loadPrivacy('en')]
  const shape = (blocks: typeof ar) =>
    blocks.map((block) => (block.kind === 'list' ? `list of ${block.items.length}` : block.kind))
  expect(shape(ar)).toEqual(shape(en))
  expect(ar[0]).toEqual({ kind: 'title', words: 'ما الذي يُخزَّن عن الطلاب، ولماذا' })
  expect(en.filter(({ kind }) => kind === 'heading')).toHaveLength(7)
})
