export const id=7999
export const ids=[7999]
export const modules={77999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{parseImageList:()=>parseImageList})
var valibot__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(89189),yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57164),_domain_copy_image_list_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7141),_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85096),_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(56369),_untrusted_yaml_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(51643)
const text=valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),mapping=valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({image:text,repository:text,tags:valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([text,valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(text)]),[]),platform:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(text),dockerfile:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(text),gate:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(text,valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([text,valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(text),valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(text,text)])))}),KEYS=Object.keys(mapping.entries)
function parseImageList(list){const problems=[],entries=function splitList(given){const list=given.replace(/^\ufeff/,""),lines=list.split("\n").map(line=>line.trim()).filter(line=>""!==line&&!line.startsWith("#")),isYaml=line=>/^(-(\s|$)|\[|---)/.test(line)
if(isYaml(lines[0]??""))return function parseYaml(list){const value=(0,_untrusted_yaml_js__WEBPACK_IMPORTED_MODULE_3__.t$)((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(list,{schema:"failsafe",logLevel:"silent"}))
if(!Array.isArray(value))throw new Error("is not a YAML list")
return value}(list)
const mixed=lines.find(isYaml)
if(void 0!==mixed)throw new Error(`"${mixed}" belongs to a YAML list, but the lines before it do not`)
return lines}(list).flatMap(item=>{try{return["string"==typeof item?(0,_domain_copy_image_list_js__WEBPACK_IMPORTED_MODULE_1__.tz)(item):parseMapping(item)]}catch(error){problems.push((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error))
return[]}})
if(problems.length>0)throw new Error(problems.join("; "))
if(0===entries.length)throw new Error("names no image")
return entries}function parseMapping(item){const shown=JSON.stringify(item)
if("object"!=typeof item||null===item||Array.isArray(item))throw new Error(`${shown} is neither a line nor a mapping`)
const unknown=Object.keys(item).find(key=>!KEYS.includes(key))
if(void 0!==unknown){const close=(0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__.p)(unknown,KEYS),hint=void 0===close?`expected one of ${KEYS.join(", ")}`:`did you mean "${close}"?`
throw new Error(`in ${shown}: the key "${unknown}" is not understood; ${hint}`)}const parsed=valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(mapping,item)
if(!parsed.success){const[issue]=parsed.issues
throw new Error(`in ${shown}: ${valibot__WEBPACK_IMPORTED_MODULE_4__.BuJ(issue)??""} is missing or is not text`)}const{image,tags,repository,platform,dockerfile,gate}=parsed.output
if(""===image.trim())throw new Error(`in ${shown}: image is empty`)
try{const target=(0,_domain_copy_image_list_js__WEBPACK_IMPORTED_MODULE_1__.kx)(repository.trim()),words="string"==typeof tags?tags.split(/[\n,]/).filter(word=>""!==word.trim()):tags
return{source:image.trim(),repository:target.repository,tags:[...new Set([...target.tags,...(0,_domain_copy_image_list_js__WEBPACK_IMPORTED_MODULE_1__.e8)(words)])],...void 0===platform?{}:{platform},...void 0===dockerfile?{}:{dockerfile},...void 0===gate?{}:{gate:formatGate(gate)}}}catch(error){throw new Error(`in ${shown}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error)}`)}}function formatGate(gate){const format=value=>"string"==typeof value?value:Array.isArray(value)?value.join(","):Object.entries(value).map(([key,number])=>`${key}=${number}`).join(",")
return Object.fromEntries(Object.entries(gate).map(([name,value])=>[name,format(value)]))}}),41497:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
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
if(void 0!==problem)throw new Error(problem)}}}),7141:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e8:()=>parseImageTags,kx:()=>parseImageTarget,tz:()=>parseImageLine})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14084),_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69120)
const ARROW="=>"
function parseImageLine(line){const[source="",target="",...more]=line.split(ARROW).map(part=>part.trim())
if(""===source||""===target||more.length>0)throw new Error(`"${line}" is not image ${ARROW} project/name:tag`)
try{return{source,...parseImageTarget(target)}}catch(error){throw new Error(`in "${line}": ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}}function parseImageTarget(target){const colon=target.indexOf(":",target.lastIndexOf("/"))
return{repository:(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__.q$)(colon<0?target:target.slice(0,colon).trim()),tags:colon<0?[]:parseImageTags(target.slice(colon+1).split(","))}}function parseImageTags(words){const tags=words.map(word=>word.trim()),bad=tags.find(tag=>!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.dz)(tag))
if(void 0!==bad)throw new Error((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.NM)(bad))
return[...new Set(tags)]}})}

