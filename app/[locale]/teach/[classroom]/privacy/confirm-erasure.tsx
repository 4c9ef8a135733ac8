import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Erasable } from '@/lib/commands/read-erasable'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { exportAddress } from '../export/export-address'
import { eraseClassroomAction, eraseStudentAction } from './actions'

type Props = { asked: Erasable; classroom: string; locale: Locale; nameDiffers: boolean }

/** The step before: what goes, named, and that nobody brings it back. */
export async function ConfirmErasure({ asked, classroom, locale, nameDiffers }: Props) {
  const t = await getTranslations('Privacy')
  const b = (chunks: ReactNode) => <bdi>{chunks}</bdi>
  const isClass = asked.kind === 'classroom'
  const learner = isClass ? undefined : asked.id
  return (
    <section aria-labelledby="confirm" className="card mb-8 max-w-prose border-bad">
      <h2 id="confirm" className="text-xl">
        {isClass
          ? t.rich('confirmClass', { name: asked.name, b })
          : t.rich('confirmStudent', { nickname: asked.nickname, b })}
      </h2>
      <p className="mt-3">{t('goes')}</p>
      <ul className="list-disc ps-5">
        <li>{isClass ? t('wholeClass', { students: asked.students }) : t('account')}</li>
        <li>{t('answers', { answers: asked.answers })}</li>
        <li>{t('readings')}</li>
        {isClass && <li>{t('assigned')}</li>}
      </ul>
      <p className="mt-3">{t('cannot')}</p>
      <form action={isClass ? eraseClassroomAction : eraseStudentAction} className="mt-4 space-y-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="classroom" value={classroom} />
        {learner && <input type="hidden" name="learner" value={learner} />}
        {isClass && (
          <label className="block font-semibold">
            {t('typeName')}
            <input name="name" required dir="auto" autoComplete="off" className="field mt-1 font-normal" />
          </label>
        )}
        {nameDiffers && (
          <p role="alert" className="text-bad">
            {t('nameDiffers')}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button">
            {t('do')}
          </button>
          <Link href={`/teach/${classroom}/privacy`} className="button-quiet">
            {t('cancel')}
          </Link>
          <a
            href={exportAddress(classroom, 'everything.zip', locale, learner)}
            className="button-quiet"
            download
          >
            {isClass ? t('everything') : t('takeOne', { nickname: asked.nickname })}
          </a>
        </div>
      </form>
    </section>
  )
}
