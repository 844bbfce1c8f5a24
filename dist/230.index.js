export const id = 230;
export const ids = [230];
export const modules = {

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ StalledError),
/* harmony export */   w$: () => (/* binding */ runChild)
/* harmony export */ });
/* unused harmony export STALL_MS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);



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

/***/ 9986:
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

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/secrets.js
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

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/settings.js
/** The parts of Harbor that keep data in a volume of their own, in the order in which they are shown. */
const STORES = ['registry', 'database', 'redis', 'trivy', 'jobservice'];

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/values.js


/**
 * The values of chart 1.18 and 1.19 for these settings. The same settings give the same bytes, and the only
 * secret among them is the database's password, for which the chart knows no Secret.
 */
function planValues(settings, options) {
    const { secrets } = options;
    return {
        expose: {
            type: 'ingress',
            tls: planTls(settings),
            ingress: {
                controller: 'default',
                ...(settings.ingressClass === '' ? {} : { className: settings.ingressClass }),
                hosts: { core: settings.host },
                annotations: {
                    ...options.ingressAnnotations,
                    ...redirectAnnotations(settings),
                    ...issuerAnnotation(settings),
                },
            },
        },
        externalURL: settings.externalUrl,
        updateStrategy: { type: options.updateStrategy },
        persistence: { persistentVolumeClaim: planClaims(settings) },
        existingSecretAdminPassword: secrets.admin,
        existingSecretSecretKey: secrets.internal,
        core: {
            existingSecret: secrets.internal,
            existingXsrfSecret: secrets.internal,
            secretName: secrets.internal,
        },
        jobservice: { existingSecret: secrets.internal },
        registry: {
            existingSecret: secrets.internal,
            credentials: {
                username: options.registryUser ?? REGISTRY_USER,
                existingSecret: secrets.internal,
            },
        },
        database: { internal: { password: options.databasePassword } },
    };
}
/** Values that the file of the user must not set: they would put secrets where everybody can read them. */
const FORBIDDEN_VALUES = [
    ['harborAdminPassword'],
    ['secretKey'],
    ['database', 'internal', 'password'],
    ['registry', 'credentials', 'password'],
    ['registry', 'credentials', 'htpasswdString'],
];
/** Paths of forbidden values that the tree sets, as in `database.internal.password`. */
function forbiddenValues(values) {
    return FORBIDDEN_VALUES.filter((path) => valueAt(values, path) !== undefined).map((path) => path.join('.'));
}
function valueAt(tree, path) {
    return path.reduce((node, key) => typeof node === 'object' && node !== null ? node[key] : undefined, tree);
}
function planTls({ tls }) {
    if (tls.kind === 'off')
        return { enabled: false };
    return { enabled: true, certSource: 'secret', secret: { secretName: tls.secretName } };
}
/** The chart's default annotations redirect to HTTPS, whatever the TLS mode is. */
function redirectAnnotations({ tls }) {
    const redirect = tls.kind === 'off' ? 'false' : 'true';
    return {
        'ingress.kubernetes.io/ssl-redirect': redirect,
        'nginx.ingress.kubernetes.io/ssl-redirect': redirect,
    };
}
function issuerAnnotation({ tls }) {
    return tls.kind === 'secret' && tls.issuer !== '' ? { 'cert-manager.io/cluster-issuer': tls.issuer } : {};
}
function planClaims(settings) {
    const claims = STORES.map((store) => {
        const size = settings.sizes[store];
        const claim = {
            ...(settings.storageClass === '' ? {} : { storageClass: settings.storageClass }),
            ...(size === undefined ? {} : { size }),
        };
        // The short form, jobservice.storageClass, is accepted by the chart and has no effect.
        return [store, store === 'jobservice' ? { jobLog: claim } : claim];
    });
    return Object.fromEntries(claims);
}

// EXTERNAL MODULE: ./build/build-KOZfYY/domain/errors.js
var errors = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/manifest-yaml.js



/** The objects of a rendered chart; documents without one (comments alone) are left out. */
function parseManifest(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false });
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const [error] = document.errors;
        if (error !== undefined) {
            throw new errors/* UserError */.yo(`the rendered chart is not YAML: ${error.message}. Is it the chart of Harbor?`);
        }
        const object = document.toJS();
        return typeof object === 'object' && object !== null ? [object] : [];
    });
}
/**
 * Refuses a values file with secrets in it: they would lie in the repository and in helm's release.
 *
 * @throws UserError with the paths of those values.
 */
function checkValuesFile(text, path) {
    const document = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false });
    const [first] = Array.isArray(document) ? document : [];
    if (first === undefined)
        return;
    if (first.errors.length > 0)
        throw new errors/* UserError */.yo(`values-file: ${path} is not YAML`);
    const forbidden = forbiddenValues(first.toJS());
    if (forbidden.length === 0)
        return;
    throw new errors/* UserError */.yo(`values-file: ${path} sets ${forbidden.join(', ')}. Secrets are drawn, kept in Secrets of the cluster and named there; remove them from the file`);
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/resolver.js

/** The resolver of the runner, /etc/hosts included. */
function createResolver() {
    return {
        resolve: (host) => (0,external_node_dns_promises_.lookup)(host, { all: true }).then((found) => found.map(({ address }) => address), () => []),
    };
}

// EXTERNAL MODULE: ./build/build-KOZfYY/domain/report/escape.js
var report_escape = __webpack_require__(6424);
;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/install-summary.js


