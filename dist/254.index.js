export const id = 254;
export const ids = [254];
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

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ parseHelmVersion),
/* harmony export */   Gi: () => (/* binding */ requireHelm),
/* harmony export */   K9: () => (/* binding */ planHelmDownload),
/* harmony export */   KK: () => (/* binding */ DEFAULT_HELM_VERSION),
/* harmony export */   Zm: () => (/* binding */ DEFAULT_HELM_URL),
/* harmony export */   nl: () => (/* binding */ isUsableHelm)
/* harmony export */ });
/* unused harmony export HELM_SHA256 */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);

/** Release archives of helm, and the helm that is good enough. */
/** The first helm 3 with `--dry-run=server` and everything else that is asked of it. */
const OLDEST_HELM = [3, 14];
const DEFAULT_HELM_VERSION = 'v4.2.4';
/**
 * SHA-256 of the archives by release tag and archive name, as the notes of each release give them; what is not
 * here needs `helm-sha256`.
 */
const HELM_SHA256 = {
    'v4.2.4': {
        'helm-v4.2.4-linux-amd64.tar.gz': 'c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3',
        'helm-v4.2.4-linux-arm64.tar.gz': '564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1',
        'helm-v4.2.4-linux-arm.tar.gz': '894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639',
        'helm-v4.2.4-linux-386.tar.gz': '45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583',
        'helm-v4.2.4-linux-ppc64le.tar.gz': '5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a',
        'helm-v4.2.4-linux-s390x.tar.gz': '5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa',
        'helm-v4.2.4-linux-riscv64.tar.gz': 'd8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411',
        'helm-v4.2.4-darwin-amd64.tar.gz': '6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc',
        'helm-v4.2.4-darwin-arm64.tar.gz': 'd747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2',
    },
    'v3.21.4': {
        'helm-v3.21.4-linux-amd64.tar.gz': '61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14',
        'helm-v3.21.4-darwin-arm64.tar.gz': '6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f',
    },
};
/** Where releases are, with the places that `helm-url` may use too. */
const DEFAULT_HELM_URL = 'https://get.helm.sh/{archive}';
const VERSION = /^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/;
/** `v4.2.4` from what helm prints or an input says; builds from source print `v4.2`. @throws Error otherwise. */
function parseHelmVersion(text) {
    const [, version] = VERSION.exec(text.trim()) ?? [];
    if (version === undefined) {
        throw new Error(`"${text.trim()}" is not a version of helm, as in ${DEFAULT_HELM_VERSION}`);
    }
    return `v${version}`;
}
function isUsableHelm(version) {
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    const [oldestMajor, oldestMinor] = OLDEST_HELM;
    return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
/** @throws UserError when the helm is too old. */
function requireHelm(version) {
    if (isUsableHelm(version))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`helm ${version} is too old: ${OLDEST_HELM.join('.')} or newer is needed. Use the action setup-helm before this step`);
}
const OS_NAMES = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const ARCHITECTURE_NAMES = {
    x64: 'amd64',
    arm64: 'arm64',
    arm: 'arm',
    ia32: '386',
    s390x: 's390x',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
};
/** @throws Error when nothing is known to verify the archive with: an archive that cannot be verified is refused. */
function planHelmDownload(request) {
    const { platform, arch } = request.machine;
    const os = OS_NAMES[platform];
    const architecture = ARCHITECTURE_NAMES[arch];
    if (os === undefined || architecture === undefined || os === 'windows') {
        throw new Error(`helm is not installed on ${platform} ${arch} here; put it on PATH before this step`);
    }
    const archive = `helm-${request.version}-${os}-${architecture}.tar.gz`;
    const sha256 = request.sha256 || HELM_SHA256[request.version]?.[archive];
    if (sha256 === undefined) {
        throw new Error(`${archive} cannot be verified: its SHA-256 is not known here. Give it in "helm-sha256" ` +
            `(from https://get.helm.sh/${archive}.sha256sum), or put helm ${OLDEST_HELM.join('.')} or newer on PATH`);
    }
    const url = request.urlTemplate.replaceAll('{version}', request.version).replaceAll('{archive}', archive);
    return { url, archive, sha256: sha256.toLowerCase(), program: `${os}-${architecture}/helm` };
}


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ claimNames),
/* harmony export */   RE: () => (/* binding */ chartFullName),
/* harmony export */   XG: () => (/* binding */ secretNames)
/* harmony export */ });
/* unused harmony export releaseSelector */
/**
 * The names that the chart gives to its objects (`harbor.fullname`): the release's name when it holds
 * "harbor", else `<release>-harbor`.
 */
function chartFullName(releaseName) {
    return releaseName.includes('harbor') ? releaseName : `${releaseName}-harbor`;
}
/** Names of the claims with the chart's default options; two are objects of the release, three of StatefulSets. */
function claimNames(releaseName) {
    const name = chartFullName(releaseName);
    return {
        registry: `${name}-registry`,
        jobservice: `${name}-jobservice`,
        database: `database-data-${name}-database-0`,
        redis: `data-${name}-redis-0`,
        trivy: `data-${name}-trivy-0`,
    };
}
/** What every pod of a release carries; pods are never told by their names. */
function releaseSelector(releaseName) {
    return `release=${releaseName},app=harbor`;
}
function secretNames(releaseName) {
    const name = chartFullName(releaseName);
    return { admin: `${name}-admin`, internal: `${name}-internal` };
}


/***/ }),

/***/ 1555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ DATABASE_PASSWORD_KEY),
/* harmony export */   EB: () => (/* binding */ REGISTRY_USER),
/* harmony export */   Lx: () => (/* binding */ INTERNAL_KEYS),
/* harmony export */   TW: () => (/* binding */ drawAdminPassword),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   lx: () => (/* binding */ missingKeys),
/* harmony export */   nI: () => (/* binding */ drawInternalSecrets),
/* harmony export */   qq: () => (/* binding */ ADMIN_PASSWORD_KEY)
/* harmony export */ });
/* unused harmony export isAdminPassword */
/**
 * Every secret value that the chart would otherwise draw anew or leave at a public default. They are written
 * once, before the first install, and never replaced: a second run then renders the same manifests, and the
 * password that the database was created with is never lost.
 *
 * The keys are those that chart 1.18 and 1.19 look for.
 */
