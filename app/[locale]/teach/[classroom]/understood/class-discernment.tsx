import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type Discernment, FEWEST_CLAIMS, leaningOf, levelOf } from '@/lib/progress/discernment'

/** How well the class tells what the text supports from what it does not, and which way it leans. */
export async function ClassDiscernment({ discernment }: { discernment: Discernment | null }) {
  const t = await getTranslations('Understood')
  return (
    <section aria-labelledby="discernment" className="max-w-prose">
      <h2 id="discernment" className="text-xl">
        {t('discernment')}
      </h2>
      {discernment ? (
        <>
          <p className="mt-1" data-leaning={leaningOf(discernment)}>
            {t(`sensitivity.${levelOf(discernment)}`)} {t(`bias.${leaningOf(discernment)}`)}
          </p>
          <p className="mt-1 text-muted text-sm">
            {t.rich('discernmentFrom', {
              supported: discernment.n.true,
              others: discernment.n.other,
              sensitivity: discernment.sensitivity,
              bias: discernment.bias,
              f: (chunks: ReactNode) => <bdi dir="ltr">{chunks}</bdi>,
            })}
          </p>
        </>
      ) : (
        <p className="mt-1 text-muted">{t('fewClaims', { fewest: FEWEST_CLAIMS })}</p>
      )}
    </section>
  )
}
