export const id = 529;
export const ids = [529,723];
export const modules = {

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

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CREDENTIALS_STATE: () => (/* binding */ CREDENTIALS_STATE),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);

/** Name of the state that hands the credentials directory to the post step; it holds no secret. */
const CREDENTIALS_STATE = 'credentials-directory';
/** Post step: runs at the end of the job, also when a step failed or the job was cancelled. */
async function run(host) {
    const directory = host.readState(CREDENTIALS_STATE);
    if (directory === '')
        return;
    await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .removeCredentials */ .t)(directory);
    host.log.info('Removed the registry credentials');
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awaitScan: () => (/* reexport */ await_scan_namespaceObject),
  checkInputs: () => (/* reexport */ check_inputs_namespaceObject),
  copyImage: () => (/* reexport */ entry_copy_image_namespaceObject),
  login: () => (/* reexport */ entry_login_namespaceObject),
  promote: () => (/* reexport */ entry_promote_namespaceObject),
  pushAndScan: () => (/* reexport */ push_and_scan_namespaceObject),
  report: () => (/* reexport */ entry_report_namespaceObject),
  saveSbom: () => (/* reexport */ save_sbom_namespaceObject),
  setupCrane: () => (/* reexport */ setup_crane_namespaceObject)
});

// NAMESPACE OBJECT: ./build/js/entry/await-scan.js
var await_scan_namespaceObject = {};
__webpack_require__.r(await_scan_namespaceObject);
__webpack_require__.d(await_scan_namespaceObject, {
  run: () => (run)
});

// NAMESPACE OBJECT: ./build/js/entry/check-inputs.js
var check_inputs_namespaceObject = {};
__webpack_require__.r(check_inputs_namespaceObject);
__webpack_require__.d(check_inputs_namespaceObject, {
  run: () => (check_inputs_run)
});

// NAMESPACE OBJECT: ./build/js/entry/copy-image.js
var entry_copy_image_namespaceObject = {};
__webpack_require__.r(entry_copy_image_namespaceObject);
__webpack_require__.d(entry_copy_image_namespaceObject, {
  run: () => (copy_image_run)
});

// NAMESPACE OBJECT: ./build/js/entry/login.js
var entry_login_namespaceObject = {};
__webpack_require__.r(entry_login_namespaceObject);
__webpack_require__.d(entry_login_namespaceObject, {
  run: () => (login_run)
});

// NAMESPACE OBJECT: ./build/js/entry/promote.js
var entry_promote_namespaceObject = {};
__webpack_require__.r(entry_promote_namespaceObject);
__webpack_require__.d(entry_promote_namespaceObject, {
  run: () => (promote_run)
});

// NAMESPACE OBJECT: ./build/js/entry/push-and-scan.js
var push_and_scan_namespaceObject = {};
__webpack_require__.r(push_and_scan_namespaceObject);
__webpack_require__.d(push_and_scan_namespaceObject, {
  run: () => (push_and_scan_run)
});

// NAMESPACE OBJECT: ./build/js/entry/report.js
var entry_report_namespaceObject = {};
__webpack_require__.r(entry_report_namespaceObject);
__webpack_require__.d(entry_report_namespaceObject, {
  run: () => (report_run)
});

// NAMESPACE OBJECT: ./build/js/entry/save-sbom.js
var save_sbom_namespaceObject = {};
__webpack_require__.r(save_sbom_namespaceObject);
__webpack_require__.d(save_sbom_namespaceObject, {
  run: () => (save_sbom_run)
});

// NAMESPACE OBJECT: ./build/js/entry/setup-crane.js
var setup_crane_namespaceObject = {};
__webpack_require__.r(setup_crane_namespaceObject);
__webpack_require__.d(setup_crane_namespaceObject, {
  run: () => (setup_crane_run)
});

// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/js/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(4744);
;// CONCATENATED MODULE: ./build/js/domain/oci/reference.js

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
/** OCI distribution spec: up to 128 letters, digits, `_`, `.` and `-`, not starting with `.` or `-`. */
function isTag(text) {
    return TAG.test(text);
}
/**
 * Parses a reference by the distribution grammar.
 *
 * A first part without a dot, a port or the name `localhost` is not a host but a part of a Docker Hub
 * repository; `registry/app` therefore means `docker.io/registry/app` (crane reads it the same way).
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseReference(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`);
    }
    const [beforeDigest = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !(0,oci_digest/* isDigest */.Bc)(digest))) {
        throw new Error(`"${text}" has a bad digest; expected @sha256: and 64 lower-case hex digits`);
    }
    const { name, tag } = splitTag(beforeDigest);
    if (tag !== undefined && !isTag(tag))
        throw new Error(`"${text}" has a bad tag "${tag}"`);
    const components = name.split('/');
    const first = components[0] ?? '';
    const hasHost = components.length > 1 && (/[.:]/.test(first) || first === 'localhost');
    const host = hasHost ? first : undefined;
    if (host !== undefined && !HOST.test(host))
        throw new Error(`"${text}" has a bad registry host "${host}"`);
    const path = (hasHost ? components.slice(1) : components).join('/');
    checkPath(text, path);
    return {
        path,
        ...(host === undefined ? {} : { host }),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function formatReference(reference) {
    const host = reference.host === undefined ? '' : `${reference.host}/`;
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${host}${reference.path}${tag}${digest}`;
}
/** A colon after the last slash starts a tag; one before it belongs to a port. */
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon <= text.lastIndexOf('/'))
        return { name: text };
    return { name: text.slice(0, colon), tag: text.slice(colon + 1) };
}
function checkPath(text, path) {
    if (/[A-Z]/.test(path)) {
        throw new Error(`"${text}" has upper-case letters in the repository; registries accept lower case only`);
    }
    const bad = path.split('/').find((component) => !PATH_COMPONENT.test(component));
    if (bad !== undefined)
        throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`);
}

;// CONCATENATED MODULE: ./build/js/domain/copy/source.js

/** skopeo's transport names; `docker://` is its name for a registry. */
const FILE_TRANSPORTS = {
    oci: 'oci-layout',
    'oci-archive': 'oci-archive',
    'docker-archive': 'docker-archive',
};
/** @throws Error that says what is wrong, without naming an input. */
function parseImageSource(text) {
    if (text.startsWith('docker://'))
        return registrySource(onDockerHub(text.slice('docker://'.length)));
    const separator = text.indexOf(':');
    const transport = text.slice(0, Math.max(separator, 0));
    const rest = text.slice(separator + 1);
    if (transport === 'docker-daemon') {
        if (rest === '')
            throw new Error('"docker-daemon:" must be followed by the name of a local image');
        parseReference(rest);
        return { kind: 'docker-daemon', name: rest };
    }
    if (transport === 'oci' || transport === 'oci-archive' || transport === 'docker-archive') {
        const { path, name } = splitName(rest);
        if (path === '')
            throw new Error(`"${transport}:" must be followed by a path`);
        return { kind: FILE_TRANSPORTS[transport], path, ...(name === undefined ? {} : { name }) };
    }
    return { kind: 'bare', text };
}
/**
 * Whether a bare text can only be meant as a path: a mistyped one must not be looked for in Docker Hub. What has
 * no registry and begins with a directory that is there is one too; that, only the disk can tell.
 */
function looksLikePath(text) {
    return /^\.{0,2}\//.test(text) || /\.(tar|tgz|tar\.gz)$/i.test(text) || text.includes('\\');
}
/** The first part of a short name with several parts, `build` of `build/image`; undefined for every other text. */
function firstDirectory(text) {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && !/[.:@]/.test(first) && first !== 'localhost' ? first : undefined;
}
/** `docker.io/library/app:1` of `app:1`: the name that means Docker Hub and no local image. */
function onDockerHub(text) {
    const reference = parseReference(text);
    if (reference.host !== undefined)
        return text;
    const path = reference.path.includes('/') ? reference.path : `library/${reference.path}`;
    return formatReference({ ...reference, host: 'docker.io', path });
}
/** A bare text that is no path on disk. */
function registrySource(text) {
    return { kind: 'registry', reference: parseReference(text), text };
}
/**
 * Whether a reference may mean an image of the local Docker daemon: only short names without a host or a
 * digest do. A name with a registry is read from that registry, so that a stale local copy on a
 * self-hosted runner is never pushed by surprise (`docker-daemon:` asks for it explicitly).
 */
function mayBeLocal(reference) {
    return reference.host === undefined && reference.digest === undefined;
}
/** `path[:name]`. A colon before a slash, or that of a Windows drive, belongs to the path. */
function splitName(rest) {
    const drive = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
    const colon = rest.indexOf(':', drive);
    if (colon < 0)
        return { path: rest };
    const path = rest.slice(0, colon);
    const name = rest.slice(colon + 1);
    return name === '' ? { path } : { path, name };
}

// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/oci/manifest.js
var oci_manifest = __webpack_require__(5380);
;// CONCATENATED MODULE: ./build/js/inputs/image.js






const KIND_NAMES = {
    'oci-layout': 'an OCI layout directory',
    'oci-archive': 'an OCI archive',
    'docker-archive': 'an archive of docker save',
};
const NO_REPOSITORY = { project: '', name: '' };
const NO_SOURCE = { kind: 'docker-daemon', name: '' };
/** `image`, `repository`, `tags`, `platform`. `host` is the registry host of Harbor. */
async function readImage(form, options) {
    const repository = readRepository(form);
    const platform = readPlatform(form);
    return {
        source: await readSource(form, { stager: options.stager, platform }),
        repository,
        tags: readTags(form, { host: options.host, repository }),
        ...(platform === undefined ? {} : { platform }),
    };
}
/** undefined when none was given, and for one that is wrong. */
function readPlatform(form) {
    const text = form.text('platform');
    if (text === '')
        return undefined;
    return form.parse('platform', { text, parser: oci_manifest/* parsePlatform */.FL, standIn: undefined });
}
function readRepository(form) {
    const text = form.required('repository');
    if (text === '')
        return NO_REPOSITORY;
    return form.parse('repository', { text, parser: harbor_repository/* parseHarborRepository */.q$, standIn: NO_REPOSITORY });
}
async function readSource(form, options) {
    const { stager, platform } = options;
    const text = form.required('image');
    const standIn = { kind: 'docker-daemon', name: '' };
    if (text === '')
        return standIn;
    const source = form.parse('image', { text, parser: parseImageSource, standIn: NO_SOURCE });
    try {
        switch (source.kind) {
            case 'registry':
            case 'docker-daemon':
                return source;
            case 'bare': {
                if (await stager.isPath(source.text)) {
                    return { kind: await stager.check({ path: source.text }, platform), path: source.text };
                }
                await refuseMissingPath(source.text, stager);
                return registrySource(source.text);
            }
            default: {
                const found = await stager.check(source, platform);
                if (!isReadableAs(source.kind, found)) {
                    form.problem('image', `"${source.path}" is ${KIND_NAMES[found]}, not ${KIND_NAMES[source.kind]}`);
                }
                return source;
            }
        }
    }
    catch (error) {
        form.problem('image', (0,errors/* errorMessage */.gJ)(error));
        return standIn;
    }
}
/** @throws Error for what is meant as a path: a mistyped one is no image of Docker Hub. */
async function refuseMissingPath(text, stager) {
    if (looksLikePath(text))
        throw new Error(`"${text}" does not exist`);
    const directory = firstDirectory(text);
    if (directory === undefined || !(await stager.isPath(`${directory}/`)))
        return;
    throw new Error(`"${text}" does not exist, and "${directory}" is a directory; for the image in Docker Hub write ${onDockerHub(text)}`);
}
/** `docker save` of newer Dockers writes both forms into one archive: either name fits. */
function isReadableAs(asked, found) {
    return asked === found || (asked !== 'oci-layout' && found !== 'oci-layout');
}
/** `digest`; undefined when it was not given. */
function readDigest(form) {
    const text = form.text('digest');
    if (text === '')
        return undefined;
    return form.parse('digest', { text, parser: oci_digest/* parseDigest */.m, standIn: undefined });
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
/** `digest`, which must be given. */
function readRequiredDigest(form) {
    form.required('digest');
    return readDigest(form) ?? NO_DIGEST;
}
/** `tags`: bare ones, or full references of exactly our host and repository. */
function readTags(form, options) {
    // With a wrong address or repository every reference would look foreign; those two are told already.
    const isOwnKnown = !form.isRefused('harbor-url') && !form.isRefused('repository');
    const own = isOwnKnown ? `${options.host}/${(0,harbor_repository/* formatHarborRepository */.sT)(options.repository)}` : undefined;
    const tags = [];
    for (const entry of form.list('tags')) {
        const tag = entry.includes('/') || entry.includes(':') ? tagOfReference(entry, own) : entry;
        if (tag instanceof Error)
            form.problem('tags', tag.message);
        else if (isTag(tag))
            tags.push(tag);
        else {
            form.problem('tags', `"${entry}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`);
        }
    }
    return [...new Set(tags)];
}
function tagOfReference(entry, own) {
    try {
        const reference = parseReference(entry);
        const host = reference.host === undefined ? '' : `${reference.host.toLowerCase()}/`;
        if (own !== undefined && `${host}${reference.path}` !== own)
            return new Error(`"${entry}" is not in ${own}; give bare tags, or references of that repository`);
        if (reference.tag === undefined || reference.digest !== undefined) {
            return new Error(`"${entry}" must name a tag and no digest`);
        }
        return reference.tag;
    }
    catch (error) {
        return new Error((0,errors/* errorMessage */.gJ)(error));
    }
}

// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var harbor_permission = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/js/domain/scan/severity.js
var scan_severity = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/domain/scan/finding.js


function isFixable(finding) {
    return finding.fixVersion !== '';
}
function countSeverities(findings) {
    const counts = { ...scan_severity/* NO_FINDINGS */.BU };
    for (const finding of findings)
        counts[finding.severity] += 1;
    return counts;
}
/**
 * The same finding on several platforms is one finding that names them all. Order is kept. It never becomes
 * milder by being merged: the worst severity and any fix there is are kept, and an unknown severity, which only
 * the policy can rank, stays apart from a known one.
 */
function mergePlatforms(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const isUnknown = finding.severity === 'unknown';
        const key = JSON.stringify([finding.id, finding.package, finding.version, isUnknown]);
        const present = merged.get(key);
        if (present === undefined) {
            merged.set(key, finding);
            continue;
        }
        const worst = (0,scan_severity/* severityOrder */.IY)(finding.severity) < (0,scan_severity/* severityOrder */.IY)(present.severity) ? finding : present;
        const fixVersion = present.fixVersion || finding.fixVersion;
        const platforms = [...new Set([...present.platforms, ...finding.platforms])];
        merged.set(key, { ...worst, fixVersion, platforms });
    }
    return [...merged.values()];
}
/** Worst first; among equals the fixable, then the higher CVSS score, then by id and package. */
function rankFindings(findings) {
    return findings.toSorted((a, b) => (0,scan_severity/* severityOrder */.IY)(a.severity) - (0,scan_severity/* severityOrder */.IY)(b.severity) ||
        Number(isFixable(b)) - Number(isFixable(a)) ||
        (b.cvssScore ?? 0) - (a.cvssScore ?? 0) ||
        (0,format/* compareText */.n6)(a.id, b.id) ||
        (0,format/* compareText */.n6)(a.package, b.package));
}

;// CONCATENATED MODULE: ./build/js/domain/scan/verdict.js


/** The values of the output `verdict`; users' workflows compare them. */
const VERDICTS = ['passed', 'failed', 'undecided'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'any', 'never'];
/**
 * Judges findings against a policy. `couldNotTell` holds everything that kept the findings from being
 * complete; a single entry makes the verdict `undecided`, whatever the policy says.
 *
 * A finding that is known not to be new (`isNew: false`) breaks no rule; without a base every one counts.
 */
function judge(input) {
    if (input.couldNotTell.length > 0)
        return { name: 'undecided', reasons: input.couldNotTell };
    if (input.policy.failOn === 'never')
        return { name: 'passed', reasons: [] };
    const reasons = brokenRules(input.findings, input.policy);
    return { name: reasons.length > 0 ? 'failed' : 'passed', reasons };
}
/** Whether the rules look at a finding at all. */
function isJudged(finding, policy) {
    return finding.isNew !== false && (!policy.onlyFixable || isFixable(finding));
}
function brokenRules(findings, policy) {
    const counted = findings.filter((finding) => isJudged(finding, policy));
    const isCompared = findings.some(({ isNew }) => isNew !== undefined);
    const reasons = [];
    for (const severity of [...scan_severity/* RANKED_SEVERITIES */.Kw, 'unknown']) {
        const allowed = allowedFindings(severity, policy);
        const matching = counted.filter((finding) => ruleOf(finding, policy) === severity);
        if (matching.length <= allowed)
            continue;
        const unknown = severity === 'unknown' ? 0 : matching.filter((f) => f.severity === 'unknown').length;
        const kind = `${isCompared ? ' new' : ''}${policy.onlyFixable ? ' fixable' : ''}`;
        const ofUnknown = unknown > 0 ? ` (${unknown} of unknown severity, counted as ${severity})` : '';
        reasons.push({
            kind: 'rule-broken',
            severity,
            found: matching.length,
            allowed,
            message: `${(0,scan_severity/* formatSeverity */.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`,
        });
    }
    return reasons;
}
/** The severity whose limit a finding counts against. */
function ruleOf(finding, policy) {
    return finding.severity === 'unknown' && policy.maxFindings.unknown === undefined
        ? policy.unknownSeverity
        : finding.severity;
}
/** Highest number of findings of a severity that may pass; `Infinity` for no limit. */
function allowedFindings(severity, policy) {
    const limit = policy.maxFindings[severity];
    if (limit !== undefined)
        return limit;
    // Unknown findings without a limit of their own were counted as policy.unknownSeverity.
    if (severity === 'unknown')
        return Number.POSITIVE_INFINITY;
    switch (policy.failOn) {
        case 'any':
            return 0;
        case 'never':
            return Number.POSITIVE_INFINITY;
        default:
            return (0,scan_severity/* isAtLeast */.du)(severity, policy.failOn) ? 0 : Number.POSITIVE_INFINITY;
    }
}

// EXTERNAL MODULE: ./build/js/inputs/duration.js
var duration = __webpack_require__(4032);
;// CONCATENATED MODULE: ./build/js/inputs/scan.js







const DEFAULT_TIMEOUT_MS = 600_000;
/** `fail-on`, `max-findings`, `only-fixable`, `unknown-severity`. */
function readGate(form) {
    return {
        failOn: form.choice('fail-on', { values: FAIL_ON, standard: 'high' }),
        maxFindings: readMaxFindings(form),
        onlyFixable: form.flag('only-fixable', { standard: false }),
        unknownSeverity: form.choice('unknown-severity', { values: scan_severity/* RANKED_SEVERITIES */.Kw, standard: 'high' }),
    };
}
/** `compare-to`: a tag or a digest; undefined when it was not given. */
function readCompareTo(form) {
    const name = form.text('compare-to');
    if (name === '')
        return undefined;
    if (!isTag(name) && !(0,oci_digest/* isDigest */.Bc)(name)) {
        form.problem('compare-to', `"${name}" is neither a tag nor a digest of the repository`);
    }
    return name;
}
/** `scan`, `scan-timeout`, `scan-retries`. */
function readWaiting(form) {
    return { scan: readScanMode(form), timeoutMs: readTimeout(form), retries: readRetries(form) };
}
/** `scan-timeout`, in milliseconds. */
function readTimeout(form) {
    const text = form.text('scan-timeout');
    if (text === '')
        return DEFAULT_TIMEOUT_MS;
    return form.parse('scan-timeout', { text, parser: duration/* parseDuration */.E, standIn: DEFAULT_TIMEOUT_MS });
}
/** `scan-retries`. */
function readRetries(form) {
    return form.count('scan-retries', { standard: 2, highest: 10 });
}
function readScanMode(form) {
    return form.choice('scan', { values: harbor_permission/* SCAN_MODES */.p3, standard: 'auto' });
}
/** `critical=0,high=5` */
function readMaxFindings(form) {
    const limits = {};
    for (const entry of form.list('max-findings')) {
        const [, word = '', number = ''] = /^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry) ?? [];
        if (word === '') {
            form.problem('max-findings', `"${entry}" is not severity=number, as in critical=0,high=5`);
            continue;
        }
        const severity = scan_severity/* SEVERITIES */.oC.find((candidate) => candidate === word.toLowerCase());
        if (severity === undefined)
            form.problem('max-findings', `"${word}" is not a severity. ${(0,inputs_form/* suggestion */.h)(word, scan_severity/* SEVERITIES */.oC)}`);
        else if (limits[severity] !== undefined)
            form.problem('max-findings', `"${severity}" is given twice`);
        else
            limits[severity] = Number(number);
    }
    return limits;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/domain/exceptions/exception.js
/** The statuses of OpenVEX 0.2.0. */
const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];