/** Key of the administrator's password in the admin Secret. */
const ADMIN_PASSWORD_KEY = 'HARBOR_ADMIN_PASSWORD';
/** Key of the database's password: no chart value names a Secret for it, so it is given as a value. */
const DATABASE_PASSWORD_KEY = 'databasePassword';
/** The user in REGISTRY_HTPASSWD; the chart's default. */
const REGISTRY_USER = 'harbor_registry_user';
/** Keys with drawn text and its length in characters, each as long as Harbor wants it. */
const DRAWN_KEYS = {
    // Encrypts credentials in the database: AES, so exactly 16.
    secretKey: 16,
    secret: 16,
    CSRF_KEY: 32,
    JOBSERVICE_SECRET: 16,
    REGISTRY_HTTP_SECRET: 16,
    REGISTRY_PASSWD: 24,
    [DATABASE_PASSWORD_KEY]: 24,
};
/** What the internal Secret must hold. */
const INTERNAL_KEYS = [
    ...Object.keys(DRAWN_KEYS),
    'REGISTRY_HTPASSWD',
    'tls.key',
    'tls.crt',
];
const ADMIN_PASSWORD_LENGTH = 32;
/** Harbor's rule for passwords set by its API or UI; at the first start it checks nothing. */
const ADMIN_PASSWORD_RULE = [/^.{8,128}$/, /[A-Z]/, /[a-z]/, /[0-9]/];
/** Without quotes, blanks and signs that a shell, a URL or a DSN reads as something else. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Whether Harbor would take the password: 8 to 128 characters with an upper, a lower and a digit. */
function isAdminPassword(text) {
    return ADMIN_PASSWORD_RULE.every((rule) => rule.test(text));
}
/** 32 letters and digits that satisfy Harbor's rule. */
function drawAdminPassword(random) {
    for (;;) {
        const password = drawText(ADMIN_PASSWORD_LENGTH, random);
        if (isAdminPassword(password))
            return password;
    }
}
/** The drawn part of the internal Secret; the key pair and the htpasswd line come from elsewhere. */
function drawInternalSecrets(random) {
    const drawn = Object.entries(DRAWN_KEYS).map(([key, length]) => [key, drawText(length, random)]);
    return Object.fromEntries(drawn);
}
/** Keys that a Secret that is already there lacks: somebody changed it, and no guess is right. */
function missingKeys(data, expected) {
    return expected.filter((key) => (data[key] ?? '') === '');
}
/** Shorter ends of a PEM text would blank out unrelated words of the log. */
const SHORTEST_LINE = 12;
/** The lines of a secret that are masks: what is in every PEM text is not, and neither is a short last line. */
function secretLines(text) {
    if (!text.includes('\n'))
        return [text];
    return text.split('\n').filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
}
/** Every character is equally likely: bytes beyond the last whole alphabet are thrown away. */
function drawText(length, random) {
    const limit = 256 - (256 % ALPHABET.length);
    let text = '';
    while (text.length < length) {
        for (const byte of random(length)) {
            if (byte < limit && text.length < length)
                text += ALPHABET[byte % ALPHABET.length];
        }
    }
    return text;
}


/***/ }),

/***/ 2739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CB: () => (/* binding */ maskKubeconfig),
  DT: () => (/* binding */ openCluster),
  L$: () => (/* binding */ openHelm),
  E4: () => (/* binding */ openKubeconfig),
  gy: () => (/* binding */ readMaskedCluster)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/helm-release.js
var helm_release = __webpack_require__(6664);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/adapters/child.js
var child = __webpack_require__(9630);
// EXTERNAL MODULE: ./build/js/adapters/environment.js
var environment = __webpack_require__(1922);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/secrets.js
var secrets = __webpack_require__(1555);
;// CONCATENATED MODULE: ./build/js/domain/kubernetes/kubeconfig.js

/**
 * The current context of a kubeconfig (decoded YAML).
 *
 * @throws UserError with what to change: a kubeconfig that works on its own machine often cannot work in CI.
 */
