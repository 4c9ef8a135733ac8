import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/question/text'

type Props = { locale: Locale; asked: string | null; isRefused: boolean }

/** A GET form: the address with the code in it can be written on a board. */
export async function ClassCodeForm({ locale, asked, isRefused }: Props) {
  const t = await getTranslations('Join')
  return (
    <form action={`/${locale}/join`} className="card space-y-4">
      <div>
        <label htmlFor="code" className="font-semibold">
          {t('code')}
        </label>
        <p id="code-hint" className="mb-2 text-muted text-sm">
          {t('codeHint')}
        </p>
        <input
          id="code"
          name="code"
          dir="ltr"
          defaultValue={asked ?? ''}
          required
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? 'code-problem' : 'code-hint'}
          className="field text-center font-semibold text-2xl uppercase tracking-widest"
        />
        {isRefused && (
          <p id="code-problem" role="alert" className="mt-2 text-bad">
            {t('askYourTeacher')}
          </p>
        )}
      </div>
      <button type="submit" className="button">
        {t('next')}
      </button>
    </form>
  )
}
