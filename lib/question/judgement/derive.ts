import { ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { type AuthoredJudgement, judgements } from './schema'

export function deriveJudgement(authored: AuthoredJudgement, { phrase }: DeriveContext): UnversionedQuestion {
  return ask({
    id: authored.id,
    hint: authored.hint,
    kind: 'judgement',
    skill: authored.skill,
    prompt: phrase('judgement.prompt'),
    words: authored.claim,
    options: judgements.map((judgement) => ({
      id: judgement,
      text: phrase(`judgement.${judgement}`),
      correct: judgement === authored.answer,
      why: authored.why[judgement],
    })),
    evidence: authored.evidence,
    evidenceShows: authored.answer === 'not-said' ? 'what-the-text-says' : 'the-answer',
  })
}