function parseKubeconfig(document, options) {
    const root = fieldsOf(document);
    if (root === undefined || !Array.isArray(root['clusters'])) {
        throw new errors/* UserError */.yo('kubeconfig: is not a kubeconfig (it has no list "clusters"). Give the whole file, as text or as base64');
    }
    const context = textOf(root['current-context']);
    const chosen = find(root['contexts'], { name: context, of: 'context' });
    if (chosen === undefined) {
        throw new errors/* UserError */.yo(`kubeconfig: its current-context "${context}" is not among its contexts. Make one with: kubectl config view --raw --minify --flatten`);
    }
    const cluster = find(root['clusters'], { name: textOf(chosen['cluster']), of: 'cluster' });
    const user = find(root['users'], { name: textOf(chosen['user']), of: 'user' });
    if (cluster === undefined || user === undefined) {
        throw new errors/* UserError */.yo(`kubeconfig: context "${context}" names a cluster or a user that the file does not have. Make one with: kubectl config view --raw --minify --flatten`);
    }
    return {
        server: parseServer(textOf(cluster['server'])),
        caCertificate: parseCa(cluster, options),
        tlsServerName: textOf(cluster['tls-server-name']),
        credentials: parseCredentials(user, options),
        context,
    };
}
function parseServer(server) {
    if (!URL.canParse(server)) {
        throw new errors/* UserError */.yo(`kubeconfig: its server "${server}" is not a URL, as in https://100.64.0.10:6443`);
    }
    const url = new URL(server);
    if (url.protocol !== 'https:') {
        throw new errors/* UserError */.yo(`kubeconfig: its server ${server} is not https://. The credentials would cross the network in clear text`);
    }
    return server.replace(/\/+$/, '');
}
/** Whether the server is the machine itself, as k3s writes it into /etc/rancher/k3s/k3s.yaml. */
function isLoopbackServer(server) {
    const { hostname } = new URL(server);
    return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
/** What to say when nobody answers there: the file was copied from the node as it is. */
function loopbackAdvice(server) {
    return (`the server in the kubeconfig is ${server}, which is the runner itself from here, and nobody answers there (k3s writes that into k3s.yaml). ` +
        "Replace it by an address of the node that the runner reaches, such as the node's tailnet address, and add that address to tls-san in /etc/rancher/k3s/config.yaml");
}
function parseCa(cluster, options) {
    if (cluster['insecure-skip-tls-verify'] === true) {
        throw new errors/* UserError */.yo('kubeconfig: it says insecure-skip-tls-verify: true. Whoever answers would be given the credentials. Put the authority of the cluster into certificate-authority-data and remove the line');
    }
    refusePath(cluster, 'certificate-authority');
    const data = textOf(cluster['certificate-authority-data']);
    return data === '' ? '' : options.decodeBase64(data);
}
function parseCredentials(user, options) {
    for (const plugin of ['exec', 'auth-provider']) {
        if (user[plugin] !== undefined && user[plugin] !== null) {
            throw new errors/* UserError */.yo(`kubeconfig: its user logs in with a program ("${plugin}"), which would have to be on the runner and could run anything. ` +
                'Use a token instead: kubectl create token harbor-bootstrap --namespace harbor --duration=1h');
        }
    }
    refusePath(user, 'client-certificate');
    refusePath(user, 'client-key');
    refusePath(user, 'tokenFile');
    const token = textOf(user['token']);
    if (token !== '')
        return { kind: 'token', token };
    const certificate = textOf(user['client-certificate-data']);
    const key = textOf(user['client-key-data']);
    if (certificate !== '' && key !== '') {
        return {
            kind: 'certificate',
            certificate: options.decodeBase64(certificate),
            key: options.decodeBase64(key),
        };
    }
    throw new errors/* UserError */.yo('kubeconfig: its user has neither a token nor a client certificate with its key. Make one with: kubectl config view --raw --minify --flatten');
}
function refusePath(fields, name) {
    const path = textOf(fields[name]);
    if (path === '')
        return;
    throw new errors/* UserError */.yo(`kubeconfig: ${name} is the path "${path}", which the runner does not have. Put the content into the file: kubectl config view --raw --minify --flatten`);
}
function find(list, wanted) {
    if (!Array.isArray(list))
        return undefined;
    const entry = list.map(fieldsOf).find((candidate) => textOf(candidate?.['name']) === wanted.name);
    return fieldsOf(entry?.[wanted.of]);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/js/adapters/kubeconfig.js







/**
 * The connection that a kubeconfig describes, after a look at the dates of its credentials: the API server only
 * says 401 to what has expired.
 *
 * @throws UserError with what to change; the kubeconfig itself is never quoted.
 */
function loadKubeconfig(text, options) {
    let document;
    try {
        document = (0,yaml_dist/* parse */.qg)(text);
    }
    catch {
        // The parser's message would quote a line, and every line may be a secret.
        throw new errors/* UserError */.yo('kubeconfig: is not YAML. Give the whole file, as text or as base64');
    }
    const decodeBase64 = (base64) => Buffer.from(base64, 'base64').toString('utf8');
    const connection = parseKubeconfig(document, { decodeBase64 });
    maskCredentials(connection.credentials, options.mask);
    const expiry = expiryOf(connection.credentials);
    if (expiry !== undefined && expiry < options.now) {
        const what = connection.credentials.kind === 'token' ? 'token' : 'client certificate';
        const advice = connection.credentials.kind === 'token'
            ? 'Make a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h'
            : 'k3s renews its certificates when it is restarted; copy the kubeconfig again then';
        throw new errors/* UserError */.yo(`kubeconfig: its ${what} expired on ${new Date(expiry).toISOString()}. ${advice}`);
    }
    return connection;
}
/**
 * Lends helm a kubeconfig with this one connection: a file that this user alone can read, and that is there only
 * while helm runs.
 */
async function withKubeconfigFile(options, work) {
    const path = (0,external_node_path_.join)(options.directory, 'kubeconfig');
    try {
        await (0,promises_.writeFile)(path, formatKubeconfig(options.connection), { mode: 0o600, flag: 'wx' });
        return await work(path);
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** JSON is YAML. */
function formatKubeconfig(connection) {
    const { credentials } = connection;
    const base64 = (text) => Buffer.from(text).toString('base64');
    const user = credentials.kind === 'token'
        ? { token: credentials.token }
        : {
            'client-certificate-data': base64(credentials.certificate),
            'client-key-data': base64(credentials.key),
        };
    const cluster = {
        server: connection.server,
        ...(connection.caCertificate === ''
            ? {}
            : { 'certificate-authority-data': base64(connection.caCertificate) }),
        ...(connection.tlsServerName === '' ? {} : { 'tls-server-name': connection.tlsServerName }),
    };
    const name = 'harbor';
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name, cluster }],
        users: [{ name, user }],
        contexts: [{ name, context: { cluster: name, user: name } }],
        'current-context': name,
    });
}
function maskCredentials(credentials, mask) {
    if (credentials.kind === 'token') {
        mask(credentials.token);
        return;
    }
    const { certificate, key } = credentials;
    for (const text of [key, certificate])
        mask(Buffer.from(text).toString('base64'));
    for (const line of (0,secrets/* secretLines */._o)(`${key}\n${certificate}`))
        mask(line);
}
/** Milliseconds since the epoch; undefined when the credentials do not tell. */
function expiryOf(credentials) {
    if (credentials.kind === 'certificate') {
        try {
            return Date.parse(new external_node_crypto_.X509Certificate(credentials.certificate).validTo);
        }
        catch {
            throw new errors/* UserError */.yo('kubeconfig: its client-certificate-data is not a certificate in PEM form');
        }
    }
    try {
        const [, payload = ''] = credentials.token.split('.');
        const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof exp === 'number' ? exp * 1000 : undefined;
    }
    catch {
        // Not a JWT: static tokens tell nothing.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/adapters/helm.js










/** A rendered chart of Harbor has about 100 kB; helm's JSON holds it twice. */
const MAX_STDOUT_CHARACTERS = 32 * 1024 * 1024;
/** Standard error is quoted in a message: its end is what matters. */
const MAX_QUOTED_CHARACTERS = 1_500;
/** Revisions that helm keeps: enough to look back, few enough for etcd. */
const HISTORY_MAX = 10;
const helm_history = dist/* array */.YOg(dist/* object */.Ikc({ revision: dist/* number */.aig(), updated: dist/* string */.YjP(), status: dist/* string */.YjP(), chart: dist/* string */.YjP() }));
const upgraded = dist/* object */.Ikc({ version: dist/* number */.aig(), manifest: dist/* string */.YjP() });
const chartFile = dist/* object */.Ikc({ version: dist/* string */.YjP(), appVersion: dist/* string */.YjP() });
/**
 * helm for one release. Its own settings live in a directory that the caller removes, so that nothing of the
 * runner's user counts and nothing stays. No argument holds a secret.
 */
function createHelm(options) {
    const { path, releaseName, workDirectory } = options;
    const place = ['--namespace', options.namespace];
    const env = (0,environment/* childEnvironment */.Q)(options.environment, {
        HELM_CACHE_HOME: (0,external_node_path_.join)(workDirectory, 'helm', 'cache'),
        HELM_CONFIG_HOME: (0,external_node_path_.join)(workDirectory, 'helm', 'config'),
        HELM_DATA_HOME: (0,external_node_path_.join)(workDirectory, 'helm', 'data'),
        // Where Kubernetes' own client keeps what the API server offers.
        KUBECACHEDIR: (0,external_node_path_.join)(workDirectory, 'helm', 'discovery'),
        HELM_NAMESPACE: undefined,
        HELM_KUBETOKEN: undefined,
        HELM_DEBUG: undefined,
    });
    async function run(purpose, call) {
        let result;
        try {
            result = await withKubeconfigFile({ ...options, directory: workDirectory }, (kubeconfig) => (0,child/* runChild */.w$)({ path, args: call.args }, {
                env: { ...env, KUBECONFIG: kubeconfig },
                signal: options.signal,
                maxStdoutCharacters: MAX_STDOUT_CHARACTERS,
                ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
            }));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            throw new errors/* UserError */.yo(`failed to ${purpose}: ${path} could not be run (${(0,errors/* errorMessage */.gJ)(error)}). Use the action setup-helm before this step`, {
                cause: error,
            });
        }
        if (result.exitCode === 0)
            return result.stdout;
        const stderr = options.redact(result.stderr.trim()).slice(-MAX_QUOTED_CHARACTERS);
        throw new errors/* CommandError */.Qd(`failed to ${purpose}: ${stderr}${conflictAdvice(stderr)}`, stderr);
    }
    function upgradeArgs(request) {
        return [
            ...['upgrade', releaseName, request.chart.path, '--install', ...place, '--output', 'json'],
            ...['--history-max', `${HISTORY_MAX}`, '--hide-notes'],
            ...(request.valuesFile === '' ? [] : ['--values', request.valuesFile]),
            // The last one wins: what the inputs say counts, whatever the file says.
            ...['--values', '-'],
        ];
    }
    return {
        async checkVersion() {
            const text = await run('ask helm for its version', { args: ['version', '--template', '{{.Version}}'] });
            const version = (0,helm_release/* parseHelmVersion */.En)(text);
            (0,helm_release/* requireHelm */.Gi)(version);
            return version;
        },
        async fetchChart(request) {
            const chartPath = request.repository === '' && !request.chart.startsWith('oci://') ? request.chart : await pull(request);
            if (request.sha256 !== '')
                await verify(chartPath, request.sha256);
            const text = await run(`read the chart ${request.chart}`, { args: ['show', 'chart', chartPath] });
            return { path: chartPath, ...dist/* parse */.qgA(chartFile, (0,yaml_dist/* parse */.qg)(text)) };
        },
        async fetchHistory() {
            const text = await run(`read the history of the release ${releaseName}`, {
                args: ['history', releaseName, ...place, '--output', 'json'],
            });
            return dist/* parse */.qgA(helm_history, JSON.parse(text))
                .map(({ updated, ...revision }) => ({ ...revision, updatedAt: Date.parse(updated) }));
        },
        fetchManifest: () => run(`read the manifests of the release ${releaseName}`, {
            args: ['get', 'manifest', releaseName, ...place],
        }),
        async renderUpgrade(request) {
            const text = await run('render the chart', {
                args: [...upgradeArgs(request), '--dry-run=server'],
                stdin: JSON.stringify(request.values),
            });
            return dist/* parse */.qgA(upgraded, JSON.parse(text)).manifest;
        },
        async upgrade(request) {
            const text = await run(`install Harbor as release ${releaseName}`, {
                args: upgradeArgs(request),
                stdin: JSON.stringify(request.values),
            });
            return dist/* parse */.qgA(upgraded, JSON.parse(text)).version;
        },
        async uninstall() {
            const args = ['uninstall', releaseName, ...place];
            await run(`remove the rest of the release ${releaseName}`, { args });
        },
        async rollback(revision) {
            const args = ['rollback', releaseName, `${revision}`, ...place];
            await run(`roll the release ${releaseName} back to revision ${revision}`, { args });
        },
        drawKeyPair: (registry) => drawKeyPair(registry),
    };
    async function pull(request) {
        const directory = (0,external_node_path_.join)(workDirectory, 'chart');
        await (0,promises_.mkdir)(directory);
        const source = request.repository === '' ? [] : ['--repo', request.repository];
        await run(`fetch the chart ${request.chart} ${request.version}`, {
            args: [
                ...['pull', request.chart, ...source, '--version', request.version],
                ...['--destination', directory],
            ],
        });
        const [archive = ''] = await (0,promises_.readdir)(directory);
        return (0,external_node_path_.join)(directory, archive);
    }
    /** One small chart whose template calls the functions that Harbor's own chart uses. */
    async function drawKeyPair(registry) {
        const chart = (0,external_node_path_.join)(workDirectory, 'keys');
        await (0,promises_.mkdir)((0,external_node_path_.join)(chart, 'templates'), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(chart, 'Chart.yaml'), 'apiVersion: v2\nname: keys\nversion: 1.0.0\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(chart, 'templates', 'keys.yaml'), KEYS_TEMPLATE);
        const text = await run('draw a key pair', {
            args: ['template', 'keys', chart, '--values', '-'],
            stdin: JSON.stringify(registry),
        });
        return dist/* parse */.qgA(dist/* object */.Ikc({ data: keys }), (0,yaml_dist/* parse */.qg)(text)).data;
    }
}
/** Valid for ten years: Harbor looks at the key alone, and a new one would log everybody out. */
const KEYS_TEMPLATE = `{{- $ca := genCA "harbor-token-ca" 3650 }}
kind: Keys
data:
  tls.key: {{ $ca.Key | toJson }}
  tls.crt: {{ $ca.Cert | toJson }}
  REGISTRY_HTPASSWD: {{ htpasswd .Values.user .Values.password | toJson }}
`;
const filled = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const keys = dist/* object */.Ikc({ 'tls.key': filled, 'tls.crt': filled, REGISTRY_HTPASSWD: filled });
async function verify(path, sha256) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new errors/* UserError */.yo(`chart-sha256: ${path} cannot be read (${(0,errors/* errorMessage */.gJ)(cause)}); a directory has no SHA-256, give an archive`);
    });
    const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (found === sha256.toLowerCase())
        return;
    throw new errors/* UserError */.yo(`the chart is refused: its SHA-256 is ${found}, expected ${sha256}. It is damaged, or it is not the release`);
}
/** Server-side apply and immutable fields: what helm says about them is true and tells nobody what to do. */
function conflictAdvice(stderr) {
    if (/conflict occurred while applying|Apply failed with .* conflict/.test(stderr)) {
        return '\nSomebody changed those fields with kubectl. Undo that, or put the change into the values file';
    }
    if (/updates to statefulset spec|spec is immutable/.test(stderr)) {
        return '\nThe class and the size of a claim cannot be changed by an upgrade; see docs/bootstrap.md';
    }
    if (/spec\.strategy\.rollingUpdate: Forbidden/.test(stderr)) {
        return '\nDelete the Deployments harbor-registry and harbor-jobservice (their claims stay) and run this again';
    }
    return '';
}

