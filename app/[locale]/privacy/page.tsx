import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadPrivacy, type PrivacyBlock } from '@/lib/content/load-privacy'
import type { Locale } from '@/lib/question/text'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('PrivacyNotice'))('title') }
}

/** In plain words: what is stored about a student, why, for how long, and who sees it. */
export default async function PrivacyPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const blocks = await loadPrivacy((await params).locale)
  return (
    <div className="max-w-prose">
      {blocks.map((block) => (
        <Block key={block.kind === 'list' ? block.items.join() : block.words} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: PrivacyBlock }) {
  if (block.kind === 'list')
    return (
      <ul className="mt-3 list-disc space-y-2 ps-5">
        {block.items.map((item) => (
          <li key={item}>
            <Words words={item} />
          </li>
        ))}
      </ul>
    )
  if (block.kind === 'title') return <h1 className="text-2xl">{block.words}</h1>
  if (block.kind === 'heading') return <h2 className="mt-8 text-xl">{block.words}</h2>
  if (block.kind === 'code')
    return (
      <ul className="mt-3 space-y-2">
        {block.words.split('\n').map((line) => (
          <Command key={line} line={line} />
        ))}
      </ul>
    )
  return (
    <p className="mt-3">
      <Words words={block.words} />
    </p>
  )
}

/** A command, then what it does, two spaces or more between them. */
function Command({ line }: { line: string }) {
  const [command, what] = line.split(/ {2,}/)
  return (
    <li>
      <code dir="ltr" className="inline-block rounded bg-sheet px-1">
        {command}
      </code>
      <span className="block text-muted text-sm">{what}</span>
    </li>
  )
}

function Words({ words }: { words: string }) {
  return words.split(/(\*\*[^*]+\*\*|`[^`]+`|\*[^*]+\*)/).map((part, index) => {
    const key = `${index} ${part}`
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>
    if (part.startsWith('*')) return <em key={key}>{part.slice(1, -1)}</em>
    if (part.startsWith('`'))
      return (
        <code key={key} dir="ltr">
          {part.slice(1, -1)}
        </code>
      )
    return part
  })
}
