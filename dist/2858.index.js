export const id=307
export const ids=[307]
export const modules={17221:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>writePieces,f:()=>writeDocument})
var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38522)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85096)
var _output_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88329)
async function writeDocument(path,options){const{title,document,redact}=options
try{await writePieces(path,{pieces:await fittingDraft(document),redact})}catch(error){throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`failed to write the ${title} file ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(error)}`)}}async function fittingDraft({drafts,maxGzipBytes}){let pieces=[]
for(const draft of drafts){pieces=draft()
if(await gzipSize(pieces)<=maxGzipBytes)break}return pieces}const CHUNK=1<<16
function*chunks(pieces){let waiting=""
for(const piece of pieces){waiting+=piece
if(waiting.length<CHUNK)continue
yield waiting
waiting=""}yield waiting}function*redacted(text){for(const piece of text.pieces)yield text.redact(piece)}async function writePieces(path,text){await(0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__.f)(path,async file=>{for(const chunk of chunks(redacted(text)))await file.writeFile(chunk)
await file.writeFile("\n")})}async function gzipSize(pieces){const gzip=(0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGzip)()
let size=0
gzip.on("data",chunk=>{size+=chunk.length})
const ended=new Promise((resolve,reject)=>gzip.on("end",resolve).on("error",reject))
for(const chunk of chunks(pieces))if(!gzip.write(chunk))await new Promise(resolve=>gzip.once("drain",resolve))
gzip.end()
await ended
return size}},46159:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CE:()=>readOutcomes,tL:()=>readReport,u5:()=>writeReport})
var dist=__webpack_require__(89189)
var errors=__webpack_require__(85096)
var vendor_status=__webpack_require__(38268)
var digest=__webpack_require__(73729)
var oci_reference=__webpack_require__(69120)
var support=__webpack_require__(3536)
var promotion=__webpack_require__(4548)
var connection=__webpack_require__(3488)
var repository=__webpack_require__(14084)
function findForeignAddress(report){const{image,platforms,promotion}=report
const host=hostOf(image.reference)
if(host===void 0||!isRepository(image.repository))return"its image has no repository of a registry"
if(image.reference!==`${host}/${image.repository}@${image.digest}`)return"the reference of its image is not that of its repository and digest"
if(!image.tags.every(oci_reference.dz)||promotion?.tags.every(oci_reference.dz)===false)return"one of its tags is not a tag"
if(promotion!==void 0&&!isRepository(promotion.repository))return"its promotion has no repository"
const links=[image.link,...platforms.map(({link})=>link)]
return links.every(link=>isPageOf(host,link))?void 0:"one of its links is not a page of the Harbor of its image"}function hostOf(reference){try{return(0,oci_reference.F2)(reference).host}catch{return}}function isRepository(text){try{(0,repository.q$)(text)
return true}catch{return false}}function isPageOf(host,link){if(!/^https?:\/\/[\x21-\x7e]+$/.test(link)||/["'`<>\\|]/.test(link)||!URL.canParse(link))return false
const url=new URL(link)
return url.username===""&&url.password===""&&(0,connection.U$)(url)===host}var report_outcomes=__webpack_require__(74161)
var report_redact=__webpack_require__(26641)
var report=__webpack_require__(50630)
var severity=__webpack_require__(73002)
var verdict=__webpack_require__(34188)
var json_pieces=__webpack_require__(10625)
var long_lists=__webpack_require__(72725)
var policy_wire=__webpack_require__(83343)
var shared_texts=__webpack_require__(22219)
var untrusted_document=__webpack_require__(41497)
var document_file=__webpack_require__(17221)
var input_file=__webpack_require__(9558)
const MAX_REPORT_BYTES=400*1024*1024
const count=dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0))
const counts=dist.Ikc({critical:count,high:count,medium:count,low:count,negligible:count,unknown:count})
const report_file_digest=dist.IeY(value=>typeof value==="string"&&(0,digest.Bc)(value),"not a sha256 digest")
const optionalNumber=dist.yqP(dist.aig())
const finding=dist.Ikc({id:dist.YjP(),package:dist.YjP(),version:dist.YjP(),fixVersion:dist.YjP(),severity:dist.KIO(severity.oC),description:dist.YjP(),links:dist.YOg(dist.YjP()),cvssScore:optionalNumber,isKnownExploited:dist.yqP(dist.zMY()),epss:optionalNumber,status:dist.yqP(dist.KIO(vendor_status.qB)),platforms:dist.YOg(dist.YjP())})
const comparedFinding=dist.Ikc({...finding.entries,isNew:dist.yqP(dist.zMY())})
const grounds=dist.Ikc({source:dist.YjP(),reason:dist.YjP(),expiresAt:dist.yqP(dist.YjP())})
const ignoredFinding=dist.Ikc({...finding.entries,ignoredBy:grounds})
const comparison=dist.Oxt("kind",[dist.Ikc({kind:dist.euz("compared"),base:dist.YjP(),digest:report_file_digest,new:count,unchanged:count,fixed:longList(finding),newPlatforms:dist.YOg(dist.YjP()),doubt:dist.yqP(dist.YjP())}),dist.Ikc({kind:dist.euz("not-compared"),base:dist.YjP(),message:dist.YjP()})])
const word=dist.FsL(dist.YjP(),dist.yGV(/^[A-Za-z0-9][A-Za-z0-9._~+-]{0,40}$/,"expected a word"))
const day=dist.FsL(dist.YjP(),dist.yGV(/^\d{4}-\d{2}-\d{2}$/,"expected a day"))
const operatingSystem=dist.Ikc({state:dist.KIO(support.X4),distribution:dist.yqP(word),version:dist.yqP(word),endsOn:dist.yqP(day),extendedEndsOn:dist.yqP(day),isNewerThanKnown:dist.yqP(dist.euz(true)),packages:dist.yqP(count),reason:dist.yqP(dist.YjP())})
const datedList=dist.Ikc({source:dist.YjP(),date:dist.YjP()})
const entries={schemaVersion:dist.euz(report.W),generatedAt:dist.YjP(),runId:dist.yqP(dist.YjP()),image:dist.Ikc({reference:dist.YjP(),repository:dist.YjP(),digest:report_file_digest,tags:dist.YOg(dist.YjP()),link:dist.YjP()}),promotion:dist.yqP(dist.Ikc({state:dist.KIO(promotion.fX),repository:dist.YjP(),tags:dist.YOg(dist.YjP()),detail:dist.YjP()})),policy:policy_wire.C,verdict:dist.Ikc({name:dist.KIO(verdict.bk),reasons:dist.YOg(dist.Oxt("kind",[dist.Ikc({kind:dist.euz("rule-broken"),severity:dist.KIO(severity.oC),found:count,allowed:count,message:dist.YjP()}),dist.Ikc({kind:dist.euz("score-rule-broken"),rule:dist.KIO(verdict.RK),found:count,limit:dist.aig(),message:dist.YjP()}),dist.Ikc({kind:dist.euz("exploit-rule-broken"),rule:dist.euz("fail-on-kev"),found:count,message:dist.YjP()}),dist.Ikc({kind:dist.euz("could-not-tell"),platform:dist.yqP(dist.YjP()),rule:dist.yqP(dist.euz("os-support")),message:dist.YjP()})]))}),scanner:dist.YjP(),waitedSeconds:dist.aig(),scanSeconds:optionalNumber,platforms:dist.YOg(dist.Ikc({platform:dist.YjP(),digest:report_file_digest,status:dist.KIO(["scanned","could-not-tell"]),scanStatus:dist.YjP(),counts,total:count,fixable:count,ignored:count,durationSeconds:optionalNumber,finishedAt:dist.yqP(dist.YjP()),operatingSystem:dist.yqP(operatingSystem),link:dist.YjP()})),leftAside:dist.yqP(dist.YOg(dist.Ikc({digest:report_file_digest,platform:dist.YjP(),reason:dist.YjP()}))),counts,total:count,fixable:count,findings:longList(comparedFinding),ignored:longList(ignoredFinding),expired:dist.YOg(dist.Ikc({id:dist.YjP(),source:dist.YjP(),reason:dist.YjP(),expiredAt:dist.YjP()})),comparison:dist.yqP(comparison),exploitData:dist.yqP(dist.Ikc({kev:dist.yqP(datedList),epss:dist.yqP(datedList)})),notes:dist.YOg(dist.YjP())}
const report_file_report=dist.FsL(dist.Ikc(entries),dist.H0v(({dataset,addIssue})=>{const problem=dataset.typed?findForeignAddress(dataset.value):void 0
if(problem!==void 0)addIssue({message:problem})}))
const base={location:dist.yqP(dist.Ikc({path:dist.YjP(),line:dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(1))}))}
const tag=dist.FsL(dist.YjP(),dist.z6Y(oci_reference.dz,"expected a tag"))
const list=dist.Ikc({schemaVersion:dist.euz(report.W),generatedAt:dist.YjP(),images:dist.YOg(dist.Oxt("kind",[dist.Ikc({kind:dist.euz("judged"),...base,report:report_file_report}),dist.Ikc({kind:dist.euz("not-judged"),...base,repository:dist.FsL(dist.YjP(),dist.z6Y(isRepository,"expected project/name")),tags:dist.YOg(tag),placedTags:dist.yqP(dist.YOg(tag)),message:dist.YjP()})]))})
function longLists(){const{share,shareList,shareDetails}=(0,shared_texts.w)()
function narrow(schema){return element=>{const parsed=dist.qgA(schema,element)
const id=share(parsed.id)
return{...parsed,id,package:share(parsed.package),version:share(parsed.version),fixVersion:share(parsed.fixVersion),platforms:shareList(parsed.platforms),...shareDetails(id,parsed)}}}return{findings:narrow(comparedFinding),ignored:narrow(ignoredFinding),fixed:narrow(finding)}}function longList(element){const list=dist.YOg(element)
const checked=dist.IeY(()=>true)
return Object.assign(dist.RZV(input=>Array.isArray(input)&&(0,long_lists.Jf)(input)?checked:list),{list})}const LISTS=new Set(["platforms","leftAside","findings","ignored","expired","comparison","fixed","notes","images","report"])
function reportPieces(outcomes){const{generatedAt,images}=outcomes
const sole=(0,report_outcomes.xw)(outcomes)
const value=sole?.report??{schemaVersion:report.W,generatedAt,images}
return(0,json_pieces.M)(value,LISTS)}async function writeReport(path,options){const{outcomes,redact}=options
try{await(0,document_file.R)(path,{pieces:reportPieces((0,report_redact.S)(outcomes,redact)),redact})}catch(error){throw new errors.yo(`failed to write the report to ${path}: ${(0,errors.gJ)(error)}`)}}async function readOutcomes(path){try{await(0,input_file.S1)(path)
const value=await readDocument(path)
const document={value,lineAt:()=>{}}
const isList=typeof value==="object"&&value!==null&&"images"in value
if(!isList)return(0,report_outcomes.Fv)((0,untrusted_document.l5)(report_file_report,document))
const{generatedAt,images}=(0,untrusted_document.l5)(list,document)
return{generatedAt,layout:"list",images}}catch(error){throw new errors.yo(`failed to read the report ${path}: ${(0,errors.gJ)(error)}`)}}async function readDocument(path){const limit={maxBytes:MAX_REPORT_BYTES}
const document=(0,long_lists.G$)(longLists())
await(0,input_file.gl)(path,{...limit,take:document.add})
try{return document.value()}catch{return(0,untrusted_document.qF)((await(0,input_file.jH)(path,limit)).toString("utf8"))}}async function readReport(path){const sole=(0,report_outcomes.xw)(await readOutcomes(path))
if(sole!==void 0)return sole.report
throw new errors.yo(`failed to read the report ${path}: it is about several images. Give the report of the one image, which reportFile in the output "images" names`)}},83343:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>gatePolicy})
var valibot__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(89189)
var _domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38268)
var _domain_operating_system_support_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3536)
var _domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18067)
var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73002)
var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34188)
const limit=valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),valibot__WEBPACK_IMPORTED_MODULE_4__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_4__.Wwf(0)))
const gatePolicy=valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({failOn:valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.d$),maxFindings:valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({critical:limit,high:limit,medium:limit,low:limit,negligible:limit,unknown:limit}),onlyFixable:valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),unknownSeverity:valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.Kw),failOnCvss:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),failOnKev:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()),failOnEpss:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),valibot__WEBPACK_IMPORTED_MODULE_4__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_4__.cGV(1))),ignoreStatus:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_5__.$Q))),osSupport:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_operating_system_support_js__WEBPACK_IMPORTED_MODULE_0__.vS)),osExtendedSupport:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.y$)))})},41497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89189)
var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56369)
const LONGEST_KEY=64
function parseJson(text){try{return JSON.parse(text)}catch(error){const[,line,column]=/\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error?error.message:"")??[]
throw new Error(line===void 0?"it is not JSON":`line ${line}, column ${column}: it is not JSON`)}}function decodeUntrusted(schema,document){const result=valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema,document.value)
if(result.success)return result.output
const[issue]=result.issues
const path=(issue.path??[]).map(({key})=>key).filter(key=>isKey(key))
const isOurs=["raw_check","check","custom"].includes(issue.type)
const expected=issue.expected===null?"has another form":`expected ${issue.expected}`
const problem=isOurs?issue.message:expected
throw new Error(`${describePlace(document,{path,known:keysOf(schema)})}: ${problem}`)}function isKey(key){return typeof key==="string"||typeof key==="number"}function describePlace(document,options){const{path,known}=options
const names=path.map(key=>typeof key==="number"||known.has(key)?key:"*")
const line=document.lineAt(path)
return`${names.join(".")||"the document"}${line===void 0?"":` (line ${line})`}`}function keysOf(schema){const keys=new Set
const seen=new Set
const collect=part=>{if(typeof part!=="object"||part===null||seen.has(part))return
seen.add(part)
for(const[name,value]of Object.entries(part)){if(name==="entries"&&typeof value==="object"&&value!==null)for(const key of Object.keys(value))keys.add(key)
collect(value)}}
collect(schema)
return keys}function onlyObject(entries){const known=Object.keys(entries)
return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__._H3(entries),valibot__WEBPACK_IMPORTED_MODULE_0__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return
const value=dataset.value
const unknown=Object.keys(value).find(key=>!known.includes(key))
if(unknown===void 0)return
const close=(0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(unknown.slice(0,LONGEST_KEY),known)
const hint=close===void 0?"":`; did you mean "${close}"?`
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}},2324:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>defaultCommentKey,f:()=>runPage})
function runPage(context){const{owner,name}=context.repository
return`${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`}function defaultCommentKey(context,subject){return[subject,context.workflow,context.job].join(" ")}},3536:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X4:()=>SYSTEM_STATES,_A:()=>supportedVersions,bX:()=>judgeSystem,vS:()=>OS_SUPPORT})
var _support_ends_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18067)
const OS_SUPPORT=["fail","warn","off"]
const SYSTEM_STATES=["supported","extended","ended","unknown","none","other-system","unreadable"]
function judgeSystem(found,options){switch(found.kind){case"none":return{state:"none",...packagesOf(found)}
case"other-system":return{state:"other-system"}
case"unreadable":return{state:"unreadable",reason:found.reason}
case"distribution":{const{id,version}=found
const named={distribution:id,...version===""?{}:{version},...packagesOf(found)}
const known=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.YD)(id)
if(known===void 0)return{state:"unknown",...named}
return{...named,...judgeVersion(known,{...options,id,version})}}}}function packagesOf({packages}){return packages===void 0?{}:{packages}}const WITHOUT_VERSION=["debian","alpine"]
function judgeVersion(known,options){const{id,version,today,extended}=options
if(known.ends.size===0)return{state:"supported"}
if(version==="")return{state:WITHOUT_VERSION.includes(id)?"supported":"unknown"}
const release=releaseOf(known,version)
const ends=known.ends.get(release)
if(ends===void 0)return judgeUnlisted(known,{release,today})
if(ends==="never")return{state:"supported"}
const[endsOn,extendedEndsOn]=typeof ends==="string"?[ends,void 0]:ends
const dates={endsOn,...extendedEndsOn===void 0?{}:{extendedEndsOn}}
const day=today.slice(0,"YYYY-MM-DD".length)
if(day<=endsOn)return{state:"supported",...dates}
const isExtended=extendedEndsOn!==void 0&&day<=extendedEndsOn&&extended.some(each=>each===id)
return{state:isExtended?"extended":"ended",...dates}}function judgeUnlisted(known,{release,today}){if(!/^\d/.test(release))return{state:"unknown"}
const versions=[...known.ends.keys()]
const newest=versions.at(-1)??""
if(compareVersions(release,newest)>0)return{state:"supported",isNewerThanKnown:true}
const isOlder=versions.every(version=>compareVersions(release,version)<0)
const[oldest=""]=versions
return{state:isOlder&&hasEnded(known,oldest,today)?"ended":"unknown"}}function hasEnded(known,version,today){const ends=known.ends.get(version)??"never"
const[end]=typeof ends==="string"?[ends]:ends
return end!=="never"&&today.slice(0,end.length)>end}function releaseOf(known,version){if(known===_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.wB.amzn&&/^201\d\./.test(version))return"1"
return version.split(".").slice(0,known.versionParts).join(".")}function compareVersions(a,b){const[left,right]=[a,b].map(version=>version.split(".").map(part=>Number.parseInt(part,10)))
for(const[index,part]of(left??[]).entries()){const difference=part-(right?.[index]??0)
if(difference!==0)return difference}return(left?.length??0)-(right?.length??0)}function supportedVersions(id,today){const known=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.AO)(id)
return[...known.ends.keys()].filter(version=>!hasEnded(known,version,today)).toReversed()}},4548:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S9:()=>isPromotionMissing,WK:()=>isPromotionDue,fX:()=>PROMOTION_STATES,rl:()=>describePromotion})
const PROMOTION_STATES=["waiting","done","incomplete","deleted"]
function describePromotion(promotion,verdict){if(promotion.state!=="waiting")return promotion.detail
const names=promotion.tags.join(", ")
switch(verdict){case"passed":return`Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`
case"failed":return`Held back ${names}: the image failed and got none of these tags`
case"undecided":return`Held back ${names}: only an image that was judged and passed gets a tag`}}function isPromotionMissing(promotion){return promotion?.state==="waiting"||promotion?.state==="incomplete"}function isPromotionDue(image,onFailure){if(image.verdict.name==="passed")return image.promotion!==void 0
return image.verdict.name==="failed"&&onFailure==="delete"}},74161:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B5:()=>judgedReports,Fv:()=>singleOutcome,Mk:()=>judgeImages,xw:()=>soleImage})
function singleOutcome(report){return{generatedAt:report.generatedAt,layout:"single",images:[{kind:"judged",report}]}}function soleImage({layout,images}){const[image]=images
return layout==="single"&&image?.kind==="judged"?image:void 0}function judgedReports(images){return images.flatMap(image=>image.kind==="judged"?[image.report]:[])}function judgeImages(images){const verdicts=images.map(image=>image.kind==="judged"?image.report.verdict.name:"undecided")
if(verdicts.length===0||verdicts.includes("undecided"))return"undecided"
return verdicts.includes("failed")?"failed":"passed"}},26641:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>redactTexts})
function redactTexts(value,redact){return mapTexts(value,redact)}function mapTexts(value,map){if(typeof value==="string")return map(value)
if(Array.isArray(value))return mapList(value,map)
return typeof value==="object"&&value!==null?mapObject(value,map):value}function mapList(list,map){let mapped
for(const[index,entry]of list.entries()){const text=mapTexts(entry,map)
if(text===entry)continue
mapped??=[...list]
mapped[index]=text}return mapped??list}function mapObject(object,map){let mapped
for(const key of Object.keys(object)){const entry=Reflect.get(object,key)
const text=mapTexts(entry,map)
if(text!==entry)mapped={...mapped??object,[key]:text}}return mapped??object}},32356:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A1:()=>VERDICT_TITLES,L5:()=>describeComparison,Sw:()=>verdictTitle,cX:()=>describeAllowed,gM:()=>formatCounts,kA:()=>describeFindings,pM:()=>describeScan,tY:()=>formatProbability,uV:()=>reasonText,vG:()=>describeCount,wy:()=>describePolicy})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _gate_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79385)
var _promotion_promotion_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4548)
var _scan_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
var _scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(34188)
var _text_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52764)
const VERDICT_TITLES={passed:"Passed",failed:"Failed",undecided:"Could not tell"}
function verdictTitle({verdict,promotion}){const title=VERDICT_TITLES[verdict.name]
if(verdict.name!=="passed"||!(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_3__.S9)(promotion))return title
return promotion?.state==="incomplete"?`${title}, but not all tags are set`:`${title}, but not tagged`}function formatCounts(counts){const parts=_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.filter(severity=>counts[severity]>0).map(severity=>`${counts[severity]} ${severity}`)
return parts.length===0?"no findings":parts.join(", ")}function describeCount(report,count){return count===0&&report.verdict.name==="undecided"?"?":String(count)}function describeFindings(report){const scanned=report.platforms.filter(({status})=>status==="scanned").length
if(report.verdict.name==="undecided"){if(scanned===0)return"no finished scan"
if(scanned===report.platforms.length)return`${formatCounts(report.counts)} known to the scanner`
return`${scanned} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(report.platforms.length,"platform")} scanned, so far ${formatCounts(report.counts)}`}const fixable=report.fixable>0?` (${report.fixable} fixable)`:""
const exploited=report.findings.filter(({isKnownExploited})=>isKnownExploited===true).length
const known=exploited>0?`, ${exploited} known to be exploited`:""
const ignored=report.ignored.length>0?`, ${report.ignored.length} ignored`:""
return`${formatCounts(report.counts)}${fixable}${known}${ignored}`}function describeComparison(report){const{comparison}=report
if(comparison===void 0)return
switch(comparison.kind){case"compared":{const numbers=`${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`
const platforms=comparison.newPlatforms.length===0?"":` (${comparison.newPlatforms.join(", ")} not in the base: all new)`
const versions=comparison.doubt===void 0?"":" (in the same versions of packages)"
return`${numbers} since ${comparison.base}${versions}${platforms}`}case"not-compared":return`not compared with ${comparison.base}, everything counts: ${comparison.message}`
default:return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(comparison)}}function describePolicy(report){const{failOn,maxFindings,onlyFixable,unknownSeverity,ignoreStatus=[]}=report.policy
const{failOnCvss,failOnKev=false,failOnEpss}=report.policy
const{osSupport="fail",osExtendedSupport=[]}=report.policy
const limits=_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.flatMap(severity=>{const limit=maxFindings[severity]
return limit===void 0?[]:[`${severity}=${limit}`]})
return[`fail-on: ${failOn}`,...limits.length===0?[]:[`max-findings: ${limits.join(",")}`],...failOnCvss===void 0?[]:[`fail-on-cvss: ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_5__.y)(failOnCvss)}`],...failOnKev?["fail-on-kev: true"]:[],...failOnEpss===void 0?[]:[`fail-on-epss: ${failOnEpss}`],...onlyFixable?["only-fixable: true"]:[],...ignoreStatus.length===0?[]:[`ignore-status: ${ignoreStatus.join(",")}`],...osSupport==="fail"?[]:[`os-support: ${osSupport}`],...osExtendedSupport.length===0?[]:[`os-extended-support: ${osExtendedSupport.join(",")}`],...report.counts.unknown===0?[]:[`unknown-severity: ${unknownSeverity}`]].join(", ")}function describeAllowed(report,severity){const{policy}=report
if(policy.failOn==="never")return"any"
if(severity==="unknown"&&policy.maxFindings.unknown===void 0)return`as ${(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(policy.unknownSeverity)}`
const allowed=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__.XB)(severity,policy)
return Number.isFinite(allowed)?String(allowed):"any"}function describeScan(report){const parts=[...report.scanner===""?[]:[report.scanner],...report.scanSeconds===void 0?[]:[`scanned in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(report.scanSeconds)}`],...describeAge(report),`waited ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(report.waitedSeconds)}`]
return parts.join(", ")}const OLD_SCAN_MS=5*6e4
function describeAge(report){const[oldest]=report.platforms.flatMap(({finishedAt})=>finishedAt??[]).toSorted()
if(oldest===void 0)return[]
const ageMs=Date.parse(report.generatedAt)-Date.parse(oldest)-report.waitedSeconds*1e3
return ageMs>OLD_SCAN_MS?[`on ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Yi)(oldest)}`]:[]}function formatProbability(probability){return String(Number(probability.toFixed(5)))}function reasonText(reason){const platform=reason.kind==="could-not-tell"&&reason.platform!==void 0?`${reason.platform}: `:""
return`${platform}${reason.message}`}},50630:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>REPORT_SCHEMA_VERSION})
const REPORT_SCHEMA_VERSION=1},10625:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>jsonPieces,V:()=>LazyList})
class LazyList{#make
constructor(make){this.#make=make}[Symbol.iterator](){return this.#make()[Symbol.iterator]()}toJSON(){return[...this]}}function*jsonPieces(value,names){if(Array.isArray(value)||value instanceof LazyList){let isEmpty=true
for(const element of value){yield isEmpty?"[\n":",\n"
yield*jsonPieces(element,names)
isEmpty=false}yield isEmpty?"[]":"\n]"}else if(typeof value==="object"&&value!==null&&Object.keys(value).some(key=>names.has(key))){const properties=Object.entries(value).filter(([,property])=>property!==void 0)
yield"{\n"
for(const[index,[name,property]]of properties.entries()){yield`${JSON.stringify(name)}: `
if(names.has(name))yield*jsonPieces(property,names)
else yield JSON.stringify(property)
yield index<properties.length-1?",\n":"\n"}yield"}"}else yield JSON.stringify(value)}},66232:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readOutputFile})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
async function readOutputFile(form,options){const path=form.text(options.name)
if(path==="")return""
try{await options.files.requireWritablePath(path)}catch(error){form.problem(options.name,`"${path}" cannot be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}return path}},81189:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{li:()=>locateDockerfile,AC:()=>readMaskedReporting})
var errors=__webpack_require__(85096)
function lastFromLine(dockerfile){const continuation=escapesWithBacktick(dockerfile)?"`":"\\"
let last=1
let isContinued=false
let ends=[]
for(const[index,raw]of dockerfile.split(/\r?\n/).entries()){const line=raw.trim()
const[end]=ends
if(end!==void 0){if(line===end)ends=ends.slice(1)
continue}if(line===""||line.startsWith("#"))continue
if(!isContinued&&/^FROM\s/i.test(line))last=index+1
if(isContinued||/^(RUN|COPY|ADD)\s/i.test(line))ends=[...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([,,word=""])=>word)
isContinued=line.endsWith(continuation)}return last}function escapesWithBacktick(dockerfile){for(const raw of dockerfile.split("\n")){const line=raw.trim()
if(line!==""&&!line.startsWith("#"))return false
if(/^#\s*escape\s*=\s*`$/i.test(line))return true}return false}var trailing=__webpack_require__(43351)
var report_files=__webpack_require__(92848)
var output_file=__webpack_require__(66232)
const FILE_INPUTS=Object.keys(report_files.Y6)
async function readReporting(form,options){const pullRequest=form.text("pull-request")
const number=Number(pullRequest)
const isNumber=/^\d{1,15}$/.test(pullRequest)&&number>0
if(pullRequest!==""&&!isNumber)form.problem("pull-request",`"${pullRequest}" is not the number of a pull request`)
const location=await readLocation(form,options)
return{summary:form.boolean("summary"),annotations:form.boolean("annotations"),comment:form.choice("comment"),commentKey:form.text("comment-key"),githubToken:form.text("github-token"),files:await readFiles(form,options.files),...isNumber?{pullRequest:number}:{},...location===void 0?{}:{location}}}function readMaskedReporting({form,mask,...options}){mask(form.raw("github-token"))
return readReporting(form,options)}async function readFiles(form,files){const paths={}
for(const name of FILE_INPUTS)paths[name.replace(/-file$/,"")]=await(0,output_file.e)(form,{name,files})
return paths}async function readLocation(form,options){const given=form.text("dockerfile")
if(given==="")return
try{return await locateDockerfile(given,options)}catch(error){form.problem("dockerfile",(0,errors.gJ)(error))
return}}async function locateDockerfile(given,options){const path=repositoryPath(given,options.workspace)
if(path===void 0)throw new Error(`"${given}" is outside of the repository; give its path in it`)
try{return{path,line:lastFromLine(await options.files.readText(given))}}catch(error){throw new Error(`"${given}" could not be read: ${(0,errors.gJ)(error)}`)}}function repositoryPath(given,workspace){const path=given.replaceAll("\\","/")
const root=`${(0,trailing.h)(workspace.replaceAll("\\","/"),"/")}/`
const inside=root!=="/"&&path.startsWith(root)?path.slice(root.length):path
const parts=inside.split("/").filter(part=>part!=="."&&part!=="")
return/^(\/|[A-Za-z]:)/.test(inside)||parts.includes("..")?void 0:parts.join("/")}},31965:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashText})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
function hashText(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")}}}