;// CONCATENATED MODULE: ./build/js/domain/exceptions/purl.js
/** @throws Error when `text` is not a package URL. */
function parsePackageUrl(text) {
    const { rest: withoutSubpath, tail: subpath } = splitLast(text.trim(), '#');
    const { rest: withoutQualifiers, tail: query } = splitLast(withoutSubpath, '?');
    const [, path = ''] = /^pkg:\/*(.+)$/i.exec(withoutQualifiers) ?? [];
    const slash = path.lastIndexOf('/');
    // An @ before the last slash belongs to a namespace that was not encoded, as in pkg:npm/@babel/core.
    const at = path.indexOf('@', slash + 1);
    const names = (at < 0 ? path : path.slice(0, at)).split('/').filter((part) => part !== '');
    const [type, ...components] = names;
    const name = components.at(-1);
    if (type === undefined || name === undefined || !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type)) {
        throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`);
    }
    return {
        type: type.toLowerCase(),
        namespace: components.slice(0, -1).map(decode).join('/'),
        name: decode(name),
        version: at < 0 ? '' : decode(path.slice(at + 1)),
        qualifiers: parseQualifiers(query),
        subpath: decode(subpath),
    };
}
function isPackageUrl(text) {
    return /^pkg:/i.test(text.trim());
}
/**
 * Whether a package URL means the package of a finding.
 *
 * Harbor's report has the package's name and version and nothing else of its URL. Together with the id of the
 * vulnerability, which the caller has compared, they decide; the type is used to spell the name. A qualifier
 * (`arch`, `distro`) or a subpath narrows the URL by something that the report does not tell: undecided.
 */
function matchPackage(purl, finding) {
    if (canonicalName(purl.type, packageName(purl)) !== canonicalName(purl.type, finding.package))
        return 'no';
    const { epoch, ...qualifiers } = purl.qualifiers;
    if (purl.version !== '') {
        const version = epoch === undefined || epoch === '0' ? purl.version : `${epoch}:${purl.version}`;
        if (canonicalVersion(purl.type, version) !== canonicalVersion(purl.type, finding.version))
            return 'no';
    }
    return Object.keys(qualifiers).length > 0 || purl.subpath !== '' ? 'undecided' : 'yes';
}
/** Types whose namespace is a distribution, an owner or a registry and no part of the package's name. */
const NAMESPACE_IS_NOT_NAME = new Set(['deb', 'rpm', 'apk', 'alpm', 'bitnami', 'conan', 'oci', 'docker']);
/** The name as Trivy writes it, which Harbor's report passes on. */
function packageName(purl) {
    if (purl.namespace === '' || NAMESPACE_IS_NOT_NAME.has(purl.type))
        return purl.name;
    return `${purl.namespace}${purl.type === 'maven' ? ':' : '/'}${purl.name}`;
}
/** PyPI takes `-`, `_` and `.` for the same and knows no case (PEP 503). */
function canonicalName(type, name) {
    return type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name;
}
/** Go modules are written with and without the v. */
function canonicalVersion(type, version) {
    return type === 'golang' ? version.replace(/^v(?=\d)/, '') : version;
}
function parseQualifiers(query) {
    const pairs = query.split('&').map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, Math.max(equals, 0)).toLowerCase(), decode(pair.slice(equals + 1))];
    });
    return Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== ''));
}
function splitLast(text, separator) {
    const index = text.lastIndexOf(separator);
    return index < 0 ? { rest: text, tail: '' } : { rest: text.slice(0, index), tail: text.slice(index + 1) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/js/domain/exceptions/trivyignore.js
/**
 * The lines of a `.trivyignore`: an id, optionally `exp:YYYY-MM-DD`; `#` begins a comment. The comment on the line,
 * or the lines of comment right above it, are taken for the reason.
 *
 * Trivy skips a line whose date it cannot read; here it is an error, because nobody would notice.
 *
 * @param file its path, to name the source.
 * @throws Error that names the line.
 */
function parseTrivyIgnore(text, file) {
    const rules = [];
    let commentsAbove = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '') {
            commentsAbove = [];
            continue;
        }
        if (line.startsWith('#')) {
            commentsAbove.push(commentText(line));
            continue;
        }
        const hash = line.search(/\s#/);
        const [id = '', ...fields] = (hash < 0 ? line : line.slice(0, hash)).split(/\s+/);
        const comment = hash < 0 ? commentsAbove.join(' ') : commentText(line.slice(hash).trim());
        const expiry = fields.find((field) => field.startsWith('exp:'));
        const unknown = fields.find((field) => field !== '' && field !== expiry);
        if (unknown !== undefined) {
            throw new Error(`line ${index + 1}: "${unknown}" is not understood after ${id}; expected exp:YYYY-MM-DD`);
        }
        rules.push({
            kind: 'ignore-rule',
            id,
            purls: [],
            paths: [],
            source: `${file} line ${index + 1}`,
            reason: comment.trim(),
            ...(expiry === undefined ? {} : { expiresAt: parseDay(expiry.slice('exp:'.length), index + 1) }),
        });
    }
    return rules;
}
function commentText(line) {
    return line.replace(/^#+/, '').trim();
}
function parseDay(text, line) {
    const instant = parseExpiry(text);
    if (instant === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        throw new Error(`line ${line}: "exp:${text}" is not a date; expected exp:YYYY-MM-DD`);
    }
    return instant;
}
/**
 * A day, or a time of ISO 8601, as an instant; a day ends the exception as it begins, in UTC, as Trivy has it.
 * undefined when it is neither.
 */
function parseExpiry(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '', time = '00:00:00', zone = 'Z'] = match;
    const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
    // 2026-02-30 becomes March 2 when it is parsed: not a day that anybody meant.
    if (Number.isNaN(midnight.valueOf()) || midnight.getUTCDate() !== Number(day))
        return undefined;
    const instant = new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`);
    return Number.isNaN(instant.valueOf()) ? undefined : instant.toISOString();
}

;// CONCATENATED MODULE: ./build/js/adapters/exception-file.js






/**
 * A file of exceptions, recognised by its name and content: `.yaml` and `.yml` are Trivy's ignore files with ids,
 * purls, paths and statements; JSON is an OpenVEX document; anything else has the lines of a `.trivyignore`.
 *
 * @param file.path how the user calls it; it becomes part of every source.
 * @throws Error that says what is wrong with the file, without naming an input.
 */
function parseExceptionFile(file) {
    const text = file.text.replace(/^\ufeff/, '');
    if (/\.ya?ml$/i.test(file.path))
        return decodeIgnoreYaml((0,yaml_dist/* parse */.qg)(text), file.path);
    if (/\.json$/i.test(file.path) || text.trimStart().startsWith('{')) {
        return decodeOpenVex(JSON.parse(text), file.path);
    }
    return parseTrivyIgnore(text, file.path);
}
const texts = dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP()), []), []);
const exception_file_text = dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP(), ''), '');
const ignoreYaml = dist/* nullable */.mee(dist/* object */.Ikc({
    vulnerabilities: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
        purls: texts,
        paths: texts,
        // A day without quotes is a string for this parser, and a date for one of YAML 1.1.
        expired_at: dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* date */.p6U()])),
        statement: exception_file_text,
    }))),
}));
/** Only `vulnerabilities` is about what Harbor's scan finds; Trivy's other sections are left alone. */
function decodeIgnoreYaml(yaml, path) {
    const { vulnerabilities } = exception_file_decode(ignoreYaml, yaml) ?? {};
    return (vulnerabilities ?? []).map((entry) => {
        for (const purl of entry.purls)
            parsePackageUrl(purl);
        return {
            kind: 'ignore-rule',
            id: entry.id.trim(),
            purls: entry.purls,
            paths: entry.paths,
            source: path,
            reason: entry.statement.trim(),
            ...(entry.expired_at == null ? {} : { expiresAt: decodeExpiry(entry.expired_at, entry.id) }),
        };
    });
}
function decodeExpiry(value, id) {
    const expiry = parseExpiry(typeof value === 'string' ? value : value.toISOString());
    if (expiry === undefined) {
        throw new Error(`expired_at of ${id} is "${String(value)}"; expected YYYY-MM-DD or a time of ISO 8601`);
    }
    return expiry;
}
const component = dist/* object */.Ikc({
    '@id': exception_file_text,
    identifiers: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    hashes: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
const product = dist/* object */.Ikc({ ...component.entries, subcomponents: dist/* nullish */.cl6(dist/* array */.YOg(component)) });
const openVex = dist/* object */.Ikc({
    '@context': dist/* pipe */.FsL(dist/* string */.YjP(), dist/* startsWith */.w1_('https://openvex.dev/ns')),
    timestamp: exception_file_text,
    statements: dist/* array */.YOg(dist/* object */.Ikc({
        vulnerability: dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ '@id': exception_file_text, name: exception_file_text, aliases: texts })]),
        status: dist/* picklist */.KIO(VEX_STATUSES),
        timestamp: exception_file_text,
        justification: exception_file_text,
        impact_statement: exception_file_text,
        status_notes: exception_file_text,
        // Before 0.2.0 a product was its identifier alone, and subcomponents stood beside it.
        products: dist/* nullish */.cl6(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), product]))),
        subcomponents: dist/* nullish */.cl6(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), component]))),
    })),
});
/** OpenVEX 0.2.0, and the first version of the format, whose identifiers were strings. */
function decodeOpenVex(json, path) {
    const document = exception_file_decode(openVex, json);
    return document.statements.map((statement) => {
        const { vulnerability } = statement;
        const names = typeof vulnerability === 'string'
            ? [vulnerability]
            : [vulnerability.name, vulnerability['@id'], ...vulnerability.aliases];
        const subcomponents = (statement.subcomponents ?? []).flatMap(componentPurls);
        return {
            kind: 'vex-statement',
            // An IRI such as https://nvd.nist.gov/vuln/detail/CVE-2026-1 names the vulnerability in its last part.
            ids: names.map((name) => name.split('/').at(-1)?.trim() ?? '').filter((name) => name !== ''),
            status: statement.status,
            timestamp: Date.parse(statement.timestamp || document.timestamp) || 0,
            source: `${path} (${statement.status})`,
            reason: [
                statement.justification.replaceAll('_', ' '),
                statement.impact_statement,
                statement.status_notes,
            ]
                .map((part) => part.trim())
                .filter((part) => part !== '')
                .join(': '),
            products: (statement.products ?? []).map((entry) => decodeProduct(entry, subcomponents)),
        };
    });
}
function decodeProduct(wire, subcomponents) {
    if (typeof wire === 'string')
        return { names: [wire], digests: [], subcomponents };
    const hex = wire.hashes?.['sha-256'] ?? wire.hashes?.['sha256'] ?? '';
    return {
        names: [wire['@id'], ...Object.values(wire.identifiers ?? {})].filter((name) => name !== ''),
        digests: [`sha256:${hex.toLowerCase()}`].filter((digest) => (0,oci_digest/* isDigest */.Bc)(digest)),
        subcomponents: [...subcomponents, ...(wire.subcomponents ?? []).flatMap(componentPurls)],
    };
}
/** A subcomponent without a package URL still limits the statement: it then matches no package for certain. */
function componentPurls(wire) {
    if (typeof wire === 'string')
        return [wire];
    const names = [wire['@id'], ...Object.values(wire.identifiers ?? {})].filter((name) => name !== '');
    const purls = names.filter(isPackageUrl);
    return purls.length > 0 ? purls : [names[0] ?? ''];
}
function exception_file_decode(schema, value) {
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new Error(`${dist/* getDotPath */.BuJ(issue) ?? 'the document'}: ${issue.message}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/domain/oci/problem.js
var oci_problem = __webpack_require__(5542);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/js/domain/oci/document.js

/** The only layout version there is (OCI image spec, image-layout.md). */
const LAYOUT_VERSION = '1.0.0';
/** Content of the file `oci-layout`. */
function formatLayoutMarker() {
    return JSON.stringify({ imageLayoutVersion: LAYOUT_VERSION });
}
/** An OCI index over descriptors; the same descriptors always give the same bytes. */
function formatIndex(manifests) {
    return JSON.stringify({
        schemaVersion: 2,
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociIndex,
        manifests: manifests.map(formatDescriptor),
    });
}
/** An OCI image manifest; the same configuration and layers always give the same bytes. */
function formatImageManifest(image) {
    return JSON.stringify({
        schemaVersion: 2,
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociManifest,
        config: formatDescriptor(image.config),
        layers: image.layers.map(formatDescriptor),
    });
}
/** Names belong to the layout an image lies in, not to the image: they do not go along. */
const NAMING = /^(io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name)$/;
function formatDescriptor(descriptor) {
    const { mediaType, digest, size, platform, annotations = {} } = descriptor;
    const kept = Object.entries(annotations)
        .filter(([key]) => !NAMING.test(key))
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
        mediaType,
        digest,
        size,
        ...(platform === undefined
            ? {}
            : {
                platform: {
                    architecture: platform.architecture,
                    os: platform.os,
                    ...(platform.variant ? { variant: platform.variant } : {}),
                },
            }),
        ...(kept.length === 0 ? {} : { annotations: Object.fromEntries(kept) }),
    };
}

;// CONCATENATED MODULE: ./build/js/domain/oci/image-choice.js




/** Where builders write the name of an image in an index.json. */
const NAME_ANNOTATIONS = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
/** Names of a large archive are not all shown. */
const MAX_NAMES_SHOWN = 10;
/** A name that can be shown as it is to be typed. */
const PLAIN_NAME = /^[\w./:@+-]{1,128}$/;
/**
 * Chooses the image among the entries of an index.json. Entries with one digest are one image under several
 * names; entries for different platforms, without names that tell them apart, are one image too.
 *
 * @throws ImageProblem that lists the names when several images are left.
 */
function chooseImage(entries, options) {
    const attestations = entries.filter(oci_manifest/* isAttestation */.H3);
    const images = groupByDigest(entries.filter((entry) => !(0,oci_manifest/* isAttestation */.H3)(entry)));
    const candidates = filterByName(images, options);
    const [first, ...others] = candidates;
    if (first === undefined)
        throw new oci_problem/* ImageProblem */.d('holds no image');
    const chosen = candidates.map(({ image }) => image);
    const digests = new Set(chosen.map(({ digest }) => digest));
    const attached = attestations.filter((entry) => digests.has(entry.annotations?.['vnd.docker.reference.digest'] ?? ''));
    if (others.length === 0 && attached.length === 0)
        return { kind: 'one', descriptor: first.image };
    if (others.length === 0 || isOneImage(candidates)) {
        return { kind: 'platforms', descriptors: [...chosen, ...attached] };
    }
    throw severalImages(candidates, options);
}
/**
 * Narrows images to the one asked for by name, or leaves them all without a name.
 *
 * @throws ImageProblem when no image has the name.
 */
function filterByName(images, options) {
    const { name } = options;
    if (name === undefined)
        return images;
    const exact = images.filter(({ names }) => names.includes(name));
    if (exact.length > 0)
        return exact;
    const wanted = image_choice_canonicalName(name);
    const same = images.filter(({ names }) => names.some((candidate) => image_choice_canonicalName(candidate) === wanted));
    if (wanted !== undefined && same.length > 0)
        return same;
    throw new oci_problem/* ImageProblem */.d(`holds no image named ${(0,oci_problem/* quote */.h)(name)}; it holds ${listNames(images)}`);
}
/** The refusal of a file with several images, of which one has to be named. */
function severalImages(images, options) {
    const names = images.flatMap((image) => image.names).filter((name) => name !== options.name);
    const example = names.find((name) => PLAIN_NAME.test(name)) ?? '<name>';
    const advice = names.length === 0
        ? 'they have no names to choose by; put the one to push into a file of its own'
        : `choose one by its name, as in ${options.address}:${example}`;
    return new oci_problem/* ImageProblem */.d(`holds ${images.length} images: ${listNames(images)}; ${advice}`);
}
function groupByDigest(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const { digest } = entry;
        const group = groups.get(digest) ?? { image: entry, names: [], label: `${(0,oci_digest/* shortDigest */.VK)(digest)} (no name)` };
        const names = NAME_ANNOTATIONS.flatMap((key) => entry.annotations?.[key] || []);
        groups.set(digest, { ...group, names: [...new Set([...group.names, ...names])] });
    }
    return [...groups.values()];
}
/** Different platforms, and no names or the same ones. */
function isOneImage(images) {
    const platforms = images.flatMap(({ image }) => image.platform ?? []);
    const distinct = new Set(platforms.map(oci_manifest/* formatPlatform */.Bq));
    const names = new Set(images.map((image) => JSON.stringify(image.names.toSorted())));
    return distinct.size === images.length && names.size === 1;
}
/** `app` and `docker.io/library/app:latest` are the same name; undefined for what is no reference. */
function image_choice_canonicalName(name) {
    try {
        const { host = 'docker.io', path, tag = 'latest' } = parseReference(name);
        const isOfficial = host === 'docker.io' && !path.includes('/');
        return `${host}/${isOfficial ? 'library/' : ''}${path}:${tag}`;
    }
    catch {
        return undefined;
    }
}
function listNames(images) {
    const texts = images.map(({ names: [name], label }) => (name === undefined ? label : (0,oci_problem/* quote */.h)(name)));
    const shown = texts.slice(0, MAX_NAMES_SHOWN);
    const rest = texts.length - shown.length;
    return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}

;// CONCATENATED MODULE: ./build/js/domain/oci/platform-choice.js


/** The variant that an architecture has when none is written (containerd normalises platforms the same way). */
const USUAL_VARIANT = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
/**
 * Whether an image is of the platform that was asked for. A variant counts only where both sides name one:
 * older image configurations leave it out.
 */
function isOfPlatform(found, asked) {
    if (!isSameArchitecture(found, asked))
        return false;
    return !asked.variant || !found.variant || asked.variant === found.variant;
}
/**
 * The entry of an index for one platform; `linux/arm64` and `linux/arm64/v8` are the same.
 *
 * @throws ImageProblem when there is none, or several variants and none of them was asked for.
 */
function choosePlatform(entries, asked) {
    const images = entries.filter((entry) => !(0,oci_manifest/* isAttestation */.H3)(entry));
    const exact = images.filter(({ platform }) => platform !== undefined && isSameVariant(platform, asked));
    const near = images.filter(({ platform }) => platform !== undefined && isSameArchitecture(platform, asked));
    const [chosen, ...others] = exact.length > 0 || asked.variant ? exact : near;
    if (chosen === undefined) {
        throw new oci_problem/* ImageProblem */.d(`has no platform ${(0,oci_manifest/* formatPlatform */.Bq)(asked)}; it has ${listPlatforms(images)}`);
    }
    if (others.some(({ digest }) => digest !== chosen.digest)) {
        throw new oci_problem/* ImageProblem */.d(`has several images for ${(0,oci_manifest/* formatPlatform */.Bq)(asked)}: ${listPlatforms([chosen, ...others])}`);
    }
    return chosen;
}
function isSameArchitecture(a, b) {
    return a.os === b.os && a.architecture === b.architecture;
}
function isSameVariant(a, b) {
    return isSameArchitecture(a, b) && variantOf(a) === variantOf(b);
}
function variantOf(platform) {
    return platform.variant || USUAL_VARIANT[platform.architecture] || '';
}
function listPlatforms(entries) {
    if (entries.length === 0)
        return 'none';
    return entries.map(({ platform }) => (0,oci_manifest/* formatPlatform */.Bq)(platform)).join(', ');
}

;// CONCATENATED MODULE: ./build/js/adapters/image-compression.js

/** RFC 1952 section 2.3.1 and RFC 8878 section 3.1.1: the first bytes of what is compressed. */
const MAGIC = {
    gzip: Buffer.from([0x1f, 0x8b]),
    zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
};
/** How many bytes at the beginning tell the compression. */
const MAGIC_LENGTH = 4;
/** Told by the content: names of files lie. */
function detectCompression(beginning) {
    if (beginning.subarray(0, MAGIC.gzip.length).equals(MAGIC.gzip))
        return 'gzip';
    if (beginning.subarray(0, MAGIC.zstd.length).equals(MAGIC.zstd))
        return 'zstd';
    return 'none';
}
function createDecompressor(compression) {
    return compression === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
}
/** What a decompressor's error means for the file, or undefined when it is no such error. */
function explainDecompressionError(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    const code = String(error.code);
    if (code === 'Z_BUF_ERROR')
        return 'is truncated: its compressed data ends too early';
    if (code.startsWith('Z_') || code.startsWith('ZSTD_'))
        return `is damaged: ${error.message} (${code})`;
    return undefined;
}

// EXTERNAL MODULE: ./build/js/adapters/image-content.js
var image_content = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/js/adapters/image-wire.js





/**
 * The JSON of images on disk to domain types: OCI image spec (index, manifest, config, layout) and the
 * manifest.json of docker save. Fields that are not used are ignored; `null` and absent mean the same.
 * Every decoder throws ImageProblem; `what` is how its sentence calls the document.
 */
const names = dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
const platform = dist/* object */.Ikc({ os: dist/* string */.YjP(), architecture: dist/* string */.YjP(), variant: dist/* nullish */.cl6(dist/* string */.YjP()) });
const descriptor = dist/* object */.Ikc({
    mediaType: dist/* string */.YjP(),
    digest: dist/* string */.YjP(),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    platform: dist/* nullish */.cl6(platform),
    annotations: names,
});
const index = dist/* object */.Ikc({ mediaType: dist/* nullish */.cl6(dist/* string */.YjP()), manifests: dist/* nullish */.cl6(dist/* array */.YOg(descriptor), []) });
const manifest = dist/* object */.Ikc({
    mediaType: dist/* nullish */.cl6(dist/* string */.YjP()),
    config: descriptor,
    layers: dist/* nullish */.cl6(dist/* array */.YOg(descriptor), []),
});
const config = dist/* object */.Ikc({
    os: dist/* nullish */.cl6(dist/* string */.YjP()),
    architecture: dist/* nullish */.cl6(dist/* string */.YjP()),
    variant: dist/* nullish */.cl6(dist/* string */.YjP()),
    rootfs: dist/* nullish */.cl6(dist/* object */.Ikc({ diff_ids: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())) })),
});
const layoutMarker = dist/* object */.Ikc({ imageLayoutVersion: dist/* string */.YjP() });
const dockerManifest = dist/* array */.YOg(dist/* object */.Ikc({
    Config: dist/* string */.YjP(),
    RepoTags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    Layers: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
}));
function decodeLayoutMarker(bytes) {
    const { imageLayoutVersion } = image_wire_decode(layoutMarker, { bytes, what: 'oci-layout' });
    if (imageLayoutVersion !== LAYOUT_VERSION) {
        throw new oci_problem/* ImageProblem */.d(`has the layout version ${(0,oci_problem/* quote */.h)(imageLayoutVersion)}; ${LAYOUT_VERSION} is the one there is`);
    }
}
/** The entries of the file index.json. */
function decodeLayoutIndex(bytes) {
    return image_wire_decode(index, { bytes, what: 'index.json' }).manifests.map((entry) => toDescriptor(entry, 'index.json'));
}
/** A manifest or an index, told apart by the media type of the descriptor that led to it. */
function decodeDocument(bytes, from) {
    const { mediaType } = from;
    if ((0,oci_manifest/* isIndexMediaType */.$$)(mediaType)) {
        const what = `the index ${from.digest}`;
        const wire = image_wire_decode(index, { bytes, what });
        checkMediaType(wire.mediaType, { from, what });
        return { kind: 'index', mediaType, manifests: wire.manifests.map((entry) => toDescriptor(entry, what)) };
    }
    const what = `the manifest ${from.digest}`;
    const wire = image_wire_decode(manifest, { bytes, what });
    checkMediaType(wire.mediaType, { from, what });
    return {
        kind: 'manifest',
        mediaType,
        config: toDescriptor(wire.config, what),
        layers: wire.layers.map((layer) => toDescriptor(layer, what)),
    };
}
function decodeImageConfig(bytes, what) {
    const wire = image_wire_decode(config, { bytes, what });
    const diffIds = (wire.rootfs?.diff_ids ?? []).map((text) => toDigest(text, what));
    if (!wire.os || !wire.architecture)
        return { diffIds };
    return {
        platform: toPlatform({ os: wire.os, architecture: wire.architecture, variant: wire.variant }),
        diffIds,
    };
}
/** The file manifest.json of a docker-archive. */
function decodeDockerManifests(bytes) {
    return image_wire_decode(dockerManifest, { bytes, what: 'manifest.json' }).map((entry) => ({
        config: entry.Config,
        layers: entry.Layers ?? [],
        names: entry.RepoTags ?? [],
    }));
}
function image_wire_decode(schema, document) {
    const { bytes, what } = document;
    let json;
    try {
        json = JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new oci_problem/* ImageProblem */.d(`is damaged: ${what} is not JSON`, { cause });
    }
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    // Of the issue's own message nothing is shown: it repeats foreign text.
    const where = dist/* getDotPath */.BuJ(issue);
    const expected = issue.expected === null ? '' : ` (expected: ${issue.expected})`;
    throw new oci_problem/* ImageProblem */.d(`is damaged: ${what} has ${where === null ? 'another form' : `a wrong value at ${(0,oci_problem/* quote */.h)(where)}`}${expected}`);
}
/** A registry refuses a document whose own media type is another than the one it is sent with. */
function checkMediaType(own, at) {
    if (own == null || own === '' || own === at.from.mediaType)
        return;
    throw new oci_problem/* ImageProblem */.d(`is damaged: ${at.what} calls itself ${(0,oci_problem/* quote */.h)(own)}, but is listed as ${(0,oci_problem/* quote */.h)(at.from.mediaType)}`);
}
function toDescriptor(wire, what) {
    return {
        mediaType: wire.mediaType,
        digest: toDigest(wire.digest, what),
        size: wire.size,
        ...(wire.platform == null ? {} : { platform: toPlatform(wire.platform) }),
        ...(wire.annotations == null ? {} : { annotations: wire.annotations }),
    };
}
function toPlatform(wire) {
    const { os, architecture, variant } = wire;
    return { os, architecture, ...(variant ? { variant } : {}) };
}
const OTHER_ALGORITHM = /^([a-z0-9]+(?:[+._-][a-z0-9]+)*):[a-zA-Z0-9=_-]+$/;
function toDigest(text, what) {
    if ((0,oci_digest/* isDigest */.Bc)(text))
        return text;
    const [, algorithm] = OTHER_ALGORITHM.exec(text) ?? [];
    if (algorithm !== undefined && algorithm !== 'sha256') {
        throw new oci_problem/* ImageProblem */.d(`uses the digest algorithm ${algorithm} in ${what}, which registries do not take; build the image with sha256`);
    }
    throw new oci_problem/* ImageProblem */.d(`is damaged: ${what} has ${(0,oci_problem/* quote */.h)(text)} in place of a sha256 digest`);
}

;// CONCATENATED MODULE: ./build/js/adapters/oci-image.js







/** An index of a multi-platform image holds manifests; nobody nests deeper than an index in an index. */
const MAX_DEPTH = 4;
/** Indexes and manifests of one image. The largest in use have some dozens. */
const MAX_DOCUMENTS = 1_000;
/**
 * Follows an image from its root to its last layer. Manifests and configurations are compared with their
 * digests; layers with their sizes.
 *
 * @throws ImageProblem for whatever is missing or damaged.
 */
async function readOciImage(root, options) {
    const documents = new Map();
    const blobs = new Map();
    const platforms = [];
    const visit = async (descriptor, at) => {
        const document = decodeDocument(at.bytes, descriptor);
        if (document.kind === 'manifest') {
            const platform = await oci_image_readPlatform(document.config, options);
            if (platform !== undefined && !(0,oci_manifest/* isAttestation */.H3)(descriptor))
                platforms.push(descriptor.platform ?? platform);
            for (const blob of [document.config, ...document.layers])
                await addBlob(blob);
            return;
        }
        if (at.depth === MAX_DEPTH)
            throw new oci_problem/* ImageProblem */.d(`nests indexes more than ${MAX_DEPTH} deep`);
        for (const child of document.manifests) {
            if (documents.has(child.digest))
                continue;
            if (!isDocument(child)) {
                await addBlob(child);
                continue;
            }
            const content = await findDocument(child, options);
            const bytes = await readVerified(child, { ...options, content });
            documents.set(child.digest, describeDocument(child, { content, bytes }));
            if (documents.size > MAX_DOCUMENTS)
                throw new oci_problem/* ImageProblem */.d(`has more than ${MAX_DOCUMENTS} manifests`);
            await visit(child, { depth: at.depth + 1, bytes });
        }
    };
    const addBlob = async (descriptor) => {
        const { digest, mediaType } = descriptor;
        if (blobs.has(digest) || !(0,oci_manifest/* isDistributable */.bq)(mediaType))
            return;
        blobs.set(digest, { digest, content: await findBlob(descriptor, options) });
    };
    const rootBytes = await readRoot(root, options);
    await visit(root.descriptor, { depth: 0, bytes: rootBytes });
    return {
        root: root.descriptor,
        rootBytes,
        documents: [...documents.values()],
        blobs: [...blobs.values()],
        platforms,
    };
}
function describeDocument(descriptor, found) {
    const document = decodeDocument(found.bytes, descriptor);
    const part = { digest: descriptor.digest, content: found.content, mediaType: descriptor.mediaType };
    return document.kind === 'index'
        ? { ...part, indexBytes: found.bytes, blobs: [] }
        : { ...part, blobs: [document.config, ...document.layers].map(({ digest }) => digest) };
}
/**
 * Goes from the root through indexes down to the manifest of one platform.
 *
 * @throws ImageProblem when the image is not for that platform.
 */
