export const id = 500;
export const ids = [500];
export const modules = {

/***/ 1701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportContradiction)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

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
    const isMatched = findings.some((finding) => finding.severity !== 'unknown' && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(finding.severity, severity));
    return isMatched
        ? undefined
        : `Harbor says the worst severity is ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeverity */ .JE)(severity)}, but its report lists nothing of it`;
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ scanOnHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/adapters/report-file.js
var report_file = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/js/domain/exceptions/purl.js
var exceptions_purl = __webpack_require__(3745);
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
    return purl === undefined ? 'undecided' : (0,exceptions_purl/* matchPackage */.GB)(purl, finding);
}
/** One `yes` is enough; without any, one `undecided` keeps it from being a `no`. */
function anyOf(matches) {
    if (matches.includes('yes'))
        return 'yes';
    return matches.includes('undecided') ? 'undecided' : 'no';
}
/** A purl of type oci, or a reference that ends in the digest. Names of other things are not this image. */
function matchName(name, image) {
    if (!(0,exceptions_purl/* isPackageUrl */.qE)(name)) {
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
        return (0,exceptions_purl/* parsePackageUrl */.r5)(text);
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
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/scan/finding.js
var finding = __webpack_require__(5036);
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
    const inBase = new Set(base.platforms.flatMap(({ platform, findings }) => findings.map((finding) => keyOf(finding, platform))));
    const findings = counted.map((finding) => ({
        ...finding,
        isNew: finding.platforms.some((platform) => !inBase.has(keyOf(finding, platform))),
    }));
    const present = new Set(input.present.flatMap(({ platform, findings: all }) => all.map((finding) => keyOf(finding, platform))));
    const scanned = new Set(input.present.map(({ platform }) => platform));
    const fixed = base.platforms
        .filter(({ platform }) => scanned.has(platform))
        .flatMap(({ platform, findings: all }) => all.filter((finding) => !present.has(keyOf(finding, platform))));
    const basePlatforms = new Set(base.platforms.map(({ platform }) => platform));
    const newOnes = findings.filter(({ isNew }) => isNew).length;
    return {
        findings,
        comparison: {
            kind: 'compared',
            base: base.name,
            digest: base.digest,
            new: newOnes,
            unchanged: findings.length - newOnes,
            fixed: (0,finding/* rankFindings */.JM)((0,finding/* mergePlatforms */.XJ)(fixed)),
            newPlatforms: [...scanned].filter((platform) => !basePlatforms.has(platform)),
        },
    };
}
function keyOf(finding, platform) {
    return JSON.stringify([finding.id, finding.package, platform]);
}

// EXTERNAL MODULE: ./build/js/domain/scan/severity.js
var severity = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/js/domain/scan/verdict.js
var verdict = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/js/domain/report/report.js
var report = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/js/domain/report/assemble.js









/** So many exceptions that could not be decided are named; the rest is a number. */
const NAMED_EXCEPTIONS = 5;
const RECOGNISABLE = 100;
/** What was copied, scanned and asked for, put together and judged. Pure: the time is given. */
function assembleReport(input) {
    const { repository, digest, scan } = input;
    const path = (0,harbor_repository/* formatHarborRepository */.sT)(repository);
    const applied = scan.platforms.map((platform) => ({ platform, ...applyToPlatform(input, platform) }));
    const counted = (0,finding/* rankFindings */.JM)((0,finding/* mergePlatforms */.XJ)(applied.flatMap((entry) => entry.counted)));
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
        verdict: (0,verdict/* judge */.S4)({ findings: compared.findings, couldNotTell: scan.couldNotTell, policy: input.policy }),
        scanner: scan.platforms.map(({ overview }) => overview?.scanner ?? '').find((name) => name !== '') ?? '',
        waitedSeconds: scan.waitedSeconds,
        ...(durations.length === 0 ? {} : { scanSeconds: Math.max(...durations) }),
        platforms: applied.map((entry) => platformReport(entry, link)),
        ...countFindings(compared.findings),
        findings: compared.findings,
        ignored: (0,finding/* rankFindings */.JM)((0,finding/* mergePlatforms */.XJ)(applied.flatMap((entry) => entry.ignored))),
        expired: onceEach(applied.flatMap((entry) => entry.expired)),
        ...('comparison' in compared ? { comparison: compared.comparison } : {}),
        notes: [...(input.notes ?? []), ...undecidedNote(applied.flatMap((entry) => entry.undecided))],
    };
}
function applyToPlatform(input, platform) {
    return applyExceptions({
        findings: platform.findings,
        exceptions: input.exceptions ?? [],
        image: {
            repository: `${input.host}/${(0,harbor_repository/* formatHarborRepository */.sT)(input.repository)}`,
            tags: input.tags,
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
            ? countFindings((0,finding/* mergePlatforms */.XJ)(entry.counted))
            : { counts: severity/* NO_FINDINGS */.BU, total: 0, fixable: 0 }),
        ignored: (0,finding/* mergePlatforms */.XJ)(entry.ignored).length,
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

// EXTERNAL MODULE: ./build/js/domain/report/outputs.js
var outputs = __webpack_require__(2068);
// EXTERNAL MODULE: ./build/js/domain/report/redact.js
var redact = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/js/usecases/await-scan.js + 2 modules
var await_scan = __webpack_require__(7963);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
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

// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var harbor_permission = __webpack_require__(5739);
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
 * The finished scan of the image that ours is compared with. It is not waited for and not started: a base that is
 * missing or not scanned to the end is a base that there is not, and everything counts. It never throws for
 * anything Harbor does, except that the job is being cancelled.
 *
 * @param input.name a tag or a digest in the same repository.
 */
async function fetchBase(input, ports) {
    const base = await readBase(input, ports.harbor);
    if (base.kind === 'scanned') {
        const total = base.platforms.reduce((sum, { findings }) => sum + findings.length, 0);
        ports.log.info(`Comparing with ${input.name} (${base.digest}): ${(0,format/* plural */.LS)(total, 'finding')}`);
    }
    else {
        ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`);
    }
    return base;
}
async function readBase(input, harbor) {
    const { repository, name } = input;
    const notScanned = (message) => ({ kind: 'not-scanned', name, message });
    try {
        const artifact = await harbor.fetchArtifact(repository, name);
        if (artifact === undefined)
            return notScanned(`${(0,harbor_repository/* formatHarborRepository */.sT)(repository)} has no ${name}`);
        const { digest } = artifact;
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
        if (error instanceof errors/* CancelledError */.cc || !(error instanceof errors/* HarborError */.dr))
            throw error;
        return notScanned(error.message);
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

// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/scan.js









/** Waits, judges, writes the report file and sets the outputs; the verdict does not fail anything yet. */
async function scanOnHost(host, input) {
    const { connection, repository, digest, waiting } = input;
    const clock = (0,wiring/* createClock */.ts)(host);
    const gathered = await gather(host, input);
    const scan = await (0,await_scan/* awaitScan */.S)({ repository, digest, mode: waiting.scan, timeoutMs: waiting.timeoutMs, retries: waiting.retries }, { connect: (0,wiring/* createConnect */.Nc)(host, connection), clock, log: host.log });
    const assembled = assembleReport({
        generatedAt: new Date(clock.now()).toISOString(),
        harborUrl: connection.url,
        host: connection.host,
        repository,
        digest,
        tags: input.tags,
        policy: input.judging.gate,
        scan,
        ...gathered,
    });
    const report = (0,redact/* redactReport */.a)(assembled, host.redact);
    const reportFile = input.reportFile || (0,external_node_path_.join)(host.temporaryDirectory, `harbor-report-${digest.slice(7, 19)}.json`);
    await (0,report_file/* writeReport */.u5)(reportFile, { report, redact: host.redact });
    host.setOutputs({ ...(0,outputs/* reportOutputs */.r)(report), 'report-file': reportFile });
    return { report, reportFile };
}
/** What the findings are held against: exceptions and a base. Before the wait, so that it is as old as the push. */
async function gather(host, input) {
    const { repository, judging } = input;
    const ports = { harbor: (0,wiring/* createConnect */.Nc)(host, input.connection)(wiring/* GATHER_LIMIT */._V), log: host.log };
    const allowlist = judging.harborAllowlist
        ? await fetchAllowlist({ project: repository.project }, ports)
        : { exceptions: [], notes: [] };
    const { compareTo } = judging;
    return {
        exceptions: [...allowlist.exceptions, ...judging.exceptions],
        notes: allowlist.notes,
        ...(compareTo === undefined ? {} : { base: await fetchBase({ repository, name: compareTo }, ports) }),
    };
}


/***/ }),

/***/ 7963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ awaitScan)
});

// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var permission = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/js/domain/scan/consistency.js
var consistency = __webpack_require__(1701);
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
// EXTERNAL MODULE: ./build/js/usecases/image-platforms.js
var image_platforms = __webpack_require__(3331);
;// CONCATENATED MODULE: ./build/js/usecases/await-scan.js







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
async function findTargets(run) {
    for (const { platform, digest, artifact } of await (0,image_platforms/* fetchPlatforms */.j)(run.input, run.harbor)) {
        run.projectId ??= artifact.projectId;
        run.targets.push({
            platform,
            digest,
            track: NEW_TRACK,
            overview: undefined,
            succeededAt: undefined,
            outcome: { kind: 'open', because: 'not scanned' },
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
        throw (0,image_platforms/* artifactNotThere */.k)(input.repository, target.digest);
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
        : (0,consistency/* reportContradiction */.E)(overview, report.findings);
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

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fetchPlatforms),
/* harmony export */   k: () => (/* binding */ artifactNotThere)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3729);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
/* harmony import */ var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2764);





/** Indexes may hold indexes; more than this is not an image anybody built. */
const MAX_INDEX_DEPTH = 4;
/**
 * The platforms that a scan has to cover: the image itself, or the children of an index without its attestations.
 *
 * @throws HarborError when a part of the image is not there or there is no platform at all.
 */
async function fetchPlatforms(image, harbor) {
    const platforms = [];
    const visit = async (node) => {
        const artifact = await harbor.fetchArtifact(image.repository, node.digest);
        if (artifact === undefined)
            throw artifactNotThere(image.repository, node.digest);
        if (artifact.references.length === 0) {
            const platform = node.platform === '' ? (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(artifact.platform) : node.platform;
            // An index may list the same image twice.
            if (platforms.some((known) => known.digest === node.digest && known.platform === platform))
                return;
            platforms.push({ platform, digest: node.digest, artifact });
            return;
        }
        if (node.depth >= MAX_INDEX_DEPTH)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`);
        for (const reference of artifact.references.filter((candidate) => !(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isAttestation */ .H3)(candidate))) {
            await visit({
                digest: reference.digest,
                platform: reference.platform === undefined ? '' : (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(reference.platform),
                depth: node.depth + 1,
            });
        }
    };
    await visit({ digest: image.digest, platform: '', depth: 0 });
    if (platforms.length === 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`the image ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(image.digest)} has no platform that could be scanned`);
    }
    // Harbor lists children in the order in which they happened to arrive; reports of one image should compare.
    return platforms.toSorted((a, b) => (0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.platform, b.platform));
}
function artifactNotThere(repository, digest) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`Harbor does not have ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .formatHarborRepository */ .sT)(repository)}@${digest}: somebody or a retention rule deleted it, or it was never pushed there`);
}


/***/ })

};
