export const id=5553
export const ids=[5553]
export const modules={77429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>text})
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89189)
const text=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),""),"")}),65553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{parseExceptionFile:()=>parseExceptionFile,parsePolicyFile:()=>parsePolicyFile})
var dist=__webpack_require__(89189),purl=__webpack_require__(33745),trivyignore=__webpack_require__(23428),vendor_status=__webpack_require__(38268),pattern=__webpack_require__(67704),severity=__webpack_require__(73002),untrusted_document=__webpack_require__(41497),untrusted_yaml=__webpack_require__(51643),decode=__webpack_require__(77429)
function parseExceptionFile(file){const text=file.text.replace(/^\ufeff/,"")
return/\.ya?ml$/i.test(file.path)?function decodeIgnoreYaml(document,path){const{vulnerabilities}=(0,untrusted_document.l5)(ignoreYaml,document)??{}
return(vulnerabilities??[]).map((entry,index)=>{const{id,paths,purls,expired_at:expiredAt,statement}=entry,refuse=(at,problem)=>{const place=["vulnerabilities",index,...at],known=new Set(["vulnerabilities","paths","purls","expired_at"])
throw new Error(`${(0,untrusted_document.df)(document,{path:place,known})}: ${problem}`)}
for(const[key,limit]of Object.entries({paths,purls,expired_at:expiredAt}))null===limit&&refuse([key],"is blank; give it a value, or leave the key out")
for(const[place,purl]of(purls??[]).entries())isPackageUrl(purl)||refuse(["purls",place],"expected a package URL (pkg:type/namespace/name@version)")
const expiresAt=null==expiredAt?void 0:function decodeExpiry(value){return(0,trivyignore.rQ)("string"==typeof value?value:value.toISOString())}(expiredAt)
null!=expiredAt&&void 0===expiresAt&&refuse(["expired_at"],"expected YYYY-MM-DD or a time of ISO 8601")
return{kind:"ignore-rule",id,purls:purls??[],paths:paths??[],source:path,place:placeOf(document,{file:path,at:["vulnerabilities",index]}),reason:statement.trim(),...void 0===expiresAt?{}:{expiresAt}}})}((0,untrusted_yaml.$1)(text),file.path):/\.json$/i.test(file.path)||text.trimStart().startsWith("{")?function decodeOpenVex(json,path){const document=(0,untrusted_document.l5)(openVex,json)
return document.statements.map((statement,index)=>{const{vulnerability}=statement,names="string"==typeof vulnerability?[vulnerability]:[vulnerability.name,vulnerability["@id"],...vulnerability.aliases],subcomponents=(statement.subcomponents??[]).map(decodeComponent)
return{kind:"vex-statement",ids:names.map(name=>name.split("/").at(-1)?.trim()??"").filter(name=>""!==name),status:statement.status,timestamp:Date.parse(statement.timestamp||document.timestamp)||0,source:`${path} (${statement.status})`,place:placeOf(json,{file:path,at:["statements",index]}),reason:[statement.justification.replaceAll("_"," "),statement.impact_statement,statement.status_notes].map(part=>part.trim()).filter(part=>""!==part).join(": "),products:(statement.products??[]).map(entry=>function decodeProduct(wire,subcomponents){const own="string"==typeof wire?[]:wire.subcomponents??[]
return{...decodeComponent(wire),subcomponents:[...subcomponents,...own.map(decodeComponent)]}}(entry,subcomponents))}})}((0,untrusted_yaml.YB)(text),file.path):(0,trivyignore.O1)(text,file.path)}const texts=dist.lqM(dist.mee(dist.YOg(dist.YjP()),[]),[]),anything=dist.lqM(dist.L5J()),ignoreYaml=dist.mee((0,untrusted_document.Un)({vulnerabilities:dist.cl6(dist.YOg((0,untrusted_document.Un)({id:dist.FsL(dist.YjP(),dist.Bqr(),dist.z6Y(trivyignore.oD,`expected ${trivyignore.JB}`)),paths:dist.cl6(dist.YOg(dist.YjP())),purls:dist.cl6(dist.YOg(dist.YjP())),expired_at:dist.cl6(dist.KCZ([dist.YjP(),dist.p6U()])),statement:decode.Q}))),misconfigurations:anything,secrets:anything,licenses:anything}))
function placeOf(document,{file,at}){const line=document.lineAt(at)
return{file,...void 0===line?{}:{line}}}function isPackageUrl(text){try{(0,purl.r5)(text)
return!0}catch{return!1}}const componentEntries={"@id":decode.Q,identifiers:dist.cl6(dist.g1P(dist.YjP(),dist.YjP())),hashes:dist.cl6(dist.g1P(dist.YjP(),dist.YjP()))},component=(0,untrusted_document.Un)(componentEntries),product=(0,untrusted_document.Un)({...componentEntries,subcomponents:dist.cl6(dist.YOg(component))}),openVex=dist.Ikc({"@context":dist.FsL(dist.YjP(),dist.w1_("https://openvex.dev/ns")),timestamp:decode.Q,statements:dist.YOg((0,untrusted_document.Un)({"@id":decode.Q,version:anything,vulnerability:dist.KCZ([dist.YjP(),dist.Ikc({"@id":decode.Q,name:decode.Q,aliases:texts})]),timestamp:decode.Q,last_updated:anything,products:dist.cl6(dist.YOg(dist.KCZ([dist.YjP(),product]))),status:dist.KIO(["not_affected","affected","fixed","under_investigation"]),supplier:anything,status_notes:decode.Q,justification:decode.Q,impact_statement:decode.Q,action_statement:anything,action_statement_timestamp:anything,subcomponents:dist.cl6(dist.YOg(dist.KCZ([dist.YjP(),component]))),vuln_description:anything}))})
function decodeComponent(wire){return"string"==typeof wire?{id:wire,identifiers:[],hashes:[]}:{id:wire["@id"],identifiers:Object.values(wire.identifiers??{}),hashes:Object.entries(wire.hashes??{}).map(([algorithm,hex])=>`${algorithm.toLowerCase().replace(/^sha-/,"sha")}:${hex.toLowerCase()}`)}}const limit=dist.yqP(dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0),dist.cGV(999999999))),SOURCE=/^(?:https:\/\/[^\s@?#]+|(?![A-Za-z][A-Za-z0-9+.-]*:\/\/)\S(?:.*\S)?)$/,source=dist.yqP(dist.IeY(value=>"string"==typeof value&&SOURCE.test(value),"expected an https address without a user, a query and a fragment, or the path of a file")),rules=(0,untrusted_document.Un)({"fail-on":dist.yqP(dist.KIO(["critical","high","medium","low","any","never"])),"max-findings":dist.yqP((0,untrusted_document.Un)({critical:limit,high:limit,medium:limit,low:limit,negligible:limit,unknown:limit})),"fail-on-cvss":dist.yqP(dist.FsL(dist.aig(),dist.Wwf(.1),dist.cGV(10))),"fail-on-kev":dist.yqP(dist.zMY()),"fail-on-epss":dist.yqP(dist.FsL(dist.aig(),dist.Wwf(0),dist.cGV(1))),"only-fixable":dist.yqP(dist.zMY()),"ignore-status":dist.yqP(dist.YOg(dist.KIO(vendor_status.$Q))),"os-support":dist.yqP(dist.KIO(["fail","warn","off"])),"os-extended-support":dist.yqP(dist.YOg(dist.KIO(["debian","ol","rhel","sles","ubuntu"]))),"unknown-severity":dist.yqP(dist.KIO(severity.Kw)),"kev-source":source,"epss-source":source,"exploit-data-max-age":dist.yqP(dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(1),dist.cGV(365)))}),allow=dist.yqP(dist.YOg(dist.KIO(["ignore-file","harbor-allowlist","compare-to"]))),policy_file_pattern=dist.IeY(value=>"string"==typeof value&&(0,pattern.Pt)(value),`expected ${pattern.Yh}`),baseImages=dist.yqP(dist.YOg(policy_file_pattern))
function said(what){return dist.IeY(value=>"string"==typeof value&&/\S/.test(value),`expected ${what}`)}const exception=(0,untrusted_document.Un)({id:dist.IeY(value=>"string"==typeof value&&(0,trivyignore.oD)(value),`expected ${trivyignore.JB}`),match:dist.yqP(policy_file_pattern),purls:dist.yqP(dist.FsL(dist.YOg(dist.IeY(value=>"string"==typeof value&&function policy_file_isPackageUrl(text){try{(0,purl.r5)(text)
return!0}catch{return!1}}(value),"expected a package URL (pkg:type/namespace/name@version)")),dist.BpQ(1))),reason:said("the reason of the exception"),owner:said("the owner of the exception: a person or a team"),expires:dist.IeY(value=>"string"==typeof value&&/^\d{4}-\d{2}-\d{2}$/.test(value)&&void 0!==(0,trivyignore.rQ)(value),"expected the day on which the exception ends, as in 2027-01-31")}),policy_file_document=(0,untrusted_document.Un)({version:dist.euz(1),rules:dist.yqP(rules),allow,"base-images":baseImages,repositories:dist.yqP(dist.YOg((0,untrusted_document.Un)({match:policy_file_pattern,rules:dist.yqP(rules),allow,"base-images":baseImages}))),exceptions:dist.yqP(dist.YOg(exception))})
function parsePolicyFile(file){const yaml=(0,untrusted_yaml.$1)(file.text.replace(/^\ufeff/,"")),decoded=(0,untrusted_document.l5)(policy_file_document,yaml),sections=decoded.repositories??[]
!function requireDistinct(sections,yaml){const known=new Set(["repositories","match"])
for(const[index,{match}]of sections.entries()){if(sections.findIndex(section=>section.match===match)===index)continue
const place=(0,untrusted_document.df)(yaml,{path:["repositories",index,"match"],known})
throw new Error(`${place}: the pattern is there twice`)}}(sections,yaml)
return{common:namedRules(decoded),sections:sections.map(section=>({pattern:section.match,...namedRules(section)})),exceptions:(decoded.exceptions??[]).map((entry,index)=>{const{id,match,purls=[],reason,owner,expires}=entry,line=yaml.lineAt(["exceptions",index]),expiresAt=(0,trivyignore.rQ)(expires)
return{...void 0===match?{}:{pattern:match},owner:owner.trim(),...void 0===line?{}:{line},rule:{kind:"ignore-rule",id,purls,paths:[],source:`policy ${file.source}${void 0===line?"":` line ${line}`}`,reason:`${reason.trim()} (owner: ${owner.trim()})`,...void 0===expiresAt?{}:{expiresAt}}}})}}function namedRules(part){const{rules:named={},allow:allowed,"base-images":bases}=part,gate={failOn:named["fail-on"],maxFindings:named["max-findings"],failOnCvss:named["fail-on-cvss"],failOnKev:named["fail-on-kev"],failOnEpss:named["fail-on-epss"],onlyFixable:named["only-fixable"],ignoreStatus:named["ignore-status"],osSupport:named["os-support"],osExtendedSupport:named["os-extended-support"],unknownSeverity:named["unknown-severity"]},sources={kev:named["kev-source"],epss:named["epss-source"],maxAgeDays:named["exploit-data-max-age"]}
return{gate:withoutUndefined(gate),sources:withoutUndefined(sources),...void 0===allowed?{}:{allow:allowed},...void 0===bases?{}:{baseImages:bases}}}function withoutUndefined(value){return Object.fromEntries(Object.entries(value).filter(([,entry])=>void 0!==entry))}}),41497:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
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
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}}),51643:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$1:()=>parseUntrustedYaml,YB:()=>parseUntrustedJson,t$:()=>yamlValue})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57164),_document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41497)
const MAX_JSON_WITH_LINES=2097152,MAX_YAML_CHARACTERS=4194304
function parseUntrustedJson(text){let lines
return{value:(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text),lineAt(path){lines??=function linesOfJson(text){const unknown=()=>{}
if(text.length>MAX_JSON_WITH_LINES)return unknown
try{return parseUntrustedYaml(text).lineAt}catch{return unknown}}(text)
return lines(path)}}}function parseUntrustedYaml(text){if(text.length>MAX_YAML_CHARACTERS)throw new Error(`it is larger than ${MAX_YAML_CHARACTERS/1024/1024} MiB, the most that is read of YAML`)
const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,logLevel:"silent",uniqueKeys:!1})
!function requireUniqueKeys(document,lines){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Map(_,{items}){const known=new Set
for(const{key}of items)if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)){if(known.has(key.value)){const line=null==key.range?"":`line ${lines.linePos(key.range[0]).line}: `
throw new Error(`${line}it is not YAML (DUPLICATE_KEY)`)}known.add(key.value)}}})}(document,lines)
return{value:yamlValue(document),lineAt:path=>function lineOf(document,options){for(let length=options.path.length;length>=0;length-=1){const node=document.getIn(options.path.slice(0,length),!0)
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)&&null!=node.range)return options.lines.linePos(node.range[0]).line}}(document,{lines,path})}}function yamlValue(document){const[error]=document.errors
if(void 0!==error){const[at]=error.linePos??[],where=void 0===at?"":`line ${at.line}, column ${at.col}: `
throw new Error(`${where}it is not YAML (${error.code})`)}try{return document.toJS()}catch{throw new Error("it is not YAML that can be read: an alias has no anchor, or there are too many of them")}}}),79384:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>createValueCount,i:()=>requireFewValues})
const FREE_VALUES=1e5,LEAST_BYTES_PER_VALUE=8,MAX_LEVELS=100,QUOTE=34,COMMA=44,BACKSLASH=92,LIST_BEGIN=91,LIST_END=93,OBJECT_BEGIN=123,OBJECT_END=125,CHUNK_CHARACTERS=65536
function createValueCount(){let problem,bytes=0,values=0,level=0,isText=!1,isEscaped=!1
return{add(chunk){bytes+=chunk.length
for(let at=0;at<chunk.length;at+=1){const byte=chunk[at]
if(isText)isEscaped?isEscaped=!1:byte===BACKSLASH?isEscaped=!0:byte===QUOTE&&(isText=!1)
else if(byte===QUOTE)isText=!0
else if(byte===COMMA)values+=1
else if(byte===LIST_BEGIN||byte===OBJECT_BEGIN){values+=1
level+=1
level>MAX_LEVELS&&(problem??=`it has more than ${MAX_LEVELS} levels`)}else byte!==LIST_END&&byte!==OBJECT_END||(level-=1)}values>FREE_VALUES+bytes/LEAST_BYTES_PER_VALUE&&(problem??=`it has more than ${FREE_VALUES} values that are shorter than any in such a document`)
return problem}}}function requireFewValues(text){const count=createValueCount()
for(let at=0;at<text.length;at+=CHUNK_CHARACTERS){const problem=count.add(Buffer.from(text.slice(at,at+CHUNK_CHARACTERS)))
if(void 0!==problem)throw new Error(problem)}}}),33745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GB:()=>matchPackage,qE:()=>isPackageUrl,r5:()=>parsePackageUrl})
function parsePackageUrl(text){const{rest:withoutSubpath,tail:subpath}=splitLast(text.trim(),"#"),{rest:withoutQualifiers,tail:query}=splitLast(withoutSubpath,"?"),[,path=""]=/^pkg:\/*([^/].*)$/i.exec(withoutQualifiers)??[],slash=path.lastIndexOf("/"),at=path.indexOf("@",slash+1),names=(at<0?path:path.slice(0,at)).split("/").filter(part=>""!==part),[type,...components]=names,name=components.at(-1)
if(void 0===type||void 0===name||!/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type))throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`)
return{type:type.toLowerCase(),namespace:components.slice(0,-1).map(decode).join("/"),name:decode(name),version:at<0?"":decode(path.slice(at+1)),qualifiers:parseQualifiers(query),subpath:decode(subpath)}}function isPackageUrl(text){return/^pkg:/i.test(text.trim())}function matchPackage(purl,finding){if(canonicalPackageName(purl.type,function packageName(purl){return""===purl.namespace||NAMESPACE_IS_NOT_NAME.has(purl.type)?purl.name:`${purl.namespace}${"maven"===purl.type?":":"/"}${purl.name}`}(purl))!==canonicalPackageName(purl.type,finding.package))return"no"
const{epoch,...qualifiers}=purl.qualifiers
if(""!==purl.version){const version=void 0===epoch||"0"===epoch?purl.version:`${epoch}:${purl.version}`
if(canonicalVersion(purl.type,version)!==canonicalVersion(purl.type,finding.version))return"no"}return Object.keys(qualifiers).length>0||""!==purl.subpath?"undecided":"yes"}const NAMESPACE_IS_NOT_NAME=new Set(["deb","rpm","apk","alpm","bitnami","conan","oci","docker"])
function canonicalPackageName(type,name){return"pypi"===type?name.toLowerCase().replaceAll(/[-_.]+/g,"-"):name}function canonicalVersion(type,version){return"golang"===type?version.replace(/^v(?=\d)/,""):version}function parseQualifiers(query){const pairs=query.split("&").map(pair=>{const equals=pair.indexOf("=")
return[pair.slice(0,Math.max(equals,0)).toLowerCase(),decode(pair.slice(equals+1))]})
return Object.fromEntries(pairs.filter(([key,value])=>""!==key&&""!==value))}function splitLast(text,separator){const index=text.lastIndexOf(separator)
return index<0?{rest:text,tail:""}:{rest:text.slice(0,index),tail:text.slice(index+1)}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}}),23428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JB:()=>VULNERABILITY_ID,Ms:()=>isCveId,O1:()=>parseTrivyIgnore,oD:()=>isVulnerabilityId,rQ:()=>parseExpiry})
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
return Number.isNaN(instant.valueOf())?void 0:instant.toISOString()}}),67704:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ot:()=>matchesRepository,Pt:()=>isPattern,Yh:()=>PATTERN_FORM,ZB:()=>chooseSection,_I:()=>matchesAny})
const PATTERN_FORM="a repository, as in library/app, or the beginning of one and a *, as in library/* or team-*",PATTERN=/^[a-z0-9][a-z0-9._/-]{0,254}(?:\*|\/[a-z0-9._/-]{0,254}[a-z0-9*])$/
function isPattern(text){return PATTERN.test(text)}function matchesRepository(pattern,repository){return pattern.endsWith("*")?repository.startsWith(pattern.slice(0,-1)):repository===pattern}function matchesAny(patterns,repository){return patterns.some(pattern=>matchesRepository(pattern,repository))}function chooseSection(sections,repository){const order=({pattern})=>pattern.endsWith("*")?pattern.length:Number.POSITIVE_INFINITY,[best]=sections.filter(({pattern})=>matchesRepository(pattern,repository)).toSorted((a,b)=>order(b)-order(a))
return best}})}