async function descendTo(platform, options) {
    let at = options.root;
    for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
        const document = decodeDocument(await readRoot(at, options), at.descriptor);
        if (document.kind === 'manifest') {
            // An index has said already for which platform its entry is.
            if (depth === 0)
                await checkPlatform(platform, { ...options, config: document.config });
            return at;
        }
        at = { descriptor: choosePlatform(document.manifests, platform) };
    }
    throw new oci_problem/* ImageProblem */.d(`nests indexes more than ${MAX_DEPTH} deep`);
}
async function checkPlatform(asked, options) {
    const found = await oci_image_readPlatform(options.config, options);
    if (found !== undefined && isOfPlatform(found, asked))
        return;
    throw new oci_problem/* ImageProblem */.d(`is an image for ${(0,oci_manifest/* formatPlatform */.Bq)(found)}, not for ${(0,oci_manifest/* formatPlatform */.Bq)(asked)}, which the input platform asks for`);
}
async function oci_image_readPlatform(config, options) {
    const content = await findBlob(config, options);
    if (!(0,oci_manifest/* isImageConfigMediaType */.i8)(config.mediaType)) {
        await verifyContent({ digest: config.digest, content }, options.signal);
        return undefined;
    }
    const bytes = await readVerified(config, { ...options, content });
    return decodeImageConfig(bytes, `the configuration ${config.digest}`).platform;
}
async function readRoot(root, options) {
    if (root.bytes !== undefined)
        return root.bytes;
    const { descriptor } = root;
    if (!isDocument(descriptor)) {
        throw new oci_problem/* ImageProblem */.d(`holds ${(0,oci_problem/* quote */.h)(descriptor.mediaType)}, which is no image that can be pushed`);
    }
    return readVerified(descriptor, { ...options, content: await findDocument(descriptor, options) });
}
function isDocument({ mediaType }) {
    return (0,oci_manifest/* isIndexMediaType */.$$)(mediaType) || (0,oci_manifest/* isManifestMediaType */.CM)(mediaType);
}
/** docker save keeps the index of an image and leaves out the platforms that the machine does not have. */
async function findDocument(descriptor, options) {
    const content = await findSized(descriptor, options);
    if (content !== undefined)
        return content;
    const { platform, digest } = descriptor;
    const subject = platform === undefined ? `the manifest ${digest}` : `${(0,oci_manifest/* formatPlatform */.Bq)(platform)} (${digest})`;
    throw new oci_problem/* ImageProblem */.d(`is incomplete: its index names ${subject}, which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`);
}
async function findBlob(descriptor, options) {
    const content = await findSized(descriptor, options);
    if (content !== undefined)
        return content;
    throw new oci_problem/* ImageProblem */.d(`is incomplete: the blob ${descriptor.digest} (${(0,format/* formatBytes */.z3)(descriptor.size)}) is missing`);
}
async function findSized(descriptor, options) {
    const content = await options.files.find((0,image_content/* blobName */.PF)(descriptor.digest));
    if (content !== undefined && content.size !== descriptor.size) {
        throw new oci_problem/* ImageProblem */.d(`is damaged: ${descriptor.digest} has ${content.size} bytes, and its descriptor says ${descriptor.size}`);
    }
    return content;
}
async function readVerified(descriptor, options) {
    const bytes = await (0,image_content/* readDocument */.u0)(options.content, {
        what: `the document ${descriptor.digest}`,
        signal: options.signal,
    });
    checkDigest(descriptor.digest, (0,image_content/* digestOf */.ol)(bytes));
    return bytes;
}
async function verifyContent(part, signal) {
    const measure = new image_content/* Measure */.t$();
    measure.resume();
    await (0,external_node_stream_promises_.pipeline)((0,image_content/* readContent */.c_)(part.content, signal), measure, { signal });
    checkDigest(part.digest, measure.digest());
}
/** @throws ImageProblem when content is not what its digest says. */
function checkDigest(expected, found) {
    if (expected === found)
        return;
    throw new oci_problem/* ImageProblem */.d(`is damaged: the content of ${expected} has the digest ${found}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/adapters/oci-layout.js







async function createLayout(target) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(target.directory, 'blobs', 'sha256'), { recursive: true });
}
/**
 * Takes over a part that is there. A plain file of a layout costs nothing: it gets a second name. Everything
 * else is copied and its digest checked on the way.
 *
 * @throws ImageProblem when the content is not what its digest says.
 */
async function storePart(part, target) {
    const { content, digest } = part;
    if (!content.isForeign) {
        await linkOrCopy(content.path, blobPath(digest, target));
        return;
    }
    const stored = await storeStream([(0,image_content/* readContent */.c_)(content, target.signal)], target);
    checkDigest(digest, stored.digest);
}
async function storeBytes(bytes, target) {
    const digest = (0,image_content/* digestOf */.ol)(bytes);
    await (0,promises_.writeFile)(blobPath(digest, target), bytes);
    return digest;
}
/** Writes what comes out at the end of a chain of streams as a blob, under the digest that it turns out to have. */
async function storeStream(chain, target) {
    const measure = new image_content/* Measure */.t$();
    const partial = (0,external_node_path_.join)(target.directory, 'partial');
    await (0,external_node_stream_promises_.pipeline)([...chain, measure, (0,external_node_fs_.createWriteStream)(partial)], { signal: target.signal });
    const digest = measure.digest();
    await (0,promises_.rename)(partial, blobPath(digest, target));
    return { digest, size: measure.size };
}
/** Makes the layout whole: an index.json with exactly one entry, which is all that crane pushes. */
async function finishLayout(root, target) {
    const { mediaType, digest, size } = root;
    await (0,promises_.writeFile)((0,external_node_path_.join)(target.directory, 'index.json'), formatIndex([{ mediaType, digest, size }]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(target.directory, 'oci-layout'), formatLayoutMarker());
}
function blobPath(digest, target) {
    return (0,external_node_path_.join)(target.directory, (0,image_content/* blobName */.PF)(digest));
}
/** A link fails on another file system, and on files of other users where the kernel protects those. */
async function linkOrCopy(from, to) {
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE));
}

;// CONCATENATED MODULE: ./build/js/adapters/docker-image.js















/**
 * Level of the compression, which is part of the digest. crane and other pushers choose the fastest one too:
 * higher levels take several times as long for a tenth less.
 */
const GZIP_LEVEL = 1;
/**
 * Chooses the image among the entries of a manifest.json.
 *
 * @throws ImageProblem that lists the names when several images are left.
 */
function chooseDockerManifest(manifests, options) {
    const images = [...Map.groupBy(manifests, ({ config }) => config).values()].flatMap((entries) => {
        const [image] = entries;
        const names = entries.flatMap((entry) => entry.names);
        return image === undefined ? [] : { image, names, label: (0,oci_problem/* quote */.h)(image.config) };
    });
    const candidates = filterByName(images, options);
    const [chosen, ...others] = candidates;
    if (chosen === undefined)
        throw new oci_problem/* ImageProblem */.d('holds no image');
    if (others.length > 0)
        throw severalImages(candidates, options);
    return chosen.image;
}
/** @throws ImageProblem for whatever is missing, damaged, or not of the platform asked for. */
async function readDockerImage(manifest, options) {
    const what = `the configuration ${(0,oci_problem/* quote */.h)(manifest.config)}`;
    const content = await findFile(manifest.config, options.files);
    const config = await (0,image_content/* readDocument */.u0)(content, { what, signal: options.signal });
    checkConfigName(manifest.config, (0,image_content/* digestOf */.ol)(config));
    const { platform, diffIds } = decodeImageConfig(config, what);
    if (options.platform !== undefined && !(platform && isOfPlatform(platform, options.platform))) {
        throw new oci_problem/* ImageProblem */.d(`is an image for ${(0,oci_manifest/* formatPlatform */.Bq)(platform)}, not for ${(0,oci_manifest/* formatPlatform */.Bq)(options.platform)}, which the input platform asks for`);
    }
    if (diffIds.length !== manifest.layers.length) {
        throw new oci_problem/* ImageProblem */.d(`is damaged: its configuration knows ${diffIds.length} layers, its manifest.json ${manifest.layers.length}`);
    }
    const layers = [];
    for (const [position, diffId] of diffIds.entries()) {
        layers.push({ content: await findFile(manifest.layers[position] ?? '', options.files), diffId });
    }
    return { config, layers, ...(platform === undefined ? {} : { platform }) };
}
/**
 * Writes the image as an OCI image: the configuration as it is, uncompressed layers compressed with gzip,
 * compressed ones as they are. The same image gives the same digest every time.
 *
 * @throws ImageProblem when a layer is not the one that the configuration knows.
 */
async function convertDockerImage(image, options) {
    const { target } = options;
    const config = {
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociConfig,
        digest: await storeBytes(image.config, target),
        size: image.config.length,
    };
    const byDiffId = new Map();
    const layers = [];
    for (const [position, layer] of image.layers.entries()) {
        const descriptor = byDiffId.get(layer.diffId) ?? (await storeLayer(layer, target));
        if (descriptor.size !== layer.content.size) {
            options.log(`Layer ${position + 1} of ${image.layers.length}: ${(0,format/* formatBytes */.z3)(layer.content.size)} compressed to ${(0,format/* formatBytes */.z3)(descriptor.size)}`);
        }
        byDiffId.set(layer.diffId, descriptor);
        layers.push(descriptor);
    }
    return {
        manifest: Buffer.from(formatImageManifest({ config, layers })),
        blobs: [config, ...byDiffId.values()],
    };
}
async function storeLayer(layer, target) {
    const { content, diffId } = layer;
    const { signal } = target;
    const compression = detectCompression(await readBeginning(content, signal));
    const uncompressed = new image_content/* Measure */.t$();
    if (compression === 'none') {
        const gzip = (0,external_node_zlib_.createGzip)({ level: GZIP_LEVEL });
        const stored = await storeStream([(0,image_content/* readContent */.c_)(content, signal), uncompressed, gzip], target);
        checkLayer(diffId, uncompressed.digest());
        return { mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociLayerGzip, ...stored };
    }
    uncompressed.resume();
    await (0,external_node_stream_promises_.pipeline)([(0,image_content/* readContent */.c_)(content, signal), createDecompressor(compression), uncompressed], { signal });
    checkLayer(diffId, uncompressed.digest());
    const stored = await storeStream([(0,image_content/* readContent */.c_)(content, signal)], target);
    return { mediaType: compression === 'gzip' ? oci_manifest/* MEDIA_TYPE */.Ap.ociLayerGzip : oci_manifest/* MEDIA_TYPE */.Ap.ociLayerZstd, ...stored };
}
async function readBeginning(content, signal) {
    const beginning = { ...content, size: Math.min(content.size, MAGIC_LENGTH) };
    return Buffer.concat(await (0,image_content/* readContent */.c_)(beginning, signal).toArray());
}
function checkLayer(expected, found) {
    if (expected === found)
        return;
    throw new oci_problem/* ImageProblem */.d(`is damaged: a layer has the uncompressed digest ${found}, and the configuration says ${expected}`);
}
/** docker save names a configuration by its digest, as do most others in one of these ways. */
function checkConfigName(name, found) {
    const base = external_node_path_.posix.basename(name, '.json');
    const expected = base.startsWith('sha256:') ? base : `sha256:${base}`;
    if ((0,oci_digest/* isDigest */.Bc)(expected))
        checkDigest(expected, found);
}
async function findFile(name, files) {
    const content = await files.find(name);
    if (content !== undefined)
        return content;
    throw new oci_problem/* ImageProblem */.d(`is incomplete: ${(0,oci_problem/* quote */.h)(name)} is missing, which its manifest.json names`);
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/js/adapters/image-archive.js








/** An image has some hundred files; this keeps a hostile archive from filling the memory. */
const MAX_ENTRIES = 100_000;
/** Older docker save writes a layer that occurs twice as a link to the first. */
const MAX_LINKS = 8;
/** Files that say what is in an archive; their bytes are kept while the archive goes by. */
const CONTENTS_FILES = new Set(['oci-layout', 'index.json', 'manifest.json']);
/** Archives without the mark of ustar (the oldest format) are read too; the option is missing in the types. */
const TAR_OPTIONS = { allowUnknownFormat: true };
/**
 * Reads a tar archive from its first to its last header, without keeping what lies between. A compressed one
 * is decompressed on the way, into the file `unpackTo` when its files are to be read afterwards. Nothing is
 * ever written under a name that the archive gives.
 *
 * @throws ImageProblem when the file is truncated, damaged, no archive, or names files outside of itself; the
 * decompressor's own errors as they are.
 */
async function readArchive(path, options) {
    const { signal, unpackTo } = options;
    const compression = await readCompression(path);
    if (compression === 'none') {
        const { entries, contents } = await readTar(openSource(path, signal), { signal, compression });
        return { contents, files: createArchiveFiles(path, entries) };
    }
    const decompressor = createDecompressor(compression);
    if (unpackTo === undefined) {
        const source = openSource(path, signal);
        source.once('error', (error) => decompressor.destroy(error));
        decompressor.once('close', () => source.destroy());
        const { contents } = await readTar(source.pipe(decompressor), { signal, compression });
        return { contents };
    }
    await (0,external_node_stream_promises_.pipeline)(openSource(path, signal), decompressor, (0,external_node_fs_.createWriteStream)(unpackTo), { signal });
    const { entries, contents } = await readTar(openSource(unpackTo, signal), { signal, compression });
    return { contents, files: createArchiveFiles(unpackTo, entries) };
}
async function readCompression(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC_LENGTH), 0, MAGIC_LENGTH, 0);
        if (bytesRead === 0)
            throw new oci_problem/* ImageProblem */.d('is empty');
        return detectCompression(buffer);
    }
    finally {
        await file.close();
    }
}
function openSource(path, signal) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: image_content/* CHUNK_BYTES */.EC, signal });
}
async function readTar(source, options) {
    const entries = new Map();
    const contents = new Map();
    const tar = (0,tar_stream.extract)(TAR_OPTIONS);
    // pipe() ends the destination of a stream that ends, but not that of one that fails.
    source.once('error', (error) => tar.destroy(error));
    try {
        for await (const entry of source.pipe(tar)) {
            const name = insidePath(entry.header.name);
            if (CONTENTS_FILES.has(name)) {
                (0,image_content/* checkDocumentSize */.PK)(entry.header.size, `the file ${name}`);
                contents.set(name, await collect(entry));
            }
            else {
                entry.resume();
            }
            const found = toEntry(entry.header, name);
            if (found !== undefined)
                entries.set(name, found);
            if (entries.size > MAX_ENTRIES) {
                throw new oci_problem/* ImageProblem */.d(`holds more than ${MAX_ENTRIES} files, which no image does`);
            }
        }
    }
    catch (error) {
        throw explainTarError(error, { ...options, isBeginning: entries.size === 0 });
    }
    finally {
        source.destroy();
    }
    return { entries, contents };
}
async function collect(entry) {
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The texts are those of tar-stream 3, which has no codes. */
function explainTarError(error, at) {
    if (at.signal.aborted || !(error instanceof Error) || error instanceof oci_problem/* ImageProblem */.d)
        return error;
    const { message } = error;
    if (message !== 'Unexpected end of data' && !/header/i.test(message))
        return error;
    if (at.isBeginning) {
        const found = at.compression === 'none' ? 'is' : 'is compressed, but holds';
        return new oci_problem/* ImageProblem */.d(`${found} no tar archive, and so no image`, { cause: error });
    }
    if (message === 'Unexpected end of data') {
        return new oci_problem/* ImageProblem */.d('is truncated: the archive ends in the middle of a file', { cause: error });
    }
    return new oci_problem/* ImageProblem */.d(`is damaged: the archive has an unreadable header (${message})`, { cause: error });
}
function toEntry(header, name) {
    switch (header.type) {
        case 'file':
        case 'contiguous-file':
            return { kind: 'file', offset: byteOffset(header), size: header.size };
        case 'link':
            return { kind: 'link', target: insidePath(header.linkname) };
        case 'symlink':
            return { kind: 'link', target: insidePath(header.linkname, external_node_path_.posix.dirname(name)) };
        default:
            return undefined;
    }
}
/** Where the content begins; the types do not know of it. */
function byteOffset(header) {
    return header.byteOffset;
}
/**
 * A name in an archive as a path from its top, without `./`.
 *
 * @throws ImageProblem when it leads out of the archive.
 */
function insidePath(name, directory = '.') {
    const path = external_node_path_.posix.join(directory, name);
    if (external_node_path_.posix.isAbsolute(name) || path === '..' || path.startsWith('../')) {
        throw new oci_problem/* ImageProblem */.d(`is refused: it names ${(0,oci_problem/* quote */.h)(name)}, which is outside of the archive`);
    }
    return path;
}
function createArchiveFiles(path, entries) {
    return {
        async find(name) {
            let entry = entries.get(insidePath(name));
            for (let links = 0; entry?.kind === 'link'; links += 1) {
                if (links === MAX_LINKS)
                    throw new oci_problem/* ImageProblem */.d(`is damaged: ${(0,oci_problem/* quote */.h)(name)} is a link without end`);
                entry = entries.get(entry.target);
            }
            if (entry === undefined)
                return undefined;
            return { path, offset: entry.offset, size: entry.size, isForeign: true };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/adapters/image-directory.js


/**
 * The files of an OCI layout directory. A file that is reached by a symbolic link (bazel writes such layouts)
 * counts as foreign: it is read, but goes nowhere unless its content is what its digest says.
 */
async function openDirectory(path) {
    const root = await (0,promises_.realpath)(path);
    return {
        async find(name) {
            try {
                const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, name));
                const found = await (0,promises_.stat)(real);
                if (!found.isFile())
                    return undefined;
                return { path: real, offset: 0, size: found.size, isForeign: real !== (0,external_node_path_.join)(root, name) };
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
    };
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

;// CONCATENATED MODULE: ./build/js/adapters/image-opening.js






/**
 * Tells by the content what is at a path.
 *
 * @param options.unpackTo where to unpack a compressed archive, whose files can then be read.
 * @throws ImageProblem when it is no image, or an archive that cannot be read to its end.
 */
async function openImage(path, options) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        if (image_opening_isMissing(cause))
            throw new oci_problem/* ImageProblem */.d('does not exist', { cause });
        throw cause;
    });
    if (found.isDirectory())
        return openLayout(path, options.signal);
    if (!found.isFile())
        throw new oci_problem/* ImageProblem */.d('is neither a directory nor a file');
    const { contents, files } = await readArchive(path, options);
    const entries = readEntries(contents);
    const dockerManifest = contents.get('manifest.json');
    const dockerManifests = dockerManifest === undefined ? [] : decodeDockerManifests(dockerManifest);
    const opened = { dockerManifests, ...(files === undefined ? {} : { files }) };
    if (entries !== undefined && (entries.length > 0 || dockerManifests.length === 0)) {
        return { kind: 'oci-archive', entries, ...opened };
    }
    if (dockerManifest !== undefined)
        return { kind: 'docker-archive', entries: [], ...opened };
    throw new oci_problem/* ImageProblem */.d('is an archive, but no image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save');
}
async function openLayout(path, signal) {
    const files = await openDirectory(path);
    const contents = new Map();
    for (const name of ['index.json', 'oci-layout']) {
        const content = await files.find(name);
        if (content !== undefined)
            contents.set(name, await (0,image_content/* readDocument */.u0)(content, { what: `the file ${name}`, signal }));
    }
    const entries = readEntries(contents);
    if (entries !== undefined)
        return { kind: 'oci-layout', entries, dockerManifests: [], files };
    const missing = ['index.json', 'oci-layout'].filter((name) => !contents.has(name));
    throw new oci_problem/* ImageProblem */.d(`is a directory, but no OCI layout: it has no ${missing.join(' and no ')}`);
}
/** The entries of an OCI layout; undefined when it is none. */
function readEntries(contents) {
    const index = contents.get('index.json');
    const marker = contents.get('oci-layout');
    if (index === undefined || marker === undefined)
        return undefined;
    decodeLayoutMarker(marker);
    return decodeLayoutIndex(index);
}
function image_opening_isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

;// CONCATENATED MODULE: ./build/js/adapters/image-plan.js








/**
 * Chooses the image by name and platform and checks that it is whole.
 *
 * @throws ImageProblem for whatever is in the way of a push.
 */
async function planImage(opened, options) {
    const { files, dockerManifests } = opened;
    if (opened.kind === 'docker-archive') {
        const manifest = chooseDockerManifest(dockerManifests, options);
        if (files === undefined)
            return { kind: 'unread' };
        return { kind: 'docker', image: await readDockerImage(manifest, { ...options, files }) };
    }
    const root = chooseRoot(opened.entries, options);
    if (files === undefined)
        return { kind: 'unread' };
    const { platform, signal } = options;
    const start = platform === undefined ? root : await descendTo(platform, { files, signal, root });
    const image = await readOciImage(start, { files, signal });
    const uncompressed = findUncompressed(image, dockerManifests);
    if (uncompressed === undefined)
        return { kind: 'oci', image };
    return { kind: 'docker', image: await readDockerImage(uncompressed, { ...options, files }) };
}
function chooseRoot(entries, options) {
    const choice = chooseImage(entries, options);
    if (choice.kind === 'one')
        return { descriptor: choice.descriptor };
    if (options.platform !== undefined) {
        return { descriptor: choosePlatform(choice.descriptors, options.platform) };
    }
    const bytes = Buffer.from(formatIndex(choice.descriptors));
    return {
        descriptor: { mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociIndex, digest: (0,image_content/* digestOf */.ol)(bytes), size: bytes.length },
        bytes,
    };
}
/**
 * Docker with its classic store keeps no manifest and no compressed layer of what it has built. `docker save`
 * then makes up a manifest over uncompressed layers, several times the size of those that `docker push`
 * sends. Nobody knows that digest; so the image is compressed for the push.
 */
function findUncompressed(image, dockerManifests) {
    if (dockerManifests.length === 0)
        return undefined;
    const document = decodeDocument(image.rootBytes, image.root);
    if (document.kind === 'index')
        return undefined;
    if (!document.layers.some(({ mediaType }) => mediaType === oci_manifest/* MEDIA_TYPE */.Ap.ociLayer))
        return undefined;
    return dockerManifests.find(({ config }) => config === (0,image_content/* blobName */.PF)(document.config.digest));
}

;// CONCATENATED MODULE: ./build/js/adapters/image-files.js











/** How the input image is written for each kind. */
const TRANSPORT = {
    'oci-layout': 'oci',
    'oci-archive': 'oci-archive',
    'docker-archive': 'docker-archive',
};
/**
 * What is at a path. An archive that is both, as newer Dockers and BuildKit write them, counts as an OCI
 * archive: that keeps the digest of the builder.
 *
 * @throws UserError when it is none of them, or cannot be read to its end; CancelledError.
 */
async function recogniseImageFile(path, options) {
    return explainProblems(async () => (await openImage(path, options)).kind, { path, ...options });
}
/**
 * Finds everything that is wrong with an image on disk as far as that can be told without reading its layers:
 * no image, several images, a platform that is not there, missing files, wrong sizes, an archive that ends too
 * early. Of a compressed archive only the names and the list of its images are looked at.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
async function checkImageFile(source, options) {
    const check = async () => {
        const opened = await openImage(source.path, options);
        await planImage(opened, planOptions(source, { ...options, kind: opened.kind }));
        return opened.kind;
    };
    return explainProblems(check, { path: source.path, ...options });
}
/**
 * Makes an OCI layout with exactly one entry below `directory`, from which crane pushes bit for bit what was
 * built. The source stays as it is.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
async function stageImage(source, options) {
    const { directory, signal } = options;
    const unpackTo = (0,external_node_path_.join)(directory, 'archive.tar');
    const target = { directory: (0,external_node_path_.join)(directory, 'layout'), signal };
    const stage = async () => {
        const opened = await openImage(source.path, { signal, unpackTo });
        const plan = await planImage(opened, planOptions(source, { ...options, kind: opened.kind }));
        switch (plan.kind) {
            case 'oci':
                return stageOci(plan.image, target);
            case 'docker':
                return stageDocker(plan.image, { ...options, target });
            case 'unread':
                throw new Error(`${source.path} was unpacked, and yet its files are not there`);
        }
    };
    try {
        return await explainProblems(stage, { path: source.path, signal });
    }
    finally {
        await (0,promises_.rm)(unpackTo, { force: true });
    }
}
/** Makes one manifest of a staged index the one entry of its layout, so that crane pushes that alone. */
async function narrowToChild(image, child) {
    const { directory } = image;
    await finishLayout(child, { directory });
    const blobs = image.blobs.filter(({ digest }) => child.blobs.includes(digest));
    const { digest, mediaType } = child;
    return { ...image, digest, mediaType, children: [], ...sumBlobs(blobs) };
}
function planOptions(source, options) {
    return {
        name: source.name,
        address: `${TRANSPORT[options.kind]}:${source.path}`,
        platform: options.platform,
        signal: options.signal,
    };
}
async function stageOci(image, target) {
    const { root, rootBytes, documents, blobs, platforms } = image;
    await createLayout(target);
    await storeBytes(rootBytes, target);
    const parts = new Map([...documents, ...blobs].map((part) => [part.digest, part]));
    parts.delete(root.digest);
    for (const part of parts.values())
        await storePart(part, target);
    await finishLayout(root, target);
    return {
        directory: target.directory,
        digest: root.digest,
        mediaType: root.mediaType,
        manifestBytes: rootBytes,
        platforms,
        // Found from the root downwards: the other way round whatever is named comes before what names it.
        children: documents.toReversed().map(({ digest, mediaType, content, indexBytes, blobs: needed }) => ({
            ...{ digest, mediaType, size: content.size, blobs: needed },
            ...(indexBytes === undefined ? {} : { indexBytes }),
        })),
        ...sumBlobs(blobs.map(({ digest, content }) => ({ digest, size: content.size }))),
    };
}
async function stageDocker(image, options) {
    const { target } = options;
    await createLayout(target);
    const { manifest, blobs } = await convertDockerImage(image, options);
    const mediaType = oci_manifest/* MEDIA_TYPE */.Ap.ociManifest;
    const digest = (0,image_content/* digestOf */.ol)(manifest);
    await storeBytes(manifest, target);
    await finishLayout({ mediaType, digest, size: manifest.length }, target);
    return {
        directory: target.directory,
        digest,
        mediaType,
        manifestBytes: manifest,
        children: [],
        platforms: image.platform === undefined ? [] : [image.platform],
        ...sumBlobs(blobs.map(({ digest: blob, size }) => ({ digest: blob, size }))),
    };
}
function sumBlobs(blobs) {
    return { blobs, totalBytes: blobs.reduce((total, { size }) => total + size, 0) };
}
/** Gives what went wrong the name of the file and, where it is the user's to mend, the shape of a sentence. */
async function explainProblems(work, options) {
    try {
        return await work();
    }
    catch (cause) {
        const subject = `"${options.path}"`;
        if (options.signal.aborted) {
            throw new errors/* CancelledError */.cc(`reading ${subject} was stopped: the job is being cancelled`, { cause });
        }
        const problem = cause instanceof oci_problem/* ImageProblem */.d ? cause.message : explainDecompressionError(cause);
        if (problem !== undefined)
            throw new errors/* UserError */.yo(`${subject} ${problem}`, { cause });
        if (cause instanceof Error && 'syscall' in cause) {
            throw new errors/* UserError */.yo(`${subject} could not be read or copied: ${cause.message}`, { cause });
        }
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/js/adapters/image-stager.js



/** Staging below one temporary directory, which the caller removes. */
function createImageStager(options) {
    return {
        isPath: (path) => (0,promises_.stat)(path).then(() => true, () => false),
        recognise: (path) => recogniseImageFile(path, options),
        check: (source, platform) => checkImageFile(source, { signal: options.signal, ...optional(platform) }),
        stage: async (source, platform) => stageImage(source, {
            directory: await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory, 'harbor-actions-stage-')),
            log: (line) => options.log.info(line),
            signal: options.signal,
            ...optional(platform),
        }),
        narrow: narrowToChild,
    };
}
function optional(platform) {
    return platform === undefined ? {} : { platform };
}

// EXTERNAL MODULE: ./build/js/inputs/connection.js
var inputs_connection = __webpack_require__(3956);
;// CONCATENATED MODULE: ./build/js/domain/crane/release.js
/** Release archives of go-containerregistry, which hold crane, and how they are told apart. */
/** SHA-256 of the archives by release tag and archive name; what is not here needs `crane-sha256`. */
const ARCHIVE_SHA256 = {
    'v0.20.6': {
        'go-containerregistry_Linux_x86_64.tar.gz': 'c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127',
        'go-containerregistry_Linux_arm64.tar.gz': 'fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b',
        'go-containerregistry_Darwin_x86_64.tar.gz': '5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5',
        'go-containerregistry_Darwin_arm64.tar.gz': 'ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9',
        'go-containerregistry_Windows_x86_64.tar.gz': '399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d',
    },
    'v0.21.9': {
        'go-containerregistry_Linux_x86_64.tar.gz': '5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e',
        'go-containerregistry_Linux_arm64.tar.gz': '1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd',
        'go-containerregistry_Darwin_x86_64.tar.gz': 'f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56',
        'go-containerregistry_Darwin_arm64.tar.gz': '11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e',
        'go-containerregistry_Windows_x86_64.tar.gz': '2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03',
        'go-containerregistry_Windows_arm64.tar.gz': 'd265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862',
    },
    'v0.22.1': {
        'go-containerregistry_Linux_x86_64.tar.gz': '0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0',
        'go-containerregistry_Linux_arm64.tar.gz': '898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110',
        'go-containerregistry_Darwin_arm64.tar.gz': '2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb',
        'go-containerregistry_Windows_x86_64.tar.gz': '0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21',
    },
};
const DEFAULT_CRANE_VERSION = 'v0.20.6';
/** Where releases are, with the places that `crane-url` may use too. */
const DEFAULT_CRANE_URL = 'https://github.com/google/go-containerregistry/releases/download/{version}/{archive}';
const VERSION = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;
/** `v0.20.6` from `v0.20.6` or `0.20.6`. @throws Error for anything else: `latest` cannot be verified. */
function parseCraneVersion(text) {
    const [, version] = VERSION.exec(text) ?? [];
    if (version === undefined) {
        throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in ${DEFAULT_CRANE_VERSION}`);
    }
    return `v${version}`;
}
const OS_NAMES = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' };
const ARCHITECTURE_NAMES = {
    x64: 'x86_64',
    arm64: 'arm64',
    arm: 'armv6',
    ia32: 'i386',
    s390x: 's390x',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
};
/** Name of the release archive for a machine, by Node's `process.platform` and `process.arch`. */
function archiveName(machine) {
    const os = OS_NAMES[machine.platform];
    const architecture = ARCHITECTURE_NAMES[machine.arch];
    if (os === undefined || architecture === undefined) {
        throw new Error(`there is no release of crane for ${machine.platform} on ${machine.arch}; put crane on PATH before this step`);
    }
    return `go-containerregistry_${os}_${architecture}.tar.gz`;
}
/**
 * What to download and what it must hash to.
 *
 * @throws Error when nothing is known to verify the archive with: an archive that cannot be verified is refused.
 */
function planCraneDownload(input) {
    const archive = archiveName(input.machine);
    const sha256 = input.sha256 === '' ? ARCHIVE_SHA256[input.version]?.[archive] : input.sha256;
    if (sha256 === undefined) {
        const known = Object.keys(ARCHIVE_SHA256).filter((version) => ARCHIVE_SHA256[version]?.[archive]);
        throw new Error(`crane ${input.version} for this machine (${archive}) cannot be verified: its SHA-256 is not known here. ` +
            `Give it in "crane-sha256" (from the release's checksums.txt), or use ${known.join(' or ') || 'a crane that is on PATH'}`);
    }
    const url = input.urlTemplate.replaceAll('{version}', input.version).replaceAll('{archive}', archive);
    return { url, archive, sha256: sha256.toLowerCase() };
}

;// CONCATENATED MODULE: ./build/js/inputs/crane.js

