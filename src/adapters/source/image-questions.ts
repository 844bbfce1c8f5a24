import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { readAnswer } from '../../domain/harbor/answer.ts'
import { judgeSourceAnswer, type Meaning } from '../../domain/harbor/answer-table.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { MANIFEST_MEDIA_TYPES } from '../../domain/oci/manifest.ts'
import type { BlobPart } from '../../domain/oci/manifest-parts.ts'
import { formatReference, type Reference } from '../../domain/oci/reference.ts'
import { MAX_DOCUMENT_BYTES } from '../image/content.ts'
import type { SourceAnswer, SourceHttp, SourceQuestion } from './http.ts'
import { placeOf } from './place.ts'

/** How one registry is asked for one image. */
export interface Source {
  readonly http: SourceHttp
  readonly reference: Reference
}

/** @param name a tag or a digest. */
export async function fetchDocument(source: Source, name: string): Promise<Buffer> {
  const { bytes } = await askForImage(source, {
    url: `/v2/${placeOf(source.reference).path}/manifests/${name}`,
    accept: MANIFEST_MEDIA_TYPES,
    maxBytes: MAX_DOCUMENT_BYTES,
    what: 'manifest',
  })
  return Buffer.from(bytes)
}

/** No more is read than the descriptor says. */
export function blobQuestion({ digest, size }: BlobPart) {
  return { blob: digest, accept: '*/*', maxBytes: size, what: digest }
}

type Asked = Pick<SourceQuestion, 'accept' | 'into'> & {
  readonly maxBytes: number
  readonly what: string
} & ({ readonly url: string } | { readonly blob: Digest })

/** @throws UserError for any other answer than a good one. */
export async function askForImage({ http, reference }: Source, asked: Asked): Promise<SourceAnswer> {
  const place = placeOf(reference)
  const url = 'url' in asked ? asked.url : `/v2/${place.path}/blobs/${asked.blob}`
  const failed = `failed to pull ${formatReference(reference)}`
  const meaning = (answer: SourceAnswer): Meaning => judgeSource(answer, { reference, host: place.host, url })
  let answer: SourceAnswer
  try {
    answer = await http(place, {
      ...asked,
      url,
      image: {
        judge(found) {
          if (found.status === 200) return undefined
          const { isTransient, advice } = meaning(found)
          return isTransient
            ? { reason: `${failed}: ${advice}`, retryAfter: found.header('retry-after') }
            : undefined
        },
      },
    })
  } catch (error) {
    if (error instanceof CancelledError) throw new CancelledError(`${failed}: the job is being cancelled`)
    if (!(error instanceof UserError)) throw error
    throw new UserError(`${failed}: ${errorMessage(error)} (asked for its ${asked.what})`, { cause: error })
  }
  if (answer.status === 200) return answer
  const { advice } = meaning(answer)
  const said = `GET ${url} was answered ${answer.status}`
  throw new UserError(`${failed}: ${advice === '' ? said : `${advice} (${said})`}`)
}

function judgeSource(
  { status, header, bytes }: SourceAnswer,
  { reference, host, url }: { readonly reference: Reference; readonly host: string; readonly url: string },
): Meaning {
  const text = new TextDecoder().decode(bytes)
  const answer = readAnswer({ status, text, header: (name) => header(name) || undefined })
  return judgeSourceAnswer(answer, { host, path: url, reference: formatReference(reference) })
}
