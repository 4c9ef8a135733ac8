import { getFormatter, getTranslations } from 'next-intl/server'
import { SourceMark } from '@/app/ui/source-mark'
import type { Voices } from '@/lib/lesson/voices'
import { asLabel } from '@/lib/question/phrase'
import type { Locale } from '@/lib/question/text'
import { readerDigits } from '@/lib/server/reader-digits'

/** How many words each source is given, with the reporter's own share, and who is not named. */
export async function VoiceTable({ voices, narration, unnamed, locale }: Voices & { locale: Locale }) {
  const [t, format] = [await getTranslations('Voices'), await getFormatter()]
  const numberingSystem = await readerDigits(locale)
  const percent = (share: number) => format.number(share, { style: 'percent', numberingSystem })
  return (
    <section>
      <h2 className="text-xl">{t('who')}</h2>
      <p className="mb-3 text-muted">{t('whoWhat')}</p>
      <table className="w-full border-collapse">
        <thead className="text-muted text-sm">
          <tr className="border-rule border-b">
            <th scope="col" className="py-2 text-start font-medium">
              {t('source')}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t('words')}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {voices.map(({ source, words, share }) => (
            <tr key={source.id} data-voice={source.id} className="border-rule border-b">
              <th scope="row" className="py-2 text-start font-normal">
                <span className="me-2">
                  <SourceMark mark={source.mark} initial={source.initial[locale]} />
                </span>
                <bdi>{asLabel(source.name)[locale]}</bdi>
              </th>
              <td className="py-2 text-end tabular-nums">{format.number(words[locale], 'plain')}</td>
              <td className="py-2 text-end tabular-nums">{percent(share[locale])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-2 text-start font-normal text-muted">
              {t('reporter')}
            </th>
            <td />
            <td className="py-2 text-end tabular-nums">{percent(narration[locale])}</td>
          </tr>
        </tbody>
      </table>
      <p className="mt-3">
        {unnamed.length === 0
          ? t('allNamed')
          : t('unnamed', { names: format.list(unnamed.map((source) => source.name[locale])) })}
      </p>
    </section>
  )
}
