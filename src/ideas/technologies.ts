/** Names of languages, frameworks and projects by which a list of skills is told from prose. General knowledge only. */
const NAMES = new Set(
  `go|golang|rust|python|java|javascript|typescript|c|c++|c#|c/c++|ruby|php|scala|kotlin|swift|lua|perl|haskell|erlang|elixir|clojure|r|
  zig|bash|shell|shell scripting|sql|html|css|html/css|yaml|json|markdown|rego|cue|cuelang|kcl|hcl|assembly|dart|ocaml|powershell|
  react|react.js|reactjs|react.ts|next.js|nextjs|vue|vue.js|vuejs|svelte|angular|redux|redux toolkit|mui|material ui|tailwind|bootstrap|jquery|node|
  node.js|nodejs|deno|express|django|flask|fastapi|rails|spring|spring boot|quarkus|.net|unity|vite|webpack|npm|graphql|grpc|rest|rest api|
  rest apis|openapi|swagger|protobuf|http|http/2|tcp|tcp/ip|dns|tls|quic|ssh|oauth|oidc|jwt|linux|windows|macos|unix|ebpf|bpf|wasm|
  webassembly|wasi|llvm|gcc|cmake|make|makefile|bazel|git|github|gitlab|git/github|github actions|github workflows|ci|cd|ci/cd|gitops|
  devops|jenkins|tekton|docker|podman|containers|container|oci|kubernetes|k8s|k3s|kubectl|helm|kustomize|kind|kwok|crds|crd|kubebuilder|
  operator sdk|controller-runtime|client-go|kubeadm|openshift|rancher|terraform|opentofu|ansible|pulumi|aws|azure|gcp|google cloud|
  openstack|postgresql|postgres|mysql|sqlite|redis|mongodb|neo4j|kafka|apache kafka|rabbitmq|mqtt|elasticsearch|opensearch|clickhouse|
  cassandra|rocksdb|grafana|loki|tempo|tensorflow|pytorch|keras|scikit-learn|llm|llms|ml|ai|ai/ml|machine learning|deep learning|rag|mcp|
  langchain|opencv|ffmpeg|figma|hugo|docusaurus|jekyll|gatsby|astro|playwright|cypress|selenium|jest|ginkgo|gomega|pytest|prow|
  antrea|argo|argo cd|argocd|argo workflows|armada|artifact hub|backstage|brigade|buildpacks|carvel|cert-manager|chaos mesh|cilium|
  cloudevents|cloudnativepg|containerd|contour|copacetic|coredns|cortex|cri-o|crossplane|cubefs|curve|dapr|dragonfly|emissary|envoy|
  envoy gateway|envoy proxy|etcd|external-secrets|falco|flagger|fluent bit|fluentd|flux|fluxcd|gateway api|harbor|headlamp|hubble|
  inspektor gadget|in-toto|istio|jaeger|k8sgpt|karmada|karpenter|keda|keptn|keycloak|keylime|kgateway|kmesh|knative|konveyor|koordinator|
  krkn|kuadrant|kubearmor|kubeedge|kubeflow|kubescape|kubespray|kubestellar|kubevela|kubevirt|kubewarden|kuma|kyverno|lima|linkerd|litmus|
  litmuschaos|longhorn|meshery|metal3|microcks|nats|notary|opa|open policy agent|opencost|openebs|openelb|openfeature|openfga|openfunction|
  openkruise|opentelemetry|otel|openyurt|oras|pipecd|pixie|porter|prometheus|promql|rook|sedna|service mesh|sigstore|cosign|spiffe|spire|
  strimzi|tetragon|thanos|tikv|tinkerbell|tremor|trivy|tuf|urunc|vitess|volcano|wasmcloud|wasmedge|zot`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether words are the name of one technology, whatever their case. */
export function isTechnology(words: string): boolean {
  return NAMES.has(words.trim().toLowerCase());
}
