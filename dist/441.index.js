export const id=441
export const ids=[441]
export const modules={23428:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JB:()=>VULNERABILITY_ID,Ms:()=>isCveId,O1:()=>parseTrivyIgnore,oD:()=>isVulnerabilityId,rQ:()=>parseExpiry})
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
rules.push({...rule,source:`${file} line ${index+1}`,reason:(comment??commentsAbove.join(" ")).trim()})}return rules}function parseLine(line,number){const hash=line.search(/\s#/)
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
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}},18067:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AO:()=>distributionOf,CW:()=>EXTENDABLE_IDS,YD:()=>findDistribution,wB:()=>DISTRIBUTIONS,y$:()=>DISTRIBUTION_IDS})
const ENDOFLIFE="https://endoflife.date"
const COVERAGE="https://trivy.dev/v0.61/docs/coverage/os"
function rolling(name){return{name,versionParts:1,source:COVERAGE,ends:new Map}}function parseEnds(lines){return new Map(lines.trim().split("\n").map(line=>{const[version="",end="",extendedEnd]=line.trim().split(" ")
return[version,extendedEnd===void 0?end:[end,extendedEnd]]}))}const DISTRIBUTIONS={alpine:{name:"Alpine",versionParts:2,source:`${ENDOFLIFE}/alpine-linux`,ends:parseEnds(`\n      2.1 2012-11-01\n      2.2 2013-05-01\n      2.3 2013-11-01\n      2.4 2014-05-01\n      2.5 2014-11-01\n      2.6 2015-05-01\n      2.7 2015-11-01\n      3.0 2016-05-01\n      3.1 2016-11-01\n      3.2 2017-05-01\n      3.3 2017-11-01\n      3.4 2018-05-01\n      3.5 2018-11-01\n      3.6 2019-05-01\n      3.7 2019-11-01\n      3.8 2020-05-01\n      3.9 2020-11-01\n      3.10 2021-05-01\n      3.11 2021-11-01\n      3.12 2022-05-01\n      3.13 2022-11-01\n      3.14 2023-05-01\n      3.15 2023-11-01\n      3.16 2024-05-23\n      3.17 2024-11-22\n      3.18 2025-05-09\n      3.19 2025-11-01\n      3.20 2026-04-01\n      3.21 2026-11-01\n      3.22 2027-05-01\n      3.23 2027-11-01\n      3.24 2028-06-01\n    `)},debian:{name:"Debian",versionParts:1,source:"https://wiki.debian.org/LTS",extended:"ELTS of Freexian",areExtendedFixesUnknown:true,ends:parseEnds(`\n      5 2012-02-06\n      6 2016-02-29\n      7 2018-05-31 2020-06-30\n      8 2020-06-30 2025-06-30\n      9 2022-06-30 2027-06-30\n      10 2024-06-30 2029-06-30\n      11 2026-08-31 2031-06-30\n      12 2028-06-30 2033-06-30\n      13 2030-06-30 2035-06-30\n    `)},ubuntu:{name:"Ubuntu",versionParts:2,source:`${ENDOFLIFE}/ubuntu`,extended:"Ubuntu Pro (ESM)",ends:parseEnds(`\n      12.04 2017-04-30 2019-04-30\n      12.10 2014-05-16\n      13.04 2014-01-27\n      13.10 2014-07-17\n      14.04 2019-04-30 2024-04-30\n      14.10 2015-07-23\n      15.04 2016-02-04\n      15.10 2016-07-28\n      16.04 2021-04-30 2026-04-30\n      16.10 2017-07-20\n      17.04 2018-01-13\n      17.10 2018-07-19\n      18.04 2023-05-31 2028-04-30\n      18.10 2019-07-18\n      19.04 2020-01-23\n      19.10 2020-07-17\n      20.04 2025-05-31 2030-04-30\n      20.10 2021-07-22\n      21.04 2022-01-20\n      21.10 2022-07-14\n      22.04 2027-04-30 2032-04-30\n      22.10 2023-07-20\n      23.04 2024-01-25\n      23.10 2024-07-12\n      24.04 2029-05-31 2034-04-30\n      24.10 2025-07-10\n      25.04 2026-01-17\n      25.10 2026-07-31\n      26.04 2031-05-31 2036-04-30\n    `)},rhel:{name:"Red Hat Enterprise Linux",versionParts:1,source:`${ENDOFLIFE}/rhel`,extended:"the ELS add-on of Red Hat",ends:parseEnds(`\n      4 2012-02-29 2017-03-31\n      5 2017-03-31 2020-11-30\n      6 2020-11-30 2024-06-30\n      7 2024-06-30 2029-05-31\n      8 2029-05-31 2033-05-31\n      9 2032-05-31 2036-05-31\n      10 2035-05-31 2039-05-31\n    `)},centos:{name:"CentOS Linux",versionParts:1,source:`${ENDOFLIFE}/centos`,ends:parseEnds(`\n      5 2017-03-31\n      6 2020-11-30\n      7 2024-06-30\n      8 2021-12-31\n    `)},"centos-stream":{name:"CentOS Stream",versionParts:1,source:`${ENDOFLIFE}/centos-stream`,isUnknownToTrivy:true,ends:parseEnds(`\n      8 2024-05-31\n      9 2027-05-31\n      10 2030-05-31\n    `)},almalinux:{name:"AlmaLinux",versionParts:1,source:`${ENDOFLIFE}/almalinux`,ends:parseEnds(`\n      8 2029-03-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},rocky:{name:"Rocky Linux",versionParts:1,source:`${ENDOFLIFE}/rocky-linux`,ends:parseEnds(`\n      8 2029-05-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},ol:{name:"Oracle Linux",versionParts:1,source:`${ENDOFLIFE}/oracle-linux`,extended:"the Extended Support of Oracle",ends:parseEnds(`\n      5 2017-12-31\n      6 2021-03-31 2024-12-31\n      7 2024-12-31 2028-06-30\n      8 2029-07-31 2031-07-31\n      9 2032-07-31 2034-06-30\n      10 2035-06-30\n    `)},amzn:{name:"Amazon Linux",versionParts:1,source:`${ENDOFLIFE}/amazon-linux`,ends:parseEnds(`\n      1 2023-12-31\n      2 2026-06-30\n      2023 2029-06-30\n    `)},fedora:{name:"Fedora",versionParts:1,source:`${ENDOFLIFE}/fedora`,isUnknownToTrivy:true,ends:parseEnds(`\n      35 2022-12-13\n      36 2023-05-16\n      37 2023-12-05\n      38 2024-05-21\n      39 2024-11-26\n      40 2025-05-13\n      41 2025-12-15\n      42 2026-05-27\n      43 2026-12-09\n      44 2027-06-02\n    `)},sles:{name:"SUSE Linux Enterprise Server",versionParts:2,source:"https://www.suse.com/lifecycle",extended:"LTSS of SUSE",ends:parseEnds(`\n      11.3 2016-01-31 2019-01-30\n      11.4 2019-03-31 2022-03-31\n      12 2016-06-30 2019-07-01\n      12.1 2017-05-31 2020-05-31\n      12.2 2018-03-31 2021-03-31\n      12.3 2019-06-30 2022-06-30\n      12.4 2020-06-30 2023-06-30\n      12.5 2024-10-31 2027-10-31\n      15 2019-12-31 2022-12-31\n      15.1 2021-01-31 2024-01-31\n      15.2 2021-12-31 2024-12-31\n      15.3 2022-12-31 2025-12-31\n      15.4 2023-12-31 2026-12-31\n      15.5 2024-12-31 2027-12-31\n      15.6 2025-12-31 2028-12-31\n      15.7 2031-07-31 2034-07-31\n    `)},"opensuse-leap":{name:"openSUSE Leap",versionParts:2,source:"https://en.opensuse.org/Lifetime",ends:parseEnds(`\n      42.1 2017-05-17\n      42.2 2018-01-26\n      42.3 2019-07-01\n      15.0 2019-12-03\n      15.1 2021-02-02\n      15.2 2022-01-04\n      15.3 2022-12-31\n      15.4 2023-12-07\n      15.5 2024-12-31\n      15.6 2026-04-30\n      16.0 2027-10-31\n    `)},"opensuse-tumbleweed":rolling("openSUSE Tumbleweed"),photon:{name:"Photon OS",versionParts:2,source:`${ENDOFLIFE}/photon`,ends:parseEnds(`\n      1.0 2022-02-28\n      2.0 2022-12-31\n      3.0 2025-10-02\n      4.0 2027-10-11\n      5.0 never\n    `)},mariner:{name:"CBL-Mariner",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      1.0 2023-08-31\n      2.0 2025-07-31\n    `)},azurelinux:{name:"Azure Linux",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      3.0 2027-08-31\n    `)},wolfi:rolling("Wolfi"),chainguard:rolling("Chainguard OS"),minimos:rolling("MinimOS"),echo:rolling("Echo"),arch:{...rolling("Arch Linux"),isUnknownToTrivy:true}}
const DISTRIBUTION_IDS=Object.keys(DISTRIBUTIONS)
const EXTENDABLE_IDS=DISTRIBUTION_IDS.filter(id=>distributionOf(id).extended!==void 0)
function distributionOf(id){return DISTRIBUTIONS[id]}function findDistribution(id){const known=DISTRIBUTION_IDS.find(candidate=>candidate===id)
return known===void 0?void 0:distributionOf(known)}},85036:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
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