/** `crane-version`, `crane-sha256`, `crane-url`. */
function readCrane(form) {
    const version = form.text('crane-version');
    const sha256 = form.text('crane-sha256');
    const url = form.text('crane-url');
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        form.problem('crane-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`);
    }
    if (url !== '' && !/^https?:\/\/./.test(url)) {
        form.problem('crane-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`);
    }
    return {
        version: version === ''
            ? DEFAULT_CRANE_VERSION
            : form.parse('crane-version', {
                text: version,
                parser: parseCraneVersion,
                standIn: DEFAULT_CRANE_VERSION,
            }),
        sha256,
        urlTemplate: url === '' ? DEFAULT_CRANE_URL : url,
    };
}

;// CONCATENATED MODULE: ./build/js/inputs/exceptions.js

/** `ignore-file` (one path a line), `harbor-allowlist`. */
async function readExceptions(form, options) {
    const harborAllowlist = form.flag('harbor-allowlist', { standard: true });
    const exceptions = [];
    for (const path of form.lines('ignore-file')) {
        try {
            exceptions.push(...options.parseFile({ path, text: await options.files.readText(path) }));
        }
        catch (error) {
            form.problem('ignore-file', `"${path}" could not be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        }
    }
    return { exceptions, harborAllowlist };
}

;// CONCATENATED MODULE: ./build/js/inputs/promotion.js

/** What becomes of an image that failed. */
const ON_FAILURE = ['keep', 'delete'];
function readOnFailure(form) {
    return form.choice('on-failure', { values: ON_FAILURE, standard: 'keep' });
}
/** `quarantine`, `on-failure`, and how they go with `scan`. */
function readQuarantine(form) {
    const quarantine = form.flag('quarantine', { standard: false });
    const onFailure = readOnFailure(form);
    if (quarantine && form.text('scan').toLowerCase() === 'never') {
        form.problem('quarantine', 'needs a verdict, and "scan: never" gives none');
    }
    if (!quarantine && onFailure === 'delete') {
        form.problem('on-failure', '"delete" needs "quarantine: true": without it the image has its tags before it is judged');
    }
    return { quarantine, onFailure };
}
/** `max-age`, in milliseconds; undefined when it was not given. */
function readMaxAge(form) {
    const text = form.text('max-age');
    if (text === '')
        return undefined;
    return form.parse('max-age', { text, parser: duration/* parseDuration */.E, standIn: undefined });
}

;// CONCATENATED MODULE: ./build/js/domain/github/marker.js
const PREFIX = '<!-- harbor-actions';
const MARKER = /^<!-- harbor-actions key=(\S+) run=(\d{1,15}) attempt=(\d{1,9}) number=(\d{1,15}) sha=([0-9a-f]*) -->(?:\r?\n|$)/;
function renderMarker(marker) {
    const { runId, runAttempt, runNumber, sha } = marker;
    return `${PREFIX} key=${encodeKey(marker.key)} run=${runId} attempt=${runAttempt} number=${runNumber} sha=${sha} -->`;
}
/** undefined when the comment does not begin with a marker: one further down may be foreign text. */
function parseMarker(body) {
    const [, key, runId, runAttempt, runNumber, sha = ''] = MARKER.exec(body) ?? [];
    if (key === undefined)
        return undefined;
    try {
        return {
            key: decodeURIComponent(key),
            runId: Number(runId),
            runAttempt: Number(runAttempt),
            runNumber: Number(runNumber),
            sha,
        };
    }
    catch {
        return undefined;
    }
}
/** The text below the marker. */
function bodyWithoutMarker(body) {
    return body.replace(MARKER, '').replaceAll('\r\n', '\n').trimEnd();
}
/** Whether a comment was written by a later run, or by a later attempt of the same one. */
function isNewerThan(a, b) {
    return a.runId === b.runId ? a.runAttempt > b.runAttempt : a.runId > b.runId;
}
/** No blank, no `>` and no `--`: nothing that could end the line, the value or the HTML comment. */
function encodeKey(key) {
    return encodeURIComponent(key.toWellFormed()).replaceAll('-', '%2D') || '%20';
}

;// CONCATENATED MODULE: ./build/js/domain/github/sticky.js

/** The input `comment`: always keep one, only begin one when something is wrong, or none. */
const COMMENT_MODES = ['auto', 'on-failure', 'off'];
/**
 * The comment that carries our marker is brought up to date in place; one that a later run wrote is left alone. A
 * minimised one is gone for its readers, so it is not used again.
 *
 * @param input.mayCreate false: nothing is wrong and only a comment that is there already is to be kept true.
 */
function planSticky(input) {
    const [first, ...copies] = ownComments(input);
    if (first === undefined)
        return input.mayCreate ? { kind: 'create' } : { kind: 'none' };
    return planKept(input, { first, copies });
}
/**
 * The second look after a comment was created: a job that ran at the same time may have created one too. Everybody
 * keeps the oldest, brings it up to date and removes the rest, so that all of them end with the same one.
 */
function planAfterCreation(input) {
    const [first, ...copies] = ownComments(input);
    return first === undefined ? { kind: 'create' } : planKept(input, { first, copies });
}
function planKept(input, own) {
    const remove = own.copies.map(({ id }) => id);
    if (isNewerThan(own.first.marker, input.marker))
        return { kind: 'keep', why: 'newer', remove };
    // A newer copy holds the truth: it is told by its own run, which will bring it into the first one.
    if (own.copies.some(({ marker }) => isNewerThan(marker, input.marker))) {
        return { kind: 'keep', why: 'newer', remove: [] };
    }
    const isSame = own.first.marker.sha === input.marker.sha &&
        bodyWithoutMarker(own.first.body) === bodyWithoutMarker(input.body);
    return isSame ? { kind: 'keep', why: 'unchanged', remove } : { kind: 'update', id: own.first.id, remove };
}
/** Ours by author, marker and key, oldest first. A marker in a comment of somebody else is a forgery. */
function ownComments(input) {
    return input.comments
        .filter(({ author, isMinimized }) => isSameLogin(author, input.login) && !isMinimized)
        .flatMap((comment) => {
        const marker = parseMarker(comment.body);
        return marker?.key === input.marker.key ? [{ ...comment, marker }] : [];
    })
        .toSorted((a, b) => a.id - b.id);
}
/** REST calls an app `github-actions[bot]`, GraphQL `github-actions`; no user can have a name with brackets. */
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/js/domain/report/location.js
/**
 * The line of the last `FROM` of a Dockerfile, counted from 1: the base image of what is shipped, where most findings
 * come from and where they are mended. 1 when there is none.
 *
 * A FROM inside of a continued line or of a here-document is text and no instruction (Dockerfile reference).
 */
function lastFromLine(dockerfile) {
    const continuation = /^#\s*escape\s*=\s*`\s*$/im.test(dockerfile.split(/\n\s*[^#\s]/)[0] ?? '') ? '`' : '\\';
    let last = 1;
    let isContinued = false;
    let ends = [];
    for (const [index, raw] of dockerfile.split(/\r?\n/).entries()) {
        const line = raw.trim();
        const [end] = ends;
        if (end !== undefined) {
            if (line === end)
                ends = ends.slice(1);
            continue;
        }
        // Comments and empty lines do not end a continued instruction.
        if (line === '' || line.startsWith('#'))
            continue;
        if (!isContinued && /^FROM\s/i.test(line))
            last = index + 1;
        if (isContinued || /^(RUN|COPY|ADD)\s/i.test(line)) {
            ends = [...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([, , word = '']) => word);
        }
        isContinued = line.endsWith(continuation);
    }
    return last;
}

;// CONCATENATED MODULE: ./build/js/inputs/reporting.js



/** `summary`, `annotations`, `comment`, `comment-key`, `github-token`, `pull-request`, `dockerfile`, `sarif-file`. */
async function readReporting(form, options) {
    const pullRequest = form.text('pull-request');
    const number = Number(pullRequest);
    const isNumber = /^\d{1,15}$/.test(pullRequest) && number > 0;
    if (pullRequest !== '' && !isNumber)
        form.problem('pull-request', `"${pullRequest}" is not the number of a pull request`);
    const location = await readLocation(form, options);
    return {
        summary: form.flag('summary', { standard: true }),
        annotations: form.flag('annotations', { standard: true }),
        comment: form.choice('comment', { values: COMMENT_MODES, standard: 'auto' }),
        commentKey: form.text('comment-key'),
        githubToken: form.text('github-token'),
        sarifFile: form.text('sarif-file'),
        ...(isNumber ? { pullRequest: number } : {}),
        ...(location === undefined ? {} : { location }),
    };
}
/** The last FROM of the Dockerfile; its path has to be one of the repository, or GitHub shows it nowhere. */
async function readLocation(form, options) {
    const given = form.text('dockerfile');
    if (given === '')
        return undefined;
    const path = repositoryPath(given, options.workspace);
    if (path === undefined) {
        form.problem('dockerfile', `"${given}" is outside of the repository; give its path in it`);
        return undefined;
    }
    try {
        return { path, line: lastFromLine(await options.files.readText(given)) };
    }
    catch (error) {
        form.problem('dockerfile', `"${given}" could not be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return undefined;
    }
}
/** With forward slashes and relative to the workspace; undefined when it is not inside of it. */
function repositoryPath(given, workspace) {
    const path = given.replaceAll('\\', '/');
    const root = `${workspace.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    const inside = root !== '/' && path.startsWith(root) ? path.slice(root.length) : path;
    const parts = inside.split('/').filter((part) => part !== '.' && part !== '');
    return /^(\/|[A-Za-z]:)/.test(inside) || parts.includes('..') ? undefined : parts.join('/');
}

;// CONCATENATED MODULE: ./build/js/inputs/sbom.js
/** `sbom` */
function readSbom(form) {
    return form.flag('sbom', { standard: false });
}

// EXTERNAL MODULE: ./build/js/entry/wiring.js + 8 modules
var wiring = __webpack_require__(9315);
;// CONCATENATED MODULE: ./build/js/entry/read-inputs.js












/** The connection, its secret masked before anything can be said about it. */
async function readMaskedConnection(host, form) {
    host.mask(form.raw('robot-token'));
    const connection = await (0,inputs_connection/* readConnection */.dC)(form, wiring/* FILES */.cn);
    (0,wiring/* maskConnection */.Pj)(host, connection);
    return connection;
}
/** Where and how the report is published; the token is masked before anything is done with it. */
async function readMaskedReporting(host, form) {
    host.mask(form.raw('github-token'));
    return readReporting(form, { files: wiring/* FILES */.cn, workspace: host.environment['GITHUB_WORKSPACE'] ?? '' });
}
/** What may pass, and what it is held against. */
async function readJudging(form) {
    return {
        gate: readGate(form),
        compareTo: readCompareTo(form),
        ...(await readExceptions(form, { files: wiring/* FILES */.cn, parseFile: parseExceptionFile })),
    };
}
/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
async function readPushAndScan(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const stager = createImageStager(host);
    const image = await readImage(form, { stager, host: connection.host });
    const inputs = {
        connection,
        crane: readCrane(form),
        image,
        judging: await readJudging(form),
        ...readQuarantine(form),
        waiting: readWaiting(form),
        reporting: await readMaskedReporting(host, form),
        reportFile: form.text('report-file'),
        sbom: readSbom(form),
        sbomFile: form.text('sbom-file'),
    };
    form.complete();
    return inputs;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/domain/promotion/promotion.js
const PROMOTION_STATES = ['waiting', 'done', 'incomplete', 'deleted'];
/** What people are told of the tags, given the verdict. */
function describePromotion(promotion, verdict) {
    if (promotion.state !== 'waiting')
        return promotion.detail;
    const names = promotion.tags.join(', ');
    switch (verdict) {
        case 'passed':
            return `Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`;
        case 'failed':
            return `Held back ${names}: the image failed and got none of these tags`;
        case 'undecided':
            return `Held back ${names}: only an image that was judged and passed gets a tag`;
    }
}
/** Whether the job must fail although the verdict is `passed`: the tags it was run for are not there. */
function isPromotionMissing(promotion) {
    return promotion?.state === 'waiting' || promotion?.state === 'incomplete';
}

;// CONCATENATED MODULE: ./build/js/domain/report/report.js
/** Raised when a field of the JSON report changes its meaning or goes away; never for an added one. */
const REPORT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/js/adapters/json-text.js


/** Characters that are collected before they are written. */
const CHUNK = 1 << 16;
/**
 * A value as JSON, in pieces: a report of 50,000 findings is 100 MB as one string. Lists of these names, and the
 * objects on the way to them, have one entry a line, so that line tools can read them; all else is one piece.
 *
 * @param names properties that may hold long lists, at any depth.
 */
function* jsonPieces(value, names) {
    if (Array.isArray(value) && value.length > 0) {
        yield '[\n';
        for (const [index, element] of value.entries()) {
            yield* jsonPieces(element, names);
            yield index < value.length - 1 ? ',\n' : '\n';
        }
        yield ']';
    }
    else if (typeof value === 'object' &&
        value !== null &&
        Object.keys(value).some((key) => names.has(key))) {
        const properties = Object.entries(value).filter(([, property]) => property !== undefined);
        yield '{\n';
        for (const [index, [name, property]] of properties.entries()) {
            yield `${JSON.stringify(name)}: `;
            if (names.has(name))
                yield* jsonPieces(property, names);
            else
                yield JSON.stringify(property);
            yield index < properties.length - 1 ? ',\n' : '\n';
        }
        yield '}';
    }
    else
        yield JSON.stringify(value);
}
/** Larger strings out of small ones. */
function* chunks(pieces) {
    let waiting = '';
    for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < CHUNK)
            continue;
        yield waiting;
        waiting = '';
    }
    yield waiting;
}
/** Piece by piece: a secret stands within one value and so within one piece, but not within one chunk. */
function* redacted(text) {
    for (const piece of text.pieces)
        yield text.redact(piece);
}
/** Writes pieces of text one after the other, each without any secret, and a line feed. */
async function writePieces(path, text) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        for (const chunk of chunks(redacted(text)))
            await file.write(chunk);
        await file.write('\n');
    }
    finally {
        await file.close();
    }
}
/** How many bytes pieces of text take after gzip. */
async function gzipSize(pieces) {
    const gzip = (0,external_node_zlib_.createGzip)();
    let size = 0;
    gzip.on('data', (chunk) => {
        size += chunk.length;
    });
    const ended = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject));
    for (const chunk of chunks(pieces)) {
        if (!gzip.write(chunk))
            await new Promise((resolve) => gzip.once('drain', resolve));
    }
    gzip.end();
    await ended;
    return size;
}

;// CONCATENATED MODULE: ./build/js/adapters/report-file.js










/** The JSON report on disk: what a later step, another job or another tool reads. */
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const counts = dist/* object */.Ikc({
    critical: count,
    high: count,
    medium: count,
    low: count,
    negligible: count,
    unknown: count,
});
const digest = dist/* custom */.IeY((value) => typeof value === 'string' && (0,oci_digest/* isDigest */.Bc)(value), 'not a sha256 digest');
const optionalNumber = dist/* exactOptional */.yqP(dist/* number */.aig());
const finding = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    package: dist/* string */.YjP(),
    version: dist/* string */.YjP(),
    fixVersion: dist/* string */.YjP(),
    severity: dist/* picklist */.KIO(scan_severity/* SEVERITIES */.oC),
    description: dist/* string */.YjP(),
    links: dist/* array */.YOg(dist/* string */.YjP()),
    cvssScore: optionalNumber,
    platforms: dist/* array */.YOg(dist/* string */.YjP()),
});
const grounds = dist/* object */.Ikc({
    source: dist/* string */.YjP(),
    reason: dist/* string */.YjP(),
    expiresAt: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
const comparison = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('compared'),
        base: dist/* string */.YjP(),
        digest,
        new: count,
        unchanged: count,
        fixed: dist/* array */.YOg(finding),
        newPlatforms: dist/* array */.YOg(dist/* string */.YjP()),
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('not-compared'), base: dist/* string */.YjP(), message: dist/* string */.YjP() }),
]);
const report = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(REPORT_SCHEMA_VERSION),
    generatedAt: dist/* string */.YjP(),
    image: dist/* object */.Ikc({
        reference: dist/* string */.YjP(),
        repository: dist/* string */.YjP(),
        digest,
        tags: dist/* array */.YOg(dist/* string */.YjP()),
        link: dist/* string */.YjP(),
    }),
    promotion: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        state: dist/* picklist */.KIO(PROMOTION_STATES),
        repository: dist/* string */.YjP(),
        tags: dist/* array */.YOg(dist/* string */.YjP()),
        detail: dist/* string */.YjP(),
    })),
    policy: dist/* object */.Ikc({
        failOn: dist/* picklist */.KIO(FAIL_ON),
        maxFindings: dist/* object */.Ikc({
            critical: dist/* exactOptional */.yqP(count),
            high: dist/* exactOptional */.yqP(count),
            medium: dist/* exactOptional */.yqP(count),
            low: dist/* exactOptional */.yqP(count),
            negligible: dist/* exactOptional */.yqP(count),
            unknown: dist/* exactOptional */.yqP(count),
        }),
        onlyFixable: dist/* boolean */.zMY(),
        unknownSeverity: dist/* picklist */.KIO(scan_severity/* RANKED_SEVERITIES */.Kw),
    }),
    verdict: dist/* object */.Ikc({
        name: dist/* picklist */.KIO(VERDICTS),
        reasons: dist/* array */.YOg(dist/* variant */.Oxt('kind', [
            dist/* object */.Ikc({
                kind: dist/* literal */.euz('rule-broken'),
                severity: dist/* picklist */.KIO(scan_severity/* SEVERITIES */.oC),
                found: count,
                allowed: count,
                message: dist/* string */.YjP(),
            }),
            dist/* object */.Ikc({
                kind: dist/* literal */.euz('could-not-tell'),
                platform: dist/* exactOptional */.yqP(dist/* string */.YjP()),
                message: dist/* string */.YjP(),
            }),
        ])),
    }),
    scanner: dist/* string */.YjP(),
    waitedSeconds: dist/* number */.aig(),
    scanSeconds: optionalNumber,
    platforms: dist/* array */.YOg(dist/* object */.Ikc({
        platform: dist/* string */.YjP(),
        digest,
        status: dist/* picklist */.KIO(['scanned', 'could-not-tell']),
        scanStatus: dist/* string */.YjP(),
        counts,
        total: count,
        fixable: count,
        ignored: count,
        durationSeconds: optionalNumber,
        finishedAt: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        link: dist/* string */.YjP(),
    })),
    counts,
    total: count,
    fixable: count,
    findings: dist/* array */.YOg(dist/* object */.Ikc({ ...finding.entries, isNew: dist/* exactOptional */.yqP(dist/* boolean */.zMY()) })),
    ignored: dist/* array */.YOg(dist/* object */.Ikc({ ...finding.entries, ignoredBy: grounds })),
    expired: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), source: dist/* string */.YjP(), reason: dist/* string */.YjP(), expiredAt: dist/* string */.YjP() })),
    comparison: dist/* exactOptional */.yqP(comparison),
    notes: dist/* array */.YOg(dist/* string */.YjP()),
});
const LISTS = new Set(['platforms', 'findings', 'ignored', 'expired', 'comparison', 'fixed', 'notes']);
/** The text of the report file, in pieces, without its last line feed. */
function reportPieces(value) {
    return jsonPieces(value, LISTS);
}
/** Writes the report as JSON; directories on the way are made. `redact` takes secrets out of the text. */
async function writeReport(path, options) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writePieces(path, { pieces: reportPieces(options.report), redact: options.redact });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`failed to write the report to ${path}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
/** @throws UserError when the file is not there or is no report of this version. */
async function readReport(path) {
    try {
        return dist/* parse */.qgA(report, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`failed to read the report ${path}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/js/domain/exceptions/product.js