const TITLES = {
    installed: 'Harbor is installed',
    upgraded: 'Harbor is upgraded',
    unchanged: 'Harbor is as it was',
    planned: 'Dry run: nothing was written',
};
/** Outputs of install-harbor; none of them is a secret. */
function installOutputs(report) {
    return {
        outcome: report.outcome,
        'harbor-url': report.settings.externalUrl,
        'harbor-version': report.chart.appVersion,
        'chart-version': report.chart.version,
        revision: `${report.revision}`,
        'admin-secret': report.secrets.admin,
        changes: JSON.stringify(report.changes),
    };
}
/** Markdown for the step summary. */
function renderInstallSummary(report) {
    const { settings } = report;
    const rows = [
        ['Address', settings.externalUrl],
        ['Harbor', `${report.chart.appVersion} (chart ${report.chart.version})`],
        ['Release', `${settings.namespace}/${settings.releaseName}, revision ${report.revision}`],
    ];
    return [
        `## ${TITLES[report.outcome]}`,
        '',
        ...table(rows),
        ...(report.states.length === 0
            ? []
            : ['', ...table(report.states.map(({ subject, text }) => [subject, text]))]),
        ...(report.outcome === 'planned' ? renderChanges(report.changes) : []),
        '',
        'The password of `admin` is in the cluster and nowhere else:',
        '',
        '```',
        `kubectl get secret ${report.secrets.admin} --namespace ${settings.namespace} --output jsonpath='{.data.${ADMIN_PASSWORD_KEY}}' | base64 --decode`,
        '```',
        '',
    ].join('\n');
}
function renderChanges(changes) {
    if (changes.length === 0)
        return ['', 'Nothing would change.'];
    return ['', ...table(changes.map(({ object, kind }) => [object, kind]))];
}
function table(rows) {
    return [
        '| | |',
        '| :-- | :-- |',
        ...rows.map(([name, text]) => `| ${(0,report_escape/* escapeMarkdown */.FV)(name)} | ${(0,report_escape/* escapeMarkdown */.FV)(text)} |`),
    ];
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/names.js
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

// EXTERNAL MODULE: ./build/build-KOZfYY/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/kubernetes/quantity.js
const UNITS = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
};
const QUANTITY = /^(\d+(?:\.\d+)?)(|k|M|G|T|Ki|Mi|Gi|Ti)$/;
/** `20Gi` to bytes. @throws Error that says what is wrong, without naming an input. */
function parseQuantity(text) {
    const [, number = '', unit = ''] = QUANTITY.exec(text) ?? [];
    const bytes = Number(number) * (UNITS[unit] ?? 0);
    if (number === '' || bytes <= 0) {
        throw new Error(`"${text}" is not a size; give a number with a unit, as in 20Gi`);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/inputs/cluster.js
/** What a Kubernetes name may be, a label of DNS: it goes into paths of the API. */
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** helm's own limit for the names of releases. */
const LONGEST_RELEASE_NAME = 53;
/** `kubeconfig`, `namespace`, `release-name`. The kubeconfig is never quoted. */
function cluster_readCluster(form) {
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

// EXTERNAL MODULE: ./build/build-KOZfYY/inputs/duration.js
var duration = __webpack_require__(9072);
;// CONCATENATED MODULE: ./build/build-KOZfYY/inputs/install-harbor.js




/** The newest chart of the Harbor 2.14 line when this was written: chart 1.18.4 is Harbor 2.14.4. */
const DEFAULT_CHART_VERSION = '1.18.4';
const DEFAULT_REPOSITORY = 'https://helm.goharbor.io';
const HOST = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/;
const FIFTEEN_MINUTES = 15 * 60_000;
async function readInstall(form, files) {
    const cluster = cluster_readCluster(form);
    const timeout = form.text('timeout');
    return {
        cluster,
        settings: {
            namespace: cluster.namespace,
            releaseName: cluster.releaseName,
            ...readSettings(form),
        },
        chart: await readChart(form, files),
        valuesFile: await readValuesFile(form, files),
        ingressAddress: form.text('ingress-address'),
        adopt: form.flag('adopt', { standard: false }),
        dryRun: form.flag('dry-run', { standard: false }),
        timeoutMs: timeout === ''
            ? FIFTEEN_MINUTES
            : form.parse('timeout', { text: timeout, parser: duration/* parseDuration */.E, standIn: FIFTEEN_MINUTES }),
        helmPath: form.text('helm-path') || 'helm',
    };
}
function readSettings(form) {
    const host = readHost(form);
    const tls = readTls(form);
    return {
        host,
        tls,
        externalUrl: readExternalUrl(form, { host, tls }),
        storageClass: form.text('storage-class'),
        sizes: readSizes(form),
        ingressClass: form.text('ingress-class'),
    };
}
function readHost(form) {
    const host = form.required('host').toLowerCase();
    if (host !== '' && !HOST.test(host)) {
        form.problem('host', `"${host}" is not a DNS name with a dot, as in harbor.example.com; give it without scheme, port and path`);
    }
    return host;
}
function readTls(form) {
    const mode = form.choice('tls', { values: ['off', 'secret'], standard: 'off' });
    const secretName = form.text('tls-secret');
    const issuer = form.text('cert-manager-issuer');
    if (mode === 'secret')
        return { kind: 'secret', secretName: secretName || 'harbor-tls', issuer };
    for (const [name, text] of [
        ['tls-secret', secretName],
        ['cert-manager-issuer', issuer],
    ]) {
        if (text !== '')
            form.problem(name, 'has no use while "tls" is off; set "tls" to secret');
    }
    return { kind: 'off' };
}
/** Harbor sends clients to this address to log in: another scheme or host is a closed door. */
function readExternalUrl(form, options) {
    const scheme = options.tls.kind === 'off' ? 'http' : 'https';
    const text = form.text('external-url');
    if (text === '')
        return `${scheme}://${options.host}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        form.problem('external-url', `"${text}" is not an http(s) URL, as in ${scheme}://${options.host}`);
        return text;
    }
    if (url.hostname !== options.host) {
        form.problem('external-url', `has the host ${url.hostname}, but "host" is ${options.host}; they have to be the same`);
    }
    if (url.protocol === 'https:' && options.tls.kind === 'off') {
        form.problem('external-url', 'is https while "tls" is off: clients would be sent to a closed door to log in. Use http, or set "tls" to secret');
    }
    if (url.protocol === 'http:' && options.tls.kind === 'secret') {
        form.problem('external-url', 'is http while "tls" is on; use https');
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        form.problem('external-url', `has a path; give scheme, host and port alone: ${url.origin}`);
    }
    return url.origin;
}
function readSizes(form) {
    const sizes = {};
    for (const store of STORES) {
        const name = `${store}-size`;
        const text = form.text(name);
        if (text === '')
            continue;
        form.parse(name, { text, parser: parseQuantity, standIn: 0 });
        sizes[store] = text;
    }
    return sizes;
}
async function readChart(form, files) {
    const chart = form.text('chart') || 'harbor';
    const repository = form.text('chart-repository');
    const version = form.text('chart-version') || DEFAULT_CHART_VERSION;
    const sha256 = form.text('chart-sha256');
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        form.problem('chart-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`);
    }
    if (!/^\d+\.\d+\.\d+[-+0-9A-Za-z.]*$/.test(version)) {
        form.problem('chart-version', `"${version}" is not one version of the chart, as in ${DEFAULT_CHART_VERSION}`);
    }
    if (repository !== '' && !/^https?:\/\/./.test(repository)) {
        form.problem('chart-repository', `"${repository}" is not an http(s) URL of a chart repository`);
    }
    const isPath = /[/\\]|\.tgz$/.test(chart) && !chart.startsWith('oci://');
    if (isPath && !(await files.exists(chart)))
        form.problem('chart', `there is no file or directory "${chart}"`);
    if (/^-/.test(chart))
        form.problem('chart', `"${chart}" is not the name of a chart`);
    const isNamed = !isPath && !chart.startsWith('oci://');
    return { chart, version, sha256, repository: isNamed ? repository || DEFAULT_REPOSITORY : '' };
}
async function readValuesFile(form, files) {
    const path = form.text('values-file');
    if (path !== '' && !(await files.exists(path)))
        form.problem('values-file', `there is no file "${path}"`);
    return path;
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/adoption.js


/** Where a chart that was installed without Secrets of ours keeps each value: part of the Secret's name, key. */
const SOURCES = {
    [ADMIN_PASSWORD_KEY]: ['core', 'HARBOR_ADMIN_PASSWORD'],
    secretKey: ['core', 'secretKey'],
    secret: ['core', 'secret'],
    CSRF_KEY: ['core', 'CSRF_KEY'],
    'tls.key': ['core', 'tls.key'],
    'tls.crt': ['core', 'tls.crt'],
    REGISTRY_PASSWD: ['core', 'REGISTRY_CREDENTIAL_PASSWORD'],
    [DATABASE_PASSWORD_KEY]: ['database', 'POSTGRES_PASSWORD'],
    JOBSERVICE_SECRET: ['jobservice', 'JOBSERVICE_SECRET'],
    REGISTRY_HTTP_SECRET: ['registry', 'REGISTRY_HTTP_SECRET'],
    REGISTRY_HTPASSWD: ['registry-htpasswd', 'REGISTRY_HTPASSWD'],
};
/** Names of the chart's Secrets that an adoption reads. */
function adoptedSecretNames(releaseName) {
    const parts = new Set(Object.values(SOURCES).map(([part]) => part));
    return [...parts].map((part) => `${chartFullName(releaseName)}-${part}`);
}
/**
 * The secrets of a release that was installed by other means, taken over as they are: new ones would lock
 * Harbor out of its own database.
 */
function planAdoption(found, releaseName) {
    const values = Object.fromEntries(Object.entries(SOURCES).map(([key, [part, source]]) => [
        key,
        found[`${chartFullName(releaseName)}-${part}`]?.[source] ?? '',
    ]));
    const { [ADMIN_PASSWORD_KEY]: password = '', ...internal } = values;
    const missing = missingKeys(values, [ADMIN_PASSWORD_KEY, ...INTERNAL_KEYS]);
    return {
        secrets: { admin: { [ADMIN_PASSWORD_KEY]: password }, internal },
        missing: missing.map((key) => sourceName(key, releaseName)),
    };
}
/** The user of an htpasswd line, which is `user:hash`. */
function registryUser(internal) {
    const [user = ''] = (internal['REGISTRY_HTPASSWD'] ?? '').split(':');
    return user === '' ? REGISTRY_USER : user;
}
function sourceName(key, releaseName) {
    const [part = '', source = key] = SOURCES[key] ?? [];
    return `${chartFullName(releaseName)}-${part}[${source}]`;
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/ingress-controller.js
/** Layers take minutes to arrive and to be hashed; NGINX gives up after 60 s on its own. */
const UPLOAD_TIMEOUT_SECONDS = 900;
/** Class names say nothing (two controllers call theirs "nginx"); the field `spec.controller` does. */
const CONTROLLERS = {
    'nginx.org/ingress-controller': {
        title: 'F5 NGINX Ingress Controller',
        annotations: {
            'nginx.org/client-max-body-size': '0',
            'nginx.org/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
            'nginx.org/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
        },
        bodySizeAnnotation: 'nginx.org/client-max-body-size: "0"',
        note: 'it writes every upload to its own disk first and has no annotation against that; give the controller ephemeral storage for the largest layer',
    },
    'k8s.io/ingress-nginx': {
        title: 'ingress-nginx of the Kubernetes community',
        annotations: {
            'nginx.ingress.kubernetes.io/proxy-body-size': '0',
            'nginx.ingress.kubernetes.io/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
            'nginx.ingress.kubernetes.io/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
            'nginx.ingress.kubernetes.io/proxy-request-buffering': 'off',
        },
        bodySizeAnnotation: 'nginx.ingress.kubernetes.io/proxy-body-size: "0"',
        note: 'it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect there',
    },
    'traefik.io/ingress-controller': {
        title: 'Traefik',
        annotations: {},
        bodySizeAnnotation: '',
        note: 'its entry point ends every request after 60 s (respondingTimeouts.readTimeout), large layers included; raise it in the configuration of Traefik',
    },
};
/** A controller that is not in the table gets no annotations: a wrong one would be ignored in silence. */
function ingressController(specController) {
    return (CONTROLLERS[specController] ?? {
        title: specController,
        annotations: {},
        bodySizeAnnotation: '',
        note: 'it is not known here, so no annotation for large uploads is set; give its own in the values file if it limits request bodies',
    });
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/manifest.js
/** The workloads and the claims of a release's manifests, claims of StatefulSets included. */
function planExpectation(objects) {
    return {
        workloads: objects.flatMap((object) => {
            const kind = textAt(object, ['kind']);
            if (kind !== 'Deployment' && kind !== 'StatefulSet')
                return [];
            const name = textAt(object, ['metadata', 'name']);
            const component = textAt(object, ['spec', 'template', 'metadata', 'labels', 'component']);
            return [{ kind, name, component, replicas: replicasOf(object) }];
        }),
        claims: objects.flatMap((object) => {
            const kind = textAt(object, ['kind']);
            if (kind === 'PersistentVolumeClaim')
                return [claimOf(object, textAt(object, ['metadata', 'name']))];
            return kind === 'StatefulSet' ? claimsOfStatefulSet(object) : [];
        }),
    };
}
/** The difference of two renderings, by object. */
function planChanges(before, after) {
    const old = byName(before);
    const now = byName(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].toSorted();
    return names.flatMap((object) => {
        const [was, is] = [old.get(object), now.get(object)];
        if (was === is)
            return [];
        return [{ kind: was === undefined ? 'created' : is === undefined ? 'removed' : 'changed', object }];
    });
}
/** Claims that the upgrade would make helm delete: they are in the release and would not be any more. */
function endangeredClaims(before, after) {
    const stays = new Set(planExpectation(after).claims.map(({ name }) => name));
    return before
        .filter((object) => textAt(object, ['kind']) === 'PersistentVolumeClaim')
        .filter((object) => textAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) !== 'keep')
        .map((object) => textAt(object, ['metadata', 'name']))
        .filter((name) => !stays.has(name));
}
/** How the Deployments with volumes are updated; undefined when there are none yet. */
function updateStrategyOf(objects) {
    const keeping = objects.filter((object) => {
        const volumes = manifest_valueAt(object, ['spec', 'template', 'spec', 'volumes']);
        return (textAt(object, ['kind']) === 'Deployment' &&
            Array.isArray(volumes) &&
            volumes.some((volume) => manifest_valueAt(volume, ['persistentVolumeClaim']) !== undefined));
    });
    if (keeping.length === 0)
        return undefined;
    const isRecreated = keeping.every((object) => textAt(object, ['spec', 'strategy', 'type']) === 'Recreate');
    return isRecreated ? 'Recreate' : 'RollingUpdate';
}
function byName(objects) {
    return new Map(objects.map((object) => [
        `${textAt(object, ['kind'])}/${textAt(object, ['metadata', 'name'])}`,
        JSON.stringify(object),
    ]));
}
/** StatefulSets name a claim `<template>-<set>-<ordinal>`. */
function claimsOfStatefulSet(object) {
    const templates = manifest_valueAt(object, ['spec', 'volumeClaimTemplates']);
    if (!Array.isArray(templates))
        return [];
    const set = textAt(object, ['metadata', 'name']);
    return templates.flatMap((template) => Array.from({ length: replicasOf(object) }, (_, ordinal) => claimOf(template, `${textAt(template, ['metadata', 'name'])}-${set}-${ordinal}`)));
}
function claimOf(object, name) {
    return {
        name,
        storageClass: textAt(object, ['spec', 'storageClassName']),
        size: textAt(object, ['spec', 'resources', 'requests', 'storage']),
    };
}
function replicasOf(object) {
    const replicas = manifest_valueAt(object, ['spec', 'replicas']);
    return typeof replicas === 'number' ? replicas : 1;
}
function textAt(object, path) {
    const value = manifest_valueAt(object, path);
    return typeof value === 'string' ? value : '';
}
function manifest_valueAt(object, path) {
    return path.reduce((node, key) => typeof node === 'object' && node !== null ? node[key] : undefined, object);
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/kubernetes/rights.js
/**
 * The least rights with which Harbor can be installed, upgraded and watched. docs/bootstrap-rbac.yaml grants
 * exactly these.
 *
 * There is no right to delete a claim, nor to delete or change a pod: the bootstrap never does, and helm
 * leaves claims alone. Helm keeps its releases in Secrets, hence all that is done to those.
 */
const RULES = [
    {
        group: '',
        resources: ['secrets'],
        verbs: ['get', 'list', 'create', 'update', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: '',
        resources: ['configmaps', 'services'],
        verbs: ['get', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: '',
        resources: ['persistentvolumeclaims'],
        verbs: ['get', 'list', 'create', 'patch'],
        scope: 'namespace',
    },
    {
        group: 'apps',
        resources: ['deployments', 'statefulsets'],
        verbs: ['get', 'list', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: 'networking.k8s.io',
        resources: ['ingresses'],
        verbs: ['get', 'list', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    { group: '', resources: ['pods', 'events'], verbs: ['list'], scope: 'namespace' },
    { group: '', resources: ['pods/log'], verbs: ['get'], scope: 'namespace' },
    { group: '', resources: ['nodes'], verbs: ['list'], scope: 'cluster' },
    { group: 'storage.k8s.io', resources: ['storageclasses'], verbs: ['list'], scope: 'cluster' },
    { group: 'networking.k8s.io', resources: ['ingressclasses'], verbs: ['list'], scope: 'cluster' },
    // Without it a host that another namespace already serves is not found out.
    {
        group: 'networking.k8s.io',
        resources: ['ingresses'],
        verbs: ['list'],
        scope: 'cluster',
        isOptional: true,
    },
];
const REQUIRED_RIGHTS = RULES.flatMap((rule) => rule.resources.flatMap((resource) => rule.verbs.map((verb) => ({
    group: rule.group,
    resource,
    verb,
    scope: rule.scope,
    isOptional: rule.isOptional === true,
}))));
/** `deployments.apps`, as kubectl writes it. */
function formatResource(right) {
    return right.group === '' ? right.resource : `${right.resource}.${right.group}`;
}
/** One line per resource and scope, as in `patch, delete deployments.apps in namespace harbor`. */
function renderRights(rights, options) {
    const places = new Map();
    for (const right of rights) {
        const where = right.scope === 'cluster' ? 'in the whole cluster' : `in namespace ${options.namespace}`;
        const place = `${formatResource(right)} ${where}`;
        places.set(place, [...(places.get(place) ?? []), right.verb]);
    }
    return [...places].map(([place, verbs]) => `${verbs.join(', ')} ${place}`);
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/preflight.js





/** The images of Harbor are built for amd64 alone up to 2.15; 2.16 is the first with arm64. */
function harborArchitectures(appVersion) {
    const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(appVersion) ?? [];
    return Number(major) > 2 || Number(minor) >= 16 ? ['amd64', 'arm64'] : ['amd64'];
}
/** Nodes, classes and hosts against the settings. */
function judgeCluster(facts, options) {
    const { settings } = options;
    return [
        ...judgeNodes(facts.nodes, harborArchitectures(options.appVersion)),
        ...judgeStorageClass(facts.storageClasses, settings.storageClass),
        ...judgeIngressClass(facts.ingressClasses, settings.ingressClass),
        ...judgeHost(facts.ingresses, settings),
    ];
}
/** The class that the Ingress will have; undefined when there is none. */
function chooseIngressClass(classes, wanted) {
    return classes.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted));
}
function judgeNodes(nodes, architectures) {
    const usable = nodes.some((node) => node.isReady && node.isSchedulable && architectures.includes(node.architecture));
    return usable ? [] : [{ kind: 'no-usable-node', nodes, architectures }];
}
function judgeStorageClass(present, wanted) {
    const found = present.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted));
    if (found === undefined)
        return [{ kind: 'storage-class-absent', wanted, present }];
    return found.reclaimPolicy === 'Delete' ? [{ kind: 'storage-class-deletes', name: found.name }] : [];
}
function judgeIngressClass(present, wanted) {
    const found = chooseIngressClass(present, wanted);
    if (found === undefined)
        return [{ kind: 'ingress-class-absent', wanted, present }];
    return [{ kind: 'ingress-controller', ingressClass: found }];
}
function judgeHost(ingresses, settings) {
    if (ingresses === undefined)
        return [{ kind: 'unchecked-hosts' }];
    return ingresses
        .filter((ingress) => ingress.hosts.includes(settings.host))
        .filter((ingress) => ingress.namespace !== settings.namespace || !isOwnIngress(ingress, settings))
        .map((by) => ({ kind: 'host-taken', host: settings.host, by }));
}
/** The chart calls its Ingress `<full name>-ingress`. */
function isOwnIngress(ingress, settings) {
    return ingress.name === `${chartFullName(settings.releaseName)}-ingress`;
}
/**
 * What the runner's resolver says of the host, against the address of the ingress where that is known. Names
 * below nip.io hold a private address, and many resolvers keep such answers back.
 */
function judgeName(host, options) {
    const { found, address } = options;
    if (found.length === 0)
        return [{ kind: 'host-unresolved', host, address }];
    if (address !== '' && !found.includes(address))
        return [{ kind: 'host-elsewhere', host, found, address }];
    return [];
}
/** Claims of an earlier install whose secrets are lost: their database only knows the old passwords. */
function judgeLeftovers(claims, options) {
    if (options.hasRelease || options.hasSecrets)
        return [];
    const names = Object.values(claimNames(options.releaseName));
    const leftovers = claims.map(({ name }) => name).filter((name) => names.includes(name));
    // Without the database there is no password that could win over a new one.
    if (!leftovers.includes(claimNames(options.releaseName).database))
        return [];
    return [{ kind: 'leftover-claims', claims: leftovers, secret: options.secret }];
}
/** Class and size of a claim cannot be changed by helm once it exists. */
function judgeClaims(claims, expected) {
    return expected.flatMap((wanted) => {
        const claim = claims.find(({ name }) => name === wanted.name);
        if (claim === undefined)
            return [];
        const sameClass = wanted.storageClass === '' || wanted.storageClass === claim.storageClass;
        const sameSize = parseQuantity(wanted.size) === parseQuantity(claim.size);
        return sameClass && sameSize ? [] : [{ kind: 'claim-differs', claim, expected: wanted }];
    });
}
/** Whether the finding ends the run before anything is written. */
function isBlocking(finding) {
    switch (finding.kind) {
        case 'missing-rights':
        case 'no-usable-node':
        case 'storage-class-absent':
        case 'ingress-class-absent':
        case 'host-taken':
        case 'leftover-claims':
        case 'claim-differs':
            return true;
        case 'unchecked-hosts':
        case 'storage-class-deletes':
        case 'ingress-controller':
        case 'host-unresolved':
        case 'host-elsewhere':
            return false;
        default:
            return (0,errors/* assertNever */.xb)(finding);
    }
}
/** What was found, why it matters, the one thing to do. */
function renderFinding(finding, settings) {
    const { namespace } = settings;
    switch (finding.kind) {
        case 'missing-rights':
            return [
                `The account ${finding.account} may not:`,
                ...renderRights(finding.rights, { namespace }).map((line) => `  - ${line}`),
                'Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant these.',
            ].join('\n');
        case 'unchecked-hosts':
            return `Whether another namespace already serves ${settings.host} is not checked: the account may not list Ingresses of the whole cluster.`;
        case 'no-usable-node':
            return renderNodes(finding);
        case 'storage-class-absent':
            return finding.wanted === ''
                ? `The cluster has no default StorageClass, so the claims would stay Pending. Name one in "storage-class". Present: ${names(finding.present)}.`
                : `There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Present: ${names(finding.present)}.`;
        case 'storage-class-deletes':
            return `StorageClass ${finding.name} has reclaimPolicy Delete: whoever deletes a claim of Harbor deletes its data. The bootstrap never does.`;
        case 'ingress-class-absent':
            return finding.wanted === ''
                ? `The cluster has no default IngressClass, so nothing would serve ${settings.host}. Name one in "ingress-class". Present: ${names(finding.present)}.`
                : `There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Present: ${names(finding.present)}.`;
        case 'ingress-controller':
            return renderController(finding.ingressClass);
        case 'host-taken':
            return `Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore ours. Use another name in "host", or remove that Ingress.`;
        case 'host-unresolved':
            return `The runner's resolver gives no address for ${finding.host}. ${resolverAdvice(finding)}`;
        case 'host-elsewhere':
            return `The runner resolves ${finding.host} to ${finding.found.join(', ')}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`;
        case 'leftover-claims':
            return (`Claims of an earlier install are there (${finding.claims.join(', ')}), but the Secret ${namespace}/${finding.secret} with its passwords is not. ` +
                'The old database would win: Harbor would ignore every new password. Give the Secret back, or, to start empty and lose those images, ' +
                'delete the claims yourself. The bootstrap never deletes a claim.');
        case 'claim-differs':
            return (`Claim ${finding.claim.name} is there with class ${finding.claim.storageClass || 'none'} and ${finding.claim.size}; ` +
                `the settings ask for ${finding.expected.storageClass || 'the default class'} and ${finding.expected.size}. ` +
                'The class of a claim never changes, and helm cannot resize it. Give the values that it has; to grow it, see docs/bootstrap.md.');
        default:
            return (0,errors/* assertNever */.xb)(finding);
    }
}
function renderNodes(finding) {
    if (finding.nodes.length === 0)
        return 'The cluster has no nodes, so nothing can run.';
    const states = finding.nodes.map((node) => {
        const state = node.isReady ? (node.isSchedulable ? 'ready' : 'cordoned') : 'not ready';
        return `${node.name} (${node.architecture || 'unknown architecture'}, ${state})`;
    });
    const wanted = finding.architectures.join(' or ');
    const others = finding.nodes.every(({ architecture }) => !finding.architectures.includes(architecture));
    return others
        ? `No node can run Harbor: its images are built for ${wanted} alone up to Harbor 2.15. Nodes: ${states.join(', ')}. Add a node of that architecture.`
        : `No ${wanted} node is ready and takes pods. Nodes: ${states.join(', ')}. Look at: kubectl describe nodes`;
}
function renderController(ingressClass) {
    const { title, annotations, note } = ingressController(ingressClass.controller);
    const set = Object.keys(annotations);
    return [
        `IngressClass ${ingressClass.name} is run by ${title} (${ingressClass.controller})`,
        set.length === 0 ? '' : `; for large layers the Ingress gets ${set.join(', ')}`,
        note === '' ? '' : `. ${note.charAt(0).toUpperCase()}${note.slice(1)}`,
        '.',
    ].join('');
}
function resolverAdvice(finding) {
    const line = `${finding.address || '<address of the ingress>'} ${finding.host}`;
    return ('Resolvers with rebinding protection keep back names that lead to private addresses. ' +
        `Add a line to /etc/hosts of this runner, and of every node that shall pull: ${line}`);
}
function names(present) {
    const list = present.map(({ name, isDefault }) => (isDefault ? `${name} (default)` : name));
    return list.length === 0 ? 'none' : list.join(', ');
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/release.js
/** A helm that is younger than this may still be running; ours needs a few seconds, it never waits for pods. */
const PENDING_GRACE_MS = 120_000;
/**
 * @param history oldest first; empty when there is no release.
 * @param pendingAgeMs how long ago the last revision changed.
 */
function planRelease(history, options) {
    const last = history.at(-1);
    if (last === undefined)
        return { kind: 'install' };
    const { status, revision } = last;
    if (!/^(pending-|uninstalling$)/.test(status)) {
        return status === 'uninstalled' ? { kind: 'install' } : { kind: 'upgrade', revision };
    }
    if (options.pendingAgeMs < PENDING_GRACE_MS)
        return { kind: 'wait', status, revision };
    const ran = history.findLast((candidate) => candidate.status === 'deployed');
    if (status === 'uninstalling')
        return { kind: 'uninstall', status };
    if (ran === undefined) {
        const [only] = history;
        // With earlier revisions that once ran there is data of a working Harbor behind it.
        if (status === 'pending-install' && history.length === 1 && only !== undefined) {
            return { kind: 'uninstall', status };
        }
        return {
            kind: 'stop',
            message: `The release ${options.releaseName} is ${status} at revision ${revision} and no revision of it is deployed. ` +
                `Look at it with helm history ${options.releaseName}, and roll back to the revision that you want`,
        };
    }
    if (ran.chart !== last.chart) {
        return {
            kind: 'stop',
            message: `The release ${options.releaseName} was cut off while it went from ${ran.chart} to ${last.chart} (${status}, revision ${revision}). ` +
                'Harbor may have changed its database already, and an older Harbor cannot read that, so it is not rolled back. ' +
                `Look at the log of harbor-core; to go on forward, mark revision ${ran.revision} as the one that runs with helm rollback ${options.releaseName} ${ran.revision} only if core never started, else delete the Secret sh.helm.release.v1.${options.releaseName}.v${revision} and run this again`,
        };
    }
    return { kind: 'rollback', status, to: ran.revision };
}

// EXTERNAL MODULE: ./build/build-KOZfYY/domain/text/format.js
var format = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/readiness.js
/** jobservice panics and restarts two or three times until core answers; that is how it waits. */
const NORMAL_RESTARTS = 6;
/** Foreign messages are cut to what fits on one line of a log. */
const MAX_MESSAGE = 240;
/** Claims first, then components: each is waiting for the ones before it. */
function judgeReadiness(facts, expected) {
    return [
        ...expected.claims.map(({ name }) => judgeClaim(name, facts)),
        ...expected.workloads.map((workload) => judgeWorkload(workload, facts)),
    ];
}
function isAllReady(states) {
    return states.every(({ state }) => state.kind === 'ready');
}
/** The lines that were not there before: one per change. */
function changedLines(before, now) {
    const told = new Map(before.map(({ subject, text }) => [subject, text]));
    return now
        .filter(({ subject, text }) => told.get(subject) !== text)
        .map(({ subject, text }) => `${subject}: ${text}`);
}
function judgeClaim(name, facts) {
    const subject = `claim ${name}`;
    const claim = facts.claims.find((candidate) => candidate.name === name);
    if (claim === undefined)
        return { subject, state: { kind: 'waiting' }, text: 'not there yet' };
    if (claim.phase === 'Bound') {
        return { subject, state: { kind: 'ready' }, text: `bound, ${claim.size} on ${claim.storageClass}` };
    }
    if (claim.phase === 'Lost') {
        return { subject, state: { kind: 'failed' }, text: 'lost: the volume that it was bound to is gone' };
    }
    const event = lastWarning(facts.events, { kind: 'PersistentVolumeClaim', name });
    const reason = event === undefined
        ? `pending, waiting for a volume of class ${claim.storageClass || 'none'}`
        : `pending, ${event.reason}: ${cut(event.message)}`;
    return { subject, state: { kind: 'waiting' }, text: reason };
}
function judgeWorkload(expected, facts) {
    const subject = expected.component;
    const workload = facts.workloads.find(({ kind, name }) => kind === expected.kind && name === expected.name);
    const pods = facts.pods.filter((pod) => pod.component === expected.component && !pod.isLeaving);
    if (workload?.isCurrent && workload.ready >= expected.replicas) {
        return { subject, state: { kind: 'ready' }, text: readyText(pods) };
    }
    const troubled = pods.find(({ isReady }) => !isReady);
    if (troubled === undefined) {
        const event = workload === undefined
            ? undefined
            : lastWarning(facts.events, { kind: workload.kind, name: workload.name });
        const text = event === undefined ? 'waiting for its pod' : `${event.reason}: ${cut(event.message)}`;
        return { subject, state: { kind: 'waiting' }, text };
    }
    return judgePod(subject, { pod: troubled, events: facts.events });
}
function readyText(pods) {
    const containers = pods.flatMap((pod) => pod.containers);
    const restarts = containers.reduce((sum, container) => sum + container.restarts, 0);
    const ready = containers.filter(({ isReady }) => isReady).length;
    const count = containers.length > 1 ? ` ${ready}/${containers.length}` : '';
    return restarts === 0
        ? `ready${count}`
        : `ready${count} after ${restarts} restart${restarts === 1 ? '' : 's'}`;
}
function judgePod(subject, options) {
    const { pod } = options;
    const waiting = (text) => ({ subject, state: { kind: 'waiting' }, text });
    if (pod.unschedulable !== '')
        return waiting(`no node takes its pod: ${cut(pod.unschedulable)}`);
    for (const container of pod.containers) {
        const trouble = judgeContainer(container);
        if (trouble === undefined)
            continue;
        if (!trouble.isDefinite)
            return waiting(trouble.text);
        const state = { kind: 'failed', pod: pod.name, container: container.name };
        return { subject, state, text: trouble.text };
    }
    const event = lastWarning(options.events, { kind: 'Pod', name: pod.name });
    if (event !== undefined && /Attach|Mount/.test(event.reason)) {
        return waiting(`${event.reason}: ${cut(event.message)}${attachAdvice(event.message)}`);
    }
    return waiting(pod.containers.some(({ state }) => state.kind === 'running') ? 'starting' : 'being created');
}
function judgeContainer(container) {
    const { state } = container;
    if (state.kind === 'waiting') {
        switch (state.reason) {
            case 'ErrImagePull':
            case 'ImagePullBackOff':
                return judgePull(state.message);
            case 'InvalidImageName':
                return { text: `its image has no valid name: ${cut(state.message)}`, isDefinite: true };
            case 'CreateContainerConfigError':
            case 'CreateContainerError':
                return { text: `its container cannot be made: ${cut(state.message)}`, isDefinite: false };
            case 'CrashLoopBackOff':
                return judgeCrash(container);
            default:
                return undefined;
        }
    }
    return state.kind === 'terminated' && state.exitCode !== 0 ? judgeCrash(container) : undefined;
}
function judgePull(message) {
    if (/no match for platform|no matching manifest/.test(message)) {
        return { text: `its image is not built for this node: ${cut(message)}`, isDefinite: true };
    }
    const limited = /toomanyrequests|429|rate limit/i.test(message);
    const advice = limited ? '; Docker Hub limits pulls by address, it is tried again' : '';
    return { text: `its image cannot be pulled: ${cut(message)}${advice}`, isDefinite: false };
}
function judgeCrash(container) {
    const end = container.lastEnd ?? (container.state.kind === 'terminated' ? container.state : undefined);
    const message = container.state.kind === 'waiting' ? '' : messageOf(container);
    const cause = end === undefined ? '' : ` (${end.reason || 'exit'}, code ${end.exitCode})`;
    const times = `${container.restarts} restart${container.restarts === 1 ? '' : 's'}`;
    if (/exec format error/.test(message)) {
        return { text: `${container.name} is not built for this node: exec format error`, isDefinite: true };
    }
    const calm = container.restarts <= 3 && container.name === 'jobservice' ? '; normal while it waits for core' : '';
    return {
        text: `${container.name} crashed${cause}, ${times}${calm}`,
        isDefinite: container.restarts > NORMAL_RESTARTS,
    };
}
function messageOf(container) {
    return container.state.kind === 'terminated' ? container.state.message : '';
}
function attachAdvice(message) {
    return /Multi-Attach/.test(message) ? '; the pod before it still holds the volume' : '';
}
function lastWarning(events, subject) {
    return events
        .filter((event) => event.isWarning && event.kind === subject.kind && event.name === subject.name)
        .toSorted((a, b) => a.lastSeen - b.lastSeen)
        .at(-1);
}
/** One line of at most MAX_MESSAGE characters. */
function cut(message) {
    const line = message.replaceAll(/\s+/g, ' ').trim();
    return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`;
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/usecases/await-ready.js



/** Between two looks; each is five small requests. */
const LOOK_MS = 2_000;
/**
 * Waits until every workload is ready and every claim is bound, with a line per change.
 *
 * @throws UserError when the time is over or waiting longer is of no use; it names what is missing and why.
 */
async function awaitReady(input, ports) {
    const { cluster, clock, log } = ports;
    const startedAt = clock.now();
    const deadline = startedAt + input.timeoutMs;
    let states = [];
    let trouble = '';
    for (;;) {
        try {
            const now = judgeReadiness(await cluster.fetchNamespace(input.releaseName), input.expected);
            for (const line of changedLines(states, now)) {
                log.info(`[${(0,format/* formatSeconds */.Xo)((clock.now() - startedAt) / 1000)}] ${line}`);
            }
            states = now;
            trouble = '';
        }
        catch (error) {
            if (error instanceof errors/* CancelledError */.cc)
                throw error;
            // The tailnet may be gone for a while; Harbor starts all the same.
            if (trouble === '')
                log.warning((0,errors/* errorMessage */.gJ)(error));
            trouble = (0,errors/* errorMessage */.gJ)(error);
        }
        if (trouble === '' && isAllReady(states))
            return states;
        const failed = states.find(({ state }) => state.kind === 'failed');
        if (failed !== undefined) {
            throw new errors/* UserError */.yo(await explain('Harbor does not start and waiting longer changes nothing', { failed, states }, ports));
        }
        if (clock.now() + LOOK_MS > deadline) {
            const title = `Harbor was not ready within ${(0,format/* formatSeconds */.Xo)(input.timeoutMs / 1000)}`;
            const reached = trouble === '' ? title : `${title}, and the cluster could not be asked at the end (${trouble})`;
            throw new errors/* UserError */.yo(await explain(reached, { failed: undefined, states }, ports));
        }
        await clock.sleep(LOOK_MS);
    }
}
async function explain(title, found, { cluster }) {
    const open = found.states.filter(({ state }) => state.kind !== 'ready');
    const lines = [`${title}:`, ...open.map(({ subject, text }) => `  - ${subject}: ${text}`)];
    const state = found.failed?.state;
    if (state?.kind === 'failed' && state.pod !== undefined && state.container !== undefined) {
        const tail = await cluster.fetchLogTail(state.pod, state.container).catch(() => '');
        if (tail !== '') {
            lines.push(`The end of the log of ${state.pod} (${state.container}):`);
            lines.push(...tail
                .trimEnd()
                .split('\n')
                .map((line) => `  | ${line}`));
        }
    }
    lines.push('The release stays as it is; run this again when the cause is mended.');
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/usecases/preflight.js





/** Reviews asked side by side: over a tailnet each takes a round trip. */
const PARALLEL_REVIEWS = 8;
/**
 * Looks at everything that can be looked at before anything is written, and shows all that is wrong together.
 *
 * @throws UserError with every finding that blocks.
 */
async function checkCluster(input, ports) {
    const { settings } = input;
    const { cluster, log } = ports;
    const [nodes, storageClasses, ingressClasses, ingresses, claims, hasRelease, addresses] = await Promise.all([
        cluster.fetchNodes(),
        cluster.fetchStorageClasses(),
        cluster.fetchIngressClasses(),
        cluster.fetchIngresses(),
        cluster.fetchClaims(),
        cluster.hasRelease(settings.releaseName),
        ports.resolver.resolve(settings.host),
    ]);
    const { internal } = secretNames(settings.releaseName);
    const hasSecrets = (await cluster.fetchSecret(internal)) !== undefined;
    report([
        ...judgeCluster({ nodes, storageClasses, ingressClasses, ingresses }, input),
        ...judgeName(settings.host, { found: addresses, address: input.ingressAddress }),
        ...judgeLeftovers(claims, {
            releaseName: settings.releaseName,
            hasRelease,
            hasSecrets,
            secret: internal,
        }),
    ], { settings, log });
    const ingressClass = chooseIngressClass(ingressClasses, settings.ingressClass);
    if (ingressClass === undefined)
        throw new Error('an absent ingress class is a finding that blocks');
    return { ingressClass, claims, hasRelease };
}
/**
 * Reaches the cluster and asks it for every right that will be needed, shown as one list.
 *
 * @throws UserError when one that is not optional is missing.
 */
async function checkRights(settings, { cluster, log }) {
    const version = await cluster.fetchVersion();
    const account = await cluster.fetchAccount();
    log.info(`Kubernetes ${version}, as ${account}`);
    const missing = await missingRights(cluster);
    const needed = missing.filter(({ isOptional }) => !isOptional);
    if (needed.length > 0) {
        report([{ kind: 'missing-rights', account, rights: needed }], { settings, log });
    }
}
async function missingRights(cluster) {
    const missing = [];
    for (let start = 0; start < REQUIRED_RIGHTS.length; start += PARALLEL_REVIEWS) {
        const batch = REQUIRED_RIGHTS.slice(start, start + PARALLEL_REVIEWS);
        const allowed = await Promise.all(batch.map((right) => cluster.isAllowed(right)));
        missing.push(...batch.filter((_, index) => allowed[index] !== true));
    }
    return missing;
}
/** Notes go to the log; what blocks is thrown, all of it together. */
function report(findings, options) {
    const { settings, log } = options;
    for (const finding of findings) {
        if (!isBlocking(finding))
            log.info(`Note: ${renderFinding(finding, settings)}`);
    }
    const blocking = findings.filter(isBlocking);
    if (blocking.length === 0)
        return;
    const texts = blocking.map((finding) => renderFinding(finding, settings));
    throw new errors/* UserError */.yo([
        `The cluster is not ready for Harbor (${(0,format/* plural */.LS)(texts.length, 'problem')}):`,
        ...texts,
        NOTHING_WRITTEN,
    ].join('\n'));
}
const NOTHING_WRITTEN = 'Nothing has been written.';

;// CONCATENATED MODULE: ./build/build-KOZfYY/usecases/release-secrets.js




/**
 * The secrets of the release: those that are in the namespace, or new ones, or those of a release that was
 * installed by other means.
 *
 * @throws UserError when a Secret was cut, or a release is there whose secrets nobody may guess.
 */
async function prepareSecrets(input, ports) {
    const { settings } = input;
    const { cluster } = ports;
    const names = secretNames(settings.releaseName);
    const admin = await cluster.fetchSecret(names.admin);
    const internal = await cluster.fetchSecret(names.internal);
    if (admin !== undefined)
        requireKeys(admin, { keys: [ADMIN_PASSWORD_KEY], name: names.admin, settings });
    if (internal !== undefined)
        requireKeys(internal, { keys: INTERNAL_KEYS, name: names.internal, settings });
    const found = admin !== undefined && internal !== undefined;
    const [origin, fresh] = found
        ? ['present', { admin, internal }]
        : input.hasRelease
            ? ['adopted', await adoptSecrets(input, ports)]
            : ['drawn', await drawSecrets(ports)];
    // Whatever is there stays what it is.
    const secrets = { admin: admin ?? fresh.admin, internal: internal ?? fresh.internal };
    for (const text of [...Object.values(secrets.admin), ...Object.values(secrets.internal)])
        ports.mask(text);
    return {
        secrets,
        origin,
        async write() {
            // The database's password first: a run that ends in between can then be repeated.
            if (internal === undefined)
                await cluster.createSecret(names.internal, secrets.internal);
            if (admin === undefined)
                await cluster.createSecret(names.admin, secrets.admin);
        },
    };
}
async function drawSecrets({ random, helm, mask }) {
    const password = drawAdminPassword(random);
    const drawn = drawInternalSecrets(random);
    for (const text of [password, ...Object.values(drawn)])
        mask(text);
    const keys = await helm.drawKeyPair({ user: REGISTRY_USER, password: drawn.REGISTRY_PASSWD });
    return { admin: { [ADMIN_PASSWORD_KEY]: password }, internal: { ...drawn, ...keys } };
}
async function adoptSecrets(input, { cluster }) {
    const { namespace, releaseName } = input.settings;
    if (!input.adopt) {
        throw new errors/* UserError */.yo(`The release ${namespace}/${releaseName} is there, and was not installed by this action: its secrets are not in ${listNames(secretNames(releaseName))}. ` +
            'Set "adopt" to true to take it over with the secrets that it has, or choose another release name and namespace. Nothing has been written.');
    }
    const names = adoptedSecretNames(releaseName);
    const found = await Promise.all(names.map(async (name) => [name, await cluster.fetchSecret(name)]));
    const { secrets, missing } = planAdoption(Object.fromEntries(found), releaseName);
    if (missing.length === 0)
        return secrets;
    throw new errors/* UserError */.yo(`The release ${namespace}/${releaseName} cannot be adopted: these of its secrets were not found: ${missing.join(', ')}. ` +
        'It probably takes them from Secrets of its own (existingSecret values). Nothing has been written.');
}
function requireKeys(data, expected) {
    const missing = missingKeys(data, expected.keys);
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`The Secret ${expected.settings.namespace}/${expected.name} lacks ${missing.join(', ')}. Somebody changed it; Harbor's parts would not understand each other with new values. Give them back. Nothing has been written.`);
}
function listNames(names) {
    return `${names.admin} and ${names.internal}`;
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/usecases/install-harbor.js













/**
 * Brings the release to what the request says, from whatever state it is in, and waits for it. Pre-flight first,
 * then Secrets, then helm; no step deletes a claim.
 *
 * @throws UserError with what to change.
 */
async function installHarbor(request, ports) {
    const { settings } = request;
    const { helm, log } = ports;
    log.info(`helm ${await helm.checkVersion()}`);
    await checkRights(settings, ports);
    const chart = await helm.fetchChart(request.chart);
    log.info(`Chart ${chart.version}, Harbor ${chart.appVersion}`);
    const preflight = await checkCluster({ ...request, appVersion: chart.appVersion }, ports);
    const plan = preflight.hasRelease ? await settleRelease(request, ports) : { kind: 'install' };
    if (plan.kind !== 'install' && plan.kind !== 'upgrade') {
        // A dry run stops before the repair, and what comes after it depends on it.
        return {
            outcome: 'planned',
            chart,
            revision: 0,
            changes: [],
            expected: { workloads: [], claims: [] },
            states: [],
        };
    }
    const before = plan.kind === 'upgrade' ? ports.parseManifest(await helm.fetchManifest()) : [];
    const prepared = await prepareSecrets({ settings, hasRelease: plan.kind === 'upgrade', adopt: request.adopt }, ports);
    const strategy = chooseStrategy(before, ports);
    const upgrade = {
        chart,
        valuesFile: request.valuesFile,
        values: planValues(settings, {
            secrets: secretNames(settings.releaseName),
            databasePassword: prepared.secrets.internal[DATABASE_PASSWORD_KEY] ?? '',
            ingressAnnotations: ingressController(preflight.ingressClass.controller).annotations,
            updateStrategy: strategy,
            registryUser: registryUser(prepared.secrets.internal),
        }),
    };
    const after = ports.parseManifest(await helm.renderUpgrade(upgrade));
    const expected = planExpectation(after);
    report(judgeClaims(preflight.claims, expected.claims), { settings, log });
    refuseLostClaims(endangeredClaims(before, after));
    const changes = planChanges(before, after);
    showChanges(changes, { plan, ports });
    const isUnchanged = plan.kind === 'upgrade' && plan.isDeployed && changes.length === 0;
    const revision = plan.kind === 'upgrade' ? plan.revision : 0;
    if (request.dryRun) {
        log.info('Dry run: nothing has been written');
        return { outcome: 'planned', chart, revision, changes, expected, states: [] };
    }
    await prepared.write();
    if (prepared.origin !== 'present') {
        log.info(`Secrets ${Object.values(secretNames(settings.releaseName)).join(' and ')} written (${prepared.origin})`);
    }
    const newRevision = isUnchanged ? revision : await helm.upgrade(upgrade);
    log.info(isUnchanged
        ? `Revision ${revision} is already what is asked for; nothing changes`
        : `Revision ${newRevision} is written; waiting for ${(0,format/* plural */.LS)(expected.workloads.length, 'pod')} and ${(0,format/* plural */.LS)(expected.claims.length, 'claim')}`);
    const states = await awaitReady({ ...request, releaseName: settings.releaseName, expected }, ports);
    const outcome = isUnchanged ? 'unchanged' : plan.kind === 'install' ? 'installed' : 'upgraded';
    return { outcome, chart, revision: newRevision, changes, expected, states };
}
/** Repairs what a run that was cut off left behind, until helm can be asked to upgrade or to install. */
async function settleRelease(request, ports) {
    const { releaseName } = request.settings;
    const { helm, log, clock } = ports;
    const startedAt = clock.now();
    for (let repairs = 0;;) {
        const isThere = await ports.cluster.hasRelease(releaseName);
        const history = isThere ? await helm.fetchHistory() : [];
        const last = history.at(-1);
        const plan = planRelease(history, {
            releaseName,
            pendingAgeMs: clock.now() - (last?.updatedAt ?? 0),
        });
        switch (plan.kind) {
            case 'install':
                return plan;
            case 'upgrade':
                return { ...plan, isDeployed: last?.status === 'deployed' };
            case 'stop':
                throw new errors/* UserError */.yo(plan.message);
            case 'wait': {
                if (clock.now() - startedAt > 2 * PENDING_GRACE_MS) {
                    throw new errors/* UserError */.yo(`The release ${releaseName} is still ${plan.status}, and somebody keeps working on it. Let that end and run this again`);
                }
                log.info(`The release is ${plan.status} at revision ${plan.revision}; another run may be at work, looking again`);
                await clock.sleep(WAIT_LOOK_MS);
                continue;
            }
            case 'uninstall':
            case 'rollback':
                if (repairs > 0)
                    throw new errors/* UserError */.yo(`The release ${releaseName} stays ${plan.status} after it was repaired`);
                log.info(describeRepair(plan));
                if (request.dryRun)
                    return { kind: 'unsettled' };
                if (plan.kind === 'uninstall')
                    await helm.uninstall();
                else
                    await helm.rollback(plan.to);
                repairs += 1;
                continue;
            default:
                (0,errors/* assertNever */.xb)(plan);
        }
    }
}
const WAIT_LOOK_MS = 10_000;
function describeRepair(plan) {
    return plan.kind === 'uninstall'
        ? `A run was cut off (${plan.status}, older than ${(0,format/* formatSeconds */.Xo)(PENDING_GRACE_MS / 1000)}): the rest of it is uninstalled, the claims stay`
        : `A run was cut off (${plan.status}, older than ${(0,format/* formatSeconds */.Xo)(PENDING_GRACE_MS / 1000)}): rolled back to revision ${plan.to} of the same chart`;
}
/** An installed release keeps its strategy: the API server may refuse the change. */
function chooseStrategy(before, { log }) {
    const present = updateStrategyOf(before);
    if (present !== 'RollingUpdate')
        return 'Recreate';
    log.warning('The release updates its pods one by one (RollingUpdate), and volumes for one node then hang on every upgrade. It is left as it is; docs/bootstrap.md says how to change it');
    return present;
}
function refuseLostClaims(claims) {
    if (claims.length === 0)
        return;
    throw new errors/* UserError */.yo(`With these values helm would delete ${claims.join(', ')} and the data in it. The bootstrap never does that. ` +
        'Annotate the claim with helm.sh/resource-policy: keep first (persistence.resourcePolicy: keep), or leave the values as they are. Nothing has been written.');
}
/** A line for each object on an upgrade; a first install would only list the chart. */
function showChanges(changes, options) {
    if (options.plan.kind !== 'upgrade')
        return;
    for (const { kind, object } of changes)
        options.ports.log.info(`${object}: ${kind}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/bootstrap/helm-release.js

/** Release archives of helm, and the helm that is good enough. */
/** The first helm 3 with `--dry-run=server` and everything else that is asked of it. */
const OLDEST_HELM = [3, 14];
const DEFAULT_HELM_VERSION = 'v4.2.4';
/**
 * SHA-256 of the archives by release tag and archive name. Empty for now: no release of helm could be fetched and
 * hashed where this was written, and a hash that nobody computed verifies nothing. Until it is filled,
 * `helm-sha256` is needed when there is no helm on PATH.
 */
const HELM_SHA256 = {};
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
    throw new errors/* UserError */.yo(`helm ${version} is too old: ${OLDEST_HELM.join('.')} or newer is needed. Use the action setup-helm before this step`);
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

// EXTERNAL MODULE: ./build/build-KOZfYY/adapters/child.js
var child = __webpack_require__(241);
// EXTERNAL MODULE: ./build/build-KOZfYY/adapters/environment.js
var environment = __webpack_require__(9986);
;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/helm.js









/** A rendered chart of Harbor has about 100 kB; helm's JSON holds it twice. */
const MAX_STDOUT_CHARACTERS = 32 * 1024 * 1024;
/** Standard error is quoted in a message: its end is what matters. */
const MAX_QUOTED_CHARACTERS = 1_500;
/** Revisions that helm keeps: enough to look back, few enough for etcd. */
const HISTORY_MAX = 10;
const helm_history = valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ revision: valibot_dist/* number */.aig(), updated: valibot_dist/* string */.YjP(), status: valibot_dist/* string */.YjP(), chart: valibot_dist/* string */.YjP() }));
const upgraded = valibot_dist/* object */.Ikc({ version: valibot_dist/* number */.aig(), manifest: valibot_dist/* string */.YjP() });
const chartFile = valibot_dist/* object */.Ikc({ version: valibot_dist/* string */.YjP(), appVersion: valibot_dist/* string */.YjP() });
/**
 * helm for one release. Its own settings live in a directory that the caller removes, so that nothing of the
 * runner's user counts and nothing stays. No argument holds a secret.
 */
function createHelm(options) {
    const { path, releaseName, workDirectory } = options;
    const place = ['--namespace', options.namespace];
    const env = (0,environment/* childEnvironment */.Q)(options.environment, {
        KUBECONFIG: options.kubeconfig,
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
            result = await (0,child/* runChild */.w$)({ path, args: call.args }, {
                env,
                signal: options.signal,
                maxStdoutCharacters: MAX_STDOUT_CHARACTERS,
                ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
            });
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            throw new errors/* UserError */.yo(`failed to ${purpose}: helm could not be run (${(0,errors/* errorMessage */.gJ)(error)})`, {
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
            const version = parseHelmVersion(text);
            requireHelm(version);
            return version;
        },
        async fetchChart(request) {
            const chartPath = request.repository === '' && !request.chart.startsWith('oci://') ? request.chart : await pull(request);
            if (request.sha256 !== '')
                await verify(chartPath, request.sha256);
            const text = await run(`read the chart ${request.chart}`, { args: ['show', 'chart', chartPath] });
            return { path: chartPath, ...valibot_dist/* parse */.qgA(chartFile, (0,dist/* parse */.qg)(text)) };
        },
        async fetchHistory() {
            const text = await run(`read the history of the release ${releaseName}`, {
                args: ['history', releaseName, ...place, '--output', 'json'],
            });
            return valibot_dist/* parse */.qgA(helm_history, JSON.parse(text))
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
            return valibot_dist/* parse */.qgA(upgraded, JSON.parse(text)).manifest;
        },
        async upgrade(request) {
            const text = await run(`install Harbor as release ${releaseName}`, {
                args: upgradeArgs(request),
                stdin: JSON.stringify(request.values),
            });
            return valibot_dist/* parse */.qgA(upgraded, JSON.parse(text)).version;
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
        return valibot_dist/* parse */.qgA(valibot_dist/* object */.Ikc({ data: keys }), (0,dist/* parse */.qg)(text)).data;
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
const filled = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* minLength */.BpQ(1));
const keys = valibot_dist/* object */.Ikc({ 'tls.key': filled, 'tls.crt': filled, REGISTRY_HTPASSWD: filled });
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

;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/kubernetes/kubeconfig.js

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

;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/kubeconfig.js





/**
 * The connection that a kubeconfig describes, after a look at the dates of its credentials: the API server only
 * says 401 to what has expired.
 *
 * @throws UserError with what to change; the kubeconfig itself is never quoted.
 */
function loadKubeconfig(text, options) {
    let document;
    try {
        document = (0,dist/* parse */.qg)(text);
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
/** A kubeconfig with this one connection, for helm; readable by this user alone. JSON is YAML. */
async function writeKubeconfig(connection, path) {
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
    const document = {
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name, cluster }],
        users: [{ name, user }],
        contexts: [{ name, context: { cluster: name, user: name } }],
        'current-context': name,
    };
    await (0,promises_.writeFile)(path, JSON.stringify(document), { mode: 0o600, flag: 'wx' });
}
function maskCredentials(credentials, mask) {
    if (credentials.kind === 'token') {
        mask(credentials.token);
        return;
    }
    const { certificate, key } = credentials;
    for (const text of [key, certificate])
        mask(Buffer.from(text).toString('base64'));
    // Line by line, without the first and the last: those are the same in every PEM text.
    for (const line of `${key}\n${certificate}`.split('\n'))
        if (!line.startsWith('-----'))
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

;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/kubernetes-wire.js

/** The JSON of the Kubernetes API to facts. Empty lists are absent or null; fields that are not used are ignored. */
const kubernetes_wire_text = valibot_dist/* optional */.lqM(valibot_dist/* nullable */.mee(valibot_dist/* string */.YjP(), ''), '');
const count = valibot_dist/* optional */.lqM(valibot_dist/* nullable */.mee(valibot_dist/* number */.aig(), 0), 0);
const texts = valibot_dist/* nullish */.cl6(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP()));
const metadata = valibot_dist/* object */.Ikc({
    name: kubernetes_wire_text,
    namespace: kubernetes_wire_text,
    generation: count,
    labels: texts,
    annotations: texts,
    deletionTimestamp: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()),
});
const conditions = valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ type: kubernetes_wire_text, status: kubernetes_wire_text, reason: kubernetes_wire_text, message: kubernetes_wire_text })));
const list = valibot_dist/* object */.Ikc({ items: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* unknown */.L5J())) });
const terminated = valibot_dist/* object */.Ikc({ reason: kubernetes_wire_text, message: kubernetes_wire_text, exitCode: count });
const node = valibot_dist/* object */.Ikc({
    metadata,
    spec: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ unschedulable: valibot_dist/* nullish */.cl6(valibot_dist/* boolean */.zMY()) })),
    status: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ conditions, nodeInfo: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ architecture: kubernetes_wire_text })) })),
});
const storageClass = valibot_dist/* object */.Ikc({ metadata, reclaimPolicy: kubernetes_wire_text });
const ingressClass = valibot_dist/* object */.Ikc({ metadata, spec: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ controller: kubernetes_wire_text })) });
const ingress = valibot_dist/* object */.Ikc({
    metadata,
    spec: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ rules: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ host: kubernetes_wire_text }))) })),
});
const claim = valibot_dist/* object */.Ikc({
    metadata,
    spec: valibot_dist/* object */.Ikc({
        storageClassName: kubernetes_wire_text,
        resources: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ requests: texts })),
    }),
    status: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ phase: kubernetes_wire_text })),
});
const pod = valibot_dist/* object */.Ikc({
    metadata,
    status: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({
        conditions,
        containerStatuses: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
            name: kubernetes_wire_text,
            ready: valibot_dist/* nullish */.cl6(valibot_dist/* boolean */.zMY()),
            restartCount: count,
            state: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({
                waiting: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ reason: kubernetes_wire_text, message: kubernetes_wire_text })),
                terminated: valibot_dist/* nullish */.cl6(terminated),
            })),
            lastState: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ terminated: valibot_dist/* nullish */.cl6(terminated) })),
        }))),
    })),
});
const workload = valibot_dist/* object */.Ikc({
    metadata,
    spec: valibot_dist/* object */.Ikc({
        replicas: valibot_dist/* nullish */.cl6(valibot_dist/* number */.aig()),
        template: valibot_dist/* object */.Ikc({ metadata: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ labels: texts })) }),
    }),
    status: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({
        observedGeneration: count,
        replicas: count,
        readyReplicas: count,
        updatedReplicas: count,
    })),
});
const kubernetes_wire_event = valibot_dist/* object */.Ikc({
    involvedObject: valibot_dist/* object */.Ikc({ kind: kubernetes_wire_text, name: kubernetes_wire_text }),
    reason: kubernetes_wire_text,
    message: kubernetes_wire_text,
    type: kubernetes_wire_text,
    lastTimestamp: kubernetes_wire_text,
    eventTime: kubernetes_wire_text,
});
const secret = valibot_dist/* object */.Ikc({ data: texts });
/** @throws ValiError when the JSON is no list. */
function decodeList(json, decoder) {
    return (valibot_dist/* parse */.qgA(list, json).items ?? []).map(decoder);
}
function decodeNode(json) {
    const wire = valibot_dist/* parse */.qgA(node, json);
    return {
        name: wire.metadata.name,
        isReady: isTrue(wire.status?.conditions, 'Ready'),
        isSchedulable: wire.spec?.unschedulable !== true,
        architecture: wire.status?.nodeInfo?.architecture ?? '',
    };
}
function decodeStorageClass(json) {
    const wire = valibot_dist/* parse */.qgA(storageClass, json);
    return {
        name: wire.metadata.name,
        isDefault: wire.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true',
        reclaimPolicy: wire.reclaimPolicy || 'Delete',
    };
}
function decodeIngressClass(json) {
    const wire = valibot_dist/* parse */.qgA(ingressClass, json);
    return {
        name: wire.metadata.name,
        isDefault: wire.metadata.annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true',
        controller: wire.spec?.controller ?? '',
    };
}
function decodeIngress(json) {
    const wire = valibot_dist/* parse */.qgA(ingress, json);
    const { namespace, name } = wire.metadata;
    return { namespace, name, hosts: (wire.spec?.rules ?? []).map(({ host }) => host) };
}
function decodeClaim(json) {
    const wire = valibot_dist/* parse */.qgA(claim, json);
    return {
        name: wire.metadata.name,
        phase: wire.status?.phase ?? 'Pending',
        storageClass: wire.spec.storageClassName,
        size: wire.spec.resources?.requests?.['storage'] ?? '',
    };
}
function decodeWorkload(kind, json) {
    const { metadata: meta, spec, status } = valibot_dist/* parse */.qgA(workload, json);
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
    const { metadata: meta, status } = valibot_dist/* parse */.qgA(pod, json);
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
    const wire = valibot_dist/* parse */.qgA(kubernetes_wire_event, json);
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
    const entries = Object.entries(valibot_dist/* parse */.qgA(secret, json).data ?? {});
    return Object.fromEntries(entries.map(([key, base64]) => [key, Buffer.from(base64, 'base64').toString('utf8')]));
}
const kubernetes_wire_status = valibot_dist/* object */.Ikc({ message: kubernetes_wire_text, reason: kubernetes_wire_text });
/** The message of a `Status`, which the API server answers with when it refuses; '' for anything else. */
function decodeStatusMessage(body) {
    try {
        return valibot_dist/* parse */.qgA(kubernetes_wire_status, JSON.parse(body)).message;
    }
    catch {
        return '';
    }
}
const decodeVersion = (json) => valibot_dist/* parse */.qgA(valibot_dist/* object */.Ikc({ gitVersion: kubernetes_wire_text }), json).gitVersion;
const decodeAllowed = (json) => valibot_dist/* parse */.qgA(valibot_dist/* object */.Ikc({ status: valibot_dist/* object */.Ikc({ allowed: valibot_dist/* boolean */.zMY() }) }), json).status.allowed;
const decodeAccount = (json) => valibot_dist/* parse */.qgA(valibot_dist/* object */.Ikc({ status: valibot_dist/* object */.Ikc({ userInfo: valibot_dist/* object */.Ikc({ username: kubernetes_wire_text }) }) }), json).status.userInfo
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

;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/kubernetes-cluster.js


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
;// CONCATENATED MODULE: ./build/build-KOZfYY/adapters/kubernetes-http.js




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
    const agentOptions = {
        connect: { ...tls, timeout: CONNECT_TIMEOUT_MS },
        // Through a proxy the TLS options of the tunnelled connection have a name of their own (undici, ProxyAgent).
        requestTls: tls,
        headersTimeout: ANSWER_TIMEOUT_MS,
        bodyTimeout: ANSWER_TIMEOUT_MS,
    };
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2(agentOptions);
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

;// CONCATENATED MODULE: ./build/build-KOZfYY/entry/cluster.js






/** Masks the kubeconfig when it is one line of base64; its own lines say too little to be masked. */
function maskKubeconfig(host, form) {
    const text = form.raw('kubeconfig').trim();
    if (!/\s/.test(text))
        host.mask(text);
}
/** The cluster inputs, masked before anything can be said about them. */
function readMaskedCluster(host, form) {
    maskKubeconfig(host, form);
    return readCluster(form);
}
function openKubeconfig(host, kubeconfig) {
    return loadKubeconfig(kubeconfig, { now: Date.now(), mask: (secret) => host.mask(secret) });
}
function openCluster(host, options) {
    const http = createKubeHttp({ connection: options.connection, signal: host.signal });
    return createCluster({ http, namespace: options.namespace });
}
/** helm with a kubeconfig of its own in the work directory, which is removed with it. */
async function openHelm(host, options) {
    const kubeconfig = (0,external_node_path_.join)(options.workDirectory, 'kubeconfig');
    await writeKubeconfig(options.connection, kubeconfig);
    return createHelm({
        path: options.helmPath,
        kubeconfig,
        namespace: options.inputs.namespace,
        releaseName: options.inputs.releaseName,
        workDirectory: options.workDirectory,
        environment: host.environment,
        signal: host.signal,
        redact: (text) => host.redact(text),
    });
}

// EXTERNAL MODULE: ./build/build-KOZfYY/entry/wiring.js + 4 modules
var wiring = __webpack_require__(7055);
;// CONCATENATED MODULE: ./build/build-KOZfYY/entry/install-harbor.js











async function run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    maskKubeconfig(host, form);
    const inputs = await readInstall(form, wiring/* FILES */.cn);
    form.complete();
    const { settings } = inputs;
    if (inputs.valuesFile !== '')
        checkValuesFile(await (0,promises_.readFile)(inputs.valuesFile, 'utf8'), inputs.valuesFile);
    const connection = openKubeconfig(host, inputs.cluster.kubeconfig);
    const result = await (0,wiring/* withWorkDirectory */.bs)(host, async (workDirectory) => installHarbor(inputs, {
        cluster: openCluster(host, { connection, namespace: settings.namespace }),
        helm: await openHelm(host, {
            connection,
            inputs: inputs.cluster,
            helmPath: inputs.helmPath,
            workDirectory,
        }),
        resolver: createResolver(),
        clock: (0,wiring/* createClock */.ts)(host),
        log: host.log,
        random: external_node_crypto_.randomBytes,
        mask: (secret) => host.mask(secret),
        parseManifest: parseManifest,
    }));
    const report = { ...result, settings, secrets: secretNames(settings.releaseName) };
    host.setOutputs(installOutputs(report));
    await host.appendSummary(renderInstallSummary(report));
}


/***/ })

};
