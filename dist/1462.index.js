export const id=1462
export const ids=[1462]
export const modules={91462:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseKev:()=>parseKev})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89189)
var _domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23428)
var _domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823)
var _untrusted_document_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(41497)
const MAX_ENTRIES=2e5
const catalogue=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({dateReleased:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),count:valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),vulnerabilities:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({cveID:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_2__.Ms,"expected a CVE id"))})),valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(MAX_ENTRIES))})
function parseKev(text){const value=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_3__.qF)(text.replace(/^\ufeff/,""))
const{dateReleased,count,vulnerabilities}=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_3__.l5)(catalogue,{value,lineAt:()=>{}})
const date=(0,_domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.mo)(dateReleased)
if(date===void 0)throw new Error("dateReleased: expected a time of ISO 8601")
if(count!==void 0&&count!==vulnerabilities.length)throw new Error(`it says that it has ${count} entries, and it has ${vulnerabilities.length}`)
return{date,data:new Set(vulnerabilities.map(({cveID})=>cveID))}}},41497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
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
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}},23428:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JB:()=>VULNERABILITY_ID,Ms:()=>isCveId,O1:()=>parseTrivyIgnore,oD:()=>isVulnerabilityId,rQ:()=>parseExpiry})
const VULNERABILITY_ID="the id of a vulnerability, as in CVE-2026-1234 (letters, digits and . _ : + -, nothing else)"
function isVulnerabilityId(word){if(/^cve/i.test(word))return isCveId(word)
if(/^ghsa/i.test(word))return/^GHSA(-[a-z0-9]{4}){3}$/.test(word)
return word.length<=LONGEST_ID&&/^[A-Za-z0-9][A-Za-z0-9._:+-]*$/.test(word)}const LONGEST_ID=128
function isCveId(word){return/^CVE-\d{4}-\d{1,19}$/.test(word)}function parseTrivyIgnore(text,file){const rules=[]
let commentsAbove=[]
for(const[index,raw]of text.split(/\r?\n/).entries()){const line=raw.trim()
if(line===""){commentsAbove=[]
continue}if(line.startsWith("#")){commentsAbove.push(commentText(line))
continue}const{rule,comment}=parseLine(line,index+1)
rules.push({...rule,source:`${file} line ${index+1}`,place:{file,line:index+1},reason:(comment??commentsAbove.join(" ")).trim()})}return rules}function parseLine(line,number){const hash=line.search(/\s#/)
const[id="",...fields]=(hash<0?line:line.slice(0,hash)).trimEnd().split(/\s+/)
if(!isVulnerabilityId(id))throw new Error(`line ${number}: expected ${VULNERABILITY_ID}; a comment after it begins with a space and #`)
const name=isCveId(id)?id:"the id"
const[expiry,...more]=fields
if(more.length>0||expiry!==void 0&&!expiry.startsWith("exp:"))throw new Error(`line ${number}: the text after ${name} is not understood; expected exp:YYYY-MM-DD, or a comment that begins with #`)
const comment=hash<0?void 0:commentText(line.slice(hash).trim())
if(comment?.split(/\s+/).some(word=>word.startsWith("exp:"))===true)throw new Error(`line ${number}: the date of ${name} is in the comment; put it before the #`)
const expiresAt=expiry===void 0?void 0:parseDay(expiry.slice("exp:".length),number)
return{rule:{kind:"ignore-rule",id,purls:[],paths:[],...expiresAt===void 0?{}:{expiresAt}},...comment===void 0?{}:{comment}}}function commentText(line){return line.replace(/^#+/,"").trim()}function parseDay(text,line){const instant=parseExpiry(text)
if(instant===void 0||!/^\d{4}-\d{2}-\d{2}$/.test(text))throw new Error(`line ${line}: the text after exp: is not a date; expected exp:YYYY-MM-DD`)
return instant}function parseExpiry(text){const match=/^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim())
if(match===null)return
const[,year="",month="",day="",time="00:00:00",zone="Z"]=match
const midnight=new Date(`${year}-${month}-${day}T00:00:00Z`)
if(Number.isNaN(midnight.valueOf())||midnight.getUTCDate()!==Number(day))return
const instant=new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`)
return Number.isNaN(instant.valueOf())?void 0:instant.toISOString()}},11823:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JO:()=>exploitNotes,JV:()=>cveIds,Nm:()=>findDateProblem,dN:()=>describeExploitData,fM:()=>parseProbability,mo:()=>parseListDate,q9:()=>hasJudgedCve,u8:()=>markExploits,uv:()=>findExploitDoubts})
var _exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23428)
var _scan_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34188)
var _text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764)
const CLOCK_SKEW_MS=5*6e4
const DAY_MS=24*60*6e4
function parseProbability(text){const value=/^(?:\d(?:\.\d{1,9})?|\.\d{1,9})$/.test(text)?Number(text):Number.NaN
if(value>=0&&value<=1)return value
throw new Error(`"${text}" is no probability from 0 to 1, as in 0.1`)}function parseListDate(text){const[,day,time="T00:00:00",zone="Z"]=/^(\d{4}-\d{2}-\d{2})(?:(T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2}))?$/.exec(text)??[]
const milliseconds=Date.parse(`${day}${time}${zone.replace(/^(.\d{2})(\d{2})$/,"$1:$2")}`)
return Number.isNaN(milliseconds)?void 0:new Date(milliseconds).toISOString()}function findDateProblem(date,limits){const ageMs=limits.now-Date.parse(date)
const day=date.slice(0,10)
if(Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS)return`its date is in the future (${day})`
if(ageMs<=limits.maxAgeDays*DAY_MS)return
return`it is of ${day}, ${Math.ceil(ageMs/DAY_MS)} days old, and exploit-data-max-age allows ${limits.maxAgeDays}`}function cveIds(findings){return new Set(findings.flatMap(({id})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)?[id]:[]))}function markExploits(findings,lists){const known=lists.kev?.kind==="read"?lists.kev.data:void 0
const scores=lists.epss?.kind==="read"?lists.epss.data:void 0
return findings.map(finding=>{if(!(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(finding.id))return finding
const epss=scores?.get(finding.id)
return{...finding,...known===void 0?{}:{isKnownExploited:known.has(finding.id)},...epss===void 0?{}:{epss}}})}function describeExploitData({kev,epss}){const data={...nameRead("kev",kev),...nameRead("epss",epss)}
return Object.keys(data).length===0?void 0:data}function nameRead(name,list){return list?.kind==="read"?{[name]:{source:list.source,date:list.date}}:{}}const LIST_TEXTS={kev:{rule:"fail-on-kev",title:"the catalogue of known exploited vulnerabilities",input:"kev-source"},epss:{rule:"fail-on-epss",title:"the EPSS scores",input:"epss-source"}}
function findExploitDoubts(findings,{policy,lists}){if(!hasJudgedCve(findings,policy))return[]
return["kev","epss"].flatMap(name=>{const{rule,title,input}=LIST_TEXTS[name]
const list=lists[name]
const isAsked=name==="kev"?policy.failOnKev===true:policy.failOnEpss!==void 0
if(!isAsked||list?.kind==="read")return[]
const problem=list===void 0?"it was not asked for":list.problem
const source=list===void 0?"":` (${list.source})`
return[{kind:"could-not-tell",message:`${rule} could not be judged, because ${title}${source} could not be used: ${problem}. Run it again, or name a current copy with ${input}`}]})}function hasJudgedCve(findings,policy){return findings.some(finding=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(finding.id)&&(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_0__.sL)(finding,policy))}function exploitNotes(findings,{policy,lists}){const rules=[...policy.failOnKev===true?[LIST_TEXTS.kev.rule]:[],...policy.failOnEpss===void 0?[]:[LIST_TEXTS.epss.rule]]
if(rules.length===0)return[]
const others=findings.filter(({id})=>!(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)).length
const withoutScore=lists.epss?.kind==="read"?findings.filter(({id,epss})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)&&epss===void 0).length:0
const them=count=>count===1?"it":"them"
return[...others===0?[]:[`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(others,"finding")} with an id that is no CVE: ${rules.join(" and ")} ${rules.length===1?"says":"say"} nothing about ${them(others)}`],...withoutScore===0?[]:[`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(withoutScore,"finding")} without an EPSS score: fail-on-epss says nothing about ${them(withoutScore)}`]]}},79385:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseScore,y:()=>formatScore})
function formatScore(score){return score.toFixed(1)}function parseScore(text){const score=/^\d{1,2}(?:\.\d)?$/.test(text)?Number(text):Number.NaN
if(score>=.1&&score<=10)return score
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}},85036:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
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
merged.set(key,{...worst,fixVersion,platforms,...cvssScore===void 0?{}:{cvssScore}})}return[...merged.values()]}function highestScore(...findings){const scores=findings.flatMap(({cvssScore})=>cvssScore??[])
return scores.length===0?void 0:Math.max(...scores)}function rankFindings(findings){return findings.toSorted((a,b)=>Number(b.isKnownExploited??false)-Number(a.isKnownExploited??false)||(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a.severity)-(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b.severity)||Number(isFixable(b))-Number(isFixable(a))||(b.epss??0)-(a.epss??0)||(b.cvssScore??0)-(a.cvssScore??0)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.id,b.id)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.package,b.package))}},34188:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$w:()=>breaksKevRule,RK:()=>SCORE_RULES,Rh:()=>asksForSystem,S4:()=>judge,XB:()=>allowedFindings,Y:()=>ruleOf,bk:()=>VERDICTS,d$:()=>FAIL_ON,mG:()=>breaksEpssRule,sL:()=>isJudged,yq:()=>breaksCvssRule})
var _gate_score_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79385)
var _finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85036)
var _severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
const VERDICTS=["passed","failed","undecided"]
const FAIL_ON=["critical","high","medium","low","any","never"]
function asksForSystem({osSupport="off"}){return osSupport!=="off"}const SCORE_RULES=["fail-on-cvss","fail-on-epss"]
function judge(input){if(input.couldNotTell.length>0)return{name:"undecided",reasons:input.couldNotTell}
const reasons=[...input.policy.failOn==="never"?[]:brokenRules(input.findings,input.policy),...brokenScoreRules(input.findings,input.policy)]
if(reasons.length>0)return{name:"failed",reasons}
const{doubts=[]}=input
return{name:doubts.length>0?"undecided":"passed",reasons:doubts}}function isJudged(finding,policy){return finding.isNew!==false&&(!policy.onlyFixable||(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.G4)(finding))}function brokenRules(findings,policy){const counted=findings.filter(finding=>isJudged(finding,policy))
const isCompared=findings.some(({isNew})=>isNew!==void 0)
const reasons=[]
for(const severity of[..._severity_js__WEBPACK_IMPORTED_MODULE_1__.Kw,"unknown"]){const allowed=allowedFindings(severity,policy)
const matching=counted.filter(finding=>ruleOf(finding,policy)===severity)
if(matching.length<=allowed)continue
const unknown=severity==="unknown"?0:matching.filter(f=>f.severity==="unknown").length
const kind=`${isCompared?" new":""}${policy.onlyFixable?" fixable":""}`
const ofUnknown=unknown>0?` (${unknown} of unknown severity, counted as ${severity})`:""
reasons.push({kind:"rule-broken",severity,found:matching.length,allowed,message:`${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`})}return reasons}function brokenScoreRules(findings,policy){const{failOnCvss,failOnEpss}=policy
const count=breaks=>findings.filter(finding=>breaks(finding,policy)).length
const exploited=count(breaksKevRule)
const probable=count(breaksEpssRule)
const scored=count(breaksCvssRule)
return[...exploited===0?[]:[{kind:"exploit-rule-broken",rule:"fail-on-kev",found:exploited,message:`Known to be exploited: ${exploited} found, 0 allowed`}],...failOnEpss===void 0||probable===0?[]:[{kind:"score-rule-broken",rule:"fail-on-epss",found:probable,limit:failOnEpss,message:`EPSS of ${failOnEpss} or more: ${probable} found, 0 allowed`}],...failOnCvss===void 0||scored===0?[]:[{kind:"score-rule-broken",rule:"fail-on-cvss",found:scored,limit:failOnCvss,message:`CVSS score of ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_2__.y)(failOnCvss)} or more: ${scored} found, 0 allowed`}]]}const breaksCvssRule=(finding,policy)=>reaches(finding.cvssScore,policy.failOnCvss)&&isJudged(finding,policy)
const breaksEpssRule=(finding,policy)=>reaches(finding.epss,policy.failOnEpss)&&isJudged(finding,policy)
const breaksKevRule=(finding,policy)=>policy.failOnKev===true&&finding.isKnownExploited===true&&isJudged(finding,policy)
function reaches(score,limit){return score!==void 0&&limit!==void 0&&score>=limit}function ruleOf(finding,policy){return finding.severity==="unknown"&&policy.maxFindings.unknown===void 0?policy.unknownSeverity:finding.severity}function allowedFindings(severity,policy){const limit=policy.maxFindings[severity]
if(limit!==void 0)return limit
if(severity==="unknown")return Number.POSITIVE_INFINITY
switch(policy.failOn){case"any":return 0
case"never":return Number.POSITIVE_INFINITY
default:return(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity,policy.failOn)?0:Number.POSITIVE_INFINITY}}}}