/** Whether a VEX product is the image, and its subcomponents, when it has any, the package of the finding. */
function matchProduct(product, subject) {
    const { image, finding } = subject;
    const isDigest = product.digests.some((digest) => digest === image.digest || digest === image.platformDigest);
    const asImage = isDigest ? 'yes' : anyOf(product.names.map((name) => matchName(name, image)));
    if (asImage === 'no' || product.subcomponents.length === 0)
        return asImage;
    const asPackage = anyOf(product.subcomponents.map((purl) => matchPurl(purl, finding)));
    return asPackage === 'yes' ? asImage : asPackage;
}
/** A package URL against a finding; one that cannot be read decides nothing. */
function matchPurl(text, finding) {
    const purl = tryParse(text);
    return purl === undefined ? 'undecided' : matchPackage(purl, finding);
}
/** One `yes` is enough; without any, one `undecided` keeps it from being a `no`. */
function anyOf(matches) {
    if (matches.includes('yes'))
        return 'yes';
    return matches.includes('undecided') ? 'undecided' : 'no';
}
/** A purl of type oci, or a reference that ends in the digest. Names of other things are not this image. */
function matchName(name, image) {
    if (!isPackageUrl(name)) {
        const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(name) ?? [];
        return digest === image.digest || digest === image.platformDigest ? 'yes' : 'no';
    }
    const purl = tryParse(name);
    return purl !== undefined && purl.type === 'oci' ? matchImageUrl(purl, image) : 'no';
}
/** purl-spec, types/oci: the name is the last part of the repository, the version its digest. */
function matchImageUrl(purl, image) {
    if (purl.name.toLowerCase() !== image.repository.split('/').at(-1))
        return 'no';
    if (purl.version !== '' && purl.version !== image.digest && purl.version !== image.platformDigest)
        return 'no';
    const matches = Object.entries(purl.qualifiers).map(([key, value]) => {
        switch (key) {
            case 'repository_url':
                return value.replace(/^https?:\/\//, '').replace(/\/+$/, '') === image.repository ? 'yes' : 'no';
            case 'tag':
                return image.tags.includes(value) ? 'yes' : 'no';
            case 'arch':
                return value === image.platform.split('/')[1] ? 'yes' : 'no';
            default:
                return 'undecided';
        }
    });
    if (matches.includes('no'))
        return 'no';
    return matches.includes('undecided') ? 'undecided' : 'yes';
}
function tryParse(text) {
    try {
        return parsePackageUrl(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/domain/exceptions/apply.js

/**
 * Takes out of the findings of one platform what an exception covers. Whatever is not certain counts: a rule that
 * has expired, one that is limited to something which Harbor's report does not tell, a later statement against it.
 *
 * @param input.now milliseconds since the epoch.
 */
function applyExceptions(input) {
    const byId = indexById(input.exceptions);
    const counted = [];
    const ignored = [];
    const expired = new Set();
    const undecided = new Set();
    for (const finding of input.findings) {
        const candidates = byId.get(finding.id);
        if (candidates === undefined) {
            counted.push(finding);
            continue;
        }
        const subject = { image: input.image, finding };
        const ruled = decideByRules(candidates.rules, { finding, now: input.now });
        const stated = ruled.grounds === undefined ? decideByStatements(candidates.statements, subject) : undefined;
        const grounds = ruled.grounds ?? stated?.grounds;
        if (grounds !== undefined) {
            ignored.push({ ...finding, ignoredBy: pickGrounds(grounds) });
            continue;
        }
        counted.push(finding);
        for (const rule of ruled.expired)
            expired.add(rule);
        for (const exception of [...ruled.undecided, ...(stated?.undecided ?? [])])
            undecided.add(exception);
    }
    return { counted, ignored, expired: [...expired].map(expiredException), undecided: [...undecided] };
}
function indexById(exceptions) {
    const byId = new Map();
    const candidatesOf = (id) => {
        const present = byId.get(id) ?? { rules: [], statements: [] };
        byId.set(id, present);
        return present;
    };
    // Of two statements of one time the later in the document holds.
    const latestFirst = exceptions
        .filter((exception) => exception.kind === 'vex-statement')
        .toReversed()
        .toSorted((a, b) => b.timestamp - a.timestamp);
    for (const statement of latestFirst) {
        for (const id of new Set(statement.ids))
            candidatesOf(id).statements.push(statement);
    }
    for (const exception of exceptions) {
        if (exception.kind === 'ignore-rule')
            candidatesOf(exception.id).rules.push(exception);
    }
    return byId;
}
function decideByRules(rules, subject) {
    const expired = [];
    const undecided = [];
    for (const rule of rules) {
        const match = matchRule(rule, subject.finding);
        if (match === 'no')
            continue;
        if (rule.expiresAt !== undefined && Date.parse(rule.expiresAt) <= subject.now)
            expired.push(rule);
        else if (match === 'undecided')
            undecided.push(rule);
        else
            return { grounds: rule, expired, undecided };
    }
    return { expired, undecided };
}
function matchRule(rule, finding) {
    const asPackage = rule.purls.length === 0 ? 'yes' : anyOf(rule.purls.map((purl) => matchPurl(purl, finding)));
    return asPackage === 'yes' && rule.paths.length > 0 ? 'undecided' : asPackage;
}
const IGNORING = new Set(['not_affected', 'fixed']);
/** The latest statement that fits decides; one that might fit decides only against the exception. */
function decideByStatements(statements, subject) {
    const undecided = [];
    for (const statement of statements) {
        const match = anyOf(statement.products.map((product) => matchProduct(product, subject)));
        if (match === 'no')
            continue;
        if (!IGNORING.has(statement.status))
            return { undecided };
        if (match === 'yes')
            return { grounds: statement, undecided };
        undecided.push(statement);
    }
    return { undecided };
}
function pickGrounds({ source, reason, expiresAt }) {
    return { source, reason, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
function expiredException(rule) {
    return { id: rule.id, source: rule.source, reason: rule.reason, expiredAt: rule.expiresAt ?? '' };
}

// EXTERNAL MODULE: ./build/js/domain/harbor/connection.js
var connection = __webpack_require__(3488);
;// CONCATENATED MODULE: ./build/js/domain/scan/comparison.js

/**
 * Marks what is new against a base. Findings are matched on vulnerability, package and platform: a version that
 * moved without losing the vulnerability brings nothing new, and a finding counts as fixed only when the image
 * has that platform and it was scanned.
 *
 * @param input.present every finding of every scanned platform, also those that an exception covers.
 * @param input.counted the findings that count.
 */
function compareWithBase(input) {
    const { base, counted } = input;
    if (base.kind === 'not-scanned') {
        const { name, message } = base;
        return { comparison: { kind: 'not-compared', base: name, message }, findings: counted };
    }
    const basePlatformScans = base.kind === 'same-image' ? input.present : base.platforms;
    const inBase = new Set(basePlatformScans.flatMap(({ platform, findings }) => findings.map((finding) => keyOf(finding, platform))));
    const findings = counted.map((finding) => ({
        ...finding,
        isNew: finding.platforms.some((platform) => !inBase.has(keyOf(finding, platform))),
    }));
    const present = new Set(input.present.flatMap(({ platform, findings: all }) => all.map((finding) => keyOf(finding, platform))));
    const scanned = new Set(input.present.map(({ platform }) => platform));
    const fixed = basePlatformScans
        .filter(({ platform }) => scanned.has(platform))
        .flatMap(({ platform, findings: all }) => all.filter((finding) => !present.has(keyOf(finding, platform))));
    const basePlatforms = new Set(basePlatformScans.map(({ platform }) => platform));
    const newOnes = findings.filter(({ isNew }) => isNew).length;
    return {
        findings,
        comparison: {
            kind: 'compared',
            base: base.name,
            digest: base.digest,
            new: newOnes,
            unchanged: findings.length - newOnes,
            fixed: rankFindings(mergePlatforms(fixed)),
            newPlatforms: [...scanned].filter((platform) => !basePlatforms.has(platform)),
        },
    };
}
function keyOf(finding, platform) {
    return JSON.stringify([finding.id, finding.package, platform]);
}

;// CONCATENATED MODULE: ./build/js/domain/report/assemble.js









/** So many exceptions that could not be decided are named; the rest is a number. */
const NAMED_EXCEPTIONS = 5;
const RECOGNISABLE = 100;
/** What was copied, scanned and asked for, put together and judged. Pure: the time is given. */
function assembleReport(input) {
    const { repository, digest, scan } = input;
    const path = (0,harbor_repository/* formatHarborRepository */.sT)(repository);
    const applied = scan.platforms.map((platform) => ({ platform, ...applyToPlatform(input, platform) }));
    const counted = rankFindings(mergePlatforms(applied.flatMap((entry) => entry.counted)));
    const compared = input.base === undefined
        ? { findings: counted }
        : compareWithBase({
            base: input.base,
            counted,
            present: scan.platforms.filter(({ isComplete }) => isComplete),
        });
    const link = (of) => (0,connection/* artifactLink */.V)(input.harborUrl, {
        project: scan.projectId ?? repository.project,
        name: repository.name,
        digest: of,
    });
    const durations = scan.platforms.flatMap(({ overview }) => overview?.durationSeconds ?? []);
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        generatedAt: input.generatedAt,
        image: {
            reference: `${input.host}/${path}@${digest}`,
            repository: path,
            digest,
            tags: input.tags,
            link: link(digest),
        },
        ...waitingPromotion(path, input.pendingTags ?? []),
        policy: input.policy,
        verdict: judge({ findings: compared.findings, couldNotTell: scan.couldNotTell, policy: input.policy }),
        scanner: scan.platforms.map(({ overview }) => overview?.scanner ?? '').find((name) => name !== '') ?? '',
        waitedSeconds: scan.waitedSeconds,
        ...(durations.length === 0 ? {} : { scanSeconds: Math.max(...durations) }),
        platforms: applied.map((entry) => platformReport(entry, link)),
        ...countFindings(compared.findings),
        findings: compared.findings,
        ignored: rankFindings(mergePlatforms(applied.flatMap((entry) => entry.ignored))),
        expired: onceEach(applied.flatMap((entry) => entry.expired)),
        ...('comparison' in compared ? { comparison: compared.comparison } : {}),
        notes: [...(input.notes ?? []), ...undecidedNote(applied.flatMap((entry) => entry.undecided))],
    };
}
function waitingPromotion(repository, tags) {
    return tags.length === 0 ? {} : { promotion: { state: 'waiting', repository, tags, detail: '' } };
}
function applyToPlatform(input, platform) {
    return applyExceptions({
        findings: platform.findings,
        exceptions: input.exceptions ?? [],
        image: {
            repository: `${input.host}/${(0,harbor_repository/* formatHarborRepository */.sT)(input.repository)}`,
            tags: [...input.tags, ...(input.pendingTags ?? [])],
            digest: input.digest,
            platformDigest: platform.digest,
            platform: platform.platform,
        },
        now: Date.parse(input.generatedAt),
    });
}
function platformReport(entry, link) {
    const { platform: scan } = entry;
    const { overview } = scan;
    return {
        platform: scan.platform,
        digest: scan.digest,
        status: scan.isComplete ? 'scanned' : 'could-not-tell',
        scanStatus: overview?.status ?? '',
        ...(scan.isComplete
            ? countFindings(mergePlatforms(entry.counted))
            : { counts: scan_severity/* NO_FINDINGS */.BU, total: 0, fixable: 0 }),
        ignored: mergePlatforms(entry.ignored).length,
        ...(overview?.durationSeconds === undefined ? {} : { durationSeconds: overview.durationSeconds }),
        ...(overview === undefined || overview.endTime === '' ? {} : { finishedAt: overview.endTime }),
        link: link(scan.digest),
    };
}
function countFindings(findings) {
    return {
        counts: countSeverities(findings),
        total: findings.length,
        fixable: findings.filter(isFixable).length,
    };
}
/** Says once for all what could not be decided, and that nothing was let through because of it. */
function undecidedNote(exceptions) {
    const all = onceEach(exceptions.map((exception) => `${recognisable(idOf(exception))} (${recognisable(exception.source)})`));
    if (all.length === 0)
        return [];
    const named = all.slice(0, NAMED_EXCEPTIONS).join(', ');
    const rest = all.length - NAMED_EXCEPTIONS;
    return [
        `${(0,format/* plural */.LS)(all.length, 'exception')} could not be decided and ${all.length === 1 ? 'was' : 'were'} not applied, so ` +
            'the findings count: Harbor reports the name and version of a package, but no path and no qualifier of its ' +
            `package URL (arch, distro). Take these limits out to apply ${named}${rest > 0 ? ` and ${rest} more` : ''}`,
    ];
}
/** Foreign text in a sentence is for recognising it. */
function recognisable(text) {
    return text.length <= RECOGNISABLE ? text : `${text.slice(0, RECOGNISABLE)}…`;
}
function idOf(exception) {
    return exception.kind === 'ignore-rule' ? exception.id : (exception.ids[0] ?? '');
}
/** Platforms repeat each other: every value once, in order. */
function onceEach(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

;// CONCATENATED MODULE: ./build/js/domain/report/outputs.js

/** The outputs that a report decides; all of them are strings, as the runner wants them. */
function reportOutputs(report) {
    return {
        reference: report.image.reference,
        digest: report.image.digest,
        tags: report.image.tags.join('\n'),
        verdict: report.verdict.name,
        severity: worstSeverity(report),
        ...Object.fromEntries(scan_severity/* SEVERITIES */.oC.map((severity) => [severity, formatCount(report, report.counts[severity])])),
        total: formatCount(report, report.total),
        fixable: formatCount(report, report.fixable),
        ignored: String(report.ignored.length),
        new: report.comparison?.kind === 'compared' ? formatCount(report, report.comparison.new) : '',
        fixed: report.comparison?.kind === 'compared' ? formatCount(report, report.comparison.fixed.length) : '',
        platforms: JSON.stringify(report.platforms),
        'scan-duration': report.scanSeconds === undefined ? '' : String(report.scanSeconds),
        'harbor-link': report.image.link,
    };
}
/** Like the severity: `0` is said only of a complete scan. */
function formatCount(report, count) {
    return count === 0 && report.verdict.name === 'undecided' ? '' : String(count);
}
/** `none` is said only of a complete scan; '' when nothing was found so far and the rest is not known. */
function worstSeverity(report) {
    const [worst] = scan_severity/* SEVERITIES */.oC.filter((severity) => report.counts[severity] > 0).toSorted((a, b) => (0,scan_severity/* severityOrder */.IY)(a) - (0,scan_severity/* severityOrder */.IY)(b));
    return worst ?? (report.verdict.name === 'undecided' ? '' : 'none');
}

;// CONCATENATED MODULE: ./build/js/domain/report/redact.js
/**
 * The report with every text of it redacted. Before it is rendered, because escaping changes a secret so that it is
 * recognised no more: `a_b` is `a\_b` in Markdown, and is read as `a_b` all the same.
 */
function redactReport(report, redact) {
    return mapTexts(report, redact);
}
/** Parts without a change are passed on as they are: a report may have 50,000 findings. */
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    const mapped = entries.map(([key, entry]) => [key, mapTexts(entry, map)]);
    if (mapped.every(([, entry], index) => entry === entries[index]?.[1]))
        return value;
    return Array.isArray(value) ? mapped.map(([, entry]) => entry) : Object.fromEntries(mapped);
}

// EXTERNAL MODULE: ./build/js/usecases/await-scan.js + 4 modules
var await_scan = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/js/domain/harbor/allowlist.js
/** The list as exceptions: they hold for every package of every image of the project. */
function allowlistExceptions(allowlist, project) {
    const source = allowlist.owner === 'project'
        ? `CVE allowlist of project ${project}`
        : 'CVE allowlist of the Harbor system';
    return allowlist.ids.map((id) => ({
        kind: 'ignore-rule',
        id,
        purls: [],
        paths: [],
        source,
        reason: '',
        ...(allowlist.expiresAt === undefined ? {} : { expiresAt: allowlist.expiresAt }),
    }));
}

;// CONCATENATED MODULE: ./build/js/usecases/fetch-allowlist.js



/**
 * Harbor's own exceptions for a project. Without them everything counts, so a list that cannot be read stops
 * nothing: the note says once that it was left out, and what to do about it.
 */
async function fetchAllowlist(input, ports) {
    const { project } = input;
    const leftOut = (why) => {
        const note = `Harbor's CVE allowlist was left out: ${why}`;
        ports.log.info(note);
        return { exceptions: [], notes: [note] };
    };
    try {
        const allowlist = await ports.harbor.fetchAllowlist(project);
        if (allowlist === 'forbidden') {
            const permission = (0,harbor_permission/* formatPermission */.bL)({ resource: 'project', action: 'read' });
            return leftOut(`the robot lacks the permission "${permission}" on ${project}. Add it, or set "harbor-allowlist" to false`);
        }
        if (allowlist.ids.length > 0) {
            ports.log.info(`The CVE allowlist of the ${allowlist.owner} accepts ${allowlist.ids.join(', ')}`);
        }
        return { exceptions: allowlistExceptions(allowlist, project), notes: [] };
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc || !(error instanceof errors/* HarborError */.dr))
            throw error;
        return leftOut(error.message);
    }
}

// EXTERNAL MODULE: ./build/js/domain/scan/consistency.js
var consistency = __webpack_require__(1701);
// EXTERNAL MODULE: ./build/js/usecases/image-platforms.js
var image_platforms = __webpack_require__(3331);
;// CONCATENATED MODULE: ./build/js/usecases/fetch-base.js





/**
 * What the base's name is on, before this run sets its tags. undefined when that cannot be told: `fetchBase` then
 * finds out why and says it.
 */
async function fetchBaseDigest(base, harbor) {
    try {
        return (await harbor.fetchArtifact(base.repository, base.name))?.digest;
    }
    catch (error) {
        if (error instanceof errors/* HarborError */.dr)
            return undefined;
        throw error;
    }
}
/**
 * The finished scan of the image that ours is compared with. It is not waited for and not started: a base that is
 * missing or not scanned to the end is a base that there is not, and everything counts. It never throws for
 * anything Harbor does.
 *
 * A base that is the judged image itself has two meanings. Its tag is one that this run sets: the older image that
 * the tag was on is gone from it, and everything counts. Any other name: the same image was built again, and
 * nothing in it is new.
 */
async function fetchBase(input, ports) {
    const base = await readBase(input, ports.harbor);
    if (base.kind === 'same-image') {
        ports.log.info(`Comparing with ${input.name}, which is this very image`);
    }
    else if (base.kind === 'scanned') {
        const total = base.platforms.reduce((sum, { findings }) => sum + findings.length, 0);
        ports.log.info(`Comparing with ${input.name} (${base.digest}): ${(0,format/* plural */.LS)(total, 'finding')}`);
    }
    else {
        ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`);
    }
    return base;
}
async function readBase(input, harbor) {
    const { repository, name, image } = input;
    const notScanned = (message) => ({ kind: 'not-scanned', name, message });
    try {
        const digest = input.digest ?? (await harbor.fetchArtifact(repository, name))?.digest;
        if (digest === undefined)
            return notScanned(`${(0,harbor_repository/* formatHarborRepository */.sT)(repository)} has no ${name}`);
        if (digest === image.digest) {
            return image.tags.includes(name)
                ? notScanned(`${name} is on this very image already, and no older one can be told`)
                : { kind: 'same-image', name, digest };
        }
        const platforms = [];
        for (const platform of await (0,image_platforms/* fetchPlatforms */.j)({ repository, digest }, harbor)) {
            const read = await readFindings(platform, { repository, harbor });
            if (typeof read === 'string')
                return notScanned(`${name}, ${platform.platform}: ${read}`);
            platforms.push({ platform: platform.platform, findings: read });
        }
        return { kind: 'scanned', name, digest, platforms };
    }
    catch (error) {
        // Also when the job is being cancelled: what the wait reached is still reported.
        if (error instanceof errors/* CancelledError */.cc || error instanceof errors/* HarborError */.dr)
            return notScanned(error.message);
        throw error;
    }
}
/** The findings, or why there are none to rely on. */
async function readFindings(base, context) {
    const { overview } = base.artifact;
    if (overview?.status !== 'Success') {
        return overview === undefined ? 'it was never scanned' : `its last scan is ${overview.status}`;
    }
    const report = await context.harbor.fetchVulnerabilities(context.repository, base);
    if (report === undefined)
        return 'Harbor says its scan succeeded, but gives no report';
    // Of the base only its list is shown: the descriptions of a large one would double the memory of the run.
    return ((0,consistency/* reportContradiction */.E)(overview, report.findings) ??
        report.findings.map((finding) => ({ ...finding, description: '' })));
}

;// CONCATENATED MODULE: ./build/js/entry/scan.js










/** Waits, judges, writes the report file and sets the outputs; the verdict does not fail anything yet. */
async function scanOnHost(host, input) {
    const { connection, repository, digest, waiting } = input;
    const clock = (0,wiring/* createClock */.ts)(host);
    const harbor = (0,wiring/* createConnect */.Nc)(host, connection)(wiring/* GATHER_LIMIT */._V);
    const allowlist = input.judging.harborAllowlist
        ? await fetchAllowlist({ project: repository.project }, { harbor, log: host.log })
        : { exceptions: [], notes: [] };
    const scan = await (0,await_scan/* awaitScan */.S)({ repository, digest, mode: waiting.scan, timeoutMs: waiting.timeoutMs, retries: waiting.retries }, { connect: (0,wiring/* createConnect */.Nc)(host, connection), clock, log: host.log });
    // After the wait: what the base shares with the image was scanned anew by the push, and is finished only now.
    const { compareTo } = input.judging;
    const base = compareTo === undefined
        ? {}
        : {
            base: await fetchBase({ repository, name: compareTo, digest: input.baseDigest, image: input }, { harbor, log: host.log }),
        };
    const assembled = assembleReport({
        generatedAt: new Date(clock.now()).toISOString(),
        harborUrl: connection.url,
        host: connection.host,
        repository,
        digest,
        tags: input.tags,
        pendingTags: input.pendingTags,
        policy: input.judging.gate,
        scan,
        exceptions: [...allowlist.exceptions, ...input.judging.exceptions],
        notes: allowlist.notes,
        ...base,
    });
    const report = redactReport(assembled, host.redact);
    const reportFile = 
    // A name that no other step of the job has: the same image may be in several repositories.
    input.reportFile ||
        (0,external_node_path_.join)(host.temporaryDirectory, `harbor-report-${digest.slice(7, 19)}-${(0,external_node_crypto_.randomUUID)()}.json`);
    await writeReport(reportFile, { report, redact: host.redact });
    host.setOutputs({ ...reportOutputs(report), 'report-file': reportFile });
    return { report, reportFile };
}

;// CONCATENATED MODULE: ./build/js/entry/await-scan.js






const await_scan_NO_DIGEST = (0,oci_digest/* parseDigest */.m)(`sha256:${'0'.repeat(64)}`);
async function run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const repository = readRepository(form);
    const waiting = readWaiting(form);
    const digestText = form.required('digest');
    const digest = digestText === ''
        ? await_scan_NO_DIGEST
        : form.parse('digest', { text: digestText, parser: oci_digest/* parseDigest */.m, standIn: await_scan_NO_DIGEST });
    const baseText = form.text('base-digest');
    const baseDigest = baseText === ''
        ? undefined
        : form.parse('base-digest', { text: baseText, parser: oci_digest/* parseDigest */.m, standIn: await_scan_NO_DIGEST });
    const tags = form.list('tags');
    const pendingTags = form.list('pending-tags');
    const judging = await readJudging(form);
    const reportFile = form.text('report-file');
    const { scan } = waiting;
    if (scan === 'never') {
        form.problem('scan', '"never" leaves this step nothing to do; leave the step out');
        form.complete();
        return;
    }
    form.complete();
    await scanOnHost(host, {
        connection,
        repository,
        digest,
        tags,
        pendingTags,
        baseDigest,
        judging,
        waiting: { ...waiting, scan },
        reportFile,
    });
    if (host.signal.aborted)
        host.fail();
}

;// CONCATENATED MODULE: ./build/js/entry/check-inputs.js

/** First step of the composite: every input is right before any of its other steps begins. */
async function check_inputs_run(host) {
    await readPushAndScan(host);
    host.log.info('All inputs are valid');
}

;// CONCATENATED MODULE: ./build/js/adapters/manifest-file.js





/** The bytes of a manifest on disk, from the step that pushed it to the step that tags it. */
/** Writes them below RUNNER_TEMP; returns the path. */
async function writeManifestFile(directory, image) {
    const path = (0,external_node_path_.join)(directory, `harbor-manifest-${image.digest.slice(7, 19)}.json`);
    await (0,promises_.writeFile)(path, image.manifest.bytes);
    return path;
}
/**
 * Nothing in the file is believed but what the digest proves.
 *
 * @throws UserError when it cannot be read or is not the manifest with this digest.
 */
async function readManifestFile(path, digest) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        const found = (0,image_content/* digestOf */.ol)(bytes);
        if (found !== digest)
            throw new Error(`it has the digest ${found}, and the image that was judged is ${digest}`);
        return { bytes, mediaType: mediaTypeOf(JSON.parse(bytes.toString('utf8'))) };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`failed to use the manifest file ${path}: ${(0,errors/* errorMessage */.gJ)(error)}. No tag was set`);
    }
}
/** OCI documents may leave their own type out; Docker's never do. */
function mediaTypeOf(document) {
    const { mediaType, manifests } = document;
    if (typeof mediaType === 'string' && mediaType !== '')
        return mediaType;
    return manifests === undefined ? oci_manifest/* MEDIA_TYPE */.Ap.ociManifest : oci_manifest/* MEDIA_TYPE */.Ap.ociIndex;
}

// EXTERNAL MODULE: ./build/js/adapters/registry-credentials.js
var registry_credentials = __webpack_require__(7036);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
            const platform = command.platform === undefined ? [] : [`--platform=${(0,oci_manifest/* formatPlatform */.Bq)(command.platform)}`];
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
                    host: parseReference(source.reference).host ?? 'index.docker.io',
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
/** What docker and the programs that take its name say when the daemon was asked and has no such image. */
const NO_SUCH_IMAGE = /no such (image|object)|image not known/i;
/** The local Docker daemon, through the docker on PATH. Without one there is no daemon and no image in it. */
function createDockerDaemon(options) {
    const env = (0,environment/* childEnvironment */.Q)(options.environment);
    return {
        async hasImage(name) {
            try {
                const args = ['image', 'inspect', '--format', '{{.Id}}', name];
                const result = await (0,child/* runChild */.w$)({ path: 'docker', args }, { env, signal: options.signal });
                if (result.exitCode === 0)
                    return true;
                if (NO_SUCH_IMAGE.test(result.stderr))
                    return false;
                throw unanswered(name, result.stderr.trim());
            }
            catch (error) {
                if (!docker_isMissing(error))
                    throw explain(error, `look for ${name}`);
                options.log.info(`No docker on PATH, so ${name} is an image of Docker Hub`);
                return false;
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
                if (!docker_isMissing(error))
                    throw explain(error, `read ${name}`);
                throw new errors/* CommandError */.Qd(`failed to read ${name} from the local Docker daemon: there is no docker on PATH`, '');
            }
            return path;
        },
    };
}
/** Not the same as "not there": the wrong image would be read from Docker Hub. */
function unanswered(name, detail) {
    return new errors/* CommandError */.Qd(`failed to look for ${name} in the local Docker daemon: it could not be asked${detail === '' ? '' : ` (${detail})`}. For the image in Docker Hub write ${onDockerHub(name)}; for the local one mend the daemon (docker-daemon:${name})`, detail);
}
function explain(error, doing) {
    if (error instanceof Error && 'code' in error) {
        return new errors/* CommandError */.Qd(`failed to ${doing} in the local Docker daemon: ${error.message}`, '');
    }
    if (!(error instanceof child/* StalledError */.OV))
        return error;
    return new errors/* CommandError */.Qd(`failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`, '');
}
function docker_isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./build/js/domain/promotion/tag-plan.js
function planTags(digest, states) {
    const others = states.filter(({ on }) => on?.digest !== digest);
    return {
        present: states.filter(({ on }) => on?.digest === digest).map(({ tag }) => tag),
        steps: others.map(({ tag, on }) => ({ kind: on === undefined ? 'new' : 'move', tag })),
        immutable: others.filter(({ on }) => on?.immutable === true).map(({ tag }) => tag),
    };
}
/** Never delete and create: for an instant the tag would be on no image. */
function chooseTagWay(step, options) {
    return step.kind === 'new' && options.mayCreate ? 'create' : 'put';
}
/** `v1, v2 by Harbor's API, latest by a PUT of the manifest` */
function describePlacedTags(placed) {
    const by = (way, words) => {
        const tags = placed.filter((entry) => entry.way === way).map(({ tag }) => tag);
        return tags.length === 0 ? [] : [`${tags.join(', ')} ${words}`];
    };
    return [...by('create', "by Harbor's API"), ...by('put', 'by a PUT of the manifest')].join(', ');
}

;// CONCATENATED MODULE: ./build/js/usecases/tags.js





/** What has to be done for the tags, by where they are now. */
async function fetchTagPlan(input, harbor) {
    const states = [];
    for (const tag of input.tags)
        states.push(await fetchTagState(tag, { ...input, harbor }));
    return planTags(input.digest, states);
}
/** @throws UserError that names every immutable tag in the way. `nothingDone` ends it. */
function refuseImmutable(plan, options) {
    const { immutable } = plan;
    if (immutable.length === 0)
        return;
    const path = (0,harbor_repository/* formatHarborRepository */.sT)(options.repository);
    throw new errors/* UserError */.yo(`${(0,format/* plural */.LS)(immutable.length, 'tag')} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(', ')}. Use other tags. ${options.nothingDone}`);
}
async function fetchTagState(tag, options) {
    const { repository, harbor } = options;
    try {
        const artifact = await harbor.fetchArtifact(repository, tag);
        if (artifact === undefined)
            return { tag };
        const immutable = artifact.tags.some((candidate) => candidate.name === tag && candidate.immutable);
        return { tag, on: { digest: artifact.digest, immutable } };
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const state = await harbor.fetchManifestState(repository, tag);
        if (state.kind === 'absent')
            return { tag };
        return { tag, on: { immutable: false, ...(state.digest === undefined ? {} : { digest: state.digest }) } };
    }
}
/** Puts the tags on the image one after the other and stops at the first that cannot be put on. */
async function putTags(input, ports) {
    const placed = [];
    let { mayCreate } = input;
    for (const step of input.steps) {
        try {
            const way = await putTag(step, { ...input, mayCreate, harbor: ports.harbor });
            // A right that is not there now is not asked for again.
            if (step.kind === 'new' && way === 'put')
                mayCreate = false;
            placed.push({ tag: step.tag, way });
            ports.log.info(`Tag ${step.tag} is on ${(0,oci_digest/* shortDigest */.VK)(input.digest)}`);
        }
        catch (error) {
            if (!(error instanceof errors/* CancelledError */.cc || error instanceof errors/* HarborError */.dr))
                throw error;
            return { placed, failure: { tag: step.tag, error } };
        }
    }
    return { placed };
}
/** The sentence for a tagging that stopped on its way. */
function describeTaggingFailure(tagging) {
    const { failure, placed } = tagging;
    const done = placed.length === 0
        ? 'No tag was set before it'
        : `Set before it: ${placed.map(({ tag }) => tag).join(', ')}`;
    return `${failure?.error.message ?? ''}. ${done}; running the job again completes the rest`;
}
async function putTag(step, options) {
    const { repository, digest, harbor } = options;
    if (chooseTagWay(step, options) === 'create') {
        try {
            if ((await harbor.createTag(repository, { digest, tag: step.tag })) === 'created')
                return 'create';
            // Somebody made it meanwhile, or the answer to our own first try was lost.
            if ((await harbor.fetchArtifact(repository, step.tag))?.digest === digest)
                return 'create';
        }
        catch (error) {
            if (!isForbidden(error))
                throw error;
        }
    }
    await harbor.putManifest(repository, { reference: step.tag, ...(await options.manifest()) });
    return 'put';
}
function isForbidden(error) {
    return error instanceof errors/* HarborError */.dr && error.status === 403;
}

;// CONCATENATED MODULE: ./build/js/usecases/push-image.js




/**
 * Sends what Harbor does not have of an image, which it does not have as a whole, by digest.
 *
 * crane looks at every manifest before it sends it, and a project that prevents vulnerable images answers 412 to
 * that look for each one that is unscanned, being scanned or over the limit. So a platform that is there already, from
 * another image or from a push that broke off, is not sent again; and what failed is asked for once more, because the
 * answer to a manifest may be lost after Harbor has taken it.
 *
 * @throws UserError when crane pushed another digest; CommandError, HarborError.
 */
async function pushImage(input, ports) {
    const { image } = input;
    const missing = await missingChildren(input, ports);
    if (missing.length === image.children.length) {
        const failure = await pushWithCrane(image, { input, ports });
        if (failure === undefined)
            return;
        const left = await missingChildren(input, ports);
        // Nothing of it arrived, or it is no index: there is nothing that could be gone on with.
        if (left.length === missing.length)
            throw failure;
        ports.log.warning(`${failure.message}. A part has arrived; the rest is sent on its own`);
        return pushRest(left, { input, ports });
    }
    ports.log.info(`Harbor has ${image.children.length - missing.length} of the ${image.children.length} manifests of the index already`);
    return pushRest(missing, { input, ports });
}
/** The missing manifests one by one, and last the index that names them all. */
async function pushRest(missing, context) {
    const { image, repository } = context.input;
    const { harbor, stager, log } = context.ports;
    for (const child of missing) {
        if (child.indexBytes !== undefined) {
            const { digest, mediaType, indexBytes } = child;
            await harbor.putManifest(repository, { reference: digest, mediaType, bytes: indexBytes });
            continue;
        }
        const failure = await pushWithCrane(await stager.narrow(image, child), context);
        if (failure !== undefined)
            throw failure;
    }
    const { digest, mediaType, manifestBytes } = image;
    await harbor.putManifest(repository, { reference: digest, mediaType, bytes: manifestBytes });
    log.info(`The index ${(0,oci_digest/* shortDigest */.VK)(digest)} is in Harbor`);
}
/** The failure, when Harbor does not have the image in spite of it. */
async function pushWithCrane(image, context) {
    const { host, repository } = context.input;
    const { crane, log } = context.ports;
    const reference = `${host}/${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}@${image.digest}`;
    let pushed;
    try {
        pushed = await crane.push(image, { reference });
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd))
            throw error;
        if (!(await isThere(image.digest, context)))
            return error;
        log.info(`${(0,oci_digest/* shortDigest */.VK)(image.digest)} has arrived all the same`);
        return undefined;
    }
    if (pushed !== image.digest) {
        throw new errors/* UserError */.yo(`crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`);
    }
    return undefined;
}
/** After a failure Harbor may well give no answer either: then crane's own words stand. */
async function isThere(digest, { input, ports }) {
    try {
        return await isPresent(digest, { repository: input.repository, harbor: ports.harbor });
    }
    catch (error) {
        if (error instanceof errors/* HarborError */.dr)
            return false;
        throw error;
    }
}
async function missingChildren(input, ports) {
    const { repository, image } = input;
    const missing = [];
    for (const child of image.children) {
        if (!(await isPresent(child.digest, { repository, harbor: ports.harbor })))
            missing.push(child);
    }
    return missing;
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

;// CONCATENATED MODULE: ./build/js/usecases/copy-image.js









/**
 * Puts the image into Harbor under its digest and then puts the tags on it.
 *
 * The push is by digest, never by tag: crane looks at a tag before it writes it, and Harbor answers 412 to
 * that look when the project's policy blocks the tag's present image. A digest that is there already is not
 * pushed again for the same reason. The tags follow as a PUT of the manifest's own bytes, which moves each of
 * them in one step and sends no layer twice. In quarantine they do not follow: `promote` puts them on later.
 */
async function copyImage(input, ports) {
    const { repository } = input;
    const image = await stage(input, ports);
    const path = (0,harbor_repository/* formatHarborRepository */.sT)(repository);
    const reference = `${input.connection.host}/${path}@${image.digest}`;
    ports.log.info(`Image ${image.digest}: ${describe(image)}`);
    const isThere = await isPresent(image.digest, { repository, harbor: ports.harbor });
    const plan = await fetchTagPlan({ ...input, digest: image.digest }, ports.harbor);
    refuseImmutable(plan, { repository, nothingDone: 'Nothing has been pushed.' });
    if (isThere) {
        ports.log.info(`Harbor has ${(0,oci_digest/* shortDigest */.VK)(image.digest)} in ${path} already; nothing is sent`);
    }
    else {
        await pushImage({ image, host: input.connection.host, repository }, ports);
    }
    const manifest = { mediaType: image.mediaType, bytes: image.manifestBytes };
    const copied = { reference, digest: image.digest, manifest, pushed: !isThere };
    if (input.quarantine) {
        const pendingTags = plan.steps.map(({ tag }) => tag);
        if (pendingTags.length > 0) {
            ports.log.info(`In quarantine: ${pendingTags.join(', ')} must wait for the verdict`);
        }
        return { ...copied, tags: plan.present, pendingTags };
    }
    // By PUT alone: a push is on its way anyway, and it needs no further right.
    const tagging = await putTags({ repository, digest: image.digest, steps: plan.steps, manifest: async () => manifest, mayCreate: false }, ports);
    throwFailure(tagging);
    return { ...copied, tags: input.tags, pendingTags: [] };
}
function throwFailure(tagging) {
    const error = tagging.failure?.error;
    if (error === undefined)
        return;
    const reached = describeTaggingFailure(tagging);
    if (error instanceof errors/* CancelledError */.cc)
        throw new errors/* CancelledError */.cc(reached, { cause: error });
    const status = error.status === undefined ? {} : { status: error.status };
    throw new errors/* HarborError */.dr(reached, { ...status, cause: error });
}
async function stage(input, ports) {
    const { source, platform } = input;
    switch (source.kind) {
        case 'registry':
            if (mayBeLocal(source.reference) && (await ports.docker.hasImage(source.text))) {
                ports.log.info(`Source: ${source.text} in the local Docker daemon`);
                return stageFromDaemon(source.text, { platform, ports });
            }
            ports.log.info(`Source: ${formatReference(source.reference)} in its registry`);
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
    const platforms = image.platforms.map(oci_manifest/* formatPlatform */.Bq).join(', ');
    return `${platforms === '' ? 'no platform' : platforms}; ${(0,format/* plural */.LS)(image.blobs.length, 'blob')}, ${(0,format/* formatBytes */.z3)(image.totalBytes)}`;
}

;// CONCATENATED MODULE: ./build/js/entry/copy.js







/** Copies with real adapters, in a work directory that is gone afterwards. */
async function copyOnHost(host, input) {
    const { compareTo } = input;
    return (0,wiring/* withWorkDirectory */.bs)(host, async (temporaryDirectory) => {
        const options = { ...host, temporaryDirectory };
        const harbor = (0,wiring/* createConnect */.Nc)(host, input.connection)(wiring/* COPY_LIMIT */.eI);
        const { repository } = input.image;
        const baseDigest = compareTo === undefined ? undefined : await fetchBaseDigest({ repository, name: compareTo }, harbor);
        const result = await copyImage({ ...input.image, connection: input.connection, quarantine: input.quarantine }, {
            harbor,
            crane: createCrane({
                ...options,
                path: input.cranePath,
                connection: input.connection,
                credentials: input.credentials,
            }),
            docker: createDockerDaemon(options),
            stager: createImageStager(options),
            log: host.log,
        });
        return { ...result, baseDigest };
    });
}
/** The outputs that are known once the image is in Harbor. */
function copyOutputs(result, input) {
    const { project, name } = input.image.repository;
    return {
        reference: result.reference,
        digest: result.digest,
        tags: result.tags.join('\n'),
        'base-digest': result.baseDigest ?? '',
        'harbor-link': (0,connection/* artifactLink */.V)(input.connection.url, { project, name, digest: result.digest }),
    };
}

;// CONCATENATED MODULE: ./build/js/entry/copy-image.js








async function copy_image_run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const image = await readImage(form, { stager: createImageStager(host), host: connection.host });
    const quarantine = form.flag('quarantine', { standard: false });
    const compareTo = readCompareTo(form);
    const cranePath = form.text('crane-path') || 'crane';
    const given = form.text('docker-config');
    form.complete();
    // On its own, without the login action before it, the step brings and removes its own credentials.
    const credentials = given === '' ? await (0,registry_credentials/* createCredentials */.z)(connection, host) : given;
    try {
        const result = await copyOnHost(host, {
            ...{ connection, image, cranePath, credentials },
            ...{ quarantine, compareTo },
        });
        const manifestFile = await writeManifestFile(host.temporaryDirectory, result);
        host.setOutputs({
            ...copyOutputs(result, { connection, image }),
            'pending-tags': result.pendingTags.join('\n'),
            'manifest-file': manifestFile,
        });
    }
    finally {
        if (given === '')
            await (0,registry_credentials/* removeCredentials */.t)(credentials);
    }
}

;// CONCATENATED MODULE: ./build/js/usecases/login.js


/**
 * Finds out whether the robot is good and may do everything this run will need, before a byte is moved.
 *
 * @throws HarborError when Harbor refuses the robot or does not answer; UserError when the project is not there
 *   or permissions are missing, all of them named.
 */
async function login(input, ports) {
    const { connection, repository } = input;
    if (connection.isPlainHttp) {
        ports.log.warning(`Harbor at ${connection.host} is spoken to over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project with a short life, and TLS when you can`);
    }
    else if (!connection.tlsVerify) {
        ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): anybody on the path can read the robot's secret`);
    }
    await ports.harbor.authenticate();
    const isThere = await ports.harbor.isProject(repository.project);
    if (isThere === false) {
        throw new errors/* UserError */.yo(`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" (the part before the first slash is the project). Nothing has been pushed.`);
    }
    const missing = await findMissingPermissions(input, ports.harbor);
    if (missing.length > 0) {
        throw new errors/* UserError */.yo((0,harbor_permission/* renderMissingPermissions */.NE)({
            robotName: connection.robotName,
            repository,
            missing,
            isProjectKnown: isThere === true,
        }));
    }
    ports.log.info(`Harbor at ${connection.host} accepts ${connection.robotName}; its permissions on ${repository.project} suffice`);
}
async function findMissingPermissions(input, harbor) {
    const required = (0,harbor_permission/* requiredPermissions */.kx)(input.plan);
    const actions = await harbor.fetchRegistryActions(input.repository);
    const permitted = await Promise.all(required.map((permission) => permission.resource === 'repository'
        ? // A token that tells nothing leaves the answer to the push itself.
            (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(input.repository, permission)));
    return required.filter((_, index) => permitted[index] === false);
}

// EXTERNAL MODULE: ./build/js/entry/logout.js
var logout = __webpack_require__(2723);
;// CONCATENATED MODULE: ./build/js/entry/login.js










async function login_run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const repository = readRepository(form);
    const plan = {
        scan: readScanMode(form),
        deletes: readOnFailure(form) === 'delete',
        sbom: readSbom(form),
    };
    form.complete();
    const harbor = (0,wiring/* createConnect */.Nc)(host, connection)(wiring/* LOGIN_LIMIT */.eJ);
    await login({ connection, repository, plan }, { harbor, log: host.log });
    const directory = await (0,registry_credentials/* createCredentials */.z)(connection, host);
    host.saveState(logout.CREDENTIALS_STATE, directory);
    host.setOutputs({ 'docker-config': directory });
}

;// CONCATENATED MODULE: ./build/js/domain/promotion/approval.js

/** A runner's clock may be a little behind the one that wrote the report. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * Whether a stored report lets this very image have a tag: its verdict is `passed`, for this digest and this Harbor,
 * and it is young enough. Anything else refuses, a report from the future included.
 */
function decideApproval(input) {
    const { report, digest, maxAgeMs } = input;
    const { verdict, image } = report;
    if (digest !== undefined && digest !== image.digest) {
        return refused(`the report is about ${image.digest}, not about ${digest}`);
    }
    if (image.reference !== `${input.host}/${image.repository}@${image.digest}`) {
        return refused(`the report is about ${image.reference}, which is not on ${input.host}`);
    }
    if (verdict.name !== 'passed')
        return refused(`the verdict in the report is ${verdict.name}`);
    const ageMs = input.now - Date.parse(report.generatedAt);
    if (Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS) {
        return refused(`the report says that it was made at "${report.generatedAt}", which cannot be`);
    }
    if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
        return refused(`the verdict is ${(0,format/* formatSeconds */.Xo)(ageMs / 1000)} old and max-age allows ${(0,format/* formatSeconds */.Xo)(maxAgeMs / 1000)}; scan and judge the image again (await-scan with scan: always) and promote it with the new report`);
    }
    return { kind: 'approved' };
}
function refused(reason) {
    return { kind: 'refused', reason };
}

;// CONCATENATED MODULE: ./build/js/usecases/promote.js






/**
 * Puts the tags on an image that passed. Whether it passed is the caller's question (`decideApproval`).
 *
 * Only this digest is ever named to Harbor, so nothing else can get a tag. Harbor scans again after a PUT; nothing
 * here waits for that scan or looks at it.
 *
 * @throws UserError for what is found before the first tag; a tagging that stops later is in the result.
 */
async function promote(input, ports) {
    const { target, digest } = input;
    const repository = (0,harbor_repository/* formatHarborRepository */.sT)(target);
    const plan = await fetchTagPlan({ repository: target, tags: input.tags, digest }, ports.harbor);
    refuseImmutable(plan, { repository: target, nothingDone: 'No tag was set.' });
    await bringTo(input, ports);
    if (plan.steps.length === 0) {
        const detail = `${(0,format/* plural */.LS)(input.tags.length, 'tag')} of ${repository} are on the image already`;
        ports.log.info(`All tags are on ${(0,oci_digest/* shortDigest */.VK)(digest)} already; nothing is done`);
        return { promotion: { state: 'done', repository, tags: input.tags, detail }, tags: plan.present };
    }
    let known = input.manifest;
    const manifest = async () => {
        known ??= await fetchManifest(input, ports.harbor);
        return known;
    };
    const tagging = await putTags({ repository: target, digest, steps: plan.steps, manifest, mayCreate: true }, ports);
    const tags = input.tags.filter((tag) => plan.present.includes(tag) || tagging.placed.some((placed) => placed.tag === tag));
    const wanted = plan.steps.map(({ tag }) => tag);
    if (tagging.failure !== undefined) {
        const detail = describeTaggingFailure(tagging);
        return { promotion: { state: 'incomplete', repository, tags: wanted, detail }, tags };
    }
    const detail = `Tagged after the verdict in ${repository}: ${describePlacedTags(tagging.placed)}`;
    ports.log.info(detail);
    return { promotion: { state: 'done', repository, tags: wanted, detail }, tags };
}
/** A copy inside of Harbor: nothing is downloaded. By digest, so that no tag comes along. */
async function bringTo(input, { harbor, log }) {
    const { source, target, digest } = input;
    const [from, to] = [(0,harbor_repository/* formatHarborRepository */.sT)(source), (0,harbor_repository/* formatHarborRepository */.sT)(target)];
    if ((await harbor.fetchArtifact(target, digest)) !== undefined)
        return;
    if (from === to) {
        throw new errors/* HarborError */.dr(`Harbor does not have ${to}@${digest} any more: somebody or a retention rule deleted it. No tag was set`);
    }
    try {
        await harbor.copyArtifact(target, { repository: source, digest });
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        throw new errors/* HarborError */.dr(`${(0,errors/* errorMessage */.gJ)(error)}, and artifact: read on "${source.project}". A robot of one project cannot reach another: use a system robot with both. Nothing was copied, no tag was set`, { status: 403, cause: error });
    }
    log.info(`Copied ${(0,oci_digest/* shortDigest */.VK)(digest)} from ${from} to ${to} inside of Harbor`);
}
async function fetchManifest(input, harbor) {
    const { target, digest } = input;
    const found = await harbor.fetchManifest(target, digest);
    if (found !== 'absent' && found !== 'blocked')
        return found;
    const name = `${(0,harbor_repository/* formatHarborRepository */.sT)(target)}@${digest}`;
    throw new errors/* HarborError */.dr(found === 'absent'
        ? `Harbor does not have ${name} any more`
        : `the project's policy "prevent vulnerable images" keeps the manifest of ${name} from being read, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`);
}
/** Deletes a failed image that no tag names; one with a tag is somebody's, whoever put it there. */
async function deleteFailed(input, { harbor, log }) {
    const { repository, digest } = input;
    const name = `${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}@${(0,oci_digest/* shortDigest */.VK)(digest)}`;
    const artifact = await harbor.fetchArtifact(repository, digest);
    if (artifact !== undefined && artifact.tags.length > 0) {
        const tags = artifact.tags.map((tag) => tag.name).join(', ');
        return kept(`it has the tags ${tags} from before`);
    }
    const answer = artifact === undefined ? 'absent' : await harbor.deleteArtifact(repository, digest);
    if (answer === 'referenced')
        return kept('an index in the repository needs it');
    return told({
        isDeleted: true,
        detail: `The failed image ${name} was deleted from Harbor, as on-failure asks`,
    });
    function kept(why) {
        return told({ isDeleted: false, detail: `The failed image ${name} was not deleted, because ${why}` });
    }
    function told(outcome) {
        log.warning(outcome.detail);
        return outcome;
    }
}

;// CONCATENATED MODULE: ./build/js/entry/promotion.js







/** Whether anything is left to do once the verdict is there; the composite asks the same in its `if`. */
function isPromotionDue(report, onFailure) {
    if (report.verdict.name === 'passed')
        return report.promotion !== undefined;
    return report.verdict.name === 'failed' && onFailure === 'delete';
}
/**
 * Puts the tags on, or deletes a failed image when that was asked for, and writes into the report what happened.
 *
 * @throws UserError when the image may not have the tags.
 */
async function promoteOnHost(host, input) {
    const { connection, report, target, digest, maxAgeMs } = input;
    const ports = { harbor: (0,wiring/* createConnect */.Nc)(host, connection)(wiring/* COPY_LIMIT */.eI), log: host.log };
    const source = (0,harbor_repository/* parseHarborRepository */.q$)(report.image.repository);
    const isHome = (0,harbor_repository/* formatHarborRepository */.sT)(source) === (0,harbor_repository/* formatHarborRepository */.sT)(target);
    const approval = decideApproval({
        report,
        host: connection.host,
        now: Date.now(),
        ...(digest === undefined ? {} : { digest }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    });
    const reference = `${connection.host}/${(0,harbor_repository/* formatHarborRepository */.sT)(target)}@${report.image.digest}`;
    if (approval.kind === 'refused') {
        if (report.verdict.name !== 'failed' || input.onFailure !== 'delete' || !isHome) {
            throw new errors/* UserError */.yo(`failed to put tags on ${reference}, because ${approval.reason}. Nothing was done`);
        }
        host.fail();
        const { isDeleted, detail } = await deleteFailed({ repository: source, digest: report.image.digest }, ports);
        return isDeleted
            ? conclude(host, { ...input, promotion: { ...waiting(input), state: 'deleted', detail } })
            : report;
    }
    const result = await promote({
        source,
        target,
        digest: report.image.digest,
        tags: input.tags,
        ...(input.manifest === undefined ? {} : { manifest: input.manifest }),
    }, ports);
    // Told here and not thrown: the report is to say how far it came.
    if (result.promotion.state === 'incomplete')
        host.fail(result.promotion.detail);
    const before = isHome ? report.image.tags : [];
    const tags = [...new Set([...before, ...result.tags])];
    host.setOutputs({ reference, digest: report.image.digest, tags: tags.join('\n') });
    return conclude(host, {
        ...input,
        promotion: result.promotion,
        ...(isHome ? { tags } : { tags: undefined }),
    });
}
function waiting({ report, target, tags }) {
    return (report.promotion ?? { state: 'waiting', repository: (0,harbor_repository/* formatHarborRepository */.sT)(target), tags, detail: '' });
}
async function conclude(host, input) {
    const { report, promotion, tags } = input;
    const image = tags === undefined ? report.image : { ...report.image, tags };
    const concluded = redactReport({ ...report, image, promotion }, host.redact);
    await writeReport(input.reportFile, { report: concluded, redact: host.redact });
    return concluded;
}

;// CONCATENATED MODULE: ./build/js/entry/promote.js







async function promote_run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const target = readRepository(form);
    const tags = readTags(form, { host: connection.host, repository: target });
    const digest = readDigest(form);
    const onFailure = readOnFailure(form);
    const maxAgeMs = readMaxAge(form);
    const reportFile = form.required('report-file');
    const manifestFile = form.text('manifest-file');
    form.complete();
    const report = await readReport(reportFile);
    await promoteOnHost(host, {
        connection,
        report,
        reportFile,
        target,
        tags,
        onFailure,
        ...(manifestFile === '' ? {} : { manifest: await readManifestFile(manifestFile, report.image.digest) }),
        ...(digest === undefined ? {} : { digest }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/adapters/verified-tool.js
var verified_tool = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/js/adapters/crane-install.js





const TOOL = 'crane';
/**
 * In the same archive, each as large as crane. They are excluded rather than crane named: extractTar puts -C behind
 * its flags, and tar would unpack a member named before it into the working directory.
 */
const OTHER_PROGRAMS = ['gcrane', 'krane'];
/**
 * Finds or installs exactly the crane that was asked for: the one on PATH when its version is the same and no
 * hash was asked for, else the one in the tool cache, else the release archive after its hash was checked.
 *
 * @throws UserError when nothing is known to verify the archive with, when it does not verify, or when it
 *   cannot be fetched.
 */
async function installCrane(inputs, options) {
    const { log } = options;
    const { version } = inputs;
    if (inputs.sha256 === '' && (await craneVersion(TOOL, options)) === version) {
        log.info(`crane ${version} is on PATH`);
        return { path: TOOL, directory: '', version };
    }
    const machine = options.machine ?? { platform: process.platform, arch: process.arch };
    const download = planDownload(inputs, machine);
    const tool = {
        ...download,
        name: TOOL,
        version,
        arch: machine.arch,
        program: machine.platform === 'win32' ? 'crane.exe' : 'crane',
        excludes: OTHER_PROGRAMS,
    };
    return { ...(await (0,verified_tool/* installVerifiedTool */.q)(tool, options)), version };
}
function planDownload(inputs, machine) {
    try {
        return planCraneDownload({ ...inputs, machine });
    }
    catch (error) {
        throw new errors/* UserError */.yo((0,errors/* errorMessage */.gJ)(error));
    }
}
/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(path, options) {
    try {
        const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)(path, ['version'], {
            silent: true,
            ignoreReturnCode: true,
            env: (0,environment/* childEnvironment */.Q)(options.environment),
        });
        const version = stdout.trim();
        return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/domain/report/escape.js
var report_escape = __webpack_require__(7899);
;// CONCATENATED MODULE: ./build/js/domain/report/sarif.js




/**
 * SARIF 2.1.0 as GitHub code scanning takes it: one run, a rule for every vulnerability, a result for every package
 * that has it. What an exception covers is left out: code scanning would open an alert for it.
 */
/** GitHub: at most so many results in a run; it keeps the 5,000 most severe, which come first here. */
const MAX_SARIF_RESULTS = 25_000;
/** In lists a description is cut; the help of a rule has the whole of it. */
const LISTED_DESCRIPTION = 250;
/** From everything to what always fits. */
const SARIF_BUDGETS = [
    { results: MAX_SARIF_RESULTS, description: 1000 },
    { results: MAX_SARIF_RESULTS, description: 200 },
    { results: 10_000, description: 200 },
    { results: 5000, description: 0 },
];
/** The SARIF log as a value for JSON.stringify. */
function renderSarif(report, options) {
    const budget = options.budget ?? { results: MAX_SARIF_RESULTS, description: 1000 };
    const findings = report.findings.slice(0, Math.min(budget.results, MAX_SARIF_RESULTS));
    const left = report.findings.length - findings.length;
    const rules = new Map();
    const worst = new Map();
    for (const finding of findings) {
        if (!rules.has(finding.id))
            rules.set(finding.id, rules.size);
        const present = worst.get(finding.id);
        if (present === undefined || (0,scan_severity/* severityOrder */.IY)(finding.severity) < (0,scan_severity/* severityOrder */.IY)(present.severity)) {
            worst.set(finding.id, finding);
        }
    }
    const occurrences = new Map();
    const location = physicalLocation(report, options.location);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Harbor',
                        fullName: cut(`Harbor with ${report.scanner || 'its scanner'}`, 200),
                        informationUri: 'https://goharbor.io',
                        rules: [...worst.values()].map((finding) => sarifRule(finding, { report, budget })),
                    },
                },
                // The category: GitHub replaces the alerts of this image and leaves those of others alone.
                automationDetails: { id: `harbor/${report.image.repository}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(left > 0
                            ? {
                                toolExecutionNotifications: [
                                    {
                                        level: 'warning',
                                        message: {
                                            text: `${(0,format/* plural */.LS)(left, 'less severe finding')} left out to fit GitHub's limits.`,
                                        },
                                    },
                                ],
                            }
                            : {}),
                    },
                ],
                properties: {
                    image: report.image.reference,
                    tags: report.image.tags.map((tag) => cut(tag, 200)),
                    verdict: report.verdict.name,
                },
                results: findings.map((finding) => {
                    const identity = JSON.stringify([finding.id, finding.package, report.image.repository]);
                    const occurrence = (occurrences.get(identity) ?? 0) + 1;
                    occurrences.set(identity, occurrence);
                    return {
                        ruleId: cut(finding.id, 255),
                        ruleIndex: rules.get(finding.id),
                        level: sarifLevel(countsAs(finding, report)),
                        message: { text: resultText(finding) },
                        locations: [location],
                        // The name that GitHub looks for; without it, it would hash the line, the same for all of them.
                        partialFingerprints: {
                            primaryLocationLineHash: `${options.hash(identity).slice(0, 16)}:${occurrence}`,
                        },
                        ...(finding.isNew === undefined ? {} : { baselineState: finding.isNew ? 'new' : 'unchanged' }),
                    };
                }),
            },
        ],
    };
}
function sarifRule(finding, options) {
    const severity = countsAs(finding, options.report);
    const url = finding.links.map(report_escape/* safeUrl */.Pl).find((link) => link !== undefined);
    const { description: length } = options.budget;
    const description = (0,report_escape/* escapeSarifText */.au)(cut(finding.description, Math.min(length, LISTED_DESCRIPTION)));
    const title = `${(0,scan_severity/* formatSeverity */.JE)(finding.severity)} vulnerability ${(0,report_escape/* escapeSarifText */.au)(cut(finding.id, 255))}`;
    const markdown = [
        `**${(0,report_escape/* escapeMarkdown */.FV)(finding.id, { maxLength: 255 })}** (${(0,scan_severity/* formatSeverity */.JE)(finding.severity)})`,
        '',
        (0,report_escape/* escapeMarkdown */.FV)(finding.description, { maxLength: Math.max(length, 1) }),
        '',
        url === undefined ? '' : (0,report_escape/* markdownLink */.iQ)('More about it', url),
    ].join('\n');
    return {
        id: cut(finding.id, 255),
        shortDescription: { text: title },
        fullDescription: { text: description || title },
        ...(url === undefined ? {} : { helpUri: url }),
        help: { text: title, ...(length === 0 ? {} : { markdown }) },
        defaultConfiguration: { level: sarifLevel(severity) },
        properties: {
            precision: 'very-high',
            'security-severity': securitySeverity(finding, severity),
            tags: ['security', 'vulnerability', finding.severity],
        },
    };
}
function resultText(finding) {
    const fix = isFixable(finding) ? `fixed in ${cut(finding.fixVersion, 120)}` : 'no fixed version';
    return (0,report_escape/* escapeSarifText */.au)(`${cut(finding.package, 200)} ${cut(finding.version, 120)} has ${cut(finding.id, 255)} ` +
        `(${(0,scan_severity/* formatSeverity */.JE)(finding.severity)}), ${fix}; ${finding.platforms.join(', ')}`);
}
function physicalLocation(report, location) {
    const { repository } = report.image;
    return {
        physicalLocation: {
            artifactLocation: { uri: encodeURI(location?.path ?? repository) },
            region: { startLine: location?.line ?? 1 },
        },
        message: { text: (0,report_escape/* escapeSarifText */.au)(report.image.reference) },
    };
}
/** An unknown severity counts as what the policy says, here as in the verdict. */
function countsAs(finding, report) {
    return finding.severity === 'unknown' ? report.policy.unknownSeverity : finding.severity;
}
function sarifLevel(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
            return 'error';
        case 'medium':
            return 'warning';
        default:
            return 'note';
    }
}
/** GitHub's bands of `security-severity`, and where a severity without a score stands. */
const BANDS = {
    critical: { low: 9.1, high: 10, middle: 9.5 },
    high: { low: 7, high: 8.9, middle: 8 },
    medium: { low: 4, high: 6.9, middle: 5.5 },
    low: { low: 0.1, high: 3.9, middle: 2 },
    negligible: { low: 0.1, high: 0.1, middle: 0.1 },
};
/**
 * The CVSS score, moved into the band of the severity that Harbor gives: GitHub shows the band, and an alert must not
 * say another severity than the verdict.
 */
