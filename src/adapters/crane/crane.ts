import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CraneCommand, craneArguments } from '../../domain/crane/command.ts'
import { type CraneContext, type CraneFailure, judgeCraneFailure } from '../../domain/crane/failure.ts'
import { craneHost } from '../../domain/crane/plain-http.ts'
import { CancelledError, CommandError, UserError } from '../../domain/errors.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { formatReference, parseReference } from '../../domain/oci/reference.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import { LEAST_BYTES_PER_SECOND } from '../../domain/process/stall.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { Crane, RemoteDocument } from '../../ports/crane.ts'
import type { Log } from '../../ports/log.ts'
import { type RetryPolicy, retry } from '../http/retry.ts'
import { digestOf, MAX_DOCUMENT_BYTES } from '../image/content.ts'
import { decodeDocument, decodeImageConfig, readMediaType } from '../image/wire.ts'
import { hasErrorCode } from '../node-error.ts'
import type { ChildBounds } from '../process/child-bounds.ts'
import { type ChildResult, runChild, StalledError } from '../process/child-process.ts'
import { directorySize, PullProgress, PushProgress } from './progress.ts'
import { harborProxies, sourceProxies } from './proxies.ts'
import { sourceBounds } from './source-bounds.ts'
import { requireSmallConfigs } from './source-documents.ts'

/**
 * crane gives up on a restarting Harbor after one to four seconds, so it is started again; it skips what was sent before.
 * The waits between the attempts add up to 25 s or more, because harbor-core needs about 20 s to start.
 */
const RETRIES: RetryPolicy & { readonly tries: number } = {
  tries: 5,
  firstDelayMs: 5_000,
  longestDelayMs: 20_000,
}

export interface CraneOptions {
  readonly path: string
  readonly connection: HarborConnection
  /** A DOCKER_CONFIG directory with Harbor's credentials, used only for the push. */
  readonly credentials: string
  readonly temporaryDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
  readonly retryMs?: number
  /** Memory limit for a crane that reads. */
  readonly maxMemoryBytes?: number
  /** `stall-timeout`: how long a registry may take for an answer. */
  readonly stallTimeoutMs: number
}

/** crane as a child process: the source with the user's own credentials and full TLS, Harbor with the robot's. */
export function createCrane(options: CraneOptions): Crane {
  const { connection, log, temporaryDirectory } = options

  async function fetchDocument(reference: string): Promise<RemoteDocument> {
    const bytes = await readRemote({ kind: 'manifest', source: reference }, options)
    const digest = digestOf(bytes)
    const written = parseReference(reference).digest
    if (written !== undefined && written !== digest) {
      throw new ImageProblem(`has the digest ${digest} in its registry, not ${written}`)
    }
    const descriptor = { mediaType: readMediaType(bytes, reference), digest, size: bytes.length }
    return { descriptor, document: decodeDocument(bytes, descriptor) }
  }

  /** @returns the reference by its digest: the manifest that was checked is the one that is pulled. */
  async function lookAt(reference: string): Promise<string> {
    const { host, path } = parseReference(reference)
    const at = (digest: Digest): string =>
      formatReference({ path, digest, ...(host === undefined ? {} : { host }) })
    try {
      const { descriptor, document } = await fetchDocument(reference)
      await requireSmallConfigs(document, async ({ digest }) => (await fetchDocument(at(digest))).document)
      return at(descriptor.digest)
    } catch (error) {
      if (!(error instanceof ImageProblem)) throw error
      throw new UserError(`failed to pull ${reference}: it ${error.message}`, { cause: error })
    }
  }

  return {
    fetchDocument,

    async pull(source) {
      const reference = await lookAt(source.reference)
      const directory = await mkdtemp(join(temporaryDirectory, 'harbor-actions-pull-'))
      const command: CraneCommand = { kind: 'pull', source: reference, directory }
      const progress = new PullProgress(directory, log)
      const tooLarge = new AbortController()
      const look = async (): Promise<void> => {
        if ((await directorySize(directory).catch(() => 0)) <= source.maxBytes) return
        tooLarge.abort(
          new UserError(
            `failed to pull ${source.reference}: it is larger than ${formatBytes(source.maxBytes)}, which is what the input max-unpacked-size allows`,
          ),
        )
      }
      await runRetrying(command, {
        options,
        ...remoteSource(source.reference, options),
        onProgress: () => {
          void progress.report()
          void look()
        },
        measure: () => directorySize(directory),
        refusal: tooLarge.signal,
      })
      await look()
      tooLarge.signal.throwIfAborted()
      return directory
    },

    async fetchConfigPlatform(reference) {
      const bytes = await readRemote({ kind: 'config', source: reference }, options)
      return decodeImageConfig(bytes, `the configuration of ${reference}`).platform
    },

    async push(image, destination) {
      const command: CraneCommand = {
        kind: 'push',
        directory: image.directory,
        destination: destination.reference.replace(connection.host, () => craneHost(connection)),
        insecure: connection.isPlainHttp || !connection.tlsVerify,
      }
      const progress = new PushProgress(image, log)
      const result = await runRetrying(command, {
        options,
        env: await pushEnvironment(options),
        context: {
          operation: 'push',
          reference: destination.reference,
          host: connection.host,
          plainHttp: connection.isPlainHttp,
        },
        onStderrLine: (line) => progress.line(line),
        onProgress: (written) => progress.report(written),
      })
      const digest = result.stdout.trim().split('@').at(-1) ?? ''
      if (!isDigest(digest)) {
        throw new CommandError(
          `crane push succeeded, but its output "${result.stdout.trim()}" holds no digest`,
          '',
        )
      }
      progress.done()
      return digest
    },
  }
}

