export const id=2357
export const ids=[2357]
export const modules={29527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FW:()=>applyExceptions,pJ:()=>endOf,zs:()=>isMeantToIgnore})
var trailing=__webpack_require__(43351),exceptions_purl=__webpack_require__(33745)
function matchParts({id,identifiers,hashes},match){const parts=[match.name(id),...identifiers.map(text=>match.name(text)??"undecided"),...hashes.map(match.hash)].filter(part=>void 0!==part)
return 0===parts.length?void 0:allOf(parts)}function matchPurl(text,finding){const purl=tryParse(text)
return void 0===purl?"undecided":(0,exceptions_purl.GB)(purl,finding)}function anyOf(matches){return matches.includes("yes")?"yes":matches.includes("undecided")?"undecided":"no"}function allOf(matches){return matches.includes("no")?"no":matches.includes("undecided")?"undecided":"yes"}function matchDigest(digest,image){return digest===image.digest||digest===image.platformDigest?"yes":"no"}function tryParse(text){try{return(0,exceptions_purl.r5)(text)}catch{return}}function applyExceptions(input){const byId=function indexById(exceptions){const byId=new Map,candidatesOf=id=>{const present=byId.get(id)??{rules:[],statements:[]}
byId.set(id,present)
return present},latestFirst=exceptions.filter(exception=>"vex-statement"===exception.kind).toReversed().toSorted((a,b)=>b.timestamp-a.timestamp)
for(const statement of latestFirst)for(const id of new Set(statement.ids))candidatesOf(id).statements.push(statement)
for(const exception of exceptions)"ignore-rule"===exception.kind&&candidatesOf(exception.id).rules.push(exception)
return byId}(input.exceptions),counted=[],ignored=[],expired=new Set,undecided=new Set,uses={needed:new Set,covered:new Map}
for(const finding of input.findings){const candidates=byId.get(finding.id)
if(void 0===candidates){const ignoredBy=decideByStatus(finding,input.ignoreStatus)
void 0===ignoredBy?counted.push(finding):ignored.push({...finding,ignoredBy})
continue}const subject={image:input.image,finding}
recordUses(uses,{candidates,subject,now:input.now})
const ruled=decideByRules(candidates.rules,{finding,now:input.now}),stated=void 0===ruled.ignoredBy?decideByStatements(candidates.statements,subject):void 0,ignoredBy=ruled.ignoredBy??stated?.decidedBy??(!0===stated?.isDenied?void 0:decideByStatus(finding,input.ignoreStatus))
if(void 0===ignoredBy){counted.push(finding)
for(const rule of ruled.expired)expired.add(rule)
for(const exception of[...ruled.undecided,...stated?.undecided??[]])undecided.add(exception)}else ignored.push({...finding,ignoredBy:pickReason(ignoredBy)})}return{counted,ignored,expired:[...expired].map(expiredException),undecided:[...undecided],uses}}function recordUses(uses,{candidates,subject,now}){const matched=function matching(candidates,subject){return[...candidates.rules.filter(rule=>"no"!==matchRule(rule,subject.finding)),...candidates.statements.filter(statement=>"no"!==matchStatement(statement,subject))]}(candidates,subject),{decidedBy}=decideByStatements(candidates.statements,subject),[needed]=matched.filter(exception=>"vex-statement"===exception.kind?exception===decidedBy:"yes"===matchRule(exception,subject.finding)&&endOf(exception)>now).toSorted((a,b)=>function compareEnds(a,b){return a===b?0:a-b}(endOf(b),endOf(a)))
for(const exception of matched)void 0===needed||exception===needed||endOf(exception)>endOf(needed)?uses.needed.add(exception):uses.covered.set(exception,needed)}function endOf({expiresAt}){return void 0===expiresAt?Number.POSITIVE_INFINITY:Date.parse(expiresAt)}function matchStatement(statement,subject){return anyOf(statement.products.map(product=>function matchProduct(product,subject){const{image,finding}=subject,asImage=matchParts(product,function imageParts(image){return{name:text=>function matchName(name,image){if(!(0,exceptions_purl.qE)(name)){const[,digest]=/@(sha256:[0-9a-f]{64})$/i.exec(name.trim())??[]
return void 0===digest?void 0:matchDigest(digest.toLowerCase(),image)}const purl=tryParse(name)
return void 0!==purl&&"oci"===purl.type?function matchImageUrl(purl,image){return""!==purl.namespace||purl.name.toLowerCase()!==image.repository.split("/").at(-1)||""!==purl.version&&"no"===matchDigest(purl.version,image)?"no":allOf([...Object.entries(purl.qualifiers).map(([key,value])=>{switch(key){case"repository_url":return(0,trailing.h)(value.replace(/^https?:\/\//,""),"/")===image.repository?"yes":"no"
case"tag":return image.tags.includes(value)?"yes":"no"
case"arch":return value===image.platform.split("/")[1]?"yes":"no"
default:return"undecided"}}),""===purl.subpath?"yes":"undecided"])}(purl,image):"no"}(text,image),hash:hash=>hash.startsWith("sha256:")?matchDigest(hash,image):"undecided"}}(image))??"no"
if("no"===asImage||0===product.subcomponents.length)return asImage
const asPackage=anyOf(product.subcomponents.map(component=>matchParts(component,function packageParts(finding){return{name:text=>(0,exceptions_purl.qE)(text)?matchPurl(text,finding):void 0,hash:()=>"undecided"}}(finding))??"undecided"))
return allOf([asImage,asPackage])}(product,subject)))}function decideByRules(rules,subject){const expired=[],undecided=[]
for(const rule of rules){const match=matchRule(rule,subject.finding)
if("no"!==match)if(endOf(rule)<=subject.now)expired.push(rule)
else{if("undecided"!==match)return{ignoredBy:rule,expired,undecided}
undecided.push(rule)}}return{expired,undecided}}function matchRule(rule,finding){const asPackage=0===rule.purls.length?"yes":anyOf(rule.purls.map(purl=>matchPurl(purl,finding)))
return"yes"===asPackage&&rule.paths.length>0?"undecided":asPackage}const IGNORING=new Set(["not_affected","fixed"])
function isMeantToIgnore(exception){return"ignore-rule"===exception.kind||IGNORING.has(exception.status)}function decideByStatements(statements,subject){const undecided=[]
for(const statement of statements){const match=matchStatement(statement,subject)
if("no"!==match){if(!IGNORING.has(statement.status))return{undecided,isDenied:!0}
if("yes"===match)return{decidedBy:statement,undecided}
undecided.push(statement)}}return{undecided}}function decideByStatus(finding,statuses=[]){const status=statuses.find(candidate=>candidate===finding.status)
return status&&{source:"ignore-status",reason:`the vendor of the package says ${status}`}}function pickReason({source,reason,expiresAt}){return{source,reason,...void 0===expiresAt?{}:{expiresAt}}}function expiredException(rule){return{id:rule.id,source:rule.source,reason:rule.reason,expiredAt:rule.expiresAt??""}}}),33745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GB:()=>matchPackage,qE:()=>isPackageUrl,r5:()=>parsePackageUrl})
function parsePackageUrl(text){const{rest:withoutSubpath,tail:subpath}=splitLast(text.trim(),"#"),{rest:withoutQualifiers,tail:query}=splitLast(withoutSubpath,"?"),[,path=""]=/^pkg:\/*([^/].*)$/i.exec(withoutQualifiers)??[],slash=path.lastIndexOf("/"),at=path.indexOf("@",slash+1),names=(at<0?path:path.slice(0,at)).split("/").filter(part=>""!==part),[type,...components]=names,name=components.at(-1)
if(void 0===type||void 0===name||!/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type))throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`)
return{type:type.toLowerCase(),namespace:components.slice(0,-1).map(decode).join("/"),name:decode(name),version:at<0?"":decode(path.slice(at+1)),qualifiers:parseQualifiers(query),subpath:decode(subpath)}}function isPackageUrl(text){return/^pkg:/i.test(text.trim())}function matchPackage(purl,finding){if(canonicalPackageName(purl.type,function packageName(purl){return""===purl.namespace||NAMESPACE_IS_NOT_NAME.has(purl.type)?purl.name:`${purl.namespace}${"maven"===purl.type?":":"/"}${purl.name}`}(purl))!==canonicalPackageName(purl.type,finding.package))return"no"
const{epoch,...qualifiers}=purl.qualifiers
if(""!==purl.version){const version=void 0===epoch||"0"===epoch?purl.version:`${epoch}:${purl.version}`
if(canonicalVersion(purl.type,version)!==canonicalVersion(purl.type,finding.version))return"no"}return Object.keys(qualifiers).length>0||""!==purl.subpath?"undecided":"yes"}const NAMESPACE_IS_NOT_NAME=new Set(["deb","rpm","apk","alpm","bitnami","conan","oci","docker"])
function canonicalPackageName(type,name){return"pypi"===type?name.toLowerCase().replaceAll(/[-_.]+/g,"-"):name}function canonicalVersion(type,version){return"golang"===type?version.replace(/^v(?=\d)/,""):version}function parseQualifiers(query){const pairs=query.split("&").map(pair=>{const equals=pair.indexOf("=")
return[pair.slice(0,Math.max(equals,0)).toLowerCase(),decode(pair.slice(equals+1))]})
return Object.fromEntries(pairs.filter(([key,value])=>""!==key&&""!==value))}function splitLast(text,separator){const index=text.lastIndexOf(separator)
return index<0?{rest:text,tail:""}:{rest:text.slice(0,index),tail:text.slice(index+1)}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}}),2750:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$S:()=>describeOwner,F6:()=>UNUSED_REASONS,II:()=>UNUSED_EXCEPTIONS,M:()=>unusedPlace,M2:()=>commonUnused,_:()=>findUnused,iz:()=>describeUnused,pj:()=>whyUnused})
var _text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764),_text_list_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52667),_apply_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29527),_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23428)
const UNUSED_EXCEPTIONS=["note","warn","fail"],UNUSED_REASONS=["no-finding","expired","covered"],NAMED_EXCEPTIONS=5,RECOGNISABLE=100
function findUnused(input){const{exceptions,uses,isComplete,now}=input,unused=exceptions.filter(_apply_js__WEBPACK_IMPORTED_MODULE_0__.zs).flatMap(exception=>{const{place,expiresAt}=exception
if(void 0===place)return[]
const id=function idOf(exception){return"ignore-rule"===exception.kind?exception.id:exception.ids[0]??""}(exception),at={id:(0,_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)?id:"",...place,...ownerOf(exception)}
if((0,_apply_js__WEBPACK_IMPORTED_MODULE_0__.pJ)(exception)<=now)return[{...at,why:"expired",expiredAt:expiresAt??""}]
if(!isComplete||uses.some(({needed})=>needed.has(exception)))return[]
const covering=uses.map(({covered})=>covered.get(exception)).find(other=>void 0!==other)
return void 0===covering?[{...at,why:"no-finding"}]:"vex-statement"===exception.kind&&"vex-statement"===covering.kind?[]:[{...at,why:"covered",coveredBy:placeName(covering)}]})
return[...new Map(unused.map(entry=>[JSON.stringify(entry),entry])).values()]}function commonUnused(lists,options){const[first,...others]=lists.map(list=>new Map(list.map(exception=>[keyOf(exception),exception])))
return[...first??[]].flatMap(([key,exception])=>{const all=[exception,...others.flatMap(byKey=>byKey.get(key)??[])]
if(all.length<lists.length)return[]
const expired=all.find(({why})=>"expired"===why)
return options.isComplete||void 0!==expired?[expired??all.find(({why})=>"covered"===why)??exception]:[]})}function keyOf({id,file,line}){return JSON.stringify([id,file,line])}function describeUnused(exceptions,options){const named=exceptions.slice(0,NAMED_EXCEPTIONS),rest=exceptions.length-named.length,of=wanted=>named.filter(({why})=>why===wanted),missing=of("no-finding").map(unusedName),parts=[...0===missing.length?[]:[`${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__.r)(missing,NAMED_EXCEPTIONS)} matched no finding of ${options.isOneImage?"this image":"these images"}`],...[...of("expired"),...of("covered")].map(exception=>`${unusedName(exception)} ${whyUnused(exception)}`),...0===rest?[]:[`and ${rest} more`]]
return`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(exceptions.length,"exception")} ${1===exceptions.length?"does":"do"} nothing: ${parts.join("; ")}`}function whyUnused({why,expiredAt="",coveredBy=""}){switch(why){case"expired":return`expired on ${expiredAt.slice(0,10)}`
case"covered":return`is covered by ${recognisable(coveredBy)}`
default:return"matched no finding"}}function unusedName(exception){const place=[unusedPlace(exception),describeOwner(exception)].filter(Boolean).join(", ")
return""===exception.id?place:`${exception.id} (${place})`}function describeOwner({owner,expiresAt=""}){return void 0===owner?void 0:`owner: ${recognisable(owner)}, ends on ${expiresAt.slice(0,10)}`}function unusedPlace({file,line}){return recognisable(`${file}${void 0===line?"":` line ${line}`}`)}function placeName({place,source}){return void 0===place?source:`${place.file}${void 0===place.line?"":` line ${place.line}`}`}function recognisable(text){return text.length<=RECOGNISABLE?text:`${text.slice(0,RECOGNISABLE)}…`}function ownerOf(exception){if("ignore-rule"!==exception.kind||void 0===exception.owner)return{}
const{owner,expiresAt=""}=exception
return{owner,expiresAt}}}),69958:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>describeOrigin,x:()=>describeMove})
var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40531)
const LONGEST_SOURCE=300,RECOGNISABLE=12
function describeOrigin({source,commit,sha256,section}){const facts=[...void 0===commit?[]:[`commit ${commit.slice(0,RECOGNISABLE)}`],`SHA-256 ${sha256.slice(0,RECOGNISABLE)}`,...void 0===section?[]:[`section ${section}`]]
return`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.J)(source,LONGEST_SOURCE)} (${facts.join(", ")})`}function describeMove({source,commit,movedTo}){return void 0===movedTo?void 0:`The policy ${source} was read at the commit ${commit}, which the workflow names; its ref is at ${movedTo} now`}}),4548:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S9:()=>isPromotionMissing,WK:()=>isPromotionDue,fX:()=>PROMOTION_STATES,rl:()=>describePromotion})
const PROMOTION_STATES=["waiting","done","incomplete","deleted"]
function describePromotion(promotion,verdict){if("waiting"!==promotion.state)return promotion.detail
const names=promotion.tags.join(", ")
switch(verdict){case"passed":return`Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`
case"failed":return`Held back ${names}: the image failed and got none of these tags`
case"undecided":return`Held back ${names}: only an image that was judged and passed gets a tag`}}function isPromotionMissing(promotion){return"waiting"===promotion?.state||"incomplete"===promotion?.state}function isPromotionDue(image,onFailure){return"passed"===image.verdict.name?void 0!==image.promotion:"failed"===image.verdict.name&&"delete"===onFailure}}),74161:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B5:()=>judgedReports,Fv:()=>singleOutcome,Mk:()=>judgeImages,xw:()=>soleImage})
function singleOutcome(report){return{generatedAt:report.generatedAt,layout:"single",images:[{kind:"judged",report}]}}function soleImage({layout,images}){const[image]=images
return"single"===layout&&"judged"===image?.kind?image:void 0}function judgedReports(images){return images.flatMap(image=>"judged"===image.kind?[image.report]:[])}function judgeImages(images){const verdicts=images.map(image=>"judged"===image.kind?image.report.verdict.name:"undecided")
return 0===verdicts.length||verdicts.includes("undecided")?"undecided":verdicts.includes("failed")?"failed":"passed"}}),32356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A1:()=>VERDICT_TITLES,L5:()=>describeComparison,Sw:()=>verdictTitle,YD:()=>describeBaseShare,cX:()=>describeAllowed,gM:()=>formatCounts,kA:()=>describeFindings,pM:()=>describeScan,tY:()=>formatProbability,uV:()=>reasonText,vG:()=>describeCount,wy:()=>describePolicy})
var _base_image_base_image_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18936),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85096),_gate_score_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(79385),_policy_origin_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(69958),_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4548),_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73002),_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34188),_text_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52764)
const VERDICT_TITLES={passed:"Passed",failed:"Failed",undecided:"Could not tell"}
function verdictTitle({verdict,promotion}){const title=VERDICT_TITLES[verdict.name]
return"passed"===verdict.name&&(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_4__.S9)(promotion)?"incomplete"===promotion?.state?`${title}, but not all tags are set`:`${title}, but not tagged`:title}function formatCounts(counts){const parts=_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.filter(severity=>counts[severity]>0).map(severity=>`${counts[severity]} ${severity}`)
return 0===parts.length?"no findings":parts.join(", ")}function describeCount(report,count){return 0===count&&"undecided"===report.verdict.name?"?":String(count)}function describeFindings(report){const scanned=report.platforms.filter(({status})=>"scanned"===status).length
if("undecided"===report.verdict.name)return 0===scanned?"no finished scan":scanned===report.platforms.length?`${formatCounts(report.counts)} known to the scanner`:`${scanned} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(report.platforms.length,"platform")} scanned, so far ${formatCounts(report.counts)}`
const fixable=report.fixable>0?` (${report.fixable} fixable)`:"",exploited=report.findings.filter(({isKnownExploited})=>!0===isKnownExploited).length,known=exploited>0?`, ${exploited} known to be exploited`:"",ignored=report.ignored.length>0?`, ${report.ignored.length} ignored`:""
return`${formatCounts(report.counts)}${fixable}${known}${ignored}`}function describeComparison(report){const{comparison}=report
if(void 0!==comparison)switch(comparison.kind){case"compared":{const numbers=`${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`,platforms=0===comparison.newPlatforms.length?"":` (${comparison.newPlatforms.join(", ")} not in the base: all new)`,versions=void 0===comparison.doubt?"":" (in the same versions of packages)"
return`${numbers} since ${comparison.base}${versions}${platforms}`}case"not-compared":return`not compared with ${comparison.base}, everything counts: ${comparison.message}`
default:return(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.xb)(comparison)}}function describeBaseShare({baseImage,total}){return void 0===baseImage?void 0:(0,_base_image_base_image_js__WEBPACK_IMPORTED_MODULE_0__.w4)(baseImage,total)}function describePolicy(report){const{failOn,maxFindings,onlyFixable,unknownSeverity,ignoreStatus=[]}=report.policy,{failOnCvss,failOnKev=!1,failOnEpss,ignoreBase}=report.policy,{osSupport="fail",osExtendedSupport=[]}=report.policy,limits=_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.flatMap(severity=>{const limit=maxFindings[severity]
return void 0===limit?[]:[`${severity}=${limit}`]})
return[`fail-on: ${failOn}`,...0===limits.length?[]:[`max-findings: ${limits.join(",")}`],...void 0===failOnCvss?[]:[`fail-on-cvss: ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_6__.y)(failOnCvss)}`],...failOnKev?["fail-on-kev: true"]:[],...void 0===failOnEpss?[]:[`fail-on-epss: ${failOnEpss}`],...onlyFixable?["only-fixable: true"]:[],...0===ignoreStatus.length?[]:[`ignore-status: ${ignoreStatus.join(",")}`],...void 0===ignoreBase?[]:[`ignore-base: true (${ignoreBase})`],..."fail"===osSupport?[]:[`os-support: ${osSupport}`],...0===osExtendedSupport.length?[]:[`os-extended-support: ${osExtendedSupport.join(",")}`],...0===report.counts.unknown?[]:[`unknown-severity: ${unknownSeverity}`],...void 0===report.policyOrigin?[]:[`policy: ${(0,_policy_origin_js__WEBPACK_IMPORTED_MODULE_7__.u)(report.policyOrigin)}`]].join(", ")}function describeAllowed(report,severity){const{policy}=report
if("never"===policy.failOn)return"any"
if("unknown"===severity&&void 0===policy.maxFindings.unknown)return`as ${(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.JE)(policy.unknownSeverity)}`
const allowed=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.XB)(severity,policy)
return Number.isFinite(allowed)?String(allowed):"any"}function describeScan(report){return[...""===report.scanner?[]:[report.scanner],...void 0===report.scanSeconds?[]:[`scanned in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(report.scanSeconds)}`],...describeAge(report),`waited ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(report.waitedSeconds)}`].join(", ")}const OLD_SCAN_MS=3e5
function describeAge(report){const[oldest]=report.platforms.flatMap(({finishedAt})=>finishedAt??[]).toSorted()
return void 0===oldest?[]:Date.parse(report.generatedAt)-Date.parse(oldest)-1e3*report.waitedSeconds>OLD_SCAN_MS?[`on ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.Yi)(oldest)}`]:[]}function formatProbability(probability){return String(Number(probability.toFixed(5)))}function reasonText(reason){return`${"could-not-tell"===reason.kind&&void 0!==reason.platform?`${reason.platform}: `:""}${reason.message}`}}),52667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>listFirst})
function listFirst(items,most){const shown=items.slice(0,most).join(", "),rest=items.length-most
return rest>0?`${shown} and ${rest} more`:shown}}),66232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readOutputFile})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
async function readOutputFile(form,options){const path=form.text(options.name)
if(""===path)return""
try{await options.files.requireWritablePath(path)}catch(error){form.problem(options.name,`"${path}" cannot be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}return path}}),81189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{li:()=>locateDockerfile,AC:()=>readMaskedReporting})
var errors=__webpack_require__(85096)
function lastFromLine(dockerfile){const continuation=function escapesWithBacktick(dockerfile){for(const raw of dockerfile.split("\n")){const line=raw.trim()
if(""!==line&&!line.startsWith("#"))return!1
if(/^#\s*escape\s*=\s*`$/i.test(line))return!0}return!1}(dockerfile)?"`":"\\"
let last=1,isContinued=!1,ends=[]
for(const[index,raw]of dockerfile.split(/\r?\n/).entries()){const line=raw.trim(),[end]=ends
if(void 0===end){if(""!==line&&!line.startsWith("#")){!isContinued&&/^FROM\s/i.test(line)&&(last=index+1);(isContinued||/^(RUN|COPY|ADD)\s/i.test(line))&&(ends=[...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([,,word=""])=>word))
isContinued=line.endsWith(continuation)}}else line===end&&(ends=ends.slice(1))}return last}var trailing=__webpack_require__(43351),report_files=__webpack_require__(92848),output_file=__webpack_require__(66232)
const FILE_INPUTS=Object.keys(report_files.Y6)
function readMaskedReporting({form,mask,...options}){mask(form.raw("github-token"))
return async function readReporting(form,options){const pullRequest=form.text("pull-request"),number=Number(pullRequest),isNumber=/^\d{1,15}$/.test(pullRequest)&&number>0
""===pullRequest||isNumber||form.problem("pull-request",`"${pullRequest}" is not the number of a pull request`)
const location=await async function readLocation(form,options){const given=form.text("dockerfile")
if(""!==given)try{return await locateDockerfile(given,options)}catch(error){form.problem("dockerfile",(0,errors.gJ)(error))
return}}(form,options)
return{summary:form.boolean("summary"),annotations:form.boolean("annotations"),comment:form.choice("comment"),commentKey:form.text("comment-key"),githubToken:form.text("github-token"),files:await readFiles(form,options.files),...isNumber?{pullRequest:number}:{},...void 0===location?{}:{location}}}(form,options)}async function readFiles(form,files){const paths={}
for(const name of FILE_INPUTS)paths[name.replace(/-file$/,"")]=await(0,output_file.e)(form,{name,files})
return paths}async function locateDockerfile(given,options){const path=function repositoryPath(given,workspace){const path=given.replaceAll("\\","/"),root=`${(0,trailing.h)(workspace.replaceAll("\\","/"),"/")}/`,inside="/"!==root&&path.startsWith(root)?path.slice(root.length):path,parts=inside.split("/").filter(part=>"."!==part&&""!==part)
return/^(\/|[A-Za-z]:)/.test(inside)||parts.includes("..")?void 0:parts.join("/")}(given,options.workspace)
if(void 0===path)throw new Error(`"${given}" is outside of the repository; give its path in it`)
try{return{path,line:lastFromLine(await options.files.readText(given))}}catch(error){throw new Error(`"${given}" could not be read: ${(0,errors.gJ)(error)}`)}}})}