;// CONCATENATED MODULE: ./build/js/adapters/kubernetes-wire.js

/** The JSON of the Kubernetes API to facts. Empty lists are absent or null; fields that are not used are ignored. */
const kubernetes_wire_text = dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP(), ''), '');
const count = dist/* optional */.lqM(dist/* nullable */.mee(dist/* number */.aig(), 0), 0);
const texts = dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
const metadata = dist/* object */.Ikc({
    name: kubernetes_wire_text,
    namespace: kubernetes_wire_text,
    generation: count,
    labels: texts,
    annotations: texts,
    deletionTimestamp: dist/* nullish */.cl6(dist/* string */.YjP()),
});
const conditions = dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ type: kubernetes_wire_text, status: kubernetes_wire_text, reason: kubernetes_wire_text, message: kubernetes_wire_text })));
const list = dist/* object */.Ikc({ items: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) });
const terminated = dist/* object */.Ikc({ reason: kubernetes_wire_text, message: kubernetes_wire_text, exitCode: count });
const node = dist/* object */.Ikc({
    metadata,
    spec: dist/* nullish */.cl6(dist/* object */.Ikc({ unschedulable: dist/* nullish */.cl6(dist/* boolean */.zMY()) })),
    status: dist/* nullish */.cl6(dist/* object */.Ikc({ conditions, nodeInfo: dist/* nullish */.cl6(dist/* object */.Ikc({ architecture: kubernetes_wire_text })) })),
});
const storageClass = dist/* object */.Ikc({ metadata, reclaimPolicy: kubernetes_wire_text });
const ingressClass = dist/* object */.Ikc({ metadata, spec: dist/* nullish */.cl6(dist/* object */.Ikc({ controller: kubernetes_wire_text })) });
const ingress = dist/* object */.Ikc({
    metadata,
    spec: dist/* nullish */.cl6(dist/* object */.Ikc({ rules: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ host: kubernetes_wire_text }))) })),
});
const claim = dist/* object */.Ikc({
    metadata,
    spec: dist/* object */.Ikc({
        storageClassName: kubernetes_wire_text,
        resources: dist/* nullish */.cl6(dist/* object */.Ikc({ requests: texts })),
    }),
    status: dist/* nullish */.cl6(dist/* object */.Ikc({ phase: kubernetes_wire_text })),
});
const pod = dist/* object */.Ikc({
    metadata,
    status: dist/* nullish */.cl6(dist/* object */.Ikc({
        conditions,
        containerStatuses: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
            name: kubernetes_wire_text,
            ready: dist/* nullish */.cl6(dist/* boolean */.zMY()),
            restartCount: count,
            state: dist/* nullish */.cl6(dist/* object */.Ikc({
                waiting: dist/* nullish */.cl6(dist/* object */.Ikc({ reason: kubernetes_wire_text, message: kubernetes_wire_text })),
                terminated: dist/* nullish */.cl6(terminated),
            })),
            lastState: dist/* nullish */.cl6(dist/* object */.Ikc({ terminated: dist/* nullish */.cl6(terminated) })),
        }))),
    })),
});
const workload = dist/* object */.Ikc({
    metadata,
    spec: dist/* object */.Ikc({
        replicas: dist/* nullish */.cl6(dist/* number */.aig()),
        template: dist/* object */.Ikc({ metadata: dist/* nullish */.cl6(dist/* object */.Ikc({ labels: texts })) }),
    }),
    status: dist/* nullish */.cl6(dist/* object */.Ikc({
        observedGeneration: count,
        replicas: count,
        readyReplicas: count,
        updatedReplicas: count,
    })),
});
const kubernetes_wire_event = dist/* object */.Ikc({
    involvedObject: dist/* object */.Ikc({ kind: kubernetes_wire_text, name: kubernetes_wire_text }),
    reason: kubernetes_wire_text,
    message: kubernetes_wire_text,
    type: kubernetes_wire_text,
    lastTimestamp: kubernetes_wire_text,
    eventTime: kubernetes_wire_text,
});
const secret = dist/* object */.Ikc({ data: texts });
/** @throws ValiError when the JSON is no list. */
function decodeList(json, decoder) {
    return (dist/* parse */.qgA(list, json).items ?? []).map(decoder);
}
function decodeNode(json) {
    const wire = dist/* parse */.qgA(node, json);
    return {
        name: wire.metadata.name,
        isReady: isTrue(wire.status?.conditions, 'Ready'),
        isSchedulable: wire.spec?.unschedulable !== true,
        architecture: wire.status?.nodeInfo?.architecture ?? '',
    };
}
function decodeStorageClass(json) {
    const wire = dist/* parse */.qgA(storageClass, json);
    return {
        name: wire.metadata.name,
        isDefault: wire.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true',
        reclaimPolicy: wire.reclaimPolicy || 'Delete',
    };
}
function decodeIngressClass(json) {
    const wire = dist/* parse */.qgA(ingressClass, json);
    return {
        name: wire.metadata.name,
        isDefault: wire.metadata.annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true',
        controller: wire.spec?.controller ?? '',
    };
}
function decodeIngress(json) {
    const wire = dist/* parse */.qgA(ingress, json);
    const { namespace, name } = wire.metadata;
    return { namespace, name, hosts: (wire.spec?.rules ?? []).map(({ host }) => host) };
}
function decodeClaim(json) {
    const wire = dist/* parse */.qgA(claim, json);
    return {
        name: wire.metadata.name,
        phase: wire.status?.phase ?? 'Pending',
        storageClass: wire.spec.storageClassName,
        size: wire.spec.resources?.requests?.['storage'] ?? '',
    };
}
function decodeWorkload(kind, json) {
    const { metadata: meta, spec, status } = dist/* parse */.qgA(workload, json);
    const replicas = spec.replicas ?? 1;
    const updated = status?.updatedReplicas ?? 0;
    return {
        kind,
        name: meta.name,
        component: spec.template.metadata?.labels?.['component'] ?? '',
        replicas,
        ready: Math.min(status?.readyReplicas ?? 0, updated),
        isCurrent: (status?.observedGeneration ?? 0) >= meta.generation &&
            updated >= replicas &&
            (status?.replicas ?? 0) <= updated,
    };
}
function decodePod(json) {
    const { metadata: meta, status } = dist/* parse */.qgA(pod, json);
    const scheduled = status?.conditions?.find(({ type }) => type === 'PodScheduled');
    return {
        name: meta.name,
        component: meta.labels?.['component'] ?? '',
        isReady: isTrue(status?.conditions, 'Ready'),
        isLeaving: meta.deletionTimestamp != null,
        unschedulable: scheduled?.status === 'False' ? scheduled.message || scheduled.reason : '',
        containers: (status?.containerStatuses ?? []).map((wire) => {
            const last = wire.lastState?.terminated;
            return {
                name: wire.name,
                isReady: wire.ready === true,
                restarts: wire.restartCount,
                state: containerState(wire.state),
                ...(last == null ? {} : { lastEnd: { reason: last.reason, exitCode: last.exitCode } }),
            };
        }),
    };
}
function decodeEvent(json) {
    const wire = dist/* parse */.qgA(kubernetes_wire_event, json);
    const lastSeen = Date.parse(wire.lastTimestamp || wire.eventTime);
    return {
        kind: wire.involvedObject.kind,
        name: wire.involvedObject.name,
        reason: wire.reason,
        message: wire.message,
        isWarning: wire.type === 'Warning',
        lastSeen: Number.isNaN(lastSeen) ? 0 : lastSeen,
    };
}
function decodeSecret(json) {
    const entries = Object.entries(dist/* parse */.qgA(secret, json).data ?? {});
    return Object.fromEntries(entries.map(([key, base64]) => [key, Buffer.from(base64, 'base64').toString('utf8')]));
}
const kubernetes_wire_status = dist/* object */.Ikc({ message: kubernetes_wire_text, reason: kubernetes_wire_text });
/** The message of a `Status`, which the API server answers with when it refuses; '' for anything else. */
function decodeStatusMessage(body) {
    try {
        return dist/* parse */.qgA(kubernetes_wire_status, JSON.parse(body)).message;
    }
    catch {
        return '';
    }
}
const decodeVersion = (json) => dist/* parse */.qgA(dist/* object */.Ikc({ gitVersion: kubernetes_wire_text }), json).gitVersion;
const decodeAllowed = (json) => dist/* parse */.qgA(dist/* object */.Ikc({ status: dist/* object */.Ikc({ allowed: dist/* boolean */.zMY() }) }), json).status.allowed;
const decodeAccount = (json) => dist/* parse */.qgA(dist/* object */.Ikc({ status: dist/* object */.Ikc({ userInfo: dist/* object */.Ikc({ username: kubernetes_wire_text }) }) }), json).status.userInfo
    .username;