/** How a registry is read: with the user's own credentials and full TLS, and with a limit for what it may send. */
function remoteSource(
  reference: string,
  { environment, maxMemoryBytes }: CraneOptions,
): Pick<Attempt, 'env' | 'context' | 'bounds'> {
  const host = parseReference(reference).host ?? 'index.docker.io'
  return {
    env: selectEnvironment(environment, {
      purpose: 'read-source',
      set: sourceProxies(host, environment),
    }),
    context: { operation: 'pull', reference, host, plainHttp: false },
    bounds: sourceBounds(`failed to pull ${reference}`, {
      host,
      ...(maxMemoryBytes === undefined ? {} : { maxMemoryBytes }),
    }),
  }
}

/** A document in a registry, byte for byte. */
async function readRemote(
  command: Extract<CraneCommand, { kind: 'manifest' | 'config' }>,
  options: CraneOptions,
): Promise<Buffer> {
  const failed = `failed to pull ${command.source}`
  const tooLong = new AbortController()
  // A document is small: one that takes longer than "stall-timeout" is an error.
  const timer = setTimeout(
    () => tooLong.abort(new UserError(`${failed}: its ${command.kind} did not come within "stall-timeout"`)),
    options.stallTimeoutMs,
  )
  try {
    const { stdout } = await runRetrying(command, {
      options,
      ...remoteSource(command.source, options),
      refusal: tooLong.signal,
      maxStdoutCharacters: MAX_DOCUMENT_BYTES,
      longStdout: new UserError(
        `${failed}: its ${command.kind} is larger than the limit of ${formatBytes(MAX_DOCUMENT_BYTES)}`,
      ),
    })
    return Buffer.from(stdout)
  } finally {
    clearTimeout(timer)
  }
}

/** The environment of a push. SSL_CERT_FILE is how Go learns of another certificate authority on Linux. */
async function pushEnvironment(options: CraneOptions): Promise<Record<string, string>> {
  const { connection, credentials, environment } = options
  const set: Record<string, string | undefined> = {
    ...harborProxies(connection, environment),
    DOCKER_CONFIG: credentials,
  }
  if (connection.caCertificate !== '') {
    const file = join(credentials, 'ca.pem')
    await writeFile(file, connection.caCertificate, { mode: 0o600 })
    set['SSL_CERT_FILE'] = file
  }
  return selectEnvironment(environment, { purpose: 'write-harbor', set })
}

