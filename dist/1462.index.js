export const id=1462
export const ids=[1462]
export const modules={91462:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseKev:()=>parseKev})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89189),_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23428),_domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823),_untrusted_document_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(41497)
const catalogue=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({dateReleased:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),count:valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),vulnerabilities:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({cveID:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms,"expected a CVE id"))})),valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e5))})
function parseKev(text){const value=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_3__.qF)(text.replace(/^\ufeff/,"")),{dateReleased,count,vulnerabilities}=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_3__.l5)(catalogue,{value,lineAt:()=>{}}),date=(0,_domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.mo)(dateReleased)
if(void 0===date)throw new Error("dateReleased: expected a time of ISO 8601")
if(void 0!==count&&count!==vulnerabilities.length)throw new Error(`it says that it has ${count} entries, and it has ${vulnerabilities.length}`)
return{date,data:new Set(vulnerabilities.map(({cveID})=>cveID))}}}),41497:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89189),_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56369),_value_count_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79384)
const LONGEST_KEY=64
function parseJson(text){(0,_value_count_js__WEBPACK_IMPORTED_MODULE_0__.i)(text)
try{return JSON.parse(text)}catch(error){const[,line,column]=/\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error?error.message:"")??[]
throw new Error(void 0===line?"it is not JSON":`line ${line}, column ${column}: it is not JSON`)}}function decodeUntrusted(schema,document,options={}){const result=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema,document.value,options)
if(result.success)return result.output
const[issue]=result.issues,path=(issue.path??[]).map(({key})=>key).filter(key=>function isKey(key){return"string"==typeof key||"number"==typeof key}(key)),isOurs=["raw_check","check","custom"].includes(issue.type),expected=null===issue.expected?"has another form":`expected ${issue.expected}`,problem=isOurs?issue.message:expected
throw new Error(`${describePlace(document,{path,known:keysOf(schema)})}: ${problem}`)}function describePlace(document,options){const{path,known}=options,names=path.map(key=>"number"==typeof key||known.has(key)?key:"*"),line=document.lineAt(path)
return`${names.join(".")||"the document"}${void 0===line?"":` (line ${line})`}`}function keysOf(schema){const keys=new Set,seen=new Set,collect=part=>{if("object"==typeof part&&null!==part&&!seen.has(part)){seen.add(part)
for(const[name,value]of Object.entries(part)){if("entries"===name&&"object"==typeof value&&null!==value)for(const key of Object.keys(value))keys.add(key)
collect(value)}}}
collect(schema)
return keys}function onlyObject(entries){const known=Object.keys(entries)
return valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(entries),valibot__WEBPACK_IMPORTED_MODULE_1__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return
const value=dataset.value,unknown=Object.keys(value).find(key=>!known.includes(key))
if(void 0===unknown)return
const close=(0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(unknown.slice(0,LONGEST_KEY),known),hint=void 0===close?"":`; did you mean "${close}"?`
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}}),23428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JB:()=>VULNERABILITY_ID,Ms:()=>isCveId,O1:()=>parseTrivyIgnore,oD:()=>isVulnerabilityId,rQ:()=>parseExpiry})
const VULNERABILITY_ID="the id of a vulnerability, as in CVE-2026-1234 (letters, digits and . _ : + -, nothing else)"
function isVulnerabilityId(word){return/^cve/i.test(word)?isCveId(word):/^ghsa/i.test(word)?/^GHSA(-[a-z0-9]{4}){3}$/.test(word):word.length<=LONGEST_ID&&/^[A-Za-z0-9][A-Za-z0-9._:+-]*$/.test(word)}const LONGEST_ID=128
function isCveId(word){return/^CVE-\d{4}-\d{1,19}$/.test(word)}function parseTrivyIgnore(text,file){const rules=[]
let commentsAbove=[]
for(const[index,raw]of text.split(/\r?\n/).entries()){const line=raw.trim()
if(""===line){commentsAbove=[]
continue}if(line.startsWith("#")){commentsAbove.push(commentText(line))
continue}const{rule,comment}=parseLine(line,index+1)
rules.push({...rule,source:`${file} line ${index+1}`,place:{file,line:index+1},reason:(comment??commentsAbove.join(" ")).trim()})}return rules}function parseLine(line,number){const hash=line.search(/\s#/),[id="",...fields]=(hash<0?line:line.slice(0,hash)).trimEnd().split(/\s+/)
if(!isVulnerabilityId(id))throw new Error(`line ${number}: expected ${VULNERABILITY_ID}; a comment after it begins with a space and #`)
const name=isCveId(id)?id:"the id",[expiry,...more]=fields
if(more.length>0||void 0!==expiry&&!expiry.startsWith("exp:"))throw new Error(`line ${number}: the text after ${name} is not understood; expected exp:YYYY-MM-DD, or a comment that begins with #`)
const comment=hash<0?void 0:commentText(line.slice(hash).trim())
if(!0===comment?.split(/\s+/).some(word=>word.startsWith("exp:")))throw new Error(`line ${number}: the date of ${name} is in the comment; put it before the #`)
const expiresAt=void 0===expiry?void 0:function parseDay(text,line){const instant=parseExpiry(text)
if(void 0===instant||!/^\d{4}-\d{2}-\d{2}$/.test(text))throw new Error(`line ${line}: the text after exp: is not a date; expected exp:YYYY-MM-DD`)
return instant}(expiry.slice(4),number)
return{rule:{kind:"ignore-rule",id,purls:[],paths:[],...void 0===expiresAt?{}:{expiresAt}},...void 0===comment?{}:{comment}}}function commentText(line){return line.replace(/^#+/,"").trim()}function parseExpiry(text){const match=/^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim())
if(null===match)return
const[,year="",month="",day="",time="00:00:00",zone="Z"]=match,midnight=new Date(`${year}-${month}-${day}T00:00:00Z`)
if(Number.isNaN(midnight.valueOf())||midnight.getUTCDate()!==Number(day))return
const instant=new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`)
return Number.isNaN(instant.valueOf())?void 0:instant.toISOString()}}),11823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JO:()=>exploitNotes,JV:()=>cveIds,Nm:()=>findDateProblem,dN:()=>describeExploitData,fM:()=>parseProbability,mo:()=>parseListDate,q9:()=>hasJudgedCve,u8:()=>markExploits,uv:()=>findExploitDoubts})
var _day_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35721),_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23428),_scan_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34188),_text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764)
const CLOCK_SKEW_MS=3e5
function parseProbability(text){const value=/^(?:\d(?:\.\d{1,9})?|\.\d{1,9})$/.test(text)?Number(text):Number.NaN
if(value>=0&&value<=1)return value
throw new Error(`"${text}" is no probability from 0 to 1, as in 0.1`)}function parseListDate(text){const[,day,time="T00:00:00",zone="Z"]=/^(\d{4}-\d{2}-\d{2})(?:(T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2}))?$/.exec(text)??[],milliseconds=Date.parse(`${day}${time}${zone.replace(/^(.\d{2})(\d{2})$/,"$1:$2")}`)
return Number.isNaN(milliseconds)?void 0:new Date(milliseconds).toISOString()}function findDateProblem(date,limits){const ageMs=limits.now-Date.parse(date),day=date.slice(0,10)
return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS?`its date is in the future (${day})`:ageMs<=limits.maxAgeDays*_day_js__WEBPACK_IMPORTED_MODULE_1__.s?void 0:`it is of ${day}, ${Math.ceil(ageMs/_day_js__WEBPACK_IMPORTED_MODULE_1__.s)} days old, and exploit-data-max-age allows ${limits.maxAgeDays}`}function cveIds(findings){return new Set(findings.flatMap(({id})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(id)?[id]:[]))}function markExploits(findings,lists){const known="read"===lists.kev?.kind?lists.kev.data:void 0,scores="read"===lists.epss?.kind?lists.epss.data:void 0
return findings.map(finding=>{if(!(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(finding.id))return finding
const epss=scores?.get(finding.id)
return{...finding,...void 0===known?{}:{isKnownExploited:known.has(finding.id)},...void 0===epss?{}:{epss}}})}function describeExploitData({kev,epss}){const data={...nameRead("kev",kev),...nameRead("epss",epss)}
return 0===Object.keys(data).length?void 0:data}function nameRead(name,list){return"read"===list?.kind?{[name]:{source:list.source,date:list.date}}:{}}const LIST_TEXTS={kev:{rule:"fail-on-kev",title:"the catalogue of known exploited vulnerabilities",input:"kev-source"},epss:{rule:"fail-on-epss",title:"the EPSS scores",input:"epss-source"}}
function findExploitDoubts(findings,{policy,lists}){return hasJudgedCve(findings,policy)?["kev","epss"].flatMap(name=>{const{rule,title,input}=LIST_TEXTS[name],list=lists[name]
if(!("kev"===name?!0===policy.failOnKev:void 0!==policy.failOnEpss)||"read"===list?.kind)return[]
const problem=void 0===list?"it was not asked for":list.problem
return[{kind:"could-not-tell",message:`${rule} could not be judged, because ${title}${void 0===list?"":` (${list.source})`} could not be used: ${problem}. Run it again, or name a current copy with ${input}`}]}):[]}function hasJudgedCve(findings,policy){return findings.some(finding=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(finding.id)&&(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_0__.sL)(finding,policy))}function exploitNotes(findings,{policy,lists}){const rules=[...!0===policy.failOnKev?[LIST_TEXTS.kev.rule]:[],...void 0===policy.failOnEpss?[]:[LIST_TEXTS.epss.rule]]
if(0===rules.length)return[]
const others=findings.filter(({id})=>!(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(id)).length,withoutScore="read"===lists.epss?.kind?findings.filter(({id,epss})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(id)&&void 0===epss).length:0,them=count=>1===count?"it":"them"
return[...0===others?[]:[`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(others,"finding")} with an id that is no CVE: ${rules.join(" and ")} ${1===rules.length?"says":"say"} nothing about ${them(others)}`],...0===withoutScore?[]:[`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(withoutScore,"finding")} without an EPSS score: fail-on-epss says nothing about ${them(withoutScore)}`]]}}),79385:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseScore,y:()=>formatScore})
function formatScore(score){return score.toFixed(1)}function parseScore(text){const score=/^\d{1,2}(?:\.\d)?$/.test(text)?Number(text):Number.NaN
if(score>=.1&&score<=10)return score
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}}),85036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
var _text_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52764),_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
function isFixable(finding){return""!==finding.fixVersion}function countSeverities(findings){const counts={..._severity_js__WEBPACK_IMPORTED_MODULE_0__.BU}
for(const finding of findings)counts[finding.severity]+=1
return counts}function mergePlatforms(findings){const merged=new Map
for(const finding of findings){const isUnknown="unknown"===finding.severity,key=JSON.stringify([finding.id,finding.package,finding.version,isUnknown]),present=merged.get(key)
if(void 0===present){merged.set(key,finding)
continue}const worst=(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(finding.severity)<(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(present.severity)?finding:present,fixVersion=present.fixVersion||finding.fixVersion,platforms=[...new Set([...present.platforms,...finding.platforms])],cvssScore=highestScore(present,finding)
merged.set(key,{...worst,fixVersion,platforms,...void 0===cvssScore?{}:{cvssScore}})}return[...merged.values()]}function highestScore(...findings){const scores=findings.flatMap(({cvssScore})=>cvssScore??[])
return 0===scores.length?void 0:Math.max(...scores)}function rankFindings(findings){return findings.toSorted((a,b)=>Number(b.isKnownExploited??!1)-Number(a.isKnownExploited??!1)||(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a.severity)-(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b.severity)||Number(isFixable(b))-Number(isFixable(a))||(b.epss??0)-(a.epss??0)||(b.cvssScore??0)-(a.cvssScore??0)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.id,b.id)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.package,b.package))}}),34188:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$w:()=>breaksKevRule,RK:()=>SCORE_RULES,Rh:()=>asksForSystem,S4:()=>judge,XB:()=>allowedFindings,Y:()=>ruleOf,bk:()=>VERDICTS,d$:()=>FAIL_ON,mG:()=>breaksEpssRule,sL:()=>isJudged,yq:()=>breaksCvssRule})
var _gate_score_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79385),_finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85036),_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
const VERDICTS=["passed","failed","undecided"],FAIL_ON=["critical","high","medium","low","any","never"]
function asksForSystem({osSupport="off"}){return"off"!==osSupport}const SCORE_RULES=["fail-on-cvss","fail-on-epss"]
function judge(input){if(input.couldNotTell.length>0)return{name:"undecided",reasons:input.couldNotTell}
const reasons=[..."never"===input.policy.failOn?[]:brokenRules(input.findings,input.policy),...brokenScoreRules(input.findings,input.policy)]
if(reasons.length>0)return{name:"failed",reasons}
const{doubts=[]}=input
return{name:doubts.length>0?"undecided":"passed",reasons:doubts}}function isJudged(finding,policy){return!1!==finding.isNew&&(void 0===policy.ignoreBase||!0!==finding.isFromBase)&&(!policy.onlyFixable||(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.G4)(finding))}function brokenRules(findings,policy){const counted=findings.filter(finding=>isJudged(finding,policy)),isCompared=findings.some(({isNew})=>void 0!==isNew),reasons=[]
for(const severity of[..._severity_js__WEBPACK_IMPORTED_MODULE_1__.Kw,"unknown"]){const allowed=allowedFindings(severity,policy),matching=counted.filter(finding=>ruleOf(finding,policy)===severity)
if(matching.length<=allowed)continue
const unknown="unknown"===severity?0:matching.filter(f=>"unknown"===f.severity).length,kind=`${isCompared?" new":""}${void 0===policy.ignoreBase?"":" own"}${policy.onlyFixable?" fixable":""}`,ofUnknown=unknown>0?` (${unknown} of unknown severity, counted as ${severity})`:""
reasons.push({kind:"rule-broken",severity,found:matching.length,allowed,message:`${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`})}return reasons}function brokenScoreRules(findings,policy){const{failOnCvss,failOnEpss}=policy,count=breaks=>findings.filter(finding=>breaks(finding,policy)).length,exploited=count(breaksKevRule),probable=count(breaksEpssRule),scored=count(breaksCvssRule)
return[...0===exploited?[]:[{kind:"exploit-rule-broken",rule:"fail-on-kev",found:exploited,message:`Known to be exploited: ${exploited} found, 0 allowed`}],...void 0===failOnEpss||0===probable?[]:[{kind:"score-rule-broken",rule:"fail-on-epss",found:probable,limit:failOnEpss,message:`EPSS of ${failOnEpss} or more: ${probable} found, 0 allowed`}],...void 0===failOnCvss||0===scored?[]:[{kind:"score-rule-broken",rule:"fail-on-cvss",found:scored,limit:failOnCvss,message:`CVSS score of ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_2__.y)(failOnCvss)} or more: ${scored} found, 0 allowed`}]]}const breaksCvssRule=(finding,policy)=>reaches(finding.cvssScore,policy.failOnCvss)&&isJudged(finding,policy),breaksEpssRule=(finding,policy)=>reaches(finding.epss,policy.failOnEpss)&&isJudged(finding,policy),breaksKevRule=(finding,policy)=>!0===policy.failOnKev&&!0===finding.isKnownExploited&&isJudged(finding,policy)
function reaches(score,limit){return void 0!==score&&void 0!==limit&&score>=limit}function ruleOf(finding,policy){return"unknown"===finding.severity&&void 0===policy.maxFindings.unknown?policy.unknownSeverity:finding.severity}function allowedFindings(severity,policy){const limit=policy.maxFindings[severity]
if(void 0!==limit)return limit
if("unknown"===severity)return Number.POSITIVE_INFINITY
switch(policy.failOn){case"any":return 0
case"never":return Number.POSITIVE_INFINITY
default:return(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity,policy.failOn)?0:Number.POSITIVE_INFINITY}}})}

