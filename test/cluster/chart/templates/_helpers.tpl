{{- define "harbor.fullname" -}}
{{- $name := .Values.nameOverride | default "harbor" -}}
{{- if .Values.fullnameOverride -}}{{ .Values.fullnameOverride }}
{{- else if contains $name .Release.Name -}}{{ .Release.Name }}{{- else -}}{{ printf "%s-%s" .Release.Name $name }}{{- end -}}
{{- end -}}

{{- define "harbor.labels" -}}
heritage: {{ .Release.Service }}
release: {{ .Release.Name }}
chart: {{ .Chart.Name }}
app: harbor
app.kubernetes.io/name: harbor
app.kubernetes.io/part-of: harbor
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end -}}

{{- define "harbor.storageClass" -}}
{{- if .storageClass }}
  storageClassName: {{ if eq "-" .storageClass }}""{{ else }}{{ .storageClass }}{{ end }}
{{- end }}
{{- end -}}

{{- /* Where each secret value is: by the name that a container knows it under, the Secret and its key. */ -}}
{{- define "harbor.sources" -}}
{{- $name := include "harbor.fullname" . -}}
{{- $core := printf "%s-core" $name -}}
{{- $jobservice := .Values.jobservice.existingSecret -}}
CORE_SECRET: [{{ .Values.core.existingSecret | default $core }}, secret]
JOBSERVICE_SECRET: [{{ $jobservice | default (printf "%s-jobservice" $name) }}, {{ ternary .Values.jobservice.existingSecretKey "JOBSERVICE_SECRET" (ne $jobservice "") }}]
{{- with .Values.existingSecretAdminPassword }}
HARBOR_ADMIN_PASSWORD: [{{ . }}, {{ $.Values.existingSecretAdminPasswordKey }}]
{{- end }}
{{- with .Values.registry.credentials.existingSecret }}
REGISTRY_CREDENTIAL_PASSWORD: [{{ . }}, REGISTRY_PASSWD]
{{- end }}
{{- with .Values.core.existingXsrfSecret }}
CSRF_KEY: [{{ . }}, {{ $.Values.core.existingXsrfSecretKey }}]
{{- end }}
{{- with .Values.registry.existingSecret }}
REGISTRY_HTTP_SECRET: [{{ . }}, {{ $.Values.registry.existingSecretKey }}]
{{- end }}
SCANNER_REDIS_URL: [{{ $name }}-trivy, redisURL]
SCANNER_TRIVY_GITHUB_TOKEN: [{{ $name }}-trivy, gitHubToken]
{{- end -}}

{{- /* One container; the image is never pulled. `secrets` and `configs` are taken whole, of `env` each has its source. */ -}}
{{- define "harbor.container" -}}
{{- $name := include "harbor.fullname" .root -}}
{{- $sources := include "harbor.sources" .root | fromYaml -}}
- name: {{ .name }}
  image: docker.io/goharbor/{{ .image }}:v{{ .root.Chart.AppVersion }}
  envFrom:
    {{- range .configs }}
    - configMapRef: { name: {{ $name }}-{{ . }} }
    {{- end }}
    {{- range .secrets }}
    - secretRef: { name: {{ $name }}-{{ . }} }
    {{- end }}
  env:
    {{- range .env }}
    {{- with index $sources . }}
    - name: {{ $.name | upper }}_{{ index . 1 | replace "." "_" }}
      valueFrom: { secretKeyRef: { name: {{ index . 0 }}, key: {{ index . 1 }} } }
    {{- end }}
    {{- end }}
{{- end -}}

{{- /* What a Secret that helm wrote before has under a key, else something new. */ -}}
{{- define "harbor.keptOrGenerated" -}}
{{- $data := (lookup "v1" "Secret" .root.Release.Namespace .secret).data | default dict -}}
{{- if hasKey $data .key -}}{{ index $data .key | b64dec }}{{- else -}}{{ randAlphaNum .length }}{{- end -}}
{{- end -}}
