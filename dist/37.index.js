export const id = 37;
export const ids = [37];
export const modules = {

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3729);
/* harmony import */ var _domain_report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(630);
/* harmony import */ var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4188);








/** The JSON report on disk: what a later step, another job or another tool reads. */
const count = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0));
const counts = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    critical: count,
    high: count,
    medium: count,
    low: count,
    negligible: count,
    unknown: count,
});
const digest = valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .Bc)(value), 'not a sha256 digest');
const optionalNumber = valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig());
const report = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(_domain_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_SCHEMA_VERSION */ .W),
    generatedAt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    image: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        reference: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        repository: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        digest,
        tags: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        link: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
    policy: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        failOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$),
        maxFindings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            critical: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            high: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            medium: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            low: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            negligible: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            unknown: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
        }),
        onlyFixable: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        unknownSeverity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .RANKED_SEVERITIES */ .Kw),
    }),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk),
        reasons: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
            valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('rule-broken'),
                severity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
                found: count,
                allowed: count,
                message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            }),
            valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('could-not-tell'),
                platform: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
                message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            }),
        ])),
    }),
    scanner: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    waitedSeconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    scanSeconds: optionalNumber,
    platforms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        platform: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        digest,
        status: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['scanned', 'could-not-tell']),
        scanStatus: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        counts,
        total: count,
        fixable: count,
        durationSeconds: optionalNumber,
        finishedAt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        link: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    })),
    counts,
    total: count,
    fixable: count,
    findings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        package: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        fixVersion: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        severity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
        description: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        links: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        cvssScore: optionalNumber,
        platforms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    })),
});
/** Writes the report as JSON; directories on the way are made. `redact` takes secrets out of the text. */
async function writeReport(path, options) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${options.redact(JSON.stringify(options.report, null, 2))}\n`);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to write the report to ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`);
    }
}
/** @throws UserError when the file is not there or is no report of this version. */
async function readReport(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(report, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to read the report ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`);
    }
}


/***/ }),

/***/ 2068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _scan_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

/** The outputs that a report decides; all of them are strings, as the runner wants them. */
function reportOutputs(report) {
    return {
        reference: report.image.reference,
        digest: report.image.digest,
        tags: report.image.tags.join('\n'),
        verdict: report.verdict.name,
        severity: worstSeverity(report),
        ...Object.fromEntries(_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, formatCount(report, report.counts[severity])])),
        total: formatCount(report, report.total),
        fixable: formatCount(report, report.fixable),
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
    const [worst] = _scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => report.counts[severity] > 0).toSorted((a, b) => (0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(a) - (0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(b));
    return worst ?? (report.verdict.name === 'undecided' ? '' : 'none');
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
/** Raised when a field of the JSON report changes its meaning or goes away; never for an added one. */
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1391);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3314);






const NO_DIGEST = (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(`sha256:${'0'.repeat(64)}`);
async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_0__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readMaskedConnection */ .Y)(host, form);
    const repository = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(form);
    const waiting = (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(form);
    const gate = (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .readGate */ .cw)(form);
    const digestText = form.required('digest');
    const digest = digestText === ''
        ? NO_DIGEST
        : form.parse('digest', { text: digestText, parser: _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m, standIn: NO_DIGEST });
    const tags = form.list('tags');
    const reportFile = form.text('report-file');
    const { scan } = waiting;
    if (scan === 'never') {
        form.problem('scan', '"never" leaves this step nothing to do; leave the step out');
        form.complete();
        return;
    }
    form.complete();
    await (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .scanOnHost */ .Z)(host, {
        connection,
        repository,
        digest,
        tags,
        gate,
        waiting: { ...waiting, scan },
        reportFile,
    });
    if (host.signal.aborted)
        host.fail();
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


/***/ })

};
