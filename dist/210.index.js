export const id = 210;
export const ids = [210];
export const modules = {

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ StalledError),
/* harmony export */   w$: () => (/* binding */ runChild)
/* harmony export */ });
/* unused harmony export STALL_MS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);



/** How long a child may go without reading or writing a byte before it counts as hung. */
const STALL_MS = 120_000;
/** The same where nothing but what the child says can be seen: crane is silent while one blob is under way. */
const UNMEASURED_STALL_MS = 30 * 60_000;
/** Standard error is kept for the error message; its end is what matters. */
const MAX_KEPT_CHARACTERS = 64 * 1024;
/** Between the polite signal and the other one; the runner itself allows 7.5 s after a cancel. */
const KILL_AFTER_MS = 2_000;
const WATCH_MS = 1_000;
class StalledError extends Error {
    name = 'StalledError';
}
/**
 * Runs a program that moves data, without a shell, and ends it when the job is cancelled or when it hangs.
 * (@actions/exec can do neither: it offers no way to end a child.)
 *
 * crane has no timeout of its own: a server that accepts and never answers would hold it for ever. On Linux a
 * hang is told by the child's own byte counters; elsewhere by `measure`, which answers with any number that
 * grows while there is progress, and without one by silence on standard error for `UNMEASURED_STALL_MS`.
 *
 * @throws CancelledError, StalledError, or the error of starting the program.
 */
