import type { Diagnostic, Localized, Span } from '../../../base/diagnostic.ts'
import { READ_FAILURES } from '../../../base/read-failures.ts'
import type { ReadFailure } from '../../../base/world.ts'

/** Files may include files so many levels deep. */
export const MAX_INCLUDE_DEPTH = 8
/** A plan may follow so many includes in all. */
export const MAX_INCLUDES = 32

export function includeNotRead(span: Span): Diagnostic {
  return problem('include-not-read', span, {
    vi: 'Các tệp dùng chung chưa được đọc.',
    en: 'Included files are not read here.',
  })
}

/** A path that is no path inside the project, whatever stands there. */
export function includePathForm(path: string, span: Span): Diagnostic {
  return problem(
    'include-path',
    span,
    {
      vi: `“${path}” không phải là đường dẫn tương đối.`,
      en: `“${path}” is not a relative path.`,
    },
    {
      vi: 'Viết đường dẫn từ thư mục của tệp này, với dấu /, ví dụ ../chung/van-phong.yaml.',
      en: 'Write the path from the folder of this file, with /, such as ../shared/office.yaml.',
    },
  )
}

export function includeOutside(path: string, byLink: boolean, span: Span): Diagnostic {
  return problem(
    'include-outside',
    span,
    byLink
      ? {
          vi: `“${path}” là liên kết dẫn ra ngoài thư mục dự án.`,
          en: `“${path}” is a link that leads out of the project folder.`,
        }
      : { vi: `“${path}” nằm ngoài thư mục dự án.`, en: `“${path}” is outside the project folder.` },
    {
      vi: 'Thư mục dự án là thư mục của kế hoạch, hoặc thư mục gần nhất ở trên có kehoach.config.yaml hay .git.',
      en: 'The project folder is that of the plan, or the nearest above with kehoach.config.yaml or .git.',
    },
  )
}

export function includeUnreadable(path: string, failure: ReadFailure, span: Span): Diagnostic {
  const { vi, en } = READ_FAILURES[failure]
  return problem('include-unreadable', span, {
    vi: `Tệp dùng chung “${path}”: ${vi}.`,
    en: `The included file “${path}”: ${en}.`,
  })
}

/** `chain` are the files that include each other, the repeated one first and last. */
export function includeCycle(chain: readonly string[], span: Span): Diagnostic {
  const shown = chain.join(' → ')
  return problem(
    'include-cycle',
    span,
    {
      vi: `Các tệp dùng chung gọi vòng lại nhau: ${shown}.`,
      en: `The files include each other in a circle: ${shown}.`,
    },
    { vi: 'Bỏ dòng này.', en: 'Remove this include.' },
  )
}

export function includeTooDeep(span: Span): Diagnostic {
  return problem('include-too-many', span, {
    vi: `Các tệp dùng chung gọi nhau quá sâu (hơn ${MAX_INCLUDE_DEPTH} cấp).`,
    en: `Files include each other too deeply (more than ${MAX_INCLUDE_DEPTH} levels).`,
  })
}

export function includeTooMany(span: Span): Diagnostic {
  return problem('include-too-many', span, {
    vi: `Kế hoạch dùng chung quá nhiều tệp (hơn ${MAX_INCLUDES}).`,
    en: `The plan includes too many files (more than ${MAX_INCLUDES}).`,
  })
}

export function includeTooLarge(path: string, span: Span): Diagnostic {
  return problem('include-too-many', span, {
    vi: `Đến “${path}” thì các tệp dùng chung đã quá lớn.`,
    en: `With “${path}” the included files become too large.`,
  })
}

export function notShared(name: string, shared: readonly string[], span: Span): Diagnostic {
  const message = {
    vi: `“${name}” không dùng chung được cho nhiều kế hoạch.`,
    en: `“${name}” cannot be shared by plans.`,
  }
  return problem('include-key', span, message, holdsOnly(shared))
}

export function holdsOnly(shared: readonly string[]): Localized {
  const all = shared.join(', ')
  return { vi: `Tệp dùng chung chỉ chứa: ${all}.`, en: `A file for sharing holds only: ${all}.` }
}

function problem(code: string, span: Span, message: Localized, help?: Localized): Diagnostic {
  return { code, severity: 'error', message, span, ...(help && { help }) }
}
