import { getTranslations } from 'next-intl/server'
import type { LearnerResult } from '@/lib/commands/read-result'
import { leaningOf, levelOf } from '@/lib/progress/discernment'

type Props = Pick<LearnerResult, 'calibration' | 'discernment'>

/** How well a learner judges claims, and themselves: sentences, each with the number of answers it rests on. */
export async function SelfKnowledge({ calibration, discernment }: Props) {
  const t = await getTranslations('SelfKnowledge')
  return (
    <>
      {calibration.length > 0 && (
        <section className="mt-8">
          <h2 className="font-semibold text-xl">{t('calibration')}</h2>
          <ul className="mt-2 space-y-1">
            {calibration.map(({ confidence, answers, right }) => (
              <li key={confidence} data-confidence={confidence}>
                {t(`said.${confidence}`, { answers, right })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {discernment && (
        <section className="mt-8" data-discernment>
          <h2 className="font-semibold text-xl">{t('discernment')}</h2>
          <p className="mt-2">
            {t(`sensitivity.${levelOf(discernment)}`)} {t(`bias.${leaningOf(discernment)}`)}
          </p>
          <p className="mt-1 text-muted text-sm">
            {t('basis', {
              supported: discernment.n.true,
              others: discernment.n.other,
              sensitivity: discernment.sensitivity,
              bias: discernment.bias,
            })}
          </p>
        </section>
      )}
    </>
  )
}