async function runChild(program, options) {
    const { signal } = options;
    if (signal.aborted)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`${program.path} was not started: the job is being cancelled`);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program.path, program.args, { env: options.env, stdio: ['pipe', 'pipe', 'pipe'] });
    // A child that ends before it has read everything says why by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
    const stdout = collect(child.stdout, { limit: options.maxStdoutCharacters ?? MAX_KEPT_CHARACTERS });
    const stderr = collect(child.stderr, { limit: MAX_KEPT_CHARACTERS, onLine: options.onStderrLine });
    let reason;
    // A program that the child started may hold the pipes open; it is not waited for once the child was ended.
    child.once('exit', () => {
        if (reason === undefined)
            return;
        child.stdout.destroy();
        child.stderr.destroy();
    });
    const ended = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve(code ?? 1));
    });
    const end = (error) => {
        reason ??= error;
        child.kill('SIGINT');
        setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
    };
    const onAbort = () => end(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc('ended because the job is being cancelled'));
    signal.addEventListener('abort', onAbort, { once: true });
    let heard = 0;
    child.stderr.on('data', (chunk) => {
        heard += chunk.length;
    });
    const stopWatching = watch(child.pid ?? 0, {
        ...options,
        stallMs: options.stallMs ?? STALL_MS,
        heard: () => heard,
        end,
    });
    try {
        const exitCode = await ended;
        if (reason !== undefined)
            throw reason;
        return { exitCode, stdout: stdout(), stderr: stderr() };
    }
    finally {
        stopWatching();
        signal.removeEventListener('abort', onAbort);
    }
}
function watch(pid, options) {
    let last = -1;
    let movedAt = Date.now();
    const look = async () => {
        const counters = await readByteCounters(pid);
        const measured = counters?.total ?? (await options.measure?.().catch(() => undefined));
        options.onProgress?.(counters?.written);
        const limitMs = measured === undefined ? Math.max(options.stallMs, UNMEASURED_STALL_MS) : options.stallMs;
        const moved = measured ?? options.heard();
        if (moved !== last) {
            last = moved;
            movedAt = Date.now();
        }
        else if (Date.now() - movedAt >= limitMs) {
            options.end(new StalledError(`moved no byte for ${Math.round(limitMs / 1000)} s`));
        }
    };
    const timer = setInterval(() => void look(), WATCH_MS);
    return () => clearInterval(timer);
}
/** Bytes that a process has read and written, sockets included (Linux, proc_pid_io); undefined elsewhere. */
async function readByteCounters(pid) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/io`, 'utf8');
        const field = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
        return { total: field('rchar') + field('wchar'), written: field('wchar') };
    }
    catch {
        return undefined;
    }
}
function collect(stream, options) {
    const { onLine } = options;
    let kept = '';
    let pending = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        kept = (kept + chunk).slice(-options.limit);
        if (onLine === undefined)
            return;
        const lines = (pending + chunk).split('\n');
        pending = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    });
    stream.on('end', () => {
        if (pending !== '')
            onLine?.(pending);
    });
    return () => kept;
}


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** Names that never reach a child: our inputs (the robot's secret among them) and the runner's own tokens. */
const PRIVATE = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)|GITHUB_TOKEN$)/;
/** The environment of the runner without what is none of a child's business. */
function childEnvironment(environment, overrides = {}) {
    const merged = { ...environment, ...overrides };
    const kept = Object.entries(merged).filter((entry) => entry[1] !== undefined && !PRIVATE.test(entry[0]));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeCredentials),
/* harmony export */   z: () => (/* binding */ createCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Name of the private directories, so that a post step can tell its own from any other path. */
const PREFIX = 'harbor-actions-credentials-';
/**
 * Writes a Docker configuration with Harbor's credentials and nothing else into a directory that only this
 * user can enter (mkdtemp: mode 700; the file: 600). The key is exactly `host[:port]`: crane looks for it
 * under no other name. It is meant for DOCKER_CONFIG of one child; the user's own configuration stays as it is.
 *
 * @returns the directory; `removeCredentials` ends it.
 */
async function createCredentials(connection, options) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryDirectory, PREFIX));
    const auth = Buffer.from(`${connection.robotName}:${connection.robotToken}`).toString('base64');
    const config = { auths: { [connection.host]: { auth } } };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' });
    return directory;
}
/** Removes a directory made by `createCredentials`; anything else is left alone. */
async function removeCredentials(directory) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory)).startsWith(PREFIX))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
}


/***/ }),

/***/ 1336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ copyOnHost),
  O: () => (/* binding */ copyOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/oci/manifest.js
var manifest = __webpack_require__(5380);
;// CONCATENATED MODULE: ./build/js/domain/crane/command.js


/**
 * The argument vector of a crane command.
 *
 * `--insecure` is one switch for the whole process: it drops certificate checks and allows plain HTTP for the
 * source as well as for the destination. It is therefore only ever given to a push, whose source is a local
 * directory; reading and writing are two processes.
 *
 * @throws Error (a defect of ours) when the arguments would break that rule.
 */
function craneArguments(command) {
    const { flags, operands } = plainArguments(command);
    const bad = operands.find((operand) => operand === '' || operand.startsWith('-'));
    if (bad !== undefined)
        throw new Error(`refusing to run crane with "${bad}": it would be taken for a flag`);
    const args = [command.kind, ...flags, ...operands];
    assertSafeCraneArguments(args);
    return args;
}
function plainArguments(command) {
    switch (command.kind) {
        case 'pull': {
            const platform = command.platform === undefined ? [] : [`--platform=${(0,manifest/* formatPlatform */.Bq)(command.platform)}`];
            return { flags: ['--format=oci', ...platform], operands: [command.source, command.directory] };
        }
        case 'push':
            return {
                flags: command.insecure ? ['--insecure'] : [],
                operands: [command.directory, command.destination],
            };
        default:
            return (0,errors/* assertNever */.xb)(command);
    }
}
/** Refuses `--insecure`, in any spelling, on everything but `push`, whose source is on disk. */
function assertSafeCraneArguments(args) {
    const insecure = args.some((arg) => /^--?insecure(=|$)/i.test(arg));
    if (insecure && args[0] !== 'push') {
        throw new Error(`refusing to run crane ${args[0] ?? ''} with --insecure: it would weaken a remote source`);
    }
}

;// CONCATENATED MODULE: ./build/js/domain/crane/failure.js
const HARBOR = (context) => context.operation === 'push' ? `Harbor at ${context.host}` : `the registry ${context.host}`;
/**
 * crane's standard error to advice. The first match wins, so specific texts stand before general ones.
 * crane exits with 1 for everything; the text is all there is (texts as of v0.20.6 to v0.22.1).
 */
const RULES = [
    {
        pattern: /PROJECTPOLICYVIOLATION|status code 412 Precondition Failed/,
        explain: (c) => c.operation === 'push'
            ? `the project's policy keeps the image that is there from being pulled, and crane looks at it before it writes; push by digest or to a new tag (${c.reference})`
            : `the policy of its project keeps ${c.reference} from being pulled until a scan finds it good`,
    },
    {
        pattern: /configured as immutable|PRECONDITION:/,
        explain: () => 'the tag is protected by an immutability rule of the project and has another image; use another tag',
    },
    {
        pattern: /exceed the configured upper limit/,
        explain: () => "the project's storage quota is used up; delete artifacts and run garbage collection, or raise the quota",
    },
    {
        pattern: /413 Request Entity Too Large|status code 413/,
        explain: () => 'a proxy in front of Harbor limits the size of a request; lift it there: nginx.org/client-max-body-size: "0" on an F5 NGINX ingress, nginx.ingress.kubernetes.io/proxy-body-size: "0" on ingress-nginx, client_max_body_size 0 in nginx itself',
    },
    {
        pattern: /server gave HTTP response to HTTPS client/,
        // With plain HTTP allowed crane tried both, and tells of both: the cause is in the other half.
        where: (c) => !c.plainHttp,
        explain: (c) => c.operation === 'push'
            ? `${HARBOR(c)} speaks plain HTTP; write harbor-url with http://`
            : `${HARBOR(c)} speaks plain HTTP; a source is only read over verified TLS`,
    },
    {
        pattern: /realm host|realm scheme "http" not allowed|SSRF protection/,
        explain: (c) => `${HARBOR(c)} sends clients to another address to log in or to upload; the proxy in front of it must pass the Host header unchanged (proxy_set_header Host $http_host) and external_url must be the address in harbor-url`,
    },
    {
        pattern: /x509: certificate signed by unknown authority|certificate is not trusted/,
        explain: (c) => c.operation === 'push'
            ? `the certificate of ${HARBOR(c)} is signed by an unknown authority; give the authority in "ca-certificate"`
            : `the certificate of ${HARBOR(c)} is signed by an unknown authority; install it on the runner (a source is never read without checking)`,
    },
    {
        pattern: /x509: certificate (has expired|is not valid|is valid for)|cannot validate certificate/,
        explain: (c) => `the certificate of ${HARBOR(c)} has expired or is for another name; renew it, or use a name that it has`,
    },
    {
        pattern: /tls: handshake failure|first record does not look like a TLS handshake|unrecognized name/,
        explain: (c) => `${HARBOR(c)} does not speak TLS on that port; check the scheme and the port`,
    },
    {
        pattern: /no such host/,
        explain: (c) => `the runner cannot resolve ${c.host}; a registry on a private network needs a runner in that network`,
    },
    {
        pattern: /TOOMANYREQUESTS|429 Too Many Requests/,
        transient: true,
        explain: (c) => `${HARBOR(c)} limits the rate; log in to it (docker/login-action) or try later`,
    },
    {
        pattern: /project \S+ not found/,
        explain: (c) => `the project does not exist in ${HARBOR(c)}; create it or correct ${c.operation === 'push' ? '"repository"' : 'the reference'}`,
    },
    {
        pattern: /unauthorized to access repository|UNAUTHORIZED|status code 401|401 Unauthorized/,
        explain: (c) => c.operation === 'push'
            ? `${HARBOR(c)} refused the robot: it was disabled or expired meanwhile, or lacks repository: push and pull on the project`
            : `${HARBOR(c)} refused to hand out the image; log in to it before (docker/login-action), or correct the reference`,
    },
    {
        pattern: /DENIED|status code 403|403 Forbidden/,
        explain: (c) => c.operation === 'push'
            ? `${HARBOR(c)} denied the write: the robot lacks repository: push, or the project is a proxy cache`
            : `${HARBOR(c)} denied access to the image`,
    },
    {
        pattern: /MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND|status code 404/,
        explain: (c) => `${c.reference} does not exist in ${HARBOR(c)}`,
    },
    {
        pattern: /no child with platform/,
        explain: (c) => `${c.reference} has no image for the platform that "platform" asks for`,
    },
    {
        pattern: /no space left on device/,
        explain: () => 'the disk is full; the image needs room below the temporary directory of the runner',
    },
    {
        pattern: /\/service\/token\?.*connection refused/,
        transient: true,
        explain: (c) => `${HARBOR(c)} sends clients to an address for their token where nothing answers; when it has another port than yours, the proxy in front of Harbor must pass the Host header unchanged (proxy_set_header Host $http_host)`,
    },
    {
        pattern: /connection refused|no route to host|network is unreachable|i\/o timeout/,
        transient: true,
        explain: (c) => `nothing answers at ${c.host}; it may be restarting, or the host, the port or a firewall is in the way`,
    },
    {
        pattern: /status code 50[0234]|50[234] (Bad Gateway|Service Unavailable|Gateway Time-?out)|unexpected EOF|: EOF|connection reset|broken pipe|TLS handshake timeout|server closed idle connection|INTERNAL|UNKNOWN|UNAVAILABLE/,
        transient: true,
        explain: (c) => `${HARBOR(c)} or a proxy in front of it broke off; it may be restarting`,
    },
];
/** What a non-zero exit of crane means. */
function explainCraneFailure(stderr, context) {
    const detail = finalError(stderr);
    const rule = RULES.find(({ pattern, where }) => pattern.test(detail) && (where?.(context) ?? true));
    return {
        transient: rule?.transient === true,
        advice: rule?.explain(context) ?? '',
        detail,
    };
}
const MAX_DETAIL = 600;
/** crane's log, in which troubles stand that it overcame: `2026/11/24 02:27:29 retrying without mount: …`. */
const LOG_LINE = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d .*$/gm;
/**
 * What follows the line that begins with `Error: ` (crane's last words; a pasted HTML body may follow), tags
 * stripped and cut. A crane that was killed says no last words; then all but its log.
 */
