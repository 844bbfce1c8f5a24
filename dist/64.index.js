export const id=64
export const ids=[64]
export const modules={79385:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseScore,y:()=>formatScore})
function formatScore(score){return score.toFixed(1)}function parseScore(text){const score=/^\d{1,2}(?:\.\d)?$/.test(text)?Number(text):Number.NaN
if(score>=.1&&score<=10)return score
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}},4548:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S9:()=>isPromotionMissing,WK:()=>isPromotionDue,fX:()=>PROMOTION_STATES,rl:()=>describePromotion})
const PROMOTION_STATES=["waiting","done","incomplete","deleted"]
function describePromotion(promotion,verdict){if(promotion.state!=="waiting")return promotion.detail
const names=promotion.tags.join(", ")
switch(verdict){case"passed":return`Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`
case"failed":return`Held back ${names}: the image failed and got none of these tags`
case"undecided":return`Held back ${names}: only an image that was judged and passed gets a tag`}}function isPromotionMissing(promotion){return promotion?.state==="waiting"||promotion?.state==="incomplete"}function isPromotionDue(image,onFailure){if(image.verdict.name==="passed")return image.promotion!==void 0
return image.verdict.name==="failed"&&onFailure==="delete"}},74161:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B5:()=>judgedReports,Fv:()=>singleOutcome,Mk:()=>judgeImages,xw:()=>soleImage})
function singleOutcome(report){return{generatedAt:report.generatedAt,layout:"single",images:[{kind:"judged",report:report}]}}function soleImage({layout:layout,images:images}){const[image]=images
return layout==="single"&&image?.kind==="judged"?image:void 0}function judgedReports(images){return images.flatMap(image=>image.kind==="judged"?[image.report]:[])}function judgeImages(images){const verdicts=images.map(image=>image.kind==="judged"?image.report.verdict.name:"undecided")
if(verdicts.length===0||verdicts.includes("undecided"))return"undecided"
return verdicts.includes("failed")?"failed":"passed"}},32356:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A1:()=>VERDICT_TITLES,L5:()=>describeComparison,Sw:()=>verdictTitle,cX:()=>describeAllowed,gM:()=>formatCounts,kA:()=>describeFindings,pM:()=>describeScan,uV:()=>reasonText,vG:()=>describeCount,wy:()=>describePolicy})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _gate_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79385)
var _promotion_promotion_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4548)
var _scan_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
var _scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(34188)
var _text_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52764)
const VERDICT_TITLES={passed:"Passed",failed:"Failed",undecided:"Could not tell"}
function verdictTitle({verdict:verdict,promotion:promotion}){const title=VERDICT_TITLES[verdict.name]
if(verdict.name!=="passed"||!(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_3__.S9)(promotion))return title
return promotion?.state==="incomplete"?`${title}, but not all tags are set`:`${title}, but not tagged`}function formatCounts(counts){const parts=_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.filter(severity=>counts[severity]>0).map(severity=>`${counts[severity]} ${severity}`)
return parts.length===0?"no findings":parts.join(", ")}function describeCount(report,count){return count===0&&report.verdict.name==="undecided"?"?":String(count)}function describeFindings(report){const scanned=report.platforms.filter(({status:status})=>status==="scanned").length
if(report.verdict.name==="undecided"){if(scanned===0)return"no finished scan"
return`${scanned} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(report.platforms.length,"platform")} scanned, so far ${formatCounts(report.counts)}`}const fixable=report.fixable>0?` (${report.fixable} fixable)`:""
const ignored=report.ignored.length>0?`, ${report.ignored.length} ignored`:""
return`${formatCounts(report.counts)}${fixable}${ignored}`}function describeComparison(report){const{comparison:comparison}=report
if(comparison===void 0)return
switch(comparison.kind){case"compared":{const numbers=`${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`
const platforms=comparison.newPlatforms.length===0?"":` (${comparison.newPlatforms.join(", ")} not in the base: all new)`
return`${numbers} since ${comparison.base}${platforms}`}case"not-compared":return`not compared with ${comparison.base}, everything counts: ${comparison.message}`
default:return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(comparison)}}function describePolicy(report){const{failOn:failOn,maxFindings:maxFindings,onlyFixable:onlyFixable,unknownSeverity:unknownSeverity,failOnCvss:failOnCvss,ignoreStatus:ignoreStatus=[]}=report.policy
const limits=_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.flatMap(severity=>{const limit=maxFindings[severity]
return limit===void 0?[]:[`${severity}=${limit}`]})
return[`fail-on: ${failOn}`,...limits.length===0?[]:[`max-findings: ${limits.join(",")}`],...failOnCvss===void 0?[]:[`fail-on-cvss: ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_5__.y)(failOnCvss)}`],...onlyFixable?["only-fixable: true"]:[],...ignoreStatus.length===0?[]:[`ignore-status: ${ignoreStatus.join(",")}`],...report.counts.unknown===0?[]:[`unknown-severity: ${unknownSeverity}`]].join(", ")}function describeAllowed(report,severity){const{policy:policy}=report
if(policy.failOn==="never")return"any"
if(severity==="unknown"&&policy.maxFindings.unknown===void 0)return`as ${(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(policy.unknownSeverity)}`
const allowed=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__.XB)(severity,policy)
return Number.isFinite(allowed)?String(allowed):"any"}function describeScan(report){const parts=[...report.scanner===""?[]:[report.scanner],...report.scanSeconds===void 0?[]:[`scanned in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(report.scanSeconds)}`],...describeAge(report),`waited ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(report.waitedSeconds)}`]
return parts.join(", ")}const OLD_SCAN_MS=5*6e4
function describeAge(report){const[oldest]=report.platforms.flatMap(({finishedAt:finishedAt})=>finishedAt??[]).toSorted()
if(oldest===void 0)return[]
const ageMs=Date.parse(report.generatedAt)-Date.parse(oldest)-report.waitedSeconds*1e3
return ageMs>OLD_SCAN_MS?[`on ${oldest.slice(0,16).replace("T"," ")} UTC`]:[]}function reasonText(reason){const platform=reason.kind==="could-not-tell"&&reason.platform!==void 0?`${reason.platform}: `:""
return`${platform}${reason.message}`}},85036:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
var _text_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52764)
var _severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
function isFixable(finding){return finding.fixVersion!==""}function countSeverities(findings){const counts={..._severity_js__WEBPACK_IMPORTED_MODULE_0__.BU}
for(const finding of findings)counts[finding.severity]+=1
return counts}function mergePlatforms(findings){const merged=new Map
for(const finding of findings){const isUnknown=finding.severity==="unknown"
const key=JSON.stringify([finding.id,finding.package,finding.version,isUnknown])
const present=merged.get(key)
if(present===void 0){merged.set(key,finding)
continue}const worst=(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(finding.severity)<(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(present.severity)?finding:present
const fixVersion=present.fixVersion||finding.fixVersion
const platforms=[...new Set([...present.platforms,...finding.platforms])]
const cvssScore=highestScore(present,finding)
merged.set(key,{...worst,fixVersion:fixVersion,platforms:platforms,...cvssScore===void 0?{}:{cvssScore:cvssScore}})}return[...merged.values()]}function highestScore(...findings){const scores=findings.flatMap(({cvssScore:cvssScore})=>cvssScore??[])
return scores.length===0?void 0:Math.max(...scores)}function rankFindings(findings){return findings.toSorted((a,b)=>(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a.severity)-(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b.severity)||Number(isFixable(b))-Number(isFixable(a))||(b.cvssScore??0)-(a.cvssScore??0)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.id,b.id)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.package,b.package))}},34188:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RK:()=>SCORE_RULES,S4:()=>judge,XB:()=>allowedFindings,Y:()=>ruleOf,bk:()=>VERDICTS,d$:()=>FAIL_ON,sL:()=>isJudged,yq:()=>breaksCvssRule})
var _gate_score_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79385)
var _finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85036)
var _severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
const VERDICTS=["passed","failed","undecided"]
const FAIL_ON=["critical","high","medium","low","any","never"]
const SCORE_RULES=["fail-on-cvss"]
function judge(input){if(input.couldNotTell.length>0)return{name:"undecided",reasons:input.couldNotTell}
const reasons=[...input.policy.failOn==="never"?[]:brokenRules(input.findings,input.policy),...brokenScoreRules(input.findings,input.policy)]
return{name:reasons.length>0?"failed":"passed",reasons:reasons}}function isJudged(finding,policy){return finding.isNew!==false&&(!policy.onlyFixable||(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.G4)(finding))}function brokenRules(findings,policy){const counted=findings.filter(finding=>isJudged(finding,policy))
const isCompared=findings.some(({isNew:isNew})=>isNew!==void 0)
const reasons=[]
for(const severity of[..._severity_js__WEBPACK_IMPORTED_MODULE_1__.Kw,"unknown"]){const allowed=allowedFindings(severity,policy)
const matching=counted.filter(finding=>ruleOf(finding,policy)===severity)
if(matching.length<=allowed)continue
const unknown=severity==="unknown"?0:matching.filter(f=>f.severity==="unknown").length
const kind=`${isCompared?" new":""}${policy.onlyFixable?" fixable":""}`
const ofUnknown=unknown>0?` (${unknown} of unknown severity, counted as ${severity})`:""
reasons.push({kind:"rule-broken",severity:severity,found:matching.length,allowed:allowed,message:`${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`})}return reasons}function brokenScoreRules(findings,policy){const limit=policy.failOnCvss
const found=findings.filter(finding=>breaksCvssRule(finding,policy)).length
if(limit===void 0||found===0)return[]
const message=`CVSS score of ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_2__.y)(limit)} or more: ${found} found, 0 allowed`
return[{kind:"score-rule-broken",rule:"fail-on-cvss",found:found,limit:limit,message:message}]}function breaksCvssRule(finding,policy){const{failOnCvss:failOnCvss}=policy
return failOnCvss!==void 0&&finding.cvssScore!==void 0&&finding.cvssScore>=failOnCvss&&isJudged(finding,policy)}function ruleOf(finding,policy){return finding.severity==="unknown"&&policy.maxFindings.unknown===void 0?policy.unknownSeverity:finding.severity}function allowedFindings(severity,policy){const limit=policy.maxFindings[severity]
if(limit!==void 0)return limit
if(severity==="unknown")return Number.POSITIVE_INFINITY
switch(policy.failOn){case"any":return 0
case"never":return Number.POSITIVE_INFINITY
default:return(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity,policy.failOn)?0:Number.POSITIVE_INFINITY}}},66232:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readOutputFile})
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
return{summary:form.boolean("summary"),annotations:form.boolean("annotations"),comment:form.choice("comment"),commentKey:form.text("comment-key"),githubToken:form.text("github-token"),files:await readFiles(form,options.files),...isNumber?{pullRequest:number}:{},...location===void 0?{}:{location:location}}}function readMaskedReporting({form:form,mask:mask,...options}){mask(form.raw("github-token"))
return readReporting(form,options)}async function readFiles(form,files){const paths={}
for(const name of FILE_INPUTS)paths[name.replace(/-file$/,"")]=await(0,output_file.e)(form,{name:name,files:files})
return paths}async function readLocation(form,options){const given=form.text("dockerfile")
if(given==="")return
try{return await locateDockerfile(given,options)}catch(error){form.problem("dockerfile",(0,errors.gJ)(error))
return}}async function locateDockerfile(given,options){const path=repositoryPath(given,options.workspace)
if(path===void 0)throw new Error(`"${given}" is outside of the repository; give its path in it`)
try{return{path:path,line:lastFromLine(await options.files.readText(given))}}catch(error){throw new Error(`"${given}" could not be read: ${(0,errors.gJ)(error)}`)}}function repositoryPath(given,workspace){const path=given.replaceAll("\\","/")
const root=`${(0,trailing.h)(workspace.replaceAll("\\","/"),"/")}/`
const inside=root!=="/"&&path.startsWith(root)?path.slice(root.length):path
const parts=inside.split("/").filter(part=>part!=="."&&part!=="")
return/^(\/|[A-Za-z]:)/.test(inside)||parts.includes("..")?void 0:parts.join("/")}}}

