export const id=988
export const ids=[988,135]
export const modules={92135:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{loadOctokits:()=>loadOctokits})
async function loadOctokits(server){const{createOctokits}=await Promise.all([__webpack_require__.e(139),__webpack_require__.e(799),__webpack_require__.e(169),__webpack_require__.e(628),__webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__,28498))
return createOctokits(server)}},97259:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>untilAborted})
async function untilAborted(signal,work){const aborted=Promise.withResolvers()
const onAbort=()=>aborted.reject(signal.reason)
signal.addEventListener("abort",onAbort)
try{signal.throwIfAborted()
return await Promise.race([work(),aborted.promise])}finally{signal.removeEventListener("abort",onAbort)}}},99978:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>formatSystem,q:()=>remarkOnSystems})
var _text_list_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52667)
var _support_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3536)
var _support_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18067)
const NAMED_VERSIONS=2
const NAMED_PLATFORMS=3
function remarkOnSystems(platforms,context){if(context.osSupport==="off")return{problems:[],notes:[]}
const isFailing=context.osSupport==="fail"
const problems=groupByText(platforms,({system})=>describeProblem(system,context))
const accepted=isFailing?[]:problems.map(({names,text})=>`${names}: ${text}`)
const notes=groupByText(platforms,entry=>describeNote(entry,context))
return{problems:isFailing?problems.map(({names,isAll,text})=>toProblem(text,isAll?"":names)):[],notes:[...accepted,...notes.map(({names,text})=>`${names}: ${text}`)]}}function toProblem(message,platform){return platform===""?{message}:{platform,message}}function groupByText(platforms,describe){const groups=Map.groupBy(platforms,describe)
return[...groups].flatMap(([text,group])=>{if(text===void 0)return[]
const names=(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__.r)(group.map(({platform})=>platform),NAMED_PLATFORMS)
return[{names,text,isAll:group.length===platforms.length&&group.length>1}]})}function formatSystem({distribution,version}){if(distribution===void 0)return""
const name=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.YD)(distribution)?.name??distribution
return version===void 0?name:`${name} ${version}`}function describeProblem(system,context){const isFailing=context.osSupport==="fail"
if(system.state==="unreadable"){const unknown=`which operating system is in it could not be found out: ${system.reason??""}`
return isFailing?`${unknown}. So whether the scanner knows its vulnerabilities is not known; to accept that set "os-support" to "warn"`:unknown}if(system.state!=="ended")return
const{endsOn}=system
const since=endsOn===void 0?"is too old to be in the table of support":`had its end on ${endsOn}`
const ended=`${formatSystem(system)} ${since}: there are no security updates for it, and the scanner need not know what was found in it after that`
return isFailing?`${ended}. ${describeWayOut(system,context.today)}`:ended}function describeWayOut(system,today){const{extendedEndsOn}=system
const id=knownId(system)
const known=id===void 0?void 0:(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.YD)(id)
const versions=id===void 0?[]:(0,_support_js__WEBPACK_IMPORTED_MODULE_0__._A)(id,today).slice(0,NAMED_VERSIONS)
const newer=versions.length===0?"":`, as ${versions.map(version=>`${known?.name} ${version}`).join(" or ")}`
const isPaidFor=extendedEndsOn!==void 0&&today.slice(0,extendedEndsOn.length)<=extendedEndsOn
const extended=known?.extended!==void 0&&isPaidFor?`; name ${id} in "os-extended-support" if you have ${known.extended}, until ${extendedEndsOn}`:""
return`Use a newer base image${newer}${extended}; or set "os-support" to "warn" and write down why`}function knownId({distribution}){if(distribution===void 0||(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.YD)(distribution)===void 0)return
return distribution}function describeNote(entry,context){const{system}=entry
switch(system.state){case"extended":return describeExtended(system)
case"unknown":return`${formatSystem(system)} is not in the table of support: whether it still gets security updates is not known, and the scanner may know none of its vulnerabilities`
case"other-system":return"it is for another system than Linux, whose support is not looked at"
case"none":return entry.hasFindings?void 0:describeNothing(system)
case"supported":return describeUnlisted(entry,context)
default:return}}function describeExtended(system){const{endsOn="",extendedEndsOn=""}=system
const known=_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.CW.includes(system.distribution)?(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.YD)(system.distribution??""):void 0
const unknown=known?.areExtendedFixesUnknown===true?". The scanner does not know the fixes of that support":""
return`${formatSystem(system)} had its end on ${endsOn}, and is accepted until ${extendedEndsOn} because "os-extended-support" names ${known?.extended??"its support"}${unknown}`}function describeNothing({packages}){if(packages===void 0)return"it has no Linux distribution in it, and nothing was found. There a scanner sees the packages of languages alone, as the modules in a Go program; whether it saw any is not in its report"
return packages>0?void 0:"it has no Linux distribution in it, and the scanner recognised no package: that nothing was found says nothing about it"}function describeUnlisted({system,hasFindings},{scanner}){if((0,_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.YD)(system.distribution??"")?.isUnknownToTrivy===true&&/^trivy\b/i.test(scanner))return`Trivy has no list of the vulnerabilities of ${formatSystem(system)}: of its packages nothing can be found`
if(system.packages!==0||hasFindings)return
return`${formatSystem(system)} is supported, but the scanner recognised no package in it: that nothing was found says nothing about it`}},84060:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>findContradiction})
var _exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(23428)
var _gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823)
var _scan_finding_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85036)
var _scan_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73002)
var _scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34188)
var _text_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52764)
function findContradiction(report){return contradictionInVerdict(report)??contradictionInNumbers(report)}function contradictionInVerdict(report){const{verdict,platforms,findings,policy}=report
if(verdict.name==="undecided")return
const says=`its verdict is ${verdict.name}`
if(platforms.length===0)return`${says}, and it has no platform that was scanned`
const open=platforms.find(({status})=>status==="could-not-tell")
if(open!==void 0)return`${says}, and the scan of ${open.platform} is not complete (${open.status})`
const reason=verdict.reasons.find(({kind})=>verdict.name==="passed"||kind==="could-not-tell")
if(reason!==void 0)return`${says}, and it has a reason against it (${reason.kind}: ${reason.message})`
const doubt=verdict.name==="passed"?platforms.map(findDoubt(policy)).find(Boolean):void 0
if(doubt!==void 0)return`${says}, and ${doubt}`
const unread=verdict.name==="passed"?findUnreadList(report,policy):void 0
if(unread!==void 0)return`${says}, and ${unread}`
const again=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.S4)({findings,couldNotTell:[],policy})
if(again.name===verdict.name)return
const broken=again.reasons.map(({message})=>message).join("; ")
return`${says}, and by its own policy its findings are ${again.name}${broken===""?"":` (${broken})`}`}function findDoubt(policy){return({platform,operatingSystem})=>{if(!(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.Rh)(policy))return
if(operatingSystem===void 0)return`it does not say which operating system is in ${platform}`
const{state}=operatingSystem
return policy.osSupport==="fail"&&(state==="ended"||state==="unreadable")?`the operating system of ${platform} is ${state}`:void 0}}function findUnreadList({findings,exploitData},policy){if(!(0,_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.q9)(findings,policy))return
const isUnmarked=findings.some(({id,isKnownExploited})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_4__.Ms)(id)&&isKnownExploited===void 0)
if(policy.failOnKev===true&&(exploitData?.kev===void 0||isUnmarked))return"it does not say which findings are known to be exploited"
return policy.failOnEpss!==void 0&&exploitData?.epss===void 0?"it has no EPSS scores":void 0}function contradictionInNumbers(report){const{total,fixable,findings,comparison}=report
if(total!==findings.length)return`its total is ${total}, and it lists ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(findings.length,"finding")}`
const listed=(0,_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__.ng)(findings)
const wrong=_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.find(severity=>report.counts[severity]!==listed[severity])
if(wrong!==void 0)return`it counts ${report.counts[wrong]} ${wrong}, and it lists ${listed[wrong]}`
const listedFixable=findings.filter(_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__.G4).length
if(fixable!==listedFixable)return`it counts ${fixable} fixable, and it lists ${listedFixable}`
const marked=findings.filter(({isNew})=>isNew!==void 0).length
if(marked>0&&comparison?.kind!=="compared")return`it marks new findings, but it was compared with no base`
const listedNew=findings.filter(({isNew})=>isNew===true).length
if(comparison?.kind==="compared"&&(comparison.new!==listedNew||marked!==findings.length))return`it counts ${comparison.new} new, and it lists ${listedNew}`
return contradictionInPlatforms(report)}function contradictionInPlatforms({platforms,total,verdict}){for(const platform of platforms){const sum=sumOf(platform)
if(platform.total!==sum)return`the total of ${platform.platform} is ${platform.total}, and its severities add up to ${sum}`
if(platform.total>total)return`${platform.platform} has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(platform.total,"finding")}, and the whole image has ${total}`}const together=platforms.reduce((all,platform)=>all+platform.total,0)
if(verdict.name==="undecided"||total<=together)return
return`its platforms have ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(together,"finding")} together, and the whole image has ${total}`}function sumOf({counts}){return _scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.reduce((sum,severity)=>sum+counts[severity],0)}},52667:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>listFirst})
function listFirst(items,most){const shown=items.slice(0,most).join(", ")
const rest=items.length-most
return rest>0?`${shown} and ${rest} more`:shown}},67934:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>joinLines,t:()=>shortLine})
const MAX_MESSAGE=240
function shortLine(message){const line=message.replaceAll(/\s+/g," ").trim()
return line.length<=MAX_MESSAGE?line:`${line.slice(0,MAX_MESSAGE)}…`}function joinLines(text){return text.replaceAll(/\s+/g,blanks=>/[\r\n]/.test(blanks)?" ":blanks)}},53930:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>publishReport})
var errors=__webpack_require__(85096)
var report_outcome=__webpack_require__(30546)
var report_outcomes=__webpack_require__(74161)
var promotion_promotion=__webpack_require__(4548)
var scan_finding=__webpack_require__(85036)
var scan_severity=__webpack_require__(73002)
var cut=__webpack_require__(40531)
var format=__webpack_require__(52764)
var one_line=__webpack_require__(67934)
var verdict=__webpack_require__(34188)
function breakingFindings(report){const{policy}=report
const{reasons}=report.verdict
const broken=new Set(reasons.flatMap(reason=>reason.kind==="rule-broken"?[reason.severity]:[]))
const isFailed=report.verdict.name==="failed"
return report.findings.filter(finding=>(0,verdict.sL)(finding,policy)&&broken.has((0,verdict.Y)(finding,policy))||isFailed&&((0,verdict.yq)(finding,policy)||(0,verdict.mG)(finding,policy)||(0,verdict.$w)(finding,policy)))}var render_text=__webpack_require__(32356)
const LISTED_FINDINGS=7
const MAX_CHARACTERS=4096
const MAX_LINE=120
const LISTED_IMAGES=8
function planAnnotations(outcomes){const sole=(0,report_outcomes.xw)(outcomes)
return sole===void 0?listAnnotations(outcomes):imageAnnotations(sole)}function imageAnnotations({report,location}){const findings=breakingFindings(report).slice(0,LISTED_FINDINGS)
return[reportHeadline(report,location),...findings.map(finding=>({...findingAnnotation(finding),...at(location)}))]}function listAnnotations(outcomes){const open=(0,report_outcome.md)(outcomes.images).filter(outcome=>(0,report_outcome.u8)(outcome)!=="passed")
const listed=open.slice(0,LISTED_IMAGES).map(outcomeHeadline)
const warnings=listed.filter(({level})=>level==="warning").length
const findings=takeInTurn(open.flatMap(outcome=>outcome.kind==="judged"?[breakingFindings(outcome.report).map(finding=>({finding,outcome}))]:[]),Math.max(LISTED_FINDINGS-warnings,0))
return[listHeadline(outcomes),...listed,...findings.map(({finding,outcome})=>{const{message,...annotation}=findingAnnotation(finding)
const name=(0,one_line.c)((0,report_outcome.Wm)(outcome))
return{...annotation,message:cutForAnnotation(`${name}: ${message}`),...at(outcome.location)}})]}function listHeadline(outcomes){const images=(0,report_outcome.md)(outcomes.images)
const levels=images.map(outcome=>outcomeHeadline(outcome).level)
const[place,...others]=new Set(images.map(({location})=>JSON.stringify(location)))
const common=others.length===0&&place!==void 0?images[0]?.location:void 0
return{level:levels.includes("error")||images.length===0?"error":levels.includes("warning")?"warning":"notice",title:`${(0,report_outcome.sM)(outcomes)}: ${(0,format.LS)(images.length,"image")}`,message:fitLines([(0,report_outcome.Sx)(outcomes),...images.map(imageLine)],"image"),...at(common)}}function imageLine(outcome){const detail=outcome.kind==="judged"?(0,render_text.kA)(outcome.report):outcome.message
return(0,one_line.c)(`${(0,report_outcome.lD)(outcome)}: ${(0,report_outcome.Wm)(outcome)}: ${detail}`).slice(0,MAX_LINE)}function outcomeHeadline(outcome){if(outcome.kind==="judged")return reportHeadline(outcome.report,outcome.location)
return{level:"error",title:cutForAnnotation((0,one_line.c)(`${(0,report_outcome.lD)(outcome)}: ${outcome.repository}`)),message:cutForAnnotation(`${(0,one_line.c)(`${(0,report_outcome.lD)(outcome)}: ${outcome.message}`)}\n${(0,one_line.c)((0,report_outcome.Wm)(outcome))}`),...at(outcome.location)}}function reportHeadline(report,location){const{verdict,image}=report
const comparison=(0,render_text.L5)(report)
const title=(0,render_text.Sw)(report)
const message=[`${title}: ${(0,render_text.kA)(report)}`,...comparison===void 0?[]:[(0,one_line.c)(comparison)],...verdict.reasons.map(reason=>(0,one_line.c)((0,render_text.uV)(reason))),...report.promotion===void 0?[]:[(0,one_line.c)((0,promotion_promotion.rl)(report.promotion,verdict.name))],(0,one_line.c)(`${image.reference}${image.tags.length===0?"":` (${image.tags.join(", ")})`}`)].join("\n")
return{level:headlineLevel(report),title:(0,one_line.c)(`${title}: ${image.repository}`),message:cutForAnnotation(message),...at(location)}}function headlineLevel({verdict,promotion}){if(verdict.name!=="passed"||promotion?.state==="waiting")return"error"
return promotion?.state==="incomplete"?"warning":"notice"}function findingAnnotation(finding){const fix=(0,scan_finding.G4)(finding)?`fixed in ${finding.fixVersion}`:"there is no fixed version yet"
const name=`${(0,scan_severity.JE)(finding.severity)}: ${finding.id} in ${finding.package}`
return{level:"warning",title:cutForAnnotation((0,one_line.c)(name)),message:cutForAnnotation(`${(0,one_line.c)(`${name} ${finding.version}: ${fix}`)}\n${(0,one_line.c)(finding.description)}`)}}function at(location){return location===void 0?{}:{location}}function takeInTurn(lists,count){const longest=Math.max(0,...lists.map(({length})=>Math.min(length,count)))
const turns=Array.from({length:longest},(_,turn)=>lists.flatMap(list=>list.slice(turn,turn+1)))
return turns.flat().slice(0,count)}function fitLines(lines,noun){let room=MAX_CHARACTERS-60
const kept=lines.filter(line=>{room-=line.length+1
return room>=0})
const missing=lines.length-kept.length
return[...kept,...missing===0?[]:[`and ${(0,format.LS)(missing,`more ${noun}`)}`]].join("\n").toWellFormed()}function cutForAnnotation(text){return(0,cut.J)(text,MAX_CHARACTERS)}var context=__webpack_require__(2324)
const PREFIX="\x3c!-- harbor-actions"
const MARKER=/^<!-- harbor-actions key=(\S+) run=(\d{1,15}) attempt=(\d{1,9}) number=(\d{1,15}) sha=([0-9a-f]*) -->(?:\r?\n|$)/
function renderMarker(marker){const{runId,runAttempt,runNumber,sha}=marker
return`${PREFIX} key=${encodeKey(marker.key)} run=${runId} attempt=${runAttempt} number=${runNumber} sha=${sha} --\x3e`}function parseMarker(body){const[,key,runId,runAttempt,runNumber,sha=""]=MARKER.exec(body)??[]
if(key===void 0)return
try{return{key:decodeURIComponent(key),runId:Number(runId),runAttempt:Number(runAttempt),runNumber:Number(runNumber),sha}}catch{return}}function bodyWithoutMarker(body){return body.replace(MARKER,"").replaceAll("\r\n","\n").trimEnd()}function compareRuns(a,b){return a.runId-b.runId||a.runAttempt-b.runAttempt}const MIN_LEAD=1e4
const LEAD_SHARE=.05
const MAX_LEAD_OF_ATTEMPTS=100
function isPlausible(marker,now){const lead=Math.max(MIN_LEAD,now.runId*LEAD_SHARE)
if(marker.runId===now.runId)return marker.runAttempt-now.runAttempt<=MAX_LEAD_OF_ATTEMPTS
return marker.runId-now.runId<=lead}function encodeKey(key){return encodeURIComponent(key.toWellFormed()).replaceAll("-","%2D")||"%20"}var render_escape=__webpack_require__(56016)
const CELL={maxLength:120}
const SENTENCE={maxLength:2e3}
function row(cells){return`| ${cells.join(" | ")} |`}function tableHead(columns){return[row(columns.map(({name})=>name)),row(columns.map(({isNumber})=>isNumber===true?"--:":":--"))]}function headedTable(title,table){return{...table,head:["",`#### ${title}`,"",...table.head],tail:[],isElastic:false}}function foldedTable(summary,table){return{isElastic:false,...table,head:["",`<details><summary>${summary}</summary>`,"",...table.head],tail:["","</details>"]}}function plainRows(rows,options){return{head:["",...options.head??[]],rows,tail:[],total:rows.length,noun:options.noun,isElastic:false}}function fitDocument(document,options){const fitted=new Map
let room=options.maxBytes-frameLength(document)
const give=(section,share)=>{const lines=fitSection(section,share)
room-=byteLength(lines)
fitted.set(section,lines)}
const fitFixed=({sections})=>{for(const section of sections)if(!section.isElastic&&section.rows.length>0)give(section,room)}
fitFixed(document)
const standing=standingDocuments(document,length=>{if(length>room)return false
room-=length
return true})
for(const part of standing)if(part!==document)fitFixed(part)
for(const{sections}of standing){const elastic=sections.filter(({isElastic,rows})=>isElastic&&rows.length>0)
for(const[index,section]of elastic.entries())give(section,Math.floor(room/(elastic.length-index)))}return documentLines(document,{fitted,standing}).join("\n")}function standingDocuments(document,take){const parts=document.parts?.list??[]
const standing=parts.filter(part=>take(frameLength(part)))
return new Set([document,...standing.flatMap(part=>[...standingDocuments(part,take)])])}function frameLength({head,parts,foot}){const notice=parts===void 0?[]:["",omitted(parts.list.length,parts.noun)]
return byteLength(head)+byteLength(notice)+byteLength(foot)}function documentLines(document,result){const{head,sections,parts,foot}=document
const list=(parts?.list??[]).filter(part=>result.standing.has(part))
const missing=(parts?.list.length??0)-list.length
return[...head,...sections.flatMap(section=>result.fitted.get(section)??[]),...list.flatMap(part=>documentLines(part,result)),...parts===void 0||missing===0?[]:["",omitted(missing,parts.noun)],...foot]}function fitSection(section,room){const fixed=byteLength(section.head)+byteLength(section.tail)+byteLength(["",omitted(section.total,section.noun)])
let left=room-fixed
const kept=[]
for(const line of section.rows){left-=byteLength([line])
if(left<0)break
kept.push(line)}if(kept.length===0)return[]
const missing=section.total-kept.length
return[...section.head,...kept,...missing>0?["",omitted(missing,section.noun)]:[],...section.tail]}function byteLength(lines){return lines.reduce((sum,line)=>sum+(new TextEncoder).encode(line).length+1,0)}function omitted(count,noun){return`… and ${(0,format.LS)(count,`more ${noun}`)}.`}var list=__webpack_require__(52667)
function planUpgrades(findings){const groups=Map.groupBy(findings.filter(scan_finding.G4),finding=>JSON.stringify([finding.package,finding.version]))
return[...groups.values()].map(bestUpgrade).filter(upgrade=>upgrade!==void 0).toSorted((a,b)=>Number(b.exploited>0)-Number(a.exploited>0)||(0,scan_severity.IY)(a.worst)-(0,scan_severity.IY)(b.worst)||b.fixes-a.fixes)}function bestUpgrade(group){const[first]=group
const fixes=group.map(finding=>({finding,versions:parseFixVersions(finding.fixVersion)}))
const candidates=[...new Set(fixes.flatMap(({versions})=>versions))].toSorted(compareVersions)
let best
for(const version of candidates){const fixed=fixes.filter(({versions})=>isFixedBy(versions,version)).map(({finding})=>finding)
if(fixed.length>(best?.fixed.length??0))best={version,fixed}}if(first===void 0||best===void 0)return
const[worst]=best.fixed.map(({severity})=>severity).toSorted((a,b)=>(0,scan_severity.IY)(a)-(0,scan_severity.IY)(b))
return{package:first.package,from:first.version,to:best.version,fixes:best.fixed.length,exploited:best.fixed.filter(({isKnownExploited})=>isKnownExploited===true).length,worst:worst??"unknown"}}function parseFixVersions(fixVersion){return fixVersion.split(/[,\s]+/).map(version=>version.trim()).filter(version=>version!=="")}function isFixedBy(listed,version){if(listed.includes(version))return true
const newest=listed.toSorted(compareVersions).at(-1)
return newest!==void 0&&compareVersions(version,newest)>=0}function compareVersions(a,b){const left=tokens(a)
const right=tokens(b)
for(let index=0;index<Math.max(left.length,right.length);index+=1){const order=compareTokens(left[index]??"",right[index]??"")
if(order!==0)return order}return 0}function tokens(version){const plain=version.replace(/^v(?=\d)/,"")
const withEpoch=/^\d+:/.test(plain)?plain:`0:${plain}`
return withEpoch.match(/\d+|[^\d]/g)??[]}function compareTokens(a,b){if(a===b)return 0
if(a==="~"||b==="~")return a==="~"?-1:1
const isNumber=/^\d+$/
if(isNumber.test(a)&&isNumber.test(b)){const left=BigInt(a)
const right=BigInt(b)
return left<right?-1:left>right?1:0}return a<b?-1:1}const LISTED_TAGS=10
const LISTED_UPGRADES=10
const LISTED_BREAKING=10
const LISTED_EXPIRED=20
const STATE_ICONS={failed:"❌",undecided:"⚠️","not-tagged":"⚠️",passed:"✅"}
function headline(report){const{image}=report
const name=(0,render_escape.iQ)((0,render_escape.ti)(image.repository,CELL),image.link)
const comparison=(0,render_text.L5)(report)
const tags=image.tags.map(tag=>(0,render_escape.ti)(tag,CELL))
const facts=[`**${(0,render_escape.FV)((0,render_text.kA)(report))}**`,...comparison===void 0?[]:[(0,render_escape.FV)(comparison,SENTENCE)],tags.length===0?"no tag":(0,list.r)(tags,LISTED_TAGS),(0,render_escape.ti)(image.reference,{maxLength:400})]
return[`### ${STATE_ICONS[(0,report_outcome.mS)(report)]} ${(0,render_text.Sw)(report)}: ${name}`,"",facts.join(" · ")]}function explanations(report){const reasons=report.verdict.reasons.map(reason=>`- ${(0,render_escape.FV)((0,render_text.uV)(reason),SENTENCE)}`)
const{promotion,verdict}=report
const tagging=promotion===void 0?[]:[`- 🏷️ ${(0,render_escape.FV)((0,promotion_promotion.rl)(promotion,verdict.name),SENTENCE)}`]
const expired=report.expired.slice(0,LISTED_EXPIRED).map(exception=>{const why=exception.reason===""?"":`: ${(0,render_escape.FV)(exception.reason,CELL)}`
return`- ⏰ ${(0,render_escape.ti)(exception.id,CELL)} counts again: the exception in ${(0,render_escape.FV)(exception.source,CELL)} expired on ${(0,render_escape.FV)(exception.expiredAt.slice(0,10))}${why}`})
const moreExpired=report.expired.length-expired.length
const notes=report.notes.map(note=>`- ℹ️ ${(0,render_escape.FV)(note,SENTENCE)}`)
const lines=[...reasons,...tagging,...expired,...moreExpired>0?[`- ⏰ … and ${moreExpired} more expired exceptions.`]:[],...notes]
return lines.length===0?[]:["",...lines]}function severityTable(report){const isCompared=report.comparison?.kind==="compared"
const hasIgnored=report.ignored.length>0
const count=(severity,test)=>report.findings.filter(finding=>finding.severity===severity&&test(finding)).length
const broken=new Set(report.verdict.reasons.flatMap(reason=>reason.kind==="rule-broken"?[reason.severity]:[]))
const mark=(severity,number)=>broken.has(severity)?`**${number}** ❌`:(0,render_text.vG)(report,number)
return["",...tableHead([{name:"Severity"},{name:"Found",isNumber:true},...isCompared?[{name:"New",isNumber:true}]:[],{name:"Fixable",isNumber:true},...hasIgnored?[{name:"Ignored",isNumber:true}]:[],{name:"Allowed",isNumber:true}]),...scan_severity.oC.map(severity=>{const found=report.counts[severity]
return row([(0,scan_severity.JE)(severity),isCompared?(0,render_text.vG)(report,found):mark(severity,found),...isCompared?[mark(severity,count(severity,({isNew})=>isNew===true))]:[],(0,render_text.vG)(report,count(severity,scan_finding.G4)),...hasIgnored?[String(report.ignored.filter(entry=>entry.severity===severity).length)]:[],(0,render_text.cX)(report,severity)])})]}function upgradeTable(report){const ofNew=planUpgrades(report.findings.filter(({isNew})=>isNew===true))
const upgrades=ofNew.length>0?ofNew:planUpgrades(report.findings)
const hasExploited=upgrades.some(({exploited})=>exploited>0)
return headedTable(ofNew.length>0?"What to upgrade first, of what is new":"What to upgrade first",{head:tableHead([{name:"Package"},{name:"From"},{name:"To"},{name:"Fixes",isNumber:true},...hasExploited?[{name:"Known exploited",isNumber:true}]:[],{name:"Worst"}]),rows:upgrades.slice(0,LISTED_UPGRADES).map(upgrade=>upgradeRow(upgrade,{hasExploited})),total:upgrades.length,noun:"upgrade"})}function upgradeRow(upgrade,{hasExploited}){return row([(0,render_escape.ti)(upgrade.package,CELL),(0,render_escape.ti)(upgrade.from,CELL),(0,render_escape.ti)(upgrade.to,CELL),String(upgrade.fixes),...hasExploited?[upgrade.exploited===0?"":String(upgrade.exploited)]:[],(0,scan_severity.JE)(upgrade.worst)])}function breakingTable(report){const breaking=breakingFindings(report)
const columns=[...exploitColumns(report),...report.platforms.length>1?["platforms"]:[]]
return headedTable("What breaks the rules",{...findingTable(report,{findings:breaking,limit:LISTED_BREAKING,columns}),noun:"finding"})}function platformFindings(report,options){const columns=[...exploitColumns(report),...report.comparison?.kind==="compared"?["new"]:[]]
return report.platforms.map(({platform})=>{const findings=report.findings.filter(({platforms})=>platforms.includes(platform))
return foldedTable(`All findings on ${(0,render_escape.ZD)(platform,CELL)} (${findings.length})`,{...findingTable(report,{findings,limit:options.limit,columns}),noun:"finding",isElastic:true})})}const EXTRA_COLUMN_TITLES={kev:"Known exploited",epss:"EPSS",new:"New",platforms:"Platforms"}
function exploitColumns({exploitData}){return["kev","epss"].filter(column=>exploitData?.[column]!==void 0)}function extraCell(finding,column,report){switch(column){case"kev":return finding.isKnownExploited===true?"**yes**":finding.isKnownExploited===false?"no":"–"
case"epss":return finding.epss===void 0?"–":(0,render_text.tY)(finding.epss)
case"platforms":return platformNames(finding,report)
case"new":return finding.isNew===true?"**new**":""
default:return(0,errors.xb)(column)}}function findingTable(report,options){const names=["Severity","Vulnerability","Package","Installed","Fixed in"]
return{head:tableHead([...names,...options.columns.map(column=>EXTRA_COLUMN_TITLES[column])].map(name=>({name}))),rows:options.findings.slice(0,options.limit).map(finding=>row([...findingCells(finding),...options.columns.map(column=>extraCell(finding,column,report))])),total:options.findings.length}}function findingCells(finding){const id=(0,render_escape.FV)(finding.id,CELL)
const[link]=finding.links
return[(0,scan_severity.JE)(finding.severity),link===void 0?id:(0,render_escape.iQ)(id,link),(0,render_escape.ti)(finding.package,CELL),(0,render_escape.ti)(finding.version,CELL),finding.fixVersion===""?"–":(0,render_escape.ti)(finding.fixVersion,CELL)]}function platformNames(finding,report){if(finding.platforms.length===report.platforms.length)return"all"
return finding.platforms.map(platform=>(0,render_escape.FV)(platform,CELL)).join(", ")}function platformTable(report){const isShown=report.platforms.length>1
return headedTable("Platforms",{head:tableHead([{name:"Platform"},{name:"Scan"},...scan_severity.oC.map(severity=>({name:(0,scan_severity.JE)(severity),isNumber:true})),{name:"Took",isNumber:true}]),rows:isShown?report.platforms.map(platformRow):[],total:isShown?report.platforms.length:0,noun:"platform"})}function platformRow(platform){const isScanned=platform.status==="scanned"
return row([(0,render_escape.iQ)((0,render_escape.FV)(platform.platform,CELL),platform.link),isScanned?"finished":`⚠️ ${(0,render_escape.FV)(platform.scanStatus||"none",CELL)}`,...scan_severity.oC.map(severity=>isScanned?String(platform.counts[severity]):"?"),platform.durationSeconds===void 0?"–":(0,format.Xo)(platform.durationSeconds)])}function leftAsideTable(report,options){const parts=report.leftAside??[]
return foldedTable(`Not judged, because no client can run it (${parts.length})`,{head:tableHead(["Platform","Digest","Why"].map(name=>({name}))),rows:parts.slice(0,options.limit).map(({platform,digest,reason})=>row([(0,render_escape.FV)(platform,CELL),(0,render_escape.ti)(digest,{maxLength:80}),(0,render_escape.FV)(reason,SENTENCE)])),total:parts.length,noun:"part"})}function fixedTable(report,options){const fixed=report.comparison?.kind==="compared"?report.comparison.fixed:[]
return foldedTable(`Fixed since the base (${fixed.length})`,{head:tableHead(["Severity","Vulnerability","Package","Was","Fixed in"].map(name=>({name}))),rows:fixed.slice(0,options.limit).map(finding=>row(findingCells(finding))),total:fixed.length,noun:"fixed finding"})}function ignoredTable(report,options){return foldedTable(`Ignored by exceptions (${report.ignored.length})`,{head:tableHead(["Severity","Vulnerability","Package","Installed","Exception","Until","Reason"].map(name=>({name}))),rows:report.ignored.slice(0,options.limit).map(ignoredRow),total:report.ignored.length,noun:"ignored finding"})}function ignoredRow(finding){const{source,reason,expiresAt}=finding.ignoredBy
return row([...findingCells(finding).slice(0,4),(0,render_escape.FV)(source,CELL),expiresAt===void 0?"for ever":(0,render_escape.FV)(expiresAt.slice(0,10),CELL),reason===""?"–":(0,render_escape.FV)(reason,CELL)])}function imageDocument(report,limits){return{head:[...headline(report),...explanations(report),...severityTable(report)],sections:imageTables(report,limits),foot:[]}}function imagePart(report,limits){const[,...remarks]=explanations(report)
const[,columns="",alignment="",...severities]=severityTable(report)
const isEmpty=report.verdict.name==="passed"&&report.total===0&&report.ignored.length===0
return{head:["",...headline(report)],sections:[plainRows(remarks,{noun:"remark"}),plainRows(isEmpty?[]:severities,{noun:"row",head:[columns,alignment]}),...imageTables(report,limits)],foot:[]}}function imageTables(report,limits){return[upgradeTable(report),breakingTable(report),platformTable(report),leftAsideTable(report,{limit:limits.others}),...platformFindings(report,{limit:limits.findings}),fixedTable(report,{limit:limits.others}),ignoredTable(report,{limit:limits.others})]}const UNFOLDED_IMAGES=3
const SHORT_SEVERITIES={critical:"Crit.",high:"High",medium:"Med.",low:"Low",negligible:"Negl.",unknown:"Unkn."}
const VERDICT_WORDS={failed:"Failed",undecided:"Undecided","not-tagged":"Not tagged",passed:"Passed"}
const REASON={maxLength:500}
function outcomesDocument(outcomes,options){const sole=(0,report_outcomes.xw)(outcomes)
if(sole===void 0)return listDocument(outcomes,options)
const{limits,foot=()=>[]}=options
return{...imageDocument(sole.report,limits),foot:foot(sole.report)}}function listDocument(outcomes,options){const{limits,foot=()=>[]}=options
const images=(0,report_outcome.md)(outcomes.images)
const judged=images.filter(outcome=>outcome.kind==="judged")
const passed=judged.filter(outcome=>(0,report_outcome.u8)(outcome)==="passed")
const others=judged.filter(outcome=>(0,report_outcome.u8)(outcome)!=="passed")
const partsOf=outcomes=>outcomes.map(outcome=>{const part={...imagePart(outcome.report,limits),foot:foot(outcome.report)}
return outcomes.length<=UNFOLDED_IMAGES?part:folded(part,foldTitle(outcome))})
const icon=STATE_ICONS[(0,report_outcome.Hh)(outcomes)]
return{head:[`## ${icon} ${(0,report_outcome.sM)(outcomes)}`,"",`**${(0,report_outcome.Sx)(outcomes)}**`],sections:[imagesTable(images),reasonList(images)],parts:{noun:"image",list:[...partsOf(others),...foldPassed(partsOf(passed))]},foot:[]}}function foldPassed(parts){if(parts.length===0)return[]
const title=parts.length===1?"1 image that passed":`${parts.length} images that passed`
const group={head:[],sections:[],parts:{noun:"image",list:parts},foot:[]}
return[folded(group,`✅ ${title}`)]}function folded(document,summary){return{...document,head:["",`<details><summary>${summary}</summary>`,...document.head],foot:[...document.foot,"","</details>"]}}function foldTitle(outcome){const icon=STATE_ICONS[(0,report_outcome.u8)(outcome)]
const name=`<code>${(0,render_escape.ZD)((0,report_outcome.Wm)(outcome),CELL)}</code>`
return`${icon} ${name} ${(0,render_escape.ZD)((0,render_text.kA)(outcome.report))}`}function imagesTable(images){const head=tableHead([{name:"Image"},{name:"Tags"},{name:"Verdict"},...scan_severity.oC.map(severity=>({name:SHORT_SEVERITIES[severity],isNumber:true}))])
return plainRows(images.map(imageRow),{noun:"image",head})}function imageRow(outcome){const name=(0,render_escape.ti)((0,report_outcome.B$)(outcome),CELL)
const state=(0,report_outcome.u8)(outcome)
const word=outcome.kind==="judged"?VERDICT_WORDS[state]:"Not judged"
const verdict=`${STATE_ICONS[state]} ${word}`.replaceAll(" ","&nbsp;")
if(outcome.kind==="not-judged"){const tags=tagsOrMissing(outcome.placedTags??[],outcome.tags)
return row([name,tags,verdict,...scan_severity.oC.map(()=>"?")])}const{report}=outcome
const broken=new Set(report.verdict.reasons.flatMap(reason=>reason.kind==="rule-broken"?[reason.severity]:[]))
return row([(0,render_escape.iQ)(name,report.image.link),tagsOf(report),verdict,...scan_severity.oC.map(severity=>{const count=report.counts[severity]
const text=(0,render_text.vG)(report,count)
return broken.has(severity)&&count>0?`**${text}**`:text})])}function tagsOf({image,promotion}){const wanted=promotion?.repository===image.repository?promotion.tags:[]
return tagsOrMissing(image.tags,wanted)}function tagsOrMissing(tags,wanted){return tags.length>0||wanted.length===0?tagList(tags):`not ${tagList(wanted)}`}function tagList([tag,...others]){if(tag===void 0)return"–"
return`${(0,render_escape.ti)(tag,CELL)}${others.length===0?"":`&nbsp;+${others.length}`}`}function reasonList(images){const isAlone=images.length===1&&images[0]?.kind==="judged"
const open=isAlone?[]:images.filter(outcome=>(0,report_outcome.u8)(outcome)!=="passed")
return plainRows(open.map(outcome=>{const icon=STATE_ICONS[(0,report_outcome.u8)(outcome)]
const name=(0,render_escape.ti)((0,report_outcome.Wm)(outcome),CELL)
return`- ${icon} ${name}: ${(0,render_escape.FV)((0,report_outcome.y5)(outcome),REASON)}`}),{noun:"image"})}const LISTED_PLATFORMS=5
const ADDRESS=/^[A-Za-z0-9._:/[\]-]+$/
function reproduceCommands(report){const{failOn,onlyFixable,unknownSeverity,failOnCvss,ignoreStatus=[]}=report.policy
const{failOnKev=false,failOnEpss}=report.policy
const isAnySeverity=failOnCvss!==void 0||failOnKev||failOnEpss!==void 0
const severities=[]
if(failOn!=="any"&&failOn!=="never"&&!isAnySeverity){severities.push(...scan_severity.Kw.filter(severity=>(0,scan_severity.du)(severity,failOn)))
if((0,scan_severity.du)(unknownSeverity,failOn))severities.push("unknown")}const flags=[...severities.length===0?[]:[`--severity ${severities.join(",").toUpperCase()}`],...onlyFixable?["--ignore-unfixed"]:[],...ignoreStatus.length===0?[]:[`--ignore-status ${ignoreStatus.join(",")}`]]
const[repository=""]=report.image.reference.split("@")
if(!ADDRESS.test(repository))return[]
const digests=report.platforms.length===0?[report.image.digest]:report.platforms.map(({digest})=>digest)
return digests.slice(0,LISTED_PLATFORMS).map(digest=>["trivy image",...flags,`${repository}@${digest}`].join(" "))}const MAX_COMMENT_BYTES=65536-1024
const LIMITS={findings:100,others:50}
const LISTED_COMMANDS=10
const LISTED_FACTS=3
function commentOrigin(outcomes,options){const{run,key}=options
const{runId,runAttempt,runNumber,sha}=run
const subject=(0,report_outcomes.xw)(outcomes)?.report.image.repository??"images"
return{marker:{key:key||(0,context.E)(run,subject),runId,runAttempt,runNumber,sha},runUrl:(0,context.f)(run)}}function renderComment(outcomes,options){const{origin}=options
const document=outcomesDocument(outcomes,{limits:LIMITS})
const reports=(0,report_outcomes.B5)((0,report_outcome.md)(outcomes.images))
const commands=reports.flatMap(reproduceCommands).slice(0,LISTED_COMMANDS)
const sole=(0,report_outcomes.xw)(outcomes)
const link=sole===void 0?{}:{harborLink:sole.report.image.link}
return fitDocument({...document,head:[renderMarker(origin.marker),...document.head],foot:[...reproduce(commands),...footer(reports,{origin,...link}),""]},{maxBytes:options.maxBytes??MAX_COMMENT_BYTES})}function reproduce(commands){if(commands.length===0)return[]
return["","<details><summary>How to see it yourself</summary>","","```sh",...commands,"```","","Log in to the registry first. The whole report is in the file that the output `report-file` names.","","</details>"]}function footer(reports,options){const{origin,harborLink}=options
const scanners=[...new Set(reports.map(({scanner})=>scanner))].filter(scanner=>scanner!=="")
const parts=[...harborLink===void 0?[]:[(0,render_escape.iQ)("Open in Harbor",harborLink)],(0,render_escape.iQ)("Run",origin.runUrl),`commit ${(0,render_escape.FV)(origin.marker.sha.slice(0,7))}`,...scanners.slice(0,LISTED_FACTS).map(scanner=>(0,render_escape.FV)(scanner,CELL)),...describePolicies(reports).slice(0,LISTED_FACTS).map(policy=>(0,render_escape.FV)(policy))]
return["",`<sub>${parts.join(" · ")}</sub>`]}function describePolicies(reports){const groups=Map.groupBy(reports,({policy})=>JSON.stringify(policy))
return[...groups.values()].map(group=>{const[most]=group.toSorted((a,b)=>b.counts.unknown-a.counts.unknown)
return most===void 0?"":(0,render_text.wy)(most)})}const console_LISTED_FINDINGS=10
function renderConsole(outcomes){const sole=(0,report_outcomes.xw)(outcomes)
const lines=sole===void 0?listLines(outcomes):reportLines(sole.report)
return lines.map(line=>line.replaceAll(/[\r\n]+/g," "))}function listLines(outcomes){const{images}=outcomes
return[...images.flatMap((outcome,index)=>["",`===== Image ${index+1} of ${images.length}: ${(0,report_outcome.Wm)(outcome)}`,...outcome.kind==="judged"?reportLines(outcome.report):unjudgedLines(outcome)]),"",...imageLines((0,report_outcome.md)(images)),"",`${(0,report_outcome.sM)(outcomes)}: ${(0,report_outcome.Sx)(outcomes)}`]}function unjudgedLines(outcome){const{tags,placedTags=[],message}=outcome
const missing=tags.filter(tag=>!placedTags.includes(tag))
return["",`Tags     ${placedTags.join(", ")||"none"}`,...missing.length===0?[]:[`Wanted   ${missing.join(", ")}`],"",`Not judged: ${message}`]}function imageLines(images){const width=Math.max(0,...images.map(outcome=>(0,report_outcome.lD)(outcome).length))
return images.map(outcome=>{const detail=outcome.kind==="judged"?(0,render_text.kA)(outcome.report):outcome.message
return`${(0,report_outcome.lD)(outcome).padEnd(width)}  ${(0,report_outcome.Wm)(outcome)}: ${detail}`})}function reportLines(report){const comparison=(0,render_text.L5)(report)
return["",`Image    ${report.image.reference}`,`Tags     ${report.image.tags.join(", ")||"none"}`,...report.promotion===void 0?[]:[`Tagging  ${(0,promotion_promotion.rl)(report.promotion,report.verdict.name)}`],`Scan     ${(0,render_text.pM)(report)}`,`Policy   ${(0,render_text.wy)(report)}`,...comparison===void 0?[]:[`Base     ${comparison}`],"",...severityLines(report),...report.platforms.length>1?["",...report.platforms.map(platformLine)]:[],...leftAsideLines(report),...findingLines(report),...exceptionLines(report),"",`${(0,render_text.Sw)(report)}: ${(0,render_text.kA)(report)}`,...report.verdict.reasons.map(reason=>`  - ${(0,render_text.uV)(reason)}`),...report.notes.map(note=>`  - ${note}`),`Harbor   ${report.image.link}`]}function severityLines(report){return scan_severity.oC.map(severity=>{const name=(0,scan_severity.JE)(severity).padEnd(12)
const count=(0,render_text.vG)(report,report.counts[severity]).padStart(6)
return`${name}${count}   allowed: ${(0,render_text.cX)(report,severity)}`})}function platformLine(platform){const took=platform.durationSeconds===void 0?"":` in ${(0,format.Xo)(platform.durationSeconds)}`
const state=platform.status==="scanned"?`${(0,render_text.gM)(platform.counts)}${took}`:"could not tell"
return`${platform.platform.padEnd(16)} ${state}`}function leftAsideLines({leftAside=[]}){const listed=leftAside.slice(0,console_LISTED_FINDINGS)
if(listed.length===0)return[]
const rest=leftAside.length-listed.length
return["",...listed.map(({platform,digest,reason})=>`Not judged  ${platform} ${digest}: ${reason}`),...rest===0?[]:[`and ${rest} more not judged`]]}function findingLines(report){const isNew=report.findings.filter(finding=>finding.isNew===true)
const findings=isNew.length>0?isNew:report.findings
const listed=findings.slice(0,console_LISTED_FINDINGS)
if(listed.length===0)return[]
const rest=report.findings.length-listed.length
return["",...listed.map(finding=>{const fix=finding.fixVersion===""?"no fix":`fixed in ${finding.fixVersion}`
const since=finding.isNew===void 0?"":finding.isNew?", new":", unchanged"
const known=finding.isKnownExploited===true?", known to be exploited":""
const epss=finding.epss===void 0?"":`, EPSS ${(0,render_text.tY)(finding.epss)}`
return`${(0,scan_severity.JE)(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}${known}${epss}${since}`}),...rest===0?[]:[`and ${(0,format.LS)(rest,"more finding")}`]]}function exceptionLines(report){const ignored=report.ignored.slice(0,console_LISTED_FINDINGS).map(({id,package:name,version,ignoredBy})=>{const reason=ignoredBy.reason===""?"":`: ${ignoredBy.reason}`
return`Ignored     ${id}  ${name} ${version}, ${ignoredBy.source}${reason}`})
const rest=report.ignored.length-ignored.length
const expired=report.expired.map(({id,source,expiredAt})=>`Expired     ${id}  ${source}, on ${expiredAt.slice(0,10)}: it counts again`)
const lines=[...ignored,...rest===0?[]:[`and ${(0,format.LS)(rest,"more ignored finding")}`],...expired]
return lines.length===0?[]:["",...lines]}var json_pieces=__webpack_require__(10625)
var remarks=__webpack_require__(99978)
const MAX_SARIF_RUNS=20
function imageCategory(repository){return`harbor/${repository}`}function planSarifRuns(images){const categories=planCategories(images)
const decided=(0,report_outcome.md)(images).filter(outcome=>outcome.kind==="judged"&&outcome.report.verdict.name!=="undecided")
const isDecided=new Set(decided)
const kept=new Set(decided.slice(0,MAX_SARIF_RUNS))
return{runs:images.flatMap((outcome,index)=>outcome.kind==="judged"&&kept.has(outcome)?[{report:outcome.report,location:outcome.location,category:categories[index]??imageCategory((0,report_outcome.B$)(outcome))}]:[]),leftOut:decided.slice(MAX_SARIF_RUNS),unfinished:images.filter(outcome=>!isDecided.has(outcome))}}function describeLeftOut(leftOut){if(leftOut.length===0)return[]
const names=leftOut.map(report_outcome.Wm).join(", ")
return[`${(0,format.LS)(leftOut.length,"image")} left out, because GitHub takes ${MAX_SARIF_RUNS} runs in a file: ${names}`]}function planCategories(images){const groups=Map.groupBy(images,report_outcome.B$)
return images.map(outcome=>{const repository=(0,report_outcome.B$)(outcome)
const group=groups.get(repository)??[]
if(group.length===1)return imageCategory(repository)
const suffix=SUFFIXES.find(name=>{const names=group.map(name)
return!names.includes("")&&new Set(names).size===group.length})?.(outcome)??String(group.indexOf(outcome)+1)
return`${imageCategory(repository)}:${suffix}`})}const SUFFIXES=[outcome=>(0,report_outcome.ad)(outcome)[0]??"",outcome=>(0,report_outcome.ad)(outcome).join(","),outcome=>outcome.kind==="judged"?outcome.report.image.digest:""]
function shareFairly(wanted,total){const shares=wanted.map(()=>0)
let left=total
const order=wanted.map((_,index)=>index).toSorted((a,b)=>(wanted[a]??0)-(wanted[b]??0))
for(const[place,index]of order.entries()){const share=Math.min(wanted[index]??0,Math.floor(left/(order.length-place)))
shares[index]=share
left-=share}return shares}const MAX_SARIF_RESULTS=25e3
const LISTED_DESCRIPTION=250
const SARIF_BUDGETS=[{results:1e5,description:1e3},{results:1e5,description:200},{results:4e4,description:200},{results:1e4,description:200},{results:5e3,description:0}]
function renderSarif(outcomes,options){const{runs,leftOut}=planSarifRuns(outcomes.images)
return renderSarifRuns(runs,{...options,remarks:describeLeftOut(leftOut)})}function renderSarifRuns(runs,options){const budget=options.budget??{results:Number.POSITIVE_INFINITY,description:1e3}
const shares=shareFairly(runs.map(({report})=>Math.min(report.findings.length,MAX_SARIF_RESULTS)),budget.results)
return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:runs.map((run,index)=>sarifRun(run,{hash:options.hash,budget:{...budget,results:shares[index]??0},remarks:index===0?options.remarks??[]:[]}))}}function sarifRun({report,location,category},options){const{budget}=options
const findings=report.findings.slice(0,budget.results)
const left=report.findings.length-findings.length
const rules=new Map
const worst=new Map
for(const finding of findings){if(!rules.has(finding.id))rules.set(finding.id,rules.size)
const present=worst.get(finding.id)
if(present===void 0||(0,scan_severity.IY)(finding.severity)<(0,scan_severity.IY)(present.severity))worst.set(finding.id,finding)}const place=physicalLocation(report,location)
const remarks=[...options.remarks,...left>0?[`${(0,format.LS)(left,"less severe finding")} left out to fit GitHub's limits.`]:[]]
return{tool:{driver:{name:"Harbor",fullName:(0,cut.J)(`Harbor with ${report.scanner||"its scanner"}`,200),informationUri:"https://goharbor.io",rules:new json_pieces.V(()=>sarifRules(worst,{report,budget}))}},automationDetails:{id:`${category}/`},columnKind:"utf16CodeUnits",invocations:[{executionSuccessful:true,...remarks.length===0?{}:{toolExecutionNotifications:remarks.map(text=>({level:"warning",message:{text:(0,render_escape.au)(text)}}))}}],properties:{image:report.image.reference,tags:report.image.tags.map(tag=>(0,cut.J)(tag,200)),verdict:report.verdict.name,...describeSystems(report)},results:new json_pieces.V(()=>sarifResults(findings,{report,place,rules,hash:options.hash}))}}function describeSystems({platforms}){const systems=platforms.flatMap(({platform,operatingSystem:system})=>{if(system?.distribution===void 0)return[]
const{state,endsOn}=system
return[{platform:(0,cut.J)(platform,200),name:(0,remarks.Z)(system),state,...endsOn===void 0?{}:{endsOn}}]})
return systems.length===0?{}:{operatingSystems:systems}}function*sarifRules(findings,options){for(const finding of findings.values())yield sarifRule(finding,options)}function*sarifResults(findings,options){const{report,place,rules,hash}=options
const occurrences=new Map
for(const finding of findings){const identity=JSON.stringify([finding.id,finding.package,report.image.repository])
const occurrence=(occurrences.get(identity)??0)+1
occurrences.set(identity,occurrence)
yield{ruleId:(0,cut.J)(finding.id,255),ruleIndex:rules.get(finding.id),level:sarifLevel(countsAs(finding,report)),message:{text:resultText(finding)},locations:[place],partialFingerprints:{primaryLocationLineHash:`${hash(identity).slice(0,16)}:${occurrence}`},...exploitProperties(finding),...finding.isNew===void 0?{}:{baselineState:finding.isNew?"new":"unchanged"}}}}function exploitProperties({isKnownExploited,epss}){if(isKnownExploited===void 0&&epss===void 0)return{}
return{properties:{...isKnownExploited===void 0?{}:{isKnownExploited},...epss===void 0?{}:{epss}}}}function sarifRule(finding,options){const severity=countsAs(finding,options.report)
const url=finding.links.map(render_escape.Pl).find(link=>link!==void 0)
const{description:length}=options.budget
const description=(0,render_escape.au)((0,cut.J)(finding.description,Math.min(length,LISTED_DESCRIPTION)))
const title=`${(0,scan_severity.JE)(finding.severity)} vulnerability ${(0,render_escape.au)((0,cut.J)(finding.id,255))}`
const markdown=[`**${(0,render_escape.FV)(finding.id,{maxLength:255})}** (${(0,scan_severity.JE)(finding.severity)})`,"",(0,render_escape.FV)(finding.description,{maxLength:Math.max(length,1)}),"",url===void 0?"":(0,render_escape.iQ)("More about it",url)].join("\n")
return{id:(0,cut.J)(finding.id,255),shortDescription:{text:title},fullDescription:{text:description||title},...url===void 0?{}:{helpUri:url},help:{text:title,...length===0?{}:{markdown}},defaultConfiguration:{level:sarifLevel(severity)},properties:{precision:"very-high","security-severity":securitySeverity(finding,severity),tags:["security","vulnerability",finding.severity]}}}function resultText(finding){const fix=(0,scan_finding.G4)(finding)?`fixed in ${(0,cut.J)(finding.fixVersion,120)}`:"no fixed version"
return(0,render_escape.au)(`${(0,cut.J)(finding.package,200)} ${(0,cut.J)(finding.version,120)} has ${(0,cut.J)(finding.id,255)} `+`(${(0,scan_severity.JE)(finding.severity)}), ${fix}; ${finding.platforms.join(", ")}`)}function physicalLocation(report,location){const{repository}=report.image
return{physicalLocation:{artifactLocation:{uri:encodePath(location?.path??repository)},region:{startLine:location?.line??1}},message:{text:(0,render_escape.au)(report.image.reference)}}}function encodePath(path){return path.toWellFormed().split("/").map(encodeURIComponent).join("/")}function countsAs(finding,report){return finding.severity==="unknown"?report.policy.unknownSeverity:finding.severity}function sarifLevel(severity){switch(severity){case"critical":case"high":return"error"
case"medium":return"warning"
default:return"note"}}const BANDS={critical:{low:9.1,high:10,middle:9.5},high:{low:7,high:8.9,middle:8},medium:{low:4,high:6.9,middle:5.5},low:{low:.1,high:3.9,middle:2},negligible:{low:.1,high:.1,middle:.1}}
function securitySeverity(finding,severity){const{low,high,middle}=BANDS[severity]
const score=finding.cvssScore??middle
return Math.min(high,Math.max(low,score)).toFixed(1)}const MAX_GZIP_BYTES=95e5
const LISTS=new Set(["runs","tool","driver","rules","results"])
const WHY_NOT_UNFINISHED="code scanning would treat an unfinished scan as a clean one"
const SARIF={name:"sarif",title:"SARIF",extension:"sarif",target:"file",render(outcomes,{hash}){const{runs,leftOut,unfinished}=planSarifRuns(outcomes.images)
if(runs.length===0)return{kind:"none",why:WHY_NOT_UNFINISHED}
const names=unfinished.map(report_outcome.Wm).join(", ")
return{kind:"file",drafts:SARIF_BUDGETS.map(budget=>()=>{const sarif=renderSarif(outcomes,{hash,budget})
return{[Symbol.iterator]:()=>(0,json_pieces.M)(sarif,LISTS)}}),maxGzipBytes:MAX_GZIP_BYTES,remarks:[...unfinished.length===0?[]:[{level:"info",text:`No SARIF of ${names}, because ${WHY_NOT_UNFINISHED}`}],...describeLeftOut(leftOut).map(sentence=>({level:"warning",text:`The SARIF file: ${sentence}`}))]}}}
const MAX_SUMMARY_BYTES=1024*1024-4096
const summary_LIMITS={findings:500,others:200}
function renderSummary(outcomes,options={}){const document=outcomesDocument(outcomes,{limits:summary_LIMITS,foot:report=>["",scanLine(report)]})
return fitDocument({...document,foot:[...document.foot,""]},{maxBytes:options.maxBytes??MAX_SUMMARY_BYTES})}function scanLine(report){const harbor=(0,render_escape.iQ)("Open in Harbor",report.image.link)
return`<sub>${harbor} · ${(0,render_escape.FV)((0,render_text.pM)(report))} · ${(0,render_escape.FV)((0,render_text.wy)(report))}</sub>`}const RENDERERS=[{name:"console",target:"log",render:outcomes=>renderConsole(outcomes)},{name:"summary",target:"summary",render:outcomes=>renderSummary(outcomes)},{name:"annotations",target:"annotations",render:outcomes=>planAnnotations(outcomes)},SARIF,{name:"comment",target:"comment",render:(outcomes,{origin})=>origin===void 0?void 0:renderComment(outcomes,{origin})}]
RENDERERS.filter(renderer=>renderer.target==="file")
function planPullRequestLookup(input){const{given,context}=input
if(given!==void 0)return{kind:"known",number:given,from:'the input "pull-request"'}
if(context.pullRequest!==void 0)return{kind:"known",number:context.pullRequest,from:`the event ${context.eventName}`}
switch(context.eventName){case"merge_group":return{kind:"none",why:"a merge group is not one pull request"}
case"schedule":return{kind:"none",why:"a scheduled run does not belong to a pull request"}
default:return context.sha===""?{kind:"none",why:"the run names no commit"}:{kind:"by-commit",sha:context.sha}}}function choosePullRequest(candidates,sha){const[first]=candidates.filter(({isOpen,headSha})=>isOpen&&headSha===sha).toSorted((a,b)=>a.number-b.number)
return first}function describeRefusal(error,context){if(error.status!==403&&error.status!==404)return error.message
if(error.status===404&&!error.isFromGitHub)return`${error.message}. The server does not know what was asked for, or does not show it to this token: set "pull-request" to the number of the pull request, or "comment" to off`
if(context.isFork)return`${error.message}. The pull request comes from a fork, and GitHub gives such runs a token that can only read, whatever "permissions" says. The job summary has the report`
if(context.actor==="dependabot[bot]")return`${error.message}. GitHub gives runs of Dependabot a token that can only read, unless the job has "permissions: pull-requests: write". The job summary has the report`
const needed=error.acceptedPermissions===""?"pull-requests=write":error.acceptedPermissions
return`${error.message}. The token lacks a permission; GitHub accepts ${needed}: add "permissions: pull-requests: write" to the job, or set "comment" to off`}function planSticky(input){return planOwn(input)??(input.mayCreate?{kind:"create"}:{kind:"none"})}function planAfterCreation(input){return planOwn(input)??{kind:"create"}}function planOwn(input){const own=ownComments(input)
const[kept,...copies]=own.toSorted((a,b)=>compareRuns(b.marker,a.marker))
if(kept===void 0)return
const remove=copies.map(({id})=>id)
const age=compareRuns(kept.marker,input.marker)
if(age>0)return{kind:"keep",why:"newer",remove}
const isSame=age===0&&kept.marker.sha===input.marker.sha&&bodyWithoutMarker(kept.body)===bodyWithoutMarker(input.body)
return isSame?{kind:"keep",why:"unchanged",remove}:{kind:"update",id:kept.id,remove}}function ownComments(input){return input.comments.filter(({author,isMinimized})=>isSameLogin(author,input.login)&&!isMinimized).flatMap(comment=>{const marker=parseMarker(comment.body)
if(marker?.key!==input.marker.key||!isPlausible(marker,input.marker))return[]
return[{...comment,marker}]}).toSorted((a,b)=>a.id-b.id)}function isSameLogin(a,b){return a.toLowerCase()===b.toLowerCase()}async function publishComment(input,ports){try{const pullRequest=await findPullRequest(input,ports)
if(pullRequest!==void 0)await keepComment(input,{...ports,pullRequest})}catch(error){if(error instanceof errors.cc)return
const why=error instanceof errors.y_?describeRefusal(error,input.context):(0,errors.gJ)(error)
ports.log.warning(`There is no up-to-date comment on the pull request: ${why}`)}}async function findPullRequest(input,{github,log}){const lookup=planPullRequestLookup({given:input.pullRequest,context:input.context})
switch(lookup.kind){case"known":return lookup.number
case"none":log.info(`No comment, because ${lookup.why}`)
return
case"by-commit":{const found=choosePullRequest(await github.fetchPullRequests(lookup.sha),lookup.sha)
if(found===void 0)log.info(`No comment, because ${lookup.sha} is not the head of an open pull request`)
return found?.number}}}async function keepComment(input,ports){const{github,log,pullRequest}=ports
const comments=await github.fetchComments(pullRequest)
const login=await github.fetchLogin()
const plan=planSticky({...input,comments,login})
if(plan.kind==="create")return createComment(input,{...ports,login})
try{await carryOut(plan,{input,github})
log.info(describe(plan,pullRequest))}catch(error){if(!(error instanceof errors.y_)||error.status!==404||plan.kind!=="update")throw error
await createComment(input,{...ports,login})}}async function createComment(input,ports){const{github,log,login,pullRequest}=ports
const isLost=await github.createComment(pullRequest,input.body).then(()=>false,error=>{if(error instanceof errors.y_&&(error.status===void 0||error.status>=500))return true
throw error})
const plan=planAfterCreation({...input,login,comments:await github.fetchComments(pullRequest)})
if(plan.kind!=="create")await carryOut(plan,{input,github})
else if(isLost)await github.createComment(pullRequest,input.body)
log.info(`Commented on pull request #${pullRequest}`)}async function carryOut(plan,context){if(plan.kind==="none")return
if(plan.kind==="update")await context.github.updateComment(plan.id,context.input.body)
for(const id of plan.remove)await context.github.deleteComment(id)}function describe(plan,pullRequest){switch(plan.kind){case"none":return`No comment on pull request #${pullRequest}, because nothing is wrong`
case"update":return`Updated the comment on pull request #${pullRequest}`
case"keep":return plan.why==="unchanged"?`The comment on pull request #${pullRequest} is up to date`:`The comment on pull request #${pullRequest} is of a later run and was not changed`
default:return(0,errors.xb)(plan)}}async function publishReport(request,ports){const{runner}=ports
const publication=await prepare(request,ports)
const{outcomes,context,reporting}=publication
const outputs={}
for(const renderer of RENDERERS)switch(renderer.target){case"log":for(const line of renderer.render(outcomes,context))runner.log.info(line)
break
case"summary":if(reporting.summary)await runner.appendSummary(renderer.render(outcomes,context))
break
case"annotations":if(!reporting.annotations)break
for(const annotation of renderer.render(outcomes,context))runner.annotate(annotation)
break
case"file":outputs[`${renderer.name}-file`]=await writeFile(renderer,publication,ports)
break
case"comment":if(reporting.comment==="off"||runner.signal.aborted)break
await comment(renderer.render(outcomes,context),publication,ports)
break
default:(0,errors.xb)(renderer)}if((0,report_outcome.Hh)(outcomes)!=="passed"){const[headline]=planAnnotations(outcomes)
runner.fail(reporting.annotations?void 0:headline?.message)}return outputs}async function prepare(request,{store,github,hash}){const{reporting}=request
const located=(0,report_outcome.w4)(request.outcomes,reporting.location)
const isWanted=reporting.comment!=="off"&&reporting.githubToken!==""
const run=isWanted?await github.readContext():void 0
const origin=run===void 0?{}:{origin:commentOrigin(located,{run,key:reporting.commentKey})}
const{outcomes,...context}=store.redact({outcomes:located,...origin})
return{outcomes,context:{hash,...context},run,reporting}}async function writeFile(renderer,{outcomes,context,reporting},{runner,store}){const{title}=renderer
const asked=reporting.files[renderer.name]??""
const document=renderer.render(outcomes,context)
if(document.kind==="none"){if(asked!=="")runner.log.info(`No ${title} file, because ${document.why}`)
return""}for(const{level,text}of document.remarks)runner.log[level](text)
const path=asked||store.temporaryPath(outcomes,renderer.extension)
try{await store.writeDocument(path,{title,document})
return path}catch(error){if(!(error instanceof errors.yo))throw error
runner.log.warning(error.message)
return""}}async function comment(body,{outcomes,context,run,reporting},{runner,store,github}){const{origin}=context
if(body===void 0||origin===void 0||run===void 0){runner.log.info("No comment, because there is no repository or no token to write it with")
return}await publishComment({context:run,pullRequest:reporting.pullRequest,mayCreate:reporting.comment==="auto"||(0,report_outcomes.Mk)(outcomes.images)!=="passed",marker:origin.marker,...store.redact({body})},{github:await github.connect({token:reporting.githubToken,context:run}),log:runner.log})}},40859:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>trySaveOutcomes,t:()=>saveOutcomes})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
async function saveOutcomes(path,outcomes,ports){const fallback=ports.store.temporaryPath(outcomes,"json")
if(path===""){await ports.store.write(fallback,outcomes)
return fallback}try{await ports.store.write(path,outcomes)
return path}catch(error){if(!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))throw error
ports.log.warning(`${error.message}. It is in ${fallback}`)
await ports.store.write(fallback,outcomes)
return fallback}}async function trySaveOutcomes(outcomes,ports){const path=ports.store.temporaryPath(outcomes,"json")
try{await ports.store.write(path,outcomes)
return path}catch(error){if(!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))throw error
ports.log.warning(error.message)
return""}}},4314:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>createReportPorts})
var report_store=__webpack_require__(90177)
var errors=__webpack_require__(85096)
var until_aborted=__webpack_require__(97259)
const DEADLINE_MS=12e4
const PAGE=100
const MAX_PAGES=50
const DEFAULT_LOGIN="github-actions[bot]"
function createGitHubApi(input){const{context}=input
const{octokit,unthrottled}=input.octokits
const deadline=AbortSignal.timeout(DEADLINE_MS)
const signal=AbortSignal.any([input.signal,deadline])
const ended={request:{signal}}
const repository={...ended,owner:context.repository.owner,repo:context.repository.name}
async function attempt(purpose,work){try{return await(0,until_aborted.E)(signal,work)}catch(error){if(input.signal.aborted)throw new errors.cc(`failed to ${purpose}: the job is being cancelled`)
if(deadline.aborted)throw new errors.y_(`failed to ${purpose}: GitHub gave no answer within ${DEADLINE_MS/1e3} s`)
throw explain(error,purpose)}}function readViewer(){return unlessRefused(async()=>{const{data}=await attempt("ask GitHub whose token it is",()=>unthrottled.request({...ended,method:"POST",url:context.graphqlUrl,query:"query { viewer { login } }"}))
return readLogin(data.data?.viewer)})}function readUser(){return unlessRefused(async()=>{const{data}=await attempt("ask whose token it is",()=>unthrottled.request("GET /user",ended))
return readLogin(data)})}return{async fetchLogin(){return await readViewer()??await readUser()??DEFAULT_LOGIN},async fetchPullRequests(sha){const purpose=`look for the pull request of ${sha}`
try{const{data}=await attempt(purpose,()=>octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...repository,commit_sha:sha,per_page:PAGE}))
return data.map(decodePullRequest)}catch(error){if(!(error instanceof errors.y_)||error.status!==404)throw error}return attempt(purpose,async()=>{const open=await readPages("number",page=>octokit.request("GET /repos/{owner}/{repo}/pulls",{...repository,state:"open",per_page:PAGE,page}))
return open.map(decodePullRequest)})},async fetchComments(pullRequest){return attempt(`read the comments on pull request #${pullRequest}`,async()=>{const comments=await readPages("id",page=>octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{...repository,issue_number:pullRequest,per_page:PAGE,page}))
return comments.map(decodeComment)})},async createComment(pullRequest,body){await attempt(`comment on pull request #${pullRequest}`,()=>octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...repository,issue_number:pullRequest,body,request:{signal,retries:0}}))},async updateComment(id,body){await attempt("update the comment on the pull request",()=>octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...repository,comment_id:id,body}))},async deleteComment(id){try{await attempt("remove a double comment from the pull request",()=>octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...repository,comment_id:id}))}catch(error){if(!(error instanceof errors.y_)||error.status!==404)throw error}}}}function decodeComment(wire){return{id:Number(wire.id),author:wire.user?.login??"",body:wire.body??"",isMinimized:wire.minimized!=null}}function decodePullRequest(wire){return{number:wire.number,headSha:wire.head.sha,isOpen:wire.state==="open"}}async function unlessRefused(ask){try{return await ask()}catch(error){if(error instanceof errors.y_)return
throw error}}function readLogin(account){const login=account?.login
return typeof login==="string"&&login!==""?login:void 0}async function readPages(key,fetchPage){const known=new Map
for(let page=1;page<=MAX_PAGES;page+=1){const{data,headers}=await fetchPage(page)
if(!Array.isArray(data))throw new TypeError("it is no list")
const before=known.size
for(const entry of data)known.set(Number(entry[key]),entry)
if(known.size===before)break
const hasNext=headers.link?.includes('rel="next"')===true
if(!hasNext&&data.length<PAGE&&!(Number(headers["x-total-count"])>known.size))break}return[...known.values()]}function explain(error,purpose){const{status,response}=error
if(response===void 0&&error instanceof TypeError&&error.cause===void 0)return new errors.y_(`failed to ${purpose}: GitHub's answer could not be read (${error.message})`,{cause:error})
const said=response?.data?.message
const detail=typeof said==="string"?said:(0,errors.gJ)(error)
const accepted=response?.headers?.["x-accepted-github-permissions"]
const answered=response===void 0?void 0:Number(status)
return new errors.y_(`failed to ${purpose}: ${answered===void 0?"no answer from GitHub":`GitHub answered ${answered}`} (${detail})`,{status:answered,acceptedPermissions:typeof accepted==="string"?accepted:"",isFromGitHub:response?.headers?.["x-github-request-id"]!==void 0,cause:error})}var context=__webpack_require__(86488)
var load_octokit=__webpack_require__(92135)
function createGitHubAccess(options){const{environment,signal,log}=options
return{readContext:()=>(0,context.L)(environment),async connect(connection){const{token,context}=connection
const octokits=await(0,load_octokit.loadOctokits)({token,apiUrl:context.apiUrl,environment,log})
return createGitHubApi({octokits,context,signal})}}}var hash=__webpack_require__(31965)
var ports=__webpack_require__(54508)
function createReportPorts(host){return{runner:host,store:(0,report_store.w)(host),github:createGitHubAccess(host),clock:(0,ports.ts)(host),runId:host.environment["GITHUB_RUN_ID"]??"",hash:hash.q}}}}