function finalError(stderr) {
    const [, words] = /^Error: ([\s\S]*)$/m.exec(stderr) ?? [];
    const text = (words ?? stderr)
        .replaceAll(LOG_LINE, '')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL)}…`;
}

// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/js/domain/oci/reference.js
var reference = __webpack_require__(9120);
// EXTERNAL MODULE: ./build/js/adapters/child.js
var child = __webpack_require__(9630);
;// CONCATENATED MODULE: ./build/js/domain/crane/progress.js

const BLOB_LINE = /\b(pushed|existing|mounted) blob: (sha256:[0-9a-f]{64})$/;
/** `retrying without mount` is no fault: a registry that will not lend a layer gets it sent. */
const RETRY_LINE = /\bretrying (?!without mount\b)(.+)$/;
/** One line of crane's standard error; undefined for everything that is no progress. */
function parseCraneLine(line) {
    const trimmed = line.trimEnd();
    const [, word, digest = ''] = BLOB_LINE.exec(trimmed) ?? [];
    if ((word === 'pushed' || word === 'existing' || word === 'mounted') && (0,oci_digest/* isDigest */.Bc)(digest)) {
        return { kind: word, digest };
    }
    const [, message] = RETRY_LINE.exec(trimmed) ?? [];
    return message === undefined ? undefined : { kind: 'retrying', message };
}

// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/adapters/crane-progress.js





/** While a blob is under way crane prints nothing; then this often a line of ours does. */
const HEARTBEAT_MS = 10_000;
/** Turns crane's lines and byte counters into lines about blobs, with their sizes and the rate so far. */
class PushProgress {
    #sizes;
    #image;
    #log;
    #startedAt = Date.now();
    #saidAt = Date.now();
    #done = new Set();
    #sentBytes = 0;
    #firstWritten;
    constructor(image, log) {
        this.#image = image;
        this.#log = log;
        this.#sizes = new Map(image.blobs.map(({ digest, size }) => [digest, size]));
    }
    line(line) {
        const event = parseCraneLine(line);
        if (event === undefined) {
            this.#log.debug(line);
            return;
        }
        this.#saidAt = Date.now();
        if (event.kind === 'retrying') {
            this.#log.info(`crane tries again: ${event.message}`);
            return;
        }
        const size = this.#sizes.get(event.digest);
        // The manifest and the index go by the same lines; they are no blobs of ours.
        if (size === undefined || this.#done.has(event.digest))
            return;
        this.#done.add(event.digest);
        const count = `${this.#done.size} of ${this.#image.blobs.length}`;
        if (event.kind === 'pushed') {
            this.#sentBytes += size;
            this.#log.info(`${(0,oci_digest/* shortDigest */.VK)(event.digest)}  ${(0,format/* formatBytes */.z3)(size)} sent, ${this.#rate(this.#sentBytes)} (blob ${count})`);
        }
        else {
            this.#log.info(`${(0,oci_digest/* shortDigest */.VK)(event.digest)}  ${(0,format/* formatBytes */.z3)(size)} is in Harbor already (blob ${count})`);
        }
    }
    /** Called every second; says something only when crane has been silent for a while. */
    tell(written) {
        this.#firstWritten ??= written;
        if (Date.now() - this.#saidAt < HEARTBEAT_MS)
            return;
        this.#saidAt = Date.now();
        const sent = written === undefined ? this.#sentBytes : Math.max(written - (this.#firstWritten ?? 0), this.#sentBytes);
        this.#log.info(`sending: ${(0,format/* formatBytes */.z3)(Math.min(sent, this.#image.totalBytes))} of ${(0,format/* formatBytes */.z3)(this.#image.totalBytes)}, ${this.#rate(sent)}, ${this.#done.size} of ${this.#image.blobs.length} blobs done`);
    }
    done() {
        const seconds = (Date.now() - this.#startedAt) / 1000;
        this.#log.info(`Pushed ${(0,format/* formatBytes */.z3)(this.#sentBytes)} in ${(0,format/* formatSeconds */.Xo)(seconds)}, ${this.#rate(this.#sentBytes)}`);
    }
    #rate(bytes) {
        const seconds = Math.max((Date.now() - this.#startedAt) / 1000, 0.001);
        return `${(0,format/* formatBytes */.z3)(bytes / seconds)}/s`;
    }
}
/** crane says nothing at all during a pull; the growing directory does. */
class PullProgress {
    #directory;
    #log;
    #startedAt = Date.now();
    #saidAt = Date.now();
    constructor(directory, log) {
        this.#directory = directory;
        this.#log = log;
    }
    async tell() {
        if (Date.now() - this.#saidAt < HEARTBEAT_MS)
            return;
        this.#saidAt = Date.now();
        const size = await directorySize(this.#directory).catch(() => 0);
        const seconds = (Date.now() - this.#startedAt) / 1000;
        this.#log.info(`reading: ${(0,format/* formatBytes */.z3)(size)} so far, ${(0,format/* formatBytes */.z3)(size / seconds)}/s`);
    }
}
/** Bytes of all files below a directory; files that vanish meanwhile count as nothing. */
async function directorySize(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)).then(({ size }) => size, () => 0)));
    return sizes.reduce((total, size) => total + size, 0);
}

// EXTERNAL MODULE: ./build/js/adapters/environment.js
var environment = __webpack_require__(1922);
;// CONCATENATED MODULE: ./build/js/adapters/crane.js











/** crane gives up on a restarting Harbor after a second or four; what was sent already is skipped. */
const ATTEMPTS = 4;
const RETRY_MS = 5_000;
/** crane as a child process: the source with the user's own credentials and full TLS, Harbor with ours. */
function createCrane(options) {
    const { connection, log, temporaryDirectory } = options;
    return {
        async pull(source) {
            const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'harbor-actions-pull-'));
            const command = {
                kind: 'pull',
                source: source.reference,
                directory,
                ...(source.platform === undefined ? {} : { platform: source.platform }),
            };
            const progress = new PullProgress(directory, log);
            await runRetrying(command, {
                options,
                env: (0,environment/* childEnvironment */.Q)(options.environment),
                context: {
                    operation: 'pull',
                    reference: source.reference,
                    host: (0,reference/* parseReference */.F2)(source.reference).host ?? 'index.docker.io',
                    plainHttp: false,
                },
                onProgress: () => void progress.tell(),
                measure: () => directorySize(directory),
            });
            return directory;
        },
        async push(image, destination) {
            const command = {
                kind: 'push',
                directory: image.directory,
                destination: destination.reference,
                insecure: connection.isPlainHttp || !connection.tlsVerify,
            };
            const progress = new PushProgress(image, log);
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
                onProgress: (written) => progress.tell(written),
            });
            const digest = result.stdout.trim().split('@').at(-1) ?? '';
            if (!(0,oci_digest/* isDigest */.Bc)(digest)) {
                throw new errors/* CommandError */.Qd(`crane push succeeded, but its output "${result.stdout.trim()}" holds no digest`, '');
            }
            progress.done();
            return digest;
        },
    };
}
/**
 * The environment of a push. DOCKER_AUTH_CONFIG would win over our directory in newer cranes, so it is taken
 * out; SSL_CERT_FILE is how Go learns of another certificate authority on Linux.
 */