function securitySeverity(finding, severity) {
    const { low, high, middle } = BANDS[severity];
    const score = finding.cvssScore ?? middle;
    return Math.min(high, Math.max(low, score)).toFixed(1);
}
function cut(text, maxLength) {
    const wellFormed = text.slice(0, maxLength + 1).toWellFormed();
    return wellFormed.length <= maxLength ? wellFormed : `${wellFormed.slice(0, Math.max(maxLength - 1, 0))}…`;
}

;// CONCATENATED MODULE: ./build/js/adapters/sarif-file.js






/** GitHub takes 10 MB of gzip; uploaders compress a little differently. */
const MAX_GZIP_BYTES = 9_500_000;
/**
 * Writes the report as SARIF, with as much of it as GitHub takes. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
async function writeSarif(path, options) {
    try {
        const sarif = await fittingSarif(options);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writePieces(path, { pieces: jsonPieces(sarif, sarif_file_LISTS), redact: options.redact });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`failed to write the SARIF file ${path}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
const sarif_file_LISTS = new Set(['runs', 'tool', 'driver', 'rules', 'results']);
/** The first budget that fits; the last one always does, with 5,000 results of a bounded size. */
async function fittingSarif(options) {
    let sarif = {};
    for (const budget of SARIF_BUDGETS) {
        sarif = renderSarif(options.report, { location: options.location, hash: sha256, budget });
        if ((await gzipSize(jsonPieces(sarif, sarif_file_LISTS))) <= (options.maxGzipBytes ?? MAX_GZIP_BYTES))
            break;
    }
    return sarif;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/domain/report/judged.js

/** The findings that made the verdict `failed`: those that count against a limit which was broken. Worst first. */
function breakingFindings(report) {
    const broken = new Set(report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])));
    if (broken.size === 0)
        return [];
    return report.findings.filter((finding) => isJudged(finding, report.policy) && broken.has(ruleOf(finding, report.policy)));
}