function isTrue(all, wanted) {
    return (all ?? []).some((condition) => condition.type === wanted && condition.status === 'True');
}
function containerState(wire) {
    if (wire?.waiting != null)
        return { kind: 'waiting', ...wire.waiting };
    if (wire?.terminated != null)
        return { kind: 'terminated', ...wire.terminated };
    return { kind: 'running' };
}

;// CONCATENATED MODULE: ./build/js/adapters/kubernetes-cluster.js


const LOG_TAIL_LINES = 20;
/** Names alone: the Secrets of helm hold whole releases. */
const METADATA_ONLY = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
/** What our own Secrets carry, so that people see where they come from. */
const LABELS = { 'app.kubernetes.io/managed-by': 'harbor-actions' };
function createCluster(options) {
    const { http, namespace } = options;
    const core = `/api/v1/namespaces/${namespace}`;
    const apps = `/apis/apps/v1/namespaces/${namespace}`;
    async function read(path, call) {
        const kubeRequest = { method: 'GET', path, purpose: call.purpose };
        return decode(kubeRequest, { answer: await http(kubeRequest), decoder: call.decoder });
    }
    function readList(path, call) {
        return read(path, { ...call, decoder: (json) => decodeList(json, call.decoder) });
    }
    async function review(path, call) {
        const kubeRequest = {
            method: 'POST',
            path,
            body: call.body,
            purpose: call.purpose,
            isRead: true,
        };
        return decode(kubeRequest, { answer: await http(kubeRequest), decoder: call.decoder });
    }
    const secretBody = (name, data) => ({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name, labels: LABELS },
        type: 'Opaque',
        data: Object.fromEntries(Object.entries(data).map(([key, plain]) => [key, Buffer.from(plain).toString('base64')])),
    });
    const cluster = {
        fetchVersion: () => read('/version', { purpose: 'reach the cluster', decoder: decodeVersion }),
        fetchAccount: () => review('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
            body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
            purpose: 'ask the cluster whose credentials these are',
            decoder: decodeAccount,
        }),
        isAllowed(right) {
            const [resource, subresource = ''] = right.resource.split('/');
            const { group, verb } = right;
            const place = right.scope === 'namespace' ? { namespace } : {};
            return review('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
                body: {
                    apiVersion: 'authorization.k8s.io/v1',
                    kind: 'SelfSubjectAccessReview',
                    spec: { resourceAttributes: { ...place, group, resource, subresource, verb } },
                },
                purpose: 'ask the cluster what the account may do',
                decoder: decodeAllowed,
            });
        },
        fetchNodes: () => readList('/api/v1/nodes', { purpose: 'look at the nodes', decoder: decodeNode }),
        fetchStorageClasses: () => readList('/apis/storage.k8s.io/v1/storageclasses', {
            purpose: 'look at the StorageClasses',
            decoder: decodeStorageClass,
        }),
        fetchIngressClasses: () => readList('/apis/networking.k8s.io/v1/ingressclasses', {
            purpose: 'look at the IngressClasses',
            decoder: decodeIngressClass,
        }),
        async fetchIngresses() {
            const path = '/apis/networking.k8s.io/v1/ingresses';
            const kubeRequest = { method: 'GET', path, purpose: 'look at the Ingresses' };
            const answer = await http(kubeRequest);
            if (answer.status === 403)
                return undefined;
            return decode(kubeRequest, { answer, decoder: (json) => decodeList(json, decodeIngress) });
        },
        fetchClaims: () => readList(`${core}/persistentvolumeclaims`, { purpose: 'look at the claims', decoder: decodeClaim }),
        async fetchSecret(name) {
            const purpose = `read the Secret ${namespace}/${name}`;
            const kubeRequest = { method: 'GET', path: `${core}/secrets/${name}`, purpose };
            const answer = await http(kubeRequest);
            return answer.status === 404 ? undefined : decode(kubeRequest, { answer, decoder: decodeSecret });
        },
        async createSecret(name, data) {
            const purpose = `create the Secret ${namespace}/${name}`;
            const path = `${core}/secrets`;
            const kubeRequest = { method: 'POST', path, body: secretBody(name, data), purpose };
            const answer = await http(kubeRequest);
            if (answer.status === 409) {
                throw new errors/* UserError */.yo(`failed to ${purpose}: it appeared just now. Another run is at work on this namespace; let it end and run this one again`);
            }
            decode(kubeRequest, { answer, decoder: () => undefined });
        },
        async putSecret(name, data) {
            const purpose = `write the Secret ${namespace}/${name}`;
            const body = secretBody(name, data);
            const update = { method: 'PUT', path: `${core}/secrets/${name}`, body, purpose };
            const answer = await http(update);
            if (answer.status === 404) {
                const create = { method: 'POST', path: `${core}/secrets`, body, purpose };
                decode(create, { answer: await http(create), decoder: () => undefined });
            }
            else
                decode(update, { answer, decoder: () => undefined });
        },
        async hasRelease(releaseName) {
            const selector = encodeURIComponent(`owner=helm,name=${releaseName}`);
            const kubeRequest = {
                method: 'GET',
                path: `${core}/secrets?labelSelector=${selector}`,
                accept: METADATA_ONLY,
                purpose: `look for the release ${releaseName}`,
            };
            const answer = await http(kubeRequest);
            return decode(kubeRequest, { answer, decoder: (json) => decodeList(json, Boolean).length > 0 });
        },
        async fetchNamespace(releaseName) {
            const selector = `?labelSelector=${encodeURIComponent(`release=${releaseName}`)}`;
            const [deployments, statefulSets, pods, claims, events] = await Promise.all([
                readList(`${apps}/deployments${selector}`, {
                    purpose: 'look at the Deployments',
                    decoder: (json) => decodeWorkload('Deployment', json),
                }),
                readList(`${apps}/statefulsets${selector}`, {
                    purpose: 'look at the StatefulSets',
                    decoder: (json) => decodeWorkload('StatefulSet', json),
                }),
                readList(`${core}/pods${selector}`, { purpose: 'look at the pods', decoder: decodePod }),
                cluster.fetchClaims(),
                readList(`${core}/events`, { purpose: 'look at the events', decoder: decodeEvent }),
            ]);
            return { workloads: [...deployments, ...statefulSets], pods, claims, events };
        },
        async fetchLogTail(pod, container) {
            for (const previous of ['true', 'false']) {
                const query = new URLSearchParams({ container, previous, tailLines: `${LOG_TAIL_LINES}` });
                const path = `${core}/pods/${pod}/log?${query}`;
                const answer = await http({ method: 'GET', path, accept: '*/*', purpose: 'read a log' });
                if (answer.status === 200 && answer.text.trim() !== '')
                    return answer.text;
            }
            return '';
        },
    };
    return cluster;
}
function decode(kubeRequest, options) {
    const { answer } = options;
    const failed = `failed to ${kubeRequest.purpose}: `;
    if (answer.status < 200 || answer.status > 299) {
        const message = decodeStatusMessage(answer.text);
        throw new errors/* UserError */.yo(`${failed}the API server answered ${answer.status}${message === '' ? '' : `: ${message}`}`);
    }
    try {
        return options.decoder(JSON.parse(answer.text));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${failed}the answer of the API server could not be read (${(0,errors/* errorMessage */.gJ)(cause)})`, {
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/js/adapters/proxy.js
var adapters_proxy = __webpack_require__(8055);
;// CONCATENATED MODULE: ./build/js/adapters/kubernetes-http.js





/**
 * A client of its own for the dozen calls that the bootstrap makes. The official client for Node would bring
 * 19 MB into the bundle (all models of all APIs, a second undici), seven times what everything else has.
 */
const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 30_000;
/** Reads are repeated for this long; a tailnet may need a moment to find its way. */
const READ_PATIENCE_MS = 40_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
/** A namespace's pods and events are far below; more is not an answer to our question. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
function createKubeHttp(input) {
    const { connection, signal } = input;
    const { credentials } = connection;
    const tls = {
        ...(connection.caCertificate === '' ? {} : { ca: connection.caCertificate }),
        ...(connection.tlsServerName === '' ? {} : { servername: connection.tlsServerName }),
        ...(credentials.kind === 'certificate' ? { cert: credentials.certificate, key: credentials.key } : {}),
    };
    const timeouts = { headersTimeout: ANSWER_TIMEOUT_MS, bodyTimeout: ANSWER_TIMEOUT_MS };
    // The same way that helm takes, by the rules of Go.
    const proxy = (0,adapters_proxy/* chooseProxy */.U)(new URL(connection.server), input.environment);
    const dispatcher = proxy === undefined
        ? new undici/* Agent */.g6({ ...timeouts, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
        : new undici/* ProxyAgent */.kT({ ...timeouts, uri: proxy, requestTls: tls });
    const authorization = credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {};
    async function sendOnce(kubeRequest) {
        const response = await (0,undici/* request */.Em)(`${connection.server}${kubeRequest.path}`, {
            dispatcher,
            method: kubeRequest.method,
            signal,
            headers: {
                ...authorization,
                accept: kubeRequest.accept ?? 'application/json',
                'user-agent': 'harbor-actions',
                ...(kubeRequest.body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(kubeRequest.body === undefined ? {} : { body: JSON.stringify(kubeRequest.body) }),
        });
        const parts = [];
        let size = 0;
        for await (const chunk of response.body) {
            size += chunk.byteLength;
            if (size > MAX_BODY_BYTES)
                throw new errors/* UserError */.yo(`the answer is larger than ${MAX_BODY_BYTES} bytes`);
            parts.push(chunk);
        }
        return { status: response.statusCode, text: Buffer.concat(parts).toString('utf8') };
    }
    return async (kubeRequest) => {
        const isRead = kubeRequest.method === 'GET' || kubeRequest.isRead === true;
        const giveUpAt = Date.now() + READ_PATIENCE_MS;
        for (let attempt = 0;; attempt += 1) {
            const waitMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
            const mayRetry = isRead && Date.now() + waitMs < giveUpAt;
            try {
                const answer = await sendOnce(kubeRequest);
                if (answer.status === 401)
                    throw refusedCredentials(kubeRequest, connection);
                const isBusy = answer.status === 429 || answer.status >= 500;
                if (!isBusy || !mayRetry)
                    return answer;
            }
            catch (error) {
                if (signal.aborted)
                    throw cancelled(kubeRequest);
                if (error instanceof errors/* UserError */.yo)
                    throw error;
                const failure = explainFailure(error, { kubeRequest, connection });
                if (!failure.isTransient || !mayRetry)
                    throw failure.error;
            }
            await (0,external_node_timers_promises_.setTimeout)(waitMs, undefined, { signal }).catch(() => {
                throw cancelled(kubeRequest);
            });
        }
    };
}
function cancelled(kubeRequest) {
    return new errors/* CancelledError */.cc(`failed to ${kubeRequest.purpose}: the job is being cancelled`);
}
function refusedCredentials(kubeRequest, connection) {
    const advice = connection.credentials.kind === 'token'
        ? 'The token has expired or belongs to another cluster. Make a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h'
        : 'The client certificate is not one of this cluster';
    return new errors/* UserError */.yo(`failed to ${kubeRequest.purpose}: the API server at ${connection.server} refused the credentials of the kubeconfig (401). ${advice}`);
}
function explainFailure(error, context) {
    const { server } = context.connection;
    const { code, message } = innermost(error);
    const failure = (isTransient, text) => ({
        isTransient,
        error: new errors/* UserError */.yo(`failed to ${context.kubeRequest.purpose}: ${text} (${code || message})`, {
            cause: error,
        }),
    });
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
        return failure(false, `the certificate of the API server at ${server} is for other names: ${message}. ` +
            'Use one of those in the kubeconfig, or add this address to tls-san in /etc/rancher/k3s/config.yaml of the node and restart k3s');
    }
    if (/UNABLE_TO_VERIFY|SELF_SIGNED|UNABLE_TO_GET_ISSUER|CERT_SIGNATURE_FAILURE/.test(code)) {
        return failure(false, `the certificate of the API server at ${server} is not signed by the authority in the kubeconfig. The kubeconfig belongs to another cluster, or somebody else answers there`);
    }
    if (/^ERR_SSL|EPROTO|^ERR_OSSL|HPE_INVALID/.test(code)) {
        return failure(false, `the connection to the API server at ${server} failed in TLS: ${message}`);
    }
    if (code === 'ENOTFOUND') {
        return failure(false, `the runner cannot resolve the name in ${server}; use an address, or join the network that knows it`);
    }
    // A self-hosted runner on the node itself may well use that address.
    if (code === 'ECONNREFUSED' && isLoopbackServer(server))
        return failure(false, loopbackAdvice(server));
    return failure(true, `no answer from the API server at ${server}. Check that the runner is in the network of the cluster (tailnet joined, route approved) and that the policy lets it reach that port`);
}
function innermost(error) {
    let current = error;
    while (current instanceof Error && current.cause instanceof Error)
        current = current.cause;
    if (current instanceof AggregateError && current.errors[0] instanceof Error)
        current = current.errors[0];
    if (!(current instanceof Error))
        return { code: '', message: String(current) };
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    return { code, message: current.message };
}

// EXTERNAL MODULE: ./build/js/inputs/cluster.js
var cluster = __webpack_require__(6220);
;// CONCATENATED MODULE: ./build/js/entry/cluster.js





/** Masks the kubeconfig when it is one line of base64; its own lines say too little to be masked. */
function maskKubeconfig(host, form) {
    const text = form.raw('kubeconfig').trim();
    if (!/\s/.test(text))
        host.mask(text);
}
/** The cluster inputs, masked before anything can be said about them. */
function readMaskedCluster(host, form) {
    maskKubeconfig(host, form);
    return (0,cluster/* readCluster */.D$)(form);
}
function openKubeconfig(host, kubeconfig) {
    return loadKubeconfig(kubeconfig, { now: Date.now(), mask: (secret) => host.mask(secret) });
}
function openCluster(host, options) {
    const http = createKubeHttp({ ...host, connection: options.connection });
    return createCluster({ http, namespace: options.namespace });
}
/** helm for the release of the inputs. */
function openHelm(host, options) {
    return createHelm({
        path: options.helmPath,
        connection: options.connection,
        namespace: options.inputs.namespace,
        releaseName: options.inputs.releaseName,
        workDirectory: options.workDirectory,
        environment: host.environment,
        signal: host.signal,
        redact: (text) => host.redact(text),
    });
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster)
/* harmony export */ });
/* unused harmony exports readNamespace, decodeKubeconfig */
/** What a Kubernetes name may be, a label of DNS: it goes into paths of the API. */
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** helm's own limit for the names of releases. */
const LONGEST_RELEASE_NAME = 53;
/** `kubeconfig`, `namespace`, `release-name`. The kubeconfig is never quoted. */
function readCluster(form) {
    return {
        kubeconfig: readKubeconfig(form),
        namespace: readNamespace(form),
        releaseName: readReleaseName(form),
    };
}
/** `namespace`; `harbor` when it was not given. */
function readNamespace(form) {
    const namespace = form.text('namespace') || 'harbor';
    if (!DNS_LABEL.test(namespace)) {
        form.problem('namespace', `"${namespace}" is not a name for a namespace (lower case letters, digits, dashes)`);
    }
    return namespace;
}
function readReleaseName(form) {
    const releaseName = form.text('release-name') || 'harbor';
    if (!DNS_LABEL.test(releaseName) || releaseName.length > LONGEST_RELEASE_NAME) {
        form.problem('release-name', `"${releaseName}" is not a name for a release (lower case letters, digits, dashes, at most ${LONGEST_RELEASE_NAME})`);
    }
    return releaseName;
}
function readKubeconfig(form) {
    const text = form.raw('kubeconfig').trim();
    if (text === '') {
        form.problem('kubeconfig', 'is required and is empty. Is the secret set, and does this event receive secrets?');
        return '';
    }
    return decodeKubeconfig(text);
}
/** A kubeconfig as it is, or out of base64: secrets with many lines are often stored that way. */
function decodeKubeconfig(text) {
    if (!/^[A-Za-z0-9+/=\s]+$/.test(text))
        return text;
    const bytes = Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
}


/***/ })

};
