/**
 * The words of the field, for anybody to extend.
 *
 * One thing a line, as people write it most:
 *
 *     Go! = golang, go lang           = other spellings of the very same thing
 *     frontend = front end > React    > things a search for the name also finds, counted for less
 *     docs >> technical writing       >> found and counted for nearly as much as the name
 *     Java ~ Kotlin                   ~ its neighbours: each finds the other, counted for least
 *     client-go + Kubernetes          + what every mention of it also mentions
 *
 * `!` after a name says that it is also an everyday English word (Go, Rust, REST): in running text it then counts
 * only where it is written with the capitals shown here. After another spelling it says that this one never counts in
 * running text (a node is seldom Node.js). `?` says that nearly every idea has to do with it (cloud
 * native): it then counts in the order of the results and leaves none out. Upper and lower case, plurals, hyphens, dots and
 * diacritics need no spellings of their own ("Node.js" is "node js" and "nodejs"). What stands behind `>` and
 * `~` must have a line of its own. `test/search/vocabulary.test.ts` says what is wrong with a line.
 *
 * The catalog's own projects, skills and mentors are added when it is indexed; they need no line here.
 */
export const VOCABULARY = `
# Languages
Go! = golang, go lang, go language, go programming, gopher
Rust! = rustlang, rust lang, rust language
Python = py, python3, python 3, cpython
JavaScript = js, java script, ecmascript, es6, vanilla js > Node.js ~ TypeScript
TypeScript = ts, type script
Java = jdk, jvm, openjdk, core java > Spring ~ Kotlin
Kotlin = kt
Scala! = scala lang
Clojure
C! = c language, c lang, c programming, ansi c, libc ~ C++
C++ = cpp, cplusplus, c plus plus, cxx, modern c++
C# = csharp, c sharp
.NET = dotnet, dot net, asp net, net core > C#
F# = fsharp
R! = r language, r programming, rstudio, tidyverse
Ruby! = ruby lang > Ruby on Rails
Ruby on Rails = rails, ror
PHP > Laravel
Laravel + PHP
Symfony! = symfony php
Perl
Lua! = luajit, openresty
Swift! = swiftui, swift lang
Objective-C = objc
Dart! > Flutter
Elixir! ~ Erlang
Erlang = erlang otp, beam vm
Haskell = ghc
OCaml = reasonml
Zig! = ziglang
Julia! = julia lang
MATLAB
Solidity = smart contract, ethereum, web3
COBOL
Fortran
Assembly! = assembler, asm, x86 assembly
Bash! = shell, shell script, shell scripting, bash script, bash scripting, sh, zsh, posix shell, shellscript
PowerShell
scripting = scripting languages ~ Bash
systems programming = low level programming, low level code, systems engineering ~ C, Rust, Linux kernel
game development = gamedev, game dev, game engine, video games
Tokio + Rust
Cobra! = spf13 cobra + Go, CLI
SQL = structured query language > PostgreSQL, MySQL, SQLite
HTML = html5, html css
CSS = css3, scss, sass > Tailwind CSS
Tailwind CSS = tailwind, tailwindcss + CSS
YAML = yml
JSON = jsonschema
Rego = rego policy, rego language ~ Open Policy Agent
CUE! = cuelang, cue lang
Jsonnet
Starlark
Lisp = common lisp, scheme lang, racket
Scratch!

# Web and mobile
frontend = front end, fe, web ui, user interface, ui, gui, ui development, web development, webdev, web dev, web frontend, web developer, web engineer, frontend developer, frontend engineer, web app, web application, single page application, spa > React, Vue, Angular, Svelte, Next.js, TypeScript, JavaScript, CSS, HTML, UI design, Material UI, Redux, Electron
React! = reactjs, react js ~ Next.js, Redux
React Native
Next.js = nextjs
Vue = vuejs, vue js, vue3, nuxt, nuxtjs, vuex
Angular = angularjs
Svelte = sveltekit
jQuery
Redux = redux toolkit, rtk
Material UI = mui, material design
Vite! = vitejs
Gatsby = gatsbyjs
Hugo! = hugo site, hugo framework ~ static site
Jekyll ~ static site
Docusaurus ~ static site
static site = static site generator, ssg, static website > Hugo, Jekyll, Gatsby, Docusaurus
website = web site, web page, webpage, landing page > static site ~ frontend
Electron! = electronjs, electron app ~ desktop app
desktop app = desktop application > Electron, Tauri
Tauri
Node.js = node!, nodejs > Express
Express! = expressjs, express js
Deno
backend = back end, server side, web services > microservices, REST, gRPC, GraphQL, database
full stack = fullstack + frontend, backend
Django
Flask!
FastAPI
Spring! = spring boot, springboot, spring framework
Quarkus
gin
Flutter
Android! = android app
iOS = iphone
mobile app = mobile, mobile development, mobile application, app development > Android, iOS, Flutter, React Native
accessibility = a11y, wcag, screen reader, aria
localization = l10n, i18n, internationalization, internationalisation, localisation, translation, translate
WebSocket
browser extension = chrome extension, firefox extension, web extension
Monaco editor = monaco
VS Code = vscode, visual studio code
IDE = code editor, ide plugin, ide extension, jetbrains, intellij > VS Code, language server
language server = lsp, language server protocol ~ IDE

# Interfaces and data formats
REST! = rest api, restful, restful api, rest apis, http api ~ OpenAPI, API design
API design = api, apis, api development ~ REST, gRPC, OpenAPI, GraphQL
OpenAPI = swagger, open api
gRPC = g rpc ~ Protocol Buffers
Protocol Buffers = protobuf, proto3, protoc
GraphQL = graph ql
JSON Schema = json schemas
HTTP = http2, http protocol, http server, web server > QUIC
QUIC = http3, http 3
AsyncAPI
CloudEvents = cloud event
WebAssembly = wasm, web assembly, wasi, wasm component, component model > WasmEdge, wasmCloud, SpinKube
LLVM = clang, mlir
compiler = compiler design, parser generator, lexer, yacc, bison, compiler engineering > LLVM ~ code generation
programming languages = language design, programming language design, language implementation, interpreter, type system, type checker, parser ~ compiler
code generation = codegen, code generator, generating code
FFI = foreign function interface, bindings, language bindings, cgo
SDK = client library, software development kit
CLI = command line, command line tool, command line interface, cmdline, terminal ui, tui, cobra cli

# Databases, messaging, storage
database = db, dbms, data store, datastore, relational database > PostgreSQL, MySQL, MongoDB, SQLite, Redis, TiKV, Vitess, etcd, SQL, NoSQL, Cassandra, ClickHouse, CloudNativePG, SchemaHero, graph database, Elasticsearch
NoSQL > MongoDB, Cassandra, Redis
graph database = graph db, neo4j, knowledge graph
PostgreSQL = postgres, psql, pg, postgre sql > CloudNativePG
MySQL = mariadb
SQLite = sqlite3
MongoDB = mongo
Redis = valkey
Cassandra
ClickHouse
InfluxDB = influx
Elasticsearch = elastic search, elastic, elk, lucene ~ full-text search, OpenSearch
OpenSearch = open search
full-text search = search engine, text search
vector database = vector db, vector search, embeddings, faiss, milvus, pgvector, qdrant, chroma ~ RAG
key-value store = kv store, key value, key value database > etcd, TiKV, RocksDB
RocksDB = lsm tree
storage = block storage, object storage, file system, filesystem, distributed storage, persistent volume > CSI, Rook, Longhorn, OpenEBS, CubeFS, Ceph, Fluid, Piraeus, Curve
CSI = container storage interface, csi driver
Ceph > Rook
S3 = minio, object store
messaging = message queue, message broker, pub sub, pubsub, message bus, queueing, queuing, event streaming, streaming > Kafka, NATS, RabbitMQ, Pulsar, Strimzi, MQTT
Kafka = apache kafka > Strimzi
RabbitMQ
event-driven architecture = event driven, eventing, event sourcing
Pulsar! = apache pulsar
MQTT = mosquitto
Spark! = apache spark, pyspark
Flink = apache flink
Airflow = apache airflow
data engineering = data pipeline, etl, data processing > Spark, Flink, Airflow
big data = hadoop > Spark, Flink
data analysis = data analytics, analytics, statistics, pandas, numpy, jupyter, notebook, data science ~ Python, machine learning
data visualization = data visualisation, visualization, visualisation, chart library, charts, graph visualization > D3 ~ dashboard
D3 = d3 js, echarts, chart js
dashboard = admin console, control panel, management console, web console ~ frontend, Grafana, data visualization
HA! = high availability, highly available, failover, active standby, active passive
caching = cache, distributed cache, cache coherence ~ Redis
consensus = raft, paxos, raft consensus

# Artificial intelligence
AI/ML = aiml, ml ai + AI, machine learning > AI, machine learning
AI = artificial intelligence, gen ai, genai, generative ai > machine learning, LLM, deep learning, AI agents, RAG, MCP, inference, computer vision, NLP, prompt engineering, vector database, chatbot, AIOps, federated learning, MLOps, Kubeflow, speech, fine-tuning
machine learning = ml, statistical learning, data scientist, ml engineer, machine learning engineer, ml scientist > deep learning, TensorFlow, PyTorch, scikit-learn, computer vision, NLP, federated learning, inference, MLOps, Kubeflow, speech ~ data analysis, LLM
deep learning = neural network, neural, neural net, dl, transformer model, model training, training models > TensorFlow, PyTorch ~ machine learning
LLM = large language model, language model, gpt, chatgpt, openai, llama, ollama, vllm, hugging face, huggingface, foundation model > RAG, AI agents, MCP, prompt engineering, LangChain, LLM inference, llama.cpp, fine-tuning
llama.cpp + LLM
fine-tuning = fine tune, finetune, finetuning, model tuning, lora, qlora ~ LLM
speech = text to speech, voice to text, tts, speech recognition, speech to text, voice recognition, speech synthesis ~ machine learning
WASI-NN + WebAssembly
RAG = retrieval augmented generation, retrieval augmented ~ LLM, vector database
AI agents = agentic, agentic ai, llm agent, multi agent, autonomous agents, agent framework, a2a, coding agent, ai coding agent, agent development, agent!, agentic workflow ~ MCP, LLM
MCP = model context protocol, mcp server
prompt engineering = prompting
LangChain = langgraph, llamaindex, llama index ~ LLM
LLM inference = llm serving, llm inference serving ~ inference, LLM
inference = model serving, model inference, ai inference, triton inference, edge inference, serving models > LLM inference, WASI-NN ~ machine learning
chatbot = chat bot, virtual assistant, ai assistant, conversational ~ LLM
computer vision = image recognition, opencv, object detection, image classification, yolo ~ machine learning
NLP = natural language processing, sentiment analysis, spacy, nltk ~ machine learning
federated learning ~ machine learning
lifelong learning = incremental learning, continual learning ~ machine learning
reinforcement learning = rl ~ machine learning
MLOps = ml ops, ml pipeline, model registry > Kubeflow, MLflow ~ machine learning
MLflow
TensorFlow = tensor flow, tf, keras, tflite
PyTorch = py torch, torch
scikit-learn = sklearn, scikit
ONNX = onnxruntime
GPU = gpus, cuda, nvidia, gpu sharing, vgpu, accelerator, gpu scheduling > HAMi, NPU
NPU = npus, neural processing unit, ascend
AIOps = ai ops ~ AI, observability
HPC = high performance computing, mpi, slurm, batch computing ~ Volcano

# Cloud native ground
cloud native? = cloudnative, cloud computing, cloud, cloud technologies, cloud infrastructure ~ Kubernetes
Kubernetes = k8s, k8, kube, kubernetes api
kubectl + Kubernetes
minikube + Kubernetes
OpenShift = open shift, microshift + Kubernetes
EKS = amazon eks + Kubernetes, AWS
GKE = google kubernetes engine + Kubernetes, Google Cloud
AKS = azure kubernetes service + Kubernetes, Azure
Kubernetes operator = operator pattern, k8s operator, kube operator, operator sdk, operator framework, controller runtime, kubernetes controller, k8s controller, custom controller, operator development > CRD, Kubebuilder + Kubernetes
CRD = custom resource, custom resource definition + Kubernetes
Kubebuilder = kube builder + Kubernetes operator
client-go + Kubernetes
Helm! = helm chart, helm3
Kustomize
containers = containerization, containerisation, containerized, container image, linux containers > Docker, containerd, CRI-O, Podman, container runtime, OCI
OCI = oci image, oci artifact, oci spec, image spec, distribution spec, open container initiative
Docker = dockerfile, docker compose, docker container ~ Podman
Podman = buildah
container runtime = runc, crun, kata, gvisor > containerd, CRI-O, Kata Containers, youki, WasmEdge, Inclavare Containers, CRI
CRI = container runtime interface
Kata Containers
youki
container registry = image registry, oci registry, registry > Harbor, Distribution, Dragonfly, ORAS, zot
image building = image build, docker build, container build, buildkit > Buildpacks
virtualization = virtualisation, virtual machine, vm, vms, kvm, qemu, hypervisor, libvirt, firecracker > KubeVirt
Linux = gnu linux, ubuntu, debian, fedora, unix, system administration, sysadmin, linux administration > Linux kernel
Linux kernel = kernel, kernel development, kernel module, kernel programming
ARM! = arm64, aarch64, multiarch, multi arch, multi architecture
Windows! = windows containers, win32
macOS = mac os, osx
eBPF = bpf, e bpf, ebpf programs, xdp, libbpf, bpftrace > Cilium, Tetragon, Falco, Inspektor Gadget, Pixie, Kepler, Hubble, bpfman
Tetragon
operating systems = os internals > Linux
embedded systems = embedded, firmware, rtos, arduino, raspberry pi, microcontroller > IoT, robotics ~ edge computing
hardware = hardware design, fpga, risc v, riscv ~ embedded systems
IoT = internet of things ~ edge computing
robotics = ros, ros2, robot, drone
edge computing = edge, edge cloud, edge ai, edge native, edge device, edge node > KubeEdge, OpenYurt, SuperEdge, Akri, k0s, K3s
distributed systems = dist systems, distributed computing, distributed architecture ~ consensus
microservices = micro services, service oriented > service mesh, Dapr
serverless = faas, function as a service, lambda, aws lambda, scale to zero > Knative, OpenFunction, KEDA, Serverless Workflow
autoscaling = auto scaling, autoscaler, hpa, vpa, cluster autoscaler, horizontal pod autoscaler > KEDA, Karpenter
kube-scheduler + scheduling, Kubernetes
scheduling = scheduler, batch scheduling, pod scheduling > Volcano, Koordinator, Kueue, Descheduler
Karpenter
multi-cluster = multicluster, cluster federation, federation, multiple clusters, multi cloud, multicloud, hybrid cloud, cluster management, fleet management > Karmada, Open Cluster Management, Submariner, KubeStellar, Clusternet, Kubefed, Cluster API, Clusterpedia
Cluster API = capi, cluster api provider
multi-tenancy = multitenancy, multi tenant, multitenant, tenancy, tenant > Capsule, vCluster
platform engineering = internal developer platform, idp, developer platform, developer portal, developer experience, devex > Backstage, Crossplane, KubeVela
infrastructure as code = iac, infra as code, configuration management > Terraform, Ansible, Pulumi, Crossplane, OpenTofu
Terraform = tf provider, terraform provider
OpenTofu
Ansible
Pulumi
Nix = nixos
DevOps = dev ops, platform operations > CI/CD, GitOps, infrastructure as code, Docker, SRE
SRE = site reliability, site reliability engineering, reliability, incident response ~ observability
GitOps = git ops > Flux, Argo CD, PipeCD, OpenGitOps, Argo
CI/CD = cicd, continuous integration, continuous delivery, continuous deployment, ci, cd, ci pipeline, build pipeline, delivery pipeline, ci automation > GitHub Actions, GitLab CI, Jenkins, Tekton, Prow, Argo CD, CircleCI, Keptn, PipeCD
GitHub Actions = gh actions, github workflow, gha
GitLab CI = gitlab
Jenkins
CircleCI = circle ci
Tekton
Prow!
Git = git hub, github, version control, git workflow
release engineering = release automation, release management, release process, releases ~ CI/CD
build system = makefile, build tooling, build tool, build scripts > Bazel, CMake, Gradle, Maven
Bazel
CMake
Gradle
Maven
package manager = packaging, homebrew, npm package, package management, apt, rpm
AWS = amazon web services, ec2, amazon aws ~ cloud native
Azure = microsoft azure
Google Cloud = gcp, google cloud platform
Alibaba Cloud = aliyun
OpenStack = open stack
cost management = finops, cost optimization, cloud cost, cost monitoring, cost allocation > OpenCost
green computing = sustainability, energy efficiency, carbon, energy consumption, power consumption, carbon footprint, environmental sustainability, green software, power monitoring > Kepler
Temporal! ~ workflow engine
workflow engine = workflows, workflow orchestration, dag > Argo Workflows, Serverless Workflow, Airflow, Tekton
Argo Workflows
orchestration = container orchestration ~ Kubernetes

# Networking
networking = network, computer networks, computer networking, network programming, network protocols, sdn, software defined networking > TCP/IP, DNS, CNI, eBPF, load balancing, service mesh, Cilium, Antrea, Envoy, CoreDNS, Submariner, Gateway API, Kube-OVN, Network Service Mesh, HTTP
TCP/IP = tcp, udp, ipv6, ipv4, dual stack, socket programming, sockets
DNS = domain name system > CoreDNS
CNI = container network interface, container networking, cni plugin > Cilium, Antrea, Kube-OVN
load balancing = load balancer, load balance, reverse proxy, proxy > Envoy, MetalLB, LoxiLB, BFE, Contour, Nginx, HAProxy
Nginx
HAProxy
API gateway = gateway, kong > Envoy, Gateway API, Emissary-Ingress, Contour, Kuadrant, Higress, ingress
ingress = ingress controller, kubernetes ingress ~ API gateway
Gateway API = kubernetes gateway api
service mesh = service meshes, servicemesh, mesh > Istio, Linkerd, Kuma, Open Service Mesh, Envoy, Service Mesh Interface, Service Mesh Performance, Kmesh, Sermant ~ sidecar
web worker = web workers api, service worker
sidecar = sidecar proxy, sidecar container
network policy = networkpolicy ~ CNI, security
5G = telco, telecom, cnf, open ran
VPN = wireguard, ipsec

# Observability
observability = o11y, monitoring, telemetry, instrumentation, apm, application performance monitoring > Prometheus, OpenTelemetry, Grafana, Jaeger, Fluentd, Fluent Bit, tracing, metrics, logging, Thanos, Cortex, alerting, Pixie, Perses, Hubble, Inspektor Gadget, Trickster, Headlamp, Kepler ~ SRE
metrics = time series, time series data, monitoring metrics > Prometheus, Thanos, Cortex, OpenMetrics, TSDB
TSDB = time series database
tracing = distributed tracing, traces, distributed trace > Jaeger, OpenTelemetry, Zipkin, OpenTracing
Zipkin
logging = logs, log collection, log aggregation, log processing > Fluentd, Fluent Bit, Logging Operator, Loki
Loki = grafana loki
alerting = alerts, alertmanager, on call ~ observability
profiling = profiler, flame graph, flamegraph, continuous profiling, pprof ~ performance
PromQL = prom ql ~ Prometheus
Grafana = grafana dashboard
performance = performance optimization, performance optimisation, performance tuning, performance engineering, low latency, performance improvement > benchmarking, profiling, load testing ~ optimization
optimization = optimisation, optimize, optimise
benchmarking = benchmark, performance testing, performance benchmark, performance analysis > load testing

# Security
Content Security Policy = csp
security = cybersecurity, cyber security, infosec, appsec, application security, cloud security, container security, kubernetes security, devsecops, secure, hardening, threat, security engineering, security audit, threat model, threat modeling, threat modelling > supply chain security, cryptography, authentication, authorization, TLS, policy engine, fuzzing, runtime security, Falco, Notary, Open Policy Agent, Kyverno, SPIFFE, SPIRE, in-toto, The Update Framework, secrets management, confidential computing, Keycloak, OpenFGA, KubeArmor, Kubescape, cert-manager, compliance, SBOM, Keylime, Dex, Trivy, Sigstore, vulnerabilities, vulnerability scanning, image signing, Linux security modules, RBAC, secure coding
supply chain security = supply chain, software supply chain, supply chain integrity, slsa, provenance, build provenance > SBOM, in-toto, Notary, Sigstore, The Update Framework, image signing
image signing = signing, artifact signing, code signing, signature, signature verification > Sigstore, Notary
vulnerabilities = cve, vulnerability management, vulnerability detection > vulnerability scanning
penetration testing = pentest, pentesting, pen test, pen testing, ethical hacking, red team, red teaming ~ security
secure coding = secure programming, secure by design
Sigstore = cosign, fulcio, rekor
SBOM = software bill of materials, cyclonedx, spdx
Trivy
vulnerability scanning = vulnerability scanner, image scanning, security scanning, security scanner > Trivy
runtime security = threat detection, intrusion detection > Falco, KubeArmor, Tetragon, Linux security modules
Linux security modules = lsm, apparmor, selinux, seccomp
cryptography = crypto, encryption, cryptographic, post quantum > certificates, TLS
TLS = ssl, mtls, tls certificates, mutual tls > cert-manager, certificates
certificates = certificate management, certificate rotation, x509, pki >> TLS
authentication = auth, authn, sso, login, identity, single sign on, identity management, iam > Keycloak, Dex, SPIFFE, OAuth, SAML, LDAP
OAuth = oauth2, oidc, openid connect, openid
SAML
LDAP = active directory
authorization = authz, authorisation, access control, permissions, abac, rebac > OpenFGA, Open Policy Agent, Cedar, RBAC
RBAC = role based access control
Cedar! = cedar policy
CEL! = common expression language ~ policy engine
policy engine = policy as code, governance policy > Kyverno, Open Policy Agent, Kubewarden, admission controller
admission controller = admission control, admission webhook, validating webhook, mutating webhook, validating admission policy
secrets management = secrets > External Secrets, Vault
Vault! = hashicorp vault, openbao
confidential computing = tee, sgx, enclave, trusted execution environment, attestation, remote attestation > Confidential Containers, Inclavare Containers, Keylime
compliance = compliance automation, audit, cis benchmark, oscal, regulatory ~ security
blockchain = distributed ledger

# Quality
testing = test, qa, quality assurance, software testing, test automation, automated testing, automated tests, test framework, test suite, testing framework, test development > unit testing, Ginkgo, integration testing, end-to-end testing, fuzzing, load testing, conformance testing, Playwright, Cypress, Selenium, code coverage
unit testing = unit test, ut, unit and integration test, unit and integration testing, unit and feature testing, unit and e2e test, unit and functional test > Jest, pytest, JUnit, code coverage
Jest! = jestjs
pytest = py test
JUnit
integration testing = integration test
end-to-end testing = e2e, e2e test, e2e testing, end to end test > Playwright, Cypress, Selenium ~ integration testing
Playwright
Ginkgo = gomega, ginkgo gomega
Cypress! = cypress io
Selenium = webdriver
code coverage = coverage, ut coverage, test coverage, testing coverage
fuzzing = fuzz, fuzz testing, fuzz test, fuzzer, oss fuzz
conformance testing = conformance, conformance test, conformance suite
load testing = load test, stress test, stress testing, scalability test, scale testing, scale test, scalability testing > k6, JMeter ~ performance, benchmarking
k6
JMeter
chaos engineering = chaos, chaos testing, fault injection, resilience, resiliency, resilience testing, chaos experiment > LitmusChaos, Chaos Mesh, Krkn, ChaosBlade
refactoring = refactor, code quality, technical debt, tech debt, code cleanup, modernization
static analysis = linter, linting, lint, code analysis, static code analysis
debugging = debug, troubleshooting, root cause analysis, diagnosis, debugger

# Words, people, design
documentation = docs, document, documenting, docs as code, tech docs, technical documentation, user guide, readme, doc writing, documentation writing >> technical writing > static site, Markdown, tutorials ~ website, localization
tutorials = walkthrough, how to guide, learning guide, step by step guide ~ training content
technical writing = tech writing, technical writer, tech writer, writer, technical content, content writing, copywriting, technical communication > documentation, blogging, tutorials ~ written communication
blogging = blog, blog post, blog writing, blogger
written communication = written english, communication skills, written skills, english writing, english skills
Markdown = mdx, asciidoc, restructuredtext > MkDocs
MkDocs = sphinx, readthedocs, read the docs
UI design = ux, ux researcher, ux designer, ui designer, ui ux designer, product designer, graphic designer, ui ux, ui ux design, ux ui design, ux design, ux ui, uiux, user experience, web design, product design, graphic design, interaction design, wireframe, wireframing, mockup, design thinking, visual design, usability, design system >> user research ~ frontend
user research = ux research, user interviews, user studies, usability testing, usability study, hci, human computer interaction
design! = designer, designing > UI design
redesign = re design, redesigning > design
Figma = figma design ~ UI design
community management = community, community manager, community work, community building, outreach, advocacy, developer relations, devrel, developer advocacy, community engagement, community growth, social media, marketing, contributor experience, event management
open source? = oss, foss, open source contribution, open source software, opensource
project management = program management, agile, scrum
video editing = video, videos, video production, youtube, animation
training content = course, workshop, hands on lab, labs, learning path, education, curriculum, learning platform ~ documentation
mathematics = math, linear algebra, discrete math ~ data structures
data structures = algorithms, dsa, data structures and algorithms
concurrency = multithreading, multi threading, async programming, parallel programming, concurrent programming, goroutines, async
plugin? = extension, plug in, plugin system, plugin development, add on
migration? = migrate, migrating
configuration? = configuring

# Cloud native projects by their short names and other spellings
OpenTelemetry = otel, open telemetry, otlp, otel collector, opentelemetry collector, opencensus
Prometheus = prom
Thanos! = thanos io
Cortex! = cortexmetrics
Jaeger = jaegertracing
OpenTracing
OpenMetrics
Fluentd = fluent d
Fluent Bit = fluentbit
Envoy! = envoy proxy, envoyproxy, envoy gateway
Istio
Linkerd = linker d, linkerd2
Kuma!
Open Service Mesh = osm
Service Mesh Interface = smi
Service Mesh Performance = smp
Meshery = layer5
Kmesh
Sermant
Cilium
Hubble!
Antrea
Kube-OVN = kubeovn
CoreDNS = core dns
Submariner!
Network Service Mesh = nsm
Contour!
Emissary-Ingress = emissary, ambassador api gateway
BFE
MetalLB = metal lb
LoxiLB
Kuadrant
Higress
k8gb
containerd = container d
nerdctl + containerd
CRI-O = crio
Harbor! = goharbor
Distribution! = docker distribution, distribution registry
Dragonfly! = dragonfly2, d7y
Nydus = nydusd + Dragonfly
ORAS! = oras project
zot! = zot registry
Notary! = notary project, notation, notary v2, notation cli
The Update Framework = tuf, update framework
in-toto = intoto
SPIFFE
SPIRE!
Open Policy Agent = opa
Gatekeeper! = opa gatekeeper + Open Policy Agent
Kyverno
Kubewarden
Falco! = falco security, falcosecurity
falcosidekick = falco sidekick + Falco
falcoctl + Falco
KubeArmor = kube armor
Kubescape
Keycloak = key cloak
Keylime = key lime
OpenFGA = open fga
Dex! = dexidp
cert-manager = certmanager
External Secrets = external secrets operator, eso
Confidential Containers = coco
Inclavare Containers = inclavare
Parsec!
Athenz
Hexa!
Paralus
Curiefence
Argo! = argoproj, argo project > Argo CD, Argo Workflows
Argo CD = argocd ~ Argo
Flux! = fluxcd, flux cd, flux2
PipeCD = pipe cd
OpenGitOps
Keptn
Crossplane = cross plane
KubeVela = kube vela, oam, open application model
Backstage! = backstage io, backstage plugin
Dapr
Knative = knative serving, knative eventing
OpenFunction = open function
KEDA = keda sh, kubernetes event driven autoscaling
Serverless Workflow
Buildpacks = cloud native buildpacks, cnb
Shipwright
ko!
Tremor!
Strimzi
NATS = nats io, jetstream
etcd
TiKV
Vitess
CloudNativePG = cloud native pg, cnpg
SchemaHero
CubeFS = cube fs, chubaofs
Rook!
Longhorn
OpenEBS = open ebs
Fluid!
Piraeus
Curve!
Vineyard!
Carina
Volcano! = volcano sh
Koordinator
Kueue
Descheduler
Karmada
KubeEdge = kube edge
Sedna! + KubeEdge
EdgeMesh = edge mesh + KubeEdge
OpenYurt = open yurt
SuperEdge = super edge
Akri
k0s = k0sproject
K3s
SpinKube = spin kube
WasmEdge = wasm edge, ssvm
wasmCloud = wasm cloud
Krustlet
KubeVirt = kube virt
KubeStellar = kube stellar
Kubefed
Clusternet
Clusterpedia
Open Cluster Management = ocm, open cluster mgmt
Capsule!
vCluster = virtual cluster
Kubeflow = kube flow
Katib + Kubeflow
HAMi = h a m i
KAITO
LitmusChaos = litmus, litmus chaos
Chaos Mesh = chaosmesh
ChaosBlade = chaos blade
Krkn = kraken chaos
OpenFeature = open feature, feature flag, feature flagging, feature toggle
flagd + OpenFeature
OpenCost = open cost
Kepler! = kepler exporter
Headlamp
Perses
Pixie! = pixie labs
Trickster!
Inspektor Gadget = inspektor, inspector gadget
bpfman
Devfile
DevStream
DevSpace
Telepresence
Porter!
Lima! = lima vm
Flatcar = flatcar container linux, flatcar linux
Bootc
Copacetic = copa
Radius!
score!
Konveyor
Move2Kube = move 2 kube + Konveyor
Konveyor AI = kai
KubeSphere = kube sphere
KubeClipper
OpenKruise = kruise, open kruise
OpenELB
Artifact Hub = artifacthub
Tinkerbell
Metal3 = metal3 io, metal kubed
bare metal = bare metal provisioning, baremetal, hardware provisioning, pxe > Metal3, Tinkerbell
Logging Operator
KServe = k serve
KubeSlice
Hwameistor
Xline
Sealos
Eraser!
ContainerSSH
Teller!
TAG! = technical advisory group, tags cncf, cncf tag
CNCF? = cloud native computing foundation
Kube-burner
K8sGPT = k8s gpt
Kairos
Microcks
Interlink
Ratify!
Bank-Vaults
OpenChoreo
Jaeger UI + Jaeger
`;