;// CONCATENATED MODULE: ./build/js/domain/report/text.js





/** Sentences that several renderers share. Everything here is plain text: whoever prints it escapes it. */
/** `Failed`, `Passed`, `Could not tell`: the verdict as people say it. */
const VERDICT_TITLES = {
    passed: 'Passed',
    failed: 'Failed',
    undecided: 'Could not tell',
};
/** The title of a report; an image that passed and has not got its tags is not simply passed. */
function verdictTitle({ verdict, promotion }) {
    const title = VERDICT_TITLES[verdict.name];
    if (verdict.name !== 'passed' || !isPromotionMissing(promotion))
        return title;
    return promotion?.state === 'incomplete' ? `${title}, but not all tags are set` : `${title}, but not tagged`;
}
/** `2 critical, 7 high, 1 unknown`, without the zeros; `no findings`. */
function formatCounts(counts) {
    const parts = scan_severity/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** A count for people: `0` is said only of a complete scan, `?` of one that is not. */
function describeCount(report, count) {
    return count === 0 && report.verdict.name === 'undecided' ? '?' : String(count);
}
/** What was found, in a sentence that never sounds clean when the scan is not complete. */
function describeFindings(report) {
    const scanned = report.platforms.filter(({ status }) => status === 'scanned').length;
    if (report.verdict.name === 'undecided') {
        if (scanned === 0)
            return 'no finished scan';
        return `${scanned} of ${(0,format/* plural */.LS)(report.platforms.length, 'platform')} scanned, so far ${formatCounts(report.counts)}`;
    }
    const fixable = report.fixable > 0 ? ` (${report.fixable} fixable)` : '';
    const ignored = report.ignored.length > 0 ? `, ${report.ignored.length} ignored` : '';
    return `${formatCounts(report.counts)}${fixable}${ignored}`;
}
/** How it stands against the base: `2 new, 5 unchanged, 1 fixed since main`; undefined without `compare-to`. */
function describeComparison(report) {
    const { comparison } = report;
    if (comparison === undefined)
        return undefined;
    switch (comparison.kind) {
        case 'compared': {
            const numbers = `${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`;
            const platforms = comparison.newPlatforms.length === 0
                ? ''
                : ` (${comparison.newPlatforms.join(', ')} not in the base: all new)`;
            return `${numbers} since ${comparison.base}${platforms}`;
        }
        case 'not-compared':
            return `not compared with ${comparison.base}, everything counts: ${comparison.message}`;
        default:
            return (0,errors/* assertNever */.xb)(comparison);
    }
}
/** What the job accepts: `fail-on high, only fixable, unknown counts as high`. */
function describePolicy(report) {
    const { failOn, maxFindings, onlyFixable, unknownSeverity } = report.policy;
    const limits = scan_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const limit = maxFindings[severity];
        return limit === undefined ? [] : [`${severity}=${limit}`];
    });
    return [
        `fail-on: ${failOn}`,
        ...(limits.length === 0 ? [] : [`max-findings: ${limits.join(',')}`]),
        ...(onlyFixable ? ['only-fixable: true'] : []),
        ...(report.counts.unknown === 0 ? [] : [`unknown-severity: ${unknownSeverity}`]),
    ].join(', ');
}
/** How many of a severity may pass: a number, `any`, or the severity whose limit it shares. */
function describeAllowed(report, severity) {
    const { policy } = report;
    if (policy.failOn === 'never')
        return 'any';
    if (severity === 'unknown' && policy.maxFindings.unknown === undefined) {
        return `as ${(0,scan_severity/* formatSeverity */.JE)(policy.unknownSeverity)}`;
    }
    const allowed = allowedFindings(severity, policy);
    return Number.isFinite(allowed) ? String(allowed) : 'any';
}
/** `Trivy v0.68.1, 12 s`; '' when neither is known. */
function describeScan(report) {
    const parts = [
        ...(report.scanner === '' ? [] : [report.scanner]),
        ...(report.scanSeconds === undefined ? [] : [`scanned in ${(0,format/* formatSeconds */.Xo)(report.scanSeconds)}`]),
        ...describeAge(report),
        `waited ${(0,format/* formatSeconds */.Xo)(report.waitedSeconds)}`,
    ];
    return parts.join(', ');
}
/** Clocks of Harbor and runner may differ by less than this. */
const OLD_SCAN_MS = 5 * 60_000;
/** When the oldest of the scans ended, if that was before this run waited for it. */
function describeAge(report) {
    const [oldest] = report.platforms.flatMap(({ finishedAt }) => finishedAt ?? []).toSorted();
    if (oldest === undefined)
        return [];
    const ageMs = Date.parse(report.generatedAt) - Date.parse(oldest) - report.waitedSeconds * 1000;
    return ageMs > OLD_SCAN_MS ? [`on ${oldest.slice(0, 16).replace('T', ' ')} UTC`] : [];
}
/** A reason with the platform it is about. */
function reasonText(reason) {
    const platform = reason.kind === 'could-not-tell' && reason.platform !== undefined ? `${reason.platform}: ` : '';
    return `${platform}${reason.message}`;
}

;// CONCATENATED MODULE: ./build/js/domain/report/annotations.js




/**
 * GitHub shows ten of a level for a step, and the whole composite is one step. What else may warn in a run (plain
 * HTTP, a scan that was started again, a comment that was refused) finds room beside these.
 */
const LISTED_FINDINGS = 7;
/** GitHub keeps 64 KB; nobody reads more than this. */
const MAX_CHARACTERS = 4096;
/**
 * The verdict with the counts first, then the worst findings that made it. A failed or undecided verdict is
 * an error, a passed one a notice; findings are warnings, so that the one error is what stands out.
 */
