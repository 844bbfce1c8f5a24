export const id = 680;

export const ids = [ 680 ];

export const modules = {
 3343: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => gatePolicy
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9189);
  var _domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8268);
  var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
  var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
  const limit = valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0)));
  const gatePolicy = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   failOn: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_1__.d$),
   maxFindings: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    critical: limit,
    high: limit,
    medium: limit,
    low: limit,
    negligible: limit,
    unknown: limit
   }),
   onlyFixable: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
   unknownSeverity: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.Kw),
   failOnCvss: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.aig()),
   ignoreStatus: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_3__.$Q)))
  });
 },
 6680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   attestVerdict: () => actions_attestation_attest_verdict_namespaceObject,
   awaitScan: () => actions_await_scan_namespaceObject,
   checkInputs: () => check_inputs_namespaceObject,
   copyImage: () => actions_copy_image_namespaceObject,
   labelVerdict: () => actions_label_verdict_namespaceObject,
   login: () => actions_login_namespaceObject,
   planMatrix: () => actions_plan_matrix_namespaceObject,
   promote: () => actions_promote_namespaceObject,
   pushAndScan: () => actions_push_and_scan_namespaceObject,
   pushImages: () => actions_push_images_namespaceObject,
   recheckImages: () => actions_recheck_images_namespaceObject,
   report: () => actions_report_namespaceObject,
   saveSbom: () => actions_save_sbom_namespaceObject,
   setupCrane: () => setup_crane_namespaceObject,
   verifyVerdict: () => actions_attestation_verify_verdict_namespaceObject
  });
  var actions_attestation_attest_verdict_namespaceObject = {};
  __webpack_require__.r(actions_attestation_attest_verdict_namespaceObject);
  __webpack_require__.d(actions_attestation_attest_verdict_namespaceObject, {
   run: () => run
  });
  var actions_attestation_verify_verdict_namespaceObject = {};
  __webpack_require__.r(actions_attestation_verify_verdict_namespaceObject);
  __webpack_require__.d(actions_attestation_verify_verdict_namespaceObject, {
   run: () => verify_verdict_run
  });
  var actions_await_scan_namespaceObject = {};
  __webpack_require__.r(actions_await_scan_namespaceObject);
  __webpack_require__.d(actions_await_scan_namespaceObject, {
   run: () => await_scan_run
  });
  var check_inputs_namespaceObject = {};
  __webpack_require__.r(check_inputs_namespaceObject);
  __webpack_require__.d(check_inputs_namespaceObject, {
   run: () => check_inputs_run
  });
  var actions_copy_image_namespaceObject = {};
  __webpack_require__.r(actions_copy_image_namespaceObject);
  __webpack_require__.d(actions_copy_image_namespaceObject, {
   run: () => copy_image_run
  });
  var actions_label_verdict_namespaceObject = {};
  __webpack_require__.r(actions_label_verdict_namespaceObject);
  __webpack_require__.d(actions_label_verdict_namespaceObject, {
   run: () => label_verdict_run
  });
  var actions_login_namespaceObject = {};
  __webpack_require__.r(actions_login_namespaceObject);
  __webpack_require__.d(actions_login_namespaceObject, {
   run: () => login_run
  });
  var actions_plan_matrix_namespaceObject = {};
  __webpack_require__.r(actions_plan_matrix_namespaceObject);
  __webpack_require__.d(actions_plan_matrix_namespaceObject, {
   run: () => plan_matrix_run
  });
  var actions_promote_namespaceObject = {};
  __webpack_require__.r(actions_promote_namespaceObject);
  __webpack_require__.d(actions_promote_namespaceObject, {
   run: () => promote_run
  });
  var actions_push_and_scan_namespaceObject = {};
  __webpack_require__.r(actions_push_and_scan_namespaceObject);
  __webpack_require__.d(actions_push_and_scan_namespaceObject, {
   run: () => push_and_scan_run
  });
  var actions_push_images_namespaceObject = {};
  __webpack_require__.r(actions_push_images_namespaceObject);
  __webpack_require__.d(actions_push_images_namespaceObject, {
   run: () => push_images_run
  });
  var actions_recheck_images_namespaceObject = {};
  __webpack_require__.r(actions_recheck_images_namespaceObject);
  __webpack_require__.d(actions_recheck_images_namespaceObject, {
   run: () => recheck_images_run
  });
  var actions_report_namespaceObject = {};
  __webpack_require__.r(actions_report_namespaceObject);
  __webpack_require__.d(actions_report_namespaceObject, {
   run: () => report_run
  });
  var actions_save_sbom_namespaceObject = {};
  __webpack_require__.r(actions_save_sbom_namespaceObject);
  __webpack_require__.d(actions_save_sbom_namespaceObject, {
   run: () => save_sbom_run
  });
  var setup_crane_namespaceObject = {};
  __webpack_require__.r(setup_crane_namespaceObject);
  __webpack_require__.d(setup_crane_namespaceObject, {
   run: () => setup_crane_run
  });
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(5096);
  var oci_manifest = __webpack_require__(5380);
  var image_content = __webpack_require__(6388);
  var input_file = __webpack_require__(9558);
  var output_file = __webpack_require__(8329);
  const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
  async function writeManifestFile(directory, image) {
   const path = (0, external_node_path_.join)(directory, `harbor-manifest-${image.digest.slice(7, 19)}.json`);
   await (0, output_file.f)(path, file => file.writeFile(image.manifest.bytes));
   return path;
  }
  async function readManifestFile(path, digest) {
   try {
    const bytes = await (0, input_file.jH)(path, {
     maxBytes: MAX_MANIFEST_BYTES
    });
    if ((0, image_content.ol)(bytes) !== digest) throw new Error(`it is not the manifest of the image that was judged, ${digest}`);
    return {
     bytes: bytes,
     mediaType: mediaTypeOf(JSON.parse(bytes.toString("utf8")))
    };
   } catch (error) {
    throw new errors.yo(`failed to use the manifest file ${path}: ${(0, errors.gJ)(error)}. No tag was set`);
   }
  }
  function mediaTypeOf(document) {
   const {mediaType: mediaType, manifests: manifests} = document;
   if (typeof mediaType === "string" && mediaType !== "") return mediaType;
   return manifests === void 0 ? oci_manifest.Ap.ociManifest : oci_manifest.Ap.ociIndex;
  }
  var dist = __webpack_require__(9189);
  var vendor_status = __webpack_require__(8268);
  var oci_digest = __webpack_require__(3729);
  var oci_reference = __webpack_require__(9120);
  const PROMOTION_STATES = [ "waiting", "done", "incomplete", "deleted" ];
  function describePromotion(promotion, verdict) {
   if (promotion.state !== "waiting") return promotion.detail;
   const names = promotion.tags.join(", ");
   switch (verdict) {
   case "passed":
    return `Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`;

   case "failed":
    return `Held back ${names}: the image failed and got none of these tags`;

   case "undecided":
    return `Held back ${names}: only an image that was judged and passed gets a tag`;
   }
  }
  function isPromotionMissing(promotion) {
   return promotion?.state === "waiting" || promotion?.state === "incomplete";
  }
  function isPromotionDue(image, onFailure) {
   if (image.verdict.name === "passed") return image.promotion !== void 0;
   return image.verdict.name === "failed" && onFailure === "delete";
  }
  var connection = __webpack_require__(3488);
  var harbor_repository = __webpack_require__(4084);
  function findForeignAddress(report) {
   const {image: image, platforms: platforms, promotion: promotion} = report;
   const host = hostOf(image.reference);
   if (host === void 0 || !isRepository(image.repository)) return "its image has no repository of a registry";
   if (image.reference !== `${host}/${image.repository}@${image.digest}`) return "the reference of its image is not that of its repository and digest";
   if (!image.tags.every(oci_reference.dz) || promotion?.tags.every(oci_reference.dz) === false) return "one of its tags is not a tag";
   if (promotion !== void 0 && !isRepository(promotion.repository)) return "its promotion has no repository";
   const links = [ image.link, ...platforms.map(({link: link}) => link) ];
   return links.every(link => isPageOf(host, link)) ? void 0 : "one of its links is not a page of the Harbor of its image";
  }
  function hostOf(reference) {
   try {
    return (0, oci_reference.F2)(reference).host;
   } catch {
    return;
   }
  }
  function isRepository(text) {
   try {
    (0, harbor_repository.q$)(text);
    return true;
   } catch {
    return false;
   }
  }
  function isPageOf(host, link) {
   if (!/^https?:\/\/[\x21-\x7e]+$/.test(link) || /["'`<>\\|]/.test(link) || !URL.canParse(link)) return false;
   const url = new URL(link);
   return url.username === "" && url.password === "" && (0, connection.U$)(url) === host;
  }
  function singleOutcome(report) {
   return {
    generatedAt: report.generatedAt,
    layout: "single",
    images: [ {
     kind: "judged",
     report: report
    } ]
   };
  }
  function soleImage({layout: layout, images: images}) {
   const [image] = images;
   return layout === "single" && image?.kind === "judged" ? image : void 0;
  }
  function judgedReports(images) {
   return images.flatMap(image => image.kind === "judged" ? [ image.report ] : []);
  }
  function judgeImages(images) {
   const verdicts = images.map(image => image.kind === "judged" ? image.report.verdict.name : "undecided");
   if (verdicts.length === 0 || verdicts.includes("undecided")) return "undecided";
   return verdicts.includes("failed") ? "failed" : "passed";
  }
  function redactTexts(value, redact) {
   return mapTexts(value, redact);
  }
  function mapTexts(value, map) {
   if (typeof value === "string") return map(value);
   if (Array.isArray(value)) return mapList(value, map);
   return typeof value === "object" && value !== null ? mapObject(value, map) : value;
  }
  function mapList(list, map) {
   let mapped;
   for (const [index, entry] of list.entries()) {
    const text = mapTexts(entry, map);
    if (text === entry) continue;
    mapped ??= [ ...list ];
    mapped[index] = text;
   }
   return mapped ?? list;
  }
  function mapObject(object, map) {
   let mapped;
   for (const key of Object.keys(object)) {
    const entry = Reflect.get(object, key);
    const text = mapTexts(entry, map);
    if (text !== entry) mapped = {
     ...mapped ?? object,
     [key]: text
    };
   }
   return mapped ?? object;
  }
  const REPORT_SCHEMA_VERSION = 1;
  var scan_severity = __webpack_require__(3002);
  var scan_verdict = __webpack_require__(4188);
  class LazyList {
   #make;
   constructor(make) {
    this.#make = make;
   }
   [Symbol.iterator]() {
    return this.#make()[Symbol.iterator]();
   }
   toJSON() {
    return [ ...this ];
   }
  }
  function* jsonPieces(value, names) {
   if (Array.isArray(value) || value instanceof LazyList) {
    let isEmpty = true;
    for (const element of value) {
     yield isEmpty ? "[\n" : ",\n";
     yield* jsonPieces(element, names);
     isEmpty = false;
    }
    yield isEmpty ? "[]" : "\n]";
   } else if (typeof value === "object" && value !== null && Object.keys(value).some(key => names.has(key))) {
    const properties = Object.entries(value).filter(([, property]) => property !== void 0);
    yield "{\n";
    for (const [index, [name, property]] of properties.entries()) {
     yield `${JSON.stringify(name)}: `;
     if (names.has(name)) yield* jsonPieces(property, names); else yield JSON.stringify(property);
     yield index < properties.length - 1 ? ",\n" : "\n";
    }
    yield "}";
   } else yield JSON.stringify(value);
  }
  var long_lists = __webpack_require__(2725);
  var policy_wire = __webpack_require__(3343);
  var shared_texts = __webpack_require__(2219);
  var external_node_zlib_ = __webpack_require__(8522);
  async function writeDocument(path, options) {
   const {title: title, document: document, redact: redact} = options;
   try {
    await writePieces(path, {
     pieces: await fittingDraft(document),
     redact: redact
    });
   } catch (error) {
    throw new errors.yo(`failed to write the ${title} file ${path}: ${(0, errors.gJ)(error)}`);
   }
  }
  async function fittingDraft({drafts: drafts, maxGzipBytes: maxGzipBytes}) {
   let pieces = [];
   for (const draft of drafts) {
    pieces = draft();
    if (await gzipSize(pieces) <= maxGzipBytes) break;
   }
   return pieces;
  }
  const CHUNK = 1 << 16;
  function* chunks(pieces) {
   let waiting = "";
   for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield waiting;
    waiting = "";
   }
   yield waiting;
  }
  function* redacted(text) {
   for (const piece of text.pieces) yield text.redact(piece);
  }
  async function writePieces(path, text) {
   await (0, output_file.f)(path, async file => {
    for (const chunk of chunks(redacted(text))) await file.writeFile(chunk);
    await file.writeFile("\n");
   });
  }
  async function gzipSize(pieces) {
   const gzip = (0, external_node_zlib_.createGzip)();
   let size = 0;
   gzip.on("data", chunk => {
    size += chunk.length;
   });
   const ended = new Promise((resolve, reject) => gzip.on("end", resolve).on("error", reject));
   for (const chunk of chunks(pieces)) if (!gzip.write(chunk)) await new Promise(resolve => gzip.once("drain", resolve));
   gzip.end();
   await ended;
   return size;
  }
  var untrusted_document = __webpack_require__(9911);
  const MAX_REPORT_BYTES = 400 * 1024 * 1024;
  const count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  const counts = dist.Ikc({
   critical: count,
   high: count,
   medium: count,
   low: count,
   negligible: count,
   unknown: count
  });
  const digest = dist.IeY(value => typeof value === "string" && (0, oci_digest.Bc)(value), "not a sha256 digest");
  const optionalNumber = dist.yqP(dist.aig());
  const finding = dist.Ikc({
   id: dist.YjP(),
   package: dist.YjP(),
   version: dist.YjP(),
   fixVersion: dist.YjP(),
   severity: dist.KIO(scan_severity.oC),
   description: dist.YjP(),
   links: dist.YOg(dist.YjP()),
   cvssScore: optionalNumber,
   status: dist.yqP(dist.KIO(vendor_status.qB)),
   platforms: dist.YOg(dist.YjP())
  });
  const comparedFinding = dist.Ikc({
   ...finding.entries,
   isNew: dist.yqP(dist.zMY())
  });
  const grounds = dist.Ikc({
   source: dist.YjP(),
   reason: dist.YjP(),
   expiresAt: dist.yqP(dist.YjP())
  });
  const ignoredFinding = dist.Ikc({
   ...finding.entries,
   ignoredBy: grounds
  });
  const comparison = dist.Oxt("kind", [ dist.Ikc({
   kind: dist.euz("compared"),
   base: dist.YjP(),
   digest: digest,
   new: count,
   unchanged: count,
   fixed: longList(finding),
   newPlatforms: dist.YOg(dist.YjP())
  }), dist.Ikc({
   kind: dist.euz("not-compared"),
   base: dist.YjP(),
   message: dist.YjP()
  }) ]);
  const entries = {
   schemaVersion: dist.euz(REPORT_SCHEMA_VERSION),
   generatedAt: dist.YjP(),
   runId: dist.yqP(dist.YjP()),
   image: dist.Ikc({
    reference: dist.YjP(),
    repository: dist.YjP(),
    digest: digest,
    tags: dist.YOg(dist.YjP()),
    link: dist.YjP()
   }),
   promotion: dist.yqP(dist.Ikc({
    state: dist.KIO(PROMOTION_STATES),
    repository: dist.YjP(),
    tags: dist.YOg(dist.YjP()),
    detail: dist.YjP()
   })),
   policy: policy_wire.C,
   verdict: dist.Ikc({
    name: dist.KIO(scan_verdict.bk),
    reasons: dist.YOg(dist.Oxt("kind", [ dist.Ikc({
     kind: dist.euz("rule-broken"),
     severity: dist.KIO(scan_severity.oC),
     found: count,
     allowed: count,
     message: dist.YjP()
    }), dist.Ikc({
     kind: dist.euz("score-rule-broken"),
     rule: dist.KIO(scan_verdict.RK),
     found: count,
     limit: dist.aig(),
     message: dist.YjP()
    }), dist.Ikc({
     kind: dist.euz("could-not-tell"),
     platform: dist.yqP(dist.YjP()),
     message: dist.YjP()
    }) ]))
   }),
   scanner: dist.YjP(),
   waitedSeconds: dist.aig(),
   scanSeconds: optionalNumber,
   platforms: dist.YOg(dist.Ikc({
    platform: dist.YjP(),
    digest: digest,
    status: dist.KIO([ "scanned", "could-not-tell" ]),
    scanStatus: dist.YjP(),
    counts: counts,
    total: count,
    fixable: count,
    ignored: count,
    durationSeconds: optionalNumber,
    finishedAt: dist.yqP(dist.YjP()),
    link: dist.YjP()
   })),
   leftAside: dist.yqP(dist.YOg(dist.Ikc({
    digest: digest,
    platform: dist.YjP(),
    reason: dist.YjP()
   }))),
   counts: counts,
   total: count,
   fixable: count,
   findings: longList(comparedFinding),
   ignored: longList(ignoredFinding),
   expired: dist.YOg(dist.Ikc({
    id: dist.YjP(),
    source: dist.YjP(),
    reason: dist.YjP(),
    expiredAt: dist.YjP()
   })),
   comparison: dist.yqP(comparison),
   notes: dist.YOg(dist.YjP())
  };
  const report = dist.FsL(dist.Ikc(entries), dist.H0v(({dataset: dataset, addIssue: addIssue}) => {
   const problem = dataset.typed ? findForeignAddress(dataset.value) : void 0;
   if (problem !== void 0) addIssue({
    message: problem
   });
  }));
  const base = {
   location: dist.yqP(dist.Ikc({
    path: dist.YjP(),
    line: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1))
   }))
  };
  const tag = dist.FsL(dist.YjP(), dist.z6Y(oci_reference.dz, "expected a tag"));
  const list = dist.Ikc({
   schemaVersion: dist.euz(REPORT_SCHEMA_VERSION),
   generatedAt: dist.YjP(),
   images: dist.YOg(dist.Oxt("kind", [ dist.Ikc({
    kind: dist.euz("judged"),
    ...base,
    report: report
   }), dist.Ikc({
    kind: dist.euz("not-judged"),
    ...base,
    repository: dist.FsL(dist.YjP(), dist.z6Y(isRepository, "expected project/name")),
    tags: dist.YOg(tag),
    placedTags: dist.yqP(dist.YOg(tag)),
    message: dist.YjP()
   }) ]))
  });
  function longLists() {
   const {share: share, shareList: shareList, shareDetails: shareDetails} = (0, shared_texts.w)();
   function narrow(schema) {
    return element => {
     const parsed = dist.qgA(schema, element);
     const id = share(parsed.id);
     return {
      ...parsed,
      id: id,
      package: share(parsed.package),
      version: share(parsed.version),
      fixVersion: share(parsed.fixVersion),
      platforms: shareList(parsed.platforms),
      ...shareDetails(id, parsed)
     };
    };
   }
   return {
    findings: narrow(comparedFinding),
    ignored: narrow(ignoredFinding),
    fixed: narrow(finding)
   };
  }
  function longList(element) {
   const list = dist.YOg(element);
   const checked = dist.IeY(() => true);
   return Object.assign(dist.RZV(input => Array.isArray(input) && (0, long_lists.Jf)(input) ? checked : list), {
    list: list
   });
  }
  const LISTS = new Set([ "platforms", "leftAside", "findings", "ignored", "expired", "comparison", "fixed", "notes", "images", "report" ]);
  function reportPieces(outcomes) {
   const {generatedAt: generatedAt, images: images} = outcomes;
   const sole = soleImage(outcomes);
   const value = sole?.report ?? {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: generatedAt,
    images: images
   };
   return jsonPieces(value, LISTS);
  }
  async function writeReport(path, options) {
   const {outcomes: outcomes, redact: redact} = options;
   try {
    await writePieces(path, {
     pieces: reportPieces(redactTexts(outcomes, redact)),
     redact: redact
    });
   } catch (error) {
    throw new errors.yo(`failed to write the report to ${path}: ${(0, errors.gJ)(error)}`);
   }
  }
  async function readOutcomes(path) {
   try {
    await (0, input_file.S1)(path);
    const value = await readDocument(path);
    const document = {
     value: value,
     lineAt: () => {}
    };
    const isList = typeof value === "object" && value !== null && "images" in value;
    if (!isList) return singleOutcome((0, untrusted_document.l5)(report, document));
    const {generatedAt: generatedAt, images: images} = (0, untrusted_document.l5)(list, document);
    return {
     generatedAt: generatedAt,
     layout: "list",
     images: images
    };
   } catch (error) {
    throw new errors.yo(`failed to read the report ${path}: ${(0, errors.gJ)(error)}`);
   }
  }
  async function readDocument(path) {
   const limit = {
    maxBytes: MAX_REPORT_BYTES
   };
   const document = (0, long_lists.G$)(longLists());
   await (0, input_file.gl)(path, {
    ...limit,
    take: document.add
   });
   try {
    return document.value();
   } catch {
    return (0, untrusted_document.YB)((await (0, input_file.jH)(path, limit)).toString("utf8")).value;
   }
  }
  async function readReport(path) {
   const sole = soleImage(await readOutcomes(path));
   if (sole !== void 0) return sole.report;
   throw new errors.yo(`failed to read the report ${path}: it is about several images. Give the report of the one image, which reportFile in the output "images" names`);
  }
  function formatAttestations(attestations) {
   return JSON.stringify(attestations);
  }
  function attestationOutputs(image, attestations) {
   const {reference: reference, digest: digest} = image;
   return {
    reference: reference,
    digest: digest,
    attestations: formatAttestations(attestations)
   };
  }
  function verifiedOutputs(verified) {
   const {reference: reference, digest: digest, statement: statement, verdict: verdict} = verified;
   return {
    reference: reference,
    digest: digest,
    attestation: statement,
    "verified-at": verdict.timeVerified,
    "run-url": verdict.runUrl,
    exceptions: String(verdict.exceptions)
   };
  }
  async function readSigner(context) {
   const {form: form} = context;
   if (form.choice("attest") !== "off") return readKeySigner(context);
   for (const name of [ "signing-key", "signing-key-password" ]) if (form.text(name) !== "") form.problem(name, 'has no effect without "attest: key"');
   return;
  }
  async function readKeySigner(context) {
   const {form: form, files: files} = context;
   const password = form.raw("signing-key-password");
   context.mask(password);
   if (form.text("signing-key") === "") {
    form.problem("signing-key", "is required to sign a verdict and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?");
    return;
   }
   const pem = await readPem(form, {
    name: "signing-key",
    files: files
   });
   for (const line of pem.split(/\r?\n/)) if (!line.startsWith("-----")) context.mask(line.trim());
   return openKey(form, "signing-key", () => context.openSigner({
    pem: pem,
    password: password
   }));
  }
  async function readVerdictSigner(context, {scan: scan}) {
   const signer = await readSigner(context);
   if (context.form.choice("attest") !== "off" && scan === "never") context.form.problem("attest", 'needs a verdict, and with "scan: never" there is no verdict');
   return signer;
  }
  async function readVerifier(context) {
   const {form: form, files: files} = context;
   if (form.text("verify-key") === "") return;
   const pem = await readPem(form, {
    name: "verify-key",
    files: files
   });
   return openKey(form, "verify-key", () => context.openVerifier(pem));
  }
  function readJudgedIn(form) {
   return form.optional("judged-in", harbor_repository.q$);
  }
  async function readPem(form, options) {
   const {name: name, files: files} = options;
   const text = form.text(name);
   if (/-----BEGIN|\n/.test(text)) return text;
   try {
    return await files.readText(text);
   } catch {
    form.problem(name, "is neither PEM text nor the path of a file that can be read");
    return "";
   }
  }
  async function openKey(form, name, open) {
   if (form.isRefused(name)) return;
   try {
    return await open();
   } catch (error) {
    form.problem(name, (0, errors.gJ)(error));
    return;
   }
  }
  var copy_transport = __webpack_require__(1828);
  function podmanAdvice(name) {
   return `run podman save --format oci-archive -o image.tar ${name} first, then write oci-archive:image.tar`;
  }
  const UNSUPPORTED_TRANSPORTS = {
   "containers-storage": "the store of podman, buildah and CRI-O",
   dir: "skopeo's directory form",
   ostree: "an OSTree repository",
   sif: "a Singularity image",
   tarball: "a root file system in a tar",
   atomic: "an image stream of OpenShift",
   nix: "nix2container's form"
  };
  const OTHER_SPELLINGS = [ {
   beginning: "oci-layout://",
   transport: "oci:"
  }, {
   beginning: "ocidir://",
   transport: "oci:"
  }, {
   beginning: "oci-dir:",
   transport: "oci:"
  }, {
   beginning: "oci-layout:",
   transport: "oci:"
  }, {
   beginning: "docker-image://",
   transport: ""
  } ];
  function requireSupportedTransport(text) {
   const spelling = OTHER_SPELLINGS.find(({beginning: beginning}) => text.startsWith(beginning));
   if (spelling !== void 0) {
    const {beginning: beginning, transport: transport} = spelling;
    throw new Error(`"${text}": ${beginning} is not supported; write ${transport}${text.slice(beginning.length)}`);
   }
   const transport = text.slice(0, Math.max(text.indexOf(":"), 0));
   if (!Object.hasOwn(UNSUPPORTED_TRANSPORTS, transport)) return;
   const rest = text.slice(transport.length + 1);
   const advice = transport === "containers-storage" ? podmanAdvice(withoutStore(rest) || "NAME") : `run skopeo copy ${text} oci:image first, then write oci:image`;
   throw new Error(`"${text}" names the transport ${transport}: (${UNSUPPORTED_TRANSPORTS[transport]}), which is not supported; ${advice}`);
  }
  function withoutStore(rest) {
   return rest.replace(/^\[[^\]]*\]/, "");
  }
  function requireNoPodmanName(reference) {
   if (reference.host?.toLowerCase() !== "localhost") return;
   const text = (0, oci_reference.FH)(reference);
   throw new Error(`"${text}" is the name that podman and buildah give to an image on this machine, and their store is not supported; ${podmanAdvice(text)}. For an image of the Docker daemon write docker-daemon:${text}, for a registry on this machine its port, as in localhost:5000/${reference.path}`);
  }
  const REGISTRY_PREFIX = "docker://";
  function isFileSource(source) {
   return "path" in source;
  }
  function isStoreSource(source) {
   return source.kind !== "registry" && !("path" in source);
  }
  function parseImageSource(text) {
   if (text.startsWith(REGISTRY_PREFIX)) return registrySource(onDockerHub(text.slice(REGISTRY_PREFIX.length)));
   const separator = text.indexOf(":");
   const transport = (0, copy_transport.$u)(text.slice(0, Math.max(separator, 0)));
   const rest = text.slice(separator + 1);
   if (transport !== void 0) return transport.needsPath ? fileSource(transport, rest) : storeSource(transport, rest);
   if ((0, oci_digest.Bc)(text)) return {
    kind: "docker-daemon",
    name: text,
    digest: text
   };
   requireSupportedTransport(text);
   if (isExplicitPath(text)) return {
    kind: "path",
    text: text
   };
   if (!hasReferenceShape(text)) return {
    kind: "bare",
    text: text
   };
   if (hasArchiveName(text)) throw new Error(`"${text}" has the name of a file and is written like an image; for the file write ./${text}, for the image docker://${text}`);
   return registrySource(text);
  }
  function storeSource({prefix: prefix, kind: kind}, name) {
   if (name === "") throw new Error(`"${prefix}:" must be followed by the name of a local image`);
   if ((0, oci_digest.Bc)(name)) return {
    kind: kind,
    name: name,
    digest: name
   };
   const {digest: digest} = (0, oci_reference.F2)(name);
   return {
    kind: kind,
    name: name,
    ...digest === void 0 ? {} : {
     digest: digest
    }
   };
  }
  function fileSource({prefix: prefix, kind: kind}, rest) {
   if (kind === "oci-layout" && /^\/\/[^/]/.test(rest)) throw new Error(`"oci:${rest}" is how Helm and ORAS write a registry; for the image write ${rest.slice(2)}, for a layout oci: and its path`);
   const {before: before, digest: digest} = splitDigest(rest);
   const {path: path, name: name} = splitName(before);
   if (path === "") throw new Error(`"${prefix}:" must be followed by a path`);
   return {
    kind: kind,
    path: path,
    ...name === void 0 ? {} : {
     name: name
    },
    ...digest === void 0 ? {} : {
     digest: digest
    }
   };
  }
  function isExplicitPath(text) {
   return /^\.{0,2}\//.test(text) || /^[A-Za-z]:[\\/]/.test(text) || text.includes("\\");
  }
  function hasReferenceShape(text) {
   const last = text.slice(text.lastIndexOf("/") + 1);
   return (0, oci_reference.mP)(text) || last.includes(":") || text.split("/").some(isDigested);
  }
  function isDigested(part) {
   return part.includes("@") && part.lastIndexOf(":") > part.indexOf("@");
  }
  function hasArchiveName(text) {
   return /\.(tar|tgz|tzst|tbz2?|txz|tar\.(gz|zst|zstd|xz|bz2|lz4|lzma|Z)|sif)$/i.test(text);
  }
  function looksLikePath(text) {
   return isExplicitPath(text) || hasArchiveName(text);
  }
  function firstDirectory(text) {
   const [first = "", ...rest] = text.split("/");
   return rest.length > 0 && !/[.:@]/.test(first) && first !== "localhost" ? first : void 0;
  }
  function onDockerHub(text) {
   const reference = (0, oci_reference.F2)(text);
   if (reference.host !== void 0) return text;
   const path = reference.path.includes("/") ? reference.path : `library/${reference.path}`;
   return (0, oci_reference.FH)({
    ...reference,
    host: "docker.io",
    path: path
   });
  }
  function isReference(text) {
   try {
    (0, oci_reference.F2)(text);
    return true;
   } catch {
    return false;
   }
  }
  function registrySource(text) {
   const reference = (0, oci_reference.F2)(text);
   requireNoPodmanName(reference);
   return {
    kind: "registry",
    reference: reference,
    text: text
   };
  }
  function writtenDigest(source) {
   return source.kind === "registry" ? source.reference.digest : source.digest;
  }
  function mayBeLocal(reference) {
   return reference.host === void 0 && reference.digest === void 0;
  }
  function splitName(rest) {
   const drive = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
   const colon = rest.indexOf(":", drive);
   if (colon < 0) return {
    path: rest
   };
   const path = rest.slice(0, colon);
   const name = rest.slice(colon + 1);
   return name === "" ? {
    path: path
   } : {
    path: path,
    name: name
   };
  }
  function splitDigest(rest) {
   const at = rest.lastIndexOf("@");
   const digest = rest.slice(at + 1);
   if (at < 0 || !/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[^/\\]*$/i.test(digest)) return {
    before: rest
   };
   if (!(0, oci_digest.Bc)(digest)) throw new Error(`"${rest}" has a bad digest; expected @sha256: and 64 lower-case hex digits`);
   return {
    before: rest.slice(0, at),
    digest: digest
   };
  }
  var platform_choice = __webpack_require__(3008);
  const NO_REPOSITORY = {
   project: "",
   name: ""
  };
  const NO_SOURCE = {
   kind: "docker-daemon",
   name: ""
  };
  async function readImage(form, options) {
   const repository = readRepository(form);
   const staging = readStaging(form);
   return {
    source: await readSource(form, {
     stager: options.stager,
     staging: staging
    }),
    repository: repository,
    tags: readTags(form, {
     registry: options.registry,
     repository: repository
    }),
    ...staging
   };
  }
  function readStaging(form) {
   const platform = form.optional("platform", platform_choice.yI);
   return {
    ...platform === void 0 ? {} : {
     platform: platform
    },
    maxUnpackedBytes: form.size("max-unpacked-size")
   };
  }
  function readRepository(form) {
   const text = form.required("repository");
   if (text === "") return NO_REPOSITORY;
   return form.parse("repository", {
    text: text,
    parser: harbor_repository.q$,
    fallback: NO_REPOSITORY
   });
  }
  async function readSource(form, options) {
   const text = form.required("image");
   if (text === "") return NO_SOURCE;
   try {
    return await resolveSource(text, options);
   } catch (error) {
    form.problem("image", (0, errors.gJ)(error));
    return NO_SOURCE;
   }
  }
  async function resolveSource(text, options) {
   const {stager: stager, staging: staging} = options;
   const source = parseImageSource(text);
   if (source.kind === "path") return resolvePath(source.text, options);
   if (source.kind === "bare") return resolveBare(source.text, options);
   if (source.kind === "registry") {
    if (await stager.isPath(source.text)) return {
     ...source,
     isPathToo: true
    };
    await requireNoLayout(source, stager);
    return source;
   }
   if (isStoreSource(source)) return source;
   if (!isFileSource(source)) return (0, errors.xb)(source);
   const found = await stager.check(source, staging);
   if (!isReadableAs(source.kind, found)) throw new Error(`"${source.path}" is ${(0, 
   copy_transport.Gg)(found)}, not ${(0, copy_transport.Gg)(source.kind)}`);
   return source;
  }
  async function resolveBare(text, options) {
   const {stager: stager} = options;
   if (!await stager.isPath(text)) {
    await requireImageName(text, stager);
    return registrySource(text);
   }
   const found = await resolvePath(text, options);
   return isReference(text) && !looksLikePath(text) ? {
    ...found,
    isNameToo: true
   } : found;
  }
  async function resolvePath(path, options) {
   return {
    kind: await options.stager.check({
     path: path
    }, options.staging),
    path: path
   };
  }
  async function requireImageName(text, stager) {
   if (looksLikePath(text)) throw new Error(`"${text}" does not exist`);
   const directory = firstDirectory(text);
   if (directory === void 0 || !await stager.isPath(`${directory}/`)) return;
   throw new Error(`"${text}" does not exist, and "${directory}" is a directory; for the image in Docker Hub write ${onDockerHub(text)}`);
  }
  async function requireNoLayout(source, stager) {
   const {text: text, reference: reference} = source;
   const directory = mayBeLocal(reference) ? firstDirectory(text) : void 0;
   if (directory === void 0 || !await stager.isPath(`${directory}/`)) return;
   throw new Error(`"${text}" may be an image or a layout, because "${directory}" is a directory; for the layout write oci:${text}, for the image of the Docker daemon docker-daemon:${text}, for the one in Docker Hub ${onDockerHub(text)}`);
  }
  function isReadableAs(asked, found) {
   return asked === found || asked !== "oci-layout" && found !== "oci-layout";
  }
  function readDigest(form) {
   return form.optional("digest", oci_digest.m);
  }
  const NO_DIGEST = `sha256:${"0".repeat(64)}`;
  function readRequiredDigest(form) {
   form.required("digest");
   return readDigest(form) ?? NO_DIGEST;
  }
  function readDigestOrTag(form) {
   const text = form.required("digest");
   if (text !== "" && !(0, oci_digest.Bc)(text) && !(0, oci_reference.dz)(text)) form.problem("digest", `"${text}" is neither a digest (sha256: and 64 hex digits) nor a tag`);
   return text;
  }
  function readTags(form, options) {
   const {registry: registry, repository: repository} = options;
   const wanted = readWantedTags(form, {
    registry: registry,
    repositories: [ repository ]
   });
   return [ ...new Set(wanted.map(({tag: tag}) => tag)) ];
  }
  const DECIDING_TAGS = [ "harbor-url", "repository", "images" ];
  function readWantedTags(form, options) {
   const isOwnKnown = !DECIDING_TAGS.some(name => form.isRefused(name));
   const own = isOwnKnown ? {
    registry: options.registry,
    paths: options.repositories.map(harbor_repository.sT)
   } : void 0;
   return form.list("tags").flatMap(entry => {
    try {
     return [ parseWantedTag(entry, own) ];
    } catch (error) {
     form.problem("tags", (0, errors.gJ)(error));
     return [];
    }
   });
  }
  function parseWantedTag(entry, own) {
   if (!entry.includes("/") && !entry.includes(":")) {
    if ((0, oci_reference.dz)(entry)) return {
     tag: entry
    };
    throw new Error(`"${entry}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`);
   }
   const {host: host, path: path, tag: tag, digest: digest} = (0, oci_reference.F2)(entry);
   if (own !== void 0) {
    const {registry: registry, paths: paths} = own;
    if (host === void 0 || !(0, connection.ZV)(registry, host) || !paths.includes(path)) {
     const names = [ ...new Set(paths) ].map(ownPath => `${registry.host}/${ownPath}`);
     throw new Error(`"${entry}" is not in ${names.join(" or ")}; give bare tags, or references of ${names.length > 1 ? "those repositories" : "that repository"}`);
    }
   }
   if (tag === void 0 || digest !== void 0) throw new Error(`"${entry}" must name a tag and no digest`);
   return {
    tag: tag,
    repository: path
   };
  }
  var inputs_connection = __webpack_require__(3956);
  var github_base = __webpack_require__(130);
  async function readExceptions(form, options) {
   const harborAllowlist = form.boolean("harbor-allowlist");
   const exceptions = [];
   for (const path of form.lines("ignore-file")) try {
    const base = (0, github_base.GH)(path);
    const text = await (base === void 0 ? options.files.readText(path) : options.readBase(base));
    exceptions.push(...options.parseFile({
     path: path,
     text: text
    }));
   } catch (error) {
    form.problem("ignore-file", `"${path}" could not be read: ${(0, errors.gJ)(error)}`);
   }
   return {
    exceptions: exceptions,
    harborAllowlist: harborAllowlist
   };
  }
  function nameImages(images) {
   const repositories = images.map(({repository: repository}) => (0, harbor_repository.sT)(repository));
   const names = images.map(({tags: tags}, index) => {
    const repository = repositories[index] ?? "";
    const isAlone = repositories.filter(other => other === repository).length === 1;
    return isAlone || tags[0] === void 0 ? repository : `${repository}:${tags[0]}`;
   });
   return numberRepeated(names, (name, place) => `${name} (${place})`);
  }
  function nameImageFiles(names) {
   const safe = names.map(name => name.replaceAll(/[^a-zA-Z0-9_.]+/g, "-").replace(/-$/, ""));
   const numbered = numberRepeated(safe, (name, place) => `${name}-${place}`);
   const isEachAnother = new Set(numbered.map(name => name.toLowerCase())).size === names.length;
   return isEachAnother ? numbered : safe.map((name, index) => `${index + 1}-${name}`);
  }
  function numberRepeated(names, format) {
   return names.map((name, index) => names.filter(other => other === name).length === 1 ? name : format(name, index + 1));
  }
  function findSharedTag(images) {
   const wanted = new Set;
   for (const {repository: repository, tags: tags} of images) for (const tag of tags) {
    const name = `${(0, harbor_repository.sT)(repository)}:${tag}`;
    if (wanted.has(name)) return name;
    wanted.add(name);
   }
   return;
  }
  function hasImages(form, name) {
   return form.raw(name) !== "";
  }
  function readImageList(form, options) {
   const {name: name, parseList: parseList} = options;
   return form.parse(name, {
    text: form.raw(name),
    parser: parseList,
    fallback: []
   });
  }
  async function readImages(form, options) {
   const entries = readImageList(form, {
    name: "images",
    parseList: options.parseList
   });
   const repositories = entries.map(({repository: repository}) => repository);
   const wanted = readWantedTags(form, {
    registry: options.registry,
    repositories: repositories
   });
   const staging = readStaging(form);
   const listed = [];
   for (const entry of entries) try {
    listed.push(await resolveEntry(entry, {
     ...options,
     wanted: wanted,
     staging: staging
    }));
   } catch (error) {
    const target = (0, harbor_repository.sT)(entry.repository);
    form.problem("images", `in "${entry.source} => ${target}": ${(0, errors.gJ)(error)}`);
   }
   requireDistinctTags(form, listed.map(({image: image}) => image));
   requireBaseForAll(form, repositories);
   return listed;
  }
  function requireNoSingleImage(form) {
   for (const name of [ "image", "repository" ]) if (form.text(name) !== "") form.problem(name, 'must not be given together with "images"');
  }
  function readRepositories(form, parseList) {
   if (!hasImages(form, "images")) return [ readRepository(form) ];
   return readImageList(form, {
    name: "images",
    parseList: parseList
   }).map(({repository: repository}) => repository);
  }
  function readPlannedImages(form, options) {
   const entries = readImageList(form, {
    name: "images",
    parseList: options.parseList
   });
   const repositories = entries.map(({repository: repository}) => repository);
   const wanted = readWantedTags(form, {
    registry: options.registry,
    repositories: repositories
   });
   const planned = entries.map(entry => ({
    ...entry,
    tags: allTags(entry, wanted)
   }));
   requireDistinctTags(form, planned);
   requireFixedBase(form, planned);
   return planned;
  }
  function requireFixedBase(form, images) {
   const base = form.text("compare-to");
   const paths = images.map(({repository: repository}) => (0, harbor_repository.sT)(repository));
   const moved = images.findIndex(({tags: tags}, index) => tags.includes(base) && paths.filter(path => path === paths[index]).length > 1);
   if (moved < 0) return;
   form.problem("compare-to", `${paths[moved]}:${base} is set by this run and is the base of the other images of that repository; push them in one job (push-and-scan with images), which looks it up first`);
  }
  function allTags(entry, wanted) {
   const path = (0, harbor_repository.sT)(entry.repository);
   const shared = wanted.filter(({repository: repository}) => repository === void 0 || repository === path).map(({tag: tag}) => tag);
   return [ ...new Set([ ...entry.tags, ...shared ]) ];
  }
  function requireDistinctTags(form, images) {
   const shared = findSharedTag(images);
   if (shared !== void 0) form.problem("images", `${shared} is given for two images`);
  }
  async function resolveEntry(entry, options) {
   const {repository: repository} = entry;
   const own = entry.platform === void 0 ? {} : {
    platform: (0, platform_choice.yI)(entry.platform)
   };
   const staging = {
    ...options.staging,
    ...own
   };
   return {
    image: {
     source: await resolveSource(entry.source, {
      stager: options.stager,
      staging: staging
     }),
     repository: repository,
     tags: allTags(entry, options.wanted),
     ...staging
    },
    ...entry.dockerfile === void 0 ? {} : {
     location: await options.locate(entry.dockerfile)
    }
   };
  }
  function requireBaseForAll(form, repositories) {
   const count = new Set(repositories.map(harbor_repository.sT)).size;
   if (count > 1 && (0, oci_digest.Bc)(form.text("compare-to"))) form.problem("compare-to", `a digest belongs to one repository, and "images" has ${count} of them; give a tag`);
  }
  function lastFromLine(dockerfile) {
   const continuation = escapesWithBacktick(dockerfile) ? "`" : "\\";
   let last = 1;
   let isContinued = false;
   let ends = [];
   for (const [index, raw] of dockerfile.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const [end] = ends;
    if (end !== void 0) {
     if (line === end) ends = ends.slice(1);
     continue;
    }
    if (line === "" || line.startsWith("#")) continue;
    if (!isContinued && /^FROM\s/i.test(line)) last = index + 1;
    if (isContinued || /^(RUN|COPY|ADD)\s/i.test(line)) ends = [ ...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g) ].map(([, , word = ""]) => word);
    isContinued = line.endsWith(continuation);
   }
   return last;
  }
  function escapesWithBacktick(dockerfile) {
   for (const raw of dockerfile.split("\n")) {
    const line = raw.trim();
    if (line !== "" && !line.startsWith("#")) return false;
    if (/^#\s*escape\s*=\s*`$/i.test(line)) return true;
   }
   return false;
  }
  var trailing = __webpack_require__(3351);
  var report_files = __webpack_require__(2848);
  async function readOutputFile(form, options) {
   const path = form.text(options.name);
   if (path === "") return "";
   try {
    await options.files.requireWritablePath(path);
   } catch (error) {
    form.problem(options.name, `"${path}" cannot be written: ${(0, errors.gJ)(error)}`);
   }
   return path;
  }
  const FILE_INPUTS = Object.keys(report_files.Y6);
  async function readReporting(form, options) {
   const pullRequest = form.text("pull-request");
   const number = Number(pullRequest);
   const isNumber = /^\d{1,15}$/.test(pullRequest) && number > 0;
   if (pullRequest !== "" && !isNumber) form.problem("pull-request", `"${pullRequest}" is not the number of a pull request`);
   const location = await readLocation(form, options);
   return {
    summary: form.boolean("summary"),
    annotations: form.boolean("annotations"),
    comment: form.choice("comment"),
    commentKey: form.text("comment-key"),
    githubToken: form.text("github-token"),
    files: await readFiles(form, options.files),
    ...isNumber ? {
     pullRequest: number
    } : {},
    ...location === void 0 ? {} : {
     location: location
    }
   };
  }
  function readMaskedReporting({form: form, mask: mask, ...options}) {
   mask(form.raw("github-token"));
   return readReporting(form, options);
  }
  async function readFiles(form, files) {
   const paths = {};
   for (const name of FILE_INPUTS) paths[name.replace(/-file$/, "")] = await readOutputFile(form, {
    name: name,
    files: files
   });
   return paths;
  }
  async function readLocation(form, options) {
   const given = form.text("dockerfile");
   if (given === "") return;
   try {
    return await locateDockerfile(given, options);
   } catch (error) {
    form.problem("dockerfile", (0, errors.gJ)(error));
    return;
   }
  }
  async function locateDockerfile(given, options) {
   const path = repositoryPath(given, options.workspace);
   if (path === void 0) throw new Error(`"${given}" is outside of the repository; give its path in it`);
   try {
    return {
     path: path,
     line: lastFromLine(await options.files.readText(given))
    };
   } catch (error) {
    throw new Error(`"${given}" could not be read: ${(0, errors.gJ)(error)}`);
   }
  }
  function repositoryPath(given, workspace) {
   const path = given.replaceAll("\\", "/");
   const root = `${(0, trailing.h)(workspace.replaceAll("\\", "/"), "/")}/`;
   const inside = root !== "/" && path.startsWith(root) ? path.slice(root.length) : path;
   const parts = inside.split("/").filter(part => part !== "." && part !== "");
   return /^(\/|[A-Za-z]:)/.test(inside) || parts.includes("..") ? void 0 : parts.join("/");
  }
  var score = __webpack_require__(9385);
  var inputs_form = __webpack_require__(7677);
  function readGate(form) {
   const failOnCvss = form.optional("fail-on-cvss", score.f);
   const ignoreStatus = readIgnoredStatuses(form);
   return {
    failOn: form.choice("fail-on"),
    maxFindings: readMaxFindings(form),
    onlyFixable: form.boolean("only-fixable"),
    unknownSeverity: form.choice("unknown-severity"),
    ...failOnCvss === void 0 ? {} : {
     failOnCvss: failOnCvss
    },
    ...ignoreStatus.length === 0 ? {} : {
     ignoreStatus: ignoreStatus
    }
   };
  }
  function readIgnoredStatuses(form) {
   const statuses = form.list("ignore-status").flatMap(word => {
    const status = (0, vendor_status.U1)(word);
    const found = vendor_status.$Q.find(candidate => candidate === status);
    if (found !== void 0) return [ found ];
    form.problem("ignore-status", describeStatusProblem(word, status));
    return [];
   });
   return [ ...new Set(statuses) ];
  }
  function describeStatusProblem(word, status) {
   if (status === void 0) return `"${word}" is no status of a vendor. ${(0, inputs_form.h)(word, vendor_status.$Q)}`;
   return `"${word}" would leave out nearly every finding, and cannot be ignored as a whole`;
  }
  function readCompareTo(form) {
   const name = form.text("compare-to");
   if (name === "") return;
   if (!(0, oci_reference.dz)(name) && !(0, oci_digest.Bc)(name)) form.problem("compare-to", `"${name}" is neither a tag nor a digest of the repository`);
   return name;
  }
  function readWaiting(form) {
   return {
    scan: form.choice("scan"),
    ...readLimits(form)
   };
  }
  function readLimits(form) {
   return {
    timeoutMs: form.duration("scan-timeout"),
    retries: form.count("scan-retries")
   };
  }
  function readMaxFindings(form) {
   const limits = {};
   for (const entry of form.list("max-findings")) {
    const [, word = "", number = ""] = /^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry) ?? [];
    if (word === "") {
     form.problem("max-findings", `"${entry}" is not severity=number, as in critical=0,high=5`);
     continue;
    }
    const severity = scan_severity.oC.find(candidate => candidate === word.toLowerCase());
    if (severity === void 0) form.problem("max-findings", `"${word}" is not a severity. ${(0, 
    inputs_form.h)(word, scan_severity.oC)}`); else if (limits[severity] !== void 0) form.problem("max-findings", `"${severity}" is given twice`); else limits[severity] = Number(number);
   }
   return limits;
  }
  async function readMaskedConnection(context) {
   context.mask(context.form.raw("robot-token"));
   const connection = await (0, inputs_connection.dC)(context.form, context.files);
   context.maskConnection(connection);
   return connection;
  }
  function readMaskedExceptions({form: form, files: files, ...context}) {
   context.mask(form.raw("github-token"));
   const readBase = context.openBase({
    token: form.text("github-token")
   });
   return readExceptions(form, {
    files: files,
    readBase: readBase,
    parseFile: context.parseExceptionFile
   });
  }
  async function readRules(context) {
   return {
    gate: readGate(context.form),
    ...await readMaskedExceptions(context)
   };
  }
  async function readJudging(context) {
   return {
    ...await readRules(context),
    compareTo: readCompareTo(context.form)
   };
  }
  function readListedImages({form: form, files: files, stager: stager, workspace: workspace, parseImageList: parseImageList}, connection) {
   return readImages(form, {
    stager: stager,
    registry: connection,
    parseList: parseImageList,
    locate: dockerfile => locateDockerfile(dockerfile, {
     files: files,
     workspace: workspace
    })
   });
  }
  function requireScan({form: form}, waiting, problem) {
   const {scan: scan} = waiting;
   if (scan !== "never") return {
    ...waiting,
    scan: scan
   };
   form.problem("scan", problem);
   form.complete();
   return {
    ...waiting,
    scan: "auto"
   };
  }
  async function readAttestVerdict(context, stored) {
   const {form: form} = context;
   const connection = await readMaskedConnection(context);
   const digest = readDigest(form);
   const reportFile = form.required("report-file");
   const manifestFile = form.text("manifest-file");
   const signer = await readKeySigner(context);
   form.complete();
   const report = await stored.readReport(reportFile);
   return {
    connection: connection,
    report: report,
    signer: signer,
    ...digest === void 0 ? {} : {
     digest: digest
    },
    ...manifestFile === "" ? {} : {
     manifest: await stored.readManifest(manifestFile, report.image.digest)
    }
   };
  }
  var scan_finding = __webpack_require__(5036);
  var format = __webpack_require__(2764);
  function findContradiction(report) {
   return contradictionInVerdict(report) ?? contradictionInNumbers(report);
  }
  function contradictionInVerdict(report) {
   const {verdict: verdict, platforms: platforms, findings: findings, policy: policy} = report;
   if (verdict.name === "undecided") return;
   const says = `its verdict is ${verdict.name}`;
   if (platforms.length === 0) return `${says}, and it has no platform that was scanned`;
   const open = platforms.find(({status: status}) => status === "could-not-tell");
   if (open !== void 0) return `${says}, and the scan of ${open.platform} is not complete (${open.status})`;
   const reason = verdict.reasons.find(({kind: kind}) => verdict.name === "passed" || kind === "could-not-tell");
   if (reason !== void 0) return `${says}, and it has a reason against it (${reason.kind}: ${reason.message})`;
   const again = (0, scan_verdict.S4)({
    findings: findings,
    couldNotTell: [],
    policy: policy
   });
   if (again.name === verdict.name) return;
   const broken = again.reasons.map(({message: message}) => message).join("; ");
   return `${says}, and by its own policy its findings are ${again.name}${broken === "" ? "" : ` (${broken})`}`;
  }
  function contradictionInNumbers(report) {
   const {total: total, fixable: fixable, findings: findings, comparison: comparison} = report;
   if (total !== findings.length) return `its total is ${total}, and it lists ${(0, 
   format.LS)(findings.length, "finding")}`;
   const listed = (0, scan_finding.ng)(findings);
   const wrong = scan_severity.oC.find(severity => report.counts[severity] !== listed[severity]);
   if (wrong !== void 0) return `it counts ${report.counts[wrong]} ${wrong}, and it lists ${listed[wrong]}`;
   const listedFixable = findings.filter(scan_finding.G4).length;
   if (fixable !== listedFixable) return `it counts ${fixable} fixable, and it lists ${listedFixable}`;
   const marked = findings.filter(({isNew: isNew}) => isNew !== void 0).length;
   if (marked > 0 && comparison?.kind !== "compared") return `it marks new findings, but it was compared with no base`;
   const listedNew = findings.filter(({isNew: isNew}) => isNew === true).length;
   if (comparison?.kind === "compared" && (comparison.new !== listedNew || marked !== findings.length)) return `it counts ${comparison.new} new, and it lists ${listedNew}`;
   return contradictionInPlatforms(report);
  }
  function contradictionInPlatforms({platforms: platforms, total: total, verdict: verdict}) {
   for (const platform of platforms) {
    const sum = sumOf(platform);
    if (platform.total !== sum) return `the total of ${platform.platform} is ${platform.total}, and its severities add up to ${sum}`;
    if (platform.total > total) return `${platform.platform} has ${(0, format.LS)(platform.total, "finding")}, and the whole image has ${total}`;
   }
   const together = platforms.reduce((all, platform) => all + platform.total, 0);
   if (verdict.name === "undecided" || total <= together) return;
   return `its platforms have ${(0, format.LS)(together, "finding")} together, and the whole image has ${total}`;
  }
  function sumOf({counts: counts}) {
   return scan_severity.oC.reduce((sum, severity) => sum + counts[severity], 0);
  }
  function isPassed(report) {
   return report.verdict.name === "passed" && findContradiction(report) === void 0;
  }
  function requirePassed(report) {
   if (isPassed(report)) return report;
   const {verdict: verdict} = report;
   throw new Error(verdict.name === "passed" ? `the report contradicts itself: ${findContradiction(report)}` : `the verdict is ${verdict.name}`);
  }
  var call_limits = __webpack_require__(7441);
  const VERDICT_TITLES = {
   passed: "Passed",
   failed: "Failed",
   undecided: "Could not tell"
  };
  function verdictTitle({verdict: verdict, promotion: promotion}) {
   const title = VERDICT_TITLES[verdict.name];
   if (verdict.name !== "passed" || !isPromotionMissing(promotion)) return title;
   return promotion?.state === "incomplete" ? `${title}, but not all tags are set` : `${title}, but not tagged`;
  }
  function formatCounts(counts) {
   const parts = scan_severity.oC.filter(severity => counts[severity] > 0).map(severity => `${counts[severity]} ${severity}`);
   return parts.length === 0 ? "no findings" : parts.join(", ");
  }
  function describeCount(report, count) {
   return count === 0 && report.verdict.name === "undecided" ? "?" : String(count);
  }
  function describeFindings(report) {
   const scanned = report.platforms.filter(({status: status}) => status === "scanned").length;
   if (report.verdict.name === "undecided") {
    if (scanned === 0) return "no finished scan";
    return `${scanned} of ${(0, format.LS)(report.platforms.length, "platform")} scanned, so far ${formatCounts(report.counts)}`;
   }
   const fixable = report.fixable > 0 ? ` (${report.fixable} fixable)` : "";
   const ignored = report.ignored.length > 0 ? `, ${report.ignored.length} ignored` : "";
   return `${formatCounts(report.counts)}${fixable}${ignored}`;
  }
  function describeComparison(report) {
   const {comparison: comparison} = report;
   if (comparison === void 0) return;
   switch (comparison.kind) {
   case "compared":
    {
     const numbers = `${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`;
     const platforms = comparison.newPlatforms.length === 0 ? "" : ` (${comparison.newPlatforms.join(", ")} not in the base: all new)`;
     return `${numbers} since ${comparison.base}${platforms}`;
    }

   case "not-compared":
    return `not compared with ${comparison.base}, everything counts: ${comparison.message}`;

   default:
    return (0, errors.xb)(comparison);
   }
  }
  function describePolicy(report) {
   const {failOn: failOn, maxFindings: maxFindings, onlyFixable: onlyFixable, unknownSeverity: unknownSeverity, failOnCvss: failOnCvss, ignoreStatus: ignoreStatus = []} = report.policy;
   const limits = scan_severity.oC.flatMap(severity => {
    const limit = maxFindings[severity];
    return limit === void 0 ? [] : [ `${severity}=${limit}` ];
   });
   return [ `fail-on: ${failOn}`, ...limits.length === 0 ? [] : [ `max-findings: ${limits.join(",")}` ], ...failOnCvss === void 0 ? [] : [ `fail-on-cvss: ${(0, 
   score.y)(failOnCvss)}` ], ...onlyFixable ? [ "only-fixable: true" ] : [], ...ignoreStatus.length === 0 ? [] : [ `ignore-status: ${ignoreStatus.join(",")}` ], ...report.counts.unknown === 0 ? [] : [ `unknown-severity: ${unknownSeverity}` ] ].join(", ");
  }
  function describeAllowed(report, severity) {
   const {policy: policy} = report;
   if (policy.failOn === "never") return "any";
   if (severity === "unknown" && policy.maxFindings.unknown === void 0) return `as ${(0, 
   scan_severity.JE)(policy.unknownSeverity)}`;
   const allowed = (0, scan_verdict.XB)(severity, policy);
   return Number.isFinite(allowed) ? String(allowed) : "any";
  }
  function describeScan(report) {
   const parts = [ ...report.scanner === "" ? [] : [ report.scanner ], ...report.scanSeconds === void 0 ? [] : [ `scanned in ${(0, 
   format.Xo)(report.scanSeconds)}` ], ...describeAge(report), `waited ${(0, format.Xo)(report.waitedSeconds)}` ];
   return parts.join(", ");
  }
  const OLD_SCAN_MS = 5 * 6e4;
  function describeAge(report) {
   const [oldest] = report.platforms.flatMap(({finishedAt: finishedAt}) => finishedAt ?? []).toSorted();
   if (oldest === void 0) return [];
   const ageMs = Date.parse(report.generatedAt) - Date.parse(oldest) - report.waitedSeconds * 1e3;
   return ageMs > OLD_SCAN_MS ? [ `on ${oldest.slice(0, 16).replace("T", " ")} UTC` ] : [];
  }
  function reasonText(reason) {
   const platform = reason.kind === "could-not-tell" && reason.platform !== void 0 ? `${reason.platform}: ` : "";
   return `${platform}${reason.message}`;
  }
  const CLOCK_SKEW_MS = 5 * 6e4;
  const JUDGE_AGAIN = "scan and judge the image again (await-scan with scan: always) and promote it with the new report";
  function decideApproval(input) {
   const {verdict: verdict} = input.report;
   const misfit = findMisfit(input);
   if (misfit !== void 0) return {
    kind: "refused",
    reason: misfit
   };
   const age = findAge(input);
   if (verdict.name === "passed") return age === void 0 ? {
    kind: "approved"
   } : {
    kind: "too-old",
    reason: age
   };
   if (age !== void 0) return {
    kind: "refused",
    reason: `${age}; ${JUDGE_AGAIN}`
   };
   const reason = `the verdict in the report is ${verdict.name}`;
   return {
    kind: verdict.name === "failed" ? "failed" : "refused",
    reason: reason
   };
  }
  function describeFailOnNever({image: image, policy: policy, verdict: verdict, counts: counts}) {
   if (verdict.name !== "passed" || policy.failOn !== "never") return;
   return `${image.reference} was judged with fail-on: never, ${formatCounts(counts)}: it passed whatever was found. For tags that mean more, give fail-on a severity where the image is judged (push-and-scan, await-scan)`;
  }
  function findMisfit(input) {
   return findMismatch(input) ?? findUntimed(input);
  }
  function findMismatch({report: report, host: host, digest: digest}) {
   const {image: image} = report;
   if (digest !== void 0 && digest !== image.digest) return `the report is about ${image.digest}, not about ${digest}`;
   const reference = `${host}/${image.repository}@${image.digest}`;
   if (image.reference !== reference) return image.reference.startsWith(`${host}/`) ? `the report is about ${image.reference} in one place and about ${reference} in another` : `the report is about ${image.reference}, which is not on ${host}`;
   const contradiction = findContradiction(report);
   return contradiction === void 0 ? void 0 : `the report contradicts itself: ${contradiction}; ${JUDGE_AGAIN}`;
  }
  function findUntimed({report: report, maxAgeMs: maxAgeMs, now: now}) {
   if (isImpossible(now - Date.parse(report.generatedAt))) return `the report says that it was made at "${report.generatedAt}", which is not possible`;
   if (maxAgeMs === void 0) return;
   for (const {platform: platform, finishedAt: finishedAt} of report.platforms) {
    if (finishedAt === void 0) return `the report does not say when the scan of ${platform} ended, so max-age cannot be checked; ${JUDGE_AGAIN}`;
    if (isImpossible(now - Date.parse(finishedAt))) return `the report says that the scan of ${platform} ended at "${finishedAt}", which is not possible`;
   }
   return;
  }
  function findAge({report: report, maxAgeMs: maxAgeMs, now: now}) {
   if (maxAgeMs === void 0) return;
   const verdict = {
    what: "the verdict",
    ageMs: now - Date.parse(report.generatedAt)
   };
   const scans = report.platforms.map(({platform: platform, finishedAt: finishedAt = ""}) => ({
    what: `the scan of ${platform}`,
    ageMs: now - Date.parse(finishedAt)
   }));
   const [oldest] = scans.toSorted((a, b) => b.ageMs - a.ageMs);
   const old = [ verdict, oldest ].find(candidate => candidate !== void 0 && candidate.ageMs > maxAgeMs);
   return old === void 0 ? void 0 : `${old.what} is ${(0, format.Xo)(old.ageMs / 1e3)} old and max-age allows ${(0, 
   format.Xo)(maxAgeMs / 1e3)}`;
  }
  function isImpossible(ageMs) {
   return Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS;
  }
  var attestation_statement = __webpack_require__(7331);
  function judgedSubjects(report) {
   const {image: image, platforms: platforms, findings: findings, ignored: ignored} = report;
   const name = image.reference.slice(0, -`@${image.digest}`.length);
   const whole = {
    subject: {
     name: name,
     digest: image.digest
    },
    platforms: platforms,
    findings: findings,
    ignored: ignored
   };
   const children = platforms.filter(({digest: digest}) => digest !== image.digest).map(platform => {
    const isThere = finding => finding.platforms.includes(platform.platform);
    return {
     subject: {
      name: name,
      digest: platform.digest
     },
     platforms: [ platform ],
     findings: findings.filter(isThere),
     ignored: ignored.filter(isThere)
    };
   });
   return [ ...children, whole ];
  }
  var verdict = __webpack_require__(2055);
  var attested_run = __webpack_require__(9480);
  function describeVulnerabilities(judged, {report: report, run: run}) {
   const {uri: uri, version: version} = scannerOf(report.scanner);
   return {
    invocation: {
     parameters: [],
     uri: run?.url ?? "",
     event_id: run?.id ?? "",
     "builder.id": attested_run.z
    },
    scanner: {
     uri: uri,
     version: version,
     db: {
      uri: "",
      version: ""
     },
     result: {
      counts: (0, scan_finding.ng)(judged.findings),
      total: judged.findings.length,
      platforms: judged.platforms.map(({platform: platform, digest: digest}) => ({
       platform: platform,
       digest: digest
      })),
      findings: judged.findings.map(finding => ({
       ...describeFinding(finding),
       ...finding.isNew === void 0 ? {} : {
        isNew: finding.isNew
       }
      })),
      ignored: judged.ignored.map(finding => ({
       ...describeFinding(finding),
       ignoredBy: finding.ignoredBy
      }))
     }
    },
    metadata: scanTimes(judged)
   };
  }
  function describeFinding(finding) {
   const {id: id, package: name, version: version, fixVersion: fixVersion, severity: severity, cvssScore: cvssScore, status: status, platforms: platforms} = finding;
   return {
    id: id,
    package: name,
    version: version,
    fixVersion: fixVersion,
    severity: severity,
    platforms: platforms,
    ...cvssScore === void 0 ? {} : {
     cvssScore: cvssScore
    },
    ...status === void 0 ? {} : {
     status: status
    }
   };
  }
  function scannerOf(scanner) {
   const at = scanner.lastIndexOf(" ");
   const name = at < 0 ? scanner : scanner.slice(0, at);
   const version = at < 0 ? "" : scanner.slice(at + 1);
   if (name !== "Trivy") return {
    uri: name,
    version: version
   };
   return {
    uri: `pkg:github/aquasecurity/trivy@${version.replace(/^v/, "")}`,
    version: version
   };
  }
  function scanTimes({platforms: platforms}) {
   const ends = platforms.map(({finishedAt: finishedAt = ""}) => Date.parse(finishedAt));
   if (ends.length === 0 || ends.some(Number.isNaN)) return {};
   const starts = platforms.map(({durationSeconds: durationSeconds = 0}, index) => (ends[index] ?? 0) - durationSeconds * 1e3);
   return {
    scanStartedOn: formatTime(Math.min(...starts)),
    scanFinishedOn: formatTime(Math.min(...ends))
   };
  }
  function formatTime(milliseconds) {
   return new Date(milliseconds).toISOString();
  }
  function statementsOf(report, context) {
   return judgedSubjects(report).flatMap(judged => {
    const {subject: subject} = judged;
    return [ {
     subject: subject,
     predicateType: attestation_statement.To.vulnerabilities,
     predicate: describeVulnerabilities(judged, {
      report: report,
      ...context
     })
    }, {
     subject: subject,
     predicateType: attestation_statement.To.verdict,
     predicate: (0, verdict.XZ)(judged, {
      report: report,
      ...context
     })
    } ];
   });
  }
  var runnable = __webpack_require__(6820);
  const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const BUNDLE_ANNOTATION = {
   content: "dev.sigstore.bundle.content",
   predicateType: "dev.sigstore.bundle.predicateType",
   created: "org.opencontainers.image.created"
  };
  const EMPTY_CONFIG_TEXT = "{}";
  const EMPTY_CONFIG_MEDIA_TYPE = "application/vnd.oci.empty.v1+json";
  function renderBundleManifest(input) {
   const {subject: subject, bundle: bundle, annotations: annotations} = input;
   return JSON.stringify({
    schemaVersion: 2,
    mediaType: oci_manifest.Ap.ociManifest,
    artifactType: BUNDLE_MEDIA_TYPE,
    config: {
     mediaType: EMPTY_CONFIG_MEDIA_TYPE,
     digest: runnable.$,
     size: EMPTY_CONFIG_TEXT.length,
     artifactType: BUNDLE_MEDIA_TYPE
    },
    layers: [ {
     mediaType: BUNDLE_MEDIA_TYPE,
     digest: bundle.digest,
     size: bundle.size
    } ],
    subject: {
     mediaType: subject.mediaType,
     digest: subject.digest,
     size: subject.size
    },
    annotations: annotations
   });
  }
  function bundleAnnotations(predicateType, created) {
   return {
    [BUNDLE_ANNOTATION.content]: "dsse-envelope",
    [BUNDLE_ANNOTATION.predicateType]: predicateType,
    [BUNDLE_ANNOTATION.created]: created.replace(/\.\d+Z$/, "Z")
   };
  }
  function describeSubjects(manifest, digest) {
   const {mediaType: mediaType, bytes: bytes} = manifest;
   const root = {
    mediaType: mediaType,
    digest: digest,
    size: bytes.length
   };
   if (!(0, oci_manifest.$$)(mediaType)) return [ root ];
   const {manifests: manifests} = JSON.parse((new TextDecoder).decode(bytes));
   return [ root, ...Array.isArray(manifests) ? manifests.filter(isPlainDescriptor) : [] ];
  }
  function isPlainDescriptor(value) {
   if (typeof value !== "object" || value === null) return false;
   const {mediaType: mediaType, digest: digest, size: size} = value;
   return typeof mediaType === "string" && typeof digest === "string" && (0, oci_digest.Bc)(digest) && Number.isSafeInteger(size);
  }
  function addToFallback(present, entry) {
   const index = present === void 0 ? {
    schemaVersion: 2,
    mediaType: oci_manifest.Ap.ociIndex,
    manifests: []
   } : JSON.parse(present);
   const {manifests: manifests} = index;
   if (!Array.isArray(manifests)) throw new Error("it is not an index");
   const others = manifests.filter(other => other?.digest !== entry.digest);
   return JSON.stringify({
    ...index,
    manifests: [ ...others, entry ]
   });
  }
  var oci_signature = __webpack_require__(7731);
  async function pushBundle(repository, bundle, ports) {
   const {harbor: harbor, hash: hash} = ports;
   const {subject: subject} = bundle;
   const blob = encode(bundle.text, hash);
   await harbor.putBlob(repository, blob);
   await harbor.putBlob(repository, encode(EMPTY_CONFIG_TEXT, hash));
   const annotations = bundleAnnotations(bundle.predicateType, bundle.created);
   const {bytes: bytes, digest: digest} = encode(renderBundleManifest({
    subject: subject,
    bundle: {
     digest: blob.digest,
     size: blob.bytes.length
    },
    annotations: annotations
   }), hash);
   const mediaType = oci_manifest.Ap.ociManifest;
   const {isListed: isListed} = await harbor.putManifest(repository, {
    reference: digest,
    mediaType: mediaType,
    bytes: bytes
   });
   if (!isListed) {
    const entry = {
     mediaType: mediaType,
     digest: digest,
     size: bytes.length,
     artifactType: BUNDLE_MEDIA_TYPE,
     annotations: annotations
    };
    await listByTag(repository, {
     subject: subject.digest,
     entry: entry
    }, harbor);
   }
   return digest;
  }
  async function listByTag(repository, listed, harbor) {
   const tag = (0, oci_signature.fH)(listed.subject);
   const name = `${(0, harbor_repository.sT)(repository)}:${tag}`;
   const present = await harbor.fetchTagged(repository, tag);
   if (present === "blocked") throw new errors.dr(`a policy of its project hides ${name}, the list of what is signed`);
   const text = present === "absent" ? void 0 : (new TextDecoder).decode(present.bytes);
   try {
    const bytes = (new TextEncoder).encode(addToFallback(text, listed.entry));
    await harbor.putManifest(repository, {
     reference: tag,
     mediaType: oci_manifest.Ap.ociIndex,
     bytes: bytes
    });
   } catch (cause) {
    if (cause instanceof errors.dr) throw cause;
    throw new errors.dr(`failed to add to ${name}, the list of what is signed: ${(0, 
    errors.gJ)(cause)}`, {
     cause: cause
    });
   }
  }
  function encode(text, hash) {
   return {
    digest: `sha256:${hash(text)}`,
    bytes: (new TextEncoder).encode(text)
   };
  }
  async function attestVerdict(input, ports) {
   const {report: report, run: run} = input;
   const {signer: signer, harbor: harbor, hash: hash} = ports;
   const repository = (0, harbor_repository.q$)(report.image.repository);
   const subjectOf = await openSubjects(input, {
    repository: repository,
    harbor: harbor
   });
   const attestations = [];
   for (const statement of statementsOf(report, {
    run: run,
    hash: hash
   })) {
    const {predicateType: predicateType} = statement;
    const subject = await subjectOf(statement.subject.digest);
    const text = await signer.sign((0, attestation_statement.M_)(statement));
    const bundle = {
     text: text,
     subject: subject,
     predicateType: predicateType,
     created: report.generatedAt
    };
    const digest = await pushBundle(repository, bundle, ports);
    attestations.push({
     subject: subject.digest,
     predicateType: predicateType,
     digest: digest
    });
   }
   const subjects = new Set(attestations.map(({subject: subject}) => subject)).size;
   ports.log.info(`Signed the verdict and the findings of ${report.image.reference}: ${(0, 
   format.LS)(attestations.length, "statement")} about ${(0, format.LS)(subjects, "manifest")}`);
   return attestations;
  }
  async function openSubjects(input, {repository: repository, harbor: harbor}) {
   const {digest: digest} = input.report.image;
   const manifest = input.manifest ?? await fetchSubject(digest);
   const known = new Map(describeSubjects(manifest, digest).map(subject => [ subject.digest, subject ]));
   return async wanted => {
    const subject = known.get(wanted);
    if (subject !== void 0) return subject;
    const {mediaType: mediaType, bytes: bytes} = await fetchSubject(wanted);
    return {
     mediaType: mediaType,
     digest: wanted,
     size: bytes.length
    };
   };
   async function fetchSubject(wanted) {
    const found = await harbor.fetchManifest(repository, wanted);
    if (found !== "absent" && found !== "blocked") return found;
    throw new errors.dr(found === "absent" ? `failed to sign the verdict: Harbor does not have ${(0, 
    oci_digest.VK)(wanted)} of ${input.report.image.reference} any more` : `failed to sign the verdict: a policy of its project hides the manifest ${(0, 
    oci_digest.VK)(wanted)} of ${input.report.image.reference}, and a signed statement names its size; give "manifest-file" from the copy-image action`);
   }
  }
  async function attestStored(input, ports) {
   const {connection: connection, report: report} = input;
   const approval = decideApproval({
    ...input,
    host: connection.host,
    now: ports.clock.now()
   });
   if (approval.kind !== "approved") throw new errors.yo(`failed to sign the verdict of ${report.image.reference}, because ${approval.reason}. Nothing was signed`);
   return attestVerdict({
    ...input,
    report: requirePassed(report)
   }, {
    ...ports,
    harbor: ports.connect(call_limits.eI)
   });
  }
  var github_context = __webpack_require__(6488);
  var external_node_crypto_ = __webpack_require__(7598);
  function hashText(text) {
   return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
  }
  var wiring_ports = __webpack_require__(2329);
  function attestingPorts(host, signer) {
   return signer === void 0 ? void 0 : {
    signer: signer,
    hash: hashText,
    readRun: () => readAttestedRun(host)
   };
  }
  function attestPorts(host, harbor) {
   return {
    log: host.log,
    connect: (0, wiring_ports.Nc)(host, harbor),
    clock: (0, wiring_ports.ts)(host),
    hash: hashText
   };
  }
  async function readAttestedRun(host) {
   const context = await (0, github_context.L)(host.environment);
   return context === void 0 ? void 0 : (0, attested_run.I)(context);
  }
  var read_inputs = __webpack_require__(335);
  async function run(host) {
   const stored = {
    readReport: readReport,
    readManifest: readManifestFile
   };
   const {signer: signer, ...request} = await readAttestVerdict((0, read_inputs.A)("attest-verdict", host), stored);
   const ports = {
    ...attestPorts(host, (0, wiring_ports.NT)(host, request.connection)),
    signer: signer
   };
   const attestations = await attestStored({
    ...request,
    run: await readAttestedRun(host)
   }, ports);
   host.setOutputs(attestationOutputs(request.report.image, attestations));
  }
  async function readVerifyVerdict(context) {
   const {form: form} = context;
   const connection = await readMaskedConnection(context);
   const repository = readRepository(form);
   const name = readDigestOrTag(form);
   form.required("verify-key");
   const verifier = await readVerifier(context);
   const maxAgeMs = form.duration("max-age");
   const judgedIn = readJudgedIn(form);
   const policy = readGate(form);
   const compareTo = readCompareTo(form);
   form.complete();
   return {
    connection: connection,
    repository: repository,
    name: name,
    verifier: verifier,
    judgedIn: judgedIn ?? repository,
    policy: policy,
    ...maxAgeMs === void 0 ? {} : {
     maxAgeMs: maxAgeMs
    },
    ...compareTo === void 0 ? {} : {
     compareTo: compareTo
    }
   };
  }
  var exceptions_purl = __webpack_require__(6126);
  function matchProduct(product, subject) {
   const {image: image, finding: finding} = subject;
   const asImage = matchParts(product, imageParts(image)) ?? "no";
   if (asImage === "no" || product.subcomponents.length === 0) return asImage;
   const asPackage = anyOf(product.subcomponents.map(component => matchParts(component, packageParts(finding)) ?? "undecided"));
   return allOf([ asImage, asPackage ]);
  }
  function matchParts({id: id, identifiers: identifiers, hashes: hashes}, match) {
   const parts = [ match.name(id), ...identifiers.map(text => match.name(text) ?? "undecided"), ...hashes.map(match.hash) ].filter(part => part !== void 0);
   return parts.length === 0 ? void 0 : allOf(parts);
  }
  function imageParts(image) {
   return {
    name: text => matchName(text, image),
    hash: hash => hash.startsWith("sha256:") ? matchDigest(hash, image) : "undecided"
   };
  }
  function packageParts(finding) {
   return {
    name: text => (0, exceptions_purl.qE)(text) ? matchPurl(text, finding) : void 0,
    hash: () => "undecided"
   };
  }
  function matchPurl(text, finding) {
   const purl = tryParse(text);
   return purl === void 0 ? "undecided" : (0, exceptions_purl.GB)(purl, finding);
  }
  function anyOf(matches) {
   if (matches.includes("yes")) return "yes";
   return matches.includes("undecided") ? "undecided" : "no";
  }
  function allOf(matches) {
   if (matches.includes("no")) return "no";
   return matches.includes("undecided") ? "undecided" : "yes";
  }
  function matchName(name, image) {
   if (!(0, exceptions_purl.qE)(name)) {
    const [, digest] = /@(sha256:[0-9a-f]{64})$/i.exec(name.trim()) ?? [];
    return digest === void 0 ? void 0 : matchDigest(digest.toLowerCase(), image);
   }
   const purl = tryParse(name);
   return purl !== void 0 && purl.type === "oci" ? matchImageUrl(purl, image) : "no";
  }
  function matchDigest(digest, image) {
   return digest === image.digest || digest === image.platformDigest ? "yes" : "no";
  }
  function matchImageUrl(purl, image) {
   if (purl.namespace !== "" || purl.name.toLowerCase() !== image.repository.split("/").at(-1)) return "no";
   if (purl.version !== "" && matchDigest(purl.version, image) === "no") return "no";
   const qualifiers = Object.entries(purl.qualifiers).map(([key, value]) => {
    switch (key) {
    case "repository_url":
     return (0, trailing.h)(value.replace(/^https?:\/\//, ""), "/") === image.repository ? "yes" : "no";

    case "tag":
     return image.tags.includes(value) ? "yes" : "no";

    case "arch":
     return value === image.platform.split("/")[1] ? "yes" : "no";

    default:
     return "undecided";
    }
   });
   return allOf([ ...qualifiers, purl.subpath === "" ? "yes" : "undecided" ]);
  }
  function tryParse(text) {
   try {
    return (0, exceptions_purl.r5)(text);
   } catch {
    return;
   }
  }
  function applyExceptions(input) {
   const byId = indexById(input.exceptions);
   const counted = [];
   const ignored = [];
   const expired = new Set;
   const undecided = new Set;
   const matched = new Set;
   for (const finding of input.findings) {
    const candidates = byId.get(finding.id);
    if (candidates === void 0) {
     const ignoredBy = decideByStatus(finding, input.ignoreStatus);
     if (ignoredBy === void 0) counted.push(finding); else ignored.push({
      ...finding,
      ignoredBy: ignoredBy
     });
     continue;
    }
    const subject = {
     image: input.image,
     finding: finding
    };
    for (const exception of matching(candidates, subject)) matched.add(exception);
    const ruled = decideByRules(candidates.rules, {
     finding: finding,
     now: input.now
    });
    const stated = ruled.ignoredBy === void 0 ? decideByStatements(candidates.statements, subject) : void 0;
    const ignoredBy = ruled.ignoredBy ?? stated?.ignoredBy ?? (stated?.isDenied === true ? void 0 : decideByStatus(finding, input.ignoreStatus));
    if (ignoredBy !== void 0) {
     ignored.push({
      ...finding,
      ignoredBy: pickReason(ignoredBy)
     });
     continue;
    }
    counted.push(finding);
    for (const rule of ruled.expired) expired.add(rule);
    for (const exception of [ ...ruled.undecided, ...stated?.undecided ?? [] ]) undecided.add(exception);
   }
   return {
    counted: counted,
    ignored: ignored,
    expired: [ ...expired ].map(expiredException),
    undecided: [ ...undecided ],
    matched: [ ...matched ]
   };
  }
  function matching(candidates, subject) {
   return [ ...candidates.rules.filter(rule => matchRule(rule, subject.finding) !== "no"), ...candidates.statements.filter(statement => matchStatement(statement, subject) !== "no") ];
  }
  function matchStatement(statement, subject) {
   return anyOf(statement.products.map(product => matchProduct(product, subject)));
  }
  function indexById(exceptions) {
   const byId = new Map;
   const candidatesOf = id => {
    const present = byId.get(id) ?? {
     rules: [],
     statements: []
    };
    byId.set(id, present);
    return present;
   };
   const latestFirst = exceptions.filter(exception => exception.kind === "vex-statement").toReversed().toSorted((a, b) => b.timestamp - a.timestamp);
   for (const statement of latestFirst) for (const id of new Set(statement.ids)) candidatesOf(id).statements.push(statement);
   for (const exception of exceptions) if (exception.kind === "ignore-rule") candidatesOf(exception.id).rules.push(exception);
   return byId;
  }
  function decideByRules(rules, subject) {
   const expired = [];
   const undecided = [];
   for (const rule of rules) {
    const match = matchRule(rule, subject.finding);
    if (match === "no") continue;
    if (rule.expiresAt !== void 0 && Date.parse(rule.expiresAt) <= subject.now) expired.push(rule); else if (match === "undecided") undecided.push(rule); else return {
     ignoredBy: rule,
     expired: expired,
     undecided: undecided
    };
   }
   return {
    expired: expired,
    undecided: undecided
   };
  }
  function matchRule(rule, finding) {
   const asPackage = rule.purls.length === 0 ? "yes" : anyOf(rule.purls.map(purl => matchPurl(purl, finding)));
   return asPackage === "yes" && rule.paths.length > 0 ? "undecided" : asPackage;
  }
  const IGNORING = new Set([ "not_affected", "fixed" ]);
  function isMeantToIgnore(exception) {
   return exception.kind === "ignore-rule" || IGNORING.has(exception.status);
  }
  function decideByStatements(statements, subject) {
   const undecided = [];
   for (const statement of statements) {
    const match = matchStatement(statement, subject);
    if (match === "no") continue;
    if (!IGNORING.has(statement.status)) return {
     undecided: undecided,
     isDenied: true
    };
    if (match === "yes") return {
     ignoredBy: statement,
     undecided: undecided
    };
    undecided.push(statement);
   }
   return {
    undecided: undecided
   };
  }
  function decideByStatus(finding, statuses = []) {
   const status = statuses.find(candidate => candidate === finding.status);
   return status && {
    source: "ignore-status",
    reason: `the vendor of the package says ${status}`
   };
  }
  function pickReason({source: source, reason: reason, expiresAt: expiresAt}) {
   return {
    source: source,
    reason: reason,
    ...expiresAt === void 0 ? {} : {
     expiresAt: expiresAt
    }
   };
  }
  function expiredException(rule) {
   return {
    id: rule.id,
    source: rule.source,
    reason: rule.reason,
    expiredAt: rule.expiresAt ?? ""
   };
  }
  var trivyignore = __webpack_require__(3428);
  var platform_names = __webpack_require__(4559);
  function compareWithBase(input) {
   const {base: base, counted: counted} = input;
   if (base.kind === "not-scanned") {
    const {name: name, message: message} = base;
    return {
     comparison: {
      kind: "not-compared",
      base: name,
      message: message
     },
     findings: counted
    };
   }
   const basePlatformScans = base.kind === "same-image" ? input.present : matchPlatforms(base.platforms, input.present);
   const inBase = new Set(basePlatformScans.flatMap(({platform: platform, findings: findings}) => findings.map(finding => keyOf(finding, platform))));
   const findings = counted.map(finding => ({
    ...finding,
    isNew: finding.platforms.some(platform => !inBase.has(keyOf(finding, platform)))
   }));
   const present = new Set(input.present.flatMap(({platform: platform, findings: all}) => all.map(finding => keyOf(finding, platform))));
   const scanned = new Set(input.present.map(({platform: platform}) => platform));
   const fixed = basePlatformScans.filter(({platform: platform}) => scanned.has(platform)).flatMap(({platform: platform, findings: all}) => all.filter(finding => !present.has(keyOf(finding, platform))));
   const basePlatforms = new Set(basePlatformScans.map(({platform: platform}) => platform));
   const newOnes = findings.filter(({isNew: isNew}) => isNew).length;
   return {
    findings: findings,
    comparison: {
     kind: "compared",
     base: base.name,
     digest: base.digest,
     new: newOnes,
     unchanged: findings.length - newOnes,
     fixed: (0, scan_finding.JM)((0, scan_finding.XJ)(fixed)),
     newPlatforms: [ ...scanned ].filter(platform => !basePlatforms.has(platform))
    }
   };
  }
  function matchPlatforms(base, present) {
   const exact = new Set(base.map(({platform: platform}) => platform));
   const matched = new Set;
   const renamed = present.filter(({platform: platform}) => !exact.has(platform)).flatMap(({platform: platform}) => {
    const kin = base.filter(other => (0, platform_names.q)(other.platform) === (0, platform_names.q)(platform));
    const [first, ...others] = kin;
    if (first === void 0) return [];
    for (const other of kin) matched.add(other);
    const inAll = first.findings.filter(finding => others.every(({findings: findings}) => findings.some(same => keyOf(same, "") === keyOf(finding, ""))));
    return [ {
     platform: platform,
     findings: inAll
    } ];
   });
   const scanned = new Set(present.map(({platform: platform}) => platform));
   return [ ...base.filter(entry => !matched.has(entry) || scanned.has(entry.platform)), ...renamed ];
  }
  function keyOf(finding, platform) {
   return JSON.stringify([ finding.id, finding.package, platform ]);
  }
  var text_list = __webpack_require__(2667);
  const NAMED_EXCEPTIONS = 5;
  const RECOGNISABLE = 100;
  function assembleReport(input) {
   const {repository: repository, digest: digest, scan: scan} = input;
   const path = (0, harbor_repository.sT)(repository);
   const applied = scan.platforms.map(platform => ({
    platform: platform,
    ...applyToPlatform(input, platform)
   }));
   const counted = (0, scan_finding.JM)((0, scan_finding.XJ)(applied.flatMap(entry => entry.counted)));
   const compared = input.base === void 0 ? {
    findings: counted
   } : compareWithBase({
    base: input.base,
    counted: counted,
    present: scan.platforms.filter(({isComplete: isComplete}) => isComplete)
   });
   const link = of => (0, connection.VP)(input.harborUrl, {
    project: scan.projectId ?? repository.project,
    name: repository.name,
    digest: of
   });
   const durations = scan.platforms.flatMap(({overview: overview}) => overview?.durationSeconds ?? []);
   return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: input.generatedAt,
    ...input.runId === void 0 || input.runId === "" ? {} : {
     runId: input.runId
    },
    image: {
     reference: `${input.host}/${path}@${digest}`,
     repository: path,
     digest: digest,
     tags: input.tags,
     link: link(digest)
    },
    ...waitingPromotion(path, input.pendingTags ?? []),
    policy: input.policy,
    verdict: (0, scan_verdict.S4)({
     findings: compared.findings,
     couldNotTell: couldNotTell(scan),
     policy: input.policy
    }),
    scanner: scan.platforms.map(({overview: overview}) => overview?.scanner ?? "").find(name => name !== "") ?? "",
    waitedSeconds: scan.waitedSeconds,
    ...durations.length === 0 ? {} : {
     scanSeconds: Math.max(...durations)
    },
    platforms: applied.map(entry => platformReport(entry, link)),
    ...scan.skipped === void 0 || scan.skipped.length === 0 ? {} : {
     leftAside: scan.skipped
    },
    ...countFindings(compared.findings),
    findings: compared.findings,
    ignored: (0, scan_finding.JM)((0, scan_finding.XJ)(applied.flatMap(entry => entry.ignored))),
    expired: onceEach(applied.flatMap(entry => entry.expired)),
    ..."comparison" in compared ? {
     comparison: compared.comparison
    } : {},
    notes: [ ...input.notes ?? [], ...scoreNotes(input.policy, compared.findings), ...statusNote(input), ...undecidedNote(applied.flatMap(entry => entry.undecided)), ...unmatchedNote(input, applied.flatMap(entry => entry.matched)) ]
   };
  }
  function couldNotTell(scan) {
   const {platforms: platforms} = scan;
   if (scan.couldNotTell.length > 0) return scan.couldNotTell;
   if (platforms.length === 0) return [ {
    kind: "could-not-tell",
    message: "no platform of the image was scanned"
   } ];
   return platforms.filter(({isComplete: isComplete}) => !isComplete).map(({platform: platform}) => ({
    kind: "could-not-tell",
    platform: platform,
    message: "its scan gave no result"
   }));
  }
  function waitingPromotion(repository, tags) {
   return tags.length === 0 ? {} : {
    promotion: {
     state: "waiting",
     repository: repository,
     tags: tags,
     detail: ""
    }
   };
  }
  function applyToPlatform(input, platform) {
   const {ignoreStatus: ignoreStatus} = input.policy;
   return applyExceptions({
    findings: platform.findings,
    exceptions: input.exceptions ?? [],
    image: {
     repository: `${input.host}/${(0, harbor_repository.sT)(input.repository)}`,
     tags: [ ...input.tags, ...input.pendingTags ?? [] ],
     digest: input.digest,
     platformDigest: platform.digest,
     platform: platform.platform
    },
    now: Date.parse(input.generatedAt),
    ...ignoreStatus === void 0 ? {} : {
     ignoreStatus: ignoreStatus
    }
   });
  }
  function platformReport(entry, link) {
   const {platform: scan} = entry;
   const {overview: overview} = scan;
   return {
    platform: scan.platform,
    digest: scan.digest,
    status: scan.isComplete ? "scanned" : "could-not-tell",
    scanStatus: overview?.status ?? "",
    ...scan.isComplete ? countFindings((0, scan_finding.XJ)(entry.counted)) : {
     counts: scan_severity.BU,
     total: 0,
     fixable: 0
    },
    ignored: (0, scan_finding.XJ)(entry.ignored).length,
    ...overview?.durationSeconds === void 0 ? {} : {
     durationSeconds: overview.durationSeconds
    },
    ...overview === void 0 || overview.endTime === "" ? {} : {
     finishedAt: overview.endTime
    },
    link: link(scan.digest)
   };
  }
  function countFindings(findings) {
   return {
    counts: (0, scan_finding.ng)(findings),
    total: findings.length,
    fixable: findings.filter(scan_finding.G4).length
   };
  }
  function scoreNotes(policy, findings) {
   if (policy.failOnCvss === void 0) return [];
   const without = findings.filter(({cvssScore: cvssScore}) => cvssScore === void 0).length;
   if (without === 0) return [];
   return [ `${(0, format.LS)(without, "finding")} without a CVSS score: fail-on-cvss says nothing about ${without === 1 ? "it" : "them"}` ];
  }
  function statusNote({policy: policy, scan: scan}) {
   if (policy.ignoreStatus === void 0) return [];
   const scanned = scan.platforms.filter(({findings: findings}) => findings.length > 0);
   const hasStatus = scanned.some(({findings: findings}) => findings.some(({status: status}) => status !== void 0));
   if (scanned.length === 0 || hasStatus) return [];
   return [ "ignore-status had no effect: the scanner gives no status of the vendor for any finding" ];
  }
  function undecidedNote(exceptions) {
   const all = onceEach(exceptions.map(exception => `${recognisable(idOf(exception))} (${recognisable(exception.source)})`));
   if (all.length === 0) return [];
   const named = (0, text_list.r)(all, NAMED_EXCEPTIONS);
   return [ `${(0, format.LS)(all.length, "exception")} could not be decided and ${all.length === 1 ? "was" : "were"} not applied, so ` + "the findings count: Harbor reports the name and version of a package, but no path and no qualifier of its " + `package URL (arch, distro). Take these limits out to apply ${named}` ];
  }
  function unmatchedNote(input, matched) {
   const {scan: scan} = input;
   if (scan.couldNotTell.length > 0 || scan.platforms.some(({isComplete: isComplete}) => !isComplete)) return [];
   const used = new Set(matched);
   const all = onceEach((input.fileExceptions ?? []).filter(exception => !used.has(exception) && isMeantToIgnore(exception)).map(exception => recognisable(describeUnmatched(exception))));
   if (all.length === 0) return [];
   const named = (0, text_list.r)(all, NAMED_EXCEPTIONS);
   return [ `${(0, format.LS)(all.length, "exception")} matched no finding of this image: ${named}` ];
  }
  function describeUnmatched(exception) {
   const id = idOf(exception);
   return (0, trivyignore.Ms)(id) ? `${id} (${exception.source})` : exception.source;
  }
  function recognisable(text) {
   return text.length <= RECOGNISABLE ? text : `${text.slice(0, RECOGNISABLE)}…`;
  }
  function idOf(exception) {
   return exception.kind === "ignore-rule" ? exception.id : exception.ids[0] ?? "";
  }
  function onceEach(values) {
   return [ ...new Map(values.map(value => [ JSON.stringify(value), value ])).values() ];
  }
  async function saveOutcomes(path, outcomes, ports) {
   const fallback = ports.store.temporaryPath(outcomes, "json");
   if (path === "") {
    await ports.store.write(fallback, outcomes);
    return fallback;
   }
   try {
    await ports.store.write(path, outcomes);
    return path;
   } catch (error) {
    if (!(error instanceof errors.yo)) throw error;
    ports.log.warning(`${error.message}. It is in ${fallback}`);
    await ports.store.write(fallback, outcomes);
    return fallback;
   }
  }
  async function trySaveOutcomes(outcomes, ports) {
   const path = ports.store.temporaryPath(outcomes, "json");
   try {
    await ports.store.write(path, outcomes);
    return path;
   } catch (error) {
    if (!(error instanceof errors.yo)) throw error;
    ports.log.warning(error.message);
    return "";
   }
  }
  var harbor_allowlist = __webpack_require__(4283);
  var harbor_permission = __webpack_require__(5739);
  async function fetchAllowlist(input, ports) {
   const {project: project} = input;
   const leftOut = why => {
    const note = `Harbor's CVE allowlist was left out: ${why}`;
    ports.log.info(note);
    return {
     exceptions: [],
     notes: [ note ]
    };
   };
   try {
    const allowlist = await ports.harbor.fetchAllowlist(project);
    if (allowlist === "forbidden") {
     const permission = (0, harbor_permission.bL)({
      resource: "project",
      action: "read"
     });
     return leftOut(`the robot lacks the permission "${permission}" on ${project}. Add it, or set "harbor-allowlist" to false`);
    }
    if (allowlist.expiresAt === harbor_allowlist.T) return leftOut(`the expiry of the list of the ${allowlist.owner} is out of range, so it is unknown whether it has ended. Set it again in Harbor`);
    if (allowlist.ids.length > 0) ports.log.info(`The CVE allowlist of the ${allowlist.owner} accepts ${allowlist.ids.join(", ")}`);
    return {
     exceptions: (0, harbor_allowlist.E)(allowlist, project),
     notes: []
    };
   } catch (error) {
    if (error instanceof errors.cc || !(error instanceof errors.dr)) throw error;
    return leftOut(error.message);
   }
  }
  var await_scan = __webpack_require__(652);
  var consistency = __webpack_require__(1701);
  var scan_platforms = __webpack_require__(7029);
  async function fetchBaseDigest(base, harbor) {
   try {
    return (await harbor.fetchArtifact(base.repository, base.name))?.digest ?? "none";
   } catch (error) {
    if (error instanceof errors.dr) return;
    throw error;
   }
  }
  async function fetchBase(input, ports) {
   const base = await readBase(input, ports.harbor);
   if (base.kind === "same-image") ports.log.info(`Comparing with ${input.name}, which is this very image`); else if (base.kind === "scanned") {
    const total = base.platforms.reduce((sum, {findings: findings}) => sum + findings.length, 0);
    ports.log.info(`Comparing with ${input.name} (${base.digest}): ${(0, format.LS)(total, "finding")}`);
   } else ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`);
   if (isMoved(input)) ports.log.info(`This run set ${input.name} before its verdict, so its image is the next base, also when it fails: what is new in it breaks a rule only once. With "quarantine" the tag stays where it is until an image passes`);
   return base;
  }
  function isMoved({name: name, digest: digest, image: image}) {
   return image.tags.includes(name) && digest !== void 0 && digest !== "none" && digest !== image.digest;
  }
  async function readBase(input, harbor) {
   const {repository: repository, name: name, image: image} = input;
   const notScanned = message => ({
    kind: "not-scanned",
    name: name,
    message: message
   });
   try {
    const digest = input.digest ?? (await harbor.fetchArtifact(repository, name))?.digest;
    if (digest === void 0 || digest === "none") return notScanned(`${(0, harbor_repository.sT)(repository)} has no ${name}`);
    if (digest === image.digest) return image.tags.includes(name) ? notScanned(`${name} is on this very image already, and the image that it was on before is not known`) : {
     kind: "same-image",
     name: name,
     digest: digest
    };
    const platforms = [];
    const parts = await (0, scan_platforms.jf)({
     repository: repository,
     digest: digest
    }, harbor);
    if (parts.platforms.length === 0) throw (0, scan_platforms.UG)(digest, parts.skipped);
    for (const platform of parts.platforms) {
     const read = await readFindings(platform, {
      repository: repository,
      harbor: harbor
     });
     if (typeof read === "string") return notScanned(`${name}, ${platform.platform}: ${read}`);
     platforms.push({
      platform: platform.platform,
      findings: read
     });
    }
    return {
     kind: "scanned",
     name: name,
     digest: digest,
     platforms: platforms
    };
   } catch (error) {
    if (error instanceof errors.cc || error instanceof errors.dr) return notScanned(error.message);
    throw error;
   }
  }
  async function readFindings(base, context) {
   const {overview: overview} = base.artifact;
   if (overview?.status !== "Success") return overview === void 0 ? "it was never scanned" : `its last scan is ${overview.status}`;
   const options = {
    hasDescriptions: false
   };
   const report = await context.harbor.fetchVulnerabilities(context.repository, base, options);
   if (report === void 0) return "Harbor says its scan succeeded, but gives no report";
   return (0, consistency.E)(overview, report.findings) ?? report.findings;
  }
  async function judgeImage(input, ports) {
   const {connection: connection, repository: repository, digest: digest, waiting: waiting, judging: judging} = input;
   const {connect: connect, clock: clock, log: log, waits: waits} = ports;
   const harbor = connect(call_limits._V);
   const allowlist = judging.harborAllowlist ? await fetchAllowlist({
    project: repository.project
   }, {
    harbor: harbor,
    log: log
   }) : {
    exceptions: [],
    notes: []
   };
   const scan = await (0, await_scan.S)({
    repository: repository,
    digest: digest,
    mode: waiting.scan,
    timeoutMs: waiting.timeoutMs,
    retries: waiting.retries
   }, {
    connect: connect,
    clock: clock,
    log: log,
    waits: waits
   });
   const {compareTo: compareTo} = judging;
   const image = {
    digest: digest,
    tags: input.ownTags ?? input.tags
   };
   const base = compareTo === void 0 ? {} : {
    base: await fetchBase({
     repository: repository,
     name: compareTo,
     digest: input.baseDigest,
     image: image
    }, {
     harbor: harbor,
     log: log
    })
   };
   return assembleReport({
    generatedAt: new Date(clock.now()).toISOString(),
    runId: ports.runId,
    harborUrl: connection.url,
    host: connection.host,
    repository: repository,
    digest: digest,
    tags: input.tags,
    pendingTags: input.pendingTags,
    policy: judging.gate,
    scan: scan,
    exceptions: [ ...allowlist.exceptions, ...judging.exceptions ],
    fileExceptions: judging.exceptions,
    notes: allowlist.notes,
    ...base
   });
  }
  async function judgeIntoFile(input, ports) {
   const report = await judgeImage(input, ports);
   return {
    report: report,
    reportFile: await saveOutcomes(input.reportFile, singleOutcome(report), ports)
   };
  }
  async function judgeNamed(input, ports) {
   const {name: name, ...others} = input;
   if ((0, oci_digest.Bc)(name)) return judgeIntoFile({
    ...others,
    digest: name
   }, ports);
   const digest = await fetchDigest({
    ...input,
    tag: name
   }, ports);
   const tags = input.tags.length > 0 ? input.tags : [ name ];
   return judgeIntoFile({
    ...others,
    digest: digest,
    tags: tags
   }, ports);
  }
  async function fetchDigest(image, ports) {
   const {connection: connection, repository: repository, tag: tag} = image;
   const artifact = await ports.connect(call_limits.eJ).fetchArtifact(repository, tag);
   const name = `${(0, harbor_repository.sT)(repository)}:${tag}`;
   if (artifact === void 0) throw new errors.yo(`Harbor at ${connection.host} has no ${name}`);
   ports.log.info(`${name} is ${artifact.digest}`);
   return artifact.digest;
  }
  var quote = __webpack_require__(7823);
  function findLooserRule(applied, wanted) {
   if (wanted.failOn === "never" && wanted.failOnCvss === void 0) return;
   return findUncounted(applied, wanted) ?? findLooserScore(applied, wanted) ?? (wanted.failOn === "never" ? void 0 : findLooserSeverity(applied, wanted));
  }
  function findUncounted(applied, wanted) {
   if (applied.onlyFixable && !wanted.onlyFixable) return "counts only findings with a fix (only-fixable)";
   const ignored = applied.ignoreStatus?.find(status => wanted.ignoreStatus?.includes(status) !== true);
   return ignored === void 0 ? void 0 : `does not count findings of the status ${ignored} (ignore-status)`;
  }
  function findLooserScore({failOnCvss: applied}, wanted) {
   const {failOnCvss: failOnCvss} = wanted;
   if (failOnCvss === void 0 || applied !== void 0 && applied <= failOnCvss) return;
   return applied === void 0 ? "has no rule on CVSS scores (fail-on-cvss)" : `allows CVSS scores below ${(0, 
   score.y)(applied)}, not only below ${(0, score.y)(failOnCvss)}`;
  }
  function findLooserSeverity(applied, wanted) {
   if (applied.failOn === "never") return "allows findings of any severity (fail-on: never)";
   for (const severity of [ ...scan_severity.Kw, "unknown" ]) {
    const [allowed, limit] = [ highestNumber(severity, applied, wanted), (0, scan_verdict.XB)(severity, wanted) ];
    if (allowed > limit) {
     const found = allowed === Number.POSITIVE_INFINITY ? "any number" : String(allowed);
     return `allows ${found} of severity ${(0, scan_severity.JE)(severity)}, not ${limit}`;
    }
   }
   return;
  }
  function highestNumber(severity, applied, wanted) {
   const known = severity === "unknown" ? 0 : (0, scan_verdict.XB)(severity, applied);
   const isWithUnknown = wanted.maxFindings.unknown === void 0 ? severity === wanted.unknownSeverity : severity === "unknown";
   if (!isWithUnknown) return known;
   if (applied.maxFindings.unknown !== void 0) return known + applied.maxFindings.unknown;
   const {unknownSeverity: unknownSeverity} = applied;
   return unknownSeverity === severity ? known : known + (0, scan_verdict.XB)(unknownSeverity, applied);
  }
  const stated_verdict_CLOCK_SKEW_MS = 5 * 6e4;
  function findStatementProblem(statement, wanted, context) {
   const {verdict: verdict} = statement;
   return findSubjectProblem(statement, wanted) ?? (statement.predicateType === attestation_statement.To.verdict ? void 0 : `has the predicate ${(0, 
   quote.h)(statement.predicateType)}, and a verdict has ${attestation_statement.To.verdict}`) ?? (verdict === void 0 ? "is a verification summary of another tool, without the policy that was applied" : findResultProblem(verdict) ?? findPolicyProblem(verdict, wanted, context.hash) ?? findAgeProblem(verdict, wanted, context.now));
  }
  function findSubjectProblem({subjects: subjects}, {digest: digest, name: name}) {
   const [subject, ...others] = subjects;
   if (subject === void 0 || others.length > 0) return `is about ${subjects.length} artifacts, not about one`;
   if (subject.digest !== digest) return `is about another digest, ${(0, quote.h)(subject.digest)}`;
   return subject.name === name ? void 0 : `is about another repository, ${(0, quote.h)(subject.name)}, not ${name}`;
  }
  function findResultProblem({result: result}) {
   return result === verdict.PK ? void 0 : `says ${(0, quote.h)(result)}, not ${verdict.PK}`;
  }
  function findPolicyProblem({policy: policy, policyHash: stated, base: base}, wanted, hash) {
   if ((0, verdict.tx)(policy, hash) !== stated) return "names a policy that does not have the digest it names";
   const looser = findLooserRule(policy, wanted.policy);
   if (looser !== void 0) return `was made by a looser policy than the one asked for, which ${looser}`;
   if (base === void 0 || base.name === wanted.compareTo) return;
   return `counts only findings that ${(0, quote.h)(base.name)} does not have, and ${wanted.compareTo === void 0 ? "no such base was asked for (compare-to)" : `the base asked for is ${(0, 
   quote.h)(wanted.compareTo)}`}`;
  }
  function findAgeProblem(verdict, wanted, now) {
   const {maxAgeMs: maxAgeMs} = wanted;
   const verdictAge = now - Date.parse(verdict.timeVerified);
   if (stated_verdict_isImpossible(verdictAge)) return `has an impossible time, ${(0, 
   quote.h)(verdict.timeVerified)}`;
   if (maxAgeMs === void 0) return;
   if (verdictAge > maxAgeMs) return stated_verdict_describeAge("the verdict", verdictAge, maxAgeMs);
   if (verdict.scans.length === 0) return "names no scan, so its age cannot be checked";
   for (const {platform: platform, finishedAt: finishedAt} of verdict.scans) {
    const age = now - Date.parse(finishedAt);
    if (stated_verdict_isImpossible(age)) return `does not say when the scan of ${(0, 
    quote.h)(platform)} ended`;
    if (age > maxAgeMs) return stated_verdict_describeAge(`the scan of ${(0, quote.h)(platform)}`, age, maxAgeMs);
   }
   return;
  }
  function stated_verdict_describeAge(what, ageMs, maxAgeMs) {
   return `has expired: ${what} is ${(0, format.Xo)(ageMs / 1e3)} old, and max-age allows ${(0, 
   format.Xo)(maxAgeMs / 1e3)}`;
  }
  function stated_verdict_isImpossible(ageMs) {
   return Number.isNaN(ageMs) || ageMs < -stated_verdict_CLOCK_SKEW_MS;
  }
  var soundness = __webpack_require__(9093);
  function parseManifestParts(manifest) {
   const wire = parseDocument(manifest);
   const subject = wire["subject"] == null ? {} : {
    subject: requireDescriptor(wire["subject"]).digest
   };
   const artifactType = typeof wire["artifactType"] === "string" ? wire["artifactType"] : "";
   if ((0, oci_manifest.$$)(manifest.mediaType)) {
    const children = requireList(wire["manifests"], "manifests").map(child => requireDescriptor(child).digest);
    return {
     children: [ ...new Set(children) ],
     blobs: [],
     artifactType: artifactType,
     isRunnable: true,
     ...subject
    };
   }
   const config = requireDescriptor(wire["config"]);
   const layers = requireList(wire["layers"], "layers").map(requireDescriptor);
   const blobs = new Map([ config, ...layers.filter(isStored) ].map(({digest: digest, size: size}) => [ digest, {
    digest: digest,
    size: size
   } ]));
   return {
    children: [],
    blobs: [ ...blobs.values() ],
    config: {
     digest: config.digest,
     size: config.size
    },
    artifactType: artifactType === "" ? config.mediaType : artifactType,
    isRunnable: (0, oci_manifest.i8)(config.mediaType),
    ...subject
   };
  }
  function parseDocument(manifest) {
   const text = (new TextDecoder).decode(manifest.bytes);
   const wire = requireObject(JSON.parse(text), "the manifest");
   const what = "the document";
   (0, soundness.Uj)(text, {
    what: what,
    rules: soundness.pg
   });
   (0, soundness._3)(wire, {
    what: what,
    kind: (0, oci_manifest.$$)(manifest.mediaType) ? "index" : "manifest"
   });
   return wire;
  }
  function isStored({mediaType: mediaType, hasUrls: hasUrls}) {
   return (0, oci_manifest.bq)(mediaType) || !hasUrls;
  }
  function requireDescriptor(value) {
   const wire = requireObject(value, "a descriptor");
   const {digest: digest, size: size, mediaType: mediaType, urls: urls} = wire;
   if (typeof digest !== "string" || !(0, oci_digest.Bc)(digest)) throw new Error("a descriptor has no sha256 digest");
   if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw new Error(`the descriptor of ${digest} has no size`);
   return {
    digest: digest,
    size: size,
    mediaType: typeof mediaType === "string" ? mediaType : "",
    hasUrls: Array.isArray(urls) && urls.length > 0
   };
  }
  function requireObject(value, what) {
   if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
   throw new Error(`${what} is not an object`);
  }
  function requireList(value, what) {
   if (value == null) return [];
   if (Array.isArray(value)) return value;
   throw new Error(`${what} is not a list`);
  }
  const MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
  const MAX_BUNDLES = 2e3;
  async function verifyVerdict(input, ports) {
   const {repository: repository, reference: reference, wanted: wanted} = input;
   const {harbor: harbor, log: log} = ports;
   const listed = await harbor.fetchReferrers(repository, wanted.digest);
   const bundles = newestFirst(listed.filter(({artifactType: artifactType}) => artifactType === BUNDLE_MEDIA_TYPE));
   const refusals = [];
   let newest;
   for (const bundle of bundles.slice(0, MAX_BUNDLES)) {
    const isDated = createdAt(bundle) !== void 0;
    const found = await judge(bundle.digest);
    if (!("verdict" in found)) refusals.push(found); else if (newest === void 0 || isNewer(found, newest)) newest = found;
    if (isDated && newest?.statement === bundle.digest) break;
   }
   if (newest === void 0) throw new errors.yo(describeRefusal(reference, refusals));
   const {timeVerified: timeVerified, runUrl: runUrl} = newest.verdict;
   log.info(`${reference} has a signed verdict: PASSED at ${timeVerified}${runUrl === "" ? "" : ` in ${runUrl}`} (${(0, 
   oci_digest.VK)(newest.statement)})`);
   return newest;
   async function judge(digest) {
    const opened = await open(digest);
    if (typeof opened === "string") return {
     digest: digest,
     reason: opened,
     isVerdict: true
    };
    const now = ports.clock.now();
    const problem = findStatementProblem(opened, wanted, {
     now: now,
     hash: ports.hash
    });
    const isVerdict = opened.predicateType === attestation_statement.To.verdict;
    if (problem !== void 0) return {
     digest: digest,
     reason: problem,
     isVerdict: isVerdict
    };
    return opened.verdict === void 0 ? {
     digest: digest,
     reason: "holds no verdict",
     isVerdict: isVerdict
    } : {
     statement: digest,
     verdict: opened.verdict
    };
   }
   async function open(digest) {
    const manifest = await harbor.fetchManifest(repository, digest);
    if (manifest === "absent") return "was deleted a moment ago";
    if (manifest === "blocked") return "cannot be read because of a policy of its project";
    const blob = findBundle(manifest);
    if (blob === void 0) return "is not a sigstore bundle with a statement";
    if (blob.size > MAX_BUNDLE_BYTES) return `has ${(0, format.z3)(blob.size)}, more than the ${(0, 
    format.z3)(MAX_BUNDLE_BYTES)} that are read`;
    const bytes = await harbor.fetchBlob(repository, blob);
    if (bytes === "absent") return "has lost its content";
    const opened = ports.verifier.open(bytes);
    return opened.kind === "signed" ? opened.statement : opened.reason;
   }
  }
  function findBundle(manifest) {
   try {
    const {blobs: blobs, config: config} = parseManifestParts(manifest);
    const layers = blobs.filter(({digest: digest}) => digest !== config?.digest);
    return layers.length === 1 ? layers[0] : void 0;
   } catch {
    return;
   }
  }
  function newestFirst(bundles) {
   const time = bundle => createdAt(bundle) ?? "￿";
   return bundles.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)) || (0, 
   format.n6)(time(b), time(a)));
  }
  function createdAt({annotations: annotations}) {
   return annotations[BUNDLE_ANNOTATION.created];
  }
  function isOther({annotations: annotations}) {
   return (annotations[BUNDLE_ANNOTATION.predicateType] ?? attestation_statement.To.verdict) !== attestation_statement.To.verdict;
  }
  function isNewer(a, b) {
   return Date.parse(a.verdict.timeVerified) > Date.parse(b.verdict.timeVerified);
  }
  function describeRefusal(reference, refusals) {
   const failed = `failed to verify the verdict of ${reference}: `;
   const [newest] = [ ...refusals.filter(({isVerdict: isVerdict}) => isVerdict), ...refusals ];
   if (newest === void 0) return `${failed}Harbor has no signed statement about it`;
   const {digest: digest, reason: reason} = newest;
   const which = refusals.length === 1 ? "the signed statement" : `of ${(0, format.LS)(refusals.length, "signed statement")} none holds, and the newest verdict`;
   return `${failed}${which} (${(0, oci_digest.VK)(digest)}) ${reason}`;
  }
  async function verifyNamed(input, ports) {
   const {connection: connection, repository: repository, name: name, verifier: verifier, judgedIn: judgedIn, ...others} = input;
   const digest = (0, oci_digest.Bc)(name) ? name : await fetchDigest({
    connection: connection,
    repository: repository,
    tag: name
   }, ports);
   const reference = `${connection.host}/${(0, harbor_repository.sT)(repository)}@${digest}`;
   const verified = await verifyVerdict({
    repository: repository,
    reference: reference,
    wanted: {
     ...others,
     digest: digest,
     name: `${connection.host}/${(0, harbor_repository.sT)(judgedIn)}`
    }
   }, {
    ...ports,
    verifier: verifier,
    harbor: ports.connect(call_limits.eI)
   });
   return {
    ...verified,
    reference: reference,
    digest: digest
   };
  }
  async function verify_verdict_run(host) {
   const request = await readVerifyVerdict((0, read_inputs.A)("verify-verdict", host));
   const ports = attestPorts(host, (0, wiring_ports.NT)(host, request.connection));
   host.setOutputs(verifiedOutputs(await verifyNamed(request, ports)));
  }
  var scan_overview = __webpack_require__(7958);
  var version = __webpack_require__(6343);
  function isSbomPossible(verdict) {
   return verdict !== "undecided";
  }
  const NEW_SBOM_TRACK = {
   starts: 0
  };
  function decideSbomStep(input) {
   const {overview: overview, track: track, retries: retries} = input;
   if (overview === void 0) return track.starts > 0 ? {
    kind: "wait"
   } : {
    kind: "start",
    track: {
     ...track,
     starts: 1
    }
   };
   if (overview.sbomDigest !== void 0) return {
    kind: "finished",
    sbomDigest: overview.sbomDigest
   };
   if (!(0, scan_overview.hY)(overview) || overview.status === "Success") return {
    kind: "wait"
   };
   if (overview.identity === track.superseded) return {
    kind: "wait"
   };
   if (track.starts > retries) return {
    kind: "failed"
   };
   return {
    kind: "start",
    track: {
     starts: track.starts + 1,
     superseded: overview.identity
    }
   };
  }
  function canMakeSboms(harborVersion) {
   return (0, version.d)(harborVersion, "2.11.0");
  }
  const MAX_NAME_CHARACTERS = 100;
  function sbomPath(path, options) {
   if (options.isOnly) return path;
   const name = options.name.replaceAll(/[^a-zA-Z0-9_.]+/g, "-").slice(0, MAX_NAME_CHARACTERS).replace(/-$/, "");
   const [, stem = path, extension = ""] = /^(.*?)((?:\.spdx)?\.json)$/i.exec(path) ?? [];
   return `${stem}.${name}${extension}`;
  }
  function sbomPaths(path, platforms) {
   const isOnly = platforms.length === 1;
   const plain = platforms.map(({platform: platform}) => sbomPath(path, {
    name: platform,
    isOnly: isOnly
   }));
   const counts = Map.groupBy(plain, name => name.toLowerCase());
   return platforms.map(({platform: platform, digest: digest}, at) => {
    const own = plain[at] ?? path;
    if ((counts.get(own.toLowerCase())?.length ?? 0) === 1) return own;
    const name = `${platform.slice(0, MAX_NAME_CHARACTERS / 2)}-${(0, oci_digest.VK)(digest)}-${at + 1}`;
    return sbomPath(path, {
     name: name,
     isOnly: isOnly
    });
   });
  }
  function promotionOutputs(placed) {
   return {
    reference: placed.reference,
    digest: placed.digest,
    tags: placed.tags.join("\n")
   };
  }
  function nextStepOutputs(report, onFailure) {
   return {
    "promotion-due": String(isPromotionDue(report, onFailure)),
    "sbom-possible": String(isSbomPossible(report.verdict.name))
   };
  }
  const IMAGE_STATES = [ "failed", "undecided", "not-tagged", "passed" ];
  function reportState({verdict: verdict, promotion: promotion}) {
   return verdict.name === "passed" && isPromotionMissing(promotion) ? "not-tagged" : verdict.name;
  }
  function outcomeState(outcome) {
   return outcome.kind === "judged" ? reportState(outcome.report) : "undecided";
  }
  function commonState({images: images}) {
   const verdict = judgeImages(images);
   const isMissing = images.some(outcome => outcomeState(outcome) === "not-tagged");
   return verdict === "passed" && isMissing ? "not-tagged" : verdict;
  }
  function worstFirst(images) {
   const order = outcome => IMAGE_STATES.indexOf(outcomeState(outcome));
   return images.toSorted((a, b) => order(a) - order(b));
  }
  function outcomeRepository(outcome) {
   return outcome.kind === "judged" ? outcome.report.image.repository : outcome.repository;
  }
  function outcomeTags(outcome) {
   if (outcome.kind === "not-judged") return [ ...new Set(outcome.tags) ];
   const {image: image, promotion: promotion} = outcome.report;
   return [ ...new Set([ ...image.tags, ...promotion?.tags ?? [] ]) ];
  }
  function outcomeName(outcome) {
   const [tag] = outcomeTags(outcome);
   return `${outcomeRepository(outcome)}${tag === void 0 ? "" : `:${tag}`}`;
  }
  function outcomeTitle(outcome) {
   return outcome.kind === "judged" ? verdictTitle(outcome.report) : "Not judged";
  }
  function commonTitle(outcomes) {
   const state = commonState(outcomes);
   return state === "not-tagged" ? "Passed, but not all tags are set" : VERDICT_TITLES[state];
  }
  function outcomeMessage(outcome) {
   if (outcome.kind === "not-judged") return outcome.message;
   const {verdict: verdict, promotion: promotion} = outcome.report;
   const tagging = promotion !== void 0 && reportState(outcome.report) === "not-tagged" ? [ describePromotion(promotion, verdict.name) ] : [];
   return [ ...verdict.reasons.map(reasonText), ...tagging ].join("; ");
  }
  const STATE_WORDS = {
   failed: "failed",
   undecided: "undecided",
   "not-tagged": "passed without all tags",
   passed: "passed"
  };
  function describeImages({images: images}) {
   const states = images.map(outcomeState);
   const counts = IMAGE_STATES.map(state => ({
    state: state,
    count: states.filter(each => each === state).length
   }));
   const parts = counts.flatMap(({state: state, count: count}) => count === 0 ? [] : [ `${count} ${STATE_WORDS[state]}` ]);
   return `${(0, format.LS)(images.length, "image")}: ${parts.join(", ") || "nothing was judged"}`;
  }
  function withLocation(outcomes, location) {
   if (location === void 0) return outcomes;
   return {
    ...outcomes,
    images: outcomes.images.map(outcome => ({
     location: location,
     ...outcome
    }))
   };
  }
  function outcomeOutputs(outcomes, options = {}) {
   const {images: images} = outcomes;
   const {reportFiles: reportFiles = []} = options;
   const sole = soleImage(outcomes)?.report;
   const reports = judgedReports(images);
   const sum = addNumbers(reports.map(numbersOf));
   const seconds = reports.flatMap(({scanSeconds: scanSeconds}) => scanSeconds ?? []);
   return {
    reference: reports.map(({image: image}) => image.reference).join("\n"),
    digest: sole?.image.digest ?? "",
    tags: sole?.image.tags.join("\n") ?? "",
    ...numberOutputs(reports.length === images.length ? sum : {
     ...sum,
     compared: void 0
    }, judgeImages(images)),
    platforms: sole === void 0 ? "" : JSON.stringify(sole.platforms.map(platformOutput)),
    "scan-duration": seconds.length === 0 ? "" : String(Math.max(...seconds)),
    "harbor-link": sole?.image.link ?? "",
    ...sole === void 0 ? {
     images: JSON.stringify(images.map((outcome, index) => imageOutput(outcome, reportFiles[index] ?? "")))
    } : {}
   };
  }
  function imageOutput(outcome, reportFile) {
   const repository = outcomeRepository(outcome);
   const message = outcomeMessage(outcome);
   if (outcome.kind === "not-judged") return {
    repository: repository,
    reference: "",
    digest: "",
    tags: outcome.placedTags ?? [],
    verdict: "undecided",
    reportFile: "",
    harborLink: "",
    message: message
   };
   const {image: image, verdict: verdict, counts: counts, total: total, fixable: fixable} = outcome.report;
   const numbers = Object.entries({
    ...counts,
    total: total,
    fixable: fixable
   });
   return {
    repository: repository,
    reference: image.reference,
    digest: image.digest,
    tags: image.tags,
    verdict: verdict.name,
    ...Object.fromEntries(numbers.filter(([, number]) => isKnown(number, verdict.name))),
    reportFile: reportFile,
    harborLink: image.link,
    message: message
   };
  }
  function platformOutput(platform) {
   const {finishedAt: finishedAt} = platform;
   return {
    ...platform,
    platform: plainWord(platform.platform),
    scanStatus: plainWord(platform.scanStatus),
    ...finishedAt === void 0 ? {} : {
     finishedAt: plainWord(finishedAt)
    }
   };
  }
  function plainWord(text) {
   return text.replaceAll(/[^A-Za-z0-9._:/+-]/g, "_");
  }
  function numbersOf({counts: counts, total: total, fixable: fixable, ignored: ignored, comparison: comparison}) {
   const compared = comparison?.kind === "compared" ? {
    new: comparison.new,
    fixed: comparison.fixed.length
   } : void 0;
   return {
    counts: counts,
    total: total,
    fixable: fixable,
    ignored: ignored.length,
    compared: compared
   };
  }
  function addNumbers(all) {
   const add = number => all.reduce((sum, each) => sum + number(each), 0);
   const counts = Object.fromEntries(scan_severity.oC.map(severity => [ severity, add(of => of.counts[severity]) ]));
   const isCompared = all.length > 0 && all.every(({compared: compared}) => compared !== void 0);
   return {
    counts: {
     ...scan_severity.BU,
     ...counts
    },
    total: add(of => of.total),
    fixable: add(of => of.fixable),
    ignored: add(of => of.ignored),
    compared: isCompared ? {
     new: add(of => of.compared?.new ?? 0),
     fixed: add(of => of.compared?.fixed ?? 0)
    } : void 0
   };
  }
  function numberOutputs(numbers, verdict) {
   const format = count => count !== void 0 && isKnown(count, verdict) ? String(count) : "";
   return {
    verdict: verdict,
    severity: worstSeverity(numbers.counts, verdict),
    ...Object.fromEntries(scan_severity.oC.map(severity => [ severity, format(numbers.counts[severity]) ])),
    total: format(numbers.total),
    fixable: format(numbers.fixable),
    ignored: String(numbers.ignored),
    new: format(numbers.compared?.new),
    fixed: format(numbers.compared?.fixed)
   };
  }
  function isKnown(count, verdict) {
   return count > 0 || verdict !== "undecided";
  }
  function worstSeverity(counts, verdict) {
   const [worst] = scan_severity.oC.filter(severity => counts[severity] > 0).toSorted((a, b) => (0, 
   scan_severity.IY)(a) - (0, scan_severity.IY)(b));
   return worst ?? (verdict === "undecided" ? "" : "none");
  }
  async function readAwaitScan(context) {
   const {form: form, files: files} = context;
   const request = {
    connection: await readMaskedConnection(context),
    repository: readRepository(form),
    waiting: readWaiting(form),
    name: readDigestOrTag(form),
    baseDigest: readBaseDigest(form),
    tags: form.list("tags"),
    pendingTags: form.list("pending-tags"),
    judging: await readJudging(context),
    onFailure: form.choice("on-failure"),
    reportFile: await readOutputFile(form, {
     name: "report-file",
     files: files
    })
   };
   const waiting = requireScan(context, request.waiting, '"never" leaves this step nothing to do; leave the step out');
   form.complete();
   return {
    ...request,
    waiting: waiting
   };
  }
  function readBaseDigest(form) {
   return form.optional("base-digest", text => text === "none" ? text : (0, oci_digest.m)(text));
  }
  var promises_ = __webpack_require__(1455);
  var process_environment = __webpack_require__(2999);
  var external_node_http_ = __webpack_require__(7067);
  var basic_auth = __webpack_require__(97);
  const PASSWORD_BYTES = 32;
  function createDoor() {
   const credentials = {
    kind: "basic",
    user: "copy",
    secret: (0, external_node_crypto_.randomBytes)(PASSWORD_BYTES).toString("base64url")
   };
   const expected = hash(`Basic ${(0, basic_auth.r)(credentials)}`);
   return {
    credentials: credentials,
    judge(authorization) {
     if (authorization === void 0) return "absent";
     return (0, external_node_crypto_.timingSafeEqual)(hash(authorization), expected) ? "open" : "wrong";
    }
   };
  }
  function hash(text) {
   return (0, external_node_crypto_.createHash)("sha256").update(text).digest();
  }
  function isLoopback(address) {
   return address !== void 0 && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
  }
  var undici = __webpack_require__(7139);
  var http_client = __webpack_require__(7764);
  class GatewayError extends Error {
   name="GatewayError";
   cause;
   asked;
   constructor(cause, asked) {
    super(cause.kind);
    this.cause = cause;
    this.asked = asked;
   }
  }
  var harbor_answer = __webpack_require__(8542);
  var harbor_realm = __webpack_require__(6145);
  var steady_clock = __webpack_require__(5880);
  const DEFAULT_LIFE_SECONDS = 60;
  const RENEW_BEFORE_MS = 6e4;
  const SERVICE = /\bservice="([^"\\]{0,255})"/;
  const tokenAnswer = dist.Ikc({
   token: dist.cl6(dist.YjP(), ""),
   access_token: dist.cl6(dist.YjP(), ""),
   expires_in: dist.cl6(dist.aig())
  });
  function createHarborLogin(options) {
   const {connection: connection, repository: repository, get: get, maskSecret: maskSecret} = options;
   const basic = `Basic ${(0, basic_auth.r)(connection.credentials)}`;
   let way;
   let token;
   let asked;
   async function findWay() {
    const ping = {
     method: "GET",
     path: "/v2/"
    };
    const reply = await get(ping.path, {});
    if (reply.status === 200) return {
     kind: "open"
    };
    if (reply.status !== 401) throw new GatewayError({
     kind: "answer",
     answer: (0, harbor_answer.JN)(reply)
    }, ping);
    const challenges = reply.headers("www-authenticate");
    const realms = (0, harbor_realm.m)(challenges);
    const foreign = (0, harbor_realm.z)(realms, connection.url);
    if (foreign !== void 0) throw new GatewayError({
     kind: "not-followed",
     reason: describeForeign(foreign)
    }, ping);
    const [realm] = realms;
    if (realm === void 0) return {
     kind: "basic"
    };
    const service = new URL(realm);
    service.searchParams.set("scope", `repository:${repository}:pull,push`);
    const [, name] = SERVICE.exec(challenges.join(", ")) ?? [];
    if (name !== void 0) service.searchParams.set("service", name);
    return {
     kind: "token",
     path: `${service.pathname}${service.search}`
    };
   }
   async function fetchToken(path) {
    const reply = await get(path, {
     authorization: basic
    });
    const parsed = reply.status === 200 ? dist.xLC(tokenAnswer, parseJson(reply.text)) : void 0;
    const value = parsed?.success === true ? parsed.output.token || parsed.output.access_token : "";
    if (value === "") {
     const cause = reply.status === 200 ? {
      kind: "no-token"
     } : {
      kind: "answer",
      answer: (0, harbor_answer.JN)(reply)
     };
     throw new GatewayError(cause, {
      method: "GET",
      path: path
     });
    }
    maskSecret(value);
    const lifeMs = (parsed?.success === true && parsed.output.expires_in || DEFAULT_LIFE_SECONDS) * 1e3;
    return {
     header: `Bearer ${value}`,
     renewAtMs: (0, steady_clock.r)() + lifeMs - Math.min(RENEW_BEFORE_MS, lifeMs / 10)
    };
   }
   async function currentToken(path, refused) {
    if (token !== void 0 && token.header !== refused && token.renewAtMs > (0, steady_clock.r)()) return token.header;
    asked ??= fetchToken(path).then(fetched => {
     token = fetched;
     return fetched;
    }).finally(() => {
     asked = void 0;
    });
    return (await asked).header;
   }
   function knownWay() {
    way ??= findWay().catch(error => {
     way = void 0;
     throw error;
    });
    return way;
   }
   return {
    async authorization() {
     const found = await knownWay();
     if (found.kind === "token") return currentToken(found.path);
     return found.kind === "basic" ? basic : "";
    },
    async renewed(refused) {
     const found = await knownWay();
     return found.kind === "token" ? currentToken(found.path, refused) : void 0;
    }
   };
  }
  function describeForeign(realm) {
   return `sends clients to another address to log in, ${realm}, which would receive the robot's secret`;
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  const MAX_ANSWER_BYTES = 64 * 1024;
  function createHarborSide(options) {
   const {connection: connection, client: client, repository: repository, maskSecret: maskSecret} = options;
   const {dispatcher: dispatcher} = client;
   async function ask(httpRequest, signal) {
    const {method: method, path: path, headers: headers, body: body} = httpRequest;
    try {
     const response = await (0, undici.Em)(new URL(path, connection.url), {
      dispatcher: dispatcher,
      method: method,
      headers: headers,
      signal: AbortSignal.any([ signal, options.signal ]),
      headersTimeout: 0,
      bodyTimeout: 0,
      body: body ?? null
     });
     return await readReply(response);
    } catch (error) {
     throw new GatewayError({
      kind: "no-answer",
      error: error
     }, {
      method: method,
      path: path
     });
    }
   }
   const login = createHarborLogin({
    connection: connection,
    repository: repository,
    maskSecret: maskSecret,
    get: (path, headers) => ask({
     method: "GET",
     path: path,
     headers: headers
    }, options.signal)
   });
   return {
    async send(httpRequest, signal) {
     const authorization = await login.authorization();
     const reply = await ask(withAuthorization(httpRequest, authorization), signal);
     if (reply.status !== 401) return reply;
     const other = await login.renewed(authorization);
     if (other === void 0 || isStream(httpRequest.body)) return reply;
     return ask(withAuthorization(httpRequest, other), signal);
    }
   };
  }
  function withAuthorization(httpRequest, authorization) {
   if (authorization === "") return httpRequest;
   return {
    ...httpRequest,
    headers: {
     ...httpRequest.headers,
     authorization: authorization
    }
   };
  }
  function isStream(body) {
   return body !== void 0 && !(body instanceof Uint8Array);
  }
  async function readReply(response) {
   const into = (0, http_client.y4)();
   try {
    await (0, http_client.Vc)(MAX_ANSWER_BYTES, {
     body: response.body,
     into: into
    });
   } catch (error) {
    if (response.statusCode < 400) throw error;
   }
   const values = name => [ response.headers[name] ?? [] ].flat();
   return {
    status: response.statusCode,
    text: into.end().toString("utf8"),
    header: name => values(name)[0],
    headers: values
   };
  }
  var oci_upload = __webpack_require__(7952);
  const MAX_LOCATION = 8192;
  function readUploadLocation(header, {harborUrl: harborUrl, uploads: uploads}) {
   if (header === void 0 || header === "") return refused("names no address for the upload");
   if (header.length > MAX_LOCATION || !URL.canParse(header, harborUrl)) return refused("names an address for the upload that cannot be read");
   const location = new URL(header, new URL(uploads, harborUrl));
   if (location.hostname !== new URL(harborUrl).hostname) return refused(`sends uploads to another host, ${location.host}`);
   const {pathname: pathname, search: search} = location;
   if (!pathname.startsWith(uploads) || pathname.length === uploads.length) return refused("sends the upload to another repository");
   return {
    kind: "path",
    path: `${pathname}${search}`
   };
  }
  function refused(reason) {
   return {
    kind: "refused",
    reason: reason
   };
  }
  const PASSED = [ "content-type", "docker-content-digest", "oci-subject", "retry-after", "warning" ];
  const EMPTY_INDEX = JSON.stringify({
   schemaVersion: 2,
   mediaType: oci_manifest.Ap.ociIndex,
   manifests: []
  });
  function createPushRelay(options) {
   const {connection: connection, repository: repository, harbor: harbor, transfers: transfers} = options;
   const base = `/v2/${repository}`;
   const uploads = new Map;
   async function exchange(httpRequest, context) {
    const {transfer: transfer, signal: signal} = context;
    const reply = await harbor.send(httpRequest, signal);
    if (reply.status >= 300 && !context.accepts.includes(reply.status)) report(transfer, {
     kind: "answer",
     answer: (0, harbor_answer.JN)(reply)
    });
    return reply;
   }
   function report(transfer, cause, at) {
    const {digest: digest, sentBytes: sentBytes} = transfer;
    const {method: method, path: path} = at ?? transfer;
    options.onFailure({
     method: method,
     path: path,
     sentBytes: sentBytes,
     cause: cause,
     ...digest === void 0 ? {} : {
      digest: digest
     }
    });
   }
   async function relay(httpRequest, about) {
    const {body: body} = httpRequest;
    const size = Number(httpRequest.headers["content-length"] ?? Number.NaN);
    const transfer = transfers.begin({
     method: httpRequest.method,
     path: httpRequest.path,
     ...about.digest === void 0 ? {} : {
      digest: about.digest
     },
     ...Number.isNaN(size) ? {} : {
      size: size
     }
    });
    const isStream = body !== void 0 && !(body instanceof Uint8Array);
    if (isStream) transfer.wait("source");
    const pieces = isStream ? transfers.count(withoutEnd(body), transfer) : void 0;
    const sent = pieces ?? (body instanceof Uint8Array ? body : void 0);
    try {
     const reply = await exchange({
      ...httpRequest,
      ...sent === void 0 ? {} : {
       body: sent
      }
     }, {
      transfer: transfer,
      signal: about.signal,
      accepts: about.accepts ?? []
     });
     if (reply.status < 300 && !about.done.includes(reply.status)) throw notDone(reply);
     return about.make(reply);
    } catch (error) {
     if (!(error instanceof GatewayError)) throw error;
     const isOver = transfer.sourceError !== void 0 || about.signal.aborted || options.closed.aborted;
     if (!isOver) report(transfer, error.cause, error.asked);
     return unusable(error.cause);
    } finally {
     transfers.end(transfer);
     if (isStream) pieces?.return(void 0).then(() => body.resume());
    }
   }
   function keepUpload(id, reply, digest) {
    const location = readUploadLocation(reply.header("location"), {
     harborUrl: connection.url,
     uploads: `${base}/blobs/uploads/`
    });
    if (location.kind === "refused") throw new GatewayError({
     kind: "not-followed",
     reason: location.reason
    });
    uploads.set(id, {
     path: location.path,
     ...digest === void 0 ? {} : {
      digest: digest
     }
    });
    return pass(reply, {
     location: `${base}/blobs/uploads/${id}`
    });
   }
   function sendBlob(upload, client) {
    const {incoming: incoming, signal: signal} = client;
    const known = uploads.get(upload);
    if (known === void 0) return Promise.resolve(UNKNOWN_UPLOAD);
    const {path: path, digest: digest} = known;
    const headers = {
     "content-type": "application/octet-stream",
     ...lengthOf(incoming)
    };
    return relay({
     method: "PATCH",
     path: path,
     headers: headers,
     body: incoming
    }, {
     signal: signal,
     digest: digest,
     done: [ 202, 204 ],
     make(reply) {
      if (reply.status === 401) return {
       ...pass(reply),
       status: 503,
       text: ""
      };
      return reply.status < 300 ? keepUpload(upload, reply, digest) : pass(reply);
     }
    });
   }
   async function commitBlob({upload: upload, digest: digest}, {incoming: incoming, signal: signal}) {
    const known = uploads.get(upload);
    if (known === void 0) return UNKNOWN_UPLOAD;
    if (await readBody(incoming, 0) === void 0) return TOO_LARGE;
    return relay({
     method: "PUT",
     path: (0, oci_upload.$)(known.path, digest),
     headers: OCTETS
    }, {
     signal: signal,
     digest: digest,
     done: [ 201, 204 ],
     make(reply) {
      if (reply.status === 201) {
       uploads.delete(upload);
       transfers.committedBlobs += 1;
      }
      return pass(reply);
     }
    });
   }
   async function putManifest(digest, {incoming: incoming, signal: signal}) {
    const body = await readBody(incoming, image_content.bi);
    if (body === void 0) return TOO_LARGE;
    if ((0, image_content.ol)(body) !== digest) return OTHER_DIGEST;
    const type = incoming.headers["content-type"];
    const headers = type === void 0 ? {} : {
     "content-type": type
    };
    const path = `${base}/manifests/${digest}`;
    return relay({
     method: "PUT",
     path: path,
     headers: headers,
     body: body
    }, {
     signal: signal,
     digest: digest,
     done: [ 201 ],
     make: pass
    });
   }
   return async (route, client) => {
    const {signal: signal, incoming: incoming} = client;
    switch (route.kind) {
    case "ping":
     return {
      status: 200,
      headers: JSON_TYPE,
      text: "{}"
     };

    case "find-referrers":
     return {
      status: 200,
      headers: {
       "content-type": oci_manifest.Ap.ociIndex
      },
      text: EMPTY_INDEX
     };

    case "find-manifest":
     {
      const {accept: accept = "*/*"} = incoming.headers;
      const {digest: digest} = route;
      const make = reply => {
       if (reply.status === 412) return present(digest);
       if (reply.status === 200 && reply.header("docker-content-digest") !== digest) throw notDone(reply);
       return found(reply);
      };
      const path = `${base}/manifests/${digest}`;
      return relay({
       method: "HEAD",
       path: path,
       headers: {
        accept: accept
       }
      }, {
       signal: signal,
       digest: digest,
       done: [ 200 ],
       accepts: [ 404, 412 ],
       make: make
      });
     }

    case "find-blob":
     {
      const {digest: digest} = route;
      const make = reply => reply.status === 307 ? present(digest) : found(reply);
      const path = `${base}/blobs/${digest}`;
      return relay({
       method: "HEAD",
       path: path,
       headers: {}
      }, {
       signal: signal,
       digest: digest,
       done: [ 200 ],
       accepts: [ 404, 307 ],
       make: make
      });
     }

    case "begin-upload":
     {
      const {digest: digest} = route;
      const make = reply => reply.status === 202 ? keepUpload((0, external_node_crypto_.randomUUID)(), reply, digest) : pass(reply);
      const path = `${base}/blobs/uploads/`;
      return relay({
       method: "POST",
       path: path,
       headers: {}
      }, {
       signal: signal,
       digest: digest,
       done: [ 202 ],
       make: make
      });
     }

    case "send-blob":
     return sendBlob(route.upload, client);

    case "commit-blob":
     return commitBlob(route, client);

    case "put-manifest":
     return putManifest(route.digest, client);
    }
   };
  }
  const JSON_TYPE = {
   "content-type": "application/json"
  };
  const OCTETS = {
   "content-type": "application/octet-stream"
  };
  function refusal(status, code, message) {
   return {
    status: status,
    headers: JSON_TYPE,
    text: JSON.stringify({
     errors: [ {
      code: code,
      message: message
     } ]
    })
   };
  }
  const UNKNOWN_UPLOAD = refusal(404, "BLOB_UPLOAD_UNKNOWN", "this copy began no such upload");
  const TOO_LARGE = refusal(413, "SIZE_INVALID", "larger than any such request of a push");
  const OTHER_DIGEST = refusal(400, "DIGEST_INVALID", "the manifest does not have the digest of its address");
  function notDone(reply) {
   return new GatewayError({
    kind: "answer",
    answer: (0, harbor_answer.JN)(reply)
   });
  }
  function unusable(cause) {
   const status = cause.kind === "answer" ? cause.answer.status ?? 0 : 0;
   if (status >= 400) return {
    status: status,
    headers: {},
    text: ""
   };
   if (status >= 200 && status < 300) return refusal(400, "UNSUPPORTED", `Harbor answered ${status}, and not as a registry does`);
   if (cause.kind === "no-token") return refusal(400, "UNSUPPORTED", "Harbor issued no token");
   if (cause.kind !== "not-followed") return {
    status: 502,
    headers: {},
    text: ""
   };
   return refusal(400, "UNSUPPORTED", `Harbor ${cause.reason}`);
  }
  function pass(reply, more = {}) {
   if (reply.status >= 300 && reply.status < 400) return refusal(400, "UNSUPPORTED", `Harbor answered ${reply.status}, a redirect`);
   const headers = PASSED.flatMap(name => {
    const value = reply.header(name);
    return value === void 0 ? [] : [ [ name, value ] ];
   });
   return {
    status: reply.status,
    headers: {
     ...Object.fromEntries(headers),
     ...more
    },
    text: reply.text
   };
  }
  function found(reply) {
   const length = reply.header("content-length");
   return pass(reply, reply.status === 200 && length !== void 0 ? {
    "content-length": length
   } : {});
  }
  function present(digest) {
   const headers = {
    ...OCTETS,
    "docker-content-digest": digest,
    "content-length": "0"
   };
   return {
    status: 200,
    headers: headers,
    text: ""
   };
  }
  function lengthOf({headers: headers}) {
   const length = headers["content-length"];
   return length === void 0 ? {} : {
    "content-length": length
   };
  }
  function withoutEnd(incoming) {
   return incoming.iterator({
    destroyOnReturn: false
   });
  }
  async function readBody(incoming, maxBytes) {
   const pieces = [];
   let size = 0;
   for await (const piece of withoutEnd(incoming)) {
    size += piece.byteLength;
    if (size > maxBytes) return;
    pieces.push(piece);
   }
   return Buffer.concat(pieces);
  }
  const DIGEST = "sha256:[0-9a-f]{64}";
  const MANIFEST = new RegExp(`^manifests/(${DIGEST})$`);
  const BLOB = new RegExp(`^blobs/(${DIGEST})$`);
  const REFERRERS = new RegExp(`^referrers/${DIGEST}$`);
  const UPLOADS = "blobs/uploads/";
  const UPLOAD = /^blobs\/uploads\/([0-9a-f-]{36})$/;
  function routePush({method: method, target: target}, repository) {
   const at = target.indexOf("?");
   const path = at < 0 ? target : target.slice(0, at);
   const query = new URLSearchParams(at < 0 ? "" : target.slice(at + 1));
   if (path === "/v2/") return method === "GET" && at < 0 ? {
    kind: "ping"
   } : route_refused(at < 0 ? 405 : 404);
   const prefix = `/v2/${repository}/`;
   if (!path.startsWith(prefix)) return route_refused(404);
   const rest = path.slice(prefix.length);
   if (rest === UPLOADS) return method === "POST" ? beginUpload(query) : route_refused(405);
   const [, upload] = UPLOAD.exec(rest) ?? [];
   if (upload !== void 0) return routeUpload(method, {
    upload: upload,
    query: query
   });
   if (at >= 0) return route_refused(404);
   return routeContent(method, rest);
  }
  function routeContent(method, rest) {
   const [, manifest = ""] = MANIFEST.exec(rest) ?? [];
   if ((0, oci_digest.Bc)(manifest)) {
    if (method === "HEAD") return {
     kind: "find-manifest",
     digest: manifest
    };
    return method === "PUT" ? {
     kind: "put-manifest",
     digest: manifest
    } : route_refused(405);
   }
   const [, blob = ""] = BLOB.exec(rest) ?? [];
   if ((0, oci_digest.Bc)(blob)) return method === "HEAD" ? {
    kind: "find-blob",
    digest: blob
   } : route_refused(405);
   if (REFERRERS.test(rest)) return method === "GET" ? {
    kind: "find-referrers"
   } : route_refused(405);
   return route_refused(404);
  }
  function routeUpload(method, {upload: upload, query: query}) {
   if (method === "PATCH") return {
    kind: "send-blob",
    upload: upload
   };
   if (method !== "PUT") return route_refused(405);
   const digest = query.get("digest") ?? "";
   return (0, oci_digest.Bc)(digest) ? {
    kind: "commit-blob",
    upload: upload,
    digest: digest
   } : route_refused(404);
  }
  function beginUpload(query) {
   const digest = query.get("mount") ?? "";
   return (0, oci_digest.Bc)(digest) ? {
    kind: "begin-upload",
    digest: digest
   } : {
    kind: "begin-upload"
   };
  }
  function route_refused(status) {
   return {
    kind: "refused",
    status: status
   };
  }
  class Transfers {
   #open=new Set;
   #receivedBytes=0;
   #sentBytes=0;
   committedBlobs=0;
   refusedRequests=0;
   begin(request) {
    const transfer = new OpenTransfer(request);
    this.#open.add(transfer);
    return transfer;
   }
   end(transfer) {
    this.#open.delete(transfer);
   }
   async* count(body, transfer) {
    try {
     for await (const piece of body) {
      this.#receivedBytes += piece.byteLength;
      transfer.receivedBytes += piece.byteLength;
      transfer.wait("harbor");
      yield piece;
      this.#sentBytes += piece.byteLength;
      transfer.sentBytes += piece.byteLength;
      transfer.wait("source");
     }
    } catch (error) {
     transfer.sourceError = error;
     throw error;
    }
    transfer.wait("answer");
   }
   totals() {
    return {
     receivedBytes: this.#receivedBytes,
     sentBytes: this.#sentBytes,
     committedBlobs: this.committedBlobs,
     refusedRequests: this.refusedRequests
    };
   }
   list() {
    return [ ...this.#open ].toSorted((a, b) => a.sinceMs - b.sinceMs);
   }
  }
  class OpenTransfer {
   method;
   path;
   digest;
   size;
   waitsFor="answer";
   sinceMs=(0, steady_clock.r)();
   receivedBytes=0;
   sentBytes=0;
   sourceError;
   constructor({method: method, path: path, digest: digest, size: size}) {
    this.method = method;
    this.path = path;
    if (digest !== void 0) this.digest = digest;
    if (size !== void 0) this.size = size;
   }
   wait(waitsFor) {
    this.waitsFor = waitsFor;
    this.sinceMs = (0, steady_clock.r)();
   }
  }
  const LOOPBACK = "127.0.0.1";
  const MAX_HEADER_BYTES = 16 * 1024;
  const TLS_HANDSHAKE = 22;
  const NO_TLS = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
  async function openGateway(options) {
   const {connection: connection, client: client, maskSecret: maskSecret} = options;
   const repository = (0, harbor_repository.sT)(options.repository);
   const ended = new AbortController;
   const transfers = new Transfers;
   let failure;
   const door = createDoor();
   maskSecret(door.credentials.secret);
   const relay = createPushRelay({
    connection: connection,
    repository: repository,
    transfers: transfers,
    closed: ended.signal,
    harbor: createHarborSide({
     connection: connection,
     repository: repository,
     client: client,
     signal: ended.signal,
     maskSecret: maskSecret
    }),
    onFailure: found => {
     failure = found;
    }
   });
   const sockets = new Set;
   const server = listenFor({
    ...options,
    door: door,
    relay: relay,
    transfers: transfers,
    repository: repository,
    sockets: sockets
   });
   await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, LOOPBACK, resolve);
   });
   let closed;
   const close = () => {
    options.signal.removeEventListener("abort", onAbort);
    closed ??= closeAll();
    return closed;
   };
   const closeAll = async () => {
    ended.abort();
    const isClosed = new Promise(resolve => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await isClosed;
   };
   const onAbort = () => void close();
   options.signal.addEventListener("abort", onAbort, {
    once: true
   });
   if (options.signal.aborted) await close();
   return {
    host: `${LOOPBACK}:${server.address()?.port ?? 0}`,
    credentials: door.credentials,
    totals: () => transfers.totals(),
    transfers: () => transfers.list(),
    lastFailure: () => failure,
    close: close
   };
  }
  function listenFor(context) {
   const server = (0, external_node_http_.createServer)({
    maxHeaderSize: MAX_HEADER_BYTES,
    requestTimeout: 0,
    keepAliveTimeout: 0
   }, (incoming, outgoing) => {
    serve({
     incoming: incoming,
     outgoing: outgoing
    }, context).catch(error => {
     context.log.debug(`gateway: ${(0, errors.gJ)(error)}`);
     outgoing.destroy();
    });
   });
   server.on("connection", socket => {
    context.sockets.add(socket);
    socket.once("close", () => context.sockets.delete(socket));
    if (!isLoopback(socket.remoteAddress)) socket.destroy();
   });
   server.on("clientError", (error, socket) => {
    if (!socket.writable) return;
    if (error.rawPacket?.[0] !== TLS_HANDSHAKE) context.transfers.refusedRequests += 1;
    socket.end(NO_TLS);
   });
   return server;
  }
  async function serve(client, context) {
   const {incoming: incoming, outgoing: outgoing} = client;
   const {door: door, relay: relay, transfers: transfers, repository: repository, log: log} = context;
   const {method: method = "", url: url = ""} = incoming;
   const seen = door.judge(incoming.headers.authorization);
   const route = routePush({
    method: method,
    target: url
   }, repository);
   if (seen !== "open") {
    if (seen === "wrong" || route.kind !== "ping") refuse(`${method} without this copy's password`);
    answer(client, {
     status: 401,
     headers: {
      "www-authenticate": 'Basic realm="copy"'
     },
     text: ""
    });
    return;
   }
   if (route.kind === "refused") {
    refuse(`${method} is no request of this push`);
    answer(client, {
     status: route.status,
     headers: {},
     text: ""
    });
    return;
   }
   const gone = new AbortController;
   outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
   });
   answer(client, await relay(route, {
    incoming: incoming,
    signal: gone.signal
   }));
   function refuse(what) {
    transfers.refusedRequests += 1;
    const line = `The registry gateway refused a request: ${what}`;
    if (transfers.refusedRequests === 1) log.warning(line); else log.debug(line);
   }
  }
  function answer({incoming: incoming, outgoing: outgoing}, reply) {
   const length = {
    "content-length": String(Buffer.byteLength(reply.text))
   };
   incoming.resume();
   outgoing.writeHead(reply.status, {
    ...length,
    ...reply.headers
   });
   outgoing.end(incoming.method === "HEAD" ? void 0 : reply.text);
  }
  const DOCKER_HUB = "index.docker.io";
  function placeOf({host: host, path: path}) {
   if (host !== void 0 && host !== "docker.io" && host !== DOCKER_HUB) return {
    host: host,
    path: path
   };
   return {
    host: DOCKER_HUB,
    path: path.includes("/") ? path : `library/${path}`
   };
  }
  function nameOf({host: host, path: path}) {
   return {
    path: path,
    ...host === void 0 ? {} : {
     host: host
    }
   };
  }
  var external_node_os_ = __webpack_require__(8161);
  var node_error = __webpack_require__(6272);
  const isMap = value => typeof value === "object" && value !== null && !Array.isArray(value);
  const config = dist.FsL(dist.L5J(), dist.z6Y(isMap), dist.Ikc({
   auths: dist.cl6(dist.FsL(dist.L5J(), dist.z6Y(isMap), dist.g1P(dist.YjP(), dist.L5J()))),
   credHelpers: dist.cl6(dist.FsL(dist.L5J(), dist.z6Y(isMap), dist.g1P(dist.YjP(), dist.YjP()))),
   credsStore: dist.cl6(dist.YjP())
  }));
  async function writeGatewayConfig(options) {
   const {gateway: gateway, repository: repository, user: user} = options;
   const own = user === void 0 ? {} : await readUserConfig(user);
   const names = [ gateway.host, `${gateway.host}/${repository}` ];
   const entries = value => Object.fromEntries(names.map(name => [ name, value ]));
   const merged = {
    ...own,
    auths: {
     ...own.auths,
     ...entries({
      auth: (0, basic_auth.r)(gateway.credentials)
     })
    },
    credHelpers: {
     ...own.credHelpers,
     ...entries("")
    }
   };
   const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.directory, "harbor-actions-gateway-"));
   await (0, promises_.writeFile)((0, external_node_path_.join)(directory, "config.json"), JSON.stringify(merged), {
    mode: 384
   });
   return directory;
  }
  async function readUserConfig(environment) {
   const home = environment["HOME"] || environment["USERPROFILE"] || (0, external_node_os_.homedir)();
   const usual = (0, external_node_path_.join)(home, ".docker");
   const docker = (0, external_node_path_.join)(environment["DOCKER_CONFIG"] || usual, "config.json");
   const podman = [ environment["REGISTRY_AUTH_FILE"] || void 0, environment["XDG_RUNTIME_DIR"] ? (0, 
   external_node_path_.join)(environment["XDG_RUNTIME_DIR"], "containers", "auth.json") : void 0 ];
   for (const path of [ docker, ...podman ]) {
    const text = path === void 0 ? void 0 : await readIfThere(path);
    if (text !== void 0 && path !== void 0) return parseConfig(text, path);
   }
   return {};
  }
  async function readIfThere(path) {
   try {
    return await (0, promises_.readFile)(path, "utf8");
   } catch (error) {
    if ((0, node_error.U)(error, "ENOENT", "ENOTDIR", "EISDIR")) return;
    throw new errors.yo(`failed to read the Docker configuration ${path}, which may hold credentials for the source`, {
     cause: error
    });
   }
  }
  function parseConfig(text, path) {
   let json;
   try {
    json = JSON.parse(text);
   } catch {
    throw new errors.yo(`the Docker configuration ${path} is not JSON; correct it, or remove it`);
   }
   const parsed = dist.xLC(config, json);
   if (parsed.success) return parsed.output;
   const [issue] = parsed.issues;
   throw new errors.yo(`the Docker configuration ${path} has another form than Docker's at ${dist.BuJ(issue)?.split(".")[0] ?? "its top"}; correct it, or remove it`);
  }
  const BLOB_LINE = /\b(pushed|existing|mounted) blob: (sha256:[0-9a-f]{64})$/;
  const RETRY = /\bretrying /;
  const WITHOUT_MOUNT = /^without mount\b/;
  function parseCraneLine(line) {
   const trimmed = line.trimEnd();
   const [, word, digest = ""] = BLOB_LINE.exec(trimmed) ?? [];
   if ((word === "pushed" || word === "existing" || word === "mounted") && (0, oci_digest.Bc)(digest)) return {
    kind: word,
    digest: digest
   };
   const retry = RETRY.exec(trimmed);
   if (retry === null) return;
   const message = trimmed.slice(retry.index + retry[0].length);
   return WITHOUT_MOUNT.test(message) ? void 0 : {
    kind: "retrying",
    message: message
   };
  }
  const HEARTBEAT_MS = 1e4;
  const STANDSTILL_MS = 3e4;
  const MANY_BLOBS = 20;
  const LINE_EVERY_MS = 1e3;
  const MOST_NAMED = 3;
  class CopyProgress {
   #image;
   #gateway;
   #source;
   #harbor;
   #log;
   #sizes;
   #startedAt=(0, steady_clock.r)();
   #saidAt=(0, steady_clock.r)();
   #stoodAt;
   #standing="nothing was sent";
   #done=new Set;
   #presentBytes=0;
   #sentBytes=0;
   #lineAt=Number.NEGATIVE_INFINITY;
   constructor(options) {
    this.#image = options.image;
    this.#gateway = options.gateway;
    this.#source = options.source;
    this.#harbor = options.harbor;
    this.#log = options.log;
    this.#sizes = new Map(options.image.blobs.map(({digest: digest, size: size}) => [ digest, size ]));
   }
   line(line) {
    const event = parseCraneLine(line);
    if (event === void 0) {
     this.#log.debug(line);
     return;
    }
    if (event.kind === "retrying") {
     this.#log.info(`crane tries again: ${event.message}`);
     return;
    }
    const size = this.#sizes.get(event.digest);
    if (size === void 0 || this.#done.has(event.digest)) return;
    this.#done.add(event.digest);
    const isSent = event.kind === "pushed";
    if (isSent) this.#sentBytes += size; else this.#presentBytes += size;
    const now = (0, steady_clock.r)();
    if (this.#image.blobs.length > MANY_BLOBS && now - this.#lineAt < LINE_EVERY_MS) return;
    this.#lineAt = now;
    this.#saidAt = now;
    const what = isSent ? `sent, ${this.#rate(this.#sentBytes)}` : "is in Harbor already";
    this.#log.info(`${(0, oci_digest.VK)(event.digest)}  ${(0, format.z3)(size)} ${what} (blob ${this.#count()})`);
   }
   report() {
    const now = (0, steady_clock.r)();
    const transfers = this.#gateway.transfers();
    this.#standing = this.#describeStanding(transfers[0]);
    const movedAt = Math.max(...transfers.map(({sinceMs: sinceMs}) => sinceMs), this.#startedAt, this.#lineAt);
    if (transfers.length > 0 && now - movedAt >= STANDSTILL_MS) {
     if (now - (this.#stoodAt ?? movedAt) < STANDSTILL_MS) return;
     this.#stoodAt = now;
     this.#saidAt = now;
     this.#log.info(`${this.#standing} (for ${(0, format.Xo)((now - movedAt) / 1e3)})`);
     return;
    }
    this.#stoodAt = void 0;
    if (now - this.#saidAt < HEARTBEAT_MS) return;
    this.#saidAt = now;
    this.#log.info(this.#underway(transfers));
   }
   standing() {
    return this.#standing;
   }
   #describeStanding(first) {
    const blob = first?.digest === void 0 ? "" : ` of ${(0, oci_digest.VK)(first.digest)}`;
    switch (first?.waitsFor) {
    case "harbor":
     return `${this.#harbor} takes no more data${blob}`;

    case "answer":
     return `${this.#harbor} has the whole request ${first.method}${blob} and has not answered`;

    default:
     return `${this.#source} sends no more data${blob}`;
    }
   }
   done() {
    const present = this.#presentBytes === 0 ? "" : `; Harbor had ${(0, format.z3)(this.#presentBytes)} already`;
    this.#log.info(`Pushed ${(0, format.z3)(this.#sentBytes)} in ${(0, format.Xo)(this.#seconds())}, ${this.#rate(this.#sentBytes)}${present}`);
   }
   #underway(transfers) {
    const total = Math.max(this.#image.totalBytes - this.#presentBytes, this.#sentBytes);
    const onTheWay = transfers.filter(({method: method, sentBytes: sentBytes}) => method === "PATCH" && sentBytes > 0);
    const sent = Math.min(total, onTheWay.reduce((sum, {sentBytes: sentBytes}) => sum + sentBytes, this.#sentBytes));
    const left = sent === 0 ? "" : `, about ${(0, format.Xo)(Math.ceil((total - sent) * this.#seconds() / sent))} left`;
    const named = onTheWay.slice(0, MOST_NAMED).map(describeBlob);
    const blobs = named.length === 0 ? "" : `: ${named.join(", ")}`;
    return `sending: ${(0, format.z3)(sent)} of ${(0, format.z3)(total)}, ${this.#rate(sent)}${left}, ${this.#count()} blobs done${blobs}`;
   }
   #count() {
    return `${this.#done.size} of ${this.#image.blobs.length}`;
   }
   #rate(bytes) {
    return `${(0, format.z3)(bytes / this.#seconds())}/s`;
   }
   #seconds() {
    return Math.max(((0, steady_clock.r)() - this.#startedAt) / 1e3, .001);
   }
  }
  function describeBlob({digest: digest, sentBytes: sentBytes, size: size}) {
   const name = digest === void 0 ? "a blob" : (0, oci_digest.VK)(digest);
   return `${name} ${(0, format.z3)(sentBytes)}${size === void 0 ? "" : ` of ${(0, 
   format.z3)(size)}`}`;
  }
  var plain_http = __webpack_require__(9370);
  var proxy = __webpack_require__(6256);
  const NOWHERE = "http://127.0.0.1:0";
  const METADATA = "169.254.0.0/16,fd00:ec2::254,metadata.google.internal";
  const GATEWAY_PROXIES = {
   HTTP_PROXY: NOWHERE,
   HTTPS_PROXY: NOWHERE,
   NO_PROXY: void 0
  };
  function sourceProxies(host, environment) {
   const httpsProxy = environment["HTTPS_PROXY"] || environment["https_proxy"] || void 0;
   const noProxy = environment["NO_PROXY"] || environment["no_proxy"] || void 0;
   const near = /\.localhost(:\d+)?$/i.test(host) ? `${METADATA},${host}` : METADATA;
   if (httpsProxy === void 0 || (0, plain_http.u)(host) && isDirect(host, environment)) return {
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: void 0,
    NO_PROXY: near
   };
   return {
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: httpsProxy,
    NO_PROXY: noProxy === void 0 ? near : `${noProxy},${near}`
   };
  }
  function isDirect(host, environment) {
   try {
    return (0, proxy.U)(new URL(`https://${host}`), environment) === void 0;
   } catch {
    return false;
   }
  }
  function craneArguments(command) {
   const operands = operandsOf(command);
   const bad = operands.find(operand => operand === "" || operand.startsWith("-"));
   if (bad !== void 0) throw new Error(`refusing to run crane with "${bad}": it would be taken for a flag`);
   const args = [ command.kind, ...operands ];
   requireSafeCraneArguments(args);
   return args;
  }
  function operandsOf(command) {
   switch (command.kind) {
   case "copy":
    return [ command.source, command.destination ];

   case "push":
    return [ command.directory, command.destination ];

   case "auth":
    return [ command.what, command.place ];

   default:
    return (0, errors.xb)(command);
   }
  }
  function requireSafeCraneArguments(args) {
   const isInsecure = args.some(arg => /^--?insecure(=|$)/i.test(arg));
   if (isInsecure) throw new Error(`refusing to run crane ${args[0] ?? ""} with --insecure`);
  }
  var stall = __webpack_require__(5971);
  var retry = __webpack_require__(9418);
  var child_process = __webpack_require__(6787);
  var answer_table = __webpack_require__(2795);
  var strip_tags = __webpack_require__(4263);
  const REGISTRY = context => `the registry ${context.host}`;
  const RULES = [ {
   pattern: /server gave HTTP response to HTTPS client(?!; Get "http:)/,
   explain: c => `${REGISTRY(c)} speaks plain HTTP; a source is only read over verified TLS`
  }, {
   pattern: /realm host|realm scheme "http" not allowed|SSRF protection/,
   explain: c => `${REGISTRY(c)} sends clients to another address to log in, which crane does not accept; a proxy in front of it must pass the Host header unchanged (proxy_set_header Host $http_host)`
  }, {
   pattern: /proxyconnect tcp: dial tcp 127\.0\.0\.1:0:/,
   explain: c => `${REGISTRY(c)} redirects to an address with another scheme (http:// in place of https://), which is not followed: a source is only read over verified TLS`
  }, {
   pattern: /x509: certificate signed by unknown authority|certificate is not trusted/,
   explain: c => `the certificate of ${REGISTRY(c)} is signed by an unknown authority; install it on the runner (a source is never read without checking)`
  }, {
   pattern: /x509: certificate (has expired|is not valid|is valid for)|cannot validate certificate/,
   explain: c => `the certificate of ${REGISTRY(c)} has expired or is for another name; renew it, or use a name that it has`
  }, {
   pattern: /tls: handshake failure|first record does not look like a TLS handshake|unrecognized name|malformed HTTP (?:response|version)/,
   explain: c => `${REGISTRY(c)} does not speak TLS on that port; check the port`
  }, {
   pattern: /response did not include \S{1,40} header/,
   explain: c => `${REGISTRY(c)} did not answer like a registry: something else runs there or in front of it (a UI, a login page)`
  }, {
   pattern: /no such host/,
   transient: true,
   explain: c => `the runner cannot resolve ${c.host}; check its spelling, and a registry on a private network needs a runner in that network`
  }, {
   pattern: /server misbehaving|Temporary failure in name resolution|lookup \S{1,255}[^:]{0,80}: i\/o timeout/,
   transient: true,
   explain: c => `the name server of the runner gives no answer for ${c.host}`
  }, {
   pattern: /no space left on device/,
   explain: () => "the disk is full; the image needs room below the temporary directory of the runner"
  }, {
   pattern: /connection refused|no route to host|network is unreachable|i\/o timeout/,
   transient: true,
   explain: c => `nothing answers at ${c.host}; it may be restarting, or the host or the port is wrong, or a firewall blocks the connection`
  }, {
   pattern: /unexpected end of JSON input/,
   transient: true,
   explain: c => `the answer of ${REGISTRY(c)} was cut off`
  }, {
   pattern: /invalid character .{1,8} looking for beginning of value|no token in bearer response/,
   explain: c => `${REGISTRY(c)} did not issue a token: something else runs there or in front of it (a UI, a login page)`
  }, {
   pattern: /GOAWAY|stream error: stream ID|http2: client connection lost|http2: timeout awaiting/,
   transient: true,
   explain: c => `${REGISTRY(c)} or a proxy in front of it closed the HTTP/2 connection; a proxy does this when it is reloaded, or when a connection reaches its limit of time or requests`
  }, {
   pattern: /TLS handshake timeout|Client\.Timeout exceeded|context deadline exceeded/,
   transient: true,
   explain: c => `${REGISTRY(c)} accepted the connection and did not answer in time`
  }, {
   pattern: /unexpected EOF|(?:^|: )EOF$|connection reset|broken pipe|server closed idle connection|use of closed (?:network )?connection|transport connection broken|bad record MAC/,
   transient: true,
   explain: c => `${REGISTRY(c)} or a proxy in front of it closed the connection; it may be restarting`
  } ];
  const failure_NOWHERE = "proxyconnect tcp: dial tcp 127.0.0.1:0:";
  function withoutKeptFrom(text) {
   const parts = text.split("; ");
   const others = parts.filter(part => !part.includes(failure_NOWHERE));
   return others.length === 0 ? text : others.join("; ");
  }
  function judgeSending(stderr) {
   const detail = plainText(finalWords(stderr));
   return detail === "" ? {
    transient: true,
    advice: ENDED,
    detail: detail
   } : {
    transient: false,
    advice: "",
    detail: detail
   };
  }
  function findCraneAnswer(stderr) {
   return (0, harbor_answer.HC)(withoutKeptFrom(finalWords(stderr)));
  }
  const ENDED = "crane was ended from outside before it could say why (the machine may be out of memory)";
  function judgeCraneFailure(stderr, context) {
   const words = withoutKeptFrom(finalWords(stderr));
   const detail = plainText(words);
   if (detail === "") return {
    transient: true,
    advice: ENDED,
    detail: detail
   };
   const answer = (0, harbor_answer.HC)(words);
   if (answer !== void 0) {
    const {isTransient: isTransient, advice: advice} = (0, answer_table.LU)(answer, {
     ...context,
     path: answer.path
    });
    return {
     transient: isTransient,
     advice: advice,
     detail: detail
    };
   }
   const rule = RULES.find(({pattern: pattern}) => pattern.test(detail));
   return {
    transient: rule?.transient === true,
    advice: rule?.explain(context, detail) ?? "",
    detail: detail
   };
  }
  const MAX_WORDS = 8192;
  const MAX_DETAIL = 600;
  const LOG_LINE = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d .*$/gm;
  function finalWords(stderr) {
   const begin = stderr.startsWith("Error: ") ? 0 : stderr.indexOf("\nError: ") + 1;
   const words = begin > 0 || stderr.startsWith("Error: ") ? stderr.slice(begin + "Error: ".length, begin + MAX_WORDS) : stderr.slice(-MAX_WORDS);
   return words.replaceAll(LOG_LINE, "");
  }
  function plainText(words) {
   const text = (0, strip_tags.K)(words).replaceAll(/\s+/g, " ").trim();
   return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL)}…`;
  }
  var no_answer = __webpack_require__(6198);
  function judgeSendFailure({stderr: stderr, failure: failure}, context) {
   const isAnswered = findCraneAnswer(stderr)?.host === context.gateway;
   if (isAnswered && failure !== void 0) return describeHarborFailure(failure, context);
   const {source: source, reference: reference} = context;
   const isSource = source !== void 0 && !isAnswered;
   const {transient: transient, advice: advice, detail: detail} = isSource ? judgeCraneFailure(stderr, source) : judgeSending(stderr);
   const failed = isSource ? `failed to pull ${source.reference}` : `failed to push ${reference}`;
   const quoted = advice === "" || detail === "" ? `${advice}${detail}` : `${advice}. crane said: ${detail}`;
   return {
    isTransient: transient,
    retryAfter: "",
    error: new errors.Qd(`${failed}: ${quoted}`, detail)
   };
  }
  function describeHarborFailure(failure, context) {
   const {connection: connection, client: client, reference: reference} = context;
   const {cause: cause} = failure;
   const failed = `failed to push ${reference}: `;
   const place = describePlace(failure);
   switch (cause.kind) {
   case "answer":
    return describeAnswer({
     failure: failure,
     answer: cause.answer
    }, context);

   case "no-answer":
    {
     const {host: host} = connection;
     const {reason: reason, transient: transient} = (0, no_answer.vv)(cause.error, {
      purpose: "",
      host: host,
      client: client
     });
     return {
      isTransient: transient,
      retryAfter: "",
      error: new errors.dr(`${failed}${reason} (${place})`, {
       cause: cause.error
      })
     };
    }

   case "no-token":
    return {
     isTransient: false,
     retryAfter: "",
     error: new errors.dr(`${failed}Harbor at ${connection.host} did not issue a token: something else runs there or in front of it (a UI, a login page), or its answer was cut off (${place})`)
    };

   case "not-followed":
    return {
     isTransient: false,
     retryAfter: "",
     error: new errors.dr(`${failed}Harbor at ${connection.url} ${cause.reason} (${place}). external_url in Harbor's settings must be the address in "harbor-url": correct one of them, and make a proxy in front of Harbor pass the Host header unchanged (proxy_set_header Host $http_host)`)
    };

   default:
    return (0, errors.xb)(cause);
   }
  }
  function describeAnswer({failure: failure, answer: answer}, {connection: connection, client: client, reference: reference}) {
   const {host: host, isPlainHttp: isPlainHttp, credentials: credentials} = connection;
   const {kind: kind, isTransient: isTransient, advice: advice} = (0, answer_table._n)(answer, {
    step: "push",
    subject: `Harbor at ${host}`,
    host: host,
    isPlainHttp: isPlainHttp,
    path: failure.path,
    robotName: credentials.user,
    needs: "repository: push and repository: pull",
    reference: reference
   });
   const words = answer.message === "" ? "" : `: ${answer.message}`;
   const said = `${describePlace(failure)} on ${host}${(0, proxy.s)(client.proxy)} was answered ${answer.status}${words}`;
   const status = answer.origin === "front" && (answer.status ?? 0) < 500 ? void 0 : answer.status;
   return {
    isTransient: isTransient,
    retryAfter: answer.retryAfter,
    error: new errors.dr(`failed to push ${reference}: ${advice === "" ? said : `${advice} (${said})`}`, {
     status: status,
     kind: kind
    })
   };
  }
  function describePlace({method: method, path: path, digest: digest, sentBytes: sentBytes = 0}) {
   const [place = ""] = path.split("?");
   const blob = digest === void 0 || place.includes(digest) ? "" : ` of ${(0, oci_digest.VK)(digest)}`;
   return `${method} ${place}${blob}${sentBytes === 0 ? "" : `, ${(0, format.z3)(sentBytes)} of it sent`}`;
  }
  async function runCrane(command, run) {
   const {signal: signal, context: context, log: log} = run;
   const policy = {
    ...retry.vz,
    firstDelayMs: run.retryMs ?? retry.vz.firstDelayMs
   };
   const tried = await (0, retry.L5)(policy, () => runOnce(command, run), {
    signal: signal,
    judge: result => result.kind === "failure" && result.failure.isTransient ? {
     reason: result.failure.error.message,
     retryAfter: result.failure.retryAfter
    } : void 0,
    onRetry: ({reason: reason}, {tries: tries}) => log.warning(`${reason} (try ${tries} of ${policy.tries}, trying again)`),
    cancelled: () => cancelled(context)
   });
   if (tried.kind === "success") return tried.result.stdout;
   throw tried.failure.error;
  }
  async function runOnce(command, run) {
   const {context: context, gateway: gateway, progress: progress, signal: signal, bounds: bounds} = run;
   const before = gateway.lastFailure();
   try {
    const result = await (0, child_process.w)({
     path: run.path,
     args: craneArguments(command)
    }, {
     env: run.env,
     signal: signal,
     isLong: true,
     stall: {
      windowMs: run.stallTimeoutMs,
      leastBytesPerSecond: stall.PE
     },
     onStderrLine: line => progress.line(line),
     onProgress: () => progress.report(),
     measure: async () => gateway.totals().receivedBytes + gateway.totals().sentBytes,
     ...bounds === void 0 ? {} : {
      bounds: bounds
     }
    });
    if (result.exitCode === 0) return {
     kind: "success",
     result: result
    };
    const last = gateway.lastFailure();
    const failure = last === before ? void 0 : last;
    return {
     kind: "failure",
     failure: judgeSendFailure({
      stderr: result.stderr,
      failure: failure
     }, context)
    };
   } catch (error) {
    if ((0, node_error.U)(error, "ENOENT", "EACCES")) throw missingCrane(run);
    if (error instanceof errors.cc) throw cancelled(context);
    if (error instanceof child_process.O) return {
     kind: "failure",
     failure: stalled(error, run)
    };
    throw error;
   }
  }
  function missingCrane({path: path, context: context}) {
   return new errors.Qd(`failed to push ${context.reference}: there is no crane at "${path}"; run setup-crane first, or put crane on PATH`, "");
  }
  function stalled({message: message}, {progress: progress, context: context}) {
   const error = new errors.Qd(`failed to push ${context.reference}: ${progress.standing()}. If it needs longer, as for the commit of a large blob, increase "stall-timeout". ${message}`, message);
   return {
    isTransient: false,
    retryAfter: "",
    error: error
   };
  }
  function cancelled({reference: reference}) {
   return new errors.cc(`failed to push ${reference}: the job is being cancelled`);
  }
  const MAX_MEMORY_BYTES = 1024 * 1024 * 1024;
  const MAX_UNWRITTEN_BYTES = 256 * 1024 * 1024;
  function sourceBounds(failed, {host: host, maxMemoryBytes: maxMemoryBytes = MAX_MEMORY_BYTES}) {
   return {
    memoryBytes: maxMemoryBytes,
    unwrittenBytes: MAX_UNWRITTEN_BYTES,
    error: what => new errors.yo(`${failed}: the registry ${host} sends far more data than a valid answer can have; crane ${what} and was stopped`)
   };
  }
  function createCrane(options) {
   const {connection: connection, log: log} = options;
   return {
    async send(image, repository) {
     const path = (0, harbor_repository.sT)(repository);
     const gateway = await openGateway({
      ...options,
      repository: repository
     });
     let remove = async () => {};
     try {
      const destination = `${gateway.host}/${path}@${image.digest}`;
      const from = "reference" in image ? readFrom(image) : void 0;
      const context = {
       connection: connection,
       client: options.client,
       reference: `${connection.host}/${path}@${image.digest}`,
       gateway: gateway.host,
       ...from === void 0 ? {} : {
        source: from
       }
      };
      const progress = new CopyProgress({
       image: image,
       gateway: gateway,
       source: from === void 0 ? "crane" : `the registry ${from.host}`,
       harbor: `Harbor at ${connection.host}`,
       log: log
      });
      const {directory: directory, ...around} = await surroundings(from, {
       options: options,
       gateway: gateway,
       path: path
      });
      remove = () => (0, promises_.rm)(directory, {
       recursive: true,
       force: true
      });
      const stdout = await runCrane(commandFor(image, destination), {
       ...options,
       ...around,
       gateway: gateway,
       context: context,
       progress: progress
      });
      if (from === void 0) requirePushed(stdout, image);
      progress.done();
     } finally {
      await Promise.all([ gateway.close(), remove() ]);
     }
    }
   };
  }
  function commandFor(image, destination) {
   return "reference" in image ? {
    kind: "copy",
    source: (0, oci_reference.FH)(image.reference),
    destination: destination
   } : {
    kind: "push",
    directory: image.directory,
    destination: destination
   };
  }
  function readFrom({reference: reference}) {
   return {
    reference: (0, oci_reference.FH)(reference),
    host: placeOf(reference).host
   };
  }
  async function surroundings(from, place) {
   const {options: options, gateway: gateway, path: repository} = place;
   const {environment: environment, temporaryDirectory: temporaryDirectory, maxMemoryBytes: maxMemoryBytes} = options;
   const own = {
    gateway: gateway,
    repository: repository,
    directory: temporaryDirectory
   };
   if (from === void 0) {
    const directory = await writeGatewayConfig(own);
    const set = {
     ...GATEWAY_PROXIES,
     DOCKER_CONFIG: directory
    };
    return {
     directory: directory,
     env: (0, process_environment.aP)(environment, {
      purpose: "write-harbor",
      set: set
     })
    };
   }
   const directory = await writeGatewayConfig({
    ...own,
    user: environment
   });
   const set = {
    ...sourceProxies(from.host, environment),
    DOCKER_CONFIG: directory
   };
   return {
    directory: directory,
    env: (0, process_environment.aP)(environment, {
     purpose: "read-source",
     set: set
    }),
    bounds: sourceBounds(`failed to pull ${from.reference}`, {
     host: from.host,
     ...maxMemoryBytes === void 0 ? {} : {
      maxMemoryBytes: maxMemoryBytes
     }
    })
   };
  }
  function requirePushed(stdout, image) {
   const pushed = stdout.trim().split("@").at(-1) ?? "";
   if (!(0, oci_digest.Bc)(pushed)) throw new errors.Qd(`crane push succeeded, but its output "${stdout.trim()}" holds no digest`, "");
   if (pushed === image.digest) return;
   throw new errors.yo(`crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`);
  }
  var workspace = __webpack_require__(4982);
  async function readReportFiles(paths, options) {
   const reports = [];
   for (const path of paths) for (const file of await listReports(path, options)) reports.push({
    path: file,
    outcomes: await readOutcomes(file)
   });
   return reports;
  }
  async function listReports(path, options) {
   try {
    const directory = (0, workspace.o1)(path);
    await (0, workspace.Ab)(path, directory);
    const there = await (0, promises_.stat)(directory).catch(error => {
     if ((0, node_error.U)(error, "ENOENT")) return;
     throw error;
    });
    if (there === void 0) return options.mayBeEmpty ? [] : [ path ];
    if (!there.isDirectory()) return [ path ];
    const entries = await (0, promises_.readdir)(directory, {
     recursive: true,
     withFileTypes: true
    });
    const files = entries.filter(entry => /\.json$/i.test(entry.name) && !entry.isDirectory()).map(entry => (0, 
    external_node_path_.join)(path, (0, external_node_path_.relative)(directory, entry.parentPath), entry.name)).toSorted(format.n6);
    if (files.length > 0 || options.mayBeEmpty) return files;
   } catch (error) {
    throw new errors.yo(`failed to look for reports in ${path}: ${(0, errors.gJ)(error)}`);
   }
   throw new errors.yo(`failed to look for reports in ${path}: there is no *.json in this directory. Was the artifact with the reports downloaded to it?`);
  }
  function temporaryPath(directory, file) {
   const subject = file.digest?.slice(7, 19) ?? "images";
   return (0, external_node_path_.join)(directory, `harbor-${file.kind}-${subject}-${(0, 
   external_node_crypto_.randomUUID)()}.${file.extension}`);
  }
  function createReportStore(options) {
   const {temporaryDirectory: temporaryDirectory, redact: redact} = options;
   return {
    readSingle: readReport,
    readAll: readReportFiles,
    write: (path, outcomes) => writeReport(path, {
     outcomes: outcomes,
     redact: redact
    }),
    writeDocument: (path, file) => writeDocument(path, {
     ...file,
     redact: redact
    }),
    temporaryPath(outcomes, extension) {
     const digest = soleImage(outcomes)?.report.image.digest;
     return temporaryPath(temporaryDirectory, {
      kind: "report",
      digest: digest,
      extension: extension
     });
    },
    redact: value => redactTexts(value, redact)
   };
  }
  async function writeSbomFile(path, document) {
   try {
    await (0, output_file.f)(path, file => file.writeFile(document));
   } catch (error) {
    throw new errors.yo(`failed to write the SBOM to ${path}: ${(0, errors.gJ)(error)}`);
   }
  }
  async function directorySize(directory) {
   const entries = await (0, promises_.readdir)(directory, {
    recursive: true,
    withFileTypes: true
   });
   const sizes = await Promise.all(entries.filter(entry => entry.isFile()).map(entry => (0, 
   promises_.stat)((0, external_node_path_.join)(entry.parentPath, entry.name)).then(({size: size}) => size, () => 0)));
   return sizes.reduce((total, size) => total + size, 0);
  }
  const NO_SUCH_IMAGE = /no such (image|object)|image not known/i;
  function createDockerDaemon(options) {
   const env = (0, process_environment.aP)(options.environment, {
    purpose: "ask-docker"
   });
   return {
    async hasImage(name) {
     try {
      const args = [ "image", "inspect", "--format", "{{.Id}}", name ];
      const result = await (0, child_process.w)({
       path: "docker",
       args: args
      }, {
       env: env,
       signal: options.signal
      });
      if (result.exitCode === 0) return true;
      if (NO_SUCH_IMAGE.test(result.stderr)) return false;
      throw unanswered(name, result.stderr.trim());
     } catch (error) {
      if (!(0, node_error.U)(error, "ENOENT")) throw explain(error, `look for ${name}`);
      options.log.info(`No docker on PATH, so ${name} is an image of Docker Hub`);
      return;
     }
    },
    async save(name) {
     const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, "harbor-actions-save-"));
     const path = (0, external_node_path_.join)(directory, "image.tar");
     options.log.info(`docker save ${name}`);
     try {
      const result = await (0, child_process.w)({
       path: "docker",
       args: [ "save", "--output", path, name ]
      }, {
       env: env,
       signal: options.signal,
       isLong: true,
       stall: {
        windowMs: options.stallTimeoutMs,
        leastBytesPerSecond: stall.PE
       },
       measure: () => directorySize(directory)
      });
      if (result.exitCode !== 0) {
       const detail = result.stderr.trim();
       const advice = /no space left on device/i.test(detail) ? `the disk is full, and the image needs room below ${options.temporaryDirectory} (RUNNER_TEMP). docker said: ` : "";
       throw new errors.Qd(`failed to read ${name} from the local Docker daemon: ${advice}${detail}`, detail);
      }
     } catch (error) {
      if (!(0, node_error.U)(error, "ENOENT")) throw explain(error, `read ${name}`);
      throw new errors.Qd(`failed to read ${name} from the local Docker daemon: there is no docker on PATH`, "");
     }
     return path;
    }
   };
  }
  function unanswered(name, detail) {
   return new errors.Qd(`failed to look for ${name} in the local Docker daemon: the daemon could not be queried${detail === "" ? "" : ` (${detail})`}. For the image in Docker Hub write ${onDockerHub(name)}; for the local one fix the daemon (docker-daemon:${name})`, detail);
  }
  function explain(error, doing) {
   if (error instanceof errors.cc) return new errors.cc(`failed to ${doing} in the local Docker daemon: the job is being cancelled`);
   if (error instanceof Error && "code" in error) return new errors.Qd(`failed to ${doing} in the local Docker daemon: ${error.message}`, "");
   if (!(error instanceof child_process.O)) return error;
   return new errors.Qd(`failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`, "");
  }
  var stager = __webpack_require__(5846);
  var external_node_tls_ = __webpack_require__(1692);
  var network_fault = __webpack_require__(6187);
  const MAX_TOKEN_CHARACTERS = 256 * 1024;
  const token = dist.Ikc({
   token: dist.cl6(dist.YjP(), ""),
   access_token: dist.cl6(dist.YjP(), "")
  });
  const login = dist.Ikc({
   Username: dist.YjP(),
   Secret: dist.YjP()
  });
  async function fetchAuthorization(place, options) {
   const {host: host, path: path, scheme: scheme} = place;
   if (scheme === "bearer") {
    const found = dist.qgA(token, await askCrane({
     what: "token",
     place: `${host}/${path}`,
     host: host
    }, options));
    const secret = found.token || found.access_token || "";
    if (secret === "") throw new errors.yo(`${host} issued no token to pull from ${path}`);
    options.mask(secret);
    return `Bearer ${secret}`;
   }
   const {Username: name, Secret: secret} = dist.qgA(login, await askCrane({
    what: "get",
    place: host,
    host: host
   }, options));
   options.mask(secret);
   const pair = (0, basic_auth.r)({
    user: name,
    secret: secret
   });
   options.mask(pair);
   return `Basic ${pair}`;
  }
  async function askCrane(question, options) {
   const {what: what, place: place, host: host} = question;
   const result = await (0, child_process.w)({
    path: options.cranePath,
    args: craneArguments({
     kind: "auth",
     what: what,
     place: place
    })
   }, {
    env: (0, process_environment.aP)(options.environment, {
     purpose: "read-source",
     set: sourceProxies(host, options.environment)
    }),
    signal: options.signal,
    maxStdoutCharacters: MAX_TOKEN_CHARACTERS,
    longStdout: new errors.yo(`crane auth ${what} ${place} answered with more data than a token has`),
    bounds: sourceBounds(`failed to log in to read ${place}`, {
     host: host
    })
   });
   if (result.exitCode === 0) {
    const parsed = parseAnswer(result.stdout);
    if (parsed !== void 0) return parsed;
    throw new errors.yo(`crane auth ${what} ${place} did not answer with JSON`);
   }
   const {advice: advice, detail: detail} = judgeCraneFailure(result.stderr, {
    reference: place,
    host: host
   });
   throw new errors.yo(advice === "" ? `crane auth ${what} ${place}: ${detail}` : `${advice}. crane said: ${detail}`);
  }
  function parseAnswer(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  const MAX_BYTES = 4 * 1024 * 1024;
  const MAX_ERROR_BYTES = 64 * 1024;
  const SILENCE = {
   headersMs: 3e4,
   bodyMs: 3e4
  };
  const RETRIES = {
   tries: 3,
   firstDelayMs: 1e3,
   longestDelayMs: 2e3,
   patienceMs: 6e4
  };
  const MAX_REDIRECTS = 10;
  const REDIRECTS = [ 301, 302, 303, 307, 308 ];
  const THIS_MACHINE = /^(?:localhost|[a-z0-9-.]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
  const SPEAKS_TLS = [ "untrusted", "other-name", "expired", "not-yet-valid", "certificate" ];
  const ADVICE = {
   untrusted: "install it on the runner (a source is never read without checking)",
   "other-name": "use a name that it has",
   expired: "renew it",
   protocol: "it speaks plain HTTP or runs on another port; a source is only read over verified TLS",
   "unknown-name": "check its spelling, and a registry on a private network needs a runner in that network",
   refused: "it may be restarting, or the host or the port is wrong, or a firewall blocks the connection",
   "broken-off": "it, or a proxy in front of it, may be restarting"
  };
  function createSourceHttp(options) {
   const authorizations = new Map;
   const origins = new Map;
   const clients = createClients(options);
   async function askOnce(origin, sent) {
    let target = new URL(sent.question.url, origin);
    if (target.origin !== origin) throw new errors.yo("its answer leads to another server");
    for (let redirects = 0; ;redirects += 1) {
     const isOwn = target.origin === origin;
     const answer = await fetchOnce(target, {
      sent: sent,
      authorization: isOwn ? authorizations.get(sent.key) : void 0
     });
     const location = answer.header("location");
     if (sent.question.image === void 0 || location === "" || !REDIRECTS.includes(answer.status)) return answer;
     if (redirects === MAX_REDIRECTS) throw new errors.yo(`it redirects more than ${MAX_REDIRECTS} times`);
     target = readRedirect(location, target);
    }
   }
   async function fetchOnce(target, {sent: sent, authorization: authorization}) {
    const {question: question} = sent;
    const {maxBytes: maxBytes = MAX_BYTES} = question;
    const kept = (0, http_client.y4)();
    const client = clients.of(target.origin);
    const response = await client.open(target, {
     signal: sent.signal,
     headers: {
      accept: question.accept,
      ...authorization === void 0 ? {} : {
       authorization: authorization
      }
     }
    });
    const {statusCode: status, headers: headers, body: body} = response;
    const into = status === 200 && question.into !== void 0 ? question.into() : kept;
    const isWhole = await (0, http_client.Vc)(status < 400 ? maxBytes : MAX_ERROR_BYTES, {
     body: body,
     into: into
    });
    if (!isWhole && status < 400) throw new errors.yo(`it sent more than ${(0, format.z3)(maxBytes)}`);
    await into.end();
    const header = name => [ headers[name] ?? [] ].flat().join(", ");
    return {
     status: status,
     header: header,
     bytes: into === kept ? kept.end() : new Uint8Array
    };
   }
   async function askAnywhere(host, sent) {
    const known = origins.get(host);
    const schemes = THIS_MACHINE.test(host) ? [ "https", "http" ] : [ "https" ];
    const candidates = known === void 0 ? schemes.map(scheme => new URL(`${scheme}://${host}`).origin) : [ known ];
    let failure = {
     kind: "failure",
     isTransient: false,
     error: new errors.yo("it was not asked")
    };
    for (const origin of candidates) try {
     const answer = await askOnce(origin, sent);
     origins.set(host, origin);
     return {
      kind: "answer",
      answer: answer
     };
    } catch (error) {
     if (options.signal.aborted) throw http_cancelled();
     if (sent.signal.aborted) throw new errors.yo('its answer did not come within "stall-timeout"');
     if (error instanceof errors.yo) throw error;
     const server = {
      title: `the registry ${host}`,
      host: host,
      advice: ADVICE
     };
     const fault = (0, network_fault.Q)(error, {
      server: server,
      client: clients.of(origin)
     });
     if (fault.kind === "untrusted" && clients.trustSystem()) return askAnywhere(host, sent);
     const text = sent.question.image === void 0 ? fault.clause : fault.reason;
     failure = {
      kind: "failure",
      isTransient: fault.isTransient,
      error: new errors.yo(text, {
       cause: error
      })
     };
     if (SPEAKS_TLS.includes(fault.kind)) break;
    }
    return failure;
   }
   async function askRetrying(host, asked) {
    const {signal: signal, log: log} = options;
    const {image: image} = asked.question;
    const usual = image === void 0 ? RETRIES : retry.vz;
    const policy = {
     ...usual,
     firstDelayMs: options.retryMs ?? usual.firstDelayMs
    };
    const attempt = () => askAnywhere(host, {
     ...asked,
     signal: limited(image === void 0)
    });
    const judge = tried => {
     if (tried.kind === "failure") return tried.isTransient ? {
      reason: tried.error.message
     } : void 0;
     return image === void 0 ? judgeAnswer(tried.answer) : image.judge(tried.answer);
    };
    const tried = await (0, retry.L5)(policy, attempt, {
     signal: signal,
     judge: judge,
     onRetry: ({reason: reason}, {tries: tries}) => {
      if (image !== void 0) log?.warning(`${reason} (try ${tries} of ${retry.vz.tries}, trying again)`);
     },
     cancelled: http_cancelled
    });
    if (tried.kind === "answer") return tried.answer;
    throw tried.error;
   }
   function limited(isUsual) {
    const {signal: signal, stallTimeoutMs: stallTimeoutMs} = options;
    if (isUsual || stallTimeoutMs === void 0) return signal;
    return AbortSignal.any([ signal, AbortSignal.timeout(stallTimeoutMs) ]);
   }
   async function findScheme(host, first, sent) {
    if (first.status === 401) return readScheme(first);
    const isHidden = sent.question.image !== void 0 && (first.status === 403 || first.status === 404);
    if (!isHidden || authorizations.has(sent.key)) return "";
    const {accept: accept} = sent.question;
    const ping = await askRetrying(host, {
     key: sent.key,
     question: {
      url: "/v2/",
      accept: accept
     }
    });
    return ping.status === 401 ? readScheme(ping) : "";
   }
   return async ({host: host, path: path}, question) => {
    const key = `${host}/${path}`;
    const sent = {
     question: question,
     key: key
    };
    const first = await askRetrying(host, sent);
    if (first.status < 400) return first;
    const scheme = await findScheme(host, first, sent);
    if (scheme === "") return first;
    authorizations.set(key, await fetchAuthorization({
     host: host,
     path: path,
     scheme: scheme
    }, options));
    return askRetrying(host, sent);
   };
  }
  function createClients({environment: environment}) {
   const clients = new Map;
   let system;
   return {
    of(origin) {
     const known = clients.get(origin);
     if (known !== void 0) return known;
     const client = (0, http_client.uT)({
      target: new URL(origin),
      environment: environment,
      silence: SILENCE,
      ...system === void 0 ? {} : {
       caCertificates: system
      }
     });
     clients.set(origin, client);
     return client;
    },
    trustSystem() {
     if (system !== void 0) return false;
     system = (0, external_node_tls_.getCACertificates)("system");
     clients.clear();
     return true;
    }
   };
  }
  function readRedirect(location, from) {
   if (!URL.canParse(location, from.href)) throw new errors.yo("it redirects to what is no address");
   const target = new URL(location, from);
   if (target.protocol === "https:" || target.protocol === "http:" && THIS_MACHINE.test(target.host)) return target;
   throw new errors.yo(`it redirects to an address with another scheme, ${target.protocol}//${target.host}, which is not followed: a source is only read over verified TLS`);
  }
  function readScheme(answer) {
   const [scheme = ""] = answer.header("www-authenticate").trim().toLowerCase().split(/[\s,]/);
   return scheme === "" ? "basic" : scheme;
  }
  function judgeAnswer({status: status, header: header}) {
   return (0, retry.Gz)(status) ? {
    reason: `it answers ${status}`,
    retryAfter: header("retry-after")
   } : void 0;
  }
  function http_cancelled() {
   return new errors.cc("the job is being cancelled");
  }
  var config_size = __webpack_require__(9729);
  var referrers = __webpack_require__(172);
  var compression = __webpack_require__(3911);
  async function fetchDocument(source, name) {
   const {bytes: bytes} = await askForImage(source, {
    url: `/v2/${placeOf(source.reference).path}/manifests/${name}`,
    accept: oci_manifest.$T,
    maxBytes: image_content.bi,
    what: "manifest"
   });
   return Buffer.from(bytes);
  }
  function blobQuestion({digest: digest, size: size}) {
   return {
    blob: digest,
    accept: "*/*",
    maxBytes: size,
    what: digest
   };
  }
  async function askForImage({http: http, reference: reference}, asked) {
   const place = placeOf(reference);
   const url = "url" in asked ? asked.url : `/v2/${place.path}/blobs/${asked.blob}`;
   const failed = `failed to pull ${(0, oci_reference.FH)(reference)}`;
   const meaning = answer => judgeSource(answer, {
    reference: reference,
    host: place.host,
    url: url
   });
   let answer;
   try {
    answer = await http(place, {
     ...asked,
     url: url,
     image: {
      judge(found) {
       if (found.status === 200) return;
       const {isTransient: isTransient, advice: advice} = meaning(found);
       return isTransient ? {
        reason: `${failed}: ${advice}`,
        retryAfter: found.header("retry-after")
       } : void 0;
      }
     }
    });
   } catch (error) {
    if (error instanceof errors.cc) throw new errors.cc(`${failed}: the job is being cancelled`);
    if (!(error instanceof errors.yo)) throw error;
    throw new errors.yo(`${failed}: ${(0, errors.gJ)(error)} (its ${asked.what})`, {
     cause: error
    });
   }
   if (answer.status === 200) return answer;
   const {advice: advice} = meaning(answer);
   const said = `GET ${url} was answered ${answer.status}`;
   throw new errors.yo(`${failed}: ${advice === "" ? said : `${advice} (${said})`}`);
  }
  function judgeSource({status: status, header: header, bytes: bytes}, {reference: reference, host: host, url: url}) {
   const text = (new TextDecoder).decode(bytes);
   const answer = (0, harbor_answer.JN)({
    status: status,
    text: text,
    header: name => header(name) || void 0
   });
   return (0, answer_table.LU)(answer, {
    host: host,
    path: url,
    reference: (0, oci_reference.FH)(reference)
   });
  }
  class Measured {
   #hash=(0, external_node_crypto_.createHash)("sha256");
   #start=[];
   #next;
   #kept=0;
   constructor(next) {
    this.#next = next;
   }
   async add(chunk) {
    this.#hash.update(chunk);
    if (this.#kept < compression.sB) {
     this.#start.push(Buffer.from(chunk.subarray(0, compression.sB - this.#kept)));
     this.#kept += chunk.byteLength;
    }
    await (this.#next?.(chunk));
   }
   end() {}
   beginning() {
    return Buffer.concat(this.#start);
   }
   digest() {
    return `sha256:${this.#hash.digest("hex")}`;
   }
  }
  var problem = __webpack_require__(5542);
  var oci_image = __webpack_require__(6804);
  var wire = __webpack_require__(1968);
  async function readRemoteImage(reference, {http: http, platform: platform, maxUnpackedBytes: maxUnpackedBytes}) {
   const source = {
    http: http,
    reference: reference
   };
   const failed = `failed to pull ${(0, oci_reference.FH)(reference)}`;
   try {
    const root = await readRoot(source);
    const parts = remoteParts(source, root);
    const start = platform === void 0 ? {
     descriptor: root.descriptor
    } : await (0, oci_image.Yp)(platform, {
     parts: parts,
     root: root
    });
    const image = await (0, oci_image.zM)({
     descriptor: start.descriptor
    }, parts);
    const blobs = image.blobs.map(({digest: digest, size: size}) => ({
     digest: digest,
     size: size
    }));
    const totalBytes = blobs.reduce((total, {size: size}) => total + size, 0);
    if (totalBytes > maxUnpackedBytes) throw new errors.yo(`${failed}: it is larger than ${(0, 
    format.z3)(maxUnpackedBytes)}, which is what the input max-unpacked-size allows`);
    const {digest: digest, mediaType: mediaType} = image.root;
    return {
     reference: {
      ...nameOf(reference),
      digest: digest
     },
     digest: digest,
     sourceDigest: root.descriptor.digest,
     ...image.config === void 0 ? {} : {
      configDigest: image.config
     },
     mediaType: mediaType,
     manifestBytes: image.rootBytes,
     platforms: image.platforms,
     children: image.documents.toReversed().map(document => document.digest),
     blobs: blobs,
     totalBytes: totalBytes
    };
   } catch (error) {
    if (!(error instanceof problem.d)) throw error;
    throw new errors.yo(`${failed}: it ${error.message}`, {
     cause: error
    });
   }
  }
  async function readRoot(source) {
   const {tag: tag, digest: written} = source.reference;
   const bytes = await fetchDocument(source, written ?? tag ?? "latest");
   const digest = (0, image_content.ol)(bytes);
   if (written !== void 0 && written !== digest) throw new problem.d(`has the digest ${digest} in its registry, not ${written}`);
   const mediaType = (0, wire.Hi)(bytes, (0, oci_reference.FH)(source.reference));
   return {
    descriptor: {
     mediaType: mediaType,
     digest: digest,
     size: bytes.length
    },
    bytes: bytes
   };
  }
  function remoteParts(source, root) {
   const documents = new Map([ [ root.descriptor.digest, root.bytes ] ]);
   async function readDocument({digest: digest}) {
    const known = documents.get(digest);
    if (known !== void 0) return known;
    const bytes = await fetchDocument(source, digest);
    (0, oci_image.RW)(digest, (0, image_content.ol)(bytes));
    documents.set(digest, bytes);
    return bytes;
   }
   return {
    async readDocument(descriptor) {
     const bytes = await readDocument(descriptor);
     (0, oci_image.od)(descriptor, bytes.length);
     return {
      bytes: bytes,
      part: descriptor.digest
     };
    },
    async readConfig(descriptor) {
     (0, config_size.j)(descriptor);
     const {digest: digest} = descriptor;
     const known = documents.get(digest);
     if (known !== void 0) return known;
     const {bytes: bytes} = await askForImage(source, blobQuestion(descriptor));
     (0, oci_image.od)(descriptor, bytes.length);
     (0, oci_image.RW)(digest, (0, image_content.ol)(bytes));
     const content = Buffer.from(bytes);
     documents.set(digest, content);
     return content;
    },
    async verify(descriptor) {
     (0, config_size.j)(descriptor);
    },
    async find({digest: digest}) {
     return digest;
    },
    async isArchive(descriptor) {
     let content = new Measured;
     const into = () => {
      content = new Measured;
      return content;
     };
     await askForImage(source, {
      ...blobQuestion(descriptor),
      into: into
     });
     (0, oci_image.RW)(descriptor.digest, content.digest());
     return (0, compression.tc)(content.beginning());
    }
   };
  }
  const MAX_REFERRER_BYTES = 1e9;
  const MAX_PAGES = 100;
  const WITHOUT_REFERRERS = [ 404, 400, 406, 405 ];
  const index = dist.Ikc({
   manifests: dist.cl6(dist.YOg(dist.Ikc({
    digest: dist.YjP()
   })), [])
  });
  function createSourceRegistry(options) {
   const {http: http} = options;
   async function ask(repository, question) {
    const place = placeOf(repository);
    try {
     return await http(place, question);
    } catch (error) {
     if (error instanceof errors.cc) throw error;
     throw failure(repository, {
      question: question,
      why: (0, errors.gJ)(error)
     });
    }
   }
   async function fetchManifest(repository, reference) {
    const url = `/v2/${placeOf(repository).path}/manifests/${reference}`;
    const question = {
     url: url,
     accept: oci_manifest.$T,
     purpose: `read the manifest ${reference}`
    };
    const answer = await ask(repository, question);
    if (answer.status === 404) return;
    if (answer.status !== 200) throw failure(repository, {
     question: question,
     why: `it answered ${answer.status}`
    });
    const digest = (0, image_content.ol)(answer.bytes);
    if ((0, oci_digest.Bc)(reference) && digest !== reference) throw failure(repository, {
     question: question,
     why: `the data that it sent has the digest ${digest}`
    });
    const mediaType = contentType(answer);
    if (!(0, oci_manifest.$$)(mediaType) && !(0, oci_manifest.CM)(mediaType)) throw failure(repository, {
     question: question,
     why: "the data that it sent is not a manifest"
    });
    return {
     digest: digest,
     mediaType: mediaType,
     bytes: answer.bytes
    };
   }
   async function askReferrers(repository, digest) {
    const {host: host, path: path} = placeOf(repository);
    const found = [];
    let url = `/v2/${path}/referrers/${digest}`;
    for (let page = 0; url !== void 0 && page < MAX_PAGES; page += 1) {
     const question = {
      url: url,
      accept: oci_manifest.Ap.ociIndex,
      purpose: `list what refers to ${digest}`
     };
     const answer = await ask(repository, question);
     if (WITHOUT_REFERRERS.includes(answer.status)) return;
     if (answer.status !== 200) throw failure(repository, {
      question: question,
      why: `it answered ${answer.status}`
     });
     if (contentType(answer) !== oci_manifest.Ap.ociIndex) return;
     const digests = parseIndex(answer.bytes);
     if (digests === void 0) throw failure(repository, {
      question: question,
      why: "the data that it sent is not a list"
     });
     found.push(...digests);
     url = (0, referrers.R)(answer.header("link"), `https://${host}`);
    }
    return found;
   }
   return {
    fetchManifest: fetchManifest,
    async fetchReferrers(repository, digest) {
     const found = await askReferrers(repository, digest);
     if (found !== void 0 && found.length > 0) return found;
     const tagged = await fetchManifest(repository, (0, oci_signature.fH)(digest));
     if (tagged === void 0 || !(0, oci_manifest.$$)(tagged.mediaType)) return [];
     return parseIndex(tagged.bytes) ?? [];
    },
    readImage: (reference, staging) => readRemoteImage(reference, {
     ...staging,
     http: http
    }),
    async fetchBlobs(repository, {digest: digest, config: config, blobs: blobs}) {
     const reference = {
      ...nameOf(repository),
      digest: digest
     };
     const bytes = blobs.reduce((sum, {size: size}) => sum + size, 0);
     if (bytes > MAX_REFERRER_BYTES || config.size > config_size.G) throw new errors.yo(`failed to pull ${(0, 
     oci_reference.FH)(reference)}: it has ${(0, format.z3)(bytes)}, ${(0, format.z3)(config.size)} of them in its configuration, which is more than a signature has`);
     const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, "harbor-actions-blobs-"));
     await (0, promises_.mkdir)((0, external_node_path_.join)(directory, (0, external_node_path_.dirname)((0, 
     image_content.PF)(config.digest))), {
      recursive: true
     });
     let holdsArchive = false;
     for (const blob of blobs) {
      const beginning = await download(blob, {
       directory: directory,
       source: {
        http: http,
        reference: reference
       }
      });
      holdsArchive ||= (0, compression.tc)(beginning);
     }
     const configuration = await (0, promises_.readFile)((0, external_node_path_.join)(directory, (0, 
     image_content.PF)(config.digest)), "utf8");
     return {
      directory: directory,
      configuration: configuration,
      holdsArchive: holdsArchive
     };
    }
   };
  }
  async function download(blob, {directory: directory, source: source}) {
   const file = await (0, promises_.open)((0, external_node_path_.join)(directory, (0, 
   image_content.PF)(blob.digest)), "wx", 384);
   try {
    let content = new Measured;
    let written = 0;
    const into = () => {
     written = 0;
     content = new Measured(async chunk => {
      await file.write(chunk, 0, chunk.byteLength, written);
      written += chunk.byteLength;
     });
     return content;
    };
    await askForImage(source, {
     ...blobQuestion(blob),
     into: into
    });
    if (content.digest() === blob.digest && written === blob.size) return content.beginning();
    const {reference: reference} = source;
    throw new errors.yo(`failed to pull ${(0, oci_reference.FH)(reference)}: the content of ${blob.digest} does not have that digest`);
   } finally {
    await file.close();
   }
  }
  function failure(repository, {question: question, why: why}) {
   return new errors.yo(`failed to ${question.purpose} in ${(0, oci_reference.FH)(nameOf(repository))}: ${why}`);
  }
  function contentType(answer) {
   const [mediaType = ""] = answer.header("content-type").split(";");
   return mediaType.trim();
  }
  function parseIndex(bytes) {
   try {
    const {manifests: manifests} = dist.qgA(index, JSON.parse((new TextDecoder).decode(bytes)));
    return (manifests ?? []).map(({digest: digest}) => digest).filter(oci_digest.Bc);
   } catch {
    return;
   }
  }
  function judgePorts(host, harbor, runner = host) {
   const {log: log} = runner;
   const connect = limit => (0, wiring_ports.Nc)({
    ...host,
    log: log
   }, harbor)(limit);
   return {
    runner: runner,
    log: log,
    connect: connect,
    clock: (0, wiring_ports.ts)(host),
    waits: harbor.waits,
    store: createReportStore(host),
    runId: host.environment["GITHUB_RUN_ID"] ?? "",
    sbomPath: digest => temporaryPath(host.temporaryDirectory, {
     kind: "sbom",
     digest: digest,
     extension: "spdx.json"
    }),
    writeSbom: (path, document) => writeSbomFile(path, host.redact(document))
   };
  }
  function copyPorts(host, way, runner = host) {
   const named = {
    ...host,
    log: runner.log
   };
   const withCopyTools = work => (0, wiring_ports.bs)(host, temporaryDirectory => {
    const {stallTimeoutMs: stallTimeoutMs, cranePath: cranePath} = way;
    const options = {
     ...named,
     temporaryDirectory: temporaryDirectory,
     stallTimeoutMs: stallTimeoutMs
    };
    const maskSecret = secret => host.mask(secret);
    const http = createSourceHttp({
     ...options,
     cranePath: cranePath,
     mask: maskSecret
    });
    return work({
     crane: createCrane({
      ...options,
      ...way.harbor,
      path: cranePath,
      maskSecret: maskSecret
     }),
     registry: createSourceRegistry({
      http: http,
      temporaryDirectory: temporaryDirectory
     }),
     stores: {
      "docker-daemon": createDockerDaemon(options)
     },
     stager: (0, stager.s)(options)
    });
   });
   const attesting = attestingPorts(host, way.signer);
   return {
    ...judgePorts(host, way.harbor, runner),
    withCopyTools: withCopyTools,
    attesting: attesting
   };
  }
  function pushPorts(host, way) {
   return {
    ...recheckPorts(host, way.harbor),
    portsFor: runner => copyPorts(host, way, runner)
   };
  }
  function recheckPorts(host, harbor) {
   return {
    ...judgePorts(host, harbor),
    portsFor: runner => judgePorts(host, harbor, runner)
   };
  }
  async function await_scan_run(host) {
   const request = await readAwaitScan((0, read_inputs.A)("await-scan", host));
   const {report: report, reportFile: reportFile} = await judgeNamed(request, judgePorts(host, (0, 
   wiring_ports.NT)(host, request.connection)));
   host.setOutputs({
    ...outcomeOutputs(singleOutcome(report)),
    ...nextStepOutputs(report, request.onFailure),
    "report-file": reportFile
   });
   if (host.signal.aborted) host.fail();
  }
  function sbomOutputs(saved) {
   return listOutputs(saved.map(listEntry));
  }
  function imagesSbomOutputs(images) {
   const saved = images.flatMap(({reference: reference, sboms: sboms}) => sboms.map(sbom => ({
    reference: reference,
    ...listEntry(sbom)
   })));
   return saved.length === 0 ? {} : listOutputs(saved);
  }
  function listEntry(sbom) {
   return {
    ...sbom,
    platform: plainWord(sbom.platform)
   };
  }
  function listOutputs(saved) {
   return {
    "sbom-file": saved.map(({path: path}) => path).join("\n"),
    sboms: JSON.stringify(saved)
   };
  }
  function copyOutputs(copied, target) {
   return {
    reference: copied.reference,
    digest: copied.digest,
    tags: copied.tags.join("\n"),
    "base-digest": copied.baseDigest ?? "",
    "harbor-link": linkOf(copied, target)
   };
  }
  function linkOf(copied, target) {
   const {project: project, name: name} = target.repository;
   return (0, connection.VP)(target.connection.url, {
    project: project,
    name: name,
    digest: copied.digest
   });
  }
  function planOutputs(request) {
   return {
    pushes: request.work.kind === "one" ? "image" : "images",
    scans: String(request.waiting.scan !== "never"),
    "saves-sbom": String(request.sbom),
    attests: String(request.signer !== void 0),
    labels: String(request.labels !== void 0)
   };
  }
  function pushOutputs(pushed, connection) {
   return pushed.kind === "one" ? onlyImageOutputs(pushed.image, connection) : pushedImagesOutputs(pushed, connection);
  }
  function onlyImageOutputs(pushed, connection) {
   const {listed: listed, copied: copied, sboms: sboms = [], judged: judged} = pushed;
   const target = {
    connection: connection,
    repository: listed.image.repository
   };
   return {
    ...copied === void 0 ? {} : copyOutputs(copied, target),
    ...sboms.length === 0 ? {} : sbomOutputs(sboms),
    ...judged === void 0 ? {} : {
     ...outcomeOutputs(singleOutcome(judged.scanned)),
     "report-file": judged.reportFile
    },
    ...judged?.attestations === void 0 ? {} : {
     attestations: formatAttestations(judged.attestations)
    },
    ...judged?.placed === void 0 ? {} : promotionOutputs(judged.placed)
   };
  }
  function pushedImagesOutputs(pushed, connection) {
   const {images: images, list: list} = pushed;
   return {
    ...imagesSbomOutputs(images.map(({copied: copied, sboms: sboms = []}) => ({
     reference: copied?.reference ?? "",
     sboms: sboms
    }))),
    ...list === void 0 ? unjudgedOutputs(images, connection) : list.outputs
   };
  }
  function unjudgedOutputs(images, connection) {
   const entries = images.map(({listed: listed, copied: copied, message: message = ""}) => {
    const {repository: repository} = listed.image;
    return {
     repository: (0, harbor_repository.sT)(repository),
     reference: copied?.reference ?? "",
     digest: copied?.digest ?? "",
     tags: copied?.tags ?? [],
     verdict: "",
     harborLink: copied === void 0 ? "" : linkOf(copied, {
      connection: connection,
      repository: repository
     }),
     message: message
    };
   });
   const references = entries.map(({reference: reference}) => reference).filter(reference => reference !== "");
   return {
    images: JSON.stringify(entries),
    reference: references.join("\n")
   };
  }
  const LONGEST_NAME_BYTES = 128;
  function parseLabelName(text) {
   const bytes = (new TextEncoder).encode(text).length;
   if (bytes > LONGEST_NAME_BYTES) throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`);
   if (/\p{Cc}/u.test(text)) throw new Error("has a line break or another control character");
   return text;
  }
  function planLabels(labels, verdict) {
   const {passed: passed, failed: failed} = labels;
   const on = verdict === "passed" ? passed : verdict === "failed" ? failed : void 0;
   const off = [ passed, failed ].filter(name => name !== void 0 && name !== on);
   return {
    off: off,
    ...on === void 0 ? {} : {
     on: on
    }
   };
  }
  function describeNewLabel(name, {passed: passed}) {
   return name === passed ? {
    name: name,
    color: "#1D5100",
    description: "The last scan was judged, and passed"
   } : {
    name: name,
    color: "#C92100",
    description: "The last scan was judged, and failed"
   };
  }
  function readLabels(form) {
   const passed = form.optional("label-passed", parseLabelName);
   const failed = form.optional("label-failed", parseLabelName);
   if (passed !== void 0 && passed === failed) form.problem("label-failed", `is "${failed}", as "label-passed" is: one label cannot stand for both`);
   if (passed === void 0 && failed === void 0) return;
   return {
    ...passed === void 0 ? {} : {
     passed: passed
    },
    ...failed === void 0 ? {} : {
     failed: failed
    }
   };
  }
  function readVerdictLabels(form, {scan: scan}) {
   const labels = readLabels(form);
   if (labels === void 0) return {};
   if (scan === "never") {
    const name = labels.passed === void 0 ? "label-failed" : "label-passed";
    form.problem(name, 'needs a verdict, and with "scan: never" there is no verdict');
   }
   return {
    labels: labels
   };
  }
  function readQuarantine(form, {scan: scan}) {
   const quarantine = form.boolean("quarantine");
   const onFailure = form.choice("on-failure");
   if (quarantine && scan === "never") form.problem("quarantine", 'needs a verdict, and with "scan: never" there is no verdict');
   if (!quarantine && onFailure === "delete") form.problem("on-failure", '"delete" needs "quarantine: true": without it the image has its tags before it is judged');
   return {
    quarantine: quarantine,
    onFailure: onFailure
   };
  }
  function requireTagsForOtherRepository(form, options) {
   const target = (0, harbor_repository.sT)(options.target);
   if (options.tags.length > 0 || target === options.source) return;
   form.problem("tags", `needs at least one tag, because "${target}" is another repository than that of the report (${options.source})`);
  }
  var tool = __webpack_require__(8458);
  async function readPushAndScan(context) {
   const {form: form, files: files} = context;
   const connection = await readMaskedConnection(context);
   const waiting = readWaiting(form);
   const request = {
    connection: connection,
    work: await readWork(context, connection),
    crane: (0, tool.Y)(form),
    stallTimeoutMs: form.duration("stall-timeout"),
    judging: await readJudging(context),
    ...readQuarantine(form, waiting),
    signatures: form.choice("signatures"),
    waiting: waiting,
    reporting: await readMaskedReporting(context),
    reportFile: await readOutputFile(form, {
     name: "report-file",
     files: files
    }),
    sbom: form.boolean("sbom"),
    sbomFile: await readOutputFile(form, {
     name: "sbom-file",
     files: files
    }),
    signer: await readVerdictSigner(context, waiting),
    ...readVerdictLabels(form, waiting)
   };
   form.complete();
   return request;
  }
  async function readWork(context, connection) {
   const {form: form, stager: stager} = context;
   const maxParallel = form.count("max-parallel");
   if (hasImages(form, "images")) {
    requireNoSingleImage(form);
    return {
     kind: "several",
     images: await readListedImages(context, connection),
     maxParallel: maxParallel
    };
   }
   return {
    kind: "one",
    images: [ {
     image: await readImage(form, {
      stager: stager,
      registry: connection
     })
    } ]
   };
  }
  async function readPushImages(context) {
   const {form: form, files: files} = context;
   const connection = await readMaskedConnection(context);
   const waiting = readWaiting(form);
   const request = {
    connection: connection,
    images: await readListedImages(context, connection),
    maxParallel: form.count("max-parallel"),
    judging: await readJudging(context),
    ...readQuarantine(form, waiting),
    signatures: form.choice("signatures"),
    waiting: waiting,
    reportFile: await readOutputFile(form, {
     name: "report-file",
     files: files
    }),
    sbom: form.boolean("sbom"),
    sbomFile: await readOutputFile(form, {
     name: "sbom-file",
     files: files
    }),
    cranePath: form.text("crane-path") || "crane",
    stallTimeoutMs: form.duration("stall-timeout"),
    signer: await readVerdictSigner(context, waiting),
    ...readVerdictLabels(form, waiting)
   };
   form.complete();
   return request;
  }
  async function check_inputs_run(host) {
   const request = await readPushAndScan((0, read_inputs.A)("check-inputs", host));
   host.setOutputs(planOutputs(request));
   host.log.info("All inputs are valid");
  }
  const MAX_FILE_BYTES = 64 * 1024 * 1024;
  const schema = dist.YOg(dist.Ikc({
   mediaType: dist.YjP(),
   manifest: dist.YjP(),
   tag: dist.lqM(dist.YjP())
  }));
  async function writeSignaturesFile(directory, image) {
   if (image.signatures.length === 0) return "";
   const path = (0, external_node_path_.join)(directory, `harbor-signatures-${image.digest.slice(7, 19)}.json`);
   const rows = image.signatures.map(({mediaType: mediaType, bytes: bytes, tag: tag}) => ({
    mediaType: mediaType,
    manifest: Buffer.from(bytes).toString("base64"),
    ...tag === void 0 ? {} : {
     tag: tag
    }
   }));
   await (0, output_file.f)(path, file => file.writeFile(JSON.stringify(rows)));
   return path;
  }
  async function readSignaturesFile(path) {
   try {
    const bytes = await (0, input_file.jH)(path, {
     maxBytes: MAX_FILE_BYTES
    });
    return dist.qgA(schema, JSON.parse(bytes.toString("utf8"))).map(({mediaType: mediaType, manifest: manifest, tag: tag}) => {
     const content = Buffer.from(manifest, "base64");
     const signature = {
      mediaType: mediaType,
      bytes: content,
      digest: (0, image_content.ol)(content)
     };
     requireSignature(signature, tag);
     return tag === void 0 ? signature : {
      ...signature,
      tag: tag
     };
    });
   } catch (error) {
    throw new errors.yo(`failed to use the signatures file ${path}: ${(0, errors.gJ)(error)}. No tag was set`);
   }
  }
  function requireSignature(signature, tag) {
   const parts = parseManifestParts(signature);
   const isGood = tag === void 0 ? parts.subject !== void 0 && !parts.isRunnable : (0, 
   oci_signature.lP)(tag) !== void 0 && (0, oci_signature.r$)(signature);
   if (!isGood) throw new Error(`${signature.digest} is not a signature or an attestation`);
  }
  async function readCopyImage(context) {
   const {form: form, stager: stager} = context;
   const connection = await readMaskedConnection(context);
   const request = {
    connection: connection,
    image: await readImage(form, {
     stager: stager,
     registry: connection
    }),
    quarantine: form.boolean("quarantine"),
    signatures: form.choice("signatures"),
    compareTo: readCompareTo(form),
    cranePath: form.text("crane-path") || "crane",
    stallTimeoutMs: form.duration("stall-timeout")
   };
   form.complete();
   return request;
  }
  function planTags(digest, states) {
   const others = states.filter(({on: on}) => on?.digest !== digest);
   return {
    present: states.filter(({on: on}) => on?.digest === digest).map(({tag: tag}) => tag),
    steps: others.map(({tag: tag, on: on}) => ({
     kind: on === void 0 ? "new" : "move",
     tag: tag
    })),
    immutable: others.filter(({on: on}) => on?.immutable === true).map(({tag: tag}) => tag)
   };
  }
  function chooseTagMethod(step, options) {
   return step.kind === "new" && options.mayCreate ? "create" : "put";
  }
  function describePlacedTags(placed) {
   const by = (method, words) => {
    const tags = placed.filter(entry => entry.method === method).map(({tag: tag}) => tag);
    return tags.length === 0 ? [] : [ `${tags.join(", ")} ${words}` ];
   };
   return [ ...by("create", "by Harbor's API"), ...by("put", "by a PUT of the manifest") ].join(", ");
  }
  async function fetchTagPlan(input, harbor) {
   const states = [];
   for (const tag of input.tags) states.push(await fetchTagState(tag, {
    ...input,
    harbor: harbor
   }));
   return planTags(input.digest, states);
  }
  function requireMovableTags(plan, options) {
   const {immutable: immutable} = plan;
   if (immutable.length === 0) return;
   const path = (0, harbor_repository.sT)(options.repository);
   throw new errors.yo(`${(0, format.LS)(immutable.length, "tag")} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(", ")}. Use other tags. ${options.nothingDone}`);
  }
  async function fetchTagState(tag, options) {
   const {repository: repository, harbor: harbor} = options;
   try {
    const artifact = await harbor.fetchArtifact(repository, tag);
    if (artifact === void 0) return {
     tag: tag
    };
    const immutable = artifact.tags.some(candidate => candidate.name === tag && candidate.immutable);
    return {
     tag: tag,
     on: {
      digest: artifact.digest,
      immutable: immutable
     }
    };
   } catch (error) {
    if (!(0, errors.SA)(error)) throw error;
    const state = await harbor.fetchManifestState(repository, tag).catch(second => {
     throw second instanceof errors.dr && second.status === 401 ? error : second;
    });
    if (state.kind === "absent") return {
     tag: tag
    };
    return {
     tag: tag,
     on: {
      immutable: false,
      ...state.digest === void 0 ? {} : {
       digest: state.digest
      }
     }
    };
   }
  }
  async function putTags(input, ports) {
   const placed = [];
   let {mayCreate: mayCreate} = input;
   for (const step of input.steps) try {
    const method = await putTag(step, {
     ...input,
     mayCreate: mayCreate,
     harbor: ports.harbor
    });
    if (step.kind === "new" && method === "put") mayCreate = false;
    placed.push({
     tag: step.tag,
     method: method
    });
    ports.log.info(`Tag ${step.tag} is on ${(0, oci_digest.VK)(input.digest)}`);
   } catch (error) {
    if (!(error instanceof errors.cc || error instanceof errors.dr)) throw error;
    return {
     placed: placed,
     failure: {
      tag: step.tag,
      error: error
     }
    };
   }
   return {
    placed: placed
   };
  }
  function describeTaggingFailure(tagging) {
   const {failure: failure, placed: placed} = tagging;
   const done = placed.length === 0 ? "No tag was set before it" : `Set before it: ${placed.map(({tag: tag}) => tag).join(", ")}`;
   return `${failure?.error.message ?? ""}. ${done}; running the job again completes the rest`;
  }
  async function putTag(step, options) {
   const {repository: repository, digest: digest, harbor: harbor} = options;
   let mayCreate = true;
   if (chooseTagMethod(step, options) === "create") try {
    if (await harbor.createTag(repository, {
     digest: digest,
     tag: step.tag
    }) === "created") return "create";
    if ((await harbor.fetchArtifact(repository, step.tag))?.digest === digest) return "create";
   } catch (error) {
    if (!(0, errors.SA)(error)) throw error;
    mayCreate = false;
   }
   try {
    await harbor.putManifest(repository, {
     reference: step.tag,
     ...await options.manifest()
    });
   } catch (error) {
    if (mayCreate || !(error instanceof errors.dr && error.status === 401)) throw error;
    const right = (0, harbor_permission.bL)({
     resource: "tag",
     action: "create"
    });
    throw new errors.dr(`${error.message}; for a new tag ${right} is enough`, {
     status: 401,
     cause: error
    });
   }
   return "put";
  }
  const BLOB_CONCURRENCY = 4;
  function describeManifest(digest, manifest) {
   try {
    return {
     digest: digest,
     manifest: manifest,
     parts: parseManifestParts(manifest)
    };
   } catch (error) {
    const why = error instanceof problem.d ? `it ${error.message}` : (0, errors.gJ)(error);
    throw new errors.dr(`failed to read the manifest ${digest}: ${why}`, {
     cause: error
    });
   }
  }
  async function writeManifest({digest: digest, manifest: manifest, parts: parts}, to) {
   const {source: source, target: target, harbor: harbor} = to;
   let sent = 0;
   const queue = parts.blobs.values();
   const worker = async () => {
    for (const blob of queue) if (await harbor.transferBlob(target, {
     ...blob,
     from: source
    }) === "sent") sent += 1;
   };
   await Promise.all(Array.from({
    length: BLOB_CONCURRENCY
   }, worker));
   await harbor.putManifest(target, {
    reference: digest,
    ...manifest
   });
   return sent;
  }
  async function writeSignatures(input, {harbor: harbor, log: log}) {
   const {source: source = input.target, target: target, signatures: signatures} = input;
   if (signatures.length === 0) return;
   const path = (0, harbor_repository.sT)(target);
   const isSameRepository = (0, harbor_repository.sT)(source) === path;
   const tags = [];
   let referrers = 0;
   for (const signature of signatures) {
    const {digest: digest, tag: tag, mediaType: mediaType, bytes: bytes} = signature;
    if (tag !== void 0 && await isTaken(tag, signature)) continue;
    if (!isSameRepository) await writeManifest(describeManifest(digest, signature), {
     source: source,
     target: target,
     harbor: harbor
    });
    if (isSameRepository || tag !== void 0) await harbor.putManifest(target, {
     reference: tag ?? digest,
     mediaType: mediaType,
     bytes: bytes
    });
    if (tag === void 0) referrers += 1; else tags.push(tag);
   }
   if (referrers > 0) log.info(`${(0, format.LS)(referrers, "referrer")} of the image in ${path}: signatures, attestations and the like`);
   if (tags.length > 0) log.info(`Signatures that only a tag of cosign binds to the image, in ${path}: ${tags.join(", ")}`);
   async function isTaken(tag, {digest: digest}) {
    const state = await harbor.fetchManifestState(target, tag);
    if (state.kind === "absent") return false;
    if (state.digest === digest) return true;
    const present = state.digest === void 0 ? "something that cannot be read" : (0, 
    oci_digest.VK)(state.digest);
    log.warning(`The tag ${tag} of ${path} is on ${present} and is not moved: the source has ${(0, 
    oci_digest.VK)(digest)} under it, and cosign keeps all signatures of an image in this one place. To take those of the source, delete that tag in Harbor and run the job again`);
    return true;
   }
  }
  const HARBOR_SBOM = "application/vnd.goharbor.harbor.sbom.v1";
  const MAX_REFERRERS = 1e3;
  const REASONS = {
   tagged: "is bound to the image by a tag (sha256-….sig, as cosign before version 3 writes it), and no tag is copied",
   runnable: "is an image itself, which was not judged",
   hidden: "cannot be read because of a policy of its project"
  };
  async function copyReferrers(input, {harbor: harbor, log: log}) {
   const {source: source, target: target} = input;
   const queue = [ ...input.subjects ];
   const seen = new Set(queue);
   const stayed = [];
   let brought = 0;
   for (const subject of queue) for (const {digest: digest, artifactType: artifactType} of await harbor.fetchReferrers(source, subject)) {
    if (seen.has(digest) || artifactType === HARBOR_SBOM || seen.size >= MAX_REFERRERS) continue;
    seen.add(digest);
    const result = await bring(digest, subject);
    if (result === "brought") brought += 1; else if (result !== "present") stayed.push(result);
    if (result === "brought" || result === "present") queue.push(digest);
   }
   if (brought > 0) log.info(`${(0, format.LS)(brought, "referrer")} of the image copied as well: signatures, attestations and the like`);
   for (const reason of new Set(stayed)) {
    const count = stayed.filter(other => other === reason).length;
    const what = count === 1 ? "One referrer" : `Each of ${count} referrers`;
    log.info(`${what} of the image is not copied and stays in ${(0, harbor_repository.sT)(source)}: it ${REASONS[reason]}`);
   }
   async function bring(digest, subject) {
    if (await harbor.fetchArtifact(target, digest) !== void 0) return "present";
    const found = await harbor.fetchManifest(source, digest);
    if (found === "blocked") return "hidden";
    if (found === "absent") return "present";
    const manifest = describeManifest(digest, found);
    if (manifest.parts.subject !== subject) return "tagged";
    if (manifest.parts.isRunnable) return "runnable";
    if (manifest.parts.artifactType === HARBOR_SBOM) return "present";
    if (await mayRun(found, manifest.parts)) return "runnable";
    await writeManifest(manifest, {
     source: source,
     target: target,
     harbor: harbor
    });
    return "brought";
   }
   async function mayRun(found, {config: config}) {
    if (config === void 0) return true;
    if (config.digest === runnable.$ || (0, oci_signature.r$)(found)) return false;
    const configuration = await harbor.fetchConfiguration(source, config);
    return configuration === void 0 || (0, runnable.y)(configuration);
   }
  }
  async function pushImage({image: image, repository: repository}, {crane: crane, harbor: harbor, log: log}) {
   try {
    await crane.send(image, repository);
   } catch (error) {
    const isFailure = error instanceof errors.Qd || error instanceof errors.dr;
    if (!isFailure || !await isThere(image.digest, {
     repository: repository,
     harbor: harbor
    })) throw error;
    log.info(`${(0, oci_digest.VK)(image.digest)} is complete in Harbor despite the error`);
   }
  }
  async function isThere(digest, place) {
   try {
    return await isPresent(digest, place);
   } catch (error) {
    if (error instanceof errors.dr) return false;
    throw error;
   }
  }
  async function isPresent(digest, {repository: repository, harbor: harbor}) {
   try {
    return await harbor.fetchArtifact(repository, digest) !== void 0;
   } catch (error) {
    if (!(0, errors.SA)(error)) throw error;
    const state = await harbor.fetchManifestState(repository, digest);
    return state.kind === "present";
   }
  }
  function requireOrigin(signatures, origin) {
   if (signatures === "leave" || origin !== void 0) return;
   throw new errors.yo('failed to copy the signatures of the image: "signatures" is "copy", and only a registry has signatures; this image is a file or comes from the Docker daemon. Nothing has been pushed. Leave "signatures" out, or name the image in its registry');
  }
  async function mentionSignatures({origin: origin, digest: digest}, {registry: registry, log: log}) {
   try {
    const referrers = await registry.fetchReferrers(origin, digest);
    const found = referrers.length === 0 ? [] : [ (0, format.LS)(referrers.length, "referrer") ];
    for (const tag of (0, oci_signature.P2)(digest)) if (await registry.fetchManifest(origin, tag) !== void 0) found.push(tag);
    if (found.length === 0) return;
    log.info(`The source has signatures, attestations or the like of ${(0, oci_digest.VK)(digest)}: ${found.join(", ")}. They stay there; "signatures: copy" would copy them as well`);
   } catch (error) {
    if (error instanceof errors.cc) throw error;
    log.debug(`Whether the source has signatures of ${digest} is not known: ${(0, errors.gJ)(error)}`);
   }
  }
  async function gatherSignatures(input, ports) {
   try {
    return await gather(input, ports);
   } catch (error) {
    if (error instanceof errors.cc || !(error instanceof errors.yo)) throw error;
    throw new errors.yo(`failed to copy the signatures of the image, as "signatures: copy" asks for: ${error.message}. No tag was set`, {
     cause: error
    });
   }
  }
  async function gather(input, ports) {
   const {origin: origin, subjects: subjects} = input;
   const {registry: registry, log: log} = ports;
   const signatures = [];
   for (const subject of subjects) for (const tag of (0, oci_signature.P2)(subject)) {
    const found = await registry.fetchManifest(origin, tag);
    if (found === void 0) continue;
    describeManifest(found.digest, found);
    if (!(0, oci_signature.r$)(found)) log.info(`${tag} of the source is not copied: it is an image itself, which was not judged`); else if (await transferBlobs(found, {
     input: input,
     ports: ports
    })) signatures.push({
     ...found,
     tag: tag
    });
   }
   const queue = [ ...subjects ];
   const seen = new Set(queue);
   for (const subject of queue) for (const digest of await registry.fetchReferrers(origin, subject)) {
    if (seen.has(digest)) continue;
    if (seen.size >= MAX_REFERRERS) throw new errors.yo(`more than ${MAX_REFERRERS} manifests refer to it`);
    seen.add(digest);
    const found = await fetchReferrer({
     digest: digest,
     subject: subject,
     origin: origin
    }, ports);
    if (found === void 0 || !await transferBlobs(found, {
     input: input,
     ports: ports
    })) continue;
    signatures.push(found);
    queue.push(digest);
   }
   if (signatures.length === 0) log.info(`${(0, oci_reference.FH)(gather_signatures_nameOf(origin))} has no signatures or attestations of ${(0, 
   oci_digest.VK)(subjects[0])}`);
   return signatures;
  }
  async function fetchReferrer({digest: digest, subject: subject, origin: origin}, {registry: registry, log: log}) {
   const found = await registry.fetchManifest(origin, digest);
   if (found === void 0) return;
   const {parts: parts} = describeManifest(digest, found);
   if (parts.subject !== subject || parts.artifactType === HARBOR_SBOM) return;
   if (!parts.isRunnable) return found;
   log.info(`The referrer ${(0, oci_digest.VK)(digest)} is not copied: it is an image itself, which was not judged`);
   return;
  }
  async function transferBlobs(found, {input: input, ports: ports}) {
   const {origin: origin, target: target, maxBytes: maxBytes} = input;
   const {registry: registry, harbor: harbor, log: log} = ports;
   const {digest: digest} = found;
   const {parts: parts} = describeManifest(digest, found);
   const bytes = parts.blobs.reduce((sum, {size: size}) => sum + size, 0);
   if (bytes > maxBytes) throw new errors.yo(`${(0, oci_digest.VK)(digest)} has ${(0, 
   format.z3)(bytes)}, and "max-unpacked-size" allows ${(0, format.z3)(maxBytes)}`);
   if (parts.config === void 0) return false;
   const blobs = await registry.fetchBlobs(origin, {
    digest: digest,
    config: parts.config,
    blobs: parts.blobs
   });
   const {directory: directory, configuration: configuration, holdsArchive: holdsArchive} = blobs;
   const mayBeUnpacked = (0, oci_signature.r$)(found) ? parts.isRunnable && holdsArchive : true;
   if (mayBeUnpacked && (0, runnable.y)(configuration)) {
    log.info(`${(0, oci_digest.VK)(digest)} is not copied: a client could run it, and it was not judged`);
    return false;
   }
   if (await isPresent(digest, {
    repository: target,
    harbor: harbor
   })) return true;
   for (const blob of parts.blobs) await harbor.sendBlob(target, {
    ...blob,
    directory: directory
   });
   log.debug(`The blobs of ${digest} are in ${(0, harbor_repository.sT)(target)}`);
   return true;
  }
  function gather_signatures_nameOf({host: host, path: path}) {
   return {
    path: path,
    ...host === void 0 ? {} : {
     host: host
    }
   };
  }
  async function copyImage(input, ports) {
   const {repository: repository} = input;
   const {image: image, origin: origin} = await stage(input, ports);
   requireWrittenDigest(input, image);
   requireOrigin(input.signatures, origin);
   const path = (0, harbor_repository.sT)(repository);
   const reference = `${input.connection.host}/${path}@${image.digest}`;
   ports.log.info(`Image ${image.digest}: ${describe(image)}`);
   const isThere = await isPresent(image.digest, {
    repository: repository,
    harbor: ports.harbor
   });
   const plan = await fetchTagPlan({
    ...input,
    digest: image.digest
   }, ports.harbor);
   requireMovableTags(plan, {
    repository: repository,
    nothingDone: "Nothing has been pushed."
   });
   if (isThere) ports.log.info(`Harbor has ${(0, oci_digest.VK)(image.digest)} in ${path} already; nothing is sent`); else await pushImage({
    image: image,
    repository: repository
   }, ports);
   const manifest = {
    mediaType: image.mediaType,
    bytes: image.manifestBytes
   };
   const signatures = await findSignatures(input, {
    ...ports,
    image: image,
    origin: origin
   });
   const copied = {
    reference: reference,
    digest: image.digest,
    manifest: manifest,
    pushed: !isThere
   };
   const pendingTags = input.quarantine ? plan.steps.map(({tag: tag}) => tag) : [];
   const isWaiting = pendingTags.length > 0 || plan.present.length === 0;
   if (!(input.quarantine && isWaiting)) await writeSignatures({
    target: repository,
    signatures: signatures
   }, ports);
   if (input.quarantine) {
    if (pendingTags.length > 0) ports.log.info(`In quarantine: ${pendingTags.join(", ")} must wait for the verdict`);
    return {
     ...copied,
     tags: plan.present,
     pendingTags: pendingTags,
     signatures: isWaiting ? signatures : []
    };
   }
   const tagging = await putTags({
    repository: repository,
    digest: image.digest,
    steps: plan.steps,
    manifest: async () => manifest,
    mayCreate: false
   }, ports);
   throwFailure(tagging);
   return {
    ...copied,
    tags: input.tags,
    pendingTags: pendingTags,
    signatures: []
   };
  }
  async function findSignatures({repository: repository, signatures: signatures, maxUnpackedBytes: maxUnpackedBytes}, found) {
   const {image: image, origin: origin} = found;
   if (origin === void 0) return [];
   if (signatures === "leave") {
    await mentionSignatures({
     origin: origin,
     digest: image.digest
    }, found);
    return [];
   }
   const subjects = [ image.digest, ...image.children ];
   return gatherSignatures({
    origin: origin,
    target: repository,
    subjects: subjects,
    maxBytes: maxUnpackedBytes
   }, found);
  }
  function throwFailure(tagging) {
   const error = tagging.failure?.error;
   if (error === void 0) return;
   const reached = describeTaggingFailure(tagging);
   if (error instanceof errors.cc) throw new errors.cc(reached, {
    cause: error
   });
   throw new errors.dr(reached, {
    status: error.status,
    kind: error.kind,
    cause: error
   });
  }
  async function stage(input, ports) {
   const {source: source, platform: platform, maxUnpackedBytes: maxUnpackedBytes} = input;
   const staging = {
    maxUnpackedBytes: maxUnpackedBytes,
    ...platform === void 0 ? {} : {
     platform: platform
    }
   };
   if (source.kind === "registry") {
    if (mayBeLocal(source.reference)) return stageShortName(source, {
     staging: staging,
     ports: ports
    });
    ports.log.info(`Source: ${(0, oci_reference.FH)(source.reference)} in its registry`);
    if (source.isPathToo) ports.log.info(`There is a path ${source.text}, too. To use it, write ./${source.text}`);
    return {
     image: await ports.registry.readImage(source.reference, staging),
     origin: source.reference
    };
   }
   if (isStoreSource(source)) {
    ports.log.info(`Source: ${source.name} in ${(0, copy_transport.Gg)(source.kind)}`);
    return {
     image: await stageFromStore(source, {
      staging: staging,
      ports: ports
     })
    };
   }
   if (!isFileSource(source)) return (0, errors.xb)(source);
   ports.log.info(`Source: ${source.path} (${source.kind})${describeNameToo(source)}`);
   return {
    image: await ports.stager.stage(source, staging)
   };
  }
  function describeNameToo(source) {
   if (!source.isNameToo) return "";
   const {path: path} = source;
   return `, because there is a path of that name; for an image of that name write docker-daemon:${path} or ${onDockerHub(path)}`;
  }
  function requireWrittenDigest({source: source}, image) {
   const digest = writtenDigest(source);
   if (digest === void 0 || digest === image.sourceDigest) return;
   const isDaemon = source.kind === "docker-daemon";
   if (isDaemon && source.name === digest && digest === image.configDigest) return;
   const why = isDaemon ? ". Unless it uses the containerd image store, the Docker daemon does not keep the manifests of the images that it pulls: write the reference in its registry, without docker-daemon:" : "";
   throw new errors.yo(`the input image asks for ${digest}, but the image that was read is ${image.sourceDigest}; nothing has been pushed${why}`);
  }
  async function stageShortName(source, options) {
   const {text: text, reference: reference} = source;
   const {stores: stores, registry: registry, log: log} = options.ports;
   const isLocal = await stores["docker-daemon"].hasImage(text);
   log.info(`Source: ${text} ${isLocal ? "in the local Docker daemon" : "in Docker Hub"}`);
   if (source.isPathToo) log.info(`There is a path ${text}, too. To use it, write ./${text}`);
   if (isLocal) return {
    image: await stageFromStore({
     kind: "docker-daemon",
     name: text
    }, options)
   };
   try {
    return {
     image: await registry.readImage(reference, options.staging),
     origin: reference
    };
   } catch (error) {
    if (!(error instanceof errors.yo) || error instanceof errors.cc) throw error;
    const asked = isLocal === void 0 ? "there is no docker on PATH to ask for it" : "the local Docker daemon was asked and does not have it; when it was just built with docker/build-push-action, set load: true there (docker buildx build: --load), or give the file that the build wrote";
    throw new errors.yo(`${text}: ${asked}. In Docker Hub: ${error.message}`, {
     cause: error
    });
   }
  }
  async function stageFromStore({kind: kind, name: name}, options) {
   const {staging: staging} = options;
   const {stores: stores, stager: stager} = options.ports;
   const path = await stores[kind].save(name);
   return stager.stage({
    kind: await stager.recognise(path, staging),
    path: path
   }, staging);
  }
  function describe(image) {
   const platforms = image.platforms.map(oci_manifest.Bq).join(", ");
   return `${platforms === "" ? "no platform" : platforms}; ${(0, format.LS)(image.blobs.length, "blob")}, ${(0, 
   format.z3)(image.totalBytes)}`;
  }
  async function findBase(base, connect) {
   const {repository: repository, compareTo: compareTo} = base;
   if (compareTo === void 0) return;
   return fetchBaseDigest({
    repository: repository,
    name: compareTo
   }, connect(call_limits.eI));
  }
  async function copyWithTools(request, ports) {
   const {connection: connection, image: image, quarantine: quarantine, signatures: signatures, baseDigest: baseDigest} = request;
   return ports.withCopyTools(async tools => {
    const harbor = ports.connect(call_limits.eI);
    const input = {
     ...image,
     connection: connection,
     quarantine: quarantine,
     signatures: signatures
    };
    const result = await copyImage(input, {
     ...tools,
     harbor: harbor,
     log: ports.log
    });
    return {
     ...result,
     baseDigest: baseDigest
    };
   });
  }
  async function copyAfterBase(request, ports) {
   const {compareTo: compareTo, image: image} = request;
   const baseDigest = await findBase({
    repository: image.repository,
    compareTo: compareTo
   }, ports.connect);
   return copyWithTools({
    ...request,
    baseDigest: baseDigest
   }, ports);
  }
  async function copy_image_run(host) {
   const request = await readCopyImage((0, read_inputs.A)("copy-image", host));
   const {connection: connection, image: image} = request;
   const copied = await copyAfterBase(request, copyPorts(host, {
    ...request,
    harbor: (0, wiring_ports.NT)(host, connection)
   }));
   host.setOutputs({
    ...copyOutputs(copied, {
     connection: connection,
     repository: image.repository
    }),
    "pending-tags": copied.pendingTags.join("\n"),
    "manifest-file": await writeManifestFile(host.temporaryDirectory, copied),
    "signatures-file": await writeSignaturesFile(host.temporaryDirectory, copied)
   });
  }
  async function readLabelVerdict(context, stored) {
   const {form: form} = context;
   const connection = await readMaskedConnection(context);
   const digest = readDigest(form);
   const reportFile = form.required("report-file");
   const labels = readLabels(form);
   if (labels === void 0 && !form.isRefused("label-passed") && !form.isRefused("label-failed")) form.problem("label-passed", 'or "label-failed" is required: without both this step has nothing to do');
   form.complete();
   return {
    connection: connection,
    report: await stored.readReport(reportFile),
    labels: labels,
    ...digest === void 0 ? {} : {
     digest: digest
    }
   };
  }
  async function labelVerdict(input, ports) {
   const {repository: repository, digest: digest, labels: labels, verdict: verdict} = input;
   const plan = planLabels(labels, verdict);
   const name = `${(0, harbor_repository.sT)(repository)}@${(0, oci_digest.VK)(digest)}`;
   let wrong = plan.off;
   try {
    const artifact = await ports.harbor.fetchLabels(repository, digest);
    if (artifact === void 0) throw new errors.dr(`failed to label ${name}: Harbor does not have it any more`);
    const removed = artifact.labels.filter(label => plan.off.includes(label.name));
    wrong = [ ...new Set(removed.map(label => label.name)) ];
    for (const label of removed) await ports.harbor.removeLabel(repository, {
     digest: digest,
     label: label
    });
    const off = wrong;
    wrong = [];
    if (plan.on !== void 0 && !artifact.labels.some(label => label.name === plan.on)) {
     const label = await findOrMake(plan.on, {
      ...input,
      projectId: artifact.projectId
     }, ports.harbor);
     await ports.harbor.addLabel(repository, {
      digest: digest,
      label: label
     });
    }
    ports.log.info(describeLabels(name, {
     on: plan.on,
     off: off
    }));
    return plan.on ?? "";
   } catch (error) {
    if (!(error instanceof errors.yo) || error instanceof errors.cc) throw error;
    throw new errors.yo(`${error.message}${describeWrong(wrong, verdict)}`, {
     cause: error
    });
   }
  }
  async function findOrMake(name, of, harbor) {
   const {projectId: projectId, labels: labels, repository: repository} = of;
   const present = await harbor.findLabel(projectId, name);
   if (present !== void 0) return present;
   try {
    await harbor.createLabel(projectId, describeNewLabel(name, labels));
   } catch (error) {
    if (!(0, errors.SA)(error)) throw error;
    throw new errors.yo(`${error.message}. Or make it in Harbor: Projects, ${repository.project}, Labels`, {
     cause: error
    });
   }
   const made = await harbor.findLabel(projectId, name);
   if (made !== void 0) return made;
   throw new errors.dr(`failed to make the label ${name} of the project: Harbor says that it is there, and does not list it`);
  }
  function describeLabels(name, {on: on, off: off}) {
   const has = on === void 0 ? "has no label of a verdict" : `has the label ${on}`;
   return off.length === 0 ? `${name} ${has}` : `${name} ${has}, and no longer ${off.join(", ")}`;
  }
  function describeWrong(wrong, verdict) {
   if (wrong.length === 0) return "";
   return `. The verdict is ${verdict}, and the image may still have the label ${wrong.join(" or ")}: take it off in Harbor`;
  }
  async function labelJudged(input, ports) {
   const {report: report, labels: labels} = input;
   const {repository: repository, digest: digest} = report.image;
   return labelVerdict({
    repository: (0, harbor_repository.q$)(repository),
    digest: digest,
    verdict: report.verdict.name,
    labels: labels
   }, {
    harbor: ports.connect(call_limits.eI),
    log: ports.log
   });
  }
  async function labelStored(input, ports) {
   const {connection: connection, report: report, labels: labels} = input;
   const misfit = findMisfit({
    ...input,
    host: connection.host,
    now: ports.clock.now()
   });
   if (misfit !== void 0) throw new errors.yo(`failed to label ${report.image.reference}, because ${misfit}. Its labels are as they were`);
   return labelJudged({
    report: report,
    labels: labels
   }, ports);
  }
  async function label_verdict_run(host) {
   const request = await readLabelVerdict((0, read_inputs.A)("label-verdict", host), {
    readReport: readReport
   });
   const label = await labelStored(request, attestPorts(host, (0, wiring_ports.NT)(host, request.connection)));
   host.setOutputs({
    label: label
   });
  }
  async function readLogin(context) {
   const {form: form, parseImageList: parseImageList} = context;
   const request = {
    connection: await readMaskedConnection(context),
    repositories: readRepositories(form, parseImageList),
    plan: {
     scan: form.choice("scan"),
     deletes: form.choice("on-failure") === "delete",
     sbom: form.boolean("sbom"),
     labels: readLabels(form) !== void 0
    },
    preparesCredentials: form.boolean("prepare-credentials")
   };
   form.complete();
   return request;
  }
  var registry_answers = __webpack_require__(3653);
  async function findMissingPermissions(input, harbor) {
   const {repository: repository, required: required} = input;
   const isOfRegistry = required.some(({resource: resource}) => resource === "repository");
   const actions = isOfRegistry ? await harbor.fetchRegistryActions(repository) : void 0;
   const permitted = await Promise.all(required.map(permission => permission.resource === "repository" ? actions?.includes(permission.action) ?? true : harbor.isPermitted(repository, permission)));
   return required.filter((_, index) => permitted[index] === false);
  }
  async function login_login(input, ports) {
   const {connection: connection} = input;
   if (connection.isPlainHttp) ports.log.warning(`Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`); else if (!connection.tlsVerify) ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`);
   await ports.harbor.authenticate();
   await requireWritableHarbor(input, ports);
   const projects = [ ...new Map(input.repositories.map(repository => [ repository.project, repository ])).values() ];
   const problems = [];
   for (const repository of projects) {
    const problem = await findProblem({
     ...input,
     repository: repository
    }, ports.harbor);
    if (problem !== void 0) problems.push(problem);
   }
   if (problems.length > 0) throw new errors.yo(`${problems.join("\n")}\n${nothingDone(input.plan)}`);
   for (const repository of input.repositories.filter(({name: name}) => name.includes("/")).slice(0, 1)) await ports.harbor.requireReachable(repository);
   const names = projects.map(({project: project}) => project).join(", ");
   ports.log.info(`Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`);
  }
  function nothingDone(plan) {
   return `Nothing has been ${plan.pushes === false ? "scanned" : "pushed"}.`;
  }
  async function requireWritableHarbor(input, {harbor: harbor, log: log}) {
   if (!await harbor.isReadOnly()) return;
   const found = (0, registry_answers.k)(`Harbor at ${input.connection.host}`);
   if (input.plan.pushes === false) log.warning(found); else throw new errors.yo(`${found}. ${nothingDone(input.plan)}`);
  }
  async function findProblem(input, harbor) {
   const {connection: connection, repository: repository} = input;
   const isThere = await harbor.isProject(repository.project);
   if (isThere === false) return `Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`;
   if (input.plan.pushes !== false && await harbor.isProxyCache(repository.project)) return `The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`;
   const missing = await findMissingPermissions({
    repository: repository,
    required: (0, harbor_permission.kx)(input.plan)
   }, harbor);
   if (missing.length === 0) return;
   return (0, harbor_permission.NE)({
    robotName: connection.credentials.user,
    repository: repository,
    missing: missing,
    isProjectKnown: isThere === true
   });
  }
  var credentials = __webpack_require__(7023);
  async function login_run(host) {
   const request = await readLogin((0, read_inputs.A)("login", host));
   const {connection: connection, preparesCredentials: preparesCredentials} = request;
   await login_login(request, {
    harbor: (0, wiring_ports.Nc)(host, (0, wiring_ports.NT)(host, connection))(call_limits.eJ),
    log: host.log
   });
   if (preparesCredentials) host.setOutputs({
    "docker-config": await (0, credentials.A)(host, connection)
   });
  }
  const MAX_JOBS = 256;
  function planMatrix(images) {
   const names = nameImages(images);
   const listed = images.map(({source: source, repository: repository, ...rest}) => ({
    image: source,
    repository: (0, harbor_repository.sT)(repository),
    ...rest
   }));
   const include = listed.map((image, index) => ({
    name: names[index],
    key: String(index + 1),
    images: JSON.stringify([ image ])
   }));
   return {
    names: names,
    outputs: {
     matrix: JSON.stringify({
      include: include
     }),
     images: JSON.stringify(listed)
    }
   };
  }
  const KEY = /^[A-Za-z0-9_-]{0,100}$/;
  function readPlanMatrix({form: form, parseImageList: parseImageList}) {
   const registry = (0, inputs_connection._5)(form);
   const images = readPlannedImages(form, {
    registry: registry,
    parseList: parseImageList
   });
   if (images.length > MAX_JOBS) form.problem("images", `names ${images.length} images, and GitHub makes at most ${MAX_JOBS} jobs of a matrix`);
   const key = form.text("key");
   if (!KEY.test(key)) form.problem("key", `"${key}" has characters other than letters, digits, dashes and underscores`);
   form.complete();
   return images;
  }
  async function plan_matrix_run(host) {
   const {names: names, outputs: outputs} = planMatrix(readPlanMatrix((0, read_inputs.A)("plan-matrix", host)));
   host.log.info(`${names.length} jobs: ${names.join(", ")}`);
   host.setOutputs(outputs);
  }
  async function readPromote(context, stored) {
   const {form: form, files: files} = context;
   const connection = await readMaskedConnection(context);
   const target = readRepository(form);
   const tags = readTags(form, {
    registry: connection,
    repository: target
   });
   const digest = readDigest(form);
   const onFailure = form.choice("on-failure");
   const maxAgeMs = form.duration("max-age");
   const reportFile = await readOutputFile(form, {
    name: "report-file",
    files: files
   });
   const manifestFile = form.text("manifest-file");
   const signaturesFile = form.text("signatures-file");
   const wanted = await readWantedVerdict(context);
   const exceptions = await readMaskedExceptions(context);
   const waiting = readLimits(form);
   if (wanted === void 0) form.required("report-file"); else requireVerifiable(form, {
    digest: digest,
    reportFile: reportFile
   });
   form.complete();
   const report = reportFile === "" ? void 0 : await stored.readReport(reportFile);
   const judgedIn = readJudgedIn(form);
   const source = report?.image.repository ?? (0, harbor_repository.sT)(judgedIn ?? target);
   requireTagsForOtherRepository(form, {
    source: source,
    target: target,
    tags: tags
   });
   form.complete();
   const image = digest ?? report?.image.digest;
   const common = {
    connection: connection,
    target: target,
    tags: tags,
    signatures: signaturesFile === "" ? [] : await stored.readSignatures(signaturesFile),
    ...image === void 0 || manifestFile === "" ? {} : {
     manifest: await stored.readManifest(manifestFile, image)
    },
    ...maxAgeMs === void 0 ? {} : {
     maxAgeMs: maxAgeMs
    }
   };
   if (wanted !== void 0 && image !== void 0) return {
    kind: "by-signed-verdict",
    ...common,
    ...wanted,
    digest: image,
    source: (0, harbor_repository.q$)(source),
    judgedIn: judgedIn ?? (0, harbor_repository.q$)(source),
    ...report === void 0 ? {} : {
     stored: {
      report: report,
      reportFile: reportFile
     }
    }
   };
   return {
    kind: "by-report",
    ...common,
    report: report,
    reportFile: reportFile,
    onFailure: onFailure,
    exceptions: exceptions,
    waiting: waiting,
    ...digest === void 0 ? {} : {
     digest: digest
    }
   };
  }
  async function readWantedVerdict(context) {
   const {form: form} = context;
   const verifier = await readVerifier(context);
   const policy = readGate(form);
   const compareTo = readCompareTo(form);
   if (form.text("verify-key") === "") {
    if (form.text("judged-in") !== "") form.problem("judged-in", 'has no effect without "verify-key"');
    return;
   }
   return {
    verifier: verifier,
    policy: policy,
    ...compareTo === void 0 ? {} : {
     compareTo: compareTo
    }
   };
  }
  function requireVerifiable(form, given) {
   if (given.digest === void 0 && given.reportFile === "") form.problem("digest", 'is required without "report-file": nothing else says which image is meant');
   if (form.choice("on-failure") === "delete") form.problem("on-failure", '"delete" has no effect with "verify-key": only a pass is signed');
  }
  const NAMED = 3;
  function renewal_describeRefusal(approval, renewal) {
   const judged = `${renewal.why}, and the image was scanned and judged again`;
   const kept = `The new report is in ${renewal.reportFile}; no tag was set`;
   const {verdict: verdict} = renewal.after;
   const reasons = verdict.reasons.map(({message: message}) => message).join("; ");
   switch (verdict.name) {
   case "failed":
    return [ `${judged}: it failed (${reasons})`, ...describeNewcomers(renewal), ...describeLostExceptions(renewal), kept ].join(". ");

   case "undecided":
    return `${judged}, which gave no verdict (${reasons}). To try again, ${JUDGE_AGAIN}. ${kept}`;

   case "passed":
    return `${judged}: it passed, but ${approval.reason}. ${kept}`;
   }
  }
  function describeNewcomers({before: before, after: after}) {
   const known = new Set([ ...before.findings, ...before.ignored ].map(({id: id}) => id));
   return describeList("Not in the earlier report", after.findings.filter(({id: id}) => !known.has(id)));
  }
  function describeLostExceptions({before: before, after: after}) {
   const over = new Set(after.expired.map(({id: id}) => id));
   const counted = new Set(after.findings.map(({id: id}) => id));
   const lost = before.ignored.filter(({id: id}) => counted.has(id) && !over.has(id));
   const sources = [ ...new Set(lost.map(({ignoredBy: ignoredBy}) => ignoredBy.source)) ].slice(0, NAMED).join(", ");
   return describeList("Ignored in the earlier report", lost).map(names => `${names} (${sources}); give "ignore-file" and "harbor-allowlist" here as they were given when it was judged`);
  }
  function describeList(title, findings) {
   const names = [ ...new Set(findings.map(({id: id, package: name}) => `${id} in ${name}`)) ];
   if (names.length === 0) return [];
   return [ `${title}: ${(0, text_list.r)(names, NAMED)}` ];
  }
  const MAX_FAMILY = 1e3;
  async function fetchFamily(repository, root) {
   const family = [];
   const queue = [ root.digest ];
   const seen = new Set(queue);
   for (const digest of queue) {
    if (seen.size > MAX_FAMILY) throw new errors.yo(`failed to look at ${(0, harbor_repository.sT)(repository)}@${root.digest}: more than ${MAX_FAMILY} manifests belong to it`);
    const artifact = await root.harbor.fetchArtifact(repository, digest);
    if (artifact === void 0) continue;
    family.push(artifact);
    for (const part of [ ...artifact.references, ...artifact.accessories ]) {
     if (seen.has(part.digest)) continue;
     seen.add(part.digest);
     queue.push(part.digest);
    }
   }
   return family;
  }
  async function deleteFailed(input, {harbor: harbor, log: log}) {
   const {repository: repository, digest: digest} = input;
   const name = `${(0, harbor_repository.sT)(repository)}@${(0, oci_digest.VK)(digest)}`;
   const family = await fetchFamily(repository, {
    digest: digest,
    harbor: harbor
   });
   const children = new Set(family.flatMap(({references: references}) => references.map(child => child.digest)));
   const attached = family.slice(1).filter(part => !children.has(part.digest));
   const onOthers = attached.flatMap(({tags: tags}) => tags.map(tag => tag.name));
   if (onOthers.length > 0) return keep(`what belongs to it has the tags ${onOthers.join(", ")}`);
   const borrowed = await findBorrowed(repository, {
    family: family,
    children: children,
    harbor: harbor
   });
   if (borrowed !== void 0) {
    const {subject: subject} = borrowed;
    const why = subject === void 0 ? "cannot be read" : `belongs to ${(0, oci_digest.VK)(subject)} and would go with it`;
    return keep(`its index names ${(0, oci_digest.VK)(borrowed.digest)}, which ${why}`);
   }
   const artifact = await harbor.fetchArtifact(repository, digest);
   if (artifact !== void 0 && artifact.tags.length > 0) return keep(`it has the tags ${artifact.tags.map(tag => tag.name).join(", ")}, which this run did not set`);
   const answer = artifact === void 0 ? "absent" : await harbor.deleteArtifact(repository, digest);
   if (answer === "referenced") return keep("an index in the repository needs it");
   return report({
    isDeleted: true,
    detail: answer === "absent" ? `The failed image ${name} is no longer in Harbor` : `The failed image ${name} was deleted from Harbor, as on-failure asks`
   });
   function keep(why) {
    return report({
     isDeleted: false,
     detail: `The failed image ${name} was not deleted, because ${why}`
    });
   }
   function report(outcome) {
    log.warning(outcome.detail);
    return outcome;
   }
  }
  async function findBorrowed(repository, of) {
   const own = new Set(of.family.map(({digest: digest}) => digest));
   for (const {digest: digest, overview: overview, tags: tags} of of.family) {
    if (!of.children.has(digest) || overview !== void 0 || tags.length > 0) continue;
    const found = await of.harbor.fetchManifest(repository, digest).catch(error => {
     if (error instanceof errors.dr) return "unreadable";
     throw error;
    });
    if (found === "unreadable") return {
     digest: digest
    };
    if (found === "blocked" || found === "absent") continue;
    const subject = subjectOf(digest, found);
    if (subject === "unreadable") return {
     digest: digest
    };
    if (subject !== void 0 && !own.has(subject)) return {
     digest: digest,
     subject: subject
    };
   }
   return;
  }
  function subjectOf(digest, manifest) {
   try {
    return describeManifest(digest, manifest).parts.subject;
   } catch (error) {
    if (error instanceof errors.dr) return "unreadable";
    throw error;
   }
  }
  async function copyWithoutTags(input, {harbor: harbor, log: log}) {
   const {source: source, target: target, digest: digest} = input;
   const [from, to] = [ (0, harbor_repository.sT)(source), (0, harbor_repository.sT)(target) ];
   const family = await fetchFamily(source, {
    digest: digest,
    harbor: harbor
   });
   const obstacle = findObstacle(family, input);
   if (obstacle !== void 0) throw new errors.dr(`failed to copy ${from}@${digest} to ${to}: a policy of the project "${source.project}" blocks reading ${(0, 
   oci_digest.VK)(input.blocked)} ("prevent vulnerable images", or one that requires signatures), also while it is being scanned, and Harbor's own copy would ${obstacle}. Run the job again when the scan is over, or change that policy. Nothing was copied, no tag was set`, {
    status: 412
   });
   try {
    await harbor.copyArtifact(target, {
     repository: source,
     digest: digest
    });
   } catch (error) {
    if (!(0, errors.SA)(error)) throw error;
    throw new errors.dr(`${(0, errors.gJ)(error)}, and artifact: read on "${source.project}", because a policy blocks every other way to read the image. Nothing was copied, no tag was set`, {
     status: 403,
     cause: error
    });
   }
   const copied = await harbor.fetchArtifact(target, digest);
   const strange = (copied?.tags ?? []).filter(({name: name}) => !input.tags.includes(name));
   if (strange.length > 0) {
    const names = strange.map(({name: name}) => name).join(", ");
    throw new errors.dr(`copied ${(0, oci_digest.VK)(digest)} to ${to}, and ${names} was copied as well, because it was put on ${from}@${(0, 
    oci_digest.VK)(digest)} during the copy. Check ${names} in ${to}: an image there may have lost it. No other tag was set`);
   }
   log.info(`Copied ${(0, oci_digest.VK)(digest)} from ${from} to ${to} by Harbor's own call: a policy blocks reading it, and it has no other tag that would be copied as well`);
  }
  function findObstacle(family, input) {
   const tags = family.flatMap(artifact => artifact.tags.map(({name: name}) => name).filter(name => artifact.digest !== input.digest || !input.tags.includes(name)));
   if (tags.length > 0) return `copy other tags as well: ${tags.join(", ")}`;
   const [root, ...others] = family;
   const children = new Set(family.flatMap(({references: references}) => references.map(child => child.digest)));
   const unjudged = others.find(({digest: digest, platform: platform}) => platform !== void 0 && !children.has(digest));
   if (root === void 0 || unjudged === void 0) return;
   return `copy ${(0, oci_digest.VK)(unjudged.digest)} as well, an image that refers to this one and was not judged`;
  }
  const MAX_MANIFESTS = 1e3;
  const PULL_FROM_SOURCE = {
   resource: "repository",
   action: "pull",
   purpose: "read the image where it was judged"
  };
  const PUSH_TO_TARGET = [ {
   resource: "repository",
   action: "push",
   purpose: "write the image where it gets its tags"
  }, {
   resource: "repository",
   action: "pull",
   purpose: "write the image (Harbor asks for it on every push)"
  } ];
  async function copyToTarget(input, ports) {
   const {source: source, target: target, digest: digest} = input;
   const present = await ports.harbor.fetchArtifact(target, digest);
   await requirePermissions(input, {
    harbor: ports.harbor,
    isThere: present !== void 0
   });
   if (present !== void 0) {
    const subjects = [ digest, ...present.references.map(child => child.digest) ];
    await copyReferrers({
     ...input,
     subjects: subjects
    }, ports);
    return input.manifest;
   }
   const read = await readMissing(input, ports.harbor);
   if (read.kind === "blocked") {
    await copyWithoutTags({
     ...input,
     blocked: read.digest
    }, ports);
    return input.manifest;
   }
   let sent = 0;
   for (const manifest of read.manifests) sent += await writeManifest(manifest, {
    source: source,
    target: target,
    harbor: ports.harbor
   });
   const through = sent === 0 ? "nothing went through the runner" : `${(0, format.LS)(sent, "blob")} went through the runner`;
   ports.log.info(`${(0, oci_digest.VK)(digest)} is in ${(0, harbor_repository.sT)(target)}, mounted from ${(0, 
   harbor_repository.sT)(source)}: ${(0, format.LS)(read.manifests.length, "manifest")}, ${through}`);
   await copyReferrers({
    ...input,
    subjects: read.all
   }, ports);
   return read.manifests.at(-1)?.manifest;
  }
  async function requirePermissions(input, options) {
   const {source: source, target: target, robotName: robotName} = input;
   const places = [ {
    repository: source,
    required: [ PULL_FROM_SOURCE ]
   }, ...options.isThere ? [] : [ {
    repository: target,
    required: PUSH_TO_TARGET
   } ] ];
   const problems = [];
   for (const {repository: repository, required: required} of places) {
    const missing = await findMissingPermissions({
     repository: repository,
     required: required
    }, options.harbor);
    if (missing.length === 0) continue;
    problems.push((0, harbor_permission.NE)({
     robotName: robotName,
     repository: repository,
     missing: missing,
     isProjectKnown: true
    }));
   }
   if (problems.length === 0) return;
   const reach = source.project === target.project ? "" : " A robot of one project cannot reach another: use a system robot with the rights on both.";
   throw new errors.yo(`${problems.join("\n")}\nNothing was copied, no tag was set.${reach}`);
  }
  async function readMissing(input, harbor) {
   const all = new Set;
   const manifests = [];
   let blocked;
   const visit = async digest => {
    if (blocked !== void 0 || all.has(digest)) return;
    if (all.size >= MAX_MANIFESTS) throw new errors.yo(`failed to copy ${(0, harbor_repository.sT)(input.source)}@${input.digest}: it names more than ${MAX_MANIFESTS} manifests. Nothing was copied, no tag was set`);
    all.add(digest);
    if (digest !== input.digest && await harbor.fetchArtifact(input.target, digest) !== void 0) return;
    const known = digest === input.digest ? input.manifest : void 0;
    const found = known ?? await harbor.fetchManifest(input.source, digest);
    if (found === "blocked") {
     blocked = digest;
     return;
    }
    if (found === "absent") throw absent(input.source, digest);
    const manifest = describeManifest(digest, found);
    for (const child of manifest.parts.children) await visit(child);
    manifests.push(manifest);
   };
   await visit(input.digest);
   return blocked === void 0 ? {
    kind: "read",
    manifests: manifests,
    all: [ ...all ]
   } : {
    kind: "blocked",
    digest: blocked
   };
  }
  function absent(source, digest) {
   return new errors.dr(`Harbor does not have ${(0, harbor_repository.sT)(source)}@${digest} any more: it was deleted by a user or by a retention rule. Nothing was copied, no tag was set`, {
    status: 404
   });
  }
  async function promote(input, ports) {
   const {target: target, digest: digest} = input;
   const repository = (0, harbor_repository.sT)(target);
   const plan = await fetchTagPlan({
    repository: target,
    tags: input.tags,
    digest: digest
   }, ports.harbor);
   requireMovableTags(plan, {
    repository: target,
    nothingDone: "No tag was set."
   });
   if (plan.steps.length === 0) {
    if (plan.present.length === 0) await ensureInTarget(input, ports);
    await writeSignatures({
     ...input,
     signatures: input.signatures ?? []
    }, ports);
    const detail = `${(0, format.LS)(input.tags.length, "tag")} of ${repository} are on the image already`;
    ports.log.info(`All tags are on ${(0, oci_digest.VK)(digest)} already; nothing is done`);
    return {
     promotion: {
      state: "done",
      repository: repository,
      tags: input.tags,
      detail: detail
     },
     tags: plan.present
    };
   }
   let known = await ensureInTarget(input, ports);
   await writeSignatures({
    ...input,
    signatures: input.signatures ?? []
   }, ports);
   const manifest = async () => {
    known ??= await fetchManifest(input, ports.harbor);
    return known;
   };
   const tagging = await putTags({
    repository: target,
    digest: digest,
    steps: plan.steps,
    manifest: manifest,
    mayCreate: true
   }, ports);
   const reached = [ ...plan.present, ...tagging.placed.map(({tag: tag}) => tag) ];
   const wanted = plan.steps.map(({tag: tag}) => tag);
   const there = tagging.failure === void 0 ? reached : await lookAgain(input, {
    ...ports,
    reached: reached
   });
   const tags = input.tags.filter(tag => there.includes(tag));
   if (tagging.failure !== void 0) {
    const detail = describeTaggingFailure(tagging);
    return {
     promotion: {
      state: "incomplete",
      repository: repository,
      tags: wanted,
      detail: detail
     },
     tags: tags
    };
   }
   const detail = `Tagged after the verdict in ${repository}: ${describePlacedTags(tagging.placed)}`;
   ports.log.info(detail);
   return {
    promotion: {
     state: "done",
     repository: repository,
     tags: wanted,
     detail: detail
    },
    tags: tags
   };
  }
  async function lookAgain({target: target, digest: digest}, {harbor: harbor, reached: reached}) {
   try {
    const artifact = await harbor.fetchArtifact(target, digest);
    return artifact === void 0 ? [] : artifact.tags.map(({name: name}) => name);
   } catch (error) {
    if (error instanceof errors.dr || error instanceof errors.cc) return reached;
    throw error;
   }
  }
  async function ensureInTarget(input, ports) {
   const {source: source, target: target, digest: digest} = input;
   const [from, to] = [ (0, harbor_repository.sT)(source), (0, harbor_repository.sT)(target) ];
   if (from !== to) return copyToTarget(input, ports);
   if (await ports.harbor.fetchArtifact(target, digest) !== void 0) return input.manifest;
   throw new errors.dr(`Harbor does not have ${to}@${digest} any more: it was deleted by a user or by a retention rule. No tag was set`, {
    status: 404
   });
  }
  async function fetchManifest(input, harbor) {
   const {target: target, digest: digest} = input;
   const found = await harbor.fetchManifest(target, digest);
   if (found !== "absent" && found !== "blocked") return found;
   const name = `${(0, harbor_repository.sT)(target)}@${digest}`;
   throw new errors.dr(found === "absent" ? `Harbor does not have ${name} any more` : `the project's policy "prevent vulnerable images" blocks reading the manifest of ${name}, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`);
  }
  async function promoteJudged(input, ports) {
   const {connection: connection, report: report, target: target, renewal: renewal} = input;
   const harbor = ports.connect(call_limits.eI);
   const reference = `${connection.host}/${(0, harbor_repository.sT)(target)}@${report.image.digest}`;
   const approval = decideApproval({
    ...input,
    host: connection.host,
    now: ports.clock.now()
   });
   if (approval.kind === "approved") return putTagsOn(input, {
    ...ports,
    harbor: harbor,
    reference: reference
   });
   const why = renewal === void 0 ? `${approval.reason}. Nothing was done` : renewal_describeRefusal(approval, renewal);
   const refusal = `failed to put tags on ${reference}, because ${why}`;
   if (approval.kind !== "failed" || input.onFailure !== "delete" || !isJudgedThere(input)) throw new errors.yo(refusal);
   ports.runner.fail(renewal === void 0 ? void 0 : refusal);
   return {
    report: await removeFailed(input, {
     ...ports,
     harbor: harbor,
     log: ports.runner.log
    })
   };
  }
  function isJudgedThere({report: report, target: target}) {
   const source = (0, harbor_repository.q$)(report.image.repository);
   return (0, harbor_repository.sT)(source) === (0, harbor_repository.sT)(target);
  }
  async function putTagsOn(input, ports) {
   const {report: report, manifest: manifest, signatures: signatures} = input;
   const {harbor: harbor, runner: runner, reference: reference} = ports;
   const {digest: digest} = report.image;
   const result = await promote({
    robotName: input.connection.credentials.user,
    source: (0, harbor_repository.q$)(report.image.repository),
    target: input.target,
    digest: digest,
    tags: input.tags,
    ...manifest === void 0 ? {} : {
     manifest: manifest
    },
    ...signatures === void 0 ? {} : {
     signatures: signatures
    }
   }, {
    harbor: harbor,
    log: runner.log
   });
   if (result.promotion.state === "incomplete") runner.fail(result.promotion.detail);
   const isThere = isJudgedThere(input);
   const tags = [ ...new Set([ ...isThere ? report.image.tags : [], ...result.tags ]) ];
   const onJudged = isThere ? tags : report.image.tags;
   const placed = {
    reference: reference,
    digest: digest,
    tags: tags
   };
   try {
    return {
     report: await conclude({
      ...input,
      promotion: result.promotion,
      tags: onJudged
     }, ports),
     placed: placed
    };
   } catch (error) {
    if (!(error instanceof errors.yo)) throw error;
    runner.fail(error.message);
    return {
     report: report,
     placed: placed
    };
   }
  }
  async function removeFailed(input, ports) {
   const {report: report, target: target, tags: tags} = input;
   const {digest: digest} = report.image;
   const repository = (0, harbor_repository.q$)(report.image.repository);
   const {isDeleted: isDeleted, detail: detail} = await deleteFailed({
    repository: repository,
    digest: digest
   }, ports);
   if (!isDeleted) return report;
   const waiting = report.promotion ?? {
    state: "waiting",
    repository: (0, harbor_repository.sT)(target),
    tags: tags,
    detail: ""
   };
   return conclude({
    ...input,
    promotion: {
     ...waiting,
     state: "deleted",
     detail: detail
    },
    tags: []
   }, ports);
  }
  async function conclude(input, {store: store}) {
   const {report: report, promotion: promotion, tags: tags} = input;
   const image = {
    ...report.image,
    tags: tags
   };
   const concluded = {
    ...report,
    image: image,
    promotion: promotion
   };
   await store.write(input.reportFile, singleOutcome(concluded));
   return concluded;
  }
  async function requireRescanPermissions(input, harbor) {
   const {repository: repository} = input;
   const missing = await findMissingPermissions({
    repository: repository,
    required: harbor_permission.Qk
   }, harbor);
   if (missing.length === 0) return;
   const explanation = (0, harbor_permission.NE)({
    ...input,
    missing: missing,
    isProjectKnown: true
   });
   throw new errors.yo(`${explanation}\nNothing was done.`);
  }
  async function rescanIfTooOld(input, ports) {
   const {connection: connection, report: before, reportFile: reportFile} = input;
   const {log: log, clock: clock} = ports;
   const approval = decideApproval({
    ...input,
    host: connection.host,
    now: clock.now()
   });
   if (approval.kind !== "too-old") return;
   const repository = (0, harbor_repository.q$)(before.image.repository);
   log.info(`Scanning ${before.image.reference} again, because ${approval.reason}; the new report is judged by the policy of the old one and takes its place in ${reportFile}`);
   const robotName = connection.credentials.user;
   await requireRescanPermissions({
    robotName: robotName,
    repository: repository
   }, ports.connect(call_limits.eJ));
   const after = await judgeImage({
    connection: connection,
    repository: repository,
    digest: before.image.digest,
    tags: before.image.tags,
    pendingTags: before.promotion?.state === "waiting" ? before.promotion.tags : [],
    judging: {
     ...input.exceptions,
     gate: before.policy,
     compareTo: before.comparison?.base
    },
    ...chooseBase(before),
    waiting: {
     ...input.waiting,
     scan: "always"
    }
   }, ports);
   await ports.store.write(reportFile, singleOutcome(after));
   log.info(`The new verdict is ${after.verdict.name}; the report in ${reportFile} is the new one`);
   return {
    why: approval.reason,
    before: before,
    after: after,
    reportFile: reportFile
   };
  }
  function chooseBase({comparison: comparison, image: image}) {
   if (comparison === void 0) return {
    baseDigest: void 0,
    ownTags: image.tags
   };
   return comparison.kind === "compared" ? {
    baseDigest: comparison.digest,
    ownTags: []
   } : {
    baseDigest: void 0,
    ownTags: [ ...image.tags, comparison.base ]
   };
  }
  async function promoteStored(input, ports) {
   const renewal = await rescanIfTooOld(input, ports);
   const promoted = await promoteJudged(renewal === void 0 ? input : {
    ...input,
    report: renewal.after,
    renewal: renewal
   }, ports);
   const warning = describeFailOnNever(promoted.report);
   if (warning !== void 0) ports.log.warning(warning);
   return promoted;
  }
  async function promoteVerified(input, ports) {
   const {connection: connection, source: source, target: target, digest: digest, stored: stored, verifier: verifier} = input;
   const {runner: runner, clock: clock, hash: hash} = ports;
   const harbor = ports.connect(call_limits.eI);
   const nameOf = repository => `${connection.host}/${(0, harbor_repository.sT)(repository)}`;
   await verifyVerdict({
    repository: source,
    reference: `${nameOf(source)}@${digest}`,
    wanted: {
     ...input,
     name: nameOf(input.judgedIn)
    }
   }, {
    harbor: harbor,
    verifier: verifier,
    hash: hash,
    clock: clock,
    log: runner.log
   });
   if (stored !== void 0) {
    const {maxAgeMs: _, ...others} = input;
    return promoteJudged({
     ...others,
     ...stored,
     onFailure: "keep"
    }, ports);
   }
   const result = await promote({
    ...input,
    robotName: connection.credentials.user
   }, {
    harbor: harbor,
    log: runner.log
   });
   if (result.promotion.state === "incomplete") runner.fail(result.promotion.detail);
   return {
    placed: {
     reference: `${nameOf(target)}@${digest}`,
     digest: digest,
     tags: result.tags
    }
   };
  }
  async function promote_run(host) {
   const request = await readPromote((0, read_inputs.A)("promote", host), {
    readReport: readReport,
    readManifest: readManifestFile,
    readSignatures: readSignaturesFile
   });
   const harbor = (0, wiring_ports.NT)(host, request.connection);
   const ports = {
    ...judgePorts(host, harbor),
    hash: hashText
   };
   const {placed: placed} = await (request.kind === "by-report" ? promoteStored(request, ports) : promoteVerified(request, ports));
   if (placed !== void 0) host.setOutputs(promotionOutputs(placed));
  }
  var install_tool = __webpack_require__(7953);
  var release = __webpack_require__(8024);
  async function attestJudged(input, ports) {
   const {report: report, manifest: manifest, attesting: attesting} = input;
   return attestVerdict({
    report: requirePassed(ports.store.redact(report)),
    manifest: manifest,
    run: await attesting.readRun()
   }, {
    ...attesting,
    harbor: ports.connect(call_limits.eI),
    log: ports.log
   });
  }
  var intervals = __webpack_require__(3217);
  var poll_until = __webpack_require__(5747);
  async function saveSboms(input, ports) {
   const {clock: clock} = ports;
   const deadline = clock.now() + input.timeoutMs;
   const harbor = ports.connect({
    callTimeoutMs: () => deadline - clock.now()
   });
   await requireSbomSupport(harbor);
   const {platforms: platforms, skipped: skipped} = await (0, scan_platforms.jf)(input, harbor);
   if (platforms.length === 0) throw (0, scan_platforms.UG)(input.digest, skipped);
   const paths = sbomPaths(input.path, platforms);
   return Promise.all(platforms.map(async ({platform: platform, digest: digest}, at) => {
    const sbomDigest = await awaitSbom({
     ...input,
     platform: platform,
     digest: digest,
     deadline: deadline
    }, {
     ...ports,
     harbor: harbor
    });
    const document = await harbor.fetchSbom(input.repository, {
     sbomDigest: sbomDigest,
     platform: platform
    });
    const path = paths[at] ?? input.path;
    await ports.writeSbom(path, document);
    ports.log.info(`${platform}: SBOM ${(0, oci_digest.VK)(sbomDigest)} saved to ${path}`);
    return {
     platform: platform,
     digest: digest,
     sbomDigest: sbomDigest,
     path: path
    };
   }));
  }
  function saveSbomFiles(input, ports) {
   return saveSboms({
    ...input,
    path: input.sbomFile || ports.sbomPath(input.digest)
   }, ports);
  }
  async function requireSbomSupport(harbor) {
   const version = await harbor.fetchHarborVersion();
   if (canMakeSboms(version) !== false) return;
   throw new errors.yo(`Harbor ${version} makes no SBOMs; that came with 2.11. Update Harbor, or remove "sbom: true" and make the SBOM in the build`);
  }
  async function awaitSbom(input, ports) {
   const {repository: repository, platform: platform, digest: digest} = input;
   const {harbor: harbor, clock: clock, log: log} = ports;
   let track = NEW_SBOM_TRACK;
   const look = async () => {
    const overview = await harbor.fetchSbomOverview(repository, digest);
    const step = decideSbomStep({
     overview: overview,
     track: track,
     retries: input.retries
    });
    if (step.kind === "failed") throw new errors.dr(`failed to get the SBOM of ${platform}: Harbor's scanner ended in ${overview?.status ?? ""}; its log is on the page of the image in Harbor`);
    if (step.kind === "start") {
     track = step.track;
     const answer = await harbor.startSbom(repository, digest);
     log.info(`${platform}: ${answer === "started" ? "asked for an SBOM" : "an SBOM is being made already"}`);
    }
    return {
     overview: overview,
     sbomDigest: step.kind === "finished" ? step.sbomDigest : void 0
    };
   };
   const {seen: seen} = await (0, poll_until.g)({
    look: look,
    isDone: ({sbomDigest: sbomDigest}) => sbomDigest !== void 0,
    interval: intervals.f.sbom,
    deadline: input.deadline,
    clock: clock
   });
   if (seen.sbomDigest === void 0) throw outOfTime(input, seen.overview);
   return seen.sbomDigest;
  }
  function outOfTime(input, overview) {
   const limit = (0, format.Xo)(input.timeoutMs / 1e3);
   return new errors.dr(`failed to get the SBOM of ${input.platform}: not there within ${limit} (scan-timeout); the last state was: ${overview?.status ?? "not begun"}`);
  }
  const SKIPPED_BY_CANCELLATION = "skipped: the job was cancelled";
  function nameRunner(runner, name) {
   const named = text => text.replaceAll(/^(?=.)/gm, `[${name}] `);
   return {
    signal: runner.signal,
    annotate: annotation => runner.annotate(annotation),
    appendSummary: markdown => runner.appendSummary(markdown),
    log: {
     info: line => runner.log.info(named(line)),
     warning: line => runner.log.warning(`${name}: ${line}`),
     debug: line => runner.log.debug(named(line))
    },
    fail: message => runner.fail(message === void 0 ? void 0 : `${name}: ${message}`)
   };
  }
  function logFailure(runner, error) {
   if (error instanceof errors.yo) {
    runner.log.info(`Stopped: ${error.message}`);
    return error.message;
   }
   runner.fail((0, errors.Zm)(error));
   return `a defect in harbor-actions: ${(0, errors.gJ)(error)}`;
  }
  async function failOnUserError(runner, step) {
   try {
    return await step();
   } catch (error) {
    if (!(error instanceof errors.yo)) throw error;
    runner.fail(error.message);
    return;
   }
  }
  async function scanAndPromote(input, ports) {
   const {connection: connection, image: image, copied: copied, waiting: waiting, judging: judging, reportFile: reportFile} = input;
   const {repository: repository} = image;
   const saveSboms = async () => {
    if (!input.sbom) return [];
    const {timeoutMs: timeoutMs, retries: retries} = waiting;
    const request = {
     repository: repository,
     digest: copied.digest,
     sbomFile: input.sbomFile,
     timeoutMs: timeoutMs,
     retries: retries
    };
    return await failOnUserError(ports.runner, () => saveSbomFiles(request, ports)) ?? [];
   };
   const {scan: scan} = waiting;
   if (scan === "never") {
    const sboms = await saveSboms();
    ports.log.info('Not scanned, because "scan" is "never": there is no verdict');
    return {
     sboms: sboms
    };
   }
   const {digest: digest, tags: tags, pendingTags: pendingTags, baseDigest: baseDigest} = copied;
   const judged = await judgeIntoFile({
    connection: connection,
    repository: repository,
    digest: digest,
    tags: tags,
    pendingTags: pendingTags,
    baseDigest: baseDigest,
    judging: judging,
    waiting: {
     ...waiting,
     scan: scan
    },
    reportFile: reportFile
   }, ports);
   const sboms = isSbomPossible(judged.report.verdict.name) ? await saveSboms() : [];
   const attested = await attestIfDue({
    ...judged,
    scanned: judged.report
   }, {
    input: input,
    ports: ports
   });
   if (attested.isRefused) return {
    sboms: sboms,
    judged: attested.judged
   };
   const isLabelled = await labelIfDue(attested.judged.report, {
    input: input,
    ports: ports
   });
   if (!isLabelled && judged.report.verdict.name === "passed") return {
    sboms: sboms,
    judged: attested.judged
   };
   return {
    sboms: sboms,
    judged: await promoteIfDue(attested.judged, {
     input: input,
     ports: ports
    })
   };
  }
  async function attestIfDue(judged, {input: input, ports: ports}) {
   const {report: report} = judged;
   const {attesting: attesting, runner: runner} = ports;
   if (attesting === void 0 || report.verdict.name !== "passed" || runner.signal.aborted) return {
    judged: judged,
    isRefused: false
   };
   const {manifest: manifest} = input.copied;
   const attestations = await failOnUserError(runner, () => attestJudged({
    report: report,
    manifest: manifest,
    attesting: attesting
   }, ports));
   if (attestations === void 0) return {
    judged: judged,
    isRefused: true
   };
   return {
    judged: {
     ...judged,
     attestations: attestations
    },
    isRefused: false
   };
  }
  async function labelIfDue(report, {input: input, ports: ports}) {
   const {labels: labels} = input;
   if (labels === void 0 || ports.runner.signal.aborted) return true;
   const label = await failOnUserError(ports.runner, () => labelJudged({
    report: report,
    labels: labels
   }, ports));
   return label !== void 0;
  }
  async function promoteIfDue(judged, context) {
   const {input: input, ports: ports} = context;
   const {connection: connection, onFailure: onFailure, image: image, copied: copied} = input;
   if (ports.runner.signal.aborted || !isPromotionDue(judged.report, onFailure)) return judged;
   const {pendingTags: tags, manifest: manifest, signatures: signatures} = copied;
   const promoted = await failOnUserError(ports.runner, () => promoteJudged({
    connection: connection,
    report: judged.report,
    reportFile: judged.reportFile,
    target: image.repository,
    tags: tags,
    manifest: manifest,
    signatures: signatures,
    onFailure: onFailure
   }, ports));
   return {
    ...judged,
    ...promoted
   };
  }
  async function pushOnlyImage(request, ports) {
   const {listed: listed, judging: judging} = request;
   const {image: image} = listed;
   const copied = await copyAfterBase({
    ...request,
    image: image,
    compareTo: judging.compareTo
   }, ports);
   try {
    return {
     listed: listed,
     copied: copied,
     ...await scanAndPromote({
      ...request,
      image: image,
      copied: copied
     }, ports)
    };
   } catch (error) {
    return {
     listed: listed,
     copied: copied,
     error: error
    };
   }
  }
  async function writeList(request, ports) {
   const generatedAt = new Date(ports.clock.now()).toISOString();
   const outcomes = {
    generatedAt: generatedAt,
    layout: "list",
    images: request.images
   };
   const reportFile = await saveOutcomes(request.reportFile, outcomes, ports);
   const {reportFiles: reportFiles} = request;
   return {
    outcomes: outcomes,
    outputs: {
     ...outcomeOutputs(outcomes, {
      reportFiles: reportFiles
     }),
     "report-file": reportFile
    }
   };
  }
  async function mapConcurrently(items, options) {
   const results = [];
   const queue = items.entries();
   const worker = async () => {
    for (const [index, item] of queue) results[index] = await options.work(item, index);
   };
   await Promise.all(Array.from({
    length: Math.min(options.concurrency, items.length)
   }, worker));
   return results;
  }
  async function pushImages(request, ports) {
   const {images: images} = request;
   const {runner: runner, portsFor: portsFor} = ports;
   const names = nameImages(images.map(({image: image}) => image));
   const fileNames = nameImageFiles(names);
   runner.log.info(`${images.length} images, at most ${request.maxParallel} at once`);
   const bases = await findBases(request, portsFor(runner));
   const pushed = await mapConcurrently(images, {
    concurrency: request.maxParallel,
    work: (listed, index) => push_images_pushImage({
     ...request,
     listed: listed,
     baseDigest: bases.get((0, harbor_repository.sT)(listed.image.repository)),
     reportFile: "",
     sbomFile: request.sbomFile === "" ? "" : sbomPath(request.sbomFile, {
      name: fileNames[index] ?? "",
      isOnly: images.length === 1
     })
    }, portsFor(nameRunner(runner, names[index] ?? "")))
   });
   const settled = await settleInTurn(pushed);
   if (request.waiting.scan === "never") {
    failUnpushed(settled, {
     runner: runner,
     names: names
    });
    return {
     images: settled
    };
   }
   const list = await writeList({
    images: settled.map(describeOutcome),
    reportFiles: settled.map(({judged: judged}) => judged?.reportFile ?? ""),
    reportFile: request.reportFile
   }, {
    ...ports,
    log: runner.log
   });
   return {
    images: settled,
    list: list
   };
  }
  async function findBases(request, ports) {
   const {compareTo: compareTo} = request.judging;
   const repositories = new Map(request.images.map(({image: image}) => [ (0, harbor_repository.sT)(image.repository), image.repository ]));
   const bases = await mapConcurrently([ ...repositories ], {
    concurrency: request.maxParallel,
    work: async ([path, repository]) => [ path, await findBase({
     repository: repository,
     compareTo: compareTo
    }, ports.connect) ]
   });
   return new Map(bases);
  }
  async function push_images_pushImage(request, ports) {
   const {listed: listed} = request;
   const {image: image} = listed;
   if (ports.runner.signal.aborted) return {
    listed: listed,
    message: SKIPPED_BY_CANCELLATION
   };
   let copied;
   try {
    copied = await copyWithTools({
     ...request,
     image: image
    }, ports);
    const input = {
     ...request,
     image: image,
     copied: copied
    };
    const finished = await scanAndPromote({
     ...input,
     onFailure: "keep"
    }, ports);
    const {judged: judged} = finished;
    if (judged?.report.verdict.name !== "failed") return {
     listed: listed,
     copied: copied,
     ...finished
    };
    return {
     listed: listed,
     copied: copied,
     ...finished,
     settle: () => promoteIfDue(judged, {
      input: input,
      ports: ports
     })
    };
   } catch (error) {
    const message = logFailure(ports.runner, error);
    return copied === void 0 ? {
     listed: listed,
     message: message
    } : {
     listed: listed,
     copied: copied,
     message: message
    };
   }
  }
  async function settleInTurn(pushed) {
   const settled = [];
   for (const {settle: settle, ...image} of pushed) settled.push(settle === void 0 ? image : {
    ...image,
    judged: await settle()
   });
   return settled;
  }
  function describeOutcome({listed: listed, copied: copied, judged: judged, message: message}) {
   const {image: image, location: location} = listed;
   const place = location === void 0 ? {} : {
    location: location
   };
   if (judged !== void 0) return {
    kind: "judged",
    report: judged.report,
    ...place
   };
   const placedTags = copied?.tags ?? [];
   return {
    kind: "not-judged",
    repository: (0, harbor_repository.sT)(image.repository),
    tags: image.tags,
    ...placedTags.length === 0 ? {} : {
     placedTags: placedTags
    },
    message: message ?? "it was not judged",
    ...place
   };
  }
  function failUnpushed(images, context) {
   for (const [index, {message: message}] of images.entries()) if (message !== void 0) context.runner.fail(`${context.names[index]}: ${message}`);
  }
  async function loginForPush(request, ports) {
   const {connection: connection, waiting: waiting} = request;
   const plan = {
    scan: waiting.scan,
    deletes: request.onFailure === "delete",
    sbom: request.sbom,
    labels: request.labels !== void 0
   };
   const repositories = request.work.images.map(({image: image}) => image.repository);
   await login_login({
    connection: connection,
    repositories: repositories,
    plan: plan
   }, {
    harbor: ports.connect(call_limits.eJ),
    log: ports.log
   });
  }
  async function pushAndScan(request, ports) {
   const {work: work} = request;
   if (work.kind === "several") return {
    kind: "several",
    ...await pushImages({
     ...request,
     ...work
    }, ports)
   };
   const [listed] = work.images;
   return {
    kind: "one",
    image: await pushOnlyImage({
     ...request,
     listed: listed
    }, ports.portsFor(ports.runner))
   };
  }
  function requireOutcomes(pushed) {
   if (pushed.kind === "several") return pushed.list?.outcomes;
   const {error: error, judged: judged} = pushed.image;
   if (error !== void 0) throw error;
   return judged === void 0 ? void 0 : singleOutcome(judged.report);
  }
  var cut = __webpack_require__(531);
  var one_line = __webpack_require__(7934);
  function breakingFindings(report) {
   const {policy: policy} = report;
   const {reasons: reasons} = report.verdict;
   const broken = new Set(reasons.flatMap(reason => reason.kind === "rule-broken" ? [ reason.severity ] : []));
   const isCvssBroken = reasons.some(reason => reason.kind === "score-rule-broken");
   return report.findings.filter(finding => (0, scan_verdict.sL)(finding, policy) && broken.has((0, 
   scan_verdict.Y)(finding, policy)) || isCvssBroken && (0, scan_verdict.yq)(finding, policy));
  }
  const LISTED_FINDINGS = 7;
  const MAX_CHARACTERS = 4096;
  const MAX_LINE = 120;
  const LISTED_IMAGES = 8;
  function planAnnotations(outcomes) {
   const sole = soleImage(outcomes);
   return sole === void 0 ? listAnnotations(outcomes) : imageAnnotations(sole);
  }
  function imageAnnotations({report: report, location: location}) {
   const findings = breakingFindings(report).slice(0, LISTED_FINDINGS);
   return [ reportHeadline(report, location), ...findings.map(finding => ({
    ...findingAnnotation(finding),
    ...at(location)
   })) ];
  }
  function listAnnotations(outcomes) {
   const open = worstFirst(outcomes.images).filter(outcome => outcomeState(outcome) !== "passed");
   const listed = open.slice(0, LISTED_IMAGES).map(outcomeHeadline);
   const warnings = listed.filter(({level: level}) => level === "warning").length;
   const findings = takeInTurn(open.flatMap(outcome => outcome.kind === "judged" ? [ breakingFindings(outcome.report).map(finding => ({
    finding: finding,
    outcome: outcome
   })) ] : []), Math.max(LISTED_FINDINGS - warnings, 0));
   return [ listHeadline(outcomes), ...listed, ...findings.map(({finding: finding, outcome: outcome}) => {
    const {message: message, ...annotation} = findingAnnotation(finding);
    const name = (0, one_line.c)(outcomeName(outcome));
    return {
     ...annotation,
     message: cutForAnnotation(`${name}: ${message}`),
     ...at(outcome.location)
    };
   }) ];
  }
  function listHeadline(outcomes) {
   const images = worstFirst(outcomes.images);
   const levels = images.map(outcome => outcomeHeadline(outcome).level);
   const [place, ...others] = new Set(images.map(({location: location}) => JSON.stringify(location)));
   const common = others.length === 0 && place !== void 0 ? images[0]?.location : void 0;
   return {
    level: levels.includes("error") || images.length === 0 ? "error" : levels.includes("warning") ? "warning" : "notice",
    title: `${commonTitle(outcomes)}: ${(0, format.LS)(images.length, "image")}`,
    message: fitLines([ describeImages(outcomes), ...images.map(imageLine) ], "image"),
    ...at(common)
   };
  }
  function imageLine(outcome) {
   const detail = outcome.kind === "judged" ? describeFindings(outcome.report) : outcome.message;
   return (0, one_line.c)(`${outcomeTitle(outcome)}: ${outcomeName(outcome)}: ${detail}`).slice(0, MAX_LINE);
  }
  function outcomeHeadline(outcome) {
   if (outcome.kind === "judged") return reportHeadline(outcome.report, outcome.location);
   return {
    level: "error",
    title: cutForAnnotation((0, one_line.c)(`${outcomeTitle(outcome)}: ${outcome.repository}`)),
    message: cutForAnnotation(`${(0, one_line.c)(`${outcomeTitle(outcome)}: ${outcome.message}`)}\n${(0, 
    one_line.c)(outcomeName(outcome))}`),
    ...at(outcome.location)
   };
  }
  function reportHeadline(report, location) {
   const {verdict: verdict, image: image} = report;
   const comparison = describeComparison(report);
   const title = verdictTitle(report);
   const message = [ `${title}: ${describeFindings(report)}`, ...comparison === void 0 ? [] : [ (0, 
   one_line.c)(comparison) ], ...verdict.reasons.map(reason => (0, one_line.c)(reasonText(reason))), ...report.promotion === void 0 ? [] : [ (0, 
   one_line.c)(describePromotion(report.promotion, verdict.name)) ], (0, one_line.c)(`${image.reference}${image.tags.length === 0 ? "" : ` (${image.tags.join(", ")})`}`) ].join("\n");
   return {
    level: headlineLevel(report),
    title: (0, one_line.c)(`${title}: ${image.repository}`),
    message: cutForAnnotation(message),
    ...at(location)
   };
  }
  function headlineLevel({verdict: verdict, promotion: promotion}) {
   if (verdict.name !== "passed" || promotion?.state === "waiting") return "error";
   return promotion?.state === "incomplete" ? "warning" : "notice";
  }
  function findingAnnotation(finding) {
   const fix = (0, scan_finding.G4)(finding) ? `fixed in ${finding.fixVersion}` : "there is no fixed version yet";
   const name = `${(0, scan_severity.JE)(finding.severity)}: ${finding.id} in ${finding.package}`;
   return {
    level: "warning",
    title: cutForAnnotation((0, one_line.c)(name)),
    message: cutForAnnotation(`${(0, one_line.c)(`${name} ${finding.version}: ${fix}`)}\n${(0, 
    one_line.c)(finding.description)}`)
   };
  }
  function at(location) {
   return location === void 0 ? {} : {
    location: location
   };
  }
  function takeInTurn(lists, count) {
   const longest = Math.max(0, ...lists.map(({length: length}) => Math.min(length, count)));
   const turns = Array.from({
    length: longest
   }, (_, turn) => lists.flatMap(list => list.slice(turn, turn + 1)));
   return turns.flat().slice(0, count);
  }
  function fitLines(lines, noun) {
   let room = MAX_CHARACTERS - 60;
   const kept = lines.filter(line => {
    room -= line.length + 1;
    return room >= 0;
   });
   const missing = lines.length - kept.length;
   return [ ...kept, ...missing === 0 ? [] : [ `and ${(0, format.LS)(missing, `more ${noun}`)}` ] ].join("\n").toWellFormed();
  }
  function cutForAnnotation(text) {
   return (0, cut.J)(text, MAX_CHARACTERS);
  }
  var context = __webpack_require__(2324);
  const PREFIX = "\x3c!-- harbor-actions";
  const MARKER = /^<!-- harbor-actions key=(\S+) run=(\d{1,15}) attempt=(\d{1,9}) number=(\d{1,15}) sha=([0-9a-f]*) -->(?:\r?\n|$)/;
  function renderMarker(marker) {
   const {runId: runId, runAttempt: runAttempt, runNumber: runNumber, sha: sha} = marker;
   return `${PREFIX} key=${encodeKey(marker.key)} run=${runId} attempt=${runAttempt} number=${runNumber} sha=${sha} --\x3e`;
  }
  function parseMarker(body) {
   const [, key, runId, runAttempt, runNumber, sha = ""] = MARKER.exec(body) ?? [];
   if (key === void 0) return;
   try {
    return {
     key: decodeURIComponent(key),
     runId: Number(runId),
     runAttempt: Number(runAttempt),
     runNumber: Number(runNumber),
     sha: sha
    };
   } catch {
    return;
   }
  }
  function bodyWithoutMarker(body) {
   return body.replace(MARKER, "").replaceAll("\r\n", "\n").trimEnd();
  }
  function compareRuns(a, b) {
   return a.runId - b.runId || a.runAttempt - b.runAttempt;
  }
  const MIN_LEAD = 1e4;
  const LEAD_SHARE = .05;
  const MAX_LEAD_OF_ATTEMPTS = 100;
  function isPlausible(marker, now) {
   const lead = Math.max(MIN_LEAD, now.runId * LEAD_SHARE);
   if (marker.runId === now.runId) return marker.runAttempt - now.runAttempt <= MAX_LEAD_OF_ATTEMPTS;
   return marker.runId - now.runId <= lead;
  }
  function encodeKey(key) {
   return encodeURIComponent(key.toWellFormed()).replaceAll("-", "%2D") || "%20";
  }
  var render_escape = __webpack_require__(6016);
  const CELL = {
   maxLength: 120
  };
  const SENTENCE = {
   maxLength: 2e3
  };
  function row(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function tableHead(columns) {
   return [ row(columns.map(({name: name}) => name)), row(columns.map(({isNumber: isNumber}) => isNumber === true ? "--:" : ":--")) ];
  }
  function headedTable(title, table) {
   return {
    ...table,
    head: [ "", `#### ${title}`, "", ...table.head ],
    tail: [],
    isElastic: false
   };
  }
  function foldedTable(summary, table) {
   return {
    isElastic: false,
    ...table,
    head: [ "", `<details><summary>${summary}</summary>`, "", ...table.head ],
    tail: [ "", "</details>" ]
   };
  }
  function plainRows(rows, options) {
   return {
    head: [ "", ...options.head ?? [] ],
    rows: rows,
    tail: [],
    total: rows.length,
    noun: options.noun,
    isElastic: false
   };
  }
  function fitDocument(document, options) {
   const fitted = new Map;
   let room = options.maxBytes - frameLength(document);
   const give = (section, share) => {
    const lines = fitSection(section, share);
    room -= byteLength(lines);
    fitted.set(section, lines);
   };
   const fitFixed = ({sections: sections}) => {
    for (const section of sections) if (!section.isElastic && section.rows.length > 0) give(section, room);
   };
   fitFixed(document);
   const standing = standingDocuments(document, length => {
    if (length > room) return false;
    room -= length;
    return true;
   });
   for (const part of standing) if (part !== document) fitFixed(part);
   for (const {sections: sections} of standing) {
    const elastic = sections.filter(({isElastic: isElastic, rows: rows}) => isElastic && rows.length > 0);
    for (const [index, section] of elastic.entries()) give(section, Math.floor(room / (elastic.length - index)));
   }
   return documentLines(document, {
    fitted: fitted,
    standing: standing
   }).join("\n");
  }
  function standingDocuments(document, take) {
   const parts = document.parts?.list ?? [];
   const standing = parts.filter(part => take(frameLength(part)));
   return new Set([ document, ...standing.flatMap(part => [ ...standingDocuments(part, take) ]) ]);
  }
  function frameLength({head: head, parts: parts, foot: foot}) {
   const notice = parts === void 0 ? [] : [ "", omitted(parts.list.length, parts.noun) ];
   return byteLength(head) + byteLength(notice) + byteLength(foot);
  }
  function documentLines(document, result) {
   const {head: head, sections: sections, parts: parts, foot: foot} = document;
   const list = (parts?.list ?? []).filter(part => result.standing.has(part));
   const missing = (parts?.list.length ?? 0) - list.length;
   return [ ...head, ...sections.flatMap(section => result.fitted.get(section) ?? []), ...list.flatMap(part => documentLines(part, result)), ...parts === void 0 || missing === 0 ? [] : [ "", omitted(missing, parts.noun) ], ...foot ];
  }
  function fitSection(section, room) {
   const fixed = byteLength(section.head) + byteLength(section.tail) + byteLength([ "", omitted(section.total, section.noun) ]);
   let left = room - fixed;
   const kept = [];
   for (const line of section.rows) {
    left -= byteLength([ line ]);
    if (left < 0) break;
    kept.push(line);
   }
   if (kept.length === 0) return [];
   const missing = section.total - kept.length;
   return [ ...section.head, ...kept, ...missing > 0 ? [ "", omitted(missing, section.noun) ] : [], ...section.tail ];
  }
  function byteLength(lines) {
   return lines.reduce((sum, line) => sum + (new TextEncoder).encode(line).length + 1, 0);
  }
  function omitted(count, noun) {
   return `… and ${(0, format.LS)(count, `more ${noun}`)}.`;
  }
  function planUpgrades(findings) {
   const groups = Map.groupBy(findings.filter(scan_finding.G4), finding => JSON.stringify([ finding.package, finding.version ]));
   return [ ...groups.values() ].map(bestUpgrade).filter(upgrade => upgrade !== void 0).toSorted((a, b) => (0, 
   scan_severity.IY)(a.worst) - (0, scan_severity.IY)(b.worst) || b.fixes - a.fixes);
  }
  function bestUpgrade(group) {
   const [first] = group;
   const fixes = group.map(finding => ({
    finding: finding,
    versions: parseFixVersions(finding.fixVersion)
   }));
   const candidates = [ ...new Set(fixes.flatMap(({versions: versions}) => versions)) ].toSorted(compareVersions);
   let best;
   for (const version of candidates) {
    const fixed = fixes.filter(({versions: versions}) => isFixedBy(versions, version)).map(({finding: finding}) => finding);
    if (fixed.length > (best?.fixed.length ?? 0)) best = {
     version: version,
     fixed: fixed
    };
   }
   if (first === void 0 || best === void 0) return;
   const [worst] = best.fixed.map(({severity: severity}) => severity).toSorted((a, b) => (0, 
   scan_severity.IY)(a) - (0, scan_severity.IY)(b));
   return {
    package: first.package,
    from: first.version,
    to: best.version,
    fixes: best.fixed.length,
    worst: worst ?? "unknown"
   };
  }
  function parseFixVersions(fixVersion) {
   return fixVersion.split(/[,\s]+/).map(version => version.trim()).filter(version => version !== "");
  }
  function isFixedBy(listed, version) {
   if (listed.includes(version)) return true;
   const newest = listed.toSorted(compareVersions).at(-1);
   return newest !== void 0 && compareVersions(version, newest) >= 0;
  }
  function compareVersions(a, b) {
   const left = tokens(a);
   const right = tokens(b);
   for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareTokens(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
   }
   return 0;
  }
  function tokens(version) {
   const plain = version.replace(/^v(?=\d)/, "");
   const withEpoch = /^\d+:/.test(plain) ? plain : `0:${plain}`;
   return withEpoch.match(/\d+|[^\d]/g) ?? [];
  }
  function compareTokens(a, b) {
   if (a === b) return 0;
   if (a === "~" || b === "~") return a === "~" ? -1 : 1;
   const isNumber = /^\d+$/;
   if (isNumber.test(a) && isNumber.test(b)) {
    const left = BigInt(a);
    const right = BigInt(b);
    return left < right ? -1 : left > right ? 1 : 0;
   }
   return a < b ? -1 : 1;
  }
  const LISTED_TAGS = 10;
  const LISTED_UPGRADES = 10;
  const LISTED_BREAKING = 10;
  const LISTED_EXPIRED = 20;
  const STATE_ICONS = {
   failed: "❌",
   undecided: "⚠️",
   "not-tagged": "⚠️",
   passed: "✅"
  };
  function headline(report) {
   const {image: image} = report;
   const name = (0, render_escape.iQ)((0, render_escape.ti)(image.repository, CELL), image.link);
   const comparison = describeComparison(report);
   const tags = image.tags.map(tag => (0, render_escape.ti)(tag, CELL));
   const facts = [ `**${(0, render_escape.FV)(describeFindings(report))}**`, ...comparison === void 0 ? [] : [ (0, 
   render_escape.FV)(comparison, SENTENCE) ], tags.length === 0 ? "no tag" : (0, text_list.r)(tags, LISTED_TAGS), (0, 
   render_escape.ti)(image.reference, {
    maxLength: 400
   }) ];
   return [ `### ${STATE_ICONS[reportState(report)]} ${verdictTitle(report)}: ${name}`, "", facts.join(" · ") ];
  }
  function explanations(report) {
   const reasons = report.verdict.reasons.map(reason => `- ${(0, render_escape.FV)(reasonText(reason), SENTENCE)}`);
   const {promotion: promotion, verdict: verdict} = report;
   const tagging = promotion === void 0 ? [] : [ `- 🏷️ ${(0, render_escape.FV)(describePromotion(promotion, verdict.name), SENTENCE)}` ];
   const expired = report.expired.slice(0, LISTED_EXPIRED).map(exception => {
    const why = exception.reason === "" ? "" : `: ${(0, render_escape.FV)(exception.reason, CELL)}`;
    return `- ⏰ ${(0, render_escape.ti)(exception.id, CELL)} counts again: the exception in ${(0, 
    render_escape.FV)(exception.source, CELL)} expired on ${(0, render_escape.FV)(exception.expiredAt.slice(0, 10))}${why}`;
   });
   const moreExpired = report.expired.length - expired.length;
   const notes = report.notes.map(note => `- ℹ️ ${(0, render_escape.FV)(note, SENTENCE)}`);
   const lines = [ ...reasons, ...tagging, ...expired, ...moreExpired > 0 ? [ `- ⏰ … and ${moreExpired} more expired exceptions.` ] : [], ...notes ];
   return lines.length === 0 ? [] : [ "", ...lines ];
  }
  function severityTable(report) {
   const isCompared = report.comparison?.kind === "compared";
   const hasIgnored = report.ignored.length > 0;
   const count = (severity, test) => report.findings.filter(finding => finding.severity === severity && test(finding)).length;
   const broken = new Set(report.verdict.reasons.flatMap(reason => reason.kind === "rule-broken" ? [ reason.severity ] : []));
   const mark = (severity, number) => broken.has(severity) ? `**${number}** ❌` : describeCount(report, number);
   return [ "", ...tableHead([ {
    name: "Severity"
   }, {
    name: "Found",
    isNumber: true
   }, ...isCompared ? [ {
    name: "New",
    isNumber: true
   } ] : [], {
    name: "Fixable",
    isNumber: true
   }, ...hasIgnored ? [ {
    name: "Ignored",
    isNumber: true
   } ] : [], {
    name: "Allowed",
    isNumber: true
   } ]), ...scan_severity.oC.map(severity => {
    const found = report.counts[severity];
    return row([ (0, scan_severity.JE)(severity), isCompared ? describeCount(report, found) : mark(severity, found), ...isCompared ? [ mark(severity, count(severity, ({isNew: isNew}) => isNew === true)) ] : [], describeCount(report, count(severity, scan_finding.G4)), ...hasIgnored ? [ String(report.ignored.filter(entry => entry.severity === severity).length) ] : [], describeAllowed(report, severity) ]);
   }) ];
  }
  function upgradeTable(report) {
   const ofNew = planUpgrades(report.findings.filter(({isNew: isNew}) => isNew === true));
   const upgrades = ofNew.length > 0 ? ofNew : planUpgrades(report.findings);
   return headedTable(ofNew.length > 0 ? "What to upgrade first, of what is new" : "What to upgrade first", {
    head: tableHead([ {
     name: "Package"
    }, {
     name: "From"
    }, {
     name: "To"
    }, {
     name: "Fixes",
     isNumber: true
    }, {
     name: "Worst"
    } ]),
    rows: upgrades.slice(0, LISTED_UPGRADES).map(upgradeRow),
    total: upgrades.length,
    noun: "upgrade"
   });
  }
  function upgradeRow(upgrade) {
   return row([ (0, render_escape.ti)(upgrade.package, CELL), (0, render_escape.ti)(upgrade.from, CELL), (0, 
   render_escape.ti)(upgrade.to, CELL), String(upgrade.fixes), (0, scan_severity.JE)(upgrade.worst) ]);
  }
  function breakingTable(report) {
   const breaking = breakingFindings(report);
   const columns = report.platforms.length > 1 ? [ "platforms" ] : [];
   return headedTable("What breaks the rules", {
    ...findingTable(report, {
     findings: breaking,
     limit: LISTED_BREAKING,
     columns: columns
    }),
    noun: "finding"
   });
  }
  function platformFindings(report, options) {
   const columns = report.comparison?.kind === "compared" ? [ "new" ] : [];
   return report.platforms.map(({platform: platform}) => {
    const findings = report.findings.filter(({platforms: platforms}) => platforms.includes(platform));
    return foldedTable(`All findings on ${(0, render_escape.ZD)(platform, CELL)} (${findings.length})`, {
     ...findingTable(report, {
      findings: findings,
      limit: options.limit,
      columns: columns
     }),
     noun: "finding",
     isElastic: true
    });
   });
  }
  const EXTRA_COLUMN_TITLES = {
   new: "New",
   platforms: "Platforms"
  };
  function findingTable(report, options) {
   const names = [ "Severity", "Vulnerability", "Package", "Installed", "Fixed in" ];
   const cell = (finding, column) => column === "platforms" ? platformNames(finding, report) : finding.isNew === true ? "**new**" : "";
   return {
    head: tableHead([ ...names, ...options.columns.map(column => EXTRA_COLUMN_TITLES[column]) ].map(name => ({
     name: name
    }))),
    rows: options.findings.slice(0, options.limit).map(finding => row([ ...findingCells(finding), ...options.columns.map(column => cell(finding, column)) ])),
    total: options.findings.length
   };
  }
  function findingCells(finding) {
   const id = (0, render_escape.FV)(finding.id, CELL);
   const [link] = finding.links;
   return [ (0, scan_severity.JE)(finding.severity), link === void 0 ? id : (0, render_escape.iQ)(id, link), (0, 
   render_escape.ti)(finding.package, CELL), (0, render_escape.ti)(finding.version, CELL), finding.fixVersion === "" ? "–" : (0, 
   render_escape.ti)(finding.fixVersion, CELL) ];
  }
  function platformNames(finding, report) {
   if (finding.platforms.length === report.platforms.length) return "all";
   return finding.platforms.map(platform => (0, render_escape.FV)(platform, CELL)).join(", ");
  }
  function platformTable(report) {
   const isShown = report.platforms.length > 1;
   return headedTable("Platforms", {
    head: tableHead([ {
     name: "Platform"
    }, {
     name: "Scan"
    }, ...scan_severity.oC.map(severity => ({
     name: (0, scan_severity.JE)(severity),
     isNumber: true
    })), {
     name: "Took",
     isNumber: true
    } ]),
    rows: isShown ? report.platforms.map(platformRow) : [],
    total: isShown ? report.platforms.length : 0,
    noun: "platform"
   });
  }
  function platformRow(platform) {
   const isScanned = platform.status === "scanned";
   return row([ (0, render_escape.iQ)((0, render_escape.FV)(platform.platform, CELL), platform.link), isScanned ? "finished" : `⚠️ ${(0, 
   render_escape.FV)(platform.scanStatus || "none", CELL)}`, ...scan_severity.oC.map(severity => isScanned ? String(platform.counts[severity]) : "?"), platform.durationSeconds === void 0 ? "–" : (0, 
   format.Xo)(platform.durationSeconds) ]);
  }
  function leftAsideTable(report, options) {
   const parts = report.leftAside ?? [];
   return foldedTable(`Not judged, because no client can run it (${parts.length})`, {
    head: tableHead([ "Platform", "Digest", "Why" ].map(name => ({
     name: name
    }))),
    rows: parts.slice(0, options.limit).map(({platform: platform, digest: digest, reason: reason}) => row([ (0, 
    render_escape.FV)(platform, CELL), (0, render_escape.ti)(digest, {
     maxLength: 80
    }), (0, render_escape.FV)(reason, SENTENCE) ])),
    total: parts.length,
    noun: "part"
   });
  }
  function fixedTable(report, options) {
   const fixed = report.comparison?.kind === "compared" ? report.comparison.fixed : [];
   return foldedTable(`Fixed since the base (${fixed.length})`, {
    head: tableHead([ "Severity", "Vulnerability", "Package", "Was", "Fixed in" ].map(name => ({
     name: name
    }))),
    rows: fixed.slice(0, options.limit).map(finding => row(findingCells(finding))),
    total: fixed.length,
    noun: "fixed finding"
   });
  }
  function ignoredTable(report, options) {
   return foldedTable(`Ignored by exceptions (${report.ignored.length})`, {
    head: tableHead([ "Severity", "Vulnerability", "Package", "Installed", "Exception", "Until", "Reason" ].map(name => ({
     name: name
    }))),
    rows: report.ignored.slice(0, options.limit).map(ignoredRow),
    total: report.ignored.length,
    noun: "ignored finding"
   });
  }
  function ignoredRow(finding) {
   const {source: source, reason: reason, expiresAt: expiresAt} = finding.ignoredBy;
   return row([ ...findingCells(finding).slice(0, 4), (0, render_escape.FV)(source, CELL), expiresAt === void 0 ? "for ever" : (0, 
   render_escape.FV)(expiresAt.slice(0, 10), CELL), reason === "" ? "–" : (0, render_escape.FV)(reason, CELL) ]);
  }
  function imageDocument(report, limits) {
   return {
    head: [ ...headline(report), ...explanations(report), ...severityTable(report) ],
    sections: imageTables(report, limits),
    foot: []
   };
  }
  function imagePart(report, limits) {
   const [, ...remarks] = explanations(report);
   const [, columns = "", alignment = "", ...severities] = severityTable(report);
   const isEmpty = report.verdict.name === "passed" && report.total === 0 && report.ignored.length === 0;
   return {
    head: [ "", ...headline(report) ],
    sections: [ plainRows(remarks, {
     noun: "remark"
    }), plainRows(isEmpty ? [] : severities, {
     noun: "row",
     head: [ columns, alignment ]
    }), ...imageTables(report, limits) ],
    foot: []
   };
  }
  function imageTables(report, limits) {
   return [ upgradeTable(report), breakingTable(report), platformTable(report), leftAsideTable(report, {
    limit: limits.others
   }), ...platformFindings(report, {
    limit: limits.findings
   }), fixedTable(report, {
    limit: limits.others
   }), ignoredTable(report, {
    limit: limits.others
   }) ];
  }
  const UNFOLDED_IMAGES = 3;
  const SHORT_SEVERITIES = {
   critical: "Crit.",
   high: "High",
   medium: "Med.",
   low: "Low",
   negligible: "Negl.",
   unknown: "Unkn."
  };
  const VERDICT_WORDS = {
   failed: "Failed",
   undecided: "Undecided",
   "not-tagged": "Not tagged",
   passed: "Passed"
  };
  const REASON = {
   maxLength: 500
  };
  function outcomesDocument(outcomes, options) {
   const sole = soleImage(outcomes);
   if (sole === void 0) return listDocument(outcomes, options);
   const {limits: limits, foot: foot = () => []} = options;
   return {
    ...imageDocument(sole.report, limits),
    foot: foot(sole.report)
   };
  }
  function listDocument(outcomes, options) {
   const {limits: limits, foot: foot = () => []} = options;
   const images = worstFirst(outcomes.images);
   const judged = images.filter(outcome => outcome.kind === "judged");
   const passed = judged.filter(outcome => outcomeState(outcome) === "passed");
   const others = judged.filter(outcome => outcomeState(outcome) !== "passed");
   const partsOf = outcomes => outcomes.map(outcome => {
    const part = {
     ...imagePart(outcome.report, limits),
     foot: foot(outcome.report)
    };
    return outcomes.length <= UNFOLDED_IMAGES ? part : folded(part, foldTitle(outcome));
   });
   const icon = STATE_ICONS[commonState(outcomes)];
   return {
    head: [ `## ${icon} ${commonTitle(outcomes)}`, "", `**${describeImages(outcomes)}**` ],
    sections: [ imagesTable(images), reasonList(images) ],
    parts: {
     noun: "image",
     list: [ ...partsOf(others), ...foldPassed(partsOf(passed)) ]
    },
    foot: []
   };
  }
  function foldPassed(parts) {
   if (parts.length === 0) return [];
   const title = parts.length === 1 ? "1 image that passed" : `${parts.length} images that passed`;
   const group = {
    head: [],
    sections: [],
    parts: {
     noun: "image",
     list: parts
    },
    foot: []
   };
   return [ folded(group, `✅ ${title}`) ];
  }
  function folded(document, summary) {
   return {
    ...document,
    head: [ "", `<details><summary>${summary}</summary>`, ...document.head ],
    foot: [ ...document.foot, "", "</details>" ]
   };
  }
  function foldTitle(outcome) {
   const icon = STATE_ICONS[outcomeState(outcome)];
   const name = `<code>${(0, render_escape.ZD)(outcomeName(outcome), CELL)}</code>`;
   return `${icon} ${name} ${(0, render_escape.ZD)(describeFindings(outcome.report))}`;
  }
  function imagesTable(images) {
   const head = tableHead([ {
    name: "Image"
   }, {
    name: "Tags"
   }, {
    name: "Verdict"
   }, ...scan_severity.oC.map(severity => ({
    name: SHORT_SEVERITIES[severity],
    isNumber: true
   })) ]);
   return plainRows(images.map(imageRow), {
    noun: "image",
    head: head
   });
  }
  function imageRow(outcome) {
   const name = (0, render_escape.ti)(outcomeRepository(outcome), CELL);
   const state = outcomeState(outcome);
   const word = outcome.kind === "judged" ? VERDICT_WORDS[state] : "Not judged";
   const verdict = `${STATE_ICONS[state]} ${word}`.replaceAll(" ", "&nbsp;");
   if (outcome.kind === "not-judged") {
    const tags = tagsOrMissing(outcome.placedTags ?? [], outcome.tags);
    return row([ name, tags, verdict, ...scan_severity.oC.map(() => "?") ]);
   }
   const {report: report} = outcome;
   const broken = new Set(report.verdict.reasons.flatMap(reason => reason.kind === "rule-broken" ? [ reason.severity ] : []));
   return row([ (0, render_escape.iQ)(name, report.image.link), tagsOf(report), verdict, ...scan_severity.oC.map(severity => {
    const count = report.counts[severity];
    const text = describeCount(report, count);
    return broken.has(severity) && count > 0 ? `**${text}**` : text;
   }) ]);
  }
  function tagsOf({image: image, promotion: promotion}) {
   const wanted = promotion?.repository === image.repository ? promotion.tags : [];
   return tagsOrMissing(image.tags, wanted);
  }
  function tagsOrMissing(tags, wanted) {
   return tags.length > 0 || wanted.length === 0 ? tagList(tags) : `not ${tagList(wanted)}`;
  }
  function tagList([tag, ...others]) {
   if (tag === void 0) return "–";
   return `${(0, render_escape.ti)(tag, CELL)}${others.length === 0 ? "" : `&nbsp;+${others.length}`}`;
  }
  function reasonList(images) {
   const isAlone = images.length === 1 && images[0]?.kind === "judged";
   const open = isAlone ? [] : images.filter(outcome => outcomeState(outcome) !== "passed");
   return plainRows(open.map(outcome => {
    const icon = STATE_ICONS[outcomeState(outcome)];
    const name = (0, render_escape.ti)(outcomeName(outcome), CELL);
    return `- ${icon} ${name}: ${(0, render_escape.FV)(outcomeMessage(outcome), REASON)}`;
   }), {
    noun: "image"
   });
  }
  const LISTED_PLATFORMS = 5;
  const ADDRESS = /^[A-Za-z0-9._:/[\]-]+$/;
  function reproduceCommands(report) {
   const {failOn: failOn, onlyFixable: onlyFixable, unknownSeverity: unknownSeverity, failOnCvss: failOnCvss, ignoreStatus: ignoreStatus = []} = report.policy;
   const severities = [];
   if (failOn !== "any" && failOn !== "never" && failOnCvss === void 0) {
    severities.push(...scan_severity.Kw.filter(severity => (0, scan_severity.du)(severity, failOn)));
    if ((0, scan_severity.du)(unknownSeverity, failOn)) severities.push("unknown");
   }
   const flags = [ ...severities.length === 0 ? [] : [ `--severity ${severities.join(",").toUpperCase()}` ], ...onlyFixable ? [ "--ignore-unfixed" ] : [], ...ignoreStatus.length === 0 ? [] : [ `--ignore-status ${ignoreStatus.join(",")}` ] ];
   const [repository = ""] = report.image.reference.split("@");
   if (!ADDRESS.test(repository)) return [];
   const digests = report.platforms.length === 0 ? [ report.image.digest ] : report.platforms.map(({digest: digest}) => digest);
   return digests.slice(0, LISTED_PLATFORMS).map(digest => [ "trivy image", ...flags, `${repository}@${digest}` ].join(" "));
  }
  const MAX_COMMENT_BYTES = 65536 - 1024;
  const LIMITS = {
   findings: 100,
   others: 50
  };
  const LISTED_COMMANDS = 10;
  const LISTED_FACTS = 3;
  function commentOrigin(outcomes, options) {
   const {run: run, key: key} = options;
   const {runId: runId, runAttempt: runAttempt, runNumber: runNumber, sha: sha} = run;
   const subject = soleImage(outcomes)?.report.image.repository ?? "images";
   return {
    marker: {
     key: key || (0, context.E)(run, subject),
     runId: runId,
     runAttempt: runAttempt,
     runNumber: runNumber,
     sha: sha
    },
    runUrl: (0, context.f)(run)
   };
  }
  function renderComment(outcomes, options) {
   const {origin: origin} = options;
   const document = outcomesDocument(outcomes, {
    limits: LIMITS
   });
   const reports = judgedReports(worstFirst(outcomes.images));
   const commands = reports.flatMap(reproduceCommands).slice(0, LISTED_COMMANDS);
   const sole = soleImage(outcomes);
   const link = sole === void 0 ? {} : {
    harborLink: sole.report.image.link
   };
   return fitDocument({
    ...document,
    head: [ renderMarker(origin.marker), ...document.head ],
    foot: [ ...reproduce(commands), ...footer(reports, {
     origin: origin,
     ...link
    }), "" ]
   }, {
    maxBytes: options.maxBytes ?? MAX_COMMENT_BYTES
   });
  }
  function reproduce(commands) {
   if (commands.length === 0) return [];
   return [ "", "<details><summary>How to see it yourself</summary>", "", "```sh", ...commands, "```", "", "Log in to the registry first. The whole report is in the file that the output `report-file` names.", "", "</details>" ];
  }
  function footer(reports, options) {
   const {origin: origin, harborLink: harborLink} = options;
   const scanners = [ ...new Set(reports.map(({scanner: scanner}) => scanner)) ].filter(scanner => scanner !== "");
   const parts = [ ...harborLink === void 0 ? [] : [ (0, render_escape.iQ)("Open in Harbor", harborLink) ], (0, 
   render_escape.iQ)("Run", origin.runUrl), `commit ${(0, render_escape.FV)(origin.marker.sha.slice(0, 7))}`, ...scanners.slice(0, LISTED_FACTS).map(scanner => (0, 
   render_escape.FV)(scanner, CELL)), ...describePolicies(reports).slice(0, LISTED_FACTS).map(policy => (0, 
   render_escape.FV)(policy)) ];
   return [ "", `<sub>${parts.join(" · ")}</sub>` ];
  }
  function describePolicies(reports) {
   const groups = Map.groupBy(reports, ({policy: policy}) => JSON.stringify(policy));
   return [ ...groups.values() ].map(group => {
    const [most] = group.toSorted((a, b) => b.counts.unknown - a.counts.unknown);
    return most === void 0 ? "" : describePolicy(most);
   });
  }
  const console_LISTED_FINDINGS = 10;
  function renderConsole(outcomes) {
   const sole = soleImage(outcomes);
   const lines = sole === void 0 ? listLines(outcomes) : reportLines(sole.report);
   return lines.map(line => line.replaceAll(/[\r\n]+/g, " "));
  }
  function listLines(outcomes) {
   const {images: images} = outcomes;
   return [ ...images.flatMap((outcome, index) => [ "", `===== Image ${index + 1} of ${images.length}: ${outcomeName(outcome)}`, ...outcome.kind === "judged" ? reportLines(outcome.report) : unjudgedLines(outcome) ]), "", ...imageLines(worstFirst(images)), "", `${commonTitle(outcomes)}: ${describeImages(outcomes)}` ];
  }
  function unjudgedLines(outcome) {
   const {tags: tags, placedTags: placedTags = [], message: message} = outcome;
   const missing = tags.filter(tag => !placedTags.includes(tag));
   return [ "", `Tags     ${placedTags.join(", ") || "none"}`, ...missing.length === 0 ? [] : [ `Wanted   ${missing.join(", ")}` ], "", `Not judged: ${message}` ];
  }
  function imageLines(images) {
   const width = Math.max(0, ...images.map(outcome => outcomeTitle(outcome).length));
   return images.map(outcome => {
    const detail = outcome.kind === "judged" ? describeFindings(outcome.report) : outcome.message;
    return `${outcomeTitle(outcome).padEnd(width)}  ${outcomeName(outcome)}: ${detail}`;
   });
  }
  function reportLines(report) {
   const comparison = describeComparison(report);
   return [ "", `Image    ${report.image.reference}`, `Tags     ${report.image.tags.join(", ") || "none"}`, ...report.promotion === void 0 ? [] : [ `Tagging  ${describePromotion(report.promotion, report.verdict.name)}` ], `Scan     ${describeScan(report)}`, `Policy   ${describePolicy(report)}`, ...comparison === void 0 ? [] : [ `Base     ${comparison}` ], "", ...severityLines(report), ...report.platforms.length > 1 ? [ "", ...report.platforms.map(platformLine) ] : [], ...leftAsideLines(report), ...findingLines(report), ...exceptionLines(report), "", `${verdictTitle(report)}: ${describeFindings(report)}`, ...report.verdict.reasons.map(reason => `  - ${reasonText(reason)}`), ...report.notes.map(note => `  - ${note}`), `Harbor   ${report.image.link}` ];
  }
  function severityLines(report) {
   return scan_severity.oC.map(severity => {
    const name = (0, scan_severity.JE)(severity).padEnd(12);
    const count = describeCount(report, report.counts[severity]).padStart(6);
    return `${name}${count}   allowed: ${describeAllowed(report, severity)}`;
   });
  }
  function platformLine(platform) {
   const took = platform.durationSeconds === void 0 ? "" : ` in ${(0, format.Xo)(platform.durationSeconds)}`;
   const state = platform.status === "scanned" ? `${formatCounts(platform.counts)}${took}` : "could not tell";
   return `${platform.platform.padEnd(16)} ${state}`;
  }
  function leftAsideLines({leftAside: leftAside = []}) {
   const listed = leftAside.slice(0, console_LISTED_FINDINGS);
   if (listed.length === 0) return [];
   const rest = leftAside.length - listed.length;
   return [ "", ...listed.map(({platform: platform, digest: digest, reason: reason}) => `Not judged  ${platform} ${digest}: ${reason}`), ...rest === 0 ? [] : [ `and ${rest} more not judged` ] ];
  }
  function findingLines(report) {
   const isNew = report.findings.filter(finding => finding.isNew === true);
   const findings = isNew.length > 0 ? isNew : report.findings;
   const listed = findings.slice(0, console_LISTED_FINDINGS);
   if (listed.length === 0) return [];
   const rest = report.findings.length - listed.length;
   return [ "", ...listed.map(finding => {
    const fix = finding.fixVersion === "" ? "no fix" : `fixed in ${finding.fixVersion}`;
    const since = finding.isNew === void 0 ? "" : finding.isNew ? ", new" : ", unchanged";
    return `${(0, scan_severity.JE)(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}${since}`;
   }), ...rest === 0 ? [] : [ `and ${(0, format.LS)(rest, "more finding")}` ] ];
  }
  function exceptionLines(report) {
   const ignored = report.ignored.slice(0, console_LISTED_FINDINGS).map(({id: id, package: name, version: version, ignoredBy: ignoredBy}) => {
    const reason = ignoredBy.reason === "" ? "" : `: ${ignoredBy.reason}`;
    return `Ignored     ${id}  ${name} ${version}, ${ignoredBy.source}${reason}`;
   });
   const rest = report.ignored.length - ignored.length;
   const expired = report.expired.map(({id: id, source: source, expiredAt: expiredAt}) => `Expired     ${id}  ${source}, on ${expiredAt.slice(0, 10)}: it counts again`);
   const lines = [ ...ignored, ...rest === 0 ? [] : [ `and ${(0, format.LS)(rest, "more ignored finding")}` ], ...expired ];
   return lines.length === 0 ? [] : [ "", ...lines ];
  }
  const MAX_SARIF_RUNS = 20;
  function imageCategory(repository) {
   return `harbor/${repository}`;
  }
  function planSarifRuns(images) {
   const categories = planCategories(images);
   const decided = worstFirst(images).filter(outcome => outcome.kind === "judged" && outcome.report.verdict.name !== "undecided");
   const isDecided = new Set(decided);
   const kept = new Set(decided.slice(0, MAX_SARIF_RUNS));
   return {
    runs: images.flatMap((outcome, index) => outcome.kind === "judged" && kept.has(outcome) ? [ {
     report: outcome.report,
     location: outcome.location,
     category: categories[index] ?? imageCategory(outcomeRepository(outcome))
    } ] : []),
    leftOut: decided.slice(MAX_SARIF_RUNS),
    unfinished: images.filter(outcome => !isDecided.has(outcome))
   };
  }
  function describeLeftOut(leftOut) {
   if (leftOut.length === 0) return [];
   const names = leftOut.map(outcomeName).join(", ");
   return [ `${(0, format.LS)(leftOut.length, "image")} left out, because GitHub takes ${MAX_SARIF_RUNS} runs in a file: ${names}` ];
  }
  function planCategories(images) {
   const groups = Map.groupBy(images, outcomeRepository);
   return images.map(outcome => {
    const repository = outcomeRepository(outcome);
    const group = groups.get(repository) ?? [];
    if (group.length === 1) return imageCategory(repository);
    const suffix = SUFFIXES.find(name => {
     const names = group.map(name);
     return !names.includes("") && new Set(names).size === group.length;
    })?.(outcome) ?? String(group.indexOf(outcome) + 1);
    return `${imageCategory(repository)}:${suffix}`;
   });
  }
  const SUFFIXES = [ outcome => outcomeTags(outcome)[0] ?? "", outcome => outcomeTags(outcome).join(","), outcome => outcome.kind === "judged" ? outcome.report.image.digest : "" ];
  function shareFairly(wanted, total) {
   const shares = wanted.map(() => 0);
   let left = total;
   const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
   for (const [place, index] of order.entries()) {
    const share = Math.min(wanted[index] ?? 0, Math.floor(left / (order.length - place)));
    shares[index] = share;
    left -= share;
   }
   return shares;
  }
  const MAX_SARIF_RESULTS = 25e3;
  const LISTED_DESCRIPTION = 250;
  const SARIF_BUDGETS = [ {
   results: 1e5,
   description: 1e3
  }, {
   results: 1e5,
   description: 200
  }, {
   results: 4e4,
   description: 200
  }, {
   results: 1e4,
   description: 200
  }, {
   results: 5e3,
   description: 0
  } ];
  function renderSarif(outcomes, options) {
   const {runs: runs, leftOut: leftOut} = planSarifRuns(outcomes.images);
   return renderSarifRuns(runs, {
    ...options,
    remarks: describeLeftOut(leftOut)
   });
  }
  function renderSarifRuns(runs, options) {
   const budget = options.budget ?? {
    results: Number.POSITIVE_INFINITY,
    description: 1e3
   };
   const shares = shareFairly(runs.map(({report: report}) => Math.min(report.findings.length, MAX_SARIF_RESULTS)), budget.results);
   return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: runs.map((run, index) => sarifRun(run, {
     hash: options.hash,
     budget: {
      ...budget,
      results: shares[index] ?? 0
     },
     remarks: index === 0 ? options.remarks ?? [] : []
    }))
   };
  }
  function sarifRun({report: report, location: location, category: category}, options) {
   const {budget: budget} = options;
   const findings = report.findings.slice(0, budget.results);
   const left = report.findings.length - findings.length;
   const rules = new Map;
   const worst = new Map;
   for (const finding of findings) {
    if (!rules.has(finding.id)) rules.set(finding.id, rules.size);
    const present = worst.get(finding.id);
    if (present === void 0 || (0, scan_severity.IY)(finding.severity) < (0, scan_severity.IY)(present.severity)) worst.set(finding.id, finding);
   }
   const place = physicalLocation(report, location);
   const remarks = [ ...options.remarks, ...left > 0 ? [ `${(0, format.LS)(left, "less severe finding")} left out to fit GitHub's limits.` ] : [] ];
   return {
    tool: {
     driver: {
      name: "Harbor",
      fullName: (0, cut.J)(`Harbor with ${report.scanner || "its scanner"}`, 200),
      informationUri: "https://goharbor.io",
      rules: new LazyList(() => sarifRules(worst, {
       report: report,
       budget: budget
      }))
     }
    },
    automationDetails: {
     id: `${category}/`
    },
    columnKind: "utf16CodeUnits",
    invocations: [ {
     executionSuccessful: true,
     ...remarks.length === 0 ? {} : {
      toolExecutionNotifications: remarks.map(text => ({
       level: "warning",
       message: {
        text: (0, render_escape.au)(text)
       }
      }))
     }
    } ],
    properties: {
     image: report.image.reference,
     tags: report.image.tags.map(tag => (0, cut.J)(tag, 200)),
     verdict: report.verdict.name
    },
    results: new LazyList(() => sarifResults(findings, {
     report: report,
     place: place,
     rules: rules,
     hash: options.hash
    }))
   };
  }
  function* sarifRules(findings, options) {
   for (const finding of findings.values()) yield sarifRule(finding, options);
  }
  function* sarifResults(findings, options) {
   const {report: report, place: place, rules: rules, hash: hash} = options;
   const occurrences = new Map;
   for (const finding of findings) {
    const identity = JSON.stringify([ finding.id, finding.package, report.image.repository ]);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    yield {
     ruleId: (0, cut.J)(finding.id, 255),
     ruleIndex: rules.get(finding.id),
     level: sarifLevel(countsAs(finding, report)),
     message: {
      text: resultText(finding)
     },
     locations: [ place ],
     partialFingerprints: {
      primaryLocationLineHash: `${hash(identity).slice(0, 16)}:${occurrence}`
     },
     ...finding.isNew === void 0 ? {} : {
      baselineState: finding.isNew ? "new" : "unchanged"
     }
    };
   }
  }
  function sarifRule(finding, options) {
   const severity = countsAs(finding, options.report);
   const url = finding.links.map(render_escape.Pl).find(link => link !== void 0);
   const {description: length} = options.budget;
   const description = (0, render_escape.au)((0, cut.J)(finding.description, Math.min(length, LISTED_DESCRIPTION)));
   const title = `${(0, scan_severity.JE)(finding.severity)} vulnerability ${(0, render_escape.au)((0, 
   cut.J)(finding.id, 255))}`;
   const markdown = [ `**${(0, render_escape.FV)(finding.id, {
    maxLength: 255
   })}** (${(0, scan_severity.JE)(finding.severity)})`, "", (0, render_escape.FV)(finding.description, {
    maxLength: Math.max(length, 1)
   }), "", url === void 0 ? "" : (0, render_escape.iQ)("More about it", url) ].join("\n");
   return {
    id: (0, cut.J)(finding.id, 255),
    shortDescription: {
     text: title
    },
    fullDescription: {
     text: description || title
    },
    ...url === void 0 ? {} : {
     helpUri: url
    },
    help: {
     text: title,
     ...length === 0 ? {} : {
      markdown: markdown
     }
    },
    defaultConfiguration: {
     level: sarifLevel(severity)
    },
    properties: {
     precision: "very-high",
     "security-severity": securitySeverity(finding, severity),
     tags: [ "security", "vulnerability", finding.severity ]
    }
   };
  }
  function resultText(finding) {
   const fix = (0, scan_finding.G4)(finding) ? `fixed in ${(0, cut.J)(finding.fixVersion, 120)}` : "no fixed version";
   return (0, render_escape.au)(`${(0, cut.J)(finding.package, 200)} ${(0, cut.J)(finding.version, 120)} has ${(0, 
   cut.J)(finding.id, 255)} ` + `(${(0, scan_severity.JE)(finding.severity)}), ${fix}; ${finding.platforms.join(", ")}`);
  }
  function physicalLocation(report, location) {
   const {repository: repository} = report.image;
   return {
    physicalLocation: {
     artifactLocation: {
      uri: encodePath(location?.path ?? repository)
     },
     region: {
      startLine: location?.line ?? 1
     }
    },
    message: {
     text: (0, render_escape.au)(report.image.reference)
    }
   };
  }
  function encodePath(path) {
   return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  }
  function countsAs(finding, report) {
   return finding.severity === "unknown" ? report.policy.unknownSeverity : finding.severity;
  }
  function sarifLevel(severity) {
   switch (severity) {
   case "critical":
   case "high":
    return "error";

   case "medium":
    return "warning";

   default:
    return "note";
   }
  }
  const BANDS = {
   critical: {
    low: 9.1,
    high: 10,
    middle: 9.5
   },
   high: {
    low: 7,
    high: 8.9,
    middle: 8
   },
   medium: {
    low: 4,
    high: 6.9,
    middle: 5.5
   },
   low: {
    low: .1,
    high: 3.9,
    middle: 2
   },
   negligible: {
    low: .1,
    high: .1,
    middle: .1
   }
  };
  function securitySeverity(finding, severity) {
   const {low: low, high: high, middle: middle} = BANDS[severity];
   const score = finding.cvssScore ?? middle;
   return Math.min(high, Math.max(low, score)).toFixed(1);
  }
  const MAX_GZIP_BYTES = 95e5;
  const file_LISTS = new Set([ "runs", "tool", "driver", "rules", "results" ]);
  const WHY_NOT_UNFINISHED = "code scanning would treat an unfinished scan as a clean one";
  const SARIF = {
   name: "sarif",
   title: "SARIF",
   extension: "sarif",
   target: "file",
   render(outcomes, {hash: hash}) {
    const {runs: runs, leftOut: leftOut, unfinished: unfinished} = planSarifRuns(outcomes.images);
    if (runs.length === 0) return {
     kind: "none",
     why: WHY_NOT_UNFINISHED
    };
    const names = unfinished.map(outcomeName).join(", ");
    return {
     kind: "file",
     drafts: SARIF_BUDGETS.map(budget => () => {
      const sarif = renderSarif(outcomes, {
       hash: hash,
       budget: budget
      });
      return {
       [Symbol.iterator]: () => jsonPieces(sarif, file_LISTS)
      };
     }),
     maxGzipBytes: MAX_GZIP_BYTES,
     remarks: [ ...unfinished.length === 0 ? [] : [ {
      level: "info",
      text: `No SARIF of ${names}, because ${WHY_NOT_UNFINISHED}`
     } ], ...describeLeftOut(leftOut).map(sentence => ({
      level: "warning",
      text: `The SARIF file: ${sentence}`
     })) ]
    };
   }
  };
  const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096;
  const summary_LIMITS = {
   findings: 500,
   others: 200
  };
  function renderSummary(outcomes, options = {}) {
   const document = outcomesDocument(outcomes, {
    limits: summary_LIMITS,
    foot: report => [ "", scanLine(report) ]
   });
   return fitDocument({
    ...document,
    foot: [ ...document.foot, "" ]
   }, {
    maxBytes: options.maxBytes ?? MAX_SUMMARY_BYTES
   });
  }
  function scanLine(report) {
   const harbor = (0, render_escape.iQ)("Open in Harbor", report.image.link);
   return `<sub>${harbor} · ${(0, render_escape.FV)(describeScan(report))} · ${(0, 
   render_escape.FV)(describePolicy(report))}</sub>`;
  }
  const RENDERERS = [ {
   name: "console",
   target: "log",
   render: outcomes => renderConsole(outcomes)
  }, {
   name: "summary",
   target: "summary",
   render: outcomes => renderSummary(outcomes)
  }, {
   name: "annotations",
   target: "annotations",
   render: outcomes => planAnnotations(outcomes)
  }, SARIF, {
   name: "comment",
   target: "comment",
   render: (outcomes, {origin: origin}) => origin === void 0 ? void 0 : renderComment(outcomes, {
    origin: origin
   })
  } ];
  RENDERERS.filter(renderer => renderer.target === "file");
  function planPullRequestLookup(input) {
   const {given: given, context: context} = input;
   if (given !== void 0) return {
    kind: "known",
    number: given,
    from: 'the input "pull-request"'
   };
   if (context.pullRequest !== void 0) return {
    kind: "known",
    number: context.pullRequest,
    from: `the event ${context.eventName}`
   };
   switch (context.eventName) {
   case "merge_group":
    return {
     kind: "none",
     why: "a merge group is not one pull request"
    };

   case "schedule":
    return {
     kind: "none",
     why: "a scheduled run does not belong to a pull request"
    };

   default:
    return context.sha === "" ? {
     kind: "none",
     why: "the run names no commit"
    } : {
     kind: "by-commit",
     sha: context.sha
    };
   }
  }
  function choosePullRequest(candidates, sha) {
   const [first] = candidates.filter(({isOpen: isOpen, headSha: headSha}) => isOpen && headSha === sha).toSorted((a, b) => a.number - b.number);
   return first;
  }
  function refusal_describeRefusal(error, context) {
   if (error.status !== 403 && error.status !== 404) return error.message;
   if (error.status === 404 && !error.isFromGitHub) return `${error.message}. The server does not know what was asked for, or does not show it to this token: set "pull-request" to the number of the pull request, or "comment" to off`;
   if (context.isFork) return `${error.message}. The pull request comes from a fork, and GitHub gives such runs a token that can only read, whatever "permissions" says. The job summary has the report`;
   if (context.actor === "dependabot[bot]") return `${error.message}. GitHub gives runs of Dependabot a token that can only read, unless the job has "permissions: pull-requests: write". The job summary has the report`;
   const needed = error.acceptedPermissions === "" ? "pull-requests=write" : error.acceptedPermissions;
   return `${error.message}. The token lacks a permission; GitHub accepts ${needed}: add "permissions: pull-requests: write" to the job, or set "comment" to off`;
  }
  function planSticky(input) {
   return planOwn(input) ?? (input.mayCreate ? {
    kind: "create"
   } : {
    kind: "none"
   });
  }
  function planAfterCreation(input) {
   return planOwn(input) ?? {
    kind: "create"
   };
  }
  function planOwn(input) {
   const own = ownComments(input);
   const [kept, ...copies] = own.toSorted((a, b) => compareRuns(b.marker, a.marker));
   if (kept === void 0) return;
   const remove = copies.map(({id: id}) => id);
   const age = compareRuns(kept.marker, input.marker);
   if (age > 0) return {
    kind: "keep",
    why: "newer",
    remove: remove
   };
   const isSame = age === 0 && kept.marker.sha === input.marker.sha && bodyWithoutMarker(kept.body) === bodyWithoutMarker(input.body);
   return isSame ? {
    kind: "keep",
    why: "unchanged",
    remove: remove
   } : {
    kind: "update",
    id: kept.id,
    remove: remove
   };
  }
  function ownComments(input) {
   return input.comments.filter(({author: author, isMinimized: isMinimized}) => isSameLogin(author, input.login) && !isMinimized).flatMap(comment => {
    const marker = parseMarker(comment.body);
    if (marker?.key !== input.marker.key || !isPlausible(marker, input.marker)) return [];
    return [ {
     ...comment,
     marker: marker
    } ];
   }).toSorted((a, b) => a.id - b.id);
  }
  function isSameLogin(a, b) {
   return a.toLowerCase() === b.toLowerCase();
  }
  async function publishComment(input, ports) {
   try {
    const pullRequest = await findPullRequest(input, ports);
    if (pullRequest !== void 0) await keepComment(input, {
     ...ports,
     pullRequest: pullRequest
    });
   } catch (error) {
    if (error instanceof errors.cc) return;
    const why = error instanceof errors.y_ ? refusal_describeRefusal(error, input.context) : (0, 
    errors.gJ)(error);
    ports.log.warning(`There is no up-to-date comment on the pull request: ${why}`);
   }
  }
  async function findPullRequest(input, {github: github, log: log}) {
   const lookup = planPullRequestLookup({
    given: input.pullRequest,
    context: input.context
   });
   switch (lookup.kind) {
   case "known":
    return lookup.number;

   case "none":
    log.info(`No comment, because ${lookup.why}`);
    return;

   case "by-commit":
    {
     const found = choosePullRequest(await github.fetchPullRequests(lookup.sha), lookup.sha);
     if (found === void 0) log.info(`No comment, because ${lookup.sha} is not the head of an open pull request`);
     return found?.number;
    }
   }
  }
  async function keepComment(input, ports) {
   const {github: github, log: log, pullRequest: pullRequest} = ports;
   const comments = await github.fetchComments(pullRequest);
   const login = await github.fetchLogin();
   const plan = planSticky({
    ...input,
    comments: comments,
    login: login
   });
   if (plan.kind === "create") return createComment(input, {
    ...ports,
    login: login
   });
   try {
    await carryOut(plan, {
     input: input,
     github: github
    });
    log.info(publish_comment_describe(plan, pullRequest));
   } catch (error) {
    if (!(error instanceof errors.y_) || error.status !== 404 || plan.kind !== "update") throw error;
    await createComment(input, {
     ...ports,
     login: login
    });
   }
  }
  async function createComment(input, ports) {
   const {github: github, log: log, login: login, pullRequest: pullRequest} = ports;
   const isLost = await github.createComment(pullRequest, input.body).then(() => false, error => {
    if (error instanceof errors.y_ && (error.status === void 0 || error.status >= 500)) return true;
    throw error;
   });
   const plan = planAfterCreation({
    ...input,
    login: login,
    comments: await github.fetchComments(pullRequest)
   });
   if (plan.kind !== "create") await carryOut(plan, {
    input: input,
    github: github
   }); else if (isLost) await github.createComment(pullRequest, input.body);
   log.info(`Commented on pull request #${pullRequest}`);
  }
  async function carryOut(plan, context) {
   if (plan.kind === "none") return;
   if (plan.kind === "update") await context.github.updateComment(plan.id, context.input.body);
   for (const id of plan.remove) await context.github.deleteComment(id);
  }
  function publish_comment_describe(plan, pullRequest) {
   switch (plan.kind) {
   case "none":
    return `No comment on pull request #${pullRequest}, because nothing is wrong`;

   case "update":
    return `Updated the comment on pull request #${pullRequest}`;

   case "keep":
    return plan.why === "unchanged" ? `The comment on pull request #${pullRequest} is up to date` : `The comment on pull request #${pullRequest} is of a later run and was not changed`;

   default:
    return (0, errors.xb)(plan);
   }
  }
  async function publishReport(request, ports) {
   const {runner: runner} = ports;
   const publication = await prepare(request, ports);
   const {outcomes: outcomes, context: context, reporting: reporting} = publication;
   const outputs = {};
   for (const renderer of RENDERERS) switch (renderer.target) {
   case "log":
    for (const line of renderer.render(outcomes, context)) runner.log.info(line);
    break;

   case "summary":
    if (reporting.summary) await runner.appendSummary(renderer.render(outcomes, context));
    break;

   case "annotations":
    if (!reporting.annotations) break;
    for (const annotation of renderer.render(outcomes, context)) runner.annotate(annotation);
    break;

   case "file":
    outputs[`${renderer.name}-file`] = await writeFile(renderer, publication, ports);
    break;

   case "comment":
    if (reporting.comment === "off" || runner.signal.aborted) break;
    await comment(renderer.render(outcomes, context), publication, ports);
    break;

   default:
    (0, errors.xb)(renderer);
   }
   if (commonState(outcomes) !== "passed") {
    const [headline] = planAnnotations(outcomes);
    runner.fail(reporting.annotations ? void 0 : headline?.message);
   }
   return outputs;
  }
  async function prepare(request, {store: store, github: github, hash: hash}) {
   const {reporting: reporting} = request;
   const located = withLocation(request.outcomes, reporting.location);
   const isWanted = reporting.comment !== "off" && reporting.githubToken !== "";
   const run = isWanted ? await github.readContext() : void 0;
   const origin = run === void 0 ? {} : {
    origin: commentOrigin(located, {
     run: run,
     key: reporting.commentKey
    })
   };
   const {outcomes: outcomes, ...context} = store.redact({
    outcomes: located,
    ...origin
   });
   return {
    outcomes: outcomes,
    context: {
     hash: hash,
     ...context
    },
    run: run,
    reporting: reporting
   };
  }
  async function writeFile(renderer, {outcomes: outcomes, context: context, reporting: reporting}, {runner: runner, store: store}) {
   const {title: title} = renderer;
   const asked = reporting.files[renderer.name] ?? "";
   const document = renderer.render(outcomes, context);
   if (document.kind === "none") {
    if (asked !== "") runner.log.info(`No ${title} file, because ${document.why}`);
    return "";
   }
   for (const {level: level, text: text} of document.remarks) runner.log[level](text);
   const path = asked || store.temporaryPath(outcomes, renderer.extension);
   try {
    await store.writeDocument(path, {
     title: title,
     document: document
    });
    return path;
   } catch (error) {
    if (!(error instanceof errors.yo)) throw error;
    runner.log.warning(error.message);
    return "";
   }
  }
  async function comment(body, {outcomes: outcomes, context: context, run: run, reporting: reporting}, {runner: runner, store: store, github: github}) {
   const {origin: origin} = context;
   if (body === void 0 || origin === void 0 || run === void 0) {
    runner.log.info("No comment, because there is no repository or no token to write it with");
    return;
   }
   await publishComment({
    context: run,
    pullRequest: reporting.pullRequest,
    mayCreate: reporting.comment === "auto" || judgeImages(outcomes.images) !== "passed",
    marker: origin.marker,
    ...store.redact({
     body: body
    })
   }, {
    github: await github.connect({
     token: reporting.githubToken,
     context: run
    }),
    log: runner.log
   });
  }
  var until_aborted = __webpack_require__(7259);
  const DEADLINE_MS = 12e4;
  const PAGE = 100;
  const api_MAX_PAGES = 50;
  const DEFAULT_LOGIN = "github-actions[bot]";
  function createGitHubApi(input) {
   const {context: context} = input;
   const {octokit: octokit, unthrottled: unthrottled} = input.octokits;
   const deadline = AbortSignal.timeout(DEADLINE_MS);
   const signal = AbortSignal.any([ input.signal, deadline ]);
   const ended = {
    request: {
     signal: signal
    }
   };
   const repository = {
    ...ended,
    owner: context.repository.owner,
    repo: context.repository.name
   };
   async function attempt(purpose, work) {
    try {
     return await (0, until_aborted.E)(signal, work);
    } catch (error) {
     if (input.signal.aborted) throw new errors.cc(`failed to ${purpose}: the job is being cancelled`);
     if (deadline.aborted) throw new errors.y_(`failed to ${purpose}: GitHub gave no answer within ${DEADLINE_MS / 1e3} s`);
     throw api_explain(error, purpose);
    }
   }
   function readViewer() {
    return unlessRefused(async () => {
     const {data: data} = await attempt("ask GitHub whose token it is", () => unthrottled.request({
      ...ended,
      method: "POST",
      url: context.graphqlUrl,
      query: "query { viewer { login } }"
     }));
     return api_readLogin(data.data?.viewer);
    });
   }
   function readUser() {
    return unlessRefused(async () => {
     const {data: data} = await attempt("ask whose token it is", () => unthrottled.request("GET /user", ended));
     return api_readLogin(data);
    });
   }
   return {
    async fetchLogin() {
     return await readViewer() ?? await readUser() ?? DEFAULT_LOGIN;
    },
    async fetchPullRequests(sha) {
     const purpose = `look for the pull request of ${sha}`;
     try {
      const {data: data} = await attempt(purpose, () => octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
       ...repository,
       commit_sha: sha,
       per_page: PAGE
      }));
      return data.map(decodePullRequest);
     } catch (error) {
      if (!(error instanceof errors.y_) || error.status !== 404) throw error;
     }
     return attempt(purpose, async () => {
      const open = await readPages("number", page => octokit.request("GET /repos/{owner}/{repo}/pulls", {
       ...repository,
       state: "open",
       per_page: PAGE,
       page: page
      }));
      return open.map(decodePullRequest);
     });
    },
    async fetchComments(pullRequest) {
     return attempt(`read the comments on pull request #${pullRequest}`, async () => {
      const comments = await readPages("id", page => octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
       ...repository,
       issue_number: pullRequest,
       per_page: PAGE,
       page: page
      }));
      return comments.map(decodeComment);
     });
    },
    async createComment(pullRequest, body) {
     await attempt(`comment on pull request #${pullRequest}`, () => octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: pullRequest,
      body: body,
      request: {
       signal: signal,
       retries: 0
      }
     }));
    },
    async updateComment(id, body) {
     await attempt("update the comment on the pull request", () => octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id: id,
      body: body
     }));
    },
    async deleteComment(id) {
     try {
      await attempt("remove a double comment from the pull request", () => octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
       ...repository,
       comment_id: id
      }));
     } catch (error) {
      if (!(error instanceof errors.y_) || error.status !== 404) throw error;
     }
    }
   };
  }
  function decodeComment(wire) {
   return {
    id: Number(wire.id),
    author: wire.user?.login ?? "",
    body: wire.body ?? "",
    isMinimized: wire.minimized != null
   };
  }
  function decodePullRequest(wire) {
   return {
    number: wire.number,
    headSha: wire.head.sha,
    isOpen: wire.state === "open"
   };
  }
  async function unlessRefused(ask) {
   try {
    return await ask();
   } catch (error) {
    if (error instanceof errors.y_) return;
    throw error;
   }
  }
  function api_readLogin(account) {
   const login = account?.login;
   return typeof login === "string" && login !== "" ? login : void 0;
  }
  async function readPages(key, fetchPage) {
   const known = new Map;
   for (let page = 1; page <= api_MAX_PAGES; page += 1) {
    const {data: data, headers: headers} = await fetchPage(page);
    if (!Array.isArray(data)) throw new TypeError("it is no list");
    const before = known.size;
    for (const entry of data) known.set(Number(entry[key]), entry);
    if (known.size === before) break;
    const hasNext = headers.link?.includes('rel="next"') === true;
    if (!hasNext && data.length < PAGE && !(Number(headers["x-total-count"]) > known.size)) break;
   }
   return [ ...known.values() ];
  }
  function api_explain(error, purpose) {
   const {status: status, response: response} = error;
   if (response === void 0 && error instanceof TypeError && error.cause === void 0) return new errors.y_(`failed to ${purpose}: GitHub's answer could not be read (${error.message})`, {
    cause: error
   });
   const said = response?.data?.message;
   const detail = typeof said === "string" ? said : (0, errors.gJ)(error);
   const accepted = response?.headers?.["x-accepted-github-permissions"];
   const answered = response === void 0 ? void 0 : Number(status);
   return new errors.y_(`failed to ${purpose}: ${answered === void 0 ? "no answer from GitHub" : `GitHub answered ${answered}`} (${detail})`, {
    status: answered,
    acceptedPermissions: typeof accepted === "string" ? accepted : "",
    isFromGitHub: response?.headers?.["x-github-request-id"] !== void 0,
    cause: error
   });
  }
  var load_octokit = __webpack_require__(2135);
  function createGitHubAccess(options) {
   const {environment: environment, signal: signal, log: log} = options;
   return {
    readContext: () => (0, github_context.L)(environment),
    async connect(connection) {
     const {token: token, context: context} = connection;
     const octokits = await (0, load_octokit.L)({
      token: token,
      apiUrl: context.apiUrl,
      environment: environment,
      log: log
     });
     return createGitHubApi({
      octokits: octokits,
      context: context,
      signal: signal
     });
    }
   };
  }
  function createReportPorts(host) {
   return {
    runner: host,
    store: createReportStore(host),
    github: createGitHubAccess(host),
    clock: (0, wiring_ports.ts)(host),
    runId: host.environment["GITHUB_RUN_ID"] ?? "",
    hash: hashText
   };
  }
  var work_directory = __webpack_require__(786);
  async function push_and_scan_run(host) {
   const request = await readPushAndScan((0, read_inputs.A)("push-and-scan", host));
   const {connection: connection, reporting: reporting} = request;
   const crane = await (0, install_tool.G)(release.q, request.crane, host);
   (0, work_directory.Gx)(host, crane);
   const harbor = (0, wiring_ports.NT)(host, connection);
   await loginForPush(request, {
    connect: (0, wiring_ports.Nc)(host, harbor),
    log: host.log
   });
   const pushed = await pushAndScan(request, pushPorts(host, {
    ...request,
    harbor: harbor,
    cranePath: crane.path
   }));
   host.setOutputs(pushOutputs(pushed, connection));
   const outcomes = requireOutcomes(pushed);
   if (outcomes === void 0) return;
   host.setOutputs(await publishReport({
    outcomes: outcomes,
    reporting: reporting
   }, createReportPorts(host)));
  }
  async function push_images_run(host) {
   const request = await readPushImages((0, read_inputs.A)("push-images", host));
   const {connection: connection} = request;
   const pushed = await pushImages(request, pushPorts(host, {
    ...request,
    harbor: (0, wiring_ports.NT)(host, connection)
   }));
   host.setOutputs(pushedImagesOutputs(pushed, connection));
   if (host.signal.aborted) host.fail();
  }
  var image_list = __webpack_require__(7141);
  function readTaggedImages(form) {
   const lines = form.lines("tagged-images").filter(line => !line.startsWith("#"));
   if (lines.length === 0) form.problem("tagged-images", "is required and names no image");
   return lines.flatMap(line => {
    try {
     const target = (0, image_list.kx)(line);
     if (target.tags.length > 0) return [ target ];
     form.problem("tagged-images", `"${line}" names no tag; give project/name:tag`);
    } catch (error) {
     form.problem("tagged-images", `in "${line}": ${(0, errors.gJ)(error)}`);
    }
    return [];
   });
  }
  async function readRecheckImages(context) {
   const {form: form, files: files} = context;
   const waiting = readWaiting(form);
   const request = {
    connection: await readMaskedConnection(context),
    images: readTaggedImages(form),
    maxParallel: form.count("max-parallel"),
    judging: {
     ...await readRules(context),
     compareTo: void 0
    },
    ...readVerdictLabels(form, waiting),
    reportFile: await readOutputFile(form, {
     name: "report-file",
     files: files
    })
   };
   const scanned = requireScan(context, waiting, '"never" leaves this step nothing to do');
   form.complete();
   return {
    ...request,
    waiting: scanned
   };
  }
  async function resolveTags(wanted, harbor) {
   const found = new Map;
   for (const {repository: repository, tags: tags} of wanted) {
    const path = (0, harbor_repository.sT)(repository);
    for (const tag of tags) {
     const digest = await lookUp(tag, {
      repository: repository,
      harbor: harbor
     });
     if (typeof digest !== "string") {
      const message = digest?.message ?? `Harbor has no ${path}:${tag}`;
      found.set(`${path}:${tag}`, {
       kind: "not-found",
       repository: repository,
       tags: [ tag ],
       message: message
      });
      continue;
     }
     const key = `${path}@${digest}`;
     const before = found.get(key)?.tags ?? [];
     found.set(key, {
      kind: "found",
      repository: repository,
      digest: digest,
      tags: [ ...new Set([ ...before, tag ]) ]
     });
    }
   }
   return [ ...found.values() ];
  }
  async function lookUp(tag, options) {
   try {
    return (await options.harbor.fetchArtifact(options.repository, tag))?.digest;
   } catch (error) {
    if (error instanceof errors.dr) return error;
    throw error;
   }
  }
  async function recheckImages(request, ports) {
   const {connection: connection, images: images, waiting: waiting} = request;
   const {connect: connect, runner: runner} = ports;
   const repositories = images.map(({repository: repository}) => repository);
   const plan = {
    scan: waiting.scan,
    pushes: false,
    labels: request.labels !== void 0
   };
   await login_login({
    connection: connection,
    repositories: repositories,
    plan: plan
   }, {
    harbor: connect(call_limits.eJ),
    log: runner.log
   });
   const tagged = await resolveTags(images, connect(call_limits.eI));
   const names = nameImages(tagged);
   const judged = await mapConcurrently(tagged, {
    concurrency: request.maxParallel,
    work: (image, index) => judgeTagged({
     ...request,
     image: image
    }, ports.portsFor(nameRunner(runner, names[index] ?? "")))
   });
   return writeList({
    images: judged.map(({outcome: outcome}) => outcome),
    reportFiles: judged.map(({reportFile: reportFile}) => reportFile),
    reportFile: request.reportFile
   }, {
    ...ports,
    log: runner.log
   });
  }
  async function judgeTagged(input, ports) {
   const {image: image} = input;
   const {repository: repository, tags: tags} = image;
   const {runner: runner} = ports;
   if (image.kind === "not-found") {
    runner.log.info(image.message);
    return notJudged(image, image.message);
   }
   if (runner.signal.aborted) return notJudged(image, SKIPPED_BY_CANCELLATION);
   try {
    runner.log.info(`${tags.join(", ")}: ${image.digest}`);
    const {digest: digest} = image;
    const {report: report, reportFile: reportFile} = await judgeIntoFile({
     ...input,
     repository: repository,
     tags: tags,
     digest: digest,
     pendingTags: [],
     baseDigest: void 0,
     reportFile: ""
    }, ports);
    await recheck_images_labelIfDue(report, {
     labels: input.labels,
     ports: ports
    });
    return {
     outcome: {
      kind: "judged",
      report: report
     },
     reportFile: reportFile
    };
   } catch (error) {
    return notJudged(image, logFailure(runner, error));
   }
  }
  async function recheck_images_labelIfDue(report, {labels: labels, ports: ports}) {
   if (labels === void 0 || ports.runner.signal.aborted) return;
   await failOnUserError(ports.runner, () => labelJudged({
    report: report,
    labels: labels
   }, ports));
  }
  function notJudged({kind: kind, repository: repository, tags: tags}, message) {
   const outcome = {
    kind: "not-judged",
    repository: (0, harbor_repository.sT)(repository),
    tags: tags,
    message: message
   };
   return {
    outcome: kind === "found" ? {
     ...outcome,
     placedTags: tags
    } : outcome,
    reportFile: ""
   };
  }
  async function recheck_images_run(host) {
   const request = await readRecheckImages((0, read_inputs.A)("recheck-images", host));
   const {outputs: outputs} = await recheckImages(request, recheckPorts(host, (0, wiring_ports.NT)(host, request.connection)));
   host.setOutputs(outputs);
   if (host.signal.aborted) host.fail();
  }
  async function report_readReport(context) {
   const {form: form} = context;
   form.required("report-file");
   const request = {
    paths: form.lines("report-file"),
    reporting: await readMaskedReporting(context),
    expected: await readExpectedImages(context)
   };
   form.complete();
   return request;
  }
  async function readExpectedImages({form: form, parseImageList: parseImageList, ...options}) {
   if (!hasImages(form, "expected-images")) return;
   return Promise.all(readImageList(form, {
    name: "expected-images",
    parseList: parseImageList
   }).map(async ({repository: repository, tags: tags, dockerfile: dockerfile}) => {
    const location = dockerfile === void 0 ? void 0 : await locateDockerfile(dockerfile, options).catch(() => {});
    const place = location === void 0 ? {} : {
     location: location
    };
    return {
     repository: (0, harbor_repository.sT)(repository),
     tags: tags,
     ...place
    };
   }));
  }
  function mergeReports(files, options = {}) {
   const location = options.location === void 0 ? {} : {
    location: options.location
   };
   const merged = new Map;
   for (const {path: path, outcomes: outcomes} of files) {
    const sole = soleImage(outcomes);
    const found = sole === void 0 ? outcomes.images.map(outcome => ({
     outcome: outcome,
     reportFile: ""
    })) : [ {
     outcome: {
      ...sole,
      ...location
     },
     reportFile: path
    } ];
    const places = new Map;
    for (const one of found) {
     const identity = identityOf(one.outcome);
     const place = (places.get(identity) ?? 0) + 1;
     places.set(identity, place);
     const key = `${identity} ${place}`;
     const present = merged.get(key);
     merged.set(key, present === void 0 ? one : chooseOutcome(present, one));
    }
   }
   return [ ...merged.values() ];
  }
  function rejectForeignReport(outcome, options) {
   if (outcome.kind !== "judged") return outcome;
   const why = reasonToReject(outcome.report, options);
   if (why === void 0) return outcome;
   const {kind: _, report: report, ...place} = outcome;
   return {
    kind: "not-judged",
    repository: report.image.repository,
    tags: outcomeTags(outcome),
    message: why,
    ...place
   };
  }
  function reasonToReject(report, {runId: runId}) {
   if (runId !== "" && report.runId !== void 0 && report.runId !== runId) return `Its report was made at ${report.generatedAt} by another run (${report.runId}), so it does not count`;
   const contradiction = findContradiction(report);
   return contradiction === void 0 ? void 0 : `Its report contradicts itself: ${contradiction}`;
  }
  function identityOf(outcome) {
   const subject = outcome.kind === "judged" ? outcome.report.image.reference : outcome.repository;
   return JSON.stringify([ outcome.kind, subject, outcomeTags(outcome).toSorted() ]);
  }
  function chooseOutcome(a, b) {
   const age = timeOf(b) - timeOf(a);
   if (age !== 0) return age > 0 ? b : a;
   const order = stateOrder(b) - stateOrder(a);
   if (order !== 0) return order < 0 ? b : a;
   return {
    outcome: a.outcome,
    reportFile: a.reportFile || b.reportFile
   };
  }
  function timeOf({outcome: outcome}) {
   const time = outcome.kind === "judged" ? Date.parse(outcome.report.generatedAt) : 0;
   return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
  }
  function stateOrder({outcome: outcome}) {
   return IMAGE_STATES.indexOf(outcomeState(outcome));
  }
  const NO_REPORT = "No report of it was found: the job that should judge it failed before, or its artifact is missing";
  function addMissingImages(expected, outcomes) {
   const matches = matchExpected(expected, outcomes);
   const used = new Set(matches.values());
   return [ ...expected.map(image => {
    const match = matches.get(image);
    return match ?? {
     kind: "not-judged",
     ...image,
     message: NO_REPORT
    };
   }), ...outcomes.filter(outcome => !used.has(outcome)) ];
  }
  function matchExpected(expected, outcomes) {
   const owners = new Map;
   const claim = (image, tried) => candidatesOf(image, outcomes).some(outcome => {
    if (tried.has(outcome)) return false;
    tried.add(outcome);
    const owner = owners.get(outcome);
    if (owner !== void 0 && !claim(owner, tried)) return false;
    owners.set(outcome, image);
    return true;
   });
   for (const image of expected) claim(image, new Set);
   return new Map([ ...owners ].map(([outcome, image]) => [ image, outcome ]));
  }
  function candidatesOf(image, outcomes) {
   const isUnjudged = ({kind: kind}) => kind === "judged" ? 0 : 1;
   return outcomes.filter(outcome => {
    const tags = new Set(outcomeTags(outcome));
    return outcomeRepository(outcome) === image.repository && image.tags.every(tag => tags.has(tag));
   }).toSorted((a, b) => isUnjudged(a) - isUnjudged(b) || outcomeTags(a).length - outcomeTags(b).length);
  }
  async function mergeFiles(request, ports) {
   const found = mergeReports(request.files, {
    location: request.location
   });
   const runId = request.expected.length === 0 ? "" : request.runId;
   const fileOf = new Map(found.map(({outcome: outcome, reportFile: reportFile}) => [ rejectForeignReport(outcome, {
    runId: runId
   }), reportFile ]));
   const images = addMissingImages(request.expected, [ ...fileOf.keys() ]);
   const merged = unchangedFile(request.files, images) ?? await writeMerged(images, ports);
   const reportFiles = [];
   for (const outcome of merged.outcomes.images) {
    const own = fileOf.get(outcome) ?? "";
    const isWanting = own === "" && outcome.kind === "judged";
    reportFiles.push(isWanting ? await trySaveOutcomes(singleOutcome(outcome.report), ports) : own);
   }
   return {
    ...merged,
    reportFiles: reportFiles
   };
  }
  function unchangedFile(files, images) {
   const [only, ...others] = files;
   if (only === void 0 || others.length > 0 || only.outcomes.layout === "single") return;
   const {outcomes: outcomes, path: path} = only;
   const said = new Set(outcomes.images);
   const isAll = said.size === images.length && images.every(outcome => said.has(outcome));
   return isAll ? {
    outcomes: outcomes,
    reportFile: path
   } : void 0;
  }
  async function writeMerged(images, ports) {
   const generatedAt = new Date(ports.clock.now()).toISOString();
   const outcomes = {
    generatedAt: generatedAt,
    layout: "list",
    images: images
   };
   return {
    outcomes: outcomes,
    reportFile: await trySaveOutcomes(outcomes, ports)
   };
  }
  async function publishStored(request, ports) {
   const {paths: paths, expected: expected, reporting: reporting} = request;
   const files = await ports.store.readAll(paths, {
    mayBeEmpty: expected !== void 0
   });
   const single = findSingle(files, request);
   const {outcomes: outcomes, reportFile: reportFile, reportFiles: reportFiles} = single ?? await mergeFiles({
    files: files,
    expected: expected ?? [],
    location: reporting.location,
    runId: ports.runId
   }, {
    ...ports,
    log: ports.runner.log
   });
   return {
    images: "",
    ...outcomeOutputs(outcomes, {
     reportFiles: reportFiles
    }),
    "report-file": reportFile,
    ...await publishReport({
     outcomes: outcomes,
     reporting: reporting
    }, ports)
   };
  }
  function findSingle([file, ...others], {paths: paths, expected: expected}) {
   if (file === void 0 || others.length > 0 || file.path !== paths[0] || expected !== void 0) return;
   const sole = soleImage(file.outcomes);
   if (sole === void 0) return;
   const contradiction = findContradiction(sole.report);
   if (contradiction !== void 0) throw new errors.yo(`the report ${file.path} contradicts itself: ${contradiction}. It is not published`);
   return {
    outcomes: file.outcomes,
    reportFile: file.path,
    reportFiles: []
   };
  }
  async function report_run(host) {
   const request = await report_readReport((0, read_inputs.A)("report", host));
   host.setOutputs(await publishStored(request, createReportPorts(host)));
  }
  async function readSaveSbom(context) {
   const {form: form, files: files} = context;
   const request = {
    connection: await readMaskedConnection(context),
    repository: readRepository(form),
    digest: readRequiredDigest(form),
    sbomFile: await readOutputFile(form, {
     name: "sbom-file",
     files: files
    }),
    ...readLimits(form)
   };
   form.complete();
   return request;
  }
  async function save_sbom_run(host) {
   const request = await readSaveSbom((0, read_inputs.A)("save-sbom", host));
   host.setOutputs(sbomOutputs(await saveSbomFiles(request, judgePorts(host, (0, wiring_ports.NT)(host, request.connection)))));
  }
  async function setup_crane_run(host) {
   const form = (0, inputs_form.RL)("setup-crane", host.read);
   const request = (0, tool.Y)(form);
   form.complete();
   const crane = await (0, install_tool.G)(release.q, request, host);
   (0, work_directory.Gx)(host, crane);
   host.setOutputs({
    "crane-path": crane.path,
    "crane-version": crane.version
   });
  }
 },
 9480: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => attestedRun,
   z: () => VERIFIER
  });
  var _github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2324);
  function attestedRun(context) {
   return {
    url: (0, _github_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(context),
    id: String(context.runId),
    actor: context.actor,
    repository: `${context.repository.owner}/${context.repository.name}`,
    commit: context.sha,
    workflow: context.workflow,
    event: context.eventName
   };
  }
  const VERIFIER = "https://github.com/org/harbor-actions";
 },
 7331: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KD: () => STATEMENT_MEDIA_TYPE,
   M_: () => renderStatement,
   To: () => PREDICATE_TYPE
  });
  var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
  const STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";
  const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
  const PREDICATE_TYPE = {
   vulnerabilities: "https://cosign.sigstore.dev/attestation/vuln/v1",
   verdict: "https://slsa.dev/verification_summary/v1"
  };
  function renderStatement({subject: subject, predicateType: predicateType, predicate: predicate}) {
   const [algorithm = "", hex = ""] = subject.digest.split(":");
   return (0, _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({
    _type: STATEMENT_TYPE,
    subject: [ {
     name: subject.name,
     digest: {
      [algorithm]: hex
     }
    } ],
    predicateType: predicateType,
    predicate: predicate
   });
  }
 },
 2055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PK: () => PASSED_RESULT,
   XZ: () => describeVerdict,
   Ys: () => EXTENSION,
   tx: () => policyHash
  });
  var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);
  var _attested_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
  const POLICY_URI = `${_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z}/blob/main/docs/gate.md`;
  const PASSED_RESULT = "PASSED";
  const VERIFIED_LEVEL = "VULNERABILITY_GATE_PASSED";
  const EXTENSION = "harborActions";
  function policyHash(policy, hash) {
   return hash((0, _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(policy));
  }
  function describeVerdict(judged, context) {
   const {report: report, run: run, hash: hash} = context;
   const {subject: subject, platforms: platforms, ignored: ignored} = judged;
   return {
    verifier: {
     id: _attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z
    },
    timeVerified: report.generatedAt,
    resourceUri: `${subject.name}@${subject.digest}`,
    policy: {
     uri: POLICY_URI,
     digest: {
      sha256: policyHash(report.policy, hash)
     }
    },
    verificationResult: PASSED_RESULT,
    verifiedLevels: [ VERIFIED_LEVEL ],
    slsaVersion: "1.0",
    [EXTENSION]: {
     policy: report.policy,
     image: report.image.digest,
     scanner: report.scanner,
     scans: platforms.map(({platform: platform, digest: digest, finishedAt: finishedAt}) => ({
      platform: platform,
      digest: digest,
      finishedAt: finishedAt
     })),
     exceptions: ignored.map(({id: id, package: name, version: version, ignoredBy: ignoredBy}) => ({
      id: id,
      package: name,
      version: version,
      ...ignoredBy
     })),
     ...describeBase(report),
     ...run === void 0 ? {} : {
      run: run
     }
    }
   };
  }
  function describeBase({comparison: comparison}) {
   return comparison?.kind === "compared" ? {
    base: {
     name: comparison.base,
     digest: comparison.digest
    }
   } : {};
  }
 },
 9370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => craneHost,
   u: () => mayFallBack
  });
  const PLAIN_HTTP = [ /\.local(host)?(:\d+)?$/, /127\.0\.0\.1/, /::1/, /^localhost(:\d+)?$/, /^10\.\d+\.\d+\.\d+(:\d+)?$/, /^192\.168\.\d+\.\d+(:\d+)?$/, /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/ ];
  function mayFallBack(host) {
   return PLAIN_HTTP.some(pattern => pattern.test(host.toLowerCase()));
  }
  const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
  function craneHost(connection) {
   const {host: host, isPlainHttp: isPlainHttp} = connection;
   return isPlainHttp && LOOPBACK.test(host) ? `${host}:80` : host;
  }
 },
 9385: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => parseScore,
   y: () => formatScore
  });
  function formatScore(score) {
   return score.toFixed(1);
  }
  function parseScore(text) {
   const score = /^\d{1,2}(?:\.\d)?$/.test(text) ? Number(text) : Number.NaN;
   if (score >= .1 && score <= 10) return score;
   throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`);
  }
 },
 2324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => defaultCommentKey,
   f: () => runPage
  });
  function runPage(context) {
   const {owner: owner, name: name} = context.repository;
   return `${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`;
  }
  function defaultCommentKey(context, subject) {
   return [ subject, context.workflow, context.job ].join(" ");
  }
 },
 5036: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G4: () => isFixable,
   JM: () => rankFindings,
   XJ: () => mergePlatforms,
   ng: () => countSeverities
  });
  var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);
  var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
  function isFixable(finding) {
   return finding.fixVersion !== "";
  }
  function countSeverities(findings) {
   const counts = {
    ..._severity_js__WEBPACK_IMPORTED_MODULE_0__.BU
   };
   for (const finding of findings) counts[finding.severity] += 1;
   return counts;
  }
  function mergePlatforms(findings) {
   const merged = new Map;
   for (const finding of findings) {
    const isUnknown = finding.severity === "unknown";
    const key = JSON.stringify([ finding.id, finding.package, finding.version, isUnknown ]);
    const present = merged.get(key);
    if (present === void 0) {
     merged.set(key, finding);
     continue;
    }
    const worst = (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(finding.severity) < (0, 
    _severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(present.severity) ? finding : present;
    const fixVersion = present.fixVersion || finding.fixVersion;
    const platforms = [ ...new Set([ ...present.platforms, ...finding.platforms ]) ];
    const cvssScore = highestScore(present, finding);
    merged.set(key, {
     ...worst,
     fixVersion: fixVersion,
     platforms: platforms,
     ...cvssScore === void 0 ? {} : {
      cvssScore: cvssScore
     }
    });
   }
   return [ ...merged.values() ];
  }
  function highestScore(...findings) {
   const scores = findings.flatMap(({cvssScore: cvssScore}) => cvssScore ?? []);
   return scores.length === 0 ? void 0 : Math.max(...scores);
  }
  function rankFindings(findings) {
   return findings.toSorted((a, b) => (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a.severity) - (0, 
   _severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b.severity) || Number(isFixable(b)) - Number(isFixable(a)) || (b.cvssScore ?? 0) - (a.cvssScore ?? 0) || (0, 
   _text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.id, b.id) || (0, _text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.package, b.package));
  }
 },
 4188: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RK: () => SCORE_RULES,
   S4: () => judge,
   XB: () => allowedFindings,
   Y: () => ruleOf,
   bk: () => VERDICTS,
   d$: () => FAIL_ON,
   sL: () => isJudged,
   yq: () => breaksCvssRule
  });
  var _gate_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9385);
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5036);
  var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
  const VERDICTS = [ "passed", "failed", "undecided" ];
  const FAIL_ON = [ "critical", "high", "medium", "low", "any", "never" ];
  const SCORE_RULES = [ "fail-on-cvss" ];
  function judge(input) {
   if (input.couldNotTell.length > 0) return {
    name: "undecided",
    reasons: input.couldNotTell
   };
   const reasons = [ ...input.policy.failOn === "never" ? [] : brokenRules(input.findings, input.policy), ...brokenScoreRules(input.findings, input.policy) ];
   return {
    name: reasons.length > 0 ? "failed" : "passed",
    reasons: reasons
   };
  }
  function isJudged(finding, policy) {
   return finding.isNew !== false && (!policy.onlyFixable || (0, _finding_js__WEBPACK_IMPORTED_MODULE_0__.G4)(finding));
  }
  function brokenRules(findings, policy) {
   const counted = findings.filter(finding => isJudged(finding, policy));
   const isCompared = findings.some(({isNew: isNew}) => isNew !== void 0);
   const reasons = [];
   for (const severity of [ ..._severity_js__WEBPACK_IMPORTED_MODULE_1__.Kw, "unknown" ]) {
    const allowed = allowedFindings(severity, policy);
    const matching = counted.filter(finding => ruleOf(finding, policy) === severity);
    if (matching.length <= allowed) continue;
    const unknown = severity === "unknown" ? 0 : matching.filter(f => f.severity === "unknown").length;
    const kind = `${isCompared ? " new" : ""}${policy.onlyFixable ? " fixable" : ""}`;
    const ofUnknown = unknown > 0 ? ` (${unknown} of unknown severity, counted as ${severity})` : "";
    reasons.push({
     kind: "rule-broken",
     severity: severity,
     found: matching.length,
     allowed: allowed,
     message: `${(0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`
    });
   }
   return reasons;
  }
  function brokenScoreRules(findings, policy) {
   const limit = policy.failOnCvss;
   const found = findings.filter(finding => breaksCvssRule(finding, policy)).length;
   if (limit === void 0 || found === 0) return [];
   const message = `CVSS score of ${(0, _gate_score_js__WEBPACK_IMPORTED_MODULE_2__.y)(limit)} or more: ${found} found, 0 allowed`;
   return [ {
    kind: "score-rule-broken",
    rule: "fail-on-cvss",
    found: found,
    limit: limit,
    message: message
   } ];
  }
  function breaksCvssRule(finding, policy) {
   const {failOnCvss: failOnCvss} = policy;
   return failOnCvss !== void 0 && finding.cvssScore !== void 0 && finding.cvssScore >= failOnCvss && isJudged(finding, policy);
  }
  function ruleOf(finding, policy) {
   return finding.severity === "unknown" && policy.maxFindings.unknown === void 0 ? policy.unknownSeverity : finding.severity;
  }
  function allowedFindings(severity, policy) {
   const limit = policy.maxFindings[severity];
   if (limit !== void 0) return limit;
   if (severity === "unknown") return Number.POSITIVE_INFINITY;
   switch (policy.failOn) {
   case "any":
    return 0;

   case "never":
    return Number.POSITIVE_INFINITY;

   default:
    return (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity, policy.failOn) ? 0 : Number.POSITIVE_INFINITY;
   }
  }
 },
 5780: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => canonicalJson
  });
  var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2764);
  function canonicalJson(value) {
   if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
   if (typeof value === "object" && value !== null) {
    const properties = Object.entries(value).filter(([, property]) => property !== void 0).toSorted(([a], [b]) => (0, 
    _format_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a, b)).map(([name, property]) => `${JSON.stringify(name)}:${canonicalJson(property)}`);
    return `{${properties.join(",")}}`;
   }
   if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} has no place in JSON`);
   return JSON.stringify(value);
  }
 },
 7023: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => prepareCredentials,
   I: () => removePreparedCredentials
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var plain_http = __webpack_require__(9370);
  var errors = __webpack_require__(5096);
  var basic_auth = __webpack_require__(97);
  const PREFIX = "harbor-actions-credentials-";
  async function createCredentials(connection, options) {
   const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, PREFIX)).catch(error => {
    throw cannotWrite(error);
   });
   const auth = (0, basic_auth.r)(connection.credentials);
   const hosts = new Set([ connection.host, (0, plain_http.G)(connection) ]);
   const config = {
    auths: Object.fromEntries([ ...hosts ].map(host => [ host, {
     auth: auth
    } ]))
   };
   try {
    await (0, promises_.writeFile)((0, external_node_path_.join)(directory, "config.json"), JSON.stringify(config), {
     mode: 384,
     flag: "wx"
    });
   } catch (error) {
    await removeCredentials(directory);
    throw cannotWrite(error);
   }
   return directory;
  }
  function cannotWrite(error) {
   return new errors.yo(`failed to write the credentials for Harbor below RUNNER_TEMP: ${(0, 
   errors.gJ)(error)}. Nothing has been pushed`, {
    cause: error
   });
  }
  async function removeCredentials(directory) {
   if (!(0, external_node_path_.basename)((0, external_node_path_.resolve)(directory)).startsWith(PREFIX)) return;
   await (0, promises_.rm)(directory, {
    recursive: true,
    force: true
   });
  }
  const CREDENTIALS_STATE = "credentials-directory";
  async function prepareCredentials(host, connection) {
   const directory = await createCredentials(connection, host);
   host.saveState(CREDENTIALS_STATE, directory);
   return directory;
  }
  async function removePreparedCredentials(host) {
   const directory = host.readState(CREDENTIALS_STATE);
   if (directory === "") return;
   await removeCredentials(directory);
   host.log.info("Removed the registry credentials");
  }
 }
};
