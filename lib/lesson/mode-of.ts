import type { Mode } from '../question/attribution-model'

/**
 * Which mode the quotation marks of an article give a content: none of it quoted, some, or all.
 * `before` is what stands before the content in the article (from the paragraph's start), so that an opened quotation
 * is known to be open; quoted terms count as plain words. Marks are “ ” « » " and the same mark may open and close.
 */
export function modeOf(before: string, content: string, quotedTerms: readonly string[]): Mode {
  const strip = (text: string) => quotedTerms.reduce((rest, term) => rest.replaceAll(term, 'x'), text)
  let isOpen = false
  let isQuoted = false
  let isPlain = false
  const read = (text: string, counts: boolean) => {
    for (const letter of text) {
      if (letter === '“' || letter === '«') isOpen = true
      else if (letter === '”' || letter === '»') isOpen = false
      else if (counts && /[\p{L}\p{N}]/u.test(letter)) {
        if (isOpen) isQuoted = true
        else isPlain = true
      }
    }
  }
  read(strip(before), false)
  read(strip(content), true)
  if (isQuoted && isPlain) return 'mixed'
  return isQuoted ? 'direct' : 'paraphrase'
}