function planAnnotations(report, options = {}) {
    const { verdict, image } = report;
    const location = options.location === undefined ? {} : { location: options.location };
    const comparison = describeComparison(report);
    const message = [
        describeFindings(report),
        ...(comparison === undefined ? [] : [oneLine(comparison)]),
        ...verdict.reasons.map((reason) => oneLine(reasonText(reason))),
        ...(report.promotion === undefined ? [] : [oneLine(describePromotion(report.promotion, verdict.name))]),
        `${image.reference}${image.tags.length === 0 ? '' : ` (${image.tags.join(', ')})`}`,
    ].join('\n');
    const headline = {
        level: headlineLevel(report),
        title: `${verdictTitle(report)}: ${image.repository}`,
        message: annotations_cut(message),
        ...location,
    };
    return [headline, ...findingAnnotations(report).map((annotation) => ({ ...annotation, ...location }))];
}
function headlineLevel({ verdict, promotion }) {
    if (verdict.name !== 'passed' || promotion?.state === 'waiting')
        return 'error';
    // The step that could not put them on has told the error.
    return promotion?.state === 'incomplete' ? 'warning' : 'notice';
}
function findingAnnotations(report) {
    return breakingFindings(report)
        .slice(0, LISTED_FINDINGS)
        .map((finding) => {
        const fix = finding.fixVersion === '' ? 'there is no fixed version yet' : `fixed in ${finding.fixVersion}`;
        return {
            level: 'warning',
            title: annotations_cut(oneLine(`${(0,scan_severity/* formatSeverity */.JE)(finding.severity)}: ${finding.id} in ${finding.package}`)),
            message: annotations_cut(`${oneLine(`${finding.package} ${finding.version}: ${fix}`)}\n${oneLine(finding.description)}`),
        };
    });
}
/** Foreign text never begins a line of its own: that could look like one of ours. */
function oneLine(text) {
    return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
function annotations_cut(text) {
    const wellFormed = text.toWellFormed();
    return wellFormed.length <= MAX_CHARACTERS
        ? wellFormed
        : `${wellFormed.slice(0, MAX_CHARACTERS - 1)}…`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/js/domain/report/console.js




/** The log is for finding the cause quickly; the whole list is in the report file and in Harbor. */
const console_LISTED_FINDINGS = 10;
/**
 * The report as lines for the job log. Foreign text is in them as it is, because the log escapes every line, but
 * it never begins a line of its own: that could look like one of ours.
 */
function renderConsole(report) {
    const comparison = describeComparison(report);
    const lines = [
        '',
        `Image    ${report.image.reference}`,
        `Tags     ${report.image.tags.join(', ') || 'none'}`,
        ...(report.promotion === undefined
            ? []
            : [`Tagging  ${describePromotion(report.promotion, report.verdict.name)}`]),
        `Scan     ${describeScan(report)}`,
        `Policy   ${describePolicy(report)}`,
        ...(comparison === undefined ? [] : [`Base     ${comparison}`]),
        '',
        ...severityLines(report),
        ...(report.platforms.length > 1 ? ['', ...report.platforms.map(platformLine)] : []),
        ...findingLines(report),
        ...exceptionLines(report),
        '',
        `${verdictTitle(report)}: ${describeFindings(report)}`,
        ...report.verdict.reasons.map((reason) => `  - ${reasonText(reason)}`),
        ...report.notes.map((note) => `  - ${note}`),
        `Harbor   ${report.image.link}`,
    ];
    return lines.map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}
function severityLines(report) {
    return scan_severity/* SEVERITIES */.oC.map((severity) => {
        const name = (0,scan_severity/* formatSeverity */.JE)(severity).padEnd(12);
        const count = describeCount(report, report.counts[severity]).padStart(6);
        return `${name}${count}   allowed: ${describeAllowed(report, severity)}`;
    });
}
function platformLine(platform) {
    const took = platform.durationSeconds === undefined ? '' : ` in ${(0,format/* formatSeconds */.Xo)(platform.durationSeconds)}`;
    const state = platform.status === 'scanned' ? `${formatCounts(platform.counts)}${took}` : 'could not tell';
    return `${platform.platform.padEnd(16)} ${state}`;
}
/** The new ones first, when there is a base: they are what the rules look at. */
function findingLines(report) {
    const isNew = report.findings.filter((finding) => finding.isNew === true);
    const findings = isNew.length > 0 ? isNew : report.findings;
    const listed = findings.slice(0, console_LISTED_FINDINGS);
    if (listed.length === 0)
        return [];
    const rest = report.findings.length - listed.length;
    return [
        '',
        ...listed.map((finding) => {
            const fix = finding.fixVersion === '' ? 'no fix' : `fixed in ${finding.fixVersion}`;
            const since = finding.isNew === undefined ? '' : finding.isNew ? ', new' : ', unchanged';
            return `${(0,scan_severity/* formatSeverity */.JE)(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}${since}`;
        }),
        ...(rest === 0 ? [] : [`and ${(0,format/* plural */.LS)(rest, 'more finding')}`]),
    ];
}
function exceptionLines(report) {
    const ignored = report.ignored
        .slice(0, console_LISTED_FINDINGS)
        .map(({ id, package: name, version, ignoredBy }) => {
        const reason = ignoredBy.reason === '' ? '' : `: ${ignoredBy.reason}`;
        return `Ignored     ${id}  ${name} ${version}, ${ignoredBy.source}${reason}`;
    });
    const rest = report.ignored.length - ignored.length;
    const expired = report.expired.map(({ id, source, expiredAt }) => `Expired     ${id}  ${source}, on ${expiredAt.slice(0, 10)}: it counts again`);
    const lines = [
        ...ignored,
        ...(rest === 0 ? [] : [`and ${(0,format/* plural */.LS)(rest, 'more ignored finding')}`]),
        ...expired,
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}

;// CONCATENATED MODULE: ./build/js/domain/report/markdown.js

/** GitHub Flavored Markdown that has to fit a limit: whole rows are left out, and how many is said. */
/** A cell is for recognising something, not for reading it whole. */
const CELL = { maxLength: 120 };
const SENTENCE = { maxLength: 2000 };
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The head of a table: names, and `--:` for the columns of numbers. */
function tableHead(columns) {
    return [
        row(columns.map(({ name }) => name)),
        row(columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--'))),
    ];
}
/** A table below a heading. */
function headedTable(title, table) {
    return { ...table, head: ['', `#### ${title}`, '', ...table.head], tail: [], isElastic: false };
}
/** A table that is opened with a click. @param summary HTML, already escaped. */
function foldedTable(summary, table) {
    return {
        isElastic: false,
        ...table,
        head: ['', `<details><summary>${summary}</summary>`, '', ...table.head],
        tail: ['', '</details>'],
    };
}
/**
 * The document in at most `maxBytes` of UTF-8. Head and foot always stand. Sections of a fixed size are given
 * their rows first; the elastic ones share the rest, so that the first of them does not starve the others.
 */
function fitDocument(document, options) {
    let room = options.maxBytes - byteLength(document.head) - byteLength(document.foot);
    const fitted = new Map();
    const isPresent = ({ rows }) => rows.length > 0;
    for (const section of document.sections.filter(({ isElastic }) => !isElastic).filter(isPresent)) {
        const lines = fitSection(section, room);
        room -= byteLength(lines);
        fitted.set(section, lines);
    }
    const elastic = document.sections.filter(({ isElastic }) => isElastic).filter(isPresent);
    for (const [index, section] of elastic.entries()) {
        const lines = fitSection(section, Math.floor(room / (elastic.length - index)));
        room -= byteLength(lines);
        fitted.set(section, lines);
    }
    const sections = document.sections.flatMap((section) => fitted.get(section) ?? []);
    return [...document.head, ...sections, ...document.foot].join('\n');
}
function fitSection(section, room) {
    const fixed = byteLength(section.head) +
        byteLength(section.tail) +
        byteLength(['', omitted(section.total, section.noun)]);
    let left = room - fixed;
    const kept = [];
    for (const line of section.rows) {
        left -= byteLength([line]);
        if (left < 0)
            break;
        kept.push(line);
    }
    if (kept.length === 0)
        return [];
    const missing = section.total - kept.length;
    return [
        ...section.head,
        ...kept,
        ...(missing > 0 ? ['', omitted(missing, section.noun)] : []),
        ...section.tail,
    ];
}
function byteLength(lines) {
    return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0);
}
function omitted(count, noun) {
    return `… and ${(0,format/* plural */.LS)(count, `more ${noun}`)}.`;
}

;// CONCATENATED MODULE: ./build/js/domain/report/upgrades.js


/** For every fixable package the one version that fixes most, the most urgent package first. */
function planUpgrades(findings) {
    const groups = Map.groupBy(findings.filter(isFixable), (finding) => JSON.stringify([finding.package, finding.version]));
    return [...groups.values()]
        .map(bestUpgrade)
        .filter((upgrade) => upgrade !== undefined)
        .toSorted((a, b) => (0,scan_severity/* severityOrder */.IY)(a.worst) - (0,scan_severity/* severityOrder */.IY)(b.worst) || b.fixes - a.fixes);
}
function bestUpgrade(group) {
    const [first] = group;
    const fixes = group.map((finding) => ({ finding, versions: parseFixVersions(finding.fixVersion) }));
    const candidates = [...new Set(fixes.flatMap(({ versions }) => versions))].toSorted(compareVersions);
    let best;
    for (const version of candidates) {
        const fixed = fixes.filter(({ versions }) => isFixedBy(versions, version)).map(({ finding }) => finding);
        if (fixed.length > (best?.fixed.length ?? 0))
            best = { version, fixed };
    }
    if (first === undefined || best === undefined)
        return undefined;
    const [worst] = best.fixed
        .map(({ severity }) => severity)
        .toSorted((a, b) => (0,scan_severity/* severityOrder */.IY)(a) - (0,scan_severity/* severityOrder */.IY)(b));
    return {
        package: first.package,
        from: first.version,
        to: best.version,
        fixes: best.fixed.length,
        worst: worst ?? 'unknown',
    };
}
/** Scanners list one fixed version for every maintained line: `1.2.9, 1.3.4`. */
function parseFixVersions(fixVersion) {
    return fixVersion
        .split(/[,\s]+/)
        .map((version) => version.trim())
        .filter((version) => version !== '');
}
/**
 * Whether `version` has the fix. One that is listed has it, and one at or after the newest listed. In between is
 * the trap of maintained lines (1.3.0 is after 1.2.9 and does not have its fix), so it counts as no.
 */
function isFixedBy(listed, version) {
    if (listed.includes(version))
        return true;
    const newest = listed.toSorted(compareVersions).at(-1);
    return newest !== undefined && compareVersions(version, newest) >= 0;
}
/**
 * Order of two versions of one package, whatever its ecosystem: epoch, then runs of digits by value and of other
 * characters by code unit, `~` before everything (Debian policy 5.6.12). Good enough to name an upgrade; nothing is
 * judged by it.
 */
function compareVersions(a, b) {
    const left = tokens(a);
    const right = tokens(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const order = compareTokens(left[index] ?? '', right[index] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
function tokens(version) {
    const plain = version.replace(/^v(?=\d)/, '');
    const withEpoch = /^\d+:/.test(plain) ? plain : `0:${plain}`;
    return withEpoch.match(/\d+|[^\d]/g) ?? [];
}
function compareTokens(a, b) {
    if (a === b)
        return 0;
    if (a === '~' || b === '~')
        return a === '~' ? -1 : 1;
    const isNumber = /^\d+$/;
    if (isNumber.test(a) && isNumber.test(b)) {
        const left = BigInt(a);
        const right = BigInt(b);
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/js/domain/report/sections.js









/** The parts that the job summary and the comment on a pull request are made of. */
const LISTED_TAGS = 10;
const LISTED_UPGRADES = 10;
const LISTED_BREAKING = 10;
const LISTED_EXPIRED = 20;
const ICONS = { passed: '✅', failed: '❌', undecided: '⚠️' };
/** Verdict, image, counts, and how they stand against the base. */
function headline(report) {
    const { image, verdict } = report;
    const name = (0,report_escape/* markdownLink */.iQ)((0,report_escape/* inlineCode */.ti)(image.repository, CELL), image.link);
    const comparison = describeComparison(report);
    const tags = image.tags.slice(0, LISTED_TAGS).map((tag) => (0,report_escape/* inlineCode */.ti)(tag, CELL));
    const more = image.tags.length > LISTED_TAGS ? ` and ${image.tags.length - LISTED_TAGS} more` : '';
    const facts = [
        `**${(0,report_escape/* escapeMarkdown */.FV)(describeFindings(report))}**`,
        ...(comparison === undefined ? [] : [(0,report_escape/* escapeMarkdown */.FV)(comparison, SENTENCE)]),
        tags.length === 0 ? 'no tag' : `${tags.join(', ')}${more}`,
        (0,report_escape/* inlineCode */.ti)(image.reference, { maxLength: 400 }),
    ];
    const icon = ICONS[verdict.name === 'passed' && isPromotionMissing(report.promotion) ? 'undecided' : verdict.name];
    return [`### ${icon} ${verdictTitle(report)}: ${name}`, '', facts.join(' · ')];
}
/** Why it is not passed, which exceptions are over, and what else keeps the numbers from being the whole truth. */
function explanations(report) {
    const reasons = report.verdict.reasons.map((reason) => `- ${(0,report_escape/* escapeMarkdown */.FV)(reasonText(reason), SENTENCE)}`);
    const { promotion, verdict } = report;
    const tagging = promotion === undefined
        ? []
        : [`- 🏷️ ${(0,report_escape/* escapeMarkdown */.FV)(describePromotion(promotion, verdict.name), SENTENCE)}`];
    const expired = report.expired.slice(0, LISTED_EXPIRED).map((exception) => {
        const why = exception.reason === '' ? '' : `: ${(0,report_escape/* escapeMarkdown */.FV)(exception.reason, CELL)}`;
        return `- ⏰ ${(0,report_escape/* inlineCode */.ti)(exception.id, CELL)} counts again: the exception in ${(0,report_escape/* escapeMarkdown */.FV)(exception.source, CELL)} expired on ${exception.expiredAt.slice(0, 10)}${why}`;
    });
    const moreExpired = report.expired.length - expired.length;
    const notes = report.notes.map((note) => `- ℹ️ ${(0,report_escape/* escapeMarkdown */.FV)(note, SENTENCE)}`);
    const lines = [
        ...reasons,
        ...tagging,
        ...expired,
        ...(moreExpired > 0 ? [`- ⏰ … and ${moreExpired} more expired exceptions.`] : []),
        ...notes,
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}
/** Counts against what is allowed; with a base the new ones are what is held against it. */
function severityTable(report) {
    const isCompared = report.comparison?.kind === 'compared';
    const hasIgnored = report.ignored.length > 0;
    const count = (severity, test) => report.findings.filter((finding) => finding.severity === severity && test(finding)).length;
    const broken = new Set(report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])));
    const mark = (severity, number) => broken.has(severity) ? `**${number}** ❌` : describeCount(report, number);
    return [
        '',
        ...tableHead([
            { name: 'Severity' },
            { name: 'Found', isNumber: true },
            ...(isCompared ? [{ name: 'New', isNumber: true }] : []),
            { name: 'Fixable', isNumber: true },
            ...(hasIgnored ? [{ name: 'Ignored', isNumber: true }] : []),
            { name: 'Allowed', isNumber: true },
        ]),
        ...scan_severity/* SEVERITIES */.oC.map((severity) => {
            const found = report.counts[severity];
            return row([
                (0,scan_severity/* formatSeverity */.JE)(severity),
                isCompared ? describeCount(report, found) : mark(severity, found),
                ...(isCompared
                    ? [
                        mark(severity, count(severity, ({ isNew }) => isNew === true)),
                    ]
                    : []),
                describeCount(report, count(severity, isFixable)),
                ...(hasIgnored ? [String(report.ignored.filter((entry) => entry.severity === severity).length)] : []),
                describeAllowed(report, severity),
            ]);
        }),
    ];
}
/** The upgrades that fix most; against a base, those that fix what is new, when there is any. */
function upgradeTable(report) {
    const ofNew = planUpgrades(report.findings.filter(({ isNew }) => isNew === true));
    const upgrades = ofNew.length > 0 ? ofNew : planUpgrades(report.findings);
    return headedTable(ofNew.length > 0 ? 'What to upgrade first, of what is new' : 'What to upgrade first', {
        head: tableHead([
            { name: 'Package' },
            { name: 'From' },
            { name: 'To' },
            { name: 'Fixes', isNumber: true },
            { name: 'Worst' },
        ]),
        rows: upgrades.slice(0, LISTED_UPGRADES).map(upgradeRow),
        total: upgrades.length,
        noun: 'upgrade',
    });
}
function upgradeRow(upgrade) {
    return row([
        (0,report_escape/* inlineCode */.ti)(upgrade.package, CELL),
        (0,report_escape/* inlineCode */.ti)(upgrade.from, CELL),
        (0,report_escape/* inlineCode */.ti)(upgrade.to, CELL),
        String(upgrade.fixes),
        (0,scan_severity/* formatSeverity */.JE)(upgrade.worst),
    ]);
}
/** The worst of those that broke a rule; empty unless the verdict is `failed`. */
function breakingTable(report) {
    const breaking = breakingFindings(report);
    // Against a base they are all new, and no column has to say so.
    const columns = report.platforms.length > 1 ? ['platforms'] : [];
    return headedTable('What breaks the rules', {
        ...findingTable(report, { findings: breaking, limit: LISTED_BREAKING, columns }),
        noun: 'finding',
    });
}
/** One folded table of all findings for every platform. */
function platformFindings(report, options) {
    const columns = report.comparison?.kind === 'compared' ? ['new'] : [];
    return report.platforms.map(({ platform }) => {
        const findings = report.findings.filter(({ platforms }) => platforms.includes(platform));
        return foldedTable(`All findings on ${(0,report_escape/* escapeHtml */.ZD)(platform, CELL)} (${findings.length})`, {
            ...findingTable(report, { findings, limit: options.limit, columns }),
            noun: 'finding',
            isElastic: true,
        });
    });
}
const COLUMN_NAMES = { new: 'New', platforms: 'Platforms' };
function findingTable(report, options) {
    const names = ['Severity', 'Vulnerability', 'Package', 'Installed', 'Fixed in'];
    const cell = (finding, column) => column === 'platforms' ? platformNames(finding, report) : finding.isNew === true ? '**new**' : '';
    return {
        head: tableHead([...names, ...options.columns.map((column) => COLUMN_NAMES[column])].map((name) => ({ name }))),
        rows: options.findings
            .slice(0, options.limit)
            .map((finding) => row([...findingCells(finding), ...options.columns.map((column) => cell(finding, column))])),
        total: options.findings.length,
    };
}
function findingCells(finding) {
    const id = (0,report_escape/* escapeMarkdown */.FV)(finding.id, CELL);
    const [link] = finding.links;
    return [
        (0,scan_severity/* formatSeverity */.JE)(finding.severity),
        link === undefined ? id : (0,report_escape/* markdownLink */.iQ)(id, link),
        (0,report_escape/* inlineCode */.ti)(finding.package, CELL),
        (0,report_escape/* inlineCode */.ti)(finding.version, CELL),
        finding.fixVersion === '' ? '–' : (0,report_escape/* inlineCode */.ti)(finding.fixVersion, CELL),
    ];
}
function platformNames(finding, report) {
    if (finding.platforms.length === report.platforms.length)
        return 'all';
    return finding.platforms.map((platform) => (0,report_escape/* escapeMarkdown */.FV)(platform, CELL)).join(', ');
}
/** State and counts of every platform; nothing for an image of a single one that was scanned. */
function platformTable(report) {
    const isShown = report.platforms.length > 1;
    return headedTable('Platforms', {
        head: tableHead([
            { name: 'Platform' },
            { name: 'Scan' },
            ...scan_severity/* SEVERITIES */.oC.map((severity) => ({ name: (0,scan_severity/* formatSeverity */.JE)(severity), isNumber: true })),
            { name: 'Took', isNumber: true },
        ]),
        rows: isShown ? report.platforms.map(platformRow) : [],
        total: isShown ? report.platforms.length : 0,
        noun: 'platform',
    });
}
function platformRow(platform) {
    const isScanned = platform.status === 'scanned';
    return row([
        (0,report_escape/* markdownLink */.iQ)((0,report_escape/* escapeMarkdown */.FV)(platform.platform, CELL), platform.link),
        isScanned ? 'finished' : `⚠️ ${(0,report_escape/* escapeMarkdown */.FV)(platform.scanStatus || 'none', CELL)}`,
        ...scan_severity/* SEVERITIES */.oC.map((severity) => (isScanned ? String(platform.counts[severity]) : '?')),
        platform.durationSeconds === undefined ? '–' : (0,format/* formatSeconds */.Xo)(platform.durationSeconds),
    ]);
}
/** What the base had and the image has no more. */
function fixedTable(report, options) {
    const fixed = report.comparison?.kind === 'compared' ? report.comparison.fixed : [];
    return foldedTable(`Fixed since the base (${fixed.length})`, {
        head: tableHead(['Severity', 'Vulnerability', 'Package', 'Was', 'Fixed in'].map((name) => ({ name }))),
        rows: fixed.slice(0, options.limit).map((finding) => row(findingCells(finding))),
        total: fixed.length,
        noun: 'fixed finding',
    });
}
/** What an exception covers, with its grounds. */
function ignoredTable(report, options) {
    return foldedTable(`Ignored by exceptions (${report.ignored.length})`, {
        head: tableHead(['Severity', 'Vulnerability', 'Package', 'Installed', 'Exception', 'Until', 'Reason'].map((name) => ({
            name,
        }))),
        rows: report.ignored.slice(0, options.limit).map(ignoredRow),
        total: report.ignored.length,
        noun: 'ignored finding',
    });
}
function ignoredRow(finding) {
    const { source, reason, expiresAt } = finding.ignoredBy;
    return row([
        ...findingCells(finding).slice(0, 4),
        (0,report_escape/* escapeMarkdown */.FV)(source, CELL),
        expiresAt === undefined ? 'for ever' : (0,report_escape/* escapeMarkdown */.FV)(expiresAt.slice(0, 10), CELL),
        reason === '' ? '–' : (0,report_escape/* escapeMarkdown */.FV)(reason, CELL),
    ]);
}

;// CONCATENATED MODULE: ./build/js/domain/report/summary.js




/** GitHub refuses a step summary of more than 1 MiB; the rest of the step may want some of it too. */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096;
/** More rows than these nobody reads in a browser; the report file has them all. */
const summary_LISTED_FINDINGS = 500;
const LISTED_OTHERS = 200;
/**
 * The report as GitHub Flavored Markdown for the job summary: verdict and reasons, counts against what is
 * allowed, what to upgrade first, what breaks the rules, then everything by platform.
 */
function renderSummary(report, options = {}) {
    return fitDocument({
        head: [...headline(report), ...explanations(report), ...severityTable(report)],
        sections: [
            upgradeTable(report),
            breakingTable(report),
            platformTable(report),
            ...platformFindings(report, { limit: summary_LISTED_FINDINGS }),
            fixedTable(report, { limit: LISTED_OTHERS }),
            ignoredTable(report, { limit: LISTED_OTHERS }),
        ],
        foot: ['', scanLine(report), ''],
    }, { maxBytes: options.maxBytes ?? MAX_SUMMARY_BYTES });
}
function scanLine(report) {
    const harbor = (0,report_escape/* markdownLink */.iQ)('Open in Harbor', report.image.link);
    return `<sub>${harbor} · ${(0,report_escape/* escapeMarkdown */.FV)(describeScan(report))} · ${(0,report_escape/* escapeMarkdown */.FV)(describePolicy(report))}</sub>`;
}

;// CONCATENATED MODULE: ./build/js/adapters/github-context.js


const pullRequest = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    head: dist/* nullish */.cl6(dist/* object */.Ikc({ sha: dist/* nullish */.cl6(dist/* string */.YjP()), repo: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) })),
    base: dist/* nullish */.cl6(dist/* object */.Ikc({ repo: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) })),
});
/** The parts of webhook payloads that say which pull request and which commit a run is about. */
const payload = dist/* object */.Ikc({
    pull_request: dist/* nullish */.cl6(pullRequest),
    issue: dist/* nullish */.cl6(dist/* object */.Ikc({ number: dist/* number */.aig(), pull_request: dist/* nullish */.cl6(dist/* unknown */.L5J()) })),
    workflow_run: dist/* nullish */.cl6(dist/* object */.Ikc({ head_sha: dist/* nullish */.cl6(dist/* string */.YjP()) })),
});
/**
 * What the runner says of the run; undefined when it is none of GitHub's (no GITHUB_REPOSITORY).
 *
 * An event file that is missing or strange tells nothing, and is no reason to fail.
 */
async function readGitHubContext(environment) {
    const text = (name) => environment[name] ?? '';
    const [owner = '', name = ''] = text('GITHUB_REPOSITORY').split('/');
    if (owner === '' || name === '')
        return undefined;
    const event = await readPayload(text('GITHUB_EVENT_PATH'));
    const pr = event?.pull_request;
    const issue = event?.issue;
    const number = pr?.number ?? (issue?.pull_request == null ? undefined : issue.number);
    const head = pr?.head?.repo?.full_name;
    const apiUrl = text('GITHUB_API_URL') || 'https://api.github.com';
    return {
        eventName: text('GITHUB_EVENT_NAME'),
        repository: { owner, name },
        sha: pr?.head?.sha ?? event?.workflow_run?.head_sha ?? text('GITHUB_SHA'),
        isFork: pr != null && head !== pr.base?.repo?.full_name,
        actor: text('GITHUB_ACTOR'),
        runId: wholeNumber(text('GITHUB_RUN_ID')),
        runAttempt: wholeNumber(text('GITHUB_RUN_ATTEMPT')),
        runNumber: wholeNumber(text('GITHUB_RUN_NUMBER')),
        workflow: text('GITHUB_WORKFLOW'),
        job: text('GITHUB_JOB'),
        serverUrl: text('GITHUB_SERVER_URL') || 'https://github.com',
        apiUrl,
        graphqlUrl: text('GITHUB_GRAPHQL_URL') || `${apiUrl}/graphql`,
        ...(number === undefined ? {} : { pullRequest: number }),
    };
}
async function readPayload(path) {
    if (path === '')
        return undefined;
    try {
        const result = dist/* safeParse */.xLC(payload, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
function wholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

;// CONCATENATED MODULE: ./build/js/domain/github/context.js
/** The page of the run. */
function runPage(context) {
    const { owner, name } = context.repository;
    return `${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`;
}
/**
 * What tells our comments on one pull request apart: the image, the workflow and the job. The tag and the digest are
 * new with every push and are no part of it.
 */
function defaultCommentKey(context, image) {
    return [image.repository, context.workflow, context.job].join(' ');
}

;// CONCATENATED MODULE: ./build/js/domain/report/reproduce.js

/** So many platforms have a line of their own. */
const LISTED_PLATFORMS = 5;
/**
 * How to see the same on one's own machine: one command of Trivy for every platform, by its digest. Host, repository
 * and digests have been through their parsers, so nothing in these lines can be anything but what it seems.
 */
function reproduceCommands(report) {
    const { failOn, onlyFixable, unknownSeverity } = report.policy;
    const severities = [];
    // Trivy knows no severity below low, so for the other two words the filter is left out.
    if (failOn !== 'any' && failOn !== 'never') {
        severities.push(...scan_severity/* RANKED_SEVERITIES */.Kw.filter((severity) => (0,scan_severity/* isAtLeast */.du)(severity, failOn)));
        if ((0,scan_severity/* isAtLeast */.du)(unknownSeverity, failOn))
            severities.push('unknown');
    }
    const flags = [
        ...(severities.length === 0 ? [] : [`--severity ${severities.join(',').toUpperCase()}`]),
        ...(onlyFixable ? ['--ignore-unfixed'] : []),
    ];
    const [repository = ''] = report.image.reference.split('@');
    const digests = report.platforms.length === 0 ? [report.image.digest] : report.platforms.map(({ digest }) => digest);
    return digests
        .slice(0, LISTED_PLATFORMS)
        .map((digest) => ['trivy image', ...flags, `${repository}@${digest}`].join(' '));
}

;// CONCATENATED MODULE: ./build/js/domain/report/comment.js






/** GitHub refuses a comment of more than 65,536 characters; in bytes this is never more. */
const MAX_COMMENT_BYTES = 65_536 - 1024;
const comment_LISTED_FINDINGS = 100;
const comment_LISTED_OTHERS = 50;
/**
 * The report as the comment on a pull request. Nothing in it changes from run to run while the image and its
 * findings do not, except the marker, so that the same result is the same text.
 */
function renderComment(report, options) {
    const { origin } = options;
    return fitDocument({
        head: [
            renderMarker(origin.marker),
            ...headline(report),
            ...explanations(report),
            ...severityTable(report),
        ],
        sections: [
            upgradeTable(report),
            breakingTable(report),
            platformTable(report),
            ...platformFindings(report, { limit: comment_LISTED_FINDINGS }),
            fixedTable(report, { limit: comment_LISTED_OTHERS }),
            ignoredTable(report, { limit: comment_LISTED_OTHERS }),
        ],
        foot: [...reproduce(report), ...footer(report, origin), ''],
    }, { maxBytes: options.maxBytes ?? MAX_COMMENT_BYTES });
}
function reproduce(report) {
    return [
        '',
        '<details><summary>How to see it yourself</summary>',
        '',
        '```sh',
        ...reproduceCommands(report),
        '```',
        '',
        'Log in to the registry first. The whole report is in the file that the output `report-file` names.',
        '',
        '</details>',
    ];
}
function footer(report, origin) {
    const parts = [
        (0,report_escape/* markdownLink */.iQ)('Open in Harbor', report.image.link),
        (0,report_escape/* markdownLink */.iQ)('Run', origin.runUrl),
        `commit ${(0,report_escape/* escapeMarkdown */.FV)(origin.marker.sha.slice(0, 7))}`,
        ...(report.scanner === '' ? [] : [(0,report_escape/* escapeMarkdown */.FV)(report.scanner)]),
        (0,report_escape/* escapeMarkdown */.FV)(describePolicy(report)),
    ];
    return ['', `<sub>${parts.join(' · ')}</sub>`];
}

;// CONCATENATED MODULE: ./build/js/domain/github/pull-request.js
/**
 * The input, then the event, then the commit.
 *
 * A merge group may hold several pull requests and its payload names none of them; a schedule is about none.
 */
function planPullRequestLookup(input) {
    const { given, context } = input;
    if (given !== undefined)
        return { kind: 'known', number: given, from: 'the input "pull-request"' };
    if (context.pullRequest !== undefined) {
        return { kind: 'known', number: context.pullRequest, from: `the event ${context.eventName}` };
    }
    switch (context.eventName) {
        case 'merge_group':
            return { kind: 'none', why: 'a merge group is not one pull request' };
        case 'schedule':
            return { kind: 'none', why: 'a scheduled run is about no pull request' };
        default:
            return context.sha === ''
                ? { kind: 'none', why: 'the run names no commit' }
                : { kind: 'by-commit', sha: context.sha };
    }
}
/**
 * Of those that GitHub associates with a commit, the open one whose head it is; the oldest, when there are several.
 * A merged pull request belongs to its merge commit on the default branch and is not meant.
 */
function choosePullRequest(candidates, sha) {
    const [first] = candidates
        .filter(({ isOpen, headSha }) => isOpen && headSha === sha)
        .toSorted((a, b) => a.number - b.number);
    return first;
}

;// CONCATENATED MODULE: ./build/js/domain/github/refusal.js
/** Why the comment could not be kept, and what would change that: one sentence for a warning. */
function explainRefusal(error, context) {
    if (error.status !== 403 && error.status !== 404)
        return error.message;
    if (context.isFork) {
        return `${error.message}. The pull request comes from a fork, and GitHub gives such runs a token that can only read, whatever "permissions" says. The job summary has the report`;
    }
    if (context.actor === 'dependabot[bot]') {
        return `${error.message}. GitHub gives runs of Dependabot a token that can only read, unless the job has "permissions: pull-requests: write". The job summary has the report`;
    }
    const needed = error.acceptedPermissions === '' ? 'pull-requests=write' : error.acceptedPermissions;
    return `${error.message}. The token lacks a permission; GitHub accepts ${needed}: add "permissions: pull-requests: write" to the job, or set "comment" to off`;
}

;// CONCATENATED MODULE: ./build/js/usecases/publish-comment.js




/**
 * Keeps one comment on the pull request of the run up to date. Whatever GitHub refuses becomes one warning: the
 * verdict does not depend on a comment.
 */
async function publishComment(input, ports) {
    try {
        const pullRequest = await findPullRequest(input, ports);
        if (pullRequest !== undefined)
            await keepComment(input, { ...ports, pullRequest });
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            return;
        const why = error instanceof errors/* GitHubError */.y_ ? explainRefusal(error, input.context) : (0,errors/* errorMessage */.gJ)(error);
        ports.log.warning(`There is no up-to-date comment on the pull request: ${why}`);
    }
}
async function findPullRequest(input, { github, log }) {
    const lookup = planPullRequestLookup({ given: input.pullRequest, context: input.context });
    switch (lookup.kind) {
        case 'known':
            return lookup.number;
        case 'none':
            log.info(`No comment, because ${lookup.why}`);
            return undefined;
        case 'by-commit': {
            const found = choosePullRequest(await github.fetchPullRequests(lookup.sha), lookup.sha);
            if (found === undefined) {
                log.info(`No comment, because ${lookup.sha} is the head of no open pull request`);
            }
            return found?.number;
        }
    }
}
async function keepComment(input, ports) {
    const { github, log, pullRequest } = ports;
    const comments = await github.fetchComments(pullRequest);
    const login = await github.fetchLogin();
    const plan = planSticky({ ...input, comments, login });
    if (plan.kind === 'create')
        return createComment(input, { ...ports, login });
    try {
        await carryOut(plan, { input, github });
        log.info(publish_comment_describe(plan, pullRequest));
    }
    catch (error) {
        // Deleted between our look and our write.
        if (!(error instanceof errors/* GitHubError */.y_) || error.status !== 404 || plan.kind !== 'update')
            throw error;
        await createComment(input, { ...ports, login });
    }
}
async function createComment(input, ports) {
    const { github, log, login, pullRequest } = ports;
    const isLost = await github.createComment(pullRequest, input.body).then(() => false, (error) => {
        if (error instanceof errors/* GitHubError */.y_ && (error.status === undefined || error.status >= 500))
            return true;
        throw error;
    });
    const plan = planAfterCreation({ ...input, login, comments: await github.fetchComments(pullRequest) });
    if (plan.kind !== 'create')
        await carryOut(plan, { input, github });
    // Lost on its way: once more. Without a loss it is only not listed yet.
    else if (isLost)
        await github.createComment(pullRequest, input.body);
    log.info(`Commented on pull request #${pullRequest}`);
}
async function carryOut(plan, context) {
    if (plan.kind === 'none')
        return;
    if (plan.kind === 'update')
        await context.github.updateComment(plan.id, context.input.body);
    for (const id of plan.remove)
        await context.github.deleteComment(id);
}
function publish_comment_describe(plan, pullRequest) {
    switch (plan.kind) {
        case 'none':
            return `No comment on pull request #${pullRequest}, because nothing is wrong`;
        case 'update':
            return `Updated the comment on pull request #${pullRequest}`;
        case 'keep':
            return plan.why === 'unchanged'
                ? `The comment on pull request #${pullRequest} is up to date`
                : `The comment on pull request #${pullRequest} is of a later run and was left alone`;
        default:
            return (0,errors/* assertNever */.xb)(plan);
    }
}

;// CONCATENATED MODULE: ./build/js/entry/comment.js




/** Keeps the comment on the pull request; never throws for anything GitHub does. */
async function commentOnHost(host, input) {
    const { report, reporting } = input;
    if (reporting.comment === 'off' || host.signal.aborted)
        return;
    const context = await readGitHubContext(host.environment);
    if (context === undefined || reporting.githubToken === '') {
        host.log.info('No comment, because there is no repository or no token to write it with');
        return;
    }
    const marker = {
        key: reporting.commentKey || defaultCommentKey(context, report.image),
        runId: context.runId,
        runAttempt: context.runAttempt,
        runNumber: context.runNumber,
        sha: context.sha,
    };
    const body = host.redact(renderComment(report, { origin: { marker, runUrl: runPage(context) } }));
    // Octokit is the largest part of the bundle: whoever does not comment does not load it.
    const { createGitHubApi } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781));
    await publishComment({
        context,
        pullRequest: reporting.pullRequest,
        mayCreate: reporting.comment === 'auto' || report.verdict.name !== 'passed',
        marker,
        body,
    }, {
        github: createGitHubApi({
            token: reporting.githubToken,
            context,
            signal: host.signal,
            log: host.log,
        }),
        log: host.log,
    });
}

;// CONCATENATED MODULE: ./build/js/entry/publish.js









/** Publishes the report everywhere and only then lets its verdict fail the step. */
async function publishOnHost(host, input) {
    const { reporting } = input;
    // A report of an earlier step has not met the secrets of this one.
    const report = redactReport(input.report, host.redact);
    for (const line of renderConsole(report))
        host.log.info(line);
    if (reporting.summary)
        await host.appendSummary(renderSummary(report));
    const annotations = planAnnotations(report, { location: reporting.location });
    if (reporting.annotations)
        for (const annotation of annotations)
            host.annotate(annotation);
    await writeSarifOnHost(host, { report, reporting });
    await commentOnHost(host, { report, reporting });
    if (report.verdict.name === 'passed' && !isPromotionMissing(report.promotion))
        return;
    // The first annotation says why; without annotations the log still has to name the error.
    const [headline] = annotations;
    host.fail(reporting.annotations ? undefined : headline?.message);
}
/** Code scanning closes every alert that a new file does not name, so there is none of an unfinished scan. */
async function writeSarifOnHost(host, input) {
    const { report, reporting } = input;
    if (report.verdict.name === 'undecided') {
        host.setOutputs({ 'sarif-file': '' });
        if (reporting.sarifFile !== '') {
            host.log.info('No SARIF file, because code scanning would take an unfinished scan for a clean one');
        }
        return;
    }
    const path = reporting.sarifFile ||
        (0,external_node_path_.join)(host.temporaryDirectory, `harbor-report-${report.image.digest.slice(7, 19)}-${(0,external_node_crypto_.randomUUID)()}.sarif`);
    await writeSarif(path, { report, location: reporting.location, redact: host.redact });
    host.setOutputs({ 'sarif-file': path });
}

;// CONCATENATED MODULE: ./build/js/adapters/sbom-file.js



/** Writes the document as Harbor gave it; directories on the way are made. */
async function writeSbomFile(path, document) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, document);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`failed to write the SBOM to ${path}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/js/domain/scan/overview.js
var scan_overview = __webpack_require__(7958);
;// CONCATENATED MODULE: ./build/js/domain/sbom/sbom.js

const NEW_SBOM_TRACK = { starts: 0 };
/**
 * What to do about one platform. An SBOM that is there is taken, however old: it is of exactly these bytes. One that is
 * being made is waited for. `retries` is how many failed ones are made again.
 */
function decideSbomStep(input) {
    const { overview, track, retries } = input;
    if (overview === undefined) {
        return track.starts > 0 ? { kind: 'wait' } : { kind: 'start', track: { ...track, starts: 1 } };
    }
    if (overview.sbomDigest !== undefined)
        return { kind: 'finished', sbomDigest: overview.sbomDigest };
    // A success whose accessory is not listed yet is as good as one that still runs.
    if (!(0,scan_overview/* hasEnded */.hY)(overview) || overview.status === 'Success')
        return { kind: 'wait' };
    if (overview.identity === track.superseded)
        return { kind: 'wait' };
    if (track.starts > retries)
        return { kind: 'failed' };
    return { kind: 'start', track: { starts: track.starts + 1, superseded: overview.identity } };
}
/** SBOMs came with Harbor 2.11; undefined when the version tells nothing. */
function canMakeSboms(harborVersion) {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(harborVersion) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 11);
}
/**
 * Where the SBOM of a platform goes. One platform has the path itself; of several each has its name before the
 * extension: `sbom.spdx.json` becomes `sbom.linux-arm64-v8.spdx.json`.
 */
function sbomPath(path, options) {
    if (options.isOnly)
        return path;
    const name = options.platform.replaceAll(/[^a-zA-Z0-9_.]+/g, '-');
    const [, stem = path, extension = ''] = /^(.*?)((?:\.spdx)?\.json)$/i.exec(path) ?? [];
    return `${stem}.${name}${extension}`;
}

// EXTERNAL MODULE: ./build/js/domain/scan/poll.js + 1 modules
var poll = __webpack_require__(8837);
;// CONCATENATED MODULE: ./build/js/usecases/save-sboms.js






/**
 * Has Harbor make an SBOM of every platform, waits, and saves the SPDX documents.
 *
 * @throws UserError when one cannot be had: an SBOM that was asked for and is not there is a failure of the job, and
 *   says nothing about the verdict.
 */
async function saveSboms(input, ports) {
    const { clock } = ports;
    const deadline = clock.now() + input.timeoutMs;
    const harbor = ports.connect({ callTimeoutMs: () => deadline - clock.now() });
    await refuseOldHarbor(harbor);
    const platforms = await (0,image_platforms/* fetchPlatforms */.j)(input, harbor);
    const isOnly = platforms.length === 1;
    return Promise.all(platforms.map(async ({ platform, digest }) => {
        const sbomDigest = await awaitSbom({ ...input, platform, digest, deadline }, { ...ports, harbor });
        const document = await harbor.fetchSbom(input.repository, { sbomDigest, platform });
        const path = sbomPath(input.path, { platform, isOnly });
        await ports.writeSbom(path, document);
        ports.log.info(`${platform}: SBOM ${(0,oci_digest/* shortDigest */.VK)(sbomDigest)} saved to ${path}`);
        return { platform, digest, sbomDigest, path };
    }));
}
/** An older Harbor would take the question for one for a scan, and the wait would never end. */
async function refuseOldHarbor(harbor) {
    const version = await harbor.fetchHarborVersion();
    if (canMakeSboms(version) !== false)
        return;
    throw new errors/* UserError */.yo(`Harbor ${version} makes no SBOMs; that came with 2.11. Update Harbor, or take "sbom: true" out and make the SBOM in the build`);
}
/** Waits for the SBOM of one platform and starts it where that is needed. */
async function awaitSbom(input, ports) {
    const { repository, platform, digest } = input;
    const { harbor, clock, log } = ports;
    const startedAt = clock.now();
    let track = NEW_SBOM_TRACK;
    for (;;) {
        const overview = await harbor.fetchSbomOverview(repository, digest);
        const step = decideSbomStep({ overview, track, retries: input.retries });
        if (step.kind === 'finished')
            return step.sbomDigest;
        if (step.kind === 'failed') {
            throw new errors/* HarborError */.dr(`failed to get the SBOM of ${platform}: Harbor's scanner ended in ${overview?.status ?? ''}; its log is on the page of the image in Harbor`);
        }
        if (step.kind === 'start') {
            track = step.track;
            const answer = await harbor.startSbom(repository, digest);
            log.info(`${platform}: ${answer === 'started' ? 'asked for an SBOM' : 'an SBOM is being made already'}`);
        }
        const remainingMs = input.deadline - clock.now();
        if (remainingMs <= 0)
            throw outOfTime(input, overview);
        await clock.sleep(Math.min((0,poll/* pollDelayMs */.pP)(clock.now() - startedAt), remainingMs));
    }
}
function outOfTime(input, overview) {
    const limit = (0,format/* formatSeconds */.Xo)(input.timeoutMs / 1000);
    return new errors/* HarborError */.dr(`failed to get the SBOM of ${input.platform}: not there within ${limit} (scan-timeout); the last state was: ${overview?.status ?? 'not begun'}`);
}

;// CONCATENATED MODULE: ./build/js/entry/sbom.js




/** Saves the SBOM of every platform and sets the outputs. @throws UserError when one cannot be had. */
async function saveSbomsOnHost(host, input) {
    const { connection, digest } = input;
    const saved = await saveSboms({
        ...input,
        path: input.sbomFile || (0,external_node_path_.join)(host.temporaryDirectory, `harbor-sbom-${digest.slice(7, 19)}.spdx.json`),
    }, {
        connect: (0,wiring/* createConnect */.Nc)(host, connection),
        clock: (0,wiring/* createClock */.ts)(host),
        log: host.log,
        writeSbom: (path, document) => writeSbomFile(path, host.redact(document)),
    });
    host.setOutputs({ 'sbom-file': saved.map(({ path }) => path).join('\n'), sboms: JSON.stringify(saved) });
}

;// CONCATENATED MODULE: ./build/js/entry/push-and-scan.js












/** The whole job in one process: the same steps as the composite, over the same use cases. */
async function push_and_scan_run(host) {
    const { connection, image, waiting, ...inputs } = await readPushAndScan(host);
    const crane = await installCrane(inputs.crane, host);
    if (crane.directory !== '')
        host.addPath(crane.directory);
    const harbor = (0,wiring/* createConnect */.Nc)(host, connection)(wiring/* LOGIN_LIMIT */.eJ);
    const plan = { scan: waiting.scan, deletes: inputs.onFailure === 'delete', sbom: inputs.sbom };
    await login({ connection, repository: image.repository, plan }, { harbor, log: host.log });
    const credentials = await (0,registry_credentials/* createCredentials */.z)(connection, host);
    // The post step removes them too, should this process be killed before its `finally`.
    host.saveState(logout.CREDENTIALS_STATE, credentials);
    let copied;
    try {
        copied = await copyOnHost(host, {
            ...{ connection, image, cranePath: crane.path, credentials },
            quarantine: inputs.quarantine,
            compareTo: inputs.judging.compareTo,
        });
    }
    finally {
        await (0,registry_credentials/* removeCredentials */.t)(credentials);
    }
    host.setOutputs(copyOutputs(copied, { connection, image }));
    const saveSbom = () => inputs.sbom
        ? attempt(host, () => saveSbomsOnHost(host, {
            ...{ connection, repository: image.repository, digest: copied.digest },
            ...{ sbomFile: inputs.sbomFile, timeoutMs: waiting.timeoutMs, retries: waiting.retries },
        }))
        : undefined;
    const { scan } = waiting;
    if (scan === 'never') {
        await saveSbom();
        host.log.info('Not scanned, because "scan" is "never": there is no verdict');
        return;
    }
    const scanned = await scanOnHost(host, {
        connection,
        repository: image.repository,
        digest: copied.digest,
        tags: copied.tags,
        pendingTags: copied.pendingTags,
        baseDigest: copied.baseDigest,
        judging: inputs.judging,
        waiting: { ...waiting, scan },
        reportFile: inputs.reportFile,
    });
    // Not after a scan that did not end: the same scanner makes the SBOM.
    if (scanned.report.verdict.name !== 'undecided')
        await saveSbom();
    const report = await promoteIfDue(host, {
        ...scanned,
        connection,
        image,
        copied,
        onFailure: inputs.onFailure,
    });
    await publishOnHost(host, { report, reporting: inputs.reporting });
}
/** Runs a step whose failure fails the job and keeps nothing after it from being done. undefined: it failed. */
async function attempt(host, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.fail(error.message);
        return undefined;
    }
}
/** The report, with what became of the tags. It is published even when they could not be put on. */
async function promoteIfDue(host, input) {
    const { report, copied } = input;
    if (host.signal.aborted || !isPromotionDue(report, input.onFailure))
        return report;
    const { pendingTags: tags, manifest } = copied;
    const promoted = await attempt(host, () => promoteOnHost(host, { ...input, target: input.image.repository, tags, manifest }));
    return promoted ?? report;
}

;// CONCATENATED MODULE: ./build/js/entry/report.js





async function report_run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const path = form.required('report-file');
    const reporting = await readMaskedReporting(host, form);
    form.complete();
    const report = await readReport(path);
    host.setOutputs({ ...reportOutputs(report), 'report-file': path });
    await publishOnHost(host, { report, reporting });
}

;// CONCATENATED MODULE: ./build/js/entry/save-sbom.js





async function save_sbom_run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const repository = readRepository(form);
    const digest = readRequiredDigest(form);
    const sbomFile = form.text('sbom-file');
    const timeoutMs = readTimeout(form);
    const retries = readRetries(form);
    form.complete();
    await saveSbomsOnHost(host, { connection, repository, digest, sbomFile, timeoutMs, retries });
}

;// CONCATENATED MODULE: ./build/js/entry/setup-crane.js



async function setup_crane_run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const request = readCrane(form);
    form.complete();
    const crane = await installCrane(request, host);
    if (crane.directory !== '')
        host.addPath(crane.directory);
    host.setOutputs({ 'crane-path': crane.path, 'crane-version': crane.version });
}

;// CONCATENATED MODULE: ./build/js/entry/steps.js
/** The entries that share nearly everything they use. One part of the bundle holds them, so that it holds it once. */











/***/ })

};
