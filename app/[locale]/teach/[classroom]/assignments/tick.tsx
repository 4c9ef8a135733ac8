import type { ReactNode } from 'react'

interface Props {
  name: string
  type?: 'checkbox' | 'radio'
  value?: string
  isTicked: boolean
  children: ReactNode
}

/** A box or a button with its words, large enough for a finger. */
export function Tick({ name, type = 'checkbox', value = 'yes', isTicked, children }: Props) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2">
      <input type={type} name={name} value={value} defaultChecked={isTicked} className="size-5 shrink-0" />
      <span>{children}</span>
    </label>
  )
}
