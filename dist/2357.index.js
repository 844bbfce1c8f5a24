export const id=2357
export const ids=[2357]
export const modules={29527:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FW:()=>applyExceptions,pJ:()=>endOf,zs:()=>isMeantToIgnore})
var trailing=__webpack_require__(43351)
var exceptions_purl=__webpack_require__(33745)
function matchProduct(product,subject){const{image,finding}=subject
const asImage=matchParts(product,imageParts(image))??"no"
if(asImage==="no"||product.subcomponents.length===0)return asImage
const asPackage=anyOf(product.subcomponents.map(component=>matchParts(component,packageParts(finding))??"undecided"))
return allOf([asImage,asPackage])}function matchParts({id,identifiers,hashes},match){const parts=[match.name(id),...identifiers.map(text=>match.name(text)??"undecided"),...hashes.map(match.hash)].filter(part=>part!==void 0)
return parts.length===0?void 0:allOf(parts)}function imageParts(image){return{name:text=>matchName(text,image),hash:hash=>hash.startsWith("sha256:")?matchDigest(hash,image):"undecided"}}function packageParts(finding){return{name:text=>(0,exceptions_purl.qE)(text)?matchPurl(text,finding):void 0,hash:()=>"undecided"}}function matchPurl(text,finding){const purl=tryParse(text)
return purl===void 0?"undecided":(0,exceptions_purl.GB)(purl,finding)}function anyOf(matches){if(matches.includes("yes"))return"yes"
return matches.includes("undecided")?"undecided":"no"}function allOf(matches){if(matches.includes("no"))return"no"
return matches.includes("undecided")?"undecided":"yes"}function matchName(name,image){if(!(0,exceptions_purl.qE)(name)){const[,digest]=/@(sha256:[0-9a-f]{64})$/i.exec(name.trim())??[]
return digest===void 0?void 0:matchDigest(digest.toLowerCase(),image)}const purl=tryParse(name)
return purl!==void 0&&purl.type==="oci"?matchImageUrl(purl,image):"no"}function matchDigest(digest,image){return digest===image.digest||digest===image.platformDigest?"yes":"no"}function matchImageUrl(purl,image){if(purl.namespace!==""||purl.name.toLowerCase()!==image.repository.split("/").at(-1))return"no"
if(purl.version!==""&&matchDigest(purl.version,image)==="no")return"no"
const qualifiers=Object.entries(purl.qualifiers).map(([key,value])=>{switch(key){case"repository_url":return(0,trailing.h)(value.replace(/^https?:\/\//,""),"/")===image.repository?"yes":"no"
case"tag":return image.tags.includes(value)?"yes":"no"
case"arch":return value===image.platform.split("/")[1]?"yes":"no"
default:return"undecided"}})
return allOf([...qualifiers,purl.subpath===""?"yes":"undecided"])}function tryParse(text){try{return(0,exceptions_purl.r5)(text)}catch{return}}function applyExceptions(input){const byId=indexById(input.exceptions)
const counted=[]
const ignored=[]
const expired=new Set
const undecided=new Set
const uses={needed:new Set,covered:new Map}
for(const finding of input.findings){const candidates=byId.get(finding.id)
if(candidates===void 0){const ignoredBy=decideByStatus(finding,input.ignoreStatus)
if(ignoredBy===void 0)counted.push(finding)
else ignored.push({...finding,ignoredBy})
continue}const subject={image:input.image,finding}
recordUses(uses,{candidates,subject,now:input.now})
const ruled=decideByRules(candidates.rules,{finding,now:input.now})
const stated=ruled.ignoredBy===void 0?decideByStatements(candidates.statements,subject):void 0
const ignoredBy=ruled.ignoredBy??stated?.decidedBy??(stated?.isDenied===true?void 0:decideByStatus(finding,input.ignoreStatus))
if(ignoredBy!==void 0){ignored.push({...finding,ignoredBy:pickReason(ignoredBy)})
continue}counted.push(finding)
for(const rule of ruled.expired)expired.add(rule)
for(const exception of[...ruled.undecided,...stated?.undecided??[]])undecided.add(exception)}return{counted,ignored,expired:[...expired].map(expiredException),undecided:[...undecided],uses}}function recordUses(uses,{candidates,subject,now}){const matched=matching(candidates,subject)
const{decidedBy}=decideByStatements(candidates.statements,subject)
const[needed]=matched.filter(exception=>exception.kind==="vex-statement"?exception===decidedBy:matchRule(exception,subject.finding)==="yes"&&endOf(exception)>now).toSorted((a,b)=>compareEnds(endOf(b),endOf(a)))
for(const exception of matched)if(needed===void 0||exception===needed||endOf(exception)>endOf(needed))uses.needed.add(exception)
else uses.covered.set(exception,needed)}function compareEnds(a,b){return a===b?0:a-b}function endOf({expiresAt}){return expiresAt===void 0?Number.POSITIVE_INFINITY:Date.parse(expiresAt)}function matching(candidates,subject){return[...candidates.rules.filter(rule=>matchRule(rule,subject.finding)!=="no"),...candidates.statements.filter(statement=>matchStatement(statement,subject)!=="no")]}function matchStatement(statement,subject){return anyOf(statement.products.map(product=>matchProduct(product,subject)))}function indexById(exceptions){const byId=new Map
const candidatesOf=id=>{const present=byId.get(id)??{rules:[],statements:[]}
byId.set(id,present)
return present}
const latestFirst=exceptions.filter(exception=>exception.kind==="vex-statement").toReversed().toSorted((a,b)=>b.timestamp-a.timestamp)
for(const statement of latestFirst)for(const id of new Set(statement.ids))candidatesOf(id).statements.push(statement)
for(const exception of exceptions)if(exception.kind==="ignore-rule")candidatesOf(exception.id).rules.push(exception)
return byId}function decideByRules(rules,subject){const expired=[]
const undecided=[]
for(const rule of rules){const match=matchRule(rule,subject.finding)
if(match==="no")continue
if(endOf(rule)<=subject.now)expired.push(rule)
else if(match==="undecided")undecided.push(rule)
else return{ignoredBy:rule,expired,undecided}}return{expired,undecided}}function matchRule(rule,finding){const asPackage=rule.purls.length===0?"yes":anyOf(rule.purls.map(purl=>matchPurl(purl,finding)))
return asPackage==="yes"&&rule.paths.length>0?"undecided":asPackage}const IGNORING=new Set(["not_affected","fixed"])
function isMeantToIgnore(exception){return exception.kind==="ignore-rule"||IGNORING.has(exception.status)}function decideByStatements(statements,subject){const undecided=[]
for(const statement of statements){const match=matchStatement(statement,subject)
if(match==="no")continue
if(!IGNORING.has(statement.status))return{undecided,isDenied:true}
if(match==="yes")return{decidedBy:statement,undecided}
undecided.push(statement)}return{undecided}}function decideByStatus(finding,statuses=[]){const status=statuses.find(candidate=>candidate===finding.status)
return status&&{source:"ignore-status",reason:`the vendor of the package says ${status}`}}function pickReason({source,reason,expiresAt}){return{source,reason,...expiresAt===void 0?{}:{expiresAt}}}function expiredException(rule){return{id:rule.id,source:rule.source,reason:rule.reason,expiredAt:rule.expiresAt??""}}},33745:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GB:()=>matchPackage,qE:()=>isPackageUrl,r5:()=>parsePackageUrl})
function parsePackageUrl(text){const{rest:withoutSubpath,tail:subpath}=splitLast(text.trim(),"#")
const{rest:withoutQualifiers,tail:query}=splitLast(withoutSubpath,"?")
const[,path=""]=/^pkg:\/*([^/].*)$/i.exec(withoutQualifiers)??[]
const slash=path.lastIndexOf("/")
const at=path.indexOf("@",slash+1)
const names=(at<0?path:path.slice(0,at)).split("/").filter(part=>part!=="")
const[type,...components]=names
const name=components.at(-1)
if(type===void 0||name===void 0||!/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type))throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`)
return{type:type.toLowerCase(),namespace:components.slice(0,-1).map(decode).join("/"),name:decode(name),version:at<0?"":decode(path.slice(at+1)),qualifiers:parseQualifiers(query),subpath:decode(subpath)}}function isPackageUrl(text){return/^pkg:/i.test(text.trim())}function matchPackage(purl,finding){if(canonicalPackageName(purl.type,packageName(purl))!==canonicalPackageName(purl.type,finding.package))return"no"
const{epoch,...qualifiers}=purl.qualifiers
if(purl.version!==""){const version=epoch===void 0||epoch==="0"?purl.version:`${epoch}:${purl.version}`
if(canonicalVersion(purl.type,version)!==canonicalVersion(purl.type,finding.version))return"no"}return Object.keys(qualifiers).length>0||purl.subpath!==""?"undecided":"yes"}const NAMESPACE_IS_NOT_NAME=new Set(["deb","rpm","apk","alpm","bitnami","conan","oci","docker"])
function packageName(purl){if(purl.namespace===""||NAMESPACE_IS_NOT_NAME.has(purl.type))return purl.name
return`${purl.namespace}${purl.type==="maven"?":":"/"}${purl.name}`}function canonicalPackageName(type,name){return type==="pypi"?name.toLowerCase().replaceAll(/[-_.]+/g,"-"):name}function canonicalVersion(type,version){return type==="golang"?version.replace(/^v(?=\d)/,""):version}function parseQualifiers(query){const pairs=query.split("&").map(pair=>{const equals=pair.indexOf("=")
return[pair.slice(0,Math.max(equals,0)).toLowerCase(),decode(pair.slice(equals+1))]})
return Object.fromEntries(pairs.filter(([key,value])=>key!==""&&value!==""))}function splitLast(text,separator){const index=text.lastIndexOf(separator)
return index<0?{rest:text,tail:""}:{rest:text.slice(0,index),tail:text.slice(index+1)}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}},2750:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F6:()=>UNUSED_REASONS,II:()=>UNUSED_EXCEPTIONS,M:()=>unusedPlace,M2:()=>commonUnused,_:()=>findUnused,iz:()=>describeUnused,pj:()=>whyUnused})
var _text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764)
var _text_list_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52667)
var _apply_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29527)
var _trivyignore_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23428)
const UNUSED_EXCEPTIONS=["note","warn","fail"]
const UNUSED_REASONS=["no-finding","expired","covered"]
const NAMED_EXCEPTIONS=5
const RECOGNISABLE=100
function findUnused(input){const{exceptions,uses,isComplete,now}=input
const unused=exceptions.filter(_apply_js__WEBPACK_IMPORTED_MODULE_0__.zs).flatMap(exception=>{const{place,expiresAt}=exception
if(place===void 0)return[]
const id=idOf(exception)
const at={id:(0,_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)?id:"",...place}
if((0,_apply_js__WEBPACK_IMPORTED_MODULE_0__.pJ)(exception)<=now)return[{...at,why:"expired",expiredAt:expiresAt??""}]
if(!isComplete||uses.some(({needed})=>needed.has(exception)))return[]
const covering=uses.map(({covered})=>covered.get(exception)).find(other=>other!==void 0)
if(covering===void 0)return[{...at,why:"no-finding"}]
if(exception.kind==="vex-statement"&&covering.kind==="vex-statement")return[]
return[{...at,why:"covered",coveredBy:placeName(covering)}]})
return[...new Map(unused.map(entry=>[JSON.stringify(entry),entry])).values()]}function commonUnused(lists,options){const[first,...others]=lists.map(list=>new Map(list.map(exception=>[keyOf(exception),exception])))
return[...first??[]].flatMap(([key,exception])=>{const all=[exception,...others.flatMap(byKey=>byKey.get(key)??[])]
if(all.length<lists.length)return[]
const expired=all.find(({why})=>why==="expired")
if(!options.isComplete&&expired===void 0)return[]
return[expired??all.find(({why})=>why==="covered")??exception]})}function keyOf({id,file,line}){return JSON.stringify([id,file,line])}function describeUnused(exceptions,options){const named=exceptions.slice(0,NAMED_EXCEPTIONS)
const rest=exceptions.length-named.length
const of=wanted=>named.filter(({why})=>why===wanted)
const missing=of("no-finding").map(unusedName)
const parts=[...missing.length===0?[]:[`${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__.r)(missing,NAMED_EXCEPTIONS)} matched no finding of ${options.isOneImage?"this image":"these images"}`],...[...of("expired"),...of("covered")].map(exception=>`${unusedName(exception)} ${whyUnused(exception)}`),...rest===0?[]:[`and ${rest} more`]]
return`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(exceptions.length,"exception")} ${exceptions.length===1?"does":"do"} nothing: ${parts.join("; ")}`}function whyUnused({why,expiredAt="",coveredBy=""}){switch(why){case"expired":return`expired on ${expiredAt.slice(0,10)}`
case"covered":return`is covered by ${recognisable(coveredBy)}`
default:return"matched no finding"}}function unusedName(exception){const place=unusedPlace(exception)
return exception.id===""?place:`${exception.id} (${place})`}function unusedPlace({file,line}){return recognisable(`${file}${line===void 0?"":` line ${line}`}`)}function placeName({place,source}){return place===void 0?source:`${place.file}${place.line===void 0?"":` line ${place.line}`}`}function recognisable(text){return text.length<=RECOGNISABLE?text:`${text.slice(0,RECOGNISABLE)}…`}function idOf(exception){return exception.kind==="ignore-rule"?exception.id:exception.ids[0]??""}},69958:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>describeOrigin,x:()=>describeMove})
var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40531)
const LONGEST_SOURCE=300
const RECOGNISABLE=12
function describeOrigin({source,commit,sha256,section}){const facts=[...commit===void 0?[]:[`commit ${commit.slice(0,RECOGNISABLE)}`],`SHA-256 ${sha256.slice(0,RECOGNISABLE)}`,...section===void 0?[]:[`section ${section}`]]
return`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.J)(source,LONGEST_SOURCE)} (${facts.join(", ")})`}function describeMove({source,commit,movedTo}){return movedTo===void 0?void 0:`The policy ${source} was read at the commit ${commit}, which the workflow names; its ref is at ${movedTo} now`}},4548:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S9:()=>isPromotionMissing,WK:()=>isPromotionDue,fX:()=>PROMOTION_STATES,rl:()=>describePromotion})
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
return verdicts.includes("failed")?"failed":"passed"}},32356:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A1:()=>VERDICT_TITLES,L5:()=>describeComparison,Sw:()=>verdictTitle,cX:()=>describeAllowed,gM:()=>formatCounts,kA:()=>describeFindings,pM:()=>describeScan,tY:()=>formatProbability,uV:()=>reasonText,vG:()=>describeCount,wy:()=>describePolicy})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _gate_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79385)
var _policy_origin_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(69958)
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
return`${numbers} since ${comparison.base}${platforms}`}case"not-compared":return`not compared with ${comparison.base}, everything counts: ${comparison.message}`
default:return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(comparison)}}function describePolicy(report){const{failOn,maxFindings,onlyFixable,unknownSeverity,ignoreStatus=[]}=report.policy
const{failOnCvss,failOnKev=false,failOnEpss}=report.policy
const{osSupport="fail",osExtendedSupport=[]}=report.policy
const limits=_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.flatMap(severity=>{const limit=maxFindings[severity]
return limit===void 0?[]:[`${severity}=${limit}`]})
return[`fail-on: ${failOn}`,...limits.length===0?[]:[`max-findings: ${limits.join(",")}`],...failOnCvss===void 0?[]:[`fail-on-cvss: ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_5__.y)(failOnCvss)}`],...failOnKev?["fail-on-kev: true"]:[],...failOnEpss===void 0?[]:[`fail-on-epss: ${failOnEpss}`],...onlyFixable?["only-fixable: true"]:[],...ignoreStatus.length===0?[]:[`ignore-status: ${ignoreStatus.join(",")}`],...osSupport==="fail"?[]:[`os-support: ${osSupport}`],...osExtendedSupport.length===0?[]:[`os-extended-support: ${osExtendedSupport.join(",")}`],...report.counts.unknown===0?[]:[`unknown-severity: ${unknownSeverity}`],...report.policyOrigin===void 0?[]:[`policy: ${(0,_policy_origin_js__WEBPACK_IMPORTED_MODULE_6__.u)(report.policyOrigin)}`]].join(", ")}function describeAllowed(report,severity){const{policy}=report
if(policy.failOn==="never")return"any"
if(severity==="unknown"&&policy.maxFindings.unknown===void 0)return`as ${(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(policy.unknownSeverity)}`
const allowed=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__.XB)(severity,policy)
return Number.isFinite(allowed)?String(allowed):"any"}function describeScan(report){const parts=[...report.scanner===""?[]:[report.scanner],...report.scanSeconds===void 0?[]:[`scanned in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(report.scanSeconds)}`],...describeAge(report),`waited ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(report.waitedSeconds)}`]
return parts.join(", ")}const OLD_SCAN_MS=5*6e4
function describeAge(report){const[oldest]=report.platforms.flatMap(({finishedAt})=>finishedAt??[]).toSorted()
if(oldest===void 0)return[]
const ageMs=Date.parse(report.generatedAt)-Date.parse(oldest)-report.waitedSeconds*1e3
return ageMs>OLD_SCAN_MS?[`on ${oldest.slice(0,16).replace("T"," ")} UTC`]:[]}function formatProbability(probability){return String(Number(probability.toFixed(5)))}function reasonText(reason){const platform=reason.kind==="could-not-tell"&&reason.platform!==void 0?`${reason.platform}: `:""
return`${platform}${reason.message}`}},52667:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>listFirst})
function listFirst(items,most){const shown=items.slice(0,most).join(", ")
const rest=items.length-most
return rest>0?`${shown} and ${rest} more`:shown}},66232:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readOutputFile})
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
return/^(\/|[A-Za-z]:)/.test(inside)||parts.includes("..")?void 0:parts.join("/")}}}

