import { getTranslations } from 'next-intl/server'
import { claimAnswersAction } from '@/app/ui/actions'
import type { Locale } from '@/lib/question/text'

/** Asked once after joining: whose are the answers given in this browser without a name? */
export async function ClaimQuestion({ count, locale }: { count: number; locale: Locale }) {
  const t = await getTranslations('Join')
  return (
    <section className="card mb-8 max-w-prose border-accent" aria-label={t('claimTitle')}>
      <h2 className="text-lg">{t('claimTitle')}</h2>
      <p className="mt-1 mb-4">{t('claim', { count })}</p>
      <form action={claimAnswersAction} className="flex flex-wrap gap-3">
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" name="claim" value="yes" className="button">
          {t('claimYes')}
        </button>
        <button type="submit" name="claim" value="no" className="button-quiet">
          {t('claimNo')}
        </button>
      </form>
    </section>
  )
}