interface Attempt {
  readonly options: CraneOptions
  readonly env: Record<string, string>
  readonly context: CraneContext
  readonly onStderrLine?: (line: string) => void
  readonly onProgress?: (written: number | undefined) => void
  readonly measure?: () => Promise<number>
  /** Ends crane when it is aborted, with the error that is its reason. */
  readonly refusal?: AbortSignal
  readonly maxStdoutCharacters?: number
  readonly longStdout?: Error
  readonly bounds?: ChildBounds
}

async function runRetrying(command: CraneCommand, attempt: Attempt): Promise<ChildResult> {
  const { options, context } = attempt
  const { signal } = options
  const policy = { ...RETRIES, firstDelayMs: options.retryMs ?? RETRIES.firstDelayMs }
  const tried = await retry(policy, () => runOnce(command, attempt), {
    signal,
    judge: (result) =>
      result.kind === 'failure' && result.failure.transient
        ? { reason: describeFailure(result.failure, context) }
        : undefined,
    onRetry: ({ reason }, { tries }) =>
      options.log.warning(`${reason} (try ${tries} of ${policy.tries}, trying again)`),
    cancelled: () => cancelled(context),
  })
  if (tried.kind === 'success') return tried.result
  throw new CommandError(describeFailure(tried.failure, context), tried.failure.detail)
}

function describeFailure({ advice, detail }: CraneFailure, { operation, reference }: CraneContext): string {
  return `failed to ${operation} ${reference}: ${advice === '' ? detail : `${advice}. crane said: ${detail}`}`
}

async function runOnce(
  command: CraneCommand,
  attempt: Attempt,
): Promise<
  | { readonly kind: 'success'; readonly result: ChildResult }
  | { readonly kind: 'failure'; readonly failure: CraneFailure }
> {
  const { options, context } = attempt
  try {
    const result = await runChild(
      { path: options.path, args: craneArguments(command) },
      {
        env: attempt.env,
        signal: AbortSignal.any([
          options.signal,
          ...(attempt.refusal === undefined ? [] : [attempt.refusal]),
        ]),
        isLong: true,
        stall: { windowMs: options.stallTimeoutMs, leastBytesPerSecond: LEAST_BYTES_PER_SECOND },
        ...(attempt.onStderrLine === undefined ? {} : { onStderrLine: attempt.onStderrLine }),
        ...(attempt.onProgress === undefined ? {} : { onProgress: attempt.onProgress }),
        ...(attempt.measure === undefined ? {} : { measure: attempt.measure }),
        ...(attempt.maxStdoutCharacters === undefined
          ? {}
          : { maxStdoutCharacters: attempt.maxStdoutCharacters }),
        ...(attempt.longStdout === undefined ? {} : { longStdout: attempt.longStdout }),
        ...(attempt.bounds === undefined ? {} : { bounds: attempt.bounds }),
      },
    )
    if (result.exitCode === 0) return { kind: 'success', result }
    return { kind: 'failure', failure: judgeCraneFailure(result.stderr, context) }
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'EACCES')) {
      throw new CommandError(
        `failed to ${context.operation} ${context.reference}: there is no crane at "${options.path}"; run setup-crane first, or put crane on PATH`,
        '',
      )
    }
    if (error instanceof CancelledError) {
      if (!options.signal.aborted) attempt.refusal?.throwIfAborted()
      throw cancelled(context)
    }
    if (!(error instanceof StalledError)) throw error
    return {
      kind: 'failure',
      failure: {
        transient: false,
        advice: `${context.host} accepted the connection and then sent nothing. If it needs longer to commit a large blob, increase "stall-timeout"`,
        detail: error.message,
      },
    }
  }
}

function cancelled(context: CraneContext): CancelledError {
  return new CancelledError(`failed to ${context.operation} ${context.reference}: the job is being cancelled`)
}