async function pushEnvironment(options) {
    const { caCertificate } = options.connection;
    const overrides = {
        DOCKER_CONFIG: options.credentials,
        DOCKER_AUTH_CONFIG: undefined,
        REGISTRY_AUTH_FILE: undefined,
    };
    if (caCertificate !== '') {
        const file = (0,external_node_path_.join)(options.credentials, 'ca.pem');
        await (0,promises_.writeFile)(file, caCertificate, { mode: 0o600 });
        overrides['SSL_CERT_FILE'] = file;
    }
    return (0,environment/* childEnvironment */.Q)(options.environment, overrides);
}
async function runRetrying(command, attempt) {
    const { options, context } = attempt;
    for (let tries = 1;; tries += 1) {
        const failure = await runOnce(command, attempt);
        if (failure.kind === 'success')
            return failure.result;
        const { advice, detail, transient } = failure.failure;
        const sentence = `failed to ${context.operation} ${context.reference}: ${advice === '' ? detail : `${advice}. crane said: ${detail}`}`;
        if (!transient || tries >= ATTEMPTS)
            throw new errors/* CommandError */.Qd(sentence, detail);
        options.log.warning(`${sentence} (try ${tries} of ${ATTEMPTS}, trying again)`);
        const waitMs = (options.retryMs ?? RETRY_MS) * tries * (0.5 + Math.random() / 2);
        await (0,external_node_timers_promises_.setTimeout)(waitMs, undefined, { signal: options.signal }).catch(() => {
            throw new errors/* CancelledError */.cc(`failed to ${context.operation} ${context.reference}: the job is being cancelled`);
        });
    }
}
async function runOnce(command, attempt) {
    const { options, context } = attempt;
    try {
        const result = await (0,child/* runChild */.w$)({ path: options.path, args: craneArguments(command) }, {
            env: attempt.env,
            signal: options.signal,
            ...(options.stallMs === undefined ? {} : { stallMs: options.stallMs }),
            ...(attempt.onStderrLine === undefined ? {} : { onStderrLine: attempt.onStderrLine }),
            ...(attempt.onProgress === undefined ? {} : { onProgress: attempt.onProgress }),
            ...(attempt.measure === undefined ? {} : { measure: attempt.measure }),
        });
        if (result.exitCode === 0)
            return { kind: 'success', result };
        return { kind: 'failure', failure: explainCraneFailure(result.stderr, context) };
    }
    catch (error) {
        if (isNotFound(error)) {
            throw new errors/* CommandError */.Qd(`failed to ${context.operation} ${context.reference}: there is no crane at "${options.path}"; run setup-crane before, or put crane on PATH`, '');
        }
        if (!(error instanceof child/* StalledError */.OV))
            throw error;
        return {
            kind: 'failure',
            failure: {
                transient: false,
                advice: `${context.host} accepted the connection and then stopped`,
                detail: error.message,
            },
        };
    }
}
function isNotFound(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES');
}

