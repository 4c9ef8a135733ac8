import { describe, expect, it } from 'vitest'
import { physicalInMarkup, physicalInStylesheet } from './physical-css'
import { sourceFiles } from './source-files'

describe('CSS knows start and end, not left and right', () => {
  it('in every component', () => {
    expect(sourceFiles(['app'], /\.tsx$/).flatMap(physicalInMarkup)).toEqual([])
  })

  it('in every stylesheet', () => {
    expect(sourceFiles(['app'], /\.css$/).flatMap(physicalInStylesheet)).toEqual([])
  })

  it.each([
    'ml-2',
    '-mr-4',
    'pl-[3px]',
    'md:pr-2',
    'left-0',
    '-right-1/2',
    'text-left',
    'sm:text-right',
    'float-left',
    'rounded-l',
    'rounded-tr-lg',
    'border-l',
    'border-r-2',
    'scroll-ml-4',
    'bg-linear-to-r',
    'mr-auto',
    'ml-px',
  ])('the class %s is physical', (name) => {
    expect(physicalInMarkup({ path: 'a.tsx', text: `<p className="flex ${name} block" />` })).toHaveLength(1)
  })

  it.each(['marginLeft: 2', "textAlign: 'right'", 'borderTopLeftRadius: 2'])(
    'the style %s is physical',
    (style) => {
      expect(physicalInMarkup({ path: 'a.tsx', text: `<p style={{ ${style} }} />` })).toHaveLength(1)
    },
  )

  it.each([
    'margin-left: 2px',
    'left: 0',
    'text-align:right',
    'border-right-width: 1px',
    'float: left',
    '@apply ml-2',
  ])('the declaration %s is physical', (declaration) => {
    expect(physicalInStylesheet({ path: 'a.css', text: `p { ${declaration}; }` })).toHaveLength(1)
  })

  it.each([
    'ms-2 pe-4 text-start inset-s-0 start-1 rounded-s-lg border-e-2 float-end',
    'right-to-left xml-2 top-left-note html-5',
  ])('%s is logical', (names) => {
    expect(physicalInMarkup({ path: 'a.tsx', text: `<p className="${names}" />` })).toEqual([])
  })
})
