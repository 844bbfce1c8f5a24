export const id = 579;
export const ids = [579];
export const modules = {

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ installCrane)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);
/* harmony import */ var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1922);
/* harmony import */ var _verified_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5446);





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
    return { ...(await (0,_verified_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .installVerifiedTool */ .q)(tool, options)), version };
}
function planDownload(inputs, machine) {
    try {
        return (0,_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planCraneDownload */ .j4)({ ...inputs, machine });
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error));
    }
}
/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(path, options) {
    try {
        const { exitCode, stdout } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(path, ['version'], {
            silent: true,
            ignoreReturnCode: true,
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(options.environment),
        });
        const version = stdout.trim();
        return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ installVerifiedTool)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5096);






/** Beside the program in the tool cache: the hash of the archive that it came from. */
const HASH_FILE = 'archive.sha256';
/**
 * The program from the tool cache when it came from an archive with this hash, else from the release archive.
 *
 * @throws UserError when it cannot be fetched or does not verify.
 */
async function installVerifiedTool(tool, options) {
    const { log } = options;
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(tool.program);
    const cached = (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .find */ .I6)(tool.name, tool.version.slice(1), tool.arch);
    if (cached !== '' && (await cachedHash(cached)) === tool.sha256) {
        log.info(`${tool.name} ${tool.version} is in the tool cache`);
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cached, program), directory: cached };
    }
    const directory = await fetchTool(tool, options);
    log.info(`Installed ${tool.name} ${tool.version} (${tool.archive}, sha256 ${tool.sha256})`);
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, program), directory };
}
async function fetchTool(tool, options) {
    const { name, url } = tool;
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(tool.program);
    const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.temporaryDirectory, `harbor-actions-${name}-`));
    try {
        options.log.info(`Fetching ${url}`);
        const archive = await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .downloadTool */ .bq)(url, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, tool.archive)).catch((error) => {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`failed to fetch ${name} from ${url}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}. On a closed network give a mirror in "${name}-url", or put ${name} on PATH`);
        });
        const sha256 = await hashFile(archive);
        if (sha256 !== tool.sha256) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`);
        }
        const [unpacked, keep] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'unpacked'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'keep')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(unpacked);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(keep);
        try {
            await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .extractTar */ .nN)(archive, unpacked, ['xz', ...tool.excludes.map((member) => `--exclude=${member}*`)]);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(unpacked, tool.program), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(keep, program));
        }
        catch (error) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the archive from ${url} holds no ${program}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(keep, HASH_FILE), tool.sha256);
        return await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .cacheDir */ .e8)(keep, name, tool.version.slice(1), tool.arch);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(work, { recursive: true, force: true });
    }
}
async function cachedHash(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, HASH_FILE), 'utf8').then((text) => text.trim(), () => undefined);
}
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
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

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4432);
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7036);
/* harmony import */ var _usecases_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(778);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1336);
/* harmony import */ var _logout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2723);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7474);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1391);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3314);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5222);









/** The whole job in one process: the same steps as the composite, over the same use cases. */
async function run(host) {
    const { connection, image, waiting, ...inputs } = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readPushAndScan */ .T)(host);
    const crane = await (0,_adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__/* .installCrane */ .B)(inputs.crane, host);
    if (crane.directory !== '')
        host.addPath(crane.directory);
    const harbor = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_8__/* .createConnect */ .Nc)(host, connection)(_wiring_js__WEBPACK_IMPORTED_MODULE_8__/* .LOGIN_LIMIT */ .eJ);
    await (0,_usecases_login_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .i)({ connection, repository: image.repository, scan: waiting.scan }, { harbor, log: host.log });
    const credentials = await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentials */ .z)(connection, host);
    // The post step removes them too, should this process be killed before its `finally`.
    host.saveState(_logout_js__WEBPACK_IMPORTED_MODULE_4__.CREDENTIALS_STATE, credentials);
    let copied;
    try {
        copied = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOnHost */ .Z)(host, { connection, image, cranePath: crane.path, credentials });
    }
    finally {
        await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .removeCredentials */ .t)(credentials);
    }
    host.setOutputs((0,_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOutputs */ .O)(copied, { connection, image }));
    const { scan } = waiting;
    if (scan === 'never') {
        host.log.info('Not scanned, because "scan" is "never": there is no verdict');
        return;
    }
    const { report } = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanOnHost */ .Z)(host, {
        connection,
        repository: image.repository,
        digest: copied.digest,
        tags: copied.tags,
        gate: inputs.gate,
        waiting: { ...waiting, scan },
        reportFile: inputs.reportFile,
    });
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publishOnHost */ .h)(host, { report, reporting: inputs.reporting });
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ scanOnHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/adapters/report-file.js
var report_file = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/js/domain/harbor/connection.js
var connection = __webpack_require__(3488);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/scan/finding.js
var finding = __webpack_require__(5036);
// EXTERNAL MODULE: ./build/js/domain/scan/severity.js
var severity = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/js/domain/scan/verdict.js
var verdict = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/js/domain/report/report.js
var report = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/js/domain/report/assemble.js






/** What was copied, scanned and asked for, put together and judged. Pure: the time is given. */
function assembleReport(input) {
    const { repository, digest, scan } = input;
    const path = (0,harbor_repository/* formatHarborRepository */.sT)(repository);
    const findings = (0,finding/* rankFindings */.JM)((0,finding/* mergePlatforms */.XJ)(scan.platforms.flatMap((platform) => platform.findings)));
    const link = (of) => (0,connection/* artifactLink */.V)(input.harborUrl, {
        project: scan.projectId ?? repository.project,
        name: repository.name,
        digest: of,
    });
    const durations = scan.platforms.flatMap(({ overview }) => overview?.durationSeconds ?? []);
    return {
        schemaVersion: report/* REPORT_SCHEMA_VERSION */.W,
        generatedAt: input.generatedAt,
        image: {
            reference: `${input.host}/${path}@${digest}`,
            repository: path,
            digest,
            tags: input.tags,
            link: link(digest),
        },
        policy: input.policy,
        verdict: (0,verdict/* judge */.S4)({ findings, couldNotTell: scan.couldNotTell, policy: input.policy }),
        scanner: scan.platforms.map(({ overview }) => overview?.scanner ?? '').find((name) => name !== '') ?? '',
        waitedSeconds: scan.waitedSeconds,
        ...(durations.length === 0 ? {} : { scanSeconds: Math.max(...durations) }),
        platforms: scan.platforms.map((platform) => platformReport(platform, link)),
        ...countFindings(findings),
        findings,
    };
}
function platformReport(scan, link) {
    const { overview } = scan;
    return {
        platform: scan.platform,
        digest: scan.digest,
        status: scan.isComplete ? 'scanned' : 'could-not-tell',
        scanStatus: overview?.status ?? '',
        ...(scan.isComplete
            ? countFindings((0,finding/* mergePlatforms */.XJ)(scan.findings))
            : { counts: severity/* NO_FINDINGS */.BU, total: 0, fixable: 0 }),
        ...(overview?.durationSeconds === undefined ? {} : { durationSeconds: overview.durationSeconds }),
        ...(overview === undefined || overview.endTime === '' ? {} : { finishedAt: overview.endTime }),
        link: link(scan.digest),
    };
}
function countFindings(findings) {
    return {
        counts: (0,finding/* countSeverities */.ng)(findings),
        total: findings.length,
        fixable: findings.filter(finding/* isFixable */.G4).length,
    };
}

// EXTERNAL MODULE: ./build/js/domain/report/outputs.js
var outputs = __webpack_require__(2068);
// EXTERNAL MODULE: ./build/js/usecases/await-scan.js + 3 modules
var await_scan = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/scan.js






/** Waits, judges, writes the report file and sets the outputs; the verdict does not fail anything yet. */
async function scanOnHost(host, input) {
    const { connection, repository, digest, waiting } = input;
    const clock = (0,wiring/* createClock */.ts)(host);
    const scan = await (0,await_scan/* awaitScan */.S)({ repository, digest, mode: waiting.scan, timeoutMs: waiting.timeoutMs, retries: waiting.retries }, { connect: (0,wiring/* createConnect */.Nc)(host, connection), clock, log: host.log });
    const report = assembleReport({
        generatedAt: new Date(clock.now()).toISOString(),
        harborUrl: connection.url,
        host: connection.host,
        repository,
        digest,
        tags: input.tags,
        policy: input.gate,
        scan,
    });
    const reportFile = input.reportFile || (0,external_node_path_.join)(host.temporaryDirectory, `harbor-report-${digest.slice(7, 19)}.json`);
    await (0,report_file/* writeReport */.u)(reportFile, { report, redact: host.redact });
    host.setOutputs({ ...(0,outputs/* reportOutputs */.r)(report), 'report-file': reportFile });
    return { report, reportFile };
}


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ awaitScan)
});

// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var permission = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var digest = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/js/domain/oci/manifest.js
var manifest = __webpack_require__(5380);
// EXTERNAL MODULE: ./build/js/domain/scan/severity.js
var scan_severity = __webpack_require__(3002);
;// CONCATENATED MODULE: ./build/js/domain/scan/consistency.js

/**
 * Why a report cannot be the whole of what an overview announces; undefined when the two fit.
 *
 * The numbers are not compared: the overview counts a finding once per place where the scanner saw it, the
 * report lists it once. But a report without anything of the announced worst severity is not that report.
 */
function reportContradiction(overview, findings) {
    if ((overview.total ?? 0) > 0 && findings.length === 0) {
        return `Harbor counted ${overview.total} findings, but its report lists none`;
    }
    const { severity } = overview;
    if (severity === undefined || severity === 'unknown' || severity === 'negligible')
        return undefined;
    const isMatched = findings.some((finding) => finding.severity !== 'unknown' && (0,scan_severity/* isAtLeast */.du)(finding.severity, severity));
    return isMatched
        ? undefined
        : `Harbor says the worst severity is ${(0,scan_severity/* formatSeverity */.JE)(severity)}, but its report lists nothing of it`;
}

;// CONCATENATED MODULE: ./build/js/domain/scan/log-tail.js
const LAST_LINES = 4;
const MAX_CHARACTERS = 900;
/**
 * The part of a scan's log that says why it failed: its last error lines, or its last lines when none is
 * marked. Harbor begins every log with the scanner's and the request's settings, which help nobody.
 */
function tailOfScanLog(log) {
    const lines = log.split(/\r?\n/).filter((line) => line.trim() !== '');
    const errors = lines.filter((line) => /\[(ERROR|FATAL)\]/.test(line));
    const tail = (errors.length > 0 ? errors : lines)
        .slice(-LAST_LINES)
        // Time stamp and place in Harbor's source: "2026-11-24T09:43:34Z [ERROR] [/pkg/scan/job.go:294]: ".
        .map((line) => line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /, ''))
        .join(' | ');
    return tail.length <= MAX_CHARACTERS ? tail : `…${tail.slice(-MAX_CHARACTERS)}`;
}

// EXTERNAL MODULE: ./build/js/domain/scan/overview.js
var scan_overview = __webpack_require__(7958);
;// CONCATENATED MODULE: ./build/js/domain/scan/poll.js

/** With auto-scan on, Harbor shows a scan in the first answer after a push; this is generous. */
const AUTOMATIC_SCAN_GRACE_MS = 6_000;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 5_000;
/** How long to wait before asking again: a tenth of the time waited so far, within 0.5 and 5 seconds. */
function pollDelayMs(elapsedMs) {
    return Math.min(LONGEST_DELAY_MS, Math.max(FIRST_DELAY_MS, Math.round(elapsedMs / 10)));
}
const NEW_TRACK = { starts: 0, failures: 0, sawRunning: false };
/** Whether Harbor still shows the scan that was given up, and the one that was asked for has not begun. */
function isSuperseded(overview, track) {
    return (0,scan_overview/* overviewIdentity */.aq)(overview) === track.superseded;
}
/** What to do about one platform, given Harbor's present overview of it. */
function decideScanStep(input) {
    const { overview, track, policy } = input;
    const started = { ...track, starts: track.starts + 1 };
    if (overview === undefined) {
        if (track.starts > 0)
            return { kind: 'wait', track };
        if (policy.mode === 'always')
            return { kind: 'start', why: 'a fresh scan was asked for', track: started };
        if (input.elapsedMs < AUTOMATIC_SCAN_GRACE_MS)
            return { kind: 'wait', track };
        return { kind: 'start', why: 'Harbor did not start one by itself', track: started };
    }
    if (isSuperseded(overview, track))
        return { kind: 'wait', track };
    const superseded = (0,scan_overview/* overviewIdentity */.aq)(overview);
    const isFromBefore = track.starts === 0 && !track.sawRunning;
    const fresh = {
        kind: 'start',
        why: 'a fresh scan was asked for',
        track: { ...started, superseded },
    };
    switch (overview.status) {
        case 'Pending':
        case 'Scheduled':
        case 'Running':
        case 'Unrecognised':
            return { kind: 'wait', track: { ...track, sawRunning: true } };
        case 'Success':
            return policy.mode === 'always' && isFromBefore ? fresh : { kind: 'finished', overview };
        case 'Error':
        case 'Stopped': {
            if (policy.mode === 'always' && isFromBefore)
                return fresh;
            const failures = track.failures + 1;
            if (failures > policy.retries)
                return { kind: 'failed', overview };
            return {
                kind: 'start',
                why: `the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,
                track: { ...started, failures, superseded },
            };
        }
    }
}

// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/usecases/await-scan.js









/** Indexes may hold indexes; more than this is not an image anybody built. */
const MAX_INDEX_DEPTH = 4;
/** A scan that succeeded shows its report at once; this bounds the wait for one that does not come. */
const REPORT_PATIENCE_MS = 60_000;
/** While nothing changes, a line every so often says that we are still here. */
const HEARTBEAT_MS = 30_000;
/**
 * Waits until every real platform of the image has a finished scan whose report has been read, starting scans
 * where that is needed. It never throws for anything Harbor does: what could not be told is in the result, and
 * the verdict is then `undecided`.
 */
async function awaitScan(input, ports) {
    const { clock } = ports;
    const startedAt = clock.now();
    const deadline = startedAt + input.timeoutMs;
    const harbor = ports.connect({ callTimeoutMs: () => deadline - clock.now() });
    const run = { input, ports, harbor, startedAt, deadline, targets: [], projectId: undefined };
    const couldNotTell = [];
    try {
        await findTargets(run);
        await pollUntilDone(run);
    }
    catch (error) {
        couldNotTell.push({ kind: 'could-not-tell', message: explainInterruption(error) });
    }
    for (const target of run.targets) {
        const { outcome, platform } = target;
        if (outcome.kind === 'complete')
            continue;
        const message = outcome.kind === 'open' ? timeoutMessage(target, input.timeoutMs) : outcome.message;
        // An interruption is told once; what each platform was waiting for is told only when time ran out.
        if (outcome.kind === 'open' && couldNotTell.some((reason) => reason.platform === undefined))
            continue;
        couldNotTell.push({ kind: 'could-not-tell', platform, message });
    }
    return {
        platforms: run.targets.map(platformScan),
        couldNotTell,
        waitedSeconds: Math.round((clock.now() - startedAt) / 100) / 10,
        ...(run.projectId === undefined ? {} : { projectId: run.projectId }),
    };
}
/** The platforms that need a result: the image itself, or the children of an index without its attestations. */
async function findTargets(run) {
    await addTargets(run, { digest: run.input.digest, platform: '', depth: 0 });
    // Harbor lists children in the order in which they happened to arrive; reports of one image should compare.
    run.targets.sort((a, b) => (0,format/* compareText */.n6)(a.platform, b.platform));
    if (run.targets.length === 0) {
        throw new errors/* HarborError */.dr(`the image ${(0,digest/* shortDigest */.VK)(run.input.digest)} has no platform that could be scanned`);
    }
}
async function addTargets(run, node) {
    const artifact = await run.harbor.fetchArtifact(run.input.repository, node.digest);
    if (artifact === undefined) {
        throw notThere(run, node.digest);
    }
    run.projectId ??= artifact.projectId;
    if (artifact.references.length === 0) {
        const platform = node.platform === '' ? (0,manifest/* formatPlatform */.Bq)(artifact.platform) : node.platform;
        // An index may list the same image twice.
        if (run.targets.some((target) => target.digest === node.digest && target.platform === platform))
            return;
        run.targets.push({
            platform,
            digest: node.digest,
            track: NEW_TRACK,
            overview: undefined,
            succeededAt: undefined,
            outcome: { kind: 'open', because: 'not scanned' },
        });
        return;
    }
    if (node.depth >= MAX_INDEX_DEPTH)
        throw new errors/* HarborError */.dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`);
    for (const reference of artifact.references.filter((candidate) => !(0,manifest/* isAttestation */.H3)(candidate))) {
        await addTargets(run, {
            digest: reference.digest,
            platform: reference.platform === undefined ? '' : (0,manifest/* formatPlatform */.Bq)(reference.platform),
            depth: node.depth + 1,
        });
    }
}
async function pollUntilDone(run) {
    const { clock, log } = run.ports;
    let saidAt = clock.now();
    for (;;) {
        const open = run.targets.filter(({ outcome }) => outcome.kind === 'open');
        const changes = await Promise.all(open.map((target) => pollTarget(run, target)));
        const elapsedMs = clock.now() - run.startedAt;
        const waiting = run.targets.filter(({ outcome }) => outcome.kind === 'open');
        if (waiting.length === 0)
            return;
        if (changes.includes(true))
            saidAt = clock.now();
        else if (clock.now() - saidAt >= HEARTBEAT_MS) {
            saidAt = clock.now();
            const names = waiting.map((target) => `${target.platform} (${openState(target)})`).join(', ');
            log.info(`Still waiting after ${(0,format/* formatSeconds */.Xo)(elapsedMs / 1000)} for ${names}`);
        }
        const remainingMs = run.deadline - clock.now();
        if (remainingMs <= 0)
            return;
        // The last look is at the deadline itself, not up to a whole delay before it.
        await clock.sleep(Math.min(pollDelayMs(elapsedMs), remainingMs));
    }
}
/** Asks about one platform and acts on the answer; tells whether there was something to tell. */
async function pollTarget(run, target) {
    const { input, ports, harbor } = run;
    const artifact = await harbor.fetchArtifact(input.repository, target.digest);
    if (artifact === undefined)
        throw notThere(run, target.digest);
    const before = target.overview?.status;
    target.overview = artifact.overview;
    const step = decideScanStep({
        overview: artifact.overview,
        track: target.track,
        elapsedMs: ports.clock.now() - run.startedAt,
        policy: { mode: input.mode, retries: input.retries },
    });
    switch (step.kind) {
        case 'wait':
            target.track = step.track;
            target.succeededAt = undefined;
            if (before === artifact.overview?.status)
                return false;
            ports.log.info(`${target.platform}: ${openState(target)}`);
            return true;
        case 'start':
            await startScan(run, { target, why: step.why });
            target.track = step.track;
            return true;
        case 'failed':
            target.outcome = { kind: 'could-not-tell', message: await failureMessage(run, target) };
            ports.log.warning(`${target.platform}: ${target.outcome.message}`);
            return true;
        case 'finished':
            return readReport(run, { target, overview: step.overview });
    }
}
function notThere(run, digest) {
    const path = (0,repository/* formatHarborRepository */.sT)(run.input.repository);
    return new errors/* HarborError */.dr(`Harbor does not have ${path}@${digest}: somebody or a retention rule deleted it, or it was never pushed there`);
}
async function startScan(run, start) {
    const { target, why } = start;
    if (target.overview?.status === 'Error') {
        run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run, target)}`);
    }
    const answer = await run.harbor.startScan(run.input.repository, target.digest);
    run.ports.log.info(answer === 'started'
        ? `${target.platform}: started a scan, because ${why}`
        : `${target.platform}: a scan is under way already`);
}
async function readReport(run, found) {
    const { target, overview } = found;
    const { clock, log } = run.ports;
    const report = await run.harbor.fetchVulnerabilities(run.input.repository, target);
    const problem = report === undefined
        ? 'Harbor says the scan succeeded, but gives no report'
        : reportContradiction(overview, report.findings);
    if (report !== undefined && problem === undefined) {
        target.outcome = { kind: 'complete', findings: report.findings };
        const took = overview.durationSeconds === undefined ? '' : ` in ${(0,format/* formatSeconds */.Xo)(overview.durationSeconds)}`;
        log.info(`${target.platform}: scanned${took}, ${(0,format/* plural */.LS)(report.findings.length, 'finding')}`);
        return true;
    }
    target.succeededAt ??= clock.now();
    target.outcome = { kind: 'open', because: problem ?? '' };
    if (clock.now() - target.succeededAt < REPORT_PATIENCE_MS)
        return false;
    target.outcome = { kind: 'could-not-tell', message: problem ?? '' };
    return true;
}
async function failureMessage(run, target) {
    const status = target.overview?.status ?? '';
    const scans = (0,format/* plural */.LS)(target.track.failures + 1, 'scan');
    if (status === 'Stopped')
        return `${scans} ended in Stopped: somebody or Harbor stopped the scanner`;
    return `${scans} ended in Error: ${await scanLogTail(run, target)}`;
}
/** The scanner's own words about a failure; a robot without the permission for them is told which it is. */
async function scanLogTail(run, target) {
    const reportId = target.overview?.reportId ?? '';
    if (reportId === '')
        return 'Harbor keeps no log of it';
    try {
        const log = await run.harbor.fetchScanLog(run.input.repository, { digest: target.digest, reportId });
        return tailOfScanLog(log) || 'its log is empty';
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return error instanceof errors/* HarborError */.dr && error.status === 403
            ? `see its log in Harbor (with ${(0,permission/* formatPermission */.bL)({ resource: 'scan', action: 'read' })} the robot could show it here)`
            : `its log could not be read (${(0,errors/* errorMessage */.gJ)(error)})`;
    }
}
function openState(target) {
    if (target.succeededAt !== undefined && target.outcome.kind === 'open')
        return target.outcome.because;
    const { overview, track } = target;
    if (overview === undefined)
        return track.starts > 0 ? 'asked for, not listed yet' : 'no scan yet';
    return isSuperseded(overview, track) ? 'asked for, not begun yet' : overview.status;
}
function timeoutMessage(target, timeoutMs) {
    return `no finished scan within ${(0,format/* formatSeconds */.Xo)(timeoutMs / 1000)}; the last state was: ${openState(target)}`;
}
function explainInterruption(error) {
    if (error instanceof errors/* CancelledError */.cc)
        return 'the job was cancelled while waiting for the scan';
    if (error instanceof errors/* HarborError */.dr)
        return error.message;
    throw error;
}
function platformScan(target) {
    return {
        platform: target.platform,
        digest: target.digest,
        isComplete: target.outcome.kind === 'complete',
        findings: target.outcome.kind === 'complete' ? target.outcome.findings : [],
        ...(target.overview === undefined ? {} : { overview: target.overview }),
    };
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);


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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" (the part before the first slash is the project). Nothing has been pushed.`);
    }
    const missing = await findMissingPermissions(input, ports.harbor);
    if (missing.length > 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMissingPermissions */ .NE)({
            robotName: connection.robotName,
            repository,
            missing,
            isProjectKnown: isThere === true,
        }));
    }
    ports.log.info(`Harbor at ${connection.host} accepts ${connection.robotName}; its permissions on ${repository.project} suffice`);
}
async function findMissingPermissions(input, harbor) {
    const required = (0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredPermissions */ .kx)(input.scan);
    const actions = await harbor.fetchRegistryActions(input.repository);
    const permitted = await Promise.all(required.map((permission) => permission.resource === 'repository'
        ? // A token that tells nothing leaves the answer to the push itself.
            (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(input.repository, permission)));
    return required.filter((_, index) => permitted[index] === false);
}


/***/ })

};
