import { ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { findPassage, type Passage } from '../find-passage'
import { inEveryLanguage, type Text } from '../text'
import { type AuthoredHowReported, waysOfReporting } from './schema'

export function deriveHowReported(
  authored: AuthoredHowReported,
  context: DeriveContext,
): UnversionedQuestion | null {
  const passage = findPassage(authored, context)
  if (!passage) return null
  const { phrase } = context
  const key = passage.statement?.mode ?? 'narration'
  return ask({
    id: authored.id,
    hint: authored.hint,
    kind: 'how-reported',
    skill: 'how-reported',
    prompt: phrase('howReported.prompt'),
    // Without the marks: they are what the learner is asked to look for in the article.
    words: inEveryLanguage((locale) => passage.words[locale].replace(/[“”«»"]/g, '')),
    options: waysOfReporting.map((way) => ({
      id: way,
      text: phrase(`howReported.${way}`),
      correct: way === key,
      why: way === key ? whyRight(passage, context) : phrase(`howReported.whyNot.${way}`),
    })),
    evidence: passage.evidence,
    attribution: passage.attribution,
  })
}

function whyRight({ statement }: Passage, { phrase }: DeriveContext): Text {
  if (!statement) return phrase('howReported.why.narration')
  return phrase(`howReported.why.${statement.mode}`, { cue: statement.cue.text })
}
