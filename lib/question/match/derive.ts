import { all, ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { findPassage } from '../find-passage'
import type { Option, Slot } from '../question'
import { documentOptions } from '../which-document/derive'
import { sourceOptions } from '../who-said-it/derive'
import type { AuthoredMatch } from './schema'

export function deriveMatch(authored: AuthoredMatch, context: DeriveContext): UnversionedQuestion | null {
  const passages = all(
    authored.claims.map((claim, index) =>
      findPassage(claim, {
        ...context,
        refuse: (path, expected) => context.refuse(`claims[${index}].${path}`, expected),
      }),
    ),
  )
  if (!passages) return null
  const slots = all(
    passages.map((passage, index): Slot | null => {
      const derived: Option[] | null =
        authored.to === 'sources'
          ? sourceOptions(passage, authored.options, context)
          : (documentOptions(passage, authored.options, context)?.options ?? null)
      return derived && { id: `claim-${index + 1}`, text: passage.words, options: derived }
    }),
  )
  if (!slots) return null
  return ask({
    id: authored.id,
    kind: 'match',
    skill: authored.to === 'sources' ? 'who-said-it' : 'which-document',
    prompt: context.phrase(`match.${authored.to}`),
    hint: authored.hint,
    slots,
    evidence: [...new Set(passages.flatMap((passage) => passage.evidence))],
  })
}