;// CONCATENATED MODULE: ./build/js/adapters/docker.js






/** `docker save` of a large image writes for minutes; a daemon that hangs writes nothing. */
const SAVE_STALL_MS = 300_000;
/** The local Docker daemon, through the docker on PATH. Without one there is no daemon and no image in it. */
function createDockerDaemon(options) {
    const env = (0,environment/* childEnvironment */.Q)(options.environment);
    return {
        async hasImage(name) {
            try {
                const args = ['image', 'inspect', '--format', '{{.Id}}', name];
                const result = await (0,child/* runChild */.w$)({ path: 'docker', args }, { env, signal: options.signal });
                return result.exitCode === 0;
            }
            catch (error) {
                if (isMissing(error))
                    return false;
                throw explain(error, `look for ${name}`);
            }
        },
        async save(name) {
            const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory, 'harbor-actions-save-'));
            const path = (0,external_node_path_.join)(directory, 'image.tar');
            options.log.info(`docker save ${name}`);
            try {
                const result = await (0,child/* runChild */.w$)({ path: 'docker', args: ['save', '--output', path, name] }, { env, signal: options.signal, stallMs: SAVE_STALL_MS, measure: () => directorySize(directory) });
                if (result.exitCode !== 0) {
                    const detail = result.stderr.trim();
                    throw new errors/* CommandError */.Qd(`failed to read ${name} from the local Docker daemon: ${detail}`, detail);
                }
            }
            catch (error) {
                if (!isMissing(error))
                    throw explain(error, `read ${name}`);
                throw new errors/* CommandError */.Qd(`failed to read ${name} from the local Docker daemon: there is no docker on PATH`, '');
            }
            return path;
        },
    };
}
function explain(error, doing) {
    if (!(error instanceof child/* StalledError */.OV))
        return error;
    return new errors/* CommandError */.Qd(`failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`, '');
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./build/js/adapters/image-stager.js + 15 modules
var image_stager = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/js/domain/harbor/connection.js
var connection = __webpack_require__(3488);
// EXTERNAL MODULE: ./build/js/domain/copy/source.js
var copy_source = __webpack_require__(5836);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
;// CONCATENATED MODULE: ./build/js/usecases/copy-image.js







/**
 * Puts the image into Harbor under its digest and then puts the tags on it.
 *
 * The push is by digest, never by tag: crane looks at a tag before it writes it, and Harbor answers 412 to
 * that look when the project's policy blocks the tag's present image. A digest that is there already is not
 * pushed again for the same reason. The tags follow as a PUT of the manifest's own bytes, which moves each of
 * them in one step and sends no layer twice.
 */
async function copyImage(input, ports) {
    const { repository } = input;
    const image = await stage(input, ports);
    const path = (0,harbor_repository/* formatHarborRepository */.sT)(repository);
    const reference = `${input.connection.host}/${path}@${image.digest}`;
    ports.log.info(`Image ${image.digest}: ${describe(image)}`);
    const isThere = await isPresent(image.digest, { repository, harbor: ports.harbor });
    const pendingTags = await planTags({ ...input, digest: image.digest }, ports.harbor);
    if (isThere) {
        ports.log.info(`Harbor has ${(0,oci_digest/* shortDigest */.VK)(image.digest)} in ${path} already; nothing is sent`);
    }
    else {
        const pushed = await ports.crane.push(image, { reference });
        if (pushed !== image.digest) {
            throw new errors/* UserError */.yo(`crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`);
        }
    }
    await putTags({ image, repository, tags: pendingTags }, ports);
    return { reference, digest: image.digest, tags: input.tags, pushed: !isThere };
}
async function stage(input, ports) {
    const { source, platform } = input;
    switch (source.kind) {
        case 'registry':
            if ((0,copy_source/* mayBeLocal */.Mu)(source.reference) && (await ports.docker.hasImage(source.text))) {
                ports.log.info(`Source: ${source.text} in the local Docker daemon`);
                return stageFromDaemon(source.text, { platform, ports });
            }
            ports.log.info(`Source: ${(0,reference/* formatReference */.FH)(source.reference)} in its registry`);
            return ports.stager.stage({
                kind: 'oci-layout',
                path: await ports.crane.pull({
                    reference: source.text,
                    ...(platform === undefined ? {} : { platform }),
                }),
            }, platform);
        case 'docker-daemon':
            ports.log.info(`Source: ${source.name} in the local Docker daemon`);
            return stageFromDaemon(source.name, { platform, ports });
        default:
            ports.log.info(`Source: ${source.path} (${source.kind})`);
            return ports.stager.stage(source, platform);
    }
}
async function stageFromDaemon(name, options) {
    const path = await options.ports.docker.save(name);
    return options.ports.stager.stage({ kind: await options.ports.stager.recognise(path), path }, options.platform);
}
function describe(image) {
    const platforms = image.platforms.map(manifest/* formatPlatform */.Bq).join(', ');
    return `${platforms === '' ? 'no platform' : platforms}; ${(0,format/* plural */.LS)(image.blobs.length, 'blob')}, ${(0,format/* formatBytes */.z3)(image.totalBytes)}`;
}
/**
 * Asks the REST API first: the registry API answers 412 for an image that the project's policy blocks. A robot
 * that may not read artifacts has only the registry API, where a 412 says "there" all the same.
 */
async function isPresent(digest, options) {
    try {
        return (await options.harbor.fetchArtifact(options.repository, digest)) !== undefined;
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const state = await options.harbor.fetchManifestState(options.repository, digest);
        return state.kind === 'present';
    }
}
/** The tags that are not on this digest yet. @throws UserError that names every immutable tag in the way. */
async function planTags(input, harbor) {
    const pending = [];
    const immutable = [];
    for (const tag of input.tags) {
        const present = await fetchTag(tag, { repository: input.repository, harbor });
        if (present?.digest === input.digest)
            continue;
        if (present?.immutable === true)
            immutable.push(tag);
        pending.push(tag);
    }
    if (immutable.length > 0) {
        const path = (0,harbor_repository/* formatHarborRepository */.sT)(input.repository);
        throw new errors/* UserError */.yo(`${(0,format/* plural */.LS)(immutable.length, 'tag')} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(', ')}. Use other tags. Nothing has been pushed.`);
    }
    return pending;
}
async function fetchTag(tag, options) {
    const { repository, harbor } = options;
    try {
        const artifact = await harbor.fetchArtifact(repository, tag);
        if (artifact === undefined)
            return undefined;
        const immutable = artifact.tags.some((candidate) => candidate.name === tag && candidate.immutable);
        return { digest: artifact.digest, immutable };
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const state = await harbor.fetchManifestState(repository, tag);
        return state.kind === 'present' ? { digest: state.digest, immutable: false } : undefined;
    }
}
async function putTags(input, ports) {
    const set = [];
    for (const tag of input.tags) {
        try {
            await ports.harbor.putManifest(input.repository, {
                reference: tag,
                mediaType: input.image.mediaType,
                bytes: input.image.manifestBytes,
            });
        }
        catch (error) {
            const done = set.length === 0 ? 'No tag was set before it' : `Set before it: ${set.join(', ')}`;
            const reached = `${(0,errors/* errorMessage */.gJ)(error)}. ${done}; running the job again completes the rest`;
            if (error instanceof errors/* CancelledError */.cc)
                throw new errors/* CancelledError */.cc(reached, { cause: error });
            if (!(error instanceof errors/* HarborError */.dr))
                throw error;
            throw new errors/* HarborError */.dr(reached, {
                ...(error.status === undefined ? {} : { status: error.status }),
                cause: error,
            });
        }
        set.push(tag);
        ports.log.info(`Tag ${tag} is on ${(0,oci_digest/* shortDigest */.VK)(input.image.digest)}`);
    }
}
function isForbidden(error) {
    return error instanceof errors/* HarborError */.dr && error.status === 403;
}

// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/copy.js






/** Copies with real adapters, in a work directory that is gone afterwards. */
async function copyOnHost(host, input) {
    return (0,wiring/* withWorkDirectory */.bs)(host, async (temporaryDirectory) => {
        const options = { ...host, temporaryDirectory };
        return copyImage({ ...input.image, connection: input.connection }, {
            harbor: (0,wiring/* createConnect */.Nc)(host, input.connection)(wiring/* COPY_LIMIT */.eI),
            crane: createCrane({
                ...options,
                path: input.cranePath,
                connection: input.connection,
                credentials: input.credentials,
            }),
            docker: createDockerDaemon(options),
            stager: (0,image_stager/* createImageStager */.s)(options),
            log: host.log,
        });
    });
}
/** The outputs that are known once the image is in Harbor. */
function copyOutputs(result, input) {
    const { project, name } = input.image.repository;
    return {
        reference: result.reference,
        digest: result.digest,
        tags: result.tags.join('\n'),
        'harbor-link': (0,connection/* artifactLink */.V)(input.connection.url, { project, name, digest: result.digest }),
    };
}


/***/ })

};
